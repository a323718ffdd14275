/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes guessing where the reviews of a JSON text are: the words that come out make a
 * recipe, and it reads the text.
 */
#include "extract/guess.h"
#include "extract/json_load.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_by(struct recipe_words *words, struct view body)
{
	struct recipe *recipe;

	words->adapter = VIEW("json");
	must(recipe_new(words, &recipe, NULL) == 0);
	must_read(body, VIEW("application/json"), VIEW("https://example.org/"),
		1790000000, recipe);
	recipe_free(recipe);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct view body = {(const char *)data, size};
	struct recipe_words words = {.items = {NULL, 0}};
	json_t *root = NULL;

	if (!view_is_utf8(body) || view_find(body, '\0') != size ||
		json_load_text(body, &root, NULL, NULL) <= 0)
		return 0;
	const json_t *top = json_array_size(root) == 1 ? json_array_get(root, 0) : root;
	int rc = guess_json(top, &arena, &words, NULL);

	must(rc >= 0);
	if (rc > 0)
		read_by(&words, body);
	words = (struct recipe_words){.items = {NULL, 0}};
	rc = guess_named(top, &arena, &words, NULL);
	must(rc >= 0);
	if (rc > 0)
		read_by(&words, body);
	json_decref(root);
	return 0;
}
