/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RFC 822 let years have two digits, and feeds have been written by hand for as long as
 * there are any. Where a date is refused, it is looked at once more without its weekday,
 * with its year made whole, and without a zone that nobody knows: then its time is not
 * to be relied on, only its day.
 */
#include "extract/feed_parts.h"

#include "extract/date.h"
#include "extract/date_parts.h"

#include <stdio.h>

#define LENGTH_MAX 64

/* Without "Thu, " or "Thu " at the front. */
static struct view without_weekday(struct view text)
{
	static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday"};
	struct view rest = text;

	if (date_take_name(&rest, days, 7, 3) < 0)
		return text;
	date_take_all(&rest, ", ");
	return rest;
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

/* Up to the last word, which is no number. */
static struct view without_zone(struct view text)
{
	size_t n = text.len;

	while (n > 0 && text.data[n - 1] != ' ')
		n--;
	return n != 0 && !date_is_digit(text.data[n]) ? view_trim(view_sub(text, 0, n))
						      : text;
}

int feed_date(
	struct view text, const struct document *document, struct moment *ret_moment)
{
	char whole[LENGTH_MAX];
	struct view rest;

	(void)document;
	text = view_trim(text);
	if (date_parse(text, ret_moment) == 0)
		return 0;
	if (text.len == 0 || text.len > LENGTH_MAX / 2 + 8)
		return -1;
	rest = without_weekday(text);
	size_t len = take_short_year(rest, whole);

	if (len != 0 && len < LENGTH_MAX)
		rest = (struct view){whole, len};
	if (date_parse(rest, ret_moment) == 0)
		return 0;
	struct view zoneless = without_zone(rest);

	if (zoneless.len == rest.len || date_parse(zoneless, ret_moment) < 0)
		return -1;
	if (ret_moment->precision < PRECISION_DAY) {
		ret_moment->precision = PRECISION_DAY;
		ret_moment->time -= ((ret_moment->time % 86400) + 86400) % 86400;
	}
	ret_moment->floating = true;
	return 0;
}
