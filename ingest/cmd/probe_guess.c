/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Paths that nobody has written. JSON of an unknown shape is read by the names of its
 * members; those paths are put into the section, so that it goes on reading what was seen
 * here. For HTML whose markup says nothing, paths are made of the names of its classes
 * and tried; what they give is only told, since a class proves nothing.
 */
#include "extract/guess.h"
#include "extract/json_load.h"
#include "ingest/cmd/probe.h"

#define GUESSED_MIN 2 /* reviews that make a guess worth telling */

/* How many reviews the words give here; 0 when they make no recipe. -1 without memory. */
static int try_words(struct probe *probe, const struct recipe_words *words, size_t *ret_n,
	struct err *err)
{
	struct extraction x = extraction_make(&probe->arena);
	struct err fault = ERR_INIT;
	struct recipe *recipe;
	int rc = 0;

	*ret_n = 0;
	if (recipe_new(words, &recipe, &fault) < 0)
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	rc = extract(&probe->document, recipe, &x, err);
	*ret_n = x.n;
	extraction_done(&x);
	recipe_free(recipe);
	return rc;
}

/* ---- JSON ----------------------------------------------------------------------------
 */

static int guess_words(
	struct probe *probe, struct recipe_words *ret_words, struct err *err)
{
	json_t *json;
	int rc = json_load_text(probe->document.text, &json, err);

	if (rc <= 0)
		return rc;
	rc = guess_json(json_array_size(json) == 1 ? json_array_get(json, 0) : json,
		&probe->arena, ret_words, err);
	json_decref(json);
	return rc;
}

/* The paths by which it was read, if it was by a guess: then they give the same. */
static int guess_json_words(struct probe *probe, struct err *err)
{
	struct recipe_words words;
	size_t n;
	int rc = guess_words(probe, &words, err);

	if (rc <= 0)
		return rc;
	words.next = probe->words.next;
	if (try_words(probe, &words, &n, err) < 0)
		return -1;
	if (n == probe->found.n) {
		probe->words = words;
		probe->guessed = true;
	}
	return 0;
}

/* ---- HTML ----------------------------------------------------------------------------
 */

static struct view class_path(
	struct probe *probe, const char *axis, const struct probe_class *class)
{
	return arena_printf(&probe->arena,
		"%s%.*s[contains(concat(\" \", @class, \" \"), \" %.*s \")]", axis,
		VIEW_ARG(class->element), VIEW_ARG(class->name));
}

static struct recipe_words class_words(
	struct probe *probe, const struct probe_class *item)
{
	static const enum field fields[] = {
		FIELD_TEXT, FIELD_RATING, FIELD_DATE, FIELD_AUTHOR};
	struct recipe_words words = {.adapter = VIEW("html"),
		.items = class_path(probe, "//", item),
		.next = probe->words.next};

	words.fields[FIELD_TEXT] = VIEW(".//p");
	words.fields[FIELD_DATE] = VIEW(".//time/@datetime");
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		const struct probe_class *class =
			probe_field_class(&probe->glance, item, fields[i]);

		if (class != NULL)
			words.fields[fields[i]] = class_path(probe, ".//", class);
	}
	return words;
}

static int guess_html_words(struct probe *probe, struct err *err)
{
	const struct probe_class *item = probe_item_class(&probe->glance);

	if (item == NULL)
		return 0;
	probe->guess = class_words(probe, item);
	if (arena_check(&probe->arena, err) < 0 ||
		try_words(probe, &probe->guess, &probe->guess_n, err) < 0)
		return -1;
	if (probe->guess_n < GUESSED_MIN)
		probe->guess_n = 0;
	return 0;
}

int probe_guess(struct probe *probe, struct err *err)
{
	enum document_kind kind = probe->document.kind;
	const char *by = probe->found.adapter;

	if (probe->recipe->custom)
		return 0;
	if (kind == DOCUMENT_HTML && probe->found.n == 0)
		return guess_html_words(probe, err);
	if (probe->found.n != 0 && by != NULL && strcmp(by, "json") == 0)
		return guess_json_words(probe, err);
	return 0;
}
