/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the html adapter: the first line is an XPath, the second one for a field, the
 * rest a page.
 */
#include "extract/adapter.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_page(struct view body, const struct recipe *recipe)
{
	struct arena arena = {0};
	struct document document;

	if (document_open(body, VIEW("text/html"), VIEW("http://example.org/"), 0, &arena,
		    &document, NULL) < 0)
		abort();
	struct extraction found = extraction_make(&arena);

	if (extract(&document, recipe, &found, NULL) < 0)
		abort();
	for (size_t i = 0; i < found.n; i++) {
		const struct review *review = &found.reviews[i];

		if (!view_is_utf8(review->text) || !view_is_utf8(review->author) ||
			(review->text.len == 0 && !review->rating.given))
			abort();
	}
	extraction_done(&found);
	document_close(&document);
	arena_done(&arena);
}

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
	read_page(body, recipe);
	recipe_free(recipe);
	return 0;
}
