/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A block is pruned, and what is left goes to jansson. Where either refuses it, the same
 * is done with the block repaired. The tree is what costs memory (a "{}" of two bytes
 * takes 240), so its size is reckoned before it is built.
 */
#include "extract/jsonld_block.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/repair.h"
#include "extract/jsonfix.h"
#include "extract/jsonprune.h"
#include "extract/markup.h"

#define TREE_FREE MIB(16) /* a tree of that size is never too large */
#define TREE_TIMES 10

/* The tree of a JSON text; false when it is none, or too large as a tree. */
static bool load(struct view text, bool all, struct jsonld_block *block)
{
	BUF_CLEANUP struct buf out = buf_make(LIMIT_PAGE * 2);
	struct jsonprune pruned;

	if (jsonprune(text, all, &out, &pruned) < 0)
		return false;
	if (pruned.tree_bytes > TREE_FREE && pruned.tree_bytes / TREE_TIMES > text.len)
		return false;
	if (pruned.telling || all)
		block->root = json_loadb(
			pruned.text.data, pruned.text.len, JSON_ALLOW_NUL, NULL);
	block->lost = pruned.too_deep;
	block->prefixed = pruned.prefixed;
	return block->root != NULL || !(pruned.telling || all);
}

static bool load_repaired(
	struct view text, bool all, struct arena *arena, struct jsonld_block *block)
{
	BUF_CLEANUP struct buf fixed = buf_make(LIMIT_PAGE * 2);
	bool repaired;

	/* Some pages escape the whole block as if it were an attribute. */
	if (view_find(text, '"') == text.len)
		text = markup_decode(text, arena);
	return jsonfix(repair_text(text, arena, &repaired), &fixed, NULL) == 0 &&
	       fixed.len > 2 && load(buf_view(&fixed), all, block);
}

struct jsonld_block jsonld_parse(struct view text, bool all, struct arena *arena)
{
	struct jsonld_block block = {.root = NULL};

	if (load(text, all, &block) || view_trim(text).len == 0)
		return block;
	block = (struct jsonld_block){.root = NULL};
	if (load_repaired(text, all, arena, &block))
		block.repaired = true;
	else
		block.lost = true;
	return block;
}
