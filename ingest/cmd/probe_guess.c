/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Paths that nobody has written. JSON of an unknown shape is read by the names of its
 * members; those paths are put into the section, so that it goes on reading what was seen
 * here. For HTML whose markup says nothing, paths are made of the names of its classes
 * and tried; what they give is only told, since a class proves nothing.
 */
#include "base/limits.h"
#include "extract/guess.h"
#include "extract/json_load.h"
#include "ingest/cmd/probe.h"

#include <stdio.h>

#define GUESSED_MIN 2 /* reviews that make a guess worth telling */

/* Each path is looked for in each item, and items may be nested: what is larger is told
   of, and not tried. */
#define TRIED_ITEMS 300
#define TRIED_BYTES MIB(4)

/* How many reviews the words give here; 0 when they make no recipe. -1 without memory. */
static int try_words(struct probe *probe, const struct recipe_words *words, size_t *ret_n,
	struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
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
	int rc = json_load_text(probe->document.text, &json, NULL, err);

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
	const struct probe_class *item;

	if (probe_glance(probe->document.text, true, &probe->arena, &probe->glance, err) <
		0)
		return -1;
	item = probe_item_class(&probe->glance);
	if (item == NULL)
		return 0;
	probe->guess = class_words(probe, item);
	if (arena_check(&probe->arena, err) < 0)
		return -1;
	if (item->n > TRIED_ITEMS || probe->document.text.len > TRIED_BYTES)
		return 0;
	if (try_words(probe, &probe->guess, &probe->guess_n, err) < 0)
		return -1;
	if (probe->guess_n < GUESSED_MIN)
		probe->guess_n = 0;
	return 0;
}

/* ---- tables --------------------------------------------------------------------------
 */

static bool has_word(struct view text, const char *const *words)
{
	for (; *words != NULL; words++) {
		for (size_t i = 0, n = strlen(*words); i + n <= text.len; i++) {
			if (view_case_eq(view_sub(text, i, n), view_of(*words)))
				return true;
		}
	}
	return false;
}

/* What a column of that name may be; NULL for none. */
static const char *column_of(struct view name)
{
	static const struct {
		const char *field;
		const char *words[8];
	} columns[] = {
		{"date", {"date", "time", "when", "datum", "created", "posted", NULL}},
		{"rating", {"rating", "star", "score", "note", "grade", NULL}},
		{"title", {"title", "headline", "subject", "summary", NULL}},
		{"text", {"text", "comment", "review", "body", "content", "feedback",
				 NULL}},
		{"author", {"author", "name", "user", "who", "customer", NULL}},
	};

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
		if (has_word(name, columns[i].words))
			return columns[i].field;
	}
	return NULL;
}

/* The first line with its names, which are not quoted in any file that is worth a guess.
 */
static void guess_map(struct view line, struct buf *map)
{
	char separator = view_find(line, '\t') < line.len  ? '\t'
			 : view_find(line, ';') < line.len ? ';'
							   : ',';
	struct view name;

	while (view_split(&line, separator, &name)) {
		const char *field = column_of(name);
		char taken[16];

		name = view_trim(name);
		if (field == NULL || view_find(name, '"') < name.len ||
			view_find(name, ',') < name.len ||
			view_find(name, '=') < name.len)
			continue;
		snprintf(taken, sizeof(taken), "=%s", field);
		if (view_search(buf_view(map), view_of(taken)) == map->len)
			buf_printf(map, "%s%.*s=%s", map->len != 0 ? "," : "",
				VIEW_ARG(name), field);
	}
}

static int guess_table_words(struct probe *probe, struct err *err)
{
	struct buf map BUF_CLEANUP = buf_make(KIB(2));
	struct view text = probe->document.text;
	struct view line = view_trim(view_sub(text, 0, view_find(text, '\n')));

	if (line.len < KIB(1) && !view_has_control(line))
		guess_map(line, &map);
	if (map.len == 0)
		return 0;
	probe->guess = (struct recipe_words){
		.adapter = VIEW("csv"), .map = arena_keep(&probe->arena, buf_view(&map))};
	if (arena_check(&probe->arena, err) < 0)
		return -1;
	return try_words(probe, &probe->guess, &probe->guess_n, err);
}

int probe_guess(struct probe *probe, struct err *err)
{
	enum document_kind kind = probe->document.kind;
	const char *by = probe->found.adapter;

	if (probe->recipe->custom)
		return 0;
	if (kind == DOCUMENT_HTML && probe->found.n == 0)
		return guess_html_words(probe, err);
	if (kind == DOCUMENT_CSV && probe->found.n == 0 && probe->words.map.len == 0)
		return guess_table_words(probe, err);
	if (probe->found.n != 0 && by != NULL && strcmp(by, "json") == 0)
		return guess_json_words(probe, err);
	return 0;
}
