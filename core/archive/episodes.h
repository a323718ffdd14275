/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Episodes of negative reviews: opened once, resolved once, one row each.
 */
#ifndef REPUTE_ARCHIVE_EPISODES_H
#define REPUTE_ARCHIVE_EPISODES_H

#include "archive/archive.h"
#include "base/arena.h"

struct episode {
	int64_t id, brand_id, location_id; /* location_id 0: the whole brand */
	bool open;
	int32_t opened;	      /* day */
	int32_t last_high;    /* last day that kept it open */
	int32_t judged;	      /* last day that was looked at */
	int32_t resolved;     /* day; 0 while open */
	struct view severity; /* notice, warning, critical; in the arena */
	double p;	      /* of the day that opened it */
	int64_t observed;     /* negative reviews, of the day that opened it */
	double expected, expected_low, expected_high;
	int days; /* 1 or 3: the sum that was judged */
};

struct episodes {
	struct episode *items; /* in the arena */
	size_t n;
};

/* Store a new one (id 0) or what has become of it, inside the caller's transaction. */
CHECKED int archive_put_episode(struct archive *archive, const struct episode *episode,
	int64_t *ret_id, struct err *err);

/* The last episode of a scope: 1, 0 when there was none, -1. */
CHECKED int archive_last_episode(struct archive *archive, int64_t brand_id,
	int64_t location_id, struct arena *arena, struct episode *ret_episode,
	struct err *err);

/* Episodes of a brand that were open on some day from `from` to `to`, oldest first. */
CHECKED int archive_episodes(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct episodes *ret_episodes, struct err *err);

#endif
