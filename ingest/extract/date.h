/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates as sources write them. The precision of the source is kept, and a text that could
 * mean two days is refused: a wrong date is worse than none.
 */
#ifndef REPUTE_EXTRACT_DATE_H
#define REPUTE_EXTRACT_DATE_H

#include "archive/review.h"
#include "base/err.h"

enum date_fault {
	DATE_UNREADABLE = -1, /* no date, or in a form that is not known here */
	DATE_OUTSIDE = -2,    /* a date, but not in LIMIT_YEAR_MIN..LIMIT_YEAR_MAX */
	DATE_AMBIGUOUS = -3,  /* could mean two days: 03/04/2011 */
};

/*
 * The whole of `text` (white space around it aside) as a point in time. Returns 0, or one
 * of enum date_fault. Forms:
 *
 *   ISO 8601 and RFC 3339: YYYY, YYYY-MM, YYYY-MM-DD (also with / or . and one-digit
 *   months and days), YYYYMMDD; then, after a T or a space, HH:MM, HH:MM:SS or HHMMSS, a
 *   fraction (dropped), and a zone.
 *   RFC 5322 and English prose: [weekday] day month year, [weekday] month day year, month
 *   year, each with a time behind it or not; the spellings of asctime() and of
 *   JavaScript's Date too. A weekday that is not the date's refuses the text.
 *   Zones: Z, +HH:MM, +HHMM, +HH, the names of RFC 5322, 4.3, and those of Europe that
 *   mean one offset. Without a zone the moment is floating.
 *
 * Refused as ambiguous: years of two digits, and days and months in digits before the
 * year, whatever their values, so that one file is not read in two ways.
 */
CHECKED int date_parse(struct view text, struct moment *ret_moment);

/*
 * A number that stands for a date in JSON: seconds since 1970 from 1e8 on (1973),
 * milliseconds from 1e11 on. Smaller ones could be years or YYYYMMDD and are ambiguous.
 */
CHECKED int date_from_number(int64_t number, struct moment *ret_moment);

#endif
