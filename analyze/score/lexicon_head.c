/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The head of a lexicon: lines "# key: value" in front of the entries, the first of them
 * "# format: repute-lexicon/1". Every key is known; those that only inform (where the
 * weights come from, how accurate they are) may be repeated, the others not. A misspelt
 * key is an error, not a comment: a setting that is silently not read would change every
 * score.
 */
#include "score/lexicon.h"

#include <stdlib.h>

enum key_type {
	KEY_FORMAT,
	KEY_NOTE, /* not used, may be repeated */
	KEY_TEXT,
	KEY_POSITIVE, /* a number > 0 */
	KEY_COUNT,    /* 0-16 */
	KEY_RANGE,    /* two numbers in -1..1, ascending */
	KEY_LINE,     /* two numbers: a slope above 0 and an intercept */
};

struct key {
	const char *name;
	enum key_type type;
	size_t offset; /* in struct lexicon_head */
	bool required;
};

#define AT(field) offsetof(struct lexicon_head, field)

static const struct key keys[] = {
	{"format", KEY_FORMAT, 0, true},
	{"name", KEY_TEXT, AT(name), true},
	{"language", KEY_TEXT, AT(language), true},
	{"version", KEY_TEXT, AT(version), true},
	{"licence", KEY_TEXT, AT(licence), false},
	{"negators", KEY_TEXT, AT(negators), false},
	{"negation-window", KEY_COUNT, AT(window), false},
	{"scale", KEY_POSITIVE, AT(scale), true},
	{"slope", KEY_POSITIVE, AT(slope), true},
	{"thresholds", KEY_RANGE, AT(negative_below), true},
	{"probability", KEY_LINE, AT(chance_slope), false},
	{"trained-on", KEY_NOTE, 0, false},
	{"settings", KEY_NOTE, 0, false},
	{"accuracy", KEY_NOTE, 0, false},
	{"note", KEY_NOTE, 0, false},
};

#define N_KEYS (sizeof(keys) / sizeof(keys[0]))

/* Where the reader stands, for messages. */
struct place {
	const char *name;
	int line;
};

static int bad(const struct place *place, const struct key *key, const char *wanted,
	struct view value, struct err *err)
{
	return err_at(err, ERR_INPUT, place->name, place->line, 0,
		"'%s' takes %s, not '%.*s'", key->name, wanted, VIEW_ARG(value));
}

/* Two numbers with a space between them. */
static bool two_numbers(struct view value, double numbers[2])
{
	struct view rest = value, first, second;

	return view_split(&rest, ' ', &first) && view_split(&rest, ' ', &second) &&
	       rest.len == 0 && view_double(first, &numbers[0]) == 0 &&
	       view_double(second, &numbers[1]) == 0;
}

static int set_range(const struct place *place, const struct key *key, struct view value,
	struct lexicon_head *head, struct err *err)
{
	double range[2];

	if (!two_numbers(value, range) || range[0] < -1 || range[1] > 1 ||
		range[0] > range[1])
		return bad(place, key, "two ascending numbers in -1..1", value, err);
	head->negative_below = range[0];
	head->positive_above = range[1];
	return 0;
}

static int set_line(const struct place *place, const struct key *key, struct view value,
	struct lexicon_head *head, struct err *err)
{
	double line[2];

	if (!two_numbers(value, line) || line[0] <= 0)
		return bad(place, key, "two numbers, the first above 0", value, err);
	head->chance_slope = line[0];
	head->chance_intercept = line[1];
	return 0;
}

static int set_value(const struct place *place, const struct key *key, struct view value,
	struct lexicon_head *head, struct err *err)
{
	void *field = (char *)head + key->offset;
	double *number = field;
	int64_t count;

