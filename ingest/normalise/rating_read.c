/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text is tried as a phrase, then as a style, then as class names: each refuses what
 * belongs to another. The row of stars is here too, as it is what a class name is when
 * every star has its own element.
 */
#include "normalise/rating_parts.h"

#include "base/ascii.h"
#include "normalise/number_parts.h"

#define READ_MAX 512 /* bytes; a longer text is no rating but prose */
#define ROW_MAX 10

void rating_state_top(struct rating *rating, double top)
{
	bool from_zero =
		top > 10 || top <= 1 || (rating->value >= 0 && rating->value < 1);

	rating->min = from_zero ? 0 : 1;
	rating->max = top;
	rating->scale_assumed = false;
}

void rating_assume(struct rating *rating)
{
	rating_assume_scale(rating);
	if (rating->value < 1)
		rating->min = 0;
}

int rating_read(struct view text, struct view language, struct rating *ret_rating)
{
	text = glyph_trim(text);
	if (text.len == 0 || text.len > READ_MAX)
		return -1;
	if (rating_from_phrase(text, language, ret_rating) == 0 ||
		rating_from_style(text, ret_rating) == 0)
		return 0;
	return rating_from_class(text, ret_rating);
}

int rating_number(struct view text, struct view language, double *ret_number)
{
	return numeral_whole(text, NUMERAL_RATING, language, ret_number);
}

/* ---- styles ------------------------------------------------------------------------ */

/* The number at the front of a property's value and, behind it, nothing but `unit`. */
static int property_value(struct view value, const char *unit, double *ret_number)
{
	struct view rest = view_trim(value);
	struct numeral numeral;

	if (view_search(rest, VIEW("!important")) != rest.len)
		rest = view_trim(view_sub(rest, 0, view_find(rest, '!')));
	if (!numeral_take(&rest, NUMERAL_RATING, &numeral) ||
		!view_eq(view_trim(rest), view_of(unit)))
		return -1;
	return numeral_value(
		&numeral, NUMERAL_RATING, (struct view){NULL, 0}, ret_number);
}

static bool has_word(struct view text, const char *word)
{
	struct view wanted = view_of(word);

	for (size_t i = 0; i + wanted.len <= text.len; i++) {
		if (view_case_eq(view_sub(text, i, wanted.len), wanted))
			return true;
	}
	return false;
}

static int read_property(struct view name, struct view value, struct rating *ret_rating)
{
	struct rating rating = {.given = true};
	bool custom = view_starts(name, VIEW("--")) &&
		      (has_word(name, "rating") || has_word(name, "score") ||
			      has_word(name, "stars"));

	if (view_case_eq(name, VIEW("width")) || custom) {
		if (property_value(value, "%", &rating.value) == 0 &&
			rating.value <= 100) {
			rating_state_top(&rating, 100);
			*ret_rating = rating;
			return 0;
		}
	}
	if (!custom || property_value(value, "", &rating.value) < 0 || rating.value > 10)
		return -1;
	rating_assume(&rating);
	*ret_rating = rating;
	return 0;
}

int rating_from_style(struct view text, struct rating *ret_rating)
{
	struct view declaration;
	struct rating rating;
	int found = 0;

	while (view_split(&text, ';', &declaration)) {
		size_t colon = view_find(declaration, ':');
		struct view name = view_trim(view_sub(declaration, 0, colon));
		struct view value = view_sub(declaration, colon + 1, declaration.len);

		found += read_property(name, value, &rating) == 0;
	}
	if (found != 1)
		return -1;
	*ret_rating = rating;
	return 0;
}

/* ---- rows of stars ----------------------------------------------------------------- */

enum star_kind { STAR_UNKNOWN, STAR_FULL, STAR_HALF, STAR_EMPTY };

/* Does the class name hold the word, with no small letter on either side of it? */
static bool holds(struct view name, const char *word)
{
	struct view wanted = view_of(word);

	for (size_t i = 0; i + wanted.len <= name.len; i++) {
		char before = i != 0 ? name.data[i - 1] : ' ';
		size_t end = i + wanted.len;
		char after = end < name.len ? name.data[end] : ' ';
		bool camel = name.data[i] >= 'A' && name.data[i] <= 'Z';

		if (!view_case_eq(view_sub(name, i, wanted.len), wanted))
			continue;
		if ((!ascii_is_letter(before) || camel) && (after < 'a' || after > 'z'))
			return true;
	}
	return false;
}

