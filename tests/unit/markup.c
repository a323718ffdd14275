/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bodies are copied to the end of a block of memory, so that a sanitizer sees each byte
 * that is read behind them.
 */
#include "markup.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

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

void markup_read(struct markup_page *page, const char *adapter)
{
	const struct recipe recipe = {.adapter = adapter_named(view_of(adapter))};

	ck_assert_ptr_nonnull(recipe.adapter);
	ck_assert_int_eq(extract(&page->document, &recipe, &page->found, NULL), 0);
}

void markup_close(struct markup_page *page)
{
	extraction_done(&page->found);
	document_close(&page->document);
	arena_done(&page->arena);
	free(page->body);
}

char *markup_file(const char *path, size_t *ret_len)
{
	FILE *file = fopen(path, "rb");

	if (file == NULL)
		return NULL;
	ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
	long len = ftell(file);
	char *data = malloc(len > 0 ? (size_t)len : 1);

	rewind(file);
	ck_assert_uint_eq(fread(data, 1, (size_t)len, file), len);
	fclose(file);
	*ret_len = (size_t)len;
	return data;
}

bool markup_cases(const char *kind, char *ret_dir, size_t size)
{
	const char *cases = getenv("REPUTE_CASES");

	if (cases == NULL)
		return false;
	snprintf(ret_dir, size, "%s/%s/dev", cases, kind);
	return access(ret_dir, R_OK) == 0;
}

void markup_drop_paths(json_t *value)
{
	const char *key;
	json_t *one;
	size_t i;

	if (json_is_object(value)) {
		json_object_del(value, "@path");
		json_object_foreach(value, key, one)
		{
			markup_drop_paths(one);
		}
	}
	json_array_foreach(value, i, one)
	{
		markup_drop_paths(one);
	}
}