	switch (key->type) {
	case KEY_FORMAT:
		if (!view_eq(value, VIEW(LEXICON_FORMAT)))
			return bad(place, key, LEXICON_FORMAT, value, err);
		return 0;
	case KEY_NOTE:
		return 0;
	case KEY_TEXT:
		*(char **)field = (char *)(uintptr_t)value.data;
		return 0;
	case KEY_POSITIVE:
		if (view_double(value, number) < 0 || *number <= 0)
			return bad(place, key, "a number above 0", value, err);
		return 0;
	case KEY_COUNT:
		if (view_int64(value, &count) < 0 || count < 0 || count > 16)
			return bad(place, key, "a whole number in 0..16", value, err);
		*(unsigned *)field = (unsigned)count;
		return 0;
	case KEY_RANGE:
		return set_range(place, key, value, head, err);
	case KEY_LINE:
		return set_line(place, key, value, head, err);
	}
	return 0;
}

/* The key called `name`; on an error NULL. */
static const struct key *find_key(
	const struct place *place, struct view name, bool *seen, struct err *err)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		if (!view_eq(view_of(keys[i].name), name))
			continue;
		if (seen[i] && keys[i].type != KEY_NOTE) {
			err_at(err, ERR_INPUT, place->name, place->line, 0,
				"'%s' is given twice", keys[i].name);
			return NULL;
		}
		seen[i] = true;
		return &keys[i];
	}
	err_at(err, ERR_INPUT, place->name, place->line, 0, "unknown key '%.*s'",
		VIEW_ARG(name));
	return NULL;
}

static int read_line(const struct place *place, struct view line, bool *seen,
	struct lexicon_head *head, struct err *err)
{
	size_t colon = view_find(line, ':');

	if (colon == line.len)
		return err_at(err, ERR_INPUT, place->name, place->line, 0,
			"the head's lines are '# key: value'");
	const struct key *key =
		find_key(place, view_trim(view_sub(line, 1, colon - 1)), seen, err);

	if (key == NULL)
		return -1;
	return set_value(
		place, key, view_trim(view_sub(line, colon + 1, line.len)), head, err);
}

int lexicon_head_read(char **rest, char *end, const char *name,
	struct lexicon_head *ret_head, int *ret_line, struct err *err)
{
	struct lexicon_head head = {.licence = (char *)"", .negators = (char *)""};
	struct place place = {name, 1};
	bool seen[N_KEYS] = {false};

	for (; *rest < end && **rest == '#'; place.line++) {
		char *stop = memchr(*rest, '\n', (size_t)(end - *rest));
		char *last = stop;

		while (last[-1] == ' ' || last[-1] == '\r' || last[-1] == '\t')
			last--;
		*last = '\0';
		struct view line = {*rest, (size_t)(last - *rest)};

		if (!view_is_utf8(line) || strlen(line.data) != line.len)
			return err_at(err, ERR_INPUT, name, place.line, 0,
				"the line is not UTF-8 text");
		if (read_line(&place, line, seen, &head, err) < 0)
			return -1;
		*rest = stop + 1;
	}
	for (size_t i = 0; i < N_KEYS; i++) {
		if (keys[i].required && !seen[i])
			return err_at(err, ERR_INPUT, name, place.line, 0,
				"the head has no line '# %s: ...'", keys[i].name);
	}
	if (head.chance_slope == 0)
		head.chance_slope = 2 * head.slope;
	*ret_head = head;
	*ret_line = place.line;
	return 0;
}

bool lexicon_head_next(const struct repute_lexicon *lexicon, size_t *at,
	struct view *ret_key, struct view *ret_value)
{
	const char *content = lexicon->content;

	/* What was cut off the end of the line before. */
	while (*at < lexicon->head_len && content[*at] != '#')
		(*at)++;
	if (*at >= lexicon->head_len)
		return false;
	struct view line = view_of(content + *at);
	size_t colon = view_find(line, ':');

	*at += line.len;
	*ret_key = view_trim(view_sub(line, 1, colon - 1));
	*ret_value = view_trim(view_sub(line, colon + 1, line.len));
	return true;
}
