/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the tree of a page and what is read from it as microdata, RDFa and microformats:
 * the tree stays in its bounds and its text is UTF-8, and so do the items.
 */
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/microdata.h"
#include "extract/microformats.h"
#include "extract/rdfa.h"
#include "extract/tree.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_tree(xmlDoc *tree, struct view page, struct arena *arena)
{
	const xmlNode *root = tree->children;

	must(tree_size(tree) <= LIMIT_TREE_TIMES * page.len + LIMIT_TREE_MIN);
	must_be_text(tree_text(root, page.len / 2, arena));
	for (const xmlNode *node = root; node != NULL;
		node = tree_next(node, root, false)) {
		must(node->parent != NULL);
		must(node->next == NULL || node->next->prev == node);
		must(node->next != NULL || node->parent->last == node);
	}
}

static void check_items(struct document *document, item_tree_fn *make)
{
	struct item_tree items;

	must(make(document, NULL, &items, NULL) == 0);
	must(json_is_array(items.items));
	item_tree_done(&items);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = {0};
	struct document document;
	const struct recipe automatic = {.adapter = NULL};
	xmlDoc *tree;

	memory_begin();
	must(document_open((struct view){(const char *)data, size}, VIEW("text/html"),
		     VIEW("http://example.org/"), 1790000000, &arena, &document,
		     NULL) == 0);
	document.kind = DOCUMENT_HTML;
	must(document_tree(&document, &tree, NULL) == 0);
	check_tree(tree, document.text, &arena);
	check_items(&document, microdata_items);
	check_items(&document, rdfa_items);
	check_items(&document, microformats_items);
	struct extraction found = extraction_make(&arena);

	must(extract(&document, &automatic, &found, NULL) == 0);
	memory_end(size);
	must_be_extraction(&found, &document);
	extraction_done(&found);
	document_close(&document);
	arena_done(&arena);
	return 0;
}
