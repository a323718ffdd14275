/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which review of the archive is it that a capture gives, when its identity is not there?
 * An adapter that was repaired reads ids where there were none, or dates and texts that
 * were part of an identity, in another way. The review is the same, and must not be
 * counted twice.
 */
#ifndef REPUTE_CRAWL_REPLAY_MATCH_H
#define REPUTE_CRAWL_REPLAY_MATCH_H

#include "archive/replay.h"
#include "base/map.h"
#include "base/zone.h"

/* Reviews by what they say. */
struct replay_index {
	struct map heads; /* of keys: the latest of its postings */
	struct replay_posting *postings;
	size_t n, size;
};

/* Add a review; `day` 0: not told. -1 without memory. */
CHECKED int replay_index_add(struct replay_index *index, int64_t id, struct view author,
	struct view title, struct view text, int32_t day, struct err *err);

/* Free what is in the index. */
void replay_index_done(struct replay_index *index);

#define REPLAY_CANDIDATES 64

/* Ids of reviews that may be `now`, without order, some twice; at most
   REPLAY_CANDIDATES of them. `day` as above. -1 without memory. */
CHECKED int replay_index_find(const struct replay_index *index, const struct stored *now,
	int32_t day, int64_t ret_ids[REPLAY_CANDIDATES], size_t *ret_n, struct err *err);

/* The day of a review, where it is told to the day and not reckoned back; else 0. */
int32_t replay_told_day(const struct stored *stored, const struct zone *zone);

/*
 * How much speaks for it that `was` is `now`; 0: it is not. `from_here`: `was` was read
 * from this very capture, in which no other review takes its place; then one of author,
 * date, rating and words may be read otherwise, or all the words where the rest is equal.
 * Without that all that both tell has to agree. A short text says nothing alone, and two
 * ids of the source's own speak against. -1 without memory.
 */
CHECKED int replay_likeness(const struct stored *was, const struct stored *now,
	const struct zone *zone, bool from_here, struct err *err);

#endif
