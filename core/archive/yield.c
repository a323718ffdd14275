/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Order statistics of at most 20 counts, sorted on the stack. Quantiles are the order
 * statistic nearest below, so that "usual" is always a number that did occur.
 */
#include "archive/yield.h"

#include <math.h>
#include <stdlib.h>

bool yield_tells(const struct listing *listing)
{
	bool same = listing->outcome == CAPTURE_UNCHANGED && listing->counts.pages <= 1;

	return listing->counts.first_reviews >= 0 && !same;
}

double yield_scale(double count)
{
	return 2 * sqrt(count + 3.0 / 8);
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Sorts the values. */
static double median_of(double *values, size_t n)
{
	qsort(values, n, sizeof(*values), ascending);
	return n % 2 != 0 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

/* Of the counts, which are sorted, on the scale of yield_scale(). */
static double dispersion_of(const double *counts, size_t n)
{
	double scaled[YIELD_LISTINGS], away[YIELD_LISTINGS];

	if (n < 2)
		return 1;
	for (size_t i = 0; i < n; i++)
		scaled[i] = yield_scale(counts[i]);
	double median = median_of(scaled, n);

	for (size_t i = 0; i < n; i++)
		away[i] = fabs(scaled[i] - median);
	double sigma = fmax(1.4826 * median_of(away, n),
		(scaled[n - 1 - n / 10] - scaled[n / 10]) / 2.563);

	return sigma * sigma;
}

struct yield yield_of(const struct listings *listings, int64_t until)
{
	double counts[YIELD_LISTINGS];
	struct yield yield = {.dispersion = 1};

	for (size_t i = 0; i < listings->n && yield.n < YIELD_LISTINGS; i++) {
		const struct listing *listing = &listings->items[i];

		if (listing->started < until && yield_tells(listing))
			counts[yield.n++] = (double)listing->counts.first_reviews;
	}
	if (yield.n == 0)
		return yield;
	qsort(counts, yield.n, sizeof(counts[0]), ascending);
	yield.low = (int64_t)counts[yield.n / 10];
	yield.median = (int64_t)counts[(yield.n - 1) / 2];
	yield.high = (int64_t)counts[yield.n - 1 - yield.n / 10];
	yield.dispersion = dispersion_of(counts, yield.n);
	return yield;
}

bool yield_is_all(const struct listing_counts *counts, const struct listings *before)
{
	int64_t stated = counts->stated_count, hidden = stated - counts->reviews;
	int64_t spread = stated / 20 > 3 ? stated / 20 : 3;
	int alike = 0;

	if (hidden <= 0 || 20 * hidden <= stated)
		return true;
	if (hidden > 3 && 5 * hidden > stated)
		return false;
	for (size_t i = 0; i < before->n && alike < YIELD_MIN; i++) {
		const struct listing *listing = &before->items[i];
		const struct listing_counts *n = &listing->counts;

		if (!listing->to_end || !yield_tells(listing) || n->stated_count < 0)
			continue;
		if (llabs(n->stated_count - n->reviews - hidden) > spread)
			return false;
		alike++;
	}
	return alike == YIELD_MIN;
}
