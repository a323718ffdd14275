/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A lexicon as JSON. Lines of the head such as "imdb n=25000 binary=0.8998" become
 * objects with those keys, values numbers where they are some. Without memory a part is
 * missing, and then the whole is.
 */
#include "analyze/cmd/lexicon_summary.h"

static json_t *text_json(struct view text)
{
	return json_stringn(text.data, text.len);
}

/* "imdb n=25000 binary=0.8998" as an object: numbers where they are some. */
static json_t *row_json(struct view line)
{
	json_t *row = json_object();
	struct view word;

	if (view_split(&line, ' ', &word))
		json_object_set_new(row, "name", text_json(word));
	while (view_split(&line, ' ', &word)) {
		size_t sign = view_find(word, '=');
		struct view value = view_sub(word, sign + 1, word.len);
		double number;

		if (sign == word.len || sign == 0)
			continue;
		json_object_setn_new(row, word.data, sign,
			view_double(value, &number) == 0 ? json_real(number)
							 : text_json(value));
	}
	return row;
}

/* The lines of the head called `name`. */
static json_t *lines_json(
	const struct repute_lexicon *lexicon, struct view name, bool rows)
{
	json_t *list = json_array();
	struct view key, value;
	size_t at = 0;

	while (lexicon_head_next(lexicon, &at, &key, &value)) {
		if (view_eq(key, name))
			json_array_append_new(
				list, rows ? row_json(value) : text_json(value));
	}
	return list;
}

static json_t *strongest_json(const struct summary *s, bool positive)
{
	json_t *list = json_array();

	for (size_t i = 0;
		i < SUMMARY_STRONGEST && summary_strongest(s, positive, i) != 0; i++) {
		uint32_t entry = summary_strongest(s, positive, i);

		json_array_append_new(
			list, json_pack("{s:s, s:f}", "term", s->lexicon->terms[entry],
				      "weight", summary_weight(s, entry)));
	}
	return list;
}

static json_t *entries_json(const struct summary *s)
{
	json_t *phrases = json_object();
	json_t *entries = json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:o}",
		"total", (json_int_t)s->lexicon->n_entries, "positive",
		(json_int_t)s->n_positive, "negative", (json_int_t)s->n_negative, "words",
		(json_int_t)s->kinds[KIND_WORD], "negated",
		(json_int_t)s->kinds[KIND_NEGATED], "wildcards",
		(json_int_t)s->kinds[KIND_WILDCARD], "numbers",
		(json_int_t)s->kinds[KIND_NUMBER], "signs",
		(json_int_t)s->kinds[KIND_SIGN], "phrases", phrases);

	for (int i = KIND_PHRASE2; entries != NULL && i <= KIND_PHRASE_LAST; i++) {
		char words[2] = {(char)('2' + i - KIND_PHRASE2), '\0'};

		json_object_set_new(
			phrases, words, json_integer((json_int_t)s->kinds[i]));
	}
	return entries;
}

json_t *summary_json(const char *path, const struct summary *s)
{
	const struct repute_lexicon *lexicon = s->lexicon;
	const struct lexicon_head *head = &lexicon->head;
	json_t *file = json_string(path);

	return json_pack(
		"{s:o, s:s, s:s, s:s, s:s, s:s, s:o, s:f, s:f, s:[f,f], s:[f,f], "
		"s:s, s:i, s:o, s:o, s:o, s:o, s:{s:o, s:o}}",
		"file", file != NULL ? file : json_null(), "name", head->name, "language",
		head->language, "version", head->version, "licence", head->licence,
		"revision", lexicon->revision, "entries", entries_json(s), "scale",
		head->scale, "slope", head->slope, "thresholds", head->negative_below,
		head->positive_above, "probability", head->chance_slope,
		head->chance_intercept, "negators", head->negators, "negation-window",
		(int)head->window, "settings",
		lines_json(lexicon, VIEW("settings"), false), "notes",
		lines_json(lexicon, VIEW("note"), false), "trained-on",
		lines_json(lexicon, VIEW("trained-on"), true), "accuracy",
		lines_json(lexicon, VIEW("accuracy"), true), "strongest", "positive",
		strongest_json(s, true), "negative", strongest_json(s, false));
}
