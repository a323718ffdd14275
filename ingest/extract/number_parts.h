/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the readers of numbers, counts and ratings share: characters folded to the ones
 * that matter, and numerals before their marks are given a meaning.
 */
#ifndef REPUTE_EXTRACT_NUMBER_PARTS_H
#define REPUTE_EXTRACT_NUMBER_PARTS_H

#include "base/err.h"
#include "base/view.h"

#define NUMERAL_DIGITS 15 /* as many are exact in a double */
#define NUMERAL_GROUPS 7

/* What a numeral is read as; it decides what its marks mean. */
enum numeral_kind {
	NUMERAL_NUMBER,
	NUMERAL_COUNT,	/* no decimals */
	NUMERAL_RATING, /* no thousands; a space ends it */
};

/* Groups of digits and the marks between them: '.', ',', '\'' or ' '. */
struct numeral {
	char digits[NUMERAL_DIGITS];
	size_t n; /* digits in all */
	size_t groups;
	size_t group[NUMERAL_GROUPS]; /* digits of each; the first may have none: ".5" */
	char mark[NUMERAL_GROUPS];    /* before group i; mark[0] is unused */
};

/*
 * Take one character off the front of `*rest`, which is not empty, folded: fullwidth
 * forms and the digits of other scripts become ASCII, all spaces ' ', the minus '-',
 * apostrophes
 * '\'', the Arabic marks '.' and ','. A byte that is not UTF-8 is taken alone, as 0xfffd.
 */
uint32_t glyph_take(struct view *rest);

/* The folded character at the front; 0 at the end. */
uint32_t glyph_peek(struct view rest);

/* Take all spaces off the front. */
void glyph_skip_spaces(struct view *rest);

/* Without folded spaces at both ends. */
struct view glyph_trim(struct view text);

/* A letter of any script, as far as words of numbers go: ASCII, or beyond U+00BF and no
   punctuation, symbol or digit. */
bool glyph_is_letter(uint32_t glyph);

/* A digit, as glyph_take() folds them: ASCII. */
bool glyph_is_digit(uint32_t glyph);

/* The letters at the front. */
struct view glyph_word(struct view text);

/* A sign of a currency: "$", "€". */
bool glyph_is_currency(uint32_t glyph);

/*
 * Take the numeral at the front: digits, or a mark and digits. False, and nothing taken,
 * when there is none; one with too many digits or groups is taken and refused by
 * numeral_value(), whose n is then 0.
 */
bool numeral_take(struct view *rest, enum numeral_kind kind, struct numeral *ret_numeral);

/* How many digits are at the front; four stand for more. */
size_t numeral_count_digits(struct view rest);

/* Can the mark be a decimal one? */
bool numeral_is_point(char mark);

/* What it means; -1 when its groups make no number of that kind. */
CHECKED int numeral_value(const struct numeral *numeral, enum numeral_kind kind,
	struct view language, double *ret_number);

/* The whole of `text`, a sign in front and a bare point behind it allowed; -1 when it is
   no numeral of that kind. */
CHECKED int numeral_whole(struct view text, enum numeral_kind kind, struct view language,
	double *ret_number);

/* Does the text begin with a word for people, votes or reviews ("customers", "件")? */
bool count_noun(struct view text);

/* Does such a word follow, with at most one other word before it ("global ratings")? */
bool count_noun_follows(struct view text);

/* The decimal mark of a language (BCP 47), or 0 when it is not known. */
char number_mark(struct view language);

/* Has the numeral no digits behind its one mark, or no mark at all? */
bool numeral_is_plain(const struct numeral *numeral);

#endif
