/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a page holds, against what it used to hold: a field that nearly all reviews had
 * and nearly none has, and the site's own count of reviews, when it shrinks. Both are
 * marks of a page that changed its form, or of reviews that are no longer shown, while
 * the number of reviews on it looks as ever.
 */
#include "crawl/health_page.h"

#include <stddef.h>
#include <stdlib.h>

#define HAD 0.80   /* share of reviews with a field: it was there */
#define LACKS 0.20 /* ... it is lost */
#define FIELD_REVIEWS_MIN 5
#define SHRUNK_SHARE 0.05
#define SHRUNK_MIN 3

/* ---- fields ------------------------------------------------------------------------ */

static const struct {
	const char *name;
	size_t offset;
} fields[] = {
	{"rating", offsetof(struct listing_counts, rated)},
	{"date", offsetof(struct listing_counts, dated)},
	{"author", offsetof(struct listing_counts, authored)},
	{"text", offsetof(struct listing_counts, worded)},
};

#define FIELDS (sizeof(fields) / sizeof(fields[0]))

static int64_t field_of(const struct listing_counts *counts, size_t field)
{
	return *(const int64_t *)((const char *)counts + fields[field].offset);
}

const struct listing *health_next_before(const struct health_page *page, size_t *at)
{
	const struct health_history *history = page->history;

	while (*at < history->before.n) {
		const struct listing *listing = &history->before.items[(*at)++];

		if (listing->started < page->now->started &&
			listing->started < history->until && yield_tells(listing))
			return listing;
	}
	return NULL;
}

/* The share of reviews that had the field; -1 when too few listings tell. */
static double share_before(const struct health_page *page, size_t field)
{
	const struct listing *listing;
	size_t at = 0, n = 0;
	int64_t reviews = 0, with = 0;

	while (n < YIELD_LISTINGS && (listing = health_next_before(page, &at)) != NULL) {
		if (listing->counts.reviews <= 0)
			continue;
		reviews += listing->counts.reviews;
		with += field_of(&listing->counts, field);
		n++;
	}
	return n >= YIELD_MIN ? (double)with / (double)reviews : -1;
}

static struct view field_text(const struct health_page *page, size_t field, double before)
{
	const struct listing_counts *counts = &page->now->counts;
	int64_t with = field_of(counts, field);
	const char *name = fields[field].name;
	int percent = (int)(100 * before);

	if (with == 0)
		return arena_printf(page->arena,
			"no %s in %lld review%s, %d %% had one before", name,
			(long long)counts->reviews, health_plural(counts->reviews),
			percent);
	return arena_printf(page->arena,
		"%s in only %lld of %lld reviews, %d %% had one before", name,
		(long long)with, (long long)counts->reviews, percent);
}

bool health_judge_fields(const struct health_page *page, struct health_verdict *ret)
{
	const struct listing_counts *counts = &page->now->counts;
	bool known = page->history->state == HEALTH_FIELDS;
	struct view all = {NULL, 0};

	if (counts->reviews < (known ? 1 : FIELD_REVIEWS_MIN))
		return false;
	for (size_t i = 0; i < FIELDS; i++) {
		double before = share_before(page, i);

		if (before < HAD ||
			(double)field_of(counts, i) >= LACKS * (double)counts->reviews)
			continue;
		struct view one = field_text(page, i, before);

		all = arena_printf(page->arena, "%.*s%s%.*s", VIEW_ARG(all),
			all.len != 0 ? "; " : "", VIEW_ARG(one));
	}
	if (all.len == 0)
		return false;
	*ret = health_verdict(HEALTH_FIELDS, all);
	return true;
}

/* ---- the page's own count ---------------------------------------------------------- */

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* The median of what the page counted; -1 when too few listings tell. */
static int64_t count_before(const struct health_page *page)
{
	const struct listing *listing;
	int64_t counts[YIELD_LISTINGS];
	size_t at = 0, n = 0;

	while (n < YIELD_LISTINGS && (listing = health_next_before(page, &at)) != NULL) {
		if (listing->counts.stated_count >= 0)
			counts[n++] = listing->counts.stated_count;
	}
	if (n < YIELD_MIN)
		return -1;
	qsort(counts, n, sizeof(counts[0]), ascending);
	return counts[(n - 1) / 2];
}

bool health_judge_count(const struct health_page *page, struct health_verdict *ret)
{
	int64_t count = page->now->counts.stated_count, before = count_before(page);
	double fall = (double)before - (double)count;

	if (count < 0 || before < 0 || fall <= SHRUNK_MIN ||
		fall <= SHRUNK_SHARE * (double)before)
		return false;
	*ret = health_verdict(HEALTH_SHRUNK,
		arena_printf(page->arena,
			"the page counts %lld review%s, it counted %lld",
			(long long)count, health_plural(count), (long long)before));
	return true;
}
