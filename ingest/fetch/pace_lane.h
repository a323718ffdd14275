/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Jobs in a row, each with a time before which it may not go. Of those that may, the
 * first that came is the first that goes.
 */
#ifndef REPUTE_FETCH_PACE_LANE_H
#define REPUTE_FETCH_PACE_LANE_H

#include "fetch/pace_heap.h"

/* Start empty: `struct lane lane = {0}`. */
struct lane {
	struct pace_heap later; /* not gone into `ready` yet, by time; owned, nodes too */
	struct pace_heap ready; /* by arrival */
};

/* Free the lane; jobs are the caller's. */
void lane_done(struct lane *lane);

/* Add a job (borrowed). `turn`: greater than those of all before. O(log n). */
CHECKED int lane_put(struct lane *lane, void *job, int64_t not_before_ms, uint64_t turn,
	struct err *err);

/* From when on there is a job that may go, INT64_MIN = long since; false: it is empty. */
bool lane_moment(const struct lane *lane, int64_t *ret_ms);

/* The first job of those that may go at that time, taken out, or NULL. O(log n). */
void *lane_take(struct lane *lane, int64_t now_ms);

/* Any job that may go at that time, in no order to rely on, taken out, or NULL. */
void *lane_drop(struct lane *lane, int64_t now_ms);

/* How many jobs there are. */
static inline size_t lane_count(const struct lane *lane)
{
	return lane->later.n + lane->ready.n;
}

#endif
