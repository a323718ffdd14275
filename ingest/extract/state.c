/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The state of an application: pages that are built by programs carry the data that they
 * were built of, so that the program need not ask for it once more. It is JSON in a
 * script of its own (<script type="application/json">), or data assigned in a program
 * (window.__INITIAL_STATE__ = {...}). Its shape is the site's own; of a list that says by
 * its names that it is one of reviews these are read as those of an API are.
 *
 * A glance at the scripts' text tells nearly all pages that they hold nothing; a script
 * that may hold something costs its parsing, within the bounds of json_load.h.
 */
#include "extract/adapter.h"
#include "extract/code_value.h"
#include "extract/guess.h"
#include "extract/json.h"
#include "extract/json_load.h"
#include "extract/state_glance.h"
#include "extract/state_text.h"

/* The next data of a script in `*rest`, which is its text at first. */
static bool next_data(
	const struct script *script, struct view *rest, struct code_value *ret_value)
{
	if (script->kind == SCRIPT_CODE) {
		while (code_value_next(rest, ret_value)) {
			if (state_glance(ret_value->text))
				return true;
		}
		return false;
	}
	*ret_value = (struct code_value){.text = *rest};
	view_drop(rest, rest->len);
	return ret_value->text.len != 0;
}

bool state_fits(struct document *document)
{
	const struct scripts scripts = document_scripts(document);
	struct code_value value;

	for (size_t i = 0; i < scripts.n; i++) {
		const struct script *script = &scripts.list[i];
		struct view rest = script->text;

		if (script->kind != SCRIPT_LDJSON && state_glance(script->text) &&
			next_data(script, &rest, &value))
			return true;
	}
	return false;
}

/* `passed` holds what is not needed any more after it. */
static int read_tree(const json_t *root, const struct json_source *source,
	struct extraction *x, struct arena *passed, struct err *err)
{
	struct recipe_words words;
	int rc = guess_named(root, passed, &words, err);

	if (rc <= 0)
		return rc;
	/* what the markup states goes before */
	if (x->aggregate.rating >= 0 || x->aggregate.review_count >= 0 ||
		x->aggregate.rating_count >= 0)
		words.count = words.mean = (struct view){NULL, 0};
	return json_read_guessed(root, &words, source, x, err);
}

static int read_data(const struct document *document, const struct code_value *value,
	struct extraction *x, struct arena *passed, struct err *err)
{
	const struct json_source source = {
		.adapter = "state",
		.offset = (size_t)(value->text.data - document->text.data),
		.length = value->text.len,
		.url = document->url,
		.time = document->time,
		.language = document->language,
	};
	struct view text = state_text(value->text, value->string, passed);
	bool costly = false;
	json_t *json;
	int rc = json_load_text(text, &json, &costly, err);

	if (arena_check(passed, err) < 0) {
		if (rc > 0)
			json_decref(json);
		return -1;
	}
	x->stats.unread += costly ? value->text.len : 0;
	if (rc <= 0)
		return rc;
	rc = read_tree(json_array_size(json) == 1 ? json_array_get(json, 0) : json,
		&source, x, passed, err);
	json_decref(json);
	return rc;
}

int state_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	const struct scripts scripts = document_scripts(document);
	ARENA_CLEANUP struct arena passed = arena_make();
	struct code_value value;

	(void)recipe;
	for (size_t i = 0; i < scripts.n; i++) {
		const struct script *script = &scripts.list[i];
		struct view rest = script->text;

		if (script->kind == SCRIPT_LDJSON || !state_glance(script->text))
			continue;
		while (next_data(script, &rest, &value)) {
			if (read_data(document, &value, x, &passed, err) < 0)
				return -1;
			arena_clear(&passed);
		}
	}
	return 0;
}
