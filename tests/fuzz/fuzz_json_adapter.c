/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes JSON and tables as pages. The first byte chooses the recipe: each preset, what
 * is guessed, csv, ndjson.
 */
#include "extract/preset.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct view adapter_of(uint8_t choice)
{
	static const struct view others[] = {
		{"auto", 4}, {"csv", 3}, {"ndjson", 6}, {"json", 4}};
	const struct preset *preset = preset_at(choice % 9);

	return preset != NULL ? view_of(preset->name) : others[choice % 9 - 5];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct recipe *recipe;

	if (size == 0)
		return 0;
	const struct recipe_words words = {.adapter = adapter_of(data[0])};

	must(recipe_new(&words, &recipe, NULL) == 0);
	must_read((struct view){(const char *)data + 1, size - 1},
		VIEW("application/json"), VIEW("https://example.org/a"), 1790000000,
		recipe);
	recipe_free(recipe);
	return 0;
}
