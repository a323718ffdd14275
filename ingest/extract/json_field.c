/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a JSON value means, by its type first and its spelling then. A text is only taken
 * for a number of seconds when it has nothing but digits and as many of them as such
 * numbers have had since 1973.
 */
#include "extract/json_field.h"

#include "base/jsonview.h"
#include "extract/language.h"
#include "extract/number.h"
#include "extract/rating.h"

#define MICROSECONDS 100000000000000 /* from here on: as milliseconds, the year 5138 */

static int date_of_number(int64_t number, struct moment *ret_moment)
{
	return date_from_number(
		number >= MICROSECONDS ? number / 1000 : number, ret_moment);
}

static int date_of_text(
	struct view text, const struct date_context *context, struct moment *ret_moment)
{
	int64_t number;
	double real;

	if (text.len >= 9 && view_int64(text, &number) == 0)
		return date_of_number(number, ret_moment);
	if (text.len >= 9 && view_double(text, &real) == 0 && real > 0 && real < 1e17)
		return date_of_number((int64_t)real, ret_moment);
	return date_read(text, context, ret_moment);
}

int json_field_date(const json_t *value, struct view text,
	const struct date_context *context, struct moment *ret_moment)
{
	static const char *const keys[] = {"seconds", "_seconds", "$date", "value"};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (json_is_object(value) && json_object_get(value, keys[i]) != NULL)
			value = json_object_get(value, keys[i]);
	}
	if (text.len != 0)
		return date_of_text(text, context, ret_moment);
	if (json_is_integer(value))
		return date_of_number(json_integer_value(value), ret_moment);
	if (json_is_real(value) && json_real_value(value) > 0 &&
		json_real_value(value) < 1e17)
		return date_of_number((int64_t)json_real_value(value), ret_moment);
	return json_is_string(value) ? date_of_text(view_trim(json_string_view(value)),
					       context, ret_moment)
				     : DATE_UNREADABLE;
}

/* "ONE" is 1, "FIVE_STARS" 5; 0 for another text. */
static int star_word(struct view text)
{
	static const struct view words[] = {
		{"ONE", 3}, {"TWO", 3}, {"THREE", 5}, {"FOUR", 4}, {"FIVE", 4}};
	struct view word = view_sub(text, 0, view_find(text, '_'));
	struct view rest = view_sub(text, word.len, text.len);

	if (rest.len != 0 && !view_case_eq(rest, VIEW("_STAR")) &&
		!view_case_eq(rest, VIEW("_STARS")))
		return 0;
	for (int i = 0; i < 5; i++) {
		if (view_case_eq(word, words[i]))
			return i + 1;
	}
	return 0;
}

struct rating json_field_rating(struct view text, struct view language)
{
	struct rating rating = {.given = true, .value = star_word(text)};

	if (rating.value > 0) {
		rating.min = 1;
		rating.max = 5;
		rating.scale_assumed = true;
		return rating;
	}
	if (view_double(text, &rating.value) == 0) {
		rating_assume_scale(&rating);
		return rating;
	}
	if (rating_parse_value(text, &rating) == 0 ||
		rating_read(text, language, &rating) == 0)
		return rating;
	return (struct rating){.given = false};
}

enum verified json_field_verified(struct view text)
{
	static const char *const yes[] = {"true", "1", "yes", "y", "verified"};
	static const char *const no[] = {"false", "0", "no", "n", "unverified",
		"not verified", "not-verified", "not_verified", "notVerified"};

	for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
		if (view_case_eq(text, view_of(yes[i])))
			return VERIFIED_YES;
	}
	for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++) {
		if (view_case_eq(text, view_of(no[i])))
			return VERIFIED_NO;
	}
	return VERIFIED_UNSTATED;
}

struct votes json_field_votes(struct view text)
{
	struct votes votes = {.given = true};

	if (count_parse(text, &votes.n) == 0 || count_find(text, &votes.n) == 0)
		return votes;
	return (struct votes){.given = false};
}

struct view json_field_language(struct view text, struct arena *arena)
{
	char tag[LANGUAGE_READ_SIZE];

	return language_read(text, tag) == 0 ? arena_keep(arena, view_of(tag))
					     : (struct view){NULL, 0};
}
