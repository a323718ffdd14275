/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A brand's rollups of some weeks as a dense series of days, so that every part of the
 * digest adds up the same numbers.
 */
#ifndef REPUTE_DIGEST_FIGURES_H
#define REPUTE_DIGEST_FIGURES_H

#include "archive/rollups.h"
#include "digest/range.h"

struct figures {
	int32_t from, to;	/* days, both included */
	struct rollup *days[2]; /* by enum figures_of; to - from + 1 sums each */
	struct rollups rows;	/* as they lie in the archive, by day */
};

enum figures_of {
	FIGURES_CUSTOMERS,
	FIGURES_EMPLOYEES,
};

/* Read the days and add them up, apart for customers and employees. In the arena. */
CHECKED int figures_read(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct figures *ret_figures, struct err *err);

/* The sums of a day that was read; zeros for a day outside. */
const struct rollup *figures_day(
	const struct figures *figures, enum figures_of of, int32_t day);

/* The sums from day to day, both included, cut to what was read. */
struct rollup figures_sum(
	const struct figures *figures, enum figures_of of, int32_t from, int32_t to);

/*
 * Customers' daily mean polarity, and of how many scored reviews, from `from` to `to`
 * into `days`, which has room for them all; `location_id` 0: of all locations. Costs a
 * search and the rows of those days.
 */
void figures_polarity(const struct figures *figures, int64_t location_id, int32_t from,
	int32_t to, struct range_day *days);

/* How many reviews customers wrote in those days, with text or without. */
int64_t figures_volume(
	const struct figures *figures, int64_t location_id, int32_t from, int32_t to);

/*
 * What a sum says. Means and shares are of scored reviews: one without text counts for
 * volume and stars only.
 */

/* Mean polarity of the scored reviews, -1 to 1; 0 when there are none. */
double rollup_polarity(const struct rollup *rollup);

/* Share of the scored reviews that are negative, 0 to 1; 0 when there are none. */
double rollup_share(const struct rollup *rollup);

/* How many reviews gave stars, with text or without. */
int64_t rollup_starred(const struct rollup *rollup);

/* Mean of the stars, 1 to 5; 0 when nobody gave any. */
double rollup_stars(const struct rollup *rollup);

#endif
