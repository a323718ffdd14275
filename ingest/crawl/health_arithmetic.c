/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page's own arithmetic: what it states of all its reviews is a second reading of the
 * same thing, by whoever made the page. It is no exact one. Sites count ratings without
 * words that they do not list, round, weigh their means, list a sample, update one number
 * before the other. So a listing has to have been read to its end, and what a source
 * always did is held for its habit; but ratings of which all were read have the stated
 * mean, or are misread.
 */
#include "crawl/health_page.h"

#include <math.h>
#include <stdlib.h>

#define OFF_SHARE 0.05 /* counts may differ by so much ... */
#define OFF_MIN 3      /* ... or by so many */
#define STARRED_MIN 10
#define MEAN_OFF 0.05 /* of a star, beside rounding */
#define STARS_SPAN 4  /* from the worst to the best */
#define ALL_LOW 0.95  /* a share of the stated ones that is all of them */
#define ALL_HIGH 1.05

/* ---- the mean ---------------------------------------------------------------------- */

static bool is_off(double is, double expected)
{
	double off = fabs(is - expected);

	return off > OFF_MIN && off > OFF_SHARE * expected;
}

/* Were all the ratings read that the stated mean is of? */
static bool is_comparable(const struct listing *listing)
{
	const struct listing_counts *n = &listing->counts;
	double missing = fabs((double)n->stated_ratings - (double)n->starred);

	return listing->to_end && n->stated_stars > 0 && n->stated_ratings > 0 &&
	       n->starred >= STARRED_MIN &&
	       missing <= OFF_SHARE * (double)n->stated_ratings;
}

static double mean_of(const struct listing_counts *counts)
{
	return counts->stars / (double)counts->starred;
}

/* Half a unit of the last decimal of the stated mean, in stars. A mean of halves may be
   rounded to them. */
static double rounding_of(const struct listing_counts *counts)
{
	double mean = counts->stated_mean;
	double stars = mean > 5 ? counts->stated_stars / mean : 1;

	if (mean == floor(mean))
		return .5 * stars;
	if (2 * mean == floor(2 * mean))
		return .25 * stars;
	return fabs(10 * mean - round(10 * mean)) < 1e-6 ? .05 * stars : .005 * stars;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double median_of(double *values, size_t n)
{
	qsort(values, n, sizeof(*values), ascending);
	return values[(n - 1) / 2];
}

/* By how much the stated mean usually differs; 0 when too few listings tell. */
static double usual_difference(const struct health_page *page)
{
	const struct listing *listing;
	double off[YIELD_LISTINGS];
	size_t at = 0, n = 0;

	while (n < YIELD_LISTINGS && (listing = health_next_before(page, &at)) != NULL) {
		if (is_comparable(listing))
			off[n++] =
				listing->counts.stated_stars - mean_of(&listing->counts);
	}
	return n >= YIELD_MIN ? median_of(off, n) : 0;
}

static bool judge_mean(const struct health_page *page, struct health_verdict *ret)
{
	const struct listing_counts *now = &page->now->counts;

	if (!is_comparable(page->now))
		return false;
	double off = now->stated_stars - mean_of(now);
	double missing = fabs((double)now->stated_ratings - (double)now->starred) /
			 (double)now->stated_ratings;
	double allowed = MEAN_OFF + rounding_of(now) + STARS_SPAN * missing;

	if (fabs(off) <= allowed + 1e-9 ||
		fabs(off - usual_difference(page)) <= allowed + 1e-9)
		return false;
	int decimals = fabs(off) < .2 ? 2 : 1;

	*ret = health_verdict(HEALTH_MISMATCH,
		arena_printf(page->arena,
			"the page states a mean of %.*f of 5, the %lld reviews read have %.*f",
			decimals, now->stated_stars, (long long)now->starred, decimals,
			mean_of(now)));
	return true;
}

/* ---- the count --------------------------------------------------------------------- */

/* What of the stated reviews is usually read: a share, a number, all but some. */
struct usual {
	size_t n;
	double share, read, hidden;
};

static struct usual usual_of(const struct health_page *page)
{
	const struct listing *listing;
	double share[YIELD_LISTINGS], read[YIELD_LISTINGS], hidden[YIELD_LISTINGS];
	struct usual usual = {.n = 0};
	size_t at = 0;

	while (usual.n < YIELD_LISTINGS &&
		(listing = health_next_before(page, &at)) != NULL) {
		const struct listing_counts *counts = &listing->counts;

		if (!listing->to_end || counts->stated_count <= 0)
			continue;
		share[usual.n] = (double)counts->reviews / (double)counts->stated_count;
		read[usual.n] = (double)counts->reviews;
		hidden[usual.n] = (double)(counts->stated_count - counts->reviews);
		usual.n++;
	}
	if (usual.n < YIELD_MIN)
		return (struct usual){.n = 0};
	usual.share = median_of(share, usual.n);
	usual.read = median_of(read, usual.n);
	usual.hidden = median_of(hidden, usual.n);
	return usual;
}

static bool judge_stated(const struct health_page *page, struct health_verdict *ret)
{
	const struct listing_counts *now = &page->now->counts;
	struct usual usual = usual_of(page);
	double stated = (double)now->stated_count, read = (double)now->reviews;
	double expected = usual.share * stated;
	bool all = usual.share >= ALL_LOW && usual.share <= ALL_HIGH;

	if (!page->now->to_end || now->stated_count < 0 || usual.n == 0 ||
		!is_off(read, expected) || !is_off((double)now->worded, expected))
		return false;
	if (!all && (!is_off(read, usual.read) || !is_off(read, stated - usual.hidden)))
		return false;
	struct view usually = all ? VIEW("usually all are")
				  : arena_printf(page->arena, "usually %.0f of 100 are",
					    100 * usual.share);

	*ret = health_verdict(HEALTH_MISMATCH,
		arena_printf(page->arena,
			"the page states %lld review%s, %lld were read, where %.*s",
			(long long)now->stated_count, health_plural(now->stated_count),
			(long long)now->reviews, VIEW_ARG(usually)));
	return true;
}

bool health_judge_arithmetic(const struct health_page *page, struct health_verdict *ret)
{
	return judge_mean(page, ret) || judge_stated(page, ret);
}
