/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words that dates are made of, in all languages that are read, as one sorted table,
 * which is made of date_words.txt. A word may mean several things, in one language or in
 * several: each meaning is a row, and rows of the same word lie side by side. Words are
 * folded as date_tokens.h does it;
 * '_' joins the words of a phrase. For date*.c alone.
 */
#ifndef REPUTE_EXTRACT_DATE_WORDS_H
#define REPUTE_EXTRACT_DATE_WORDS_H

#include "base/view.h"

enum date_language {
	LANG_EN = 1 << 0,
	LANG_DE = 1 << 1,
	LANG_FR = 1 << 2,
	LANG_ES = 1 << 3,
	LANG_IT = 1 << 4,
	LANG_PT = 1 << 5,
	LANG_NL = 1 << 6,
	LANG_SV = 1 << 7,
	LANG_DA = 1 << 8,
	LANG_NO = 1 << 9,
	LANG_FI = 1 << 10,
	LANG_PL = 1 << 11,
	LANG_RU = 1 << 12,
	LANG_JA = 1 << 13,
	LANG_ZH = 1 << 14,
	LANG_HR = 1 << 15, /* only where a word of it means another month elsewhere */
};

/* Units of time, the smallest first. */
enum date_unit {
	UNIT_SECOND,
	UNIT_MINUTE,
	UNIT_HOUR,
	UNIT_DAY,
	UNIT_WEEK,
	UNIT_MONTH,
	UNIT_YEAR,
	UNIT_DECADE, /* of the table alone */
};

/* What a word stands for, and what its value is then. */
enum word_kind {
	WORD_MONTH,	/* 1-12 */
	WORD_WEEKDAY,	/* 0 = Monday */
	WORD_UNIT,	/* enum date_unit */
	WORD_LONE,	/* a unit in a form for one of them: enum date_unit */
	WORD_COUNT,	/* "two": the number */
	WORD_FEW,	/* "a few": more than one, but not how many */
	WORD_QUANTITY,	/* "half an hour": WORD_SPAN() */
	WORD_NAMED,	/* "yesterday", "last month": WORD_SPAN(), back from today */
	WORD_AGO,	/* beside a quantity: back from now */
	WORD_FUTURE,	/* beside a quantity: on from now */
	WORD_NEVER,	/* "since", "tomorrow": what goes with it is no review's date */
	WORD_ABOUT,	/* half a unit more or less */
	WORD_ALMOST,	/* not quite as much */
	WORD_OVER,	/* as much and more */
	WORD_LAST,	/* "last" before a weekday */
	WORD_HALF,	/* 0 = before noon, 1 = after */
	WORD_CLOCK,	/* "noon": minutes of the day */
	WORD_HOURMARK,	/* behind the hour */
	WORD_YEARMARK,	/* behind the year */
	WORD_MONTHMARK, /* behind the month's number */
	WORD_DAYMARK,	/* behind the day of the month */
	WORD_AT,	/* before a time */
	WORD_FILL,	/* nothing: "of", "den", "th" */
	WORD_PLAIN, /* a word of this language that only looks like one of another's */
};

/* `n` units; n is 99 at most. */
#define WORD_SPAN(n, unit) ((n)*8 + (unit))
#define WORD_SPAN_N(value) ((value) / 8)
#define WORD_SPAN_UNIT(value) ((enum date_unit)((value) % 8))

struct date_word {
	const char *word;
	uint16_t languages; /* enum date_language, or'ed */
	uint8_t kind;
	uint16_t value;
};

/* Bytes and words of the longest phrase. */
#define DATE_PHRASE_BYTES 40
#define DATE_PHRASE_WORDS 4

/* The whole table, made by the build. */
extern const struct date_word date_table[];
extern const size_t date_table_n;

/* The rows of `phrase`, `*ret_n` of them; NULL when there is none. O(log of the table).
 */
const struct date_word *date_words_find(struct view phrase, size_t *ret_n);

/* The language that a BCP 47 tag names; 0 when it is not one of the table's. */
unsigned date_language(struct view tag);

#endif
