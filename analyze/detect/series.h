/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The daily counts of negative reviews that the spike test judges: one series for a brand
 * and one for each of its locations.
 */
#ifndef REPUTE_DETECT_SERIES_H
#define REPUTE_DETECT_SERIES_H

#include "archive/registry.h"
#include "base/arena.h"
#include "detect/spike.h"

/* The last SPIKE_DAYS days of one scope. */
struct series {
	const struct location *location; /* NULL: the brand */
	int negatives[SPIKE_DAYS];	 /* the judged day last; -1: not known */
	int32_t first;	      /* the scope's first day with a review; INT32_MAX: none */
	bool open;	      /* an episode of it is open */
	uint64_t gaps, known; /* days (a bit each) on which some source, or any, was
				 watched; while the series is made */
};

struct series_table {
	struct series *items; /* the brand, then its locations; in the arena */
	size_t n;
	int32_t day; /* the judged one */
};

/*
 * The series of a brand and its locations up to `day`. Counted are reviews of customers;
 * the last SPIKE_WINDOW_DAYS days only as far as they arrived (rollups.h). A day is not
 * known before the scope's first review, in the baseline when one of the scope's sources
 * was not watched, and later when none was. A source that was watched for less than
 * SPIKE_BASELINE_MIN days of the baseline is left out altogether: adding a source, or one
 * that is back after an outage, is no change of reputation.
 */
CHECKED int series_of_brand(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, struct arena *arena,
	struct series_table *ret_table, struct err *err);

#endif
