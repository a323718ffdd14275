/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the table of keys says of the words in a configuration: whether a section or a key
 * is known, which one was perhaps meant (by edit distance), and whether a value is of its
 * key's type. Numbers with a unit are parsed here both when they are checked and, later,
 * when they are asked for, so that the two cannot differ.
 */
#include "conf_parts.h"

#include "calendar.h"
#include "zone.h"

#include <string.h>
#include <strings.h>

/* ---- values ------------------------------------------------------------------------ */

/* A number with one letter of unit behind it; `units` pairs letters with factors. */
struct unit {
	char letter;
	int64_t factor;
};

static const struct unit durations[] = {{'s', 1}, {'m', 60}, {'h', 3600},
	{'d', DAY_SECONDS}, {'w', 7 * DAY_SECONDS}, {0, 0}};
static const struct unit sizes[] = {
	{'K', 1 << 10}, {'M', 1 << 20}, {'G', 1 << 30}, {0, 0}};
static const struct unit no_units[] = {{0, 0}};

static const struct unit *units_of(enum conf_type type)
{
	return type == CONF_DURATION ? durations : type == CONF_SIZE ? sizes : no_units;
}

int conf_parse_units(const char *text, enum conf_type type, int64_t *ret_value)
{
	struct view v = view_of(text);
	const struct unit *units = units_of(type);
	int64_t factor = 1, value;

	for (; v.len > 1 && units->letter != 0; units++) {
		if (v.data[v.len - 1] == units->letter) {
			factor = units->factor;
			v.len--;
			break;
		}
	}
	if (view_int64(v, &value) < 0 || value < 0 || value > INT32_MAX)
		return -1;
	*ret_value = value * factor;
	return 0;
}

int conf_parse_bool(const char *text)
{
	static const char *const words[] = {
		"no", "yes", "false", "true", "off", "on", "0", "1"};

	for (int i = 0; i < 8; i++) {
		if (strcasecmp(text, words[i]) == 0)
			return i % 2;
	}
	return -1;
}

/* Is `word` one of the words of "a|b|c"? */
static bool is_choice(const char *choices, const char *word)
{
	struct view rest = view_of(choices), part;

	while (view_split(&rest, '|', &part)) {
		if (view_eq(part, view_of(word)))
			return true;
	}
	return false;
}

static bool is_web_url(const char *text)
{
	return strncasecmp(text, "http://", 7) == 0 ||
	       strncasecmp(text, "https://", 8) == 0;
}

static int refuse(
	const struct conf_key *key, const char *what, const char *value, struct err *err)
{
	return err_set(err, ERR_CONFIG, "%s takes %s, not '%s'", key->key, what, value);
}

static int refuse_least(const struct conf_key *key, const char *value, struct err *err)
{
	return err_set(err, ERR_CONFIG, "%s takes at least %lld%s, not '%s'", key->key,
		(long long)key->min,
		key->type == CONF_DURATION ? "s"
		: key->type == CONF_SIZE   ? " bytes"
					   : "",
		value);
}

int conf_check_value(const struct conf_key *key, const char *value, struct err *err)
{
	int64_t number;
	double real;

	if (value[0] == '\0' && (key->required || key->type != CONF_TEXT))
		return err_set(err, ERR_CONFIG, "%s has no value", key->key);
	switch (key->type) {
	case CONF_NUMBER:
	case CONF_DURATION:
	case CONF_SIZE:
		if (conf_parse_units(value, key->type, &number) == 0)
			return number >= key->min ? 0 : refuse_least(key, value, err);
		return refuse(key,
			key->type == CONF_DURATION ? "a duration such as '6h' or '90s'"
			: key->type == CONF_SIZE   ? "a size such as '64K' or '2M'"
						   : "a whole number",
			value, err);
	case CONF_REAL:
		if (view_double(view_of(value), &real) < 0 || real < 0)
			return refuse(key, "a number", value, err);
		return 0;
	case CONF_BOOL:
		return conf_parse_bool(value) >= 0 ? 0
						   : refuse(key, "yes or no", value, err);
	case CONF_CHOICE:
		if (is_choice(key->choices, value))
			return 0;
		return err_set(err, ERR_CONFIG, "%s takes one of %s, not '%s'", key->key,
			key->choices, value);
	case CONF_ZONE:
		return zone_check(value, err);
	case CONF_URL:
		return is_web_url(value) ? 0
					 : refuse(key, "an http:// or https:// address",
						   value, err);
	default:
		return 0;
	}
}

/* ---- the table --------------------------------------------------------------------- */

static size_t min3(size_t a, size_t b, size_t c)
{
	size_t ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* Edit distance (Levenshtein 1966) of two short words. */
static size_t distance(const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b), row[64];

	if (la >= 64 || lb >= 64)
		return 64;
	for (size_t j = 0; j <= lb; j++)
		row[j] = j;
	for (size_t i = 1; i <= la; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= lb; j++) {
			size_t above = row[j];

			row[j] = min3(above + 1, row[j - 1] + 1,
				diagonal + (a[i - 1] != b[j - 1]));
			diagonal = above;
		}
	}
	return row[lb];
}

const char *conf_nearest(const char *section, const char *word)
{
	const char *best = NULL;
	size_t best_distance = 4;

	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		const char *candidate = section != NULL ? k->key : k->section;

		if (section != NULL && strcmp(k->section, section) != 0)
			continue;
		size_t d = distance(candidate, word);

		if (d < best_distance) {
			best_distance = d;
			best = candidate;
		}
	}
	return best;
}

const struct conf_key *conf_find_key(const char *section, const char *key)
{
	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		/* first letters tell nearly all of them apart: this is asked often */
		if (key != NULL && (k->key[0] != key[0] || strcmp(k->key, key) != 0))
			continue;
		if (strcmp(k->section, section) == 0)
			return k;
	}
	return NULL;
}
