/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes JSON and tables as pages. The first byte chooses the recipe: each preset, what
 * is guessed, csv, ndjson. What comes out is UTF-8 without NULs and never empty.
 */
#include "extract/adapter.h"
#include "extract/preset.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct view text)
{
	if (!view_is_utf8(text) || view_find(text, '\0') != text.len)
		abort();
}

static void check_review(const struct review *review)
{
	check_text(review->text);
	check_text(review->title);
	check_text(review->author);
	check_text(review->id);
	check_text(review->url);
	check_text(review->language);
	check_text(review->reply);
	check_text(review->provenance);
	if (review->text.len == 0 && !review->rating.given)
		abort();
	if (review->rating.given && !(review->rating.min < review->rating.max))
		abort();
}

static struct view adapter_of(uint8_t choice)
{
	static const struct view others[] = {
		{"auto", 4}, {"csv", 3}, {"ndjson", 6}, {"json", 4}};
	const struct preset *preset = preset_at(choice % 9);

	return preset != NULL ? view_of(preset->name) : others[choice % 9 - 5];
}

static void check_page(struct view page, const struct recipe_words *words)
{
	struct arena arena = {0};
	struct document document;
	struct extraction found = extraction_make(&arena);
	struct recipe *recipe;

	if (recipe_new(words, &recipe, NULL) < 0 ||
		document_open(page, VIEW("application/json"),
			VIEW("https://example.org/a"), 1790000000, &arena, &document,
			NULL) < 0 ||
		extract(&document, recipe, &found, NULL) < 0)
		abort();
	for (size_t i = 0; i < found.n; i++)
		check_review(&found.reviews[i]);
	document_close(&document);
	extraction_done(&found);
	recipe_free(recipe);
	arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0;
	const struct recipe_words words = {.adapter = adapter_of(data[0])};

	check_page((struct view){(const char *)data + 1, size - 1}, &words);
	return 0;
}
