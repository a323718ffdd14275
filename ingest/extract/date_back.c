/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From "so far back" to a moment: the end of a range, one unit of the precision up to it.
 * A named day, week, month or year ends where the calendar says (UTC), or now; so does
 * the day of "1 day ago at 2 pm". A month back from the 31st is the last of the month.
 */
#include "extract/date_page.h"

#include "base/calendar.h"
#include "base/limits.h"

/* The end of the day, week, month or year that lies `n` back, or the anchor. */
static int64_t named_end(int64_t anchor, enum date_unit unit, int n)
{
	int32_t day = (int32_t)(anchor / DAY_SECONDS), next;
	int year, month, mday;

	if (n == 0 || unit < UNIT_DAY)
		return anchor;
	calendar_date(day, &year, &month, &mday);
	if (unit == UNIT_DAY)
		next = day - n + 1;
	else if (unit == UNIT_WEEK)
		next = day - calendar_weekday(day) - 7 * (n - 1);
	else if (unit == UNIT_MONTH && month - (n - 1) < 1)
		next = calendar_day(year - 1, month - (n - 1) + 12, 1);
	else if (unit == UNIT_MONTH)
		next = calendar_day(year, month - (n - 1), 1);
	else
		next = calendar_day(year - (n - 1), 1, 1);
	return (int64_t)next * DAY_SECONDS - 1;
}

/* `anchor` less so many months; the last of a shorter month stands for what it lacks. */
static int64_t months_back(int64_t anchor, int64_t months)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int year, month, mday;

	calendar_date((int32_t)(anchor / DAY_SECONDS), &year, &month, &mday);
	int64_t total = (int64_t)year * 12 + month - 1 - months;

	if (total < (int64_t)LIMIT_YEAR_MIN * 12)
		return -1;
	year = (int)(total / 12);
	month = (int)(total % 12) + 1;
	bool leap = month == 2 && calendar_is_date(year, 2, 29);
	int last = lengths[month - 1] + (leap ? 1 : 0);

	return (int64_t)calendar_day(year, month, mday < last ? mday : last) *
		       DAY_SECONDS +
	       anchor % DAY_SECONDS;
}

static enum precision unit_precision(enum date_unit unit)
{
	static const enum precision precisions[] = {
		[UNIT_SECOND] = PRECISION_MINUTE,
		[UNIT_MINUTE] = PRECISION_MINUTE,
		[UNIT_HOUR] = PRECISION_DAY,
		[UNIT_DAY] = PRECISION_DAY,
		[UNIT_WEEK] = PRECISION_WEEK,
		[UNIT_MONTH] = PRECISION_MONTH,
		[UNIT_YEAR] = PRECISION_YEAR,
	};

	return precisions[unit];
}

int date_page_finish_relative(const struct date_page *p, struct moment *ret_moment)
{
	const struct date_back *back = &p->back;
	enum date_unit unit = back->unit;
	int64_t time;

	if (p->anchor <= 0 || (back->few && unit == UNIT_YEAR))
		return DATE_UNREADABLE;
	if (p->named) {
		time = named_end(p->anchor, unit, back->named);
	} else {
		time = months_back(p->anchor, back->months);
		if (time >= 0)
			time -= back->seconds;
		if (p->r.has_minute && unit >= UNIT_DAY)
			time += DAY_SECONDS - 1 - time % DAY_SECONDS;
	}
	if (time < 0)
		return DATE_OUTSIDE;
	*ret_moment = (struct moment){
		.time = time < p->anchor ? time : p->anchor,
		.precision = unit_precision(back->few ? unit + 1 : unit),
		.relative = true,
	};
	return 0;
}
