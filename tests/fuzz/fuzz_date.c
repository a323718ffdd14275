/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes dates, ratings and scales: what is accepted lies within its limits, and a date
 * of a page is read alike wherever its text lies and with space around it. The first two
 * bytes choose the page's language and whether its time is known.
 */
#include "extract/date.h"
#include "extract/rating.h"
#include "page_check.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_moment(const struct moment *moment, int64_t anchor)
{
	must(moment->precision != PRECISION_NONE);
	must(!moment->relative || anchor != 0);
	must_be_moment(moment, anchor);
}

/* The same text at the very end of a block, with a space on either side. */
static int read_apart(
	struct view text, const struct date_context *context, struct moment *ret_moment)
{
	char *copy = malloc(text.len + 2);

	if (copy == NULL)
		abort();
	copy[0] = copy[text.len + 1] = ' ';
	if (text.len != 0)
		memcpy(copy + 1, text.data, text.len);
	int rc = date_read((struct view){copy, text.len + 2}, context, ret_moment);

	free(copy);
	return rc;
}

static void check_page_date(struct view text)
{
	static const char *const languages[] = {"", "en", "en-US", "en-GB", "de", "fr",
		"es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "ru", "ja",
		"zh-Hant", "hr", "x"};
	const size_t n = sizeof(languages) / sizeof(languages[0]);
	struct moment moment = {.time = 0}, apart = {.time = 0};

	if (text.len < 2)
		return;
	struct date_context context = {
		.anchor = (text.data[1] & 1) != 0 ? 1718452800 : 0,
		.language = view_of(languages[(uint8_t)text.data[0] % n]),
	};

	text = view_sub(text, 2, text.len);
	int rc = date_read(text, &context, &moment);

	if (rc != read_apart(text, &context, &apart) || moment.time != apart.time ||
		moment.precision != apart.precision ||
		moment.floating != apart.floating || moment.relative != apart.relative)
		abort();
	if (rc != 0)
		return;
	check_moment(&moment, context.anchor);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};
	struct moment moment;
	struct rating rating;
	double min, max;

	if (date_parse(text, &moment) == 0)
		check_moment(&moment, 0);
	check_page_date(text);
	if (rating_parse_value(text, &rating) == 0 &&
		(!rating.given || !(rating.min < rating.max)))
		abort();
	if (rating_parse_scale(text, &min, &max) == 0 && !(min < max))
		abort();
	return 0;
}
