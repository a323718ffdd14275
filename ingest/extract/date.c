/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads a date from front to back with a view that shrinks: each take_...() removes what
 * it recognises and leaves the rest alone. The first character tells the two families
 * apart: four digits begin the year-first forms, anything else the forms with a month's
 * name. No table of formats is tried in turn, so no text can match the wrong one of them,
 * and the cost is linear in a text of at most LENGTH_MAX bytes.
 *
 * Times of the day and zones are common to both families; what is left over at the end
 * refuses the text, except for the zone's name in parentheses that follows an offset in
 * RFC 5322 and in JavaScript.
 */
#include "extract/date.h"

#include "base/calendar.h"
#include "base/limits.h"

#define LENGTH_MAX 128
#define OFFSET_HOURS_MAX 15
#define YEAR_UNKNOWN (-1)
#define WEEKDAY_UNKNOWN (-1)

/* What has been read so far. */
struct reading {
	int year, month, mday; /* month and mday 0 = not given */
	int weekday;	       /* 0 = Monday; WEEKDAY_UNKNOWN */
	int seconds;	       /* of the day */
	int offset;	       /* seconds east of UTC */
	bool has_minute, has_second, has_zone;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char first(const struct view *rest)
{
	return rest->len != 0 ? rest->data[0] : '\0';
}

static void drop(struct view *rest, size_t n)
{
	*rest = view_sub(*rest, n, rest->len);
}

/* Any of the characters in `any`, as often as they come; how many there were. */
static size_t take_all(struct view *rest, const char *any)
{
	size_t n = 0;

	while (n < rest->len && rest->data[n] != '\0' &&
		strchr(any, rest->data[n]) != NULL)
		n++;
	drop(rest, n);
	return n;
}

static bool take_char(struct view *rest, char c)
{
	if (first(rest) != c || rest->len == 0)
		return false;
	drop(rest, 1);
	return true;
}

/* `min` to `max` digits with no further digit behind them; false leaves `*rest`. */
static bool take_number(struct view *rest, size_t min, size_t max, int *ret_number)
{
	size_t n = 0;
	int number = 0;

	while (n < rest->len && n <= max && is_digit(rest->data[n]))
		n++;
	if (n < min || n > max)
		return false;
	for (size_t i = 0; i < n; i++)
		number = number * 10 + (rest->data[i] - '0');
	drop(rest, n);
	*ret_number = number;
	return true;
}

/* The letters at the front, which stay there. */
static struct view word_at(const struct view *rest)
{
	size_t n = 0;

