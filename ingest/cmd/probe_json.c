/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was found as JSON, for scripts: "repute.probe/1". Written straight into a buffer,
 * since a page may have 20,000 reviews. Every member is always there, null where there is
 * nothing; text that is not UTF-8 is repaired by the writer of strings.
 */
#include "ingest/cmd/probe.h"

#include <math.h>
#include <stdio.h>

/* ---- members -------------------------------------------------------------------------
 */

/* The next member's name, behind a comma where one is needed. */
static void key(struct buf *out, const char *name)
{
	char last = out->len != 0 ? out->data[out->len - 1] : '\0';

	buf_printf(out, "%s\"%s\":", last == '{' ? "" : ",", name);
}

static void put_text(struct buf *out, const char *name, struct view text)
{
	key(out, name);
	if (text.len != 0)
		buf_add_json(out, text);
	else
		buf_add_text(out, "null");
}

static void put_number(struct buf *out, const char *name, double value, bool given)
{
	char text[40];

	key(out, name);
	if (!given || !isfinite(value)) {
		buf_add_text(out, "null");
		return;
	}
	snprintf(text, sizeof(text), "%.15g", value);
	double back;

	if (view_double(view_of(text), &back) < 0 || back != value)
		snprintf(text, sizeof(text), "%.17g", value);
	buf_add_text(out, text);
}

/* null below 0. */
static void put_count(struct buf *out, const char *name, int64_t n)
{
	key(out, name);
	if (n < 0)
		buf_add_text(out, "null");
	else
		buf_printf(out, "%lld", (long long)n);
}

static void put_bool(struct buf *out, const char *name, bool value)
{
	key(out, name);
	buf_add_text(out, value ? "true" : "false");
}

/* ---- reviews -------------------------------------------------------------------------
 */

static const char *precision_name(enum precision precision)
{
	static const char *const names[] = {
		"", "second", "minute", "day", "week", "month", "year"};

	return (size_t)precision < sizeof(names) / sizeof(names[0]) ? names[precision]
								    : "";
}

static void put_date(struct buf *out, const char *name, const struct moment *moment)
{
	put_text(out, name, view_of(probe_date(moment, true).text));
}

static void put_rating(struct buf *out, const struct rating *rating)
{
	put_number(out, "rating", rating->value, rating->given);
	put_number(out, "rating_min", rating->min, rating->given);
	put_number(out, "rating_max", rating->max, rating->given);
	key(out, "rating_assumed");
	buf_add_text(out, !rating->given	  ? "null"
			  : rating->scale_assumed ? "true"
						  : "false");
}

static void put_verified(struct buf *out, enum verified verified)
{
	key(out, "verified");
	buf_add_text(out, verified == VERIFIED_YES  ? "true"
			  : verified == VERIFIED_NO ? "false"
						    : "null");
}

static void put_review(struct buf *out, const struct review *review)
{
	const struct moment *when = &review->published;

	buf_add_char(out, '{');
	put_text(out, "id", review->id);
	put_text(out, "author", review->author);
	put_text(out, "author_kind", author_kind_name(review->author_kind));
	put_date(out, "date", when);
	put_text(out, "precision", view_of(precision_name(when->precision)));
	put_bool(out, "relative", when->precision != PRECISION_NONE && when->relative);
	put_rating(out, &review->rating);
	put_text(out, "title", review->title);
	put_text(out, "text", review->text);
	put_text(out, "language", review->language);
	put_text(out, "url", review->url);
	put_text(out, "reply", review->reply);
	put_date(out, "reply_date", &review->replied);
	put_verified(out, review->verified);
	put_count(out, "helpful", review->helpful.given ? review->helpful.n : -1);
	put_text(out, "provenance", review->provenance);
	buf_add_char(out, '}');
}

static void put_reviews(struct buf *out, const struct extraction *found)
{
	key(out, "reviews");
	buf_add_char(out, '[');
	for (size_t i = 0; i < found->n; i++) {
		if (i != 0)
			buf_add_char(out, ',');
		put_review(out, &found->reviews[i]);
	}
	buf_add_char(out, ']');
}

/* ---- what goes with them -------------------------------------------------------------
 */

static void put_aggregate(struct buf *out, const struct aggregate *stated)
{
	key(out, "aggregate");
	buf_add_char(out, '{');
	put_number(out, "rating", stated->rating, stated->rating >= 0);
	put_number(out, "best", stated->best, stated->best >= 0);
	put_number(out, "worst", stated->worst, stated->worst >= 0);
	put_count(out, "rating_count", stated->rating_count);
	put_count(out, "review_count", stated->review_count);
	buf_add_char(out, '}');
}

