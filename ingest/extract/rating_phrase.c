/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A phrase becomes a short list of numbers, words, stars and marks, and is then looked at
 * in three ways: two numbers with "of" or "/" between them state the value and the top
 * (the top first in Japanese, Korean and Turkish); a row of stars states the value, and
 * the top if some are empty; one number alone is a rating if every word beside it speaks
 * of ratings. Numbers that count reviews or people are crossed out first.
 *
 * A pair may stand among other words, as nothing but a rating has its shape and top; a
 * number alone may not, because "4 nights" has the same.
 */
#include "extract/rating_parts.h"

#include "extract/number_parts.h"
#include "extract/rating_tokens.h"

/* ---- one number, or a row of stars ------------------------------------------------- */

/* Cross out "(178)", "4 Reviews", "1,234 global ratings" and their words. */
static void cross_out(struct phrase *phrase)
{
	for (size_t i = 0; i < phrase->n; i++) {
		struct token *token = &phrase->tokens[i];
		bool open =
			i != 0 && token[-1].kind == TOKEN_MARK && token[-1].mark == '(';
		bool closed = glyph_peek(token->rest) == ')';
		if (token->kind != TOKEN_NUMBER || !token->countable)
			continue;
		bool noun = !rating_unit_follows(token->rest) &&
			    count_noun_follows(token->rest);

		token->counted = noun || (open && closed);
		for (size_t k = i + 1; noun && k < phrase->n && k < i + 3; k++) {
			struct token *word = &phrase->tokens[k];
			bool last = word->kind == TOKEN_WORD && count_noun(word->text);

			if (word->kind != TOKEN_WORD)
				break;
			word->counted = true;
			if (last)
				break;
		}
	}
}

/* "Note" is a German school grade, whose 1 is best, unless the page is French. */
static bool is_grade(struct view word, struct view language)
{
	bool french = view_case_eq(view_sub(language, 0, 2), VIEW("fr"));

	return view_case_eq(word, VIEW("schulnote")) ||
	       view_case_eq(word, VIEW("noten")) ||
	       (!french && view_case_eq(word, VIEW("note")));
}

static bool has_grade(const struct phrase *phrase, struct view language)
{
	for (size_t i = 0; i < phrase->n; i++) {
		if (phrase->tokens[i].kind == TOKEN_WORD &&
			is_grade(phrase->tokens[i].text, language))
			return true;
	}
	return false;
}

/* May the token stand beside a number that is a rating? */
static bool fits_rating(const struct token *token)
{
	static const char marks[] = "():.,|\"'[]!*-%;";

	if (token->counted || token->kind == TOKEN_STARS)
		return true;
	if (token->kind == TOKEN_MARK)
		return (token->mark < 0x80 && strchr(marks, (int)token->mark) != NULL) ||
		       token->mark == 0xb7 ||
		       (token->mark >= 0x2010 && token->mark <= 0x2022);
	return token->kind == TOKEN_NUMBER || rating_word(token->text) ||
	       view_case_eq(token->text, VIEW("note"));
}

/* The one number that counts nothing; n when there is none, and n + 1 when several. */
static size_t only_number(const struct phrase *phrase)
{
	size_t only = phrase->n;

	for (size_t i = 0; i < phrase->n; i++) {
		if (phrase->tokens[i].kind != TOKEN_NUMBER || phrase->tokens[i].counted)
			continue;
		if (only != phrase->n)
			return phrase->n + 1;
		only = i;
	}
	return only;
}

static int from_stars(const struct phrase *phrase, struct rating *ret_rating)
{
	size_t n = phrase->full + phrase->half + phrase->empty;
	struct rating rating = {.given = true};

	rating.value = (double)phrase->full + .5 * (double)phrase->half;
	if (phrase->stars_broken || phrase->full + phrase->half == 0 || n < 2 ||
		(n > 5 && n != 10))
		return -1;
	rating_assume(&rating);
	if (phrase->empty != 0)
		rating_state_top(&rating, (double)n);
	*ret_rating = rating;
	return 0;
}

static int from_number(const struct phrase *phrase, const struct token *number,
	struct rating *ret_rating)
{
	struct rating rating = {.given = true, .value = number->value}, stars;
	size_t n = phrase->full + phrase->half + phrase->empty;
	struct view rest = number->rest;
	bool unit = n != 0 || rating_unit_follows(rest);

	glyph_skip_spaces(&rest);
	if (rating.value < 0 || rating.value > (unit ? 10 : 100))
		return -1;
	rating_assume(&rating);
	if (glyph_peek(rest) == '%')
		rating_state_top(&rating, 100);
	else if (phrase->empty != 0 && from_stars(phrase, &stars) == 0) {
		if (rating.value < stars.value - 1 || rating.value > stars.value + 1)
			return -1;
		rating_state_top(&rating, stars.max);
	}
	*ret_rating = rating;
	return 0;
}

static int from_rest(struct phrase *phrase, struct rating *ret_rating)
{
	cross_out(phrase);
	size_t only = only_number(phrase);

	for (size_t i = 0; i < phrase->n; i++) {
		if (!fits_rating(&phrase->tokens[i]))
			return -1;
	}
	if (only > phrase->n)
		return -1;
	if (only == phrase->n)
		return from_stars(phrase, ret_rating);
	return from_number(phrase, &phrase->tokens[only], ret_rating);
}

int rating_from_phrase(struct view text, struct view language, struct rating *ret_rating)
{
	struct phrase phrase = {.n = 0};

	if (!phrase_read(text, language, &phrase))
		return -1;
	bool grade = has_grade(&phrase, language);
	struct rating pair;
	int pairs = rating_pairs(&phrase, &pair);

	if (pairs == 0)
		return grade ? -1 : from_rest(&phrase, ret_rating);
	if (pairs < 0 || (grade && pair.max == 6))
		return -1;
	*ret_rating = pair;
	return 0;
}
