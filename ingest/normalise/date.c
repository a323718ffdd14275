/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads a date from front to back. The first character tells the two families apart: four
 * digits begin the year-first forms, anything else the forms with a month's name. No
 * table of formats is tried in turn, so no text can match the wrong one of them, and the
 * cost is linear in a text of at most LENGTH_MAX bytes.
 *
 * What is left over at the end refuses the text.
 */
#include "normalise/date.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "normalise/date_parts.h"

#define LENGTH_MAX 128
#define YEAR_UNKNOWN (-1)
#define WEEKDAY_UNKNOWN (-1)

static int take_month(struct view *rest)
{
	static const char *const months[] = {"january", "february", "march", "april",
		"may", "june", "july", "august", "september", "october", "november",
		"december"};

	return date_take_name(rest, months, 12, 3) + 1;
}

static int take_weekday(struct view *rest)
{
	static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday"};

	return date_take_name(rest, days, 7, 3);
}

/* YYYY, YYYY-MM, YYYY-MM-DD, or YYYYMMDD; true when a day was read or the text ends. */
static bool take_year_first(struct view *rest, struct date_reading *r)
{
	int packed;

	if (date_take_number(rest, 8, 8, &packed)) {
		r->year = packed / 10000;
		r->month = packed / 100 % 100;
		r->mday = packed % 100;
		return r->month != 0 && r->mday != 0;
	}
	if (!date_take_number(rest, 4, 4, &r->year))
		return false;
	char separator = date_first(rest);

	if (rest->len == 0)
		return true;
	if ((separator != '-' && separator != '/' && separator != '.') ||
		!date_take_char(rest, separator) ||
		!date_take_number(rest, 1, 2, &r->month) || r->month == 0)
		return false;
	if (rest->len == 0)
		return separator != '.'; /* 2011.10 could be a number */
	return date_take_char(rest, separator) &&
	       date_take_number(rest, 1, 2, &r->mday) && r->mday != 0;
}

/* "24", "24th", "24." */
static bool take_mday(struct view *rest, int *ret_mday)
{
	static const char *const ends[] = {"st", "nd", "rd", "th"};

	if (!date_take_number(rest, 1, 2, ret_mday) || *ret_mday == 0)
		return false;
	for (size_t i = 0; i < 4; i++) {
		if (date_take_word(rest, ends[i]))
			break;
	}
	date_take_char(rest, '.');
	return true;
}

/* "24 October 2011", "24-Oct-2011", "24th of October, 2011" behind the weekday. */
static bool take_day_first(struct view *rest, struct date_reading *r)
{
	if (!take_mday(rest, &r->mday) || date_take_all(rest, " -") == 0)
		return false;
	if (date_take_word(rest, "of") && date_take_all(rest, " ") == 0)
		return false;
	r->month = take_month(rest);
	return r->month != 0 && date_take_all(rest, " -,") != 0 &&
	       date_take_number(rest, 4, 4, &r->year);
}

/* "October 24, 2011", "Oct 24 2011", "October 2011", "Oct 24 08:49:37 2011". */
static bool take_month_first(struct view *rest, struct date_reading *r)
{
	r->month = take_month(rest);
	if (r->month == 0 || date_take_all(rest, " ,-") == 0)
		return false;
	if (date_take_number(rest, 4, 4, &r->year))
		return true;
	if (!take_mday(rest, &r->mday) || date_take_all(rest, " ,-") == 0)
		return false;
	if (date_take_number(rest, 4, 4, &r->year))
		return true;
	if (!date_take_time(rest, r) || !date_take_zone(rest, r))
		return false;
	return date_take_number(rest, 4, 4, &r->year);
}

static bool take_named(struct view *rest, struct date_reading *r)
{
	r->weekday = take_weekday(rest);
	if (r->weekday != WEEKDAY_UNKNOWN && date_take_all(rest, " ,") == 0)
		return false;
	return date_is_digit(date_first(rest)) ? take_day_first(rest, r)
					       : take_month_first(rest, r);
}

/* The time and the zone behind the day, to the end of the text. */
static bool take_rest(struct view *rest, struct date_reading *r)
{
	if (rest->len == 0)
		return true;
	if (r->mday == 0 || r->has_minute)
		return false;
	bool apart = date_take_char(rest, 'T') || date_take_char(rest, 't');

	if (!apart) {
		apart = date_take_all(rest, " ,-") != 0;
		if (date_take_word(rest, "at") && date_take_all(rest, " ") == 0)
			return false;
	}
	return apart && date_take_time(rest, r) && date_take_zone(rest, r) &&
	       rest->len == 0;
}

/* Is it two numbers and a year of two or four digits, in an order that is not told? */
static bool is_ambiguous(struct view text)
{
	int a, b, year;

	if (!date_take_number(&text, 1, 2, &a))
		return false;
	char separator = date_first(&text);

	return (separator == '/' || separator == '-' || separator == '.') &&
	       date_take_char(&text, separator) && date_take_number(&text, 1, 2, &b) &&
	       date_take_char(&text, separator) && date_take_number(&text, 2, 4, &year);
}

static int finish(const struct date_reading *r, struct moment *ret_moment)
{
	int month = r->month != 0 ? r->month : 1, mday = r->mday != 0 ? r->mday : 1;
	bool outside = r->year < LIMIT_YEAR_MIN || r->year > LIMIT_YEAR_MAX;

	/* 2000 has every day that any year has. */
	if (!calendar_is_date(outside ? 2000 : r->year, month, mday))
		return DATE_UNREADABLE;
	if (outside)
		return DATE_OUTSIDE;
	int32_t day = calendar_day(r->year, month, mday);

	if (r->weekday != WEEKDAY_UNKNOWN &&
		(r->mday == 0 || calendar_weekday(day) != r->weekday))
		return DATE_UNREADABLE;
	*ret_moment = (struct moment){
		.time = (int64_t)day * DAY_SECONDS + r->seconds - r->offset,
		.precision = r->has_second   ? PRECISION_SECOND
			     : r->has_minute ? PRECISION_MINUTE
			     : r->mday != 0  ? PRECISION_DAY
			     : r->month != 0 ? PRECISION_MONTH
					     : PRECISION_YEAR,
		.floating = !r->has_zone,
	};
	return 0;
}

int date_parse(struct view text, struct moment *ret_moment)
{
	struct date_reading r = {.year = YEAR_UNKNOWN, .weekday = WEEKDAY_UNKNOWN};
	struct view rest = view_trim(text);

	if (rest.len == 0 || rest.len > LENGTH_MAX)
		return DATE_UNREADABLE;
	if (is_ambiguous(rest))
		return DATE_AMBIGUOUS;
	struct view ahead = rest;
	int ignored;
	bool year_first = date_take_number(&ahead, 4, 8, &ignored);

	if (!(year_first ? take_year_first(&rest, &r) : take_named(&rest, &r)) ||
		!take_rest(&rest, &r))
		return DATE_UNREADABLE;
	return finish(&r, ret_moment);
}

int date_from_number(int64_t number, struct moment *ret_moment)
{
	const int64_t seconds_min = 100000000, milliseconds_min = 100000000000;
	int64_t end = (int64_t)calendar_day(LIMIT_YEAR_MAX + 1, 1, 1) * DAY_SECONDS;

	if (number < 0)
		return DATE_OUTSIDE;
	if (number < seconds_min)
		return DATE_AMBIGUOUS;
	int64_t time = number >= milliseconds_min ? number / 1000 : number;

	if (time >= end)
		return DATE_OUTSIDE;
	*ret_moment = (struct moment){.time = time, .precision = PRECISION_SECOND};
	return 0;
}
