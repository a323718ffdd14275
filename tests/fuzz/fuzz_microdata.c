/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the tree of a page and what is read from it as microdata and RDFa: the tree
 * stays in its bounds, its text and paths are UTF-8, the items are no larger than they
 * may be.
 */
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/microdata.h"
#include "extract/rdfa.h"
#include "extract/tree.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct view text)
{
	if (!view_is_utf8(text) || view_find(text, '\0') != text.len)
		abort();
}

static void check_tree(xmlDoc *tree, struct view page, struct arena *arena)
{
	const xmlNode *root = tree->children;

	if (tree_size(tree) > LIMIT_TREE_TIMES * page.len + KIB(256))
		abort();
	check_text(tree_text(root, page.len / 2, arena));
	for (const xmlNode *node = root; node != NULL;
		node = tree_next(node, root, false)) {
		if (node->parent == NULL ||
			(node->next != NULL && node->next->prev != node))
			abort();
		if (node->next == NULL && node->parent->last != node)
			abort();
	}
}

static void check_items(struct document *document,
	int (*read)(struct document *, struct item_tree *, struct err *))
{
	struct item_tree items;

	if (read(document, &items, NULL) < 0)
		abort();
	char *text = json_dumps(items.items, JSON_COMPACT);

	if (text == NULL || strlen(text) > 16 * document->text.len + KIB(512))
		abort();
	free(text);
	item_tree_done(&items);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = {0};
	struct document document;
	const struct recipe automatic = {.adapter = NULL};
	xmlDoc *tree;

	if (document_open((struct view){(const char *)data, size}, VIEW("text/html"),
		    VIEW("http://example.org/"), 0, &arena, &document, NULL) < 0)
		abort();
	document.kind = DOCUMENT_HTML;
	if (document_tree(&document, &tree, NULL) < 0)
		abort();
	check_tree(tree, document.text, &arena);
	check_items(&document, microdata_items);
	check_items(&document, rdfa_items);
	struct extraction found = extraction_make(&arena);

	if (extract(&document, &automatic, &found, NULL) < 0)
		abort();
	for (size_t i = 0; i < found.n; i++) {
		check_text(found.reviews[i].text);
		check_text(found.reviews[i].provenance);
	}
	extraction_done(&found);
	document_close(&document);
	arena_done(&arena);
	return 0;
}
