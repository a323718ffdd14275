/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the parts of a date of a page mean together. A day in digits may be read in two
 * orders, or three with a year of two digits; the readings that are no date, that are not
 * on the weekday or that lie beyond the anchor are struck out until one is left. When two
 * are left the year is told, if they share it. A date without its year is the last one
 * before the anchor.
 */
#include "normalise/date_page.h"

#include "base/calendar.h"
#include "base/limits.h"

#define READINGS_MAX 3

struct day {
	int year, month, mday;
};

/* The days that it could be. */
struct readings {
	struct day days[READINGS_MAX];
	size_t n;
};

static int32_t day_number(const struct day *day)
{
	return calendar_day(day->year, day->month, day->mday);
}

static int32_t anchor_day(const struct date_page *p)
{
	return (int32_t)(p->anchor / DAY_SECONDS);
}

/* Somewhere on earth it may be the next day already. */
static bool is_future(const struct date_page *p, const struct day *day)
{
	return p->anchor > 0 && day_number(day) > anchor_day(p) + 1;
}

static bool is_weekday(const struct date_page *p, const struct day *day)
{
	return calendar_weekday(day_number(day)) == p->r.weekday;
}

/* Keep the readings that are `good`, unless none is. */
static void strike(const struct date_page *p, struct readings *r,
	bool (*test)(const struct date_page *, const struct day *), bool good)
{
	struct readings kept = {.n = 0};

	for (size_t i = 0; i < r->n; i++) {
		if (test(p, &r->days[i]) == good)
			kept.days[kept.n++] = r->days[i];
	}
	if (kept.n != 0)
		*r = kept;
}

static void add_reading(struct readings *r, int year, int month, int mday)
{
	struct day day = {year, month, mday};

	if (!calendar_is_date(year, month, mday))
		return;
	for (size_t i = 0; i < r->n; i++) {
		if (day_number(&r->days[i]) == day_number(&day))
			return;
	}
	r->days[r->n++] = day;
}

/* The latest year with these two digits that the anchor allows. */
static int full_year(const struct date_page *p, int digits)
{
	int year = 2069, month, mday;

	if (p->anchor > 0)
		calendar_date(anchor_day(p), &year, &month, &mday);
	year -= ((year - digits) % 100 + 100) % 100;
	return year;
}

static struct moment whole(int year, int month, enum precision precision)
{
	return (struct moment){
		.time = (int64_t)calendar_day(year, month, 1) * DAY_SECONDS,
		.precision = precision,
		.floating = true,
	};
}

/* A day and its time, less exactly where there is doubt. */
static struct moment exact(const struct date_page *p, const struct day *day)
{
	const struct date_reading *r = &p->r;

	if (r->weekday >= 0 && !is_weekday(p, day))
		return whole(day->year, day->month, PRECISION_MONTH);
	struct moment moment = {
		.time = (int64_t)day_number(day) * DAY_SECONDS,
		.precision = PRECISION_DAY,
		.floating = true,
	};

	if (p->weekly)
		moment.precision = PRECISION_WEEK;
	if (!r->has_minute || p->doubtful || p->weekly)
		return moment;
	moment.time += r->seconds - r->offset;
	moment.precision = r->has_second ? PRECISION_SECOND : PRECISION_MINUTE;
	moment.floating = !r->has_zone;
	return moment;
}

static int finish_packed(const struct date_page *p, struct moment *ret_moment)
{
	struct readings r = {.n = 0};
	const int *n = p->numeric;
	int last = full_year(p, n[2]);

	if (p->order != ORDER_MONTH_DAY)
		add_reading(&r, last, n[1], n[0]);
	if (p->order != ORDER_DAY_MONTH)
		add_reading(&r, last, n[0], n[1]);
	if (p->order == ORDER_UNKNOWN && p->year_may_lead)
		add_reading(&r, full_year(p, n[0]), n[1], n[2]);
	strike(p, &r, is_future, false);
	if (p->r.weekday >= 0)
		strike(p, &r, is_weekday, true);
	if (r.n != 1)
		return r.n == 0 ? DATE_UNREADABLE : DATE_AMBIGUOUS;
	*ret_moment = exact(p, &r.days[0]);
	return 0;
}

static int finish_numeric(const struct date_page *p, struct moment *ret_moment)
{
	struct readings r = {.n = 0};
	const int *n = p->numeric;

	if (p->packed)
		return finish_packed(p, ret_moment);
	if (n[2] < LIMIT_YEAR_MIN || n[2] > LIMIT_YEAR_MAX)
		return DATE_OUTSIDE;
	add_reading(&r, n[2], n[1], n[0]);
	add_reading(&r, n[2], n[0], n[1]);
	if (r.n == 0)
		return DATE_UNREADABLE;
	if (p->r.weekday >= 0)
		strike(p, &r, is_weekday, true);
	if (p->order == ORDER_UNKNOWN)
		strike(p, &r, is_future, false);
	if (r.n == 1)
		*ret_moment = exact(p, &r.days[0]);
	else if (p->order == ORDER_UNKNOWN)
		*ret_moment = whole(n[2], 1, PRECISION_YEAR);
	else
		*ret_moment = exact(p, &r.days[p->order == ORDER_DAY_MONTH ? 0 : 1]);
	return 0;
}

