/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the html adapter: the first line is an XPath, the second one for a field, the
 * rest a page.
 */
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view body = {(const char *)data, size}, items, field;
	struct recipe *recipe;

	if (!view_split(&body, '\n', &items) || !view_split(&body, '\n', &field))
		return 0;
	struct recipe_words words = {.adapter = VIEW("html"), .items = items};

	for (int i = 0; i < FIELDS; i++)
		words.fields[i] = i == FIELD_SCALE ? VIEW("1-5") : field;
	words.count = words.mean = field;
	if (recipe_new(&words, &recipe, NULL) < 0)
		return 0;
	must_read(
		body, VIEW("text/html"), VIEW("http://example.org/"), 1790000000, recipe);
	recipe_free(recipe);
	return 0;
}
