/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rollups: counts and sums of a day's reviews by source, location, audience and aspect.
 * All of it is whole numbers, so any two can be added, in any order, with the same
 * result.
 */
#ifndef REPUTE_ARCHIVE_ROLLUPS_H
#define REPUTE_ARCHIVE_ROLLUPS_H

#include "archive/archive.h"
#include "archive/review.h"
#include "base/arena.h"

struct rollup {
	int64_t source_id, location_id; /* location_id 0: none */
	int32_t day;
	enum audience audience;
	int64_t n; /* reviews, with text or without */
	int64_t negatives, neutrals,
		positives;	  /* by verdict; their sum is what was scored */
	int64_t polarity_sum;	  /* ten-thousandths */
	int64_t polarity_squares; /* their squares */
	int64_t stars[5];	  /* reviews with 1 to 5 stars, halves rounded up */
	int64_t replied;
	int64_t unsupported; /* with text in a language that no lexicon is for */
};

struct rollups {
	struct rollup *items; /* in the arena */
	size_t n;
};

/* Reviews that have a score: those with text in a language with a lexicon. */
static inline int64_t rollup_scored(const struct rollup *rollup)
{
	return rollup->negatives + rollup->neutrals + rollup->positives;
}

/* Add the counts of `b` to `a`; its keys stay. */
void rollup_add(struct rollup *a, const struct rollup *b);

/* Compute the touched days again, inside the caller's transaction, and give how many they
   were. Days with reviews that wait for a verdict stay touched. */
CHECKED int archive_roll_up(struct archive *archive, int64_t *ret_days, struct err *err);

/* Mark every day, so that the next roll-up rebuilds all. */
CHECKED int archive_touch_all(struct archive *archive, struct err *err);

/* A brand's rollups from day to day (both included) for whole reviews, by day. */
CHECKED int archive_rollups(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct rollups *ret_rollups, struct err *err);

/* First and last day with reviews of a brand; 0 rows give ret_any false. */
CHECKED int archive_days_of_brand(struct archive *archive, int64_t brand_id,
	bool *ret_any, int32_t *ret_first, int32_t *ret_last, struct err *err);

/*
 * Scored reviews of customers that arrived: published on the day, first seen within three
 * days of it, not in the first load of their source, and not found by reading an old
 * capture again. By source and location;
 * location_id 0: none.
 */
struct arrivals {
	int64_t source_id, location_id;
	int32_t day;
	int64_t n, negatives;
};
struct arrivals_list {
	struct arrivals *items; /* in the arena */
	size_t n;
};

/* The arrivals of a brand from day to day, both included; by location, then by day. */
CHECKED int archive_arrivals(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct arrivals_list *ret_arrivals,
	struct err *err);

#endif
