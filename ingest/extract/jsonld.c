/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON-LD: a page is scanned for blocks, each block is parsed by jansson (strictly first,
 * repaired if that fails), and read as a tree of schema.org items. A block that is lost
 * loses nothing but itself. Parsing a block costs a few times its size; pages without
 * JSON-LD cost one look at each '<'.
 */
#include "extract/adapter.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/repair.h"
#include "extract/jsonfix.h"
#include "extract/ldjson.h"
#include "extract/markup.h"
#include "extract/schema.h"

static bool has_members(const json_t *tree)
{
	return json_object_size(tree) != 0 || json_array_size(tree) != 0;
}

/* The tree of a block that strict JSON refused; NULL when it is lost. */
static json_t *parse_repaired(struct view block, struct arena *arena)
{
	BUF_CLEANUP struct buf fixed = buf_make(LIMIT_PAGE * 2);
	bool repaired;

	/* Some pages escape the whole block as if it were an attribute. */
	if (view_find(block, '"') == block.len)
		block = markup_decode(block, arena);
	if (jsonfix(repair_text(block, arena, &repaired), &fixed, NULL) < 0)
		return NULL;
	json_t *tree = json_loadb(fixed.data, fixed.len, JSON_ALLOW_NUL, NULL);

	if (has_members(tree))
		return tree;
	json_decref(tree);
	return NULL;
}

static int read_block(const struct document *document, struct view block,
	struct extraction *x, struct err *err)
{
	json_t *root = json_loadb(block.data, block.len, JSON_ALLOW_NUL, NULL);
	bool too_deep = false;

	x->stats.blocks++;
	if (root == NULL) {
		root = parse_repaired(block, document->arena);
		x->stats.blocks_repaired += root != NULL;
	}
	const struct schema_tree tree = {
		.root = root,
		.adapter = "jsonld",
		.offset = (size_t)(block.data - document->text.data),
		.length = block.len,
		.time = document->time,
		.language = document->language,
	};
	int rc = root != NULL ? schema_read(&tree, x, &too_deep, err) : 0;

	x->stats.blocks_bad += root == NULL || too_deep;
	json_decref(root);
	return rc;
}

bool jsonld_fits(const struct document *document)
{
	return document->kind == DOCUMENT_HTML;
}

int jsonld_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	struct view rest = document->text, block;
	int rc = 0;

	(void)recipe;
	while (rc == 0 && ldjson_next(&rest, &block))
		rc = read_block(document, block, x, err);
	return rc;
}
