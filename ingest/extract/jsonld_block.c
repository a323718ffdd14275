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

/* Curly quotes made straight, in a text that has no straight ones. */
static struct view straight_quotes(struct view text, struct arena *arena)
{
	size_t n = 0;

	if (view_find(text, '"') < text.len ||
		view_search(text, VIEW("\u201c")) == text.len)
		return text;
	char *out = arena_text(arena, text.len);

	for (size_t i = 0; out != NULL && i < text.len; i++) {
		struct view mark = view_sub(text, i, 3);
		bool quote = view_eq(mark, VIEW("\u201c")) ||
			     view_eq(mark, VIEW("\u201d")) ||
			     view_eq(mark, VIEW("\u201e"));

		out[n++] = quote ? '"' : text.data[i];
		i += quote ? 2 : 0;
	}
	return (struct view){out, n};
}

/* A block that is a JSON text written as a JSON string: that text, in the arena. */
static struct view unwrapped(struct view text, struct arena *arena)
{
	text = view_trim(text);
	if (text.len < 3 || text.data[0] != '"' || text.data[text.len - 1] != '"')
		return (struct view){NULL, 0};
	json_t *string =
		json_loadb(text.data, text.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	struct view inner = arena_keep(arena,
		(struct view){json_string_value(string), json_string_length(string)});

	json_decref(string);
	return inner;
}

static bool load_repaired(
	struct view text, bool all, struct arena *arena, struct jsonld_block *block)
{
	BUF_CLEANUP struct buf fixed = buf_make(LIMIT_PAGE * 2);
	bool repaired;

	/* Some pages escape the whole block as if it were an attribute, or set it with
	   the quotes of prose. */
	if (view_find(text, '"') == text.len)
		text = straight_quotes(markup_decode(text, arena), arena);
	return jsonfix(repair_text(text, arena, &repaired), &fixed, NULL) == 0 &&
	       fixed.len > 2 && load(buf_view(&fixed), all, block);
}

struct jsonld_block jsonld_parse(struct view text, bool all, struct arena *arena)
{
	struct jsonld_block block = {.root = NULL};
	struct view inner = unwrapped(text, arena);

	text = inner.len != 0 ? inner : text;
	if (load(text, all, &block) || view_trim(text).len == 0)
		return block;
	block = (struct jsonld_block){.root = NULL};
	if (load_repaired(text, all, arena, &block))
		block.repaired = true;
	else
		block.lost = true;
	return block;
}