	while (n < rest->len && is_letter(rest->data[n]))
		n++;
	return view_sub(*rest, 0, n);
}

/* The index of the name that the word at the front is, or begins as `min` letters or
   more; it is taken with a full stop behind it. -1: none of them. */
static int take_name(struct view *rest, const char *const *names, int n, size_t min)
{
	struct view word = word_at(rest);

	for (int i = 0; i < n && word.len >= min; i++) {
		struct view name = view_sub(view_of(names[i]), 0, word.len);

		if (!view_case_eq(name, word))
			continue;
		drop(rest, word.len);
		take_char(rest, '.');
		return i;
	}
	return -1;
}

static int take_month(struct view *rest)
{
	static const char *const months[] = {"january", "february", "march", "april",
		"may", "june", "july", "august", "september", "october", "november",
		"december"};

	return take_name(rest, months, 12, 3) + 1;
}

static int take_weekday(struct view *rest)
{
	static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday"};

	return take_name(rest, days, 7, 3);
}

static bool take_word(struct view *rest, const char *word)
{
	if (!view_case_eq(word_at(rest), view_of(word)))
		return false;
	drop(rest, strlen(word));
	return true;
}

/* "am", "p.m." behind a time of twelve hours; false when the hour does not go with it. */
static bool take_half(struct view *rest, int *hour)
{
	struct view ahead = *rest;

	take_all(&ahead, " ");
	char half = (char)(first(&ahead) | 0x20);

	if (half != 'a' && half != 'p')
		return true;
	drop(&ahead, 1);
	take_char(&ahead, '.');
	if ((first(&ahead) | 0x20) != 'm')
		return true;
	drop(&ahead, 1);
	take_char(&ahead, '.');
	if (is_letter(first(&ahead)))
		return true;
	if (*hour < 1 || *hour > 12)
		return false;
	*hour = *hour % 12 + (half == 'p' ? 12 : 0);
	*rest = ahead;
	return true;
}

/* ":SS" and a fraction, or nothing; false when what begins so does not end so. */
static bool take_second(struct view *rest, struct reading *r)
{
	int second, fraction;

	if (!take_char(rest, ':'))
		return true;
	if (!take_number(rest, 2, 2, &second) || second > 60)
		return false;
	r->has_second = true;
	r->seconds += second;
	if ((first(rest) == '.' || first(rest) == ',') && rest->len > 1 &&
		is_digit(rest->data[1])) {
		drop(rest, 1);
		return take_number(rest, 1, 9, &fraction);
	}
	return true;
}

/* HH:MM[:SS[.fraction]] [am|pm] */
static bool take_time(struct view *rest, struct reading *r)
{
	int hour, minute, packed;

	if (take_number(rest, 6, 6, &packed)) {
		hour = packed / 10000;
		minute = packed / 100 % 100;
		r->seconds = packed % 100;
		r->has_second = true;
	} else if (!take_number(rest, 1, 2, &hour) || !take_char(rest, ':') ||
		   !take_number(rest, 2, 2, &minute) || !take_second(rest, r)) {
		return false;
	}
	if (!take_half(rest, &hour) || hour > 23 || minute > 59 || r->seconds > 60)
		return false;
	r->seconds += hour * 3600 + minute * 60;
	r->has_minute = true;
	return true;
}

/* +HH:MM, +HHMM, +HH */
static bool take_offset(struct view *rest, struct reading *r)
{
	int sign = first(rest) == '-' ? -1 : 1, hour, minute = 0, packed;

	drop(rest, 1);
	if (take_number(rest, 4, 4, &packed)) {
		hour = packed / 100;
		minute = packed % 100;
	} else if (!take_number(rest, 2, 2, &hour) ||
		   (take_char(rest, ':') && !take_number(rest, 2, 2, &minute))) {
		return false;
	}
	r->offset = sign * (hour * 3600 + minute * 60);
	r->has_zone = true;
	return hour <= OFFSET_HOURS_MAX && minute <= 59;
}

/* A zone's name, with an offset behind GMT or UTC perhaps. */
static bool take_zone_name(struct view *rest, struct reading *r)
{
	static const struct {
		const char *name;
		int hours;
	} zones[] = {{"Z", 0}, {"UT", 0}, {"UTC", 0}, {"GMT", 0}, {"EST", -5},
		{"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6},
		{"PST", -8}, {"PDT", -7}, {"WET", 0}, {"WEST", 1}, {"CET", 1},
		{"CEST", 2}, {"EET", 2}, {"EEST", 3}};

	for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]); i++) {
		if (!take_word(rest, zones[i].name))
			continue;
		bool universal = zones[i].hours == 0 && strlen(zones[i].name) == 3 &&
				 zones[i].name[0] != 'W';

		r->offset = zones[i].hours * 3600;
		r->has_zone = true;
		if (universal && (first(rest) == '+' || first(rest) == '-'))
			return take_offset(rest, r);
		return true;
	}
	return false;
}

/* A zone, or nothing; then a comment in parentheses, or nothing. */
static bool take_zone(struct view *rest, struct reading *r)
{
	bool good = true;

	take_all(rest, " ");
	if (first(rest) == '+' || first(rest) == '-')
		good = take_offset(rest, r);
	else if (is_letter(first(rest)))
		good = take_zone_name(rest, r);
	take_all(rest, " ");
	if (r->has_zone && first(rest) == '(' && rest->data[rest->len - 1] == ')')
		drop(rest, rest->len);
	return good;
}

