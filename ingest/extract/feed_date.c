/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RFC 822 let years have two digits, and programs write weekdays that are not the date's.
 * Where a date is refused, it is looked at once more without its weekday and with its
 * year made whole; after a wrong weekday only its day is relied on. What is no date of a
 * program is read as one that people wrote.
 */
#include "extract/feed_parts.h"

#include "base/calendar.h"
#include "normalise/date.h"
#include "normalise/date_parts.h"

#include <stdio.h>

#define LENGTH_MAX 64

/* Take "Thu, " or "Thu " off the front: 0 for Monday; -1 when there is none. */
static int take_weekday(struct view *text)
{
	static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday"};
	int weekday = date_take_name(text, days, 7, 3);

	if (weekday >= 0)
		date_take_all(text, ", ");
	return weekday;
}

/* "01 Jan 04 10:00:00" at the front, the year as RFC 2822 (4.3) reads it; the length of
   that much, 0 when it is not so. */
static size_t take_short_year(struct view text, char out[LENGTH_MAX])
{
	static const char *const months[] = {"january", "february", "march", "april",
		"may", "june", "july", "august", "september", "october", "november",
		"december"};
	struct view rest = text;
	int day, month, year;

	if (!date_take_number(&rest, 1, 2, &day))
		return 0;
	date_take_all(&rest, " -");
	month = date_take_name(&rest, months, 12, 3);
	date_take_all(&rest, " -");
	if (month < 0 || !date_take_number(&rest, 2, 2, &year))
		return 0;
	year += year < 50 ? 2000 : 1900;
	return (size_t)snprintf(out, LENGTH_MAX, "%04d-%02d-%02d%.*s", year, month + 1,
		day, VIEW_ARG(rest));
}

/* A date without its weekday; then that is looked at by itself. */
static int read_program(struct view text, struct moment *ret_moment)
{
	char whole[LENGTH_MAX];
	int weekday = take_weekday(&text);
	size_t len = take_short_year(text, whole);

	if (len >= sizeof(whole))
		return -1;
	if (len != 0)
		text = (struct view){whole, len};
	if (date_parse(text, ret_moment) < 0)
		return -1;
	int64_t past = ret_moment->time % DAY_SECONDS;

	past += past < 0 ? DAY_SECONDS : 0;
	if (weekday >= 0 && ret_moment->precision < PRECISION_DAY &&
		weekday != calendar_weekday(
				   (int32_t)((ret_moment->time - past) / DAY_SECONDS))) {
		ret_moment->precision = PRECISION_DAY;
		ret_moment->time -= past;
		ret_moment->floating = true;
	}
	return 0;
}

int feed_date(
	struct view text, const struct document *document, struct moment *ret_moment)
{
	const struct date_context context = {
		.anchor = document->time, .language = document->language};

	text = view_trim(text);
	if (date_parse(text, ret_moment) == 0 ||
		(text.len <= LENGTH_MAX && read_program(text, ret_moment) == 0))
		return 0;
	return date_read(text, &context, ret_moment) == 0 ? 0 : -1;
}
