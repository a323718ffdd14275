/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Calendar arithmetic. The two conversions are those of Howard Hinnant,
 * "chrono-compatible low-level date algorithms" (2013): years are counted from 1 March,
 * which puts the leap day at the end of the year and makes every month's start a linear
 * formula.
 */
#include "calendar.h"

#include "limits.h"

#include <stdio.h>
#include <time.h>

int32_t calendar_day(int year, int month, int mday)
{
	int y = month <= 2 ? year - 1 : year;
	int era = (y >= 0 ? y : y - 399) / 400;
	int year_of_era = y - era * 400;
	int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + mday - 1;
	int day_of_era =
		year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

void calendar_date(int32_t day, int *ret_year, int *ret_month, int *ret_mday)
{
	int64_t z = (int64_t)day + 719468;
	int era = (int)((z >= 0 ? z : z - 146096) / 146097);
	int doe = (int)(z - (int64_t)era * 146097);
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;

	*ret_mday = doy - (153 * mp + 2) / 5 + 1;
	*ret_month = mp < 10 ? mp + 3 : mp - 9;
	*ret_year = yoe + era * 400 + (*ret_month <= 2);
}

bool calendar_is_date(int year, int month, int mday)
{
	int y, m, d;

	if (year < LIMIT_YEAR_MIN || year > LIMIT_YEAR_MAX || month < 1 || month > 12 ||
		mday < 1 || mday > 31)
		return false;
	calendar_date(calendar_day(year, month, mday), &y, &m, &d);
	return m == month && d == mday;
}

int calendar_weekday(int32_t day)
{
	return ((day + 3) % 7 + 7) % 7;
}

/* `n` digits at the front of `*rest`, taken off; -1 when they are not there. */
static int take_digits(struct view *rest, size_t n, int *ret_value)
{
	int value = 0;

	if (rest->len < n)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (rest->data[i] < '0' || rest->data[i] > '9')
			return -1;
		value = value * 10 + (rest->data[i] - '0');
	}
	*rest = view_sub(*rest, n, rest->len);
	*ret_value = value;
	return 0;
}

static int take_char(struct view *rest, const char *any)
{
	if (rest->len == 0 || rest->data[0] == '\0' || strchr(any, rest->data[0]) == NULL)
		return -1;
	*rest = view_sub(*rest, 1, rest->len);
	return 0;
}

static int take_day(struct view *rest, int32_t *ret_day)
{
	int year, month, mday;

	if (take_digits(rest, 4, &year) < 0 || take_char(rest, "-") < 0 ||
		take_digits(rest, 2, &month) < 0 || take_char(rest, "-") < 0 ||
		take_digits(rest, 2, &mday) < 0 || !calendar_is_date(year, month, mday))
		return -1;
	*ret_day = calendar_day(year, month, mday);
	return 0;
}

int calendar_parse_day(struct view text, int32_t *ret_day)
{
	int32_t day;

	if (take_day(&text, &day) < 0 || text.len != 0)
		return -1;
	*ret_day = day;
	return 0;
}

/* "Z" or "+HH:MM" at the front of `*rest`, in seconds east of UTC. */
static int take_offset(struct view *rest, int *ret_offset)
{
	if (take_char(rest, "Zz") == 0) {
		*ret_offset = 0;
		return 0;
	}
	int sign = rest->len != 0 && rest->data[0] == '-' ? -1 : 1, hour, minute;

	if (take_char(rest, "+-") < 0 || take_digits(rest, 2, &hour) < 0 ||
		take_char(rest, ":") < 0 || take_digits(rest, 2, &minute) < 0 ||
		hour > 23 || minute > 59)
		return -1;
	*ret_offset = sign * (hour * 3600 + minute * 60);
	return 0;
}

int calendar_parse_time(struct view text, int64_t *ret_time)
{
	int32_t day;
	int hour, minute, second, offset;

	if (take_day(&text, &day) < 0 || take_char(&text, "Tt ") < 0 ||
		take_digits(&text, 2, &hour) < 0 || take_char(&text, ":") < 0 ||
		take_digits(&text, 2, &minute) < 0 || take_char(&text, ":") < 0 ||
		take_digits(&text, 2, &second) < 0 || hour > 23 || minute > 59 ||
		second > 60)
		return -1;
	if (take_char(&text, ".") == 0) {
		size_t digits = 0;

		while (take_char(&text, "0123456789") == 0)
			digits++;
		if (digits == 0)
			return -1;
	}
	if (take_offset(&text, &offset) < 0 || text.len != 0)
		return -1;
	*ret_time =
		(int64_t)day * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset;
	return 0;
}

struct calendar_text calendar_day_text(int32_t day)
{
	struct calendar_text ret;
	int year, month, mday;

	calendar_date(day, &year, &month, &mday);
	snprintf(ret.text, sizeof(ret.text), "%04d-%02d-%02d", year, month, mday);
	return ret;
}

struct calendar_text calendar_time_text(int64_t time)
{
	int64_t day = time / DAY_SECONDS, rest = time % DAY_SECONDS;

	if (rest < 0) {
		rest += DAY_SECONDS;
		day--;
	}
	if (day < INT32_MIN || day > INT32_MAX)
		return (struct calendar_text){"out of range"};
	struct calendar_text ret = calendar_day_text((int32_t)day);
	size_t len = strlen(ret.text);

	snprintf(ret.text + len, sizeof(ret.text) - len, "T%02d:%02d:%02dZ",
		(int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
	return ret;
}

int64_t clock_now(const struct clock *clock)
{
	return clock->fixed ? clock->time : (int64_t)time(NULL);
}
