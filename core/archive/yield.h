/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a source usually gives: the reviews on its first page over the last listings in
 * which a page was read. Pure. Stands here because the judge of health and `repute
 * status` have to mean the same by "usual".
 */
#ifndef REPUTE_ARCHIVE_YIELD_H
#define REPUTE_ARCHIVE_YIELD_H

#include "archive/listings.h"

#define YIELD_LISTINGS 20 /* looked at; five days of a source fetched every six hours */
#define YIELD_MIN 4	  /* fewer say nothing: too new to tell */

struct yield {
	size_t n; /* listings that tell; the rest is 0 while there are none */
	int64_t low, median, high; /* tenth, fiftieth, ninetieth of a hundred */
	double dispersion; /* of twice the square root of the counts: robust variance */
};

/*
 * Does the listing tell what is on the page? It does not when the page was not read, nor
 * when it consists of one page that is the same as last time: the same text twice is not
 * known better.
 */
bool yield_tells(const struct listing *listing);

/*
 * The yield of the first YIELD_LISTINGS of those `listings` (the latest first) that tell
 * and began before `until`.
 *
 * The dispersion is that of Y = 2 sqrt(x + 3/8), which is near 1 for Poisson counts of
 * any mean (Anscombe, Biometrika 35, 1948): the square of 1.4826 times the median
 * absolute deviation, or of the middle eighty of a hundred over 2.563 (both are a
 * normal's sigma), whichever is more. One bad listing in ten does not widen it. 1 while n
 * is below 2.
 */
struct yield yield_of(const struct listings *listings, int64_t until);

/*
 * Was everything met that the site lists, in a listing that came to its last page?
 * `before` are the source's listings before it, the latest first. Where the site states
 * more reviews than were met it was, nevertheless, when less than 5 in 100 are missing;
 * or when at most 3 or 20 in 100 are, and about as many (by 3 or 5 in 100) were in each
 * of the last YIELD_MIN listings to the last page: some sites count what they do not
 * show.
 */
bool yield_is_all(const struct listing_counts *counts, const struct listings *before);

/* 2 sqrt(x + 3/8). */
double yield_scale(double count);

#endif
