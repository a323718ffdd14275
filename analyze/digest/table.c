/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One row a review, field by field, through buf_add_csv() which quotes and disarms. Line
 * ends inside of a text become line feeds: a lone carriage return would end the row in
 * some readers.
 */
#include "digest/table.h"

#include "base/calendar.h"

#include <stdio.h>

static void add_field(struct buf *out, struct view text, char end)
{
	buf_add_csv(out, text);
	if (end == '\n')
		buf_add_char(out, '\r');
	buf_add_char(out, end);
}

/* Text from outside: without control characters. */
static void add_text(struct buf *out, struct buf *scratch, struct view text, char end)
{
	buf_clear(scratch);
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];
		bool paired = c == '\r' && i + 1 < text.len && text.data[i + 1] == '\n';

		if (c == '\r' && !paired)
			buf_add_char(scratch, '\n');
		else if (c == '\n' || c == '\t' || (c >= 0x20 && c != 0x7f))
			buf_add_char(scratch, (char)c);
	}
	if (scratch->failed != ERR_NONE)
		out->failed = scratch->failed;
	add_field(out, buf_view(scratch), end);
}

/* Numbers get no apostrophe, so that they stay numbers in a spreadsheet. */
static void add_stars(struct buf *out, const struct shown_review *review)
{
	if (review->stars > 0)
		buf_printf(out, "%g", review->stars);
	buf_add_char(out, ',');
}

static void add_polarity(struct buf *out, const struct shown_review *review)
{
	if (review->scored)
		buf_printf(out, "%.4f", (double)review->polarity / 10000);
	buf_add_char(out, ',');
}

static struct view label_of(const struct shown_review *review)
{
	static const char *const labels[] = {"negative", "neutral", "positive"};

	if (review->scored)
		return view_of(labels[review->label + 1]);
	return review->unsupported.len != 0 ? VIEW("unsupported") : VIEW("");
}

static void add_rating(struct buf *out, const struct shown_review *review)
{
	if (review->rating_max > review->rating_min)
		buf_printf(out, "%g of %g-%g", review->rating, review->rating_min,
			review->rating_max);
	buf_add_char(out, ',');
}

static void add_review(struct buf *out, struct buf *scratch,
	const struct registry *registry, const struct brand *brand,
	const struct shown_review *review)
{
	const struct location *location =
		registry_location_id(registry, review->location_id);
	const struct source *source = registry_source_id(registry, review->source_id);

	add_field(out, view_of(calendar_day_text(review->day).text), ',');
	add_text(out, scratch, view_of(brand->name), ',');
	add_text(out, scratch, view_of(location != NULL ? location->name : NULL), ',');
	add_text(out, scratch, view_of(source != NULL ? source->name : NULL), ',');
	add_field(out, audience_name(review->audience), ',');
	add_stars(out, review);
	add_rating(out, review);
	add_polarity(out, review);
	add_field(out, label_of(review), ',');
	add_text(out, scratch, review->title, ',');
	add_text(out, scratch, review->text, ',');
	add_text(out, scratch, review->url, ',');
	buf_printf(out, "%lld\r\n", (long long)review->id);
}

int table_write(const struct registry *registry, const struct brand *brand,
	const struct shown_reviews *reviews, struct buf *out, struct err *err)
{
	struct buf scratch BUF_CLEANUP = buf_make(out->max);

	buf_add_text(out,
		"date,brand,location,source,audience,stars,rating,polarity,label,"
		"title,text,url,id\r\n");
	for (size_t i = 0; i < reviews->n; i++)
		add_review(out, &scratch, registry, brand, &reviews->items[i]);
	return buf_check(out, err);
}
