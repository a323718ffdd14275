/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bodies are copied to the end of a block of memory, so that a sanitizer sees each byte
 * that is read behind them.
 */
#include "markup.h"

#include "cases.h"

#include <check.h>
#include <stdlib.h>

void markup_open(struct markup_page *page, struct view body)
{
	*page = (struct markup_page){.body = malloc(body.len != 0 ? body.len : 1)};
	if (body.len != 0)
		memcpy(page->body, body.data, body.len);
	page->arena = arena_make();
	ck_assert_int_eq(document_open((struct view){page->body, body.len},
				 VIEW("text/html"), VIEW("http://example.org/dir/page"),
				 1715731200, &page->arena, &page->document, NULL),
		0);
	page->found = extraction_make(&page->arena);
}

bool markup_open_file(struct markup_page *page, const char *path)
{
	size_t len;
	char *body = cases_file(path, &len);

	if (body != NULL)
		markup_open(page, (struct view){body, len});
	free(body);
	return body != NULL;
}

void markup_read(struct markup_page *page, const char *adapter)
{
	struct recipe recipe = {.adapter = NULL};

	if (adapter != NULL)
		ck_assert_ptr_nonnull(recipe.adapter = adapter_named(view_of(adapter)));
	ck_assert_int_eq(extract(&page->document, &recipe, &page->found, NULL), 0);
}

void markup_close(struct markup_page *page)
{
	extraction_done(&page->found);
	document_close(&page->document);
	arena_done(&page->arena);
	free(page->body);
}

/* Remove "@path" from all objects of a tree. */
static void drop_paths(json_t *value)
{
	const char *key;
	json_t *one;
	size_t i;

	if (json_is_object(value)) {
		json_object_del(value, "@path");
		json_object_foreach(value, key, one)
		{
			drop_paths(one);
		}
	}
	json_array_foreach(value, i, one)
	{
		drop_paths(one);
	}
}

char *markup_items(struct view body, item_tree_fn *items)
{
	struct markup_page page;
	struct item_tree tree;

	markup_open(&page, body);
	ck_assert_int_eq(items(&page.document, NULL, &tree, NULL), 0);
	drop_paths(tree.items);
	char *text = json_dumps(tree.items, JSON_COMPACT);

	for (char *c = text; *c != '\0'; c++)
		*c = *c == '"' ? '\'' : *c;
	item_tree_done(&tree);
	markup_close(&page);
	return text;
}
