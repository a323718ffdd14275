/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is gathered while a date of a page is read: tokens are offered to each
 * date_page_take_...() in turn, which returns how many tokens it took from `i` on, 0 for
 * none, and fills its own fields. A field that is told twice sets `fault`. What the
 * fields mean together is settled when all tokens are taken. For date*.c alone.
 */
#ifndef REPUTE_NORMALISE_DATE_PAGE_H
#define REPUTE_NORMALISE_DATE_PAGE_H

#include "normalise/date.h"
#include "normalise/date_parts.h"
#include "normalise/date_tokens.h"

enum date_order {
	ORDER_UNKNOWN,
	ORDER_DAY_MONTH,
	ORDER_MONTH_DAY,
};

/* How far back from the anchor. */
struct date_back {
	int64_t months, seconds;
	int named;	     /* units of `unit` back, by the calendar */
	enum date_unit unit; /* the smallest that was told */
	bool few;	     /* of so many that the next larger unit is the precision */
};

struct date_page {
	struct date_tokens tokens;
	unsigned languages; /* whose meanings come first; 0 = all alike */
	enum date_order order;
	int64_t anchor;	  /* 0 = not known */
	int fault;	  /* enum date_fault, or 0 */
	size_t dropped;	  /* words that are no part of a date */
	size_t clock_end; /* the token behind the time; 0 = no time */
	bool doubtful;	  /* the time may be of another zone than it seems */

	struct date_reading r; /* year -1 = not given; no month and day from `numeric` */
	int short_year;	       /* of two digits, behind a month's name; -1 = none */
	bool apostrophe;       /* it had one in front */
	bool year_like;	       /* the day stands behind the month, and has two digits */
	bool slash;	       /* between the two */
	int numeric[3];	       /* as written; the last is the year, unless `packed` */
	bool has_numeric;
	bool year_may_lead; /* of a packed one: it begins with two digits */
	bool packed;	    /* all three of two digits: the year may be first */
	bool last;	    /* "last Friday" */
	bool weekly;	    /* "week of March 3" */

	bool relative; /* a quantity or a named day */
	bool told;     /* with a word that says that it lies back */
	bool named;    /* "yesterday", "last month" */
	struct date_back back;
};

/* The meaning `kind` of token `i`: its value, or -1. */
int date_page_word(const struct date_page *p, size_t i, enum word_kind kind);

/* The mark `mark`? */
bool date_page_is_mark(const struct date_page *p, size_t i, char mark);

/* A number of at most `digits` ASCII digits? */
bool date_page_is_number(const struct date_page *p, size_t i, int digits);

/* The first token from `i` on that is neither a mark in `marks` nor a filler. */
size_t date_page_skip(const struct date_page *p, size_t i, const char *marks);

/* "3 weeks ago", "yesterday": into `back`. */
size_t date_page_take_relative(struct date_page *p, size_t i);

/* "10:15 am", "kl. 9", "noon", with its zone. */
size_t date_page_take_clock(struct date_page *p, size_t i);

/* "3/4/2026", "2026-03-04": into `numeric`; what is day and what month is settled later.
 */
size_t date_page_take_numeric(struct date_page *p, size_t i);

/* "2026年3月4日": numbers with the marks of year, month and day. */
size_t date_page_take_marked(struct date_page *p, size_t i);

/* A month's name with its day and year. */
size_t date_page_take_month(struct date_page *p, size_t i);

/* A weekday, also "last Friday". */
size_t date_page_take_weekday(struct date_page *p, size_t i);

/* What was taken, as a moment. 0 or enum date_fault. */
int date_page_finish(const struct date_page *p, struct moment *ret_moment);

/* The same of what `back` tells, from the anchor. */
int date_page_finish_relative(const struct date_page *p, struct moment *ret_moment);

#endif