static void put_stats(struct buf *out, const struct extraction_stats *stats)
{
	key(out, "stats");
	buf_add_char(out, '{');
	put_count(out, "duplicates", (int64_t)stats->duplicates);
	put_count(out, "empty", (int64_t)stats->empty);
	put_count(out, "too_large", (int64_t)stats->too_large);
	put_count(out, "undated", (int64_t)stats->undated);
	put_bool(out, "capped", stats->capped);
	put_bool(out, "unfinished", stats->unfinished);
	put_count(out, "unread", (int64_t)stats->unread);
	put_count(out, "deep", (int64_t)stats->deep);
	put_count(out, "attributes", (int64_t)stats->attributes);
	put_count(out, "blocks", (int64_t)stats->blocks);
	put_count(out, "blocks_repaired", (int64_t)stats->blocks_repaired);
	put_count(out, "blocks_bad", (int64_t)stats->blocks_bad);
	put_count(out, "bytes_bad", (int64_t)stats->bytes_bad);
	put_count(out, "rows_bad", (int64_t)stats->rows_bad);
	put_count(out, "not_reviews", (int64_t)stats->not_reviews);
	put_text(out, "unreadable_row", stats->unreadable_row);
	put_text(out, "unreadable_date", stats->unreadable_date);
	buf_add_char(out, '}');
}

static void put_adapters(struct buf *out, const struct probe *probe)
{
	key(out, "adapters");
	buf_add_char(out, '[');
	for (size_t i = 0; i < probe->n_readings; i++) {
		const struct probe_reading *reading = &probe->readings[i];

		buf_add_text(out, i != 0 ? ",{" : "{");
		put_text(out, "adapter", view_of(reading->adapter));
		put_count(out, "reviews", (int64_t)reading->n);
		put_count(out, "first", (int64_t)reading->given);
		put_bool(out, "aggregate", reading->stated);
		buf_add_char(out, '}');
	}
	buf_add_char(out, ']');
}

static void put_fetch(struct buf *out, const struct probe_input *input)
{
	const struct probe_robots *robots = &input->robots;

	key(out, "fetch");
	if (!input->fetched) {
		buf_add_text(out, "null");
		return;
	}
	buf_add_char(out, '{');
	put_count(out, "status", input->status != 0 ? input->status : -1);
	put_count(out, "redirects", input->redirects);
	key(out, "robots");
	buf_add_text(out, !robots->asked    ? "null"
			  : robots->allowed ? "\"allowed\""
					    : "\"disallowed\"");
	put_number(out, "crawl_delay", (double)robots->crawl_delay_ms / 1000,
		robots->asked && robots->crawl_delay_ms >= 0);
	buf_add_char(out, '}');
}

static void put_pair(void *data, const char *name, struct view value)
{
	put_text(data, name, value);
}

static void put_source(struct buf *out, struct probe *probe)
{
	key(out, "source");
	if (probe->found.n == 0) {
		buf_add_text(out, "null");
		return;
	}
	buf_add_char(out, '{');
	probe_section_pairs(probe, put_pair, out);
	buf_add_char(out, '}');
}

int probe_json(struct probe *probe, struct buf *out, struct err *err)
{
	const struct probe_input *input = &probe->input;
	const struct extraction *found = &probe->found;
	const char *adapter = found->adapter;

	buf_add_char(out, '{');
	put_text(out, "schema", VIEW("repute.probe/1"));
	put_text(out, "input", view_of(probe->order.input));
	put_text(out, "url", input->url);
	put_text(out, "kind", view_of(probe->opened ? probe_kind(probe) : ""));
	put_text(out, "type", input->type);
	put_text(out, "charset", probe->opened ? probe_charset(probe) : VIEW(""));
	put_text(out, "title", probe->glance.title);
	put_count(out, "bytes", (int64_t)input->body.len);
	put_fetch(out, input);
	put_text(out, "adapter", view_of(adapter));
	put_adapters(out, probe);
	put_reviews(out, found);
	put_aggregate(out, &found->aggregate);
	put_stats(out, &found->stats);
	put_text(out, "next", probe->next);
	put_text(out, "reason", probe->trouble);
	put_source(out, probe);
	buf_add_text(out, "}\n");
	return buf_check(out, err);
}