/* The year of "06-Nov-94", where it is told apart from a day or by the weekday. */
static int settle_short_year(const struct date_page *p, int *ret_year)
{
	int year = full_year(p, p->short_year);
	struct readings r = {.n = 0};

	if (p->apostrophe || p->short_year > 31) {
		*ret_year = year;
		return 0;
	}
	if (p->r.weekday < 0)
		return DATE_AMBIGUOUS;
	add_reading(&r, year, p->r.month, p->r.mday);
	add_reading(&r, year - 100, p->r.month, p->r.mday);
	if (r.n != 1 || !is_weekday(p, &r.days[0]))
		return DATE_AMBIGUOUS;
	*ret_year = r.days[0].year;
	return 0;
}

/* The last day of that name that is not after the anchor: the end of it, or the anchor.
 */
static int finish_last_day(const struct date_page *p, int32_t next,
	enum precision precision, struct moment *ret_moment)
{
	int64_t end = (int64_t)next * DAY_SECONDS - 1;

	*ret_moment = (struct moment){
		.time = end < p->anchor ? end : p->anchor,
		.precision = precision,
		.relative = true,
	};
	return 0;
}

/* Does the language, as English, write the month in front of its day? */
static bool names_lead(const struct date_page *p)
{
	return p->languages == 0 || (p->languages & LANG_EN) != 0;
}

/* "10 May"; "Mar/24" and the German "Mai 24" could be a month of 2024 */
static int finish_yearless_day(const struct date_page *p, struct moment *ret_moment)
{
	struct day day = {.month = p->r.month, .mday = p->r.mday};
	int month, mday, year;

	if (p->year_like && (p->slash || !names_lead(p)))
		return DATE_AMBIGUOUS;
	calendar_date(anchor_day(p), &year, &month, &mday);
	for (day.year = year + 1; day.year > year - 9; day.year--) {
		if (!calendar_is_date(day.year, day.month, day.mday))
			continue;
		int32_t ahead = day_number(&day) - anchor_day(p);

		if (ahead == 1)
			return DATE_AMBIGUOUS; /* tomorrow, or a year ago */
		if (ahead > 1)
			continue;
		if (p->r.weekday >= 0 && !is_weekday(p, &day))
			return DATE_UNREADABLE;
		return finish_last_day(
			p, day_number(&day) + 1, PRECISION_DAY, ret_moment);
	}
	return DATE_UNREADABLE;
}

/* "March" */
static int finish_yearless_month(const struct date_page *p, struct moment *ret_moment)
{
	int year, month, mday, named = p->r.month;

	calendar_date(anchor_day(p), &year, &month, &mday);
	if (named > month)
		year--;
	int32_t next = named == 12 ? calendar_day(year + 1, 1, 1)
				   : calendar_day(year, named + 1, 1);

	return finish_last_day(p, next, PRECISION_MONTH, ret_moment);
}

/* "Friday", "last Friday at noon" */
static int finish_weekday(const struct date_page *p, struct moment *ret_moment)
{
	int back = (calendar_weekday(anchor_day(p)) - p->r.weekday + 7) % 7;

	if (back == 0 && !p->last) /* today, or a week ago */
		return finish_last_day(p, anchor_day(p) + 1, PRECISION_MONTH, ret_moment);
	return finish_last_day(
		p, anchor_day(p) - (back == 0 ? 7 : back) + 1, PRECISION_DAY, ret_moment);
}

/* No month and year: what is left is told by the anchor, and nothing may stand by it. */
static int finish_yearless(const struct date_page *p, struct moment *ret_moment)
{
	if (p->anchor <= 0 || p->dropped != 0)
		return DATE_UNREADABLE;
	if (p->r.month != 0)
		return p->r.mday != 0 ? finish_yearless_day(p, ret_moment)
				      : finish_yearless_month(p, ret_moment);
	if (p->r.mday != 0)
		return DATE_UNREADABLE;
	if (p->r.weekday >= 0)
		return finish_weekday(p, ret_moment);
	if (!p->r.has_minute)
		return DATE_UNREADABLE;
	return finish_last_day(p, anchor_day(p) + 1, PRECISION_DAY, ret_moment);
}

static int finish_named(const struct date_page *p, struct moment *ret_moment)
{
	struct day day = {p->r.year, p->r.month, p->r.mday};

	if (p->short_year >= 0) {
		int rc = settle_short_year(p, &day.year);

		if (rc != 0)
			return rc;
	}
	if (day.year < 0)
		return finish_yearless(p, ret_moment);
	if (day.year < LIMIT_YEAR_MIN || day.year > LIMIT_YEAR_MAX)
		return DATE_OUTSIDE;
	if (day.month == 0 && (day.mday != 0 || p->dropped != 0 || p->r.weekday >= 0 ||
				      p->r.has_minute))
		return DATE_UNREADABLE;
	if (day.month == 0)
		*ret_moment = whole(day.year, 1, PRECISION_YEAR);
	else if (day.month > 12 ||
		 (day.mday != 0 && !calendar_is_date(day.year, day.month, day.mday)))
		return DATE_UNREADABLE;
	else if (day.mday == 0)
		*ret_moment = whole(day.year, day.month, PRECISION_MONTH);
	else
		*ret_moment = exact(p, &day);
	return 0;
}

static int finish_absolute(const struct date_page *p, struct moment *ret_moment)
{
	return p->has_numeric ? finish_numeric(p, ret_moment)
			      : finish_named(p, ret_moment);
}

int date_page_finish(const struct date_page *p, struct moment *ret_moment)
{
	bool dated = p->has_numeric || p->r.month != 0 || p->r.year >= 0;

	if (!p->relative)
		return finish_absolute(p, ret_moment);
	if (!p->told && (dated || p->dropped != 0 || p->r.has_minute))
		return DATE_UNREADABLE;
	if (dated)
		return DATE_AMBIGUOUS;
	return date_page_finish_relative(p, ret_moment);
}
