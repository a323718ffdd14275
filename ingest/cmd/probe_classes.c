/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the classes of a page's elements speak of: names are searched for words that sites
 * use for reviews and for parts of one, in some languages. Only classes with such a word
 * are counted, up to a number of them; from these the one of the reviews and those of
 * their parts are guessed, by their words and by how often they occur.
 */
#include "ingest/cmd/probe_classes.h"

#include <stdio.h>

#define NAME_MAX_BYTES 64

/* Parts of class names, for the reviews themselves first. */
static const char *const item_words[] = {"review", "testimonial", "bewertung", "recenz",
	"recens", "rezens", "opinion", "opini", "avis", "feedback", "comment", NULL};

static const struct {
	enum field field;
	const char *words[8];
} field_words[] = {
	{FIELD_TEXT,
		{"text", "body", "content", "description", "message", "quote", NULL}},
	{FIELD_RATING, {"rating", "star", "score", NULL}},
	{FIELD_DATE, {"date", "time", "datum", "published", NULL}},
	{FIELD_AUTHOR, {"author", "user", "name", "byline", "customer", NULL}},
	{FIELD_TITLE, {"title", "headline", "heading", "summary", NULL}},
	{FIELD_REPLY, {"reply", "response", "answer", NULL}},
};

#define FIELD_ROWS (sizeof(field_words) / sizeof(field_words[0]))

bool probe_contains(struct view text, const char *word)
{
	size_t n = strlen(word);

	for (size_t i = 0; i + n <= text.len; i++) {
		if ((text.data[i] | 0x20) == word[0] &&
			view_case_eq(view_sub(text, i, n), (struct view){word, n}))
			return true;
	}
	return false;
}

static bool speaks_of(struct view name, const char *const *words)
{
	for (; *words != NULL; words++) {
		if (probe_contains(name, *words))
			return true;
	}
	return false;
}

static bool speaks(struct view name)
{
	bool ret = speaks_of(name, item_words);

	for (size_t i = 0; i < FIELD_ROWS && !ret; i++)
		ret = speaks_of(name, field_words[i].words);
	return ret;
}

/* ---- classes -------------------------------------------------------------------------
 */

static bool is_plain(struct view name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
			    (c >= '0' && c <= '9') || c == '-' || c == '_'))
			return false;
	}
	return name.len != 0 && name.len <= NAME_MAX_BYTES;
}

/* "div.review-card" to the place of its class; -1 without memory. */
static int count_class(struct probe_glance *glance, struct map *places,
	struct view element, struct view name)
{
	char text[2 * NAME_MAX_BYTES + 2];

	if (!is_plain(name) || !is_plain(element))
		return 0;
	int len = snprintf(
		text, sizeof(text), "%.*s.%.*s", VIEW_ARG(element), VIEW_ARG(name));
	struct view key = {text, (size_t)len};
	const int64_t *at = map_get(places, key);

	if (at != NULL) {
		glance->classes[*at].n++;
		return 0;
	}
	if (glance->n_classes == PROBE_CLASSES_MAX || !speaks(name))
		return 0;
	glance->classes[glance->n_classes] = (struct probe_class){element, name, 1};
	return map_put(places, key, (int64_t)glance->n_classes++, NULL);
}

int probe_count_classes(struct probe_glance *glance, struct map *places,
	struct view element, struct view names)
{
	struct view name;

	while (view_split(&names, ' ', &name)) {
		if (count_class(glance, places, element, view_trim(name)) < 0)
			return -1;
	}
	return 0;
}

/* An element that holds others, of a class that is not that of a part. */
static bool is_item(const struct probe_class *class, const char *word)
{
	static const char *const elements[] = {"div", "li", "article", "section", "tr",
		"blockquote", "dl", "figure", NULL};
	static const char *const parts[] = {"link", "count", "form", "input", "button",
		"btn", "opt", "icon", "tab", "nav", "label", "footer", "average", "avg",
		"filter", "sort", "more", "widget", NULL};
	bool holds = false;

	for (const char *const *element = elements; *element != NULL; element++)
		holds |= view_case_eq(class->element, view_of(*element));
	if (!holds || class->n < 2 || !probe_contains(class->name, word) ||
		speaks_of(class->name, parts))
		return false;
	for (size_t i = 0; i < FIELD_ROWS; i++) {
		if (speaks_of(class->name, field_words[i].words))
			return false;
	}
	return true;
}

const struct probe_class *probe_item_class(const struct probe_glance *glance)
{
	const struct probe_class *best = NULL;

	for (const char *const *word = item_words; *word != NULL && best == NULL;
		word++) {
		for (size_t i = 0; i < glance->n_classes; i++) {
			const struct probe_class *class = &glance->classes[i];

			/* "review" holds "review-foot", whose name is longer */
			if (is_item(class, *word) &&
				(best == NULL || class->name.len < best->name.len))
				best = class;
		}
	}
	return best;
}

/* How well a class suits a field of items: their own word in it, as many of them, the
   field's best word, and no word of another field. */
static int rank(
	const struct probe_class *class, const struct probe_class *item, size_t row)
{
	int rank = (speaks_of(class->name, item_words) ? 20 : 0) +
		   (class->n == item->n ? 10 : 0);

	for (size_t i = 0; i < FIELD_ROWS; i++) {
		if (i != row && speaks_of(class->name, field_words[i].words))
			rank -= 8;
	}
	for (const char *const *word = field_words[row].words;
		*word != NULL && !probe_contains(class->name, *word); word++)
		rank--;
	return rank;
}

const struct probe_class *probe_field_class(const struct probe_glance *glance,
	const struct probe_class *item, enum field field)
{
	const struct probe_class *best = NULL;
	size_t row = 0;

	while (row < FIELD_ROWS && field_words[row].field != field)
		row++;
	for (size_t i = 0; row < FIELD_ROWS && i < glance->n_classes; i++) {
		const struct probe_class *class = &glance->classes[i];

		if (class == item || class->n * 2 < item->n || class->n > item->n * 2 ||
			probe_contains(class->name, "button") ||
			!speaks_of(class->name, field_words[row].words))
			continue;
		if (best == NULL || rank(class, item, row) > rank(best, item, row))
			best = class;
	}
	return best;
}