/* YYYY, YYYY-MM, YYYY-MM-DD, or YYYYMMDD; true when a day was read or the text ends. */
static bool take_year_first(struct view *rest, struct reading *r)
{
	int packed;

	if (take_number(rest, 8, 8, &packed)) {
		r->year = packed / 10000;
		r->month = packed / 100 % 100;
		r->mday = packed % 100;
		return r->month != 0 && r->mday != 0;
	}
	if (!take_number(rest, 4, 4, &r->year))
		return false;
	char separator = first(rest);

	if (rest->len == 0)
		return true;
	if ((separator != '-' && separator != '/' && separator != '.') ||
		!take_char(rest, separator) || !take_number(rest, 1, 2, &r->month) ||
		r->month == 0)
		return false;
	if (rest->len == 0)
		return separator != '.'; /* 2011.10 could be a number */
	return take_char(rest, separator) && take_number(rest, 1, 2, &r->mday) &&
	       r->mday != 0;
}

/* "24", "24th", "24." */
static bool take_mday(struct view *rest, int *ret_mday)
{
	static const char *const ends[] = {"st", "nd", "rd", "th"};

	if (!take_number(rest, 1, 2, ret_mday) || *ret_mday == 0)
		return false;
	for (size_t i = 0; i < 4; i++) {
		if (take_word(rest, ends[i]))
			break;
	}
	take_char(rest, '.');
	return true;
}

/* "24 October 2011", "24-Oct-2011", "24th of October, 2011" behind the weekday. */
static bool take_day_first(struct view *rest, struct reading *r)
{
	if (!take_mday(rest, &r->mday) || take_all(rest, " -") == 0)
		return false;
	if (take_word(rest, "of") && take_all(rest, " ") == 0)
		return false;
	r->month = take_month(rest);
	return r->month != 0 && take_all(rest, " -,") != 0 &&
	       take_number(rest, 4, 4, &r->year);
}

/* "October 24, 2011", "Oct 24 2011", "October 2011", "Oct 24 08:49:37 2011". */
static bool take_month_first(struct view *rest, struct reading *r)
{
	r->month = take_month(rest);
	if (r->month == 0 || take_all(rest, " ,-") == 0)
		return false;
	if (take_number(rest, 4, 4, &r->year))
		return true;
	if (!take_mday(rest, &r->mday) || take_all(rest, " ,-") == 0)
		return false;
	if (take_number(rest, 4, 4, &r->year))
		return true;
	if (!take_time(rest, r) || !take_zone(rest, r))
		return false;
	return take_number(rest, 4, 4, &r->year);
}

static bool take_named(struct view *rest, struct reading *r)
{
	r->weekday = take_weekday(rest);
	if (r->weekday != WEEKDAY_UNKNOWN && take_all(rest, " ,") == 0)
		return false;
	return is_digit(first(rest)) ? take_day_first(rest, r)
				     : take_month_first(rest, r);
}

/* The time and the zone behind the day, to the end of the text. */
static bool take_rest(struct view *rest, struct reading *r)
{
	if (rest->len == 0)
		return true;
	if (r->mday == 0 || r->has_minute)
		return false;
	bool apart = take_char(rest, 'T') || take_char(rest, 't');

	if (!apart) {
		apart = take_all(rest, " ,-") != 0;
		if (take_word(rest, "at") && take_all(rest, " ") == 0)
			return false;
	}
	return apart && take_time(rest, r) && take_zone(rest, r) && rest->len == 0;
}

/* Is it two numbers and a year of two or four digits, in an order that is not told? */
static bool is_ambiguous(struct view text)
{
	int a, b, year;

	if (!take_number(&text, 1, 2, &a))
		return false;
	char separator = first(&text);

	return (separator == '/' || separator == '-' || separator == '.') &&
	       take_char(&text, separator) && take_number(&text, 1, 2, &b) &&
	       take_char(&text, separator) && take_number(&text, 2, 4, &year);
}

static int finish(const struct reading *r, struct moment *ret_moment)
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
	struct reading r = {.year = YEAR_UNKNOWN, .weekday = WEEKDAY_UNKNOWN};
	struct view rest = view_trim(text);

	if (rest.len == 0 || rest.len > LENGTH_MAX)
		return DATE_UNREADABLE;
	if (is_ambiguous(rest))
		return DATE_AMBIGUOUS;
	struct view ahead = rest;
	int ignored;
	bool year_first = take_number(&ahead, 4, 8, &ignored);

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
