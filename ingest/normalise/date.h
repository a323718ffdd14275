/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates as sources write them. The precision of the source is kept, and a text that could
 * mean two days is refused: a wrong date is worse than none.
 */
#ifndef REPUTE_NORMALISE_DATE_H
#define REPUTE_NORMALISE_DATE_H

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

/* What a page tells beside its dates. */
struct date_context {
	int64_t anchor;	      /* when the page was had, seconds UTC; 0 = not known */
	struct view language; /* of the page, BCP 47; empty = not known */
};

#define DATE_READ_MAX 200 /* bytes of a text that date_read() looks at */

/*
 * A date as a page shows it to its readers. Returns 0, or one of enum date_fault. What
 * date_parse() takes is read as it reads it; then, in English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Russian,
 * Japanese and Chinese:
 *
 *   Dates with a month's name, in any usual order, with weekday, ordinals and particles;
 *   年月日; digits with / . or - between them; a time in front or behind. A year of two
 *   digits only where it cannot be anything else ("'19", or the weekday tells it).
 *   Quantities: "3 weeks ago", "vor 2 Jahren", "il y a un mois", "3日前", "1 year, 2
 *   months". They lie back from the anchor, along the calendar for months and years, and
 *   are `relative`; the precision is the smallest unit's (seconds and minutes: a minute;
 *   hours: a day). "About" and "almost" move the end of the range by half a unit and by
 *   one towards the anchor; "a few" has the precision of the next larger unit.
 *   "Yesterday", "last month", a weekday, or a day without its year: the last such one
 *   that is not after the anchor. `relative`, too; the end of the range is the end of
 *   that day, week, month or year (UTC), or the anchor. A time beside it is left out, as
 *   the zone of the day is not known.
 *
 * Words around a date are passed over ("Reviewed in Boston on 3 March 2024") where the
 * rest has a month and a year or says that it lies back. Refused: numbers that are left
 * over, two dates in one text, dates to come ("in 2 days"), words that make it another
 * date ("since 2019"), years alone among words, texts above DATE_READ_MAX bytes.
 *
 * What is in doubt is told less exactly, never guessed: 03/04/2011 is taken in the order
 * that `language` fixes ("en-US", "en-GB", "de"; "en" alone fixes none), or, where it is
 * empty, the language of a weekday or a word like "Uhr" beside it; or that the weekday,
 * the calendar or the anchor leave (no review is later than its page); else as its year.
 * A weekday that is not the date's leaves the month; a zone that is not known leaves the
 * day.
 *
 * Thread safe; no allocation; linear in the text.
 */
CHECKED int date_read(
	struct view text, const struct date_context *context, struct moment *ret_moment);

/*
 * A number that stands for a date in JSON: seconds since 1970 from 1e8 on (1973),
 * milliseconds from 1e11 on. Smaller ones could be years or YYYYMMDD and are ambiguous.
 */
CHECKED int date_from_number(int64_t number, struct moment *ret_moment);

#endif