static enum star_kind kind_of(struct view name)
{
	static const struct {
		const char *word;
		enum star_kind kind;
	} words[] = {{"half", STAR_HALF}, {"50-filled", STAR_HALF}, {"empty", STAR_EMPTY},
		{"o", STAR_EMPTY}, {"off", STAR_EMPTY}, {"outline", STAR_EMPTY},
		{"outlined", STAR_EMPTY}, {"inactive", STAR_EMPTY},
		{"unfilled", STAR_EMPTY}, {"blank", STAR_EMPTY}, {"none", STAR_EMPTY},
		{"gray", STAR_EMPTY}, {"grey", STAR_EMPTY}, {"0-filled", STAR_EMPTY},
		{"far", STAR_EMPTY}, {"fal", STAR_EMPTY}, {"full", STAR_FULL},
		{"filled", STAR_FULL}, {"active", STAR_FULL}, {"activestar", STAR_FULL},
		{"on", STAR_FULL}, {"gold", STAR_FULL}, {"selected", STAR_FULL},
		{"checked", STAR_FULL}, {"fill", STAR_FULL}, {"yellow", STAR_FULL},
		{"orange", STAR_FULL}, {"warning", STAR_FULL}, {"lit", STAR_FULL},
		{"regular", STAR_EMPTY}, {"light", STAR_EMPTY}, {"border", STAR_EMPTY},
		{"muted", STAR_EMPTY}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		bool tail = view_starts(view_of(words[i].word), VIEW("0-")) &&
			    holds(name, "100-filled");

		if (!tail && holds(name, words[i].word))
			return words[i].kind;
	}
	return STAR_UNKNOWN;
}

/* Does the class name speak of what ratings are drawn with? */
static bool is_drawn(struct view name)
{
	static const char *const words[] = {"star", "rat", "score", "icon", "bubble",
		"heart", "circle", "dot", "point", "ster", "etoile", "estrel", "stell"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (has_word(name, words[i]))
			return true;
	}
	return false;
}

/* Kinds that no word tells: a row of two kinds of names begins with the full ones; two
   kinds of other things are no row. */
static bool settle_kinds(const struct view *classes, size_t n, enum star_kind *kinds)
{
	bool drawn = is_drawn(classes[0]) && is_drawn(classes[n - 1]);
	size_t same = 1, told = 0;

	for (size_t i = 0; i < n; i++)
		told += kinds[i] != STAR_UNKNOWN;
	while (same < n && view_eq(view_trim(classes[same]), view_trim(classes[0])))
		same++;
	for (size_t i = 0; i < n; i++) {
		bool as_first = view_eq(view_trim(classes[i]), view_trim(classes[0]));

		if (kinds[i] != STAR_UNKNOWN)
			continue;
		if (same == n || (told == 0 && !drawn))
			return false;
		kinds[i] = as_first ? STAR_FULL : STAR_EMPTY;
	}
	return true;
}

int rating_of_solid_row(const struct view *classes, size_t n, struct rating *ret_rating)
{
	struct rating rating = {.given = true, .value = 5};

	for (size_t i = 0; i < n; i++) {
		if (!view_eq(view_trim(classes[i]), view_trim(classes[0])))
			return -1;
	}
	if (n != 5 || kind_of(classes[0]) != STAR_UNKNOWN ||
		!holds(classes[0], "fa-star"))
		return -1;
	rating_state_top(&rating, 5);
	*ret_rating = rating;
	return 0;
}

int rating_of_row(const struct view *classes, size_t n, struct rating *ret_rating)
{
	enum star_kind kinds[ROW_MAX], last = STAR_UNKNOWN;
	struct rating rating = {.given = true};
	size_t of_kind[STAR_EMPTY + 1] = {0};

	if (n < 2 || n > ROW_MAX)
		return -1;
	for (size_t i = 0; i < n; i++)
		kinds[i] = kind_of(classes[i]);
	if (!settle_kinds(classes, n, kinds))
		return -1;
	for (size_t i = 0; i < n; last = kinds[i++]) {
		if (kinds[i] < last)
			return -1;
		of_kind[kinds[i]]++;
	}
	rating.value = (double)of_kind[STAR_FULL] + .5 * (double)of_kind[STAR_HALF];
	if (of_kind[STAR_HALF] > 1 || rating.value == 0)
		return -1;
	rating_assume(&rating);
	if (of_kind[STAR_EMPTY] != 0 || n == 5 || n == 10)
		rating_state_top(&rating, (double)n);
	*ret_rating = rating;
	return 0;
}
