/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading captures again: what the archive holds from one, and how it is set right. What
 * a review said is never overwritten: a correction is a revision of its own, which stands
 * behind the one that was misread, is of its capture and its time, and is marked with
 * when it was made (`replayed`).
 *
 * All of it inside the caller's transaction.
 */
#ifndef REPUTE_ARCHIVE_REPLAY_H
#define REPUTE_ARCHIVE_REPLAY_H

#include "archive/captures.h"
#include "archive/reviews.h"

/* A capture whose body is kept, and when what was read from it came in. */
struct replay_capture {
	int64_t id, seen;
};
struct replay_captures {
	struct replay_capture *items; /* in the arena, by time */
	size_t n;
};

/* Those of a source from `since` on; `last`: only those of its latest listing. */
CHECKED int archive_replay_captures(struct archive *archive, int64_t source_id,
	int64_t since, bool last, struct arena *arena,
	struct replay_captures *ret_captures, struct err *err);

/*
 * A review as rows have it, or would have it; text in the arena. From the archive: with
 * the revision that a capture has to be held against, which is the last that was read
 * from that very capture (`own`), else the one in force when it came. revision_id 0: it
 * was not known then.
 */
struct stored {
	int64_t id, first_seen, last_seen, gone; /* gone 0: it is listed */
	int64_t revision_id;
	bool own, in_force; /* in_force: nothing has replaced the revision */
	bool undated;
	struct view identity;
	struct view author, author_hash; /* as kept; of one that was read, both forms */
	struct view author_kind;
	double verified, helpful; /* NaN: not told */
	int64_t published, replied;
	enum precision precision;
	bool relative;
	struct rating rating;
	struct view title, text, url, language, reply, provenance;
};

/* How a review would be stored. */
CHECKED int archive_as_stored(struct archive *archive, const struct place *place,
	const struct review *review, struct arena *arena, struct stored *ret_stored,
	struct err *err);

/* The review of that identity, as far as the capture concerns it: 1, 0: none, -1. */
CHECKED int archive_stored_named(struct archive *archive, int64_t source_id,
	struct view identity, const struct replay_capture *capture, struct arena *arena,
	struct stored *ret_stored, struct err *err);

/* The same by its id. */
CHECKED int archive_stored(struct archive *archive, int64_t id,
	const struct replay_capture *capture, struct arena *arena,
	struct stored *ret_stored, struct err *err);

/* The reviews that have a revision from the capture; ids in the arena. */
CHECKED int archive_stored_from(struct archive *archive, int64_t capture_id,
	struct arena *arena, int64_t **ret_ids, size_t *ret_n, struct err *err);

/* Told of a revision of a review; text is borrowed until it returns. */
typedef int stored_each(void *arg, int64_t review_id, struct view author,
	struct view title, struct view text, struct err *err);

/* Every revision of every review of a source, in any order. */
CHECKED int archive_each_stored(struct archive *archive, int64_t source_id,
	stored_each *each, void *arg, struct err *err);

/* Store a review that nobody had met; `arrival->replayed` says when it was found. Gives
   its id. */
CHECKED int archive_replay_insert(struct archive *archive, const struct place *place,
	const struct review *review, const struct arrival *arrival, int64_t *ret_id,
	struct err *err);

/* Put what the capture says as a revision behind `was`, which was misread. */
CHECKED int archive_replay_revise(struct archive *archive, const struct place *place,
	const struct review *review, const struct arrival *arrival,
	const struct stored *was, struct err *err);

/* The review is known by this from now on; no other review of its source is. */
CHECKED int archive_replay_rename(
	struct archive *archive, int64_t id, struct view identity, struct err *err);

/* Author, their kind, verified and helpful, which are kept with the review itself; what
   `facts` has not got stays. */
CHECKED int archive_replay_facts(
	struct archive *archive, int64_t id, const struct stored *facts, struct err *err);

/* Where in its capture the revision is read now. */
CHECKED int archive_replay_provenance(struct archive *archive, int64_t revision_id,
	struct view provenance, struct err *err);

/*
 * The two are one review, which was taken for another when its identity was read
 * otherwise. It is what `above` is, under its identity, and what `below` said is what it
 * said before; the id is that of the one that was seen first.
 */
CHECKED int archive_replay_merge(struct archive *archive, const struct stored *above,
	const struct stored *below, int64_t *ret_id, struct err *err);

/* The review was listed at `seen`: it was not gone then, nor before. */
CHECKED int archive_replay_seen(struct archive *archive, const struct stored *stored,
	int64_t seen, struct err *err);

/* A source that is not watched yet, and of which reviews were found, is so since the
   first of them came: what was there then is its first load. */
CHECKED int archive_replay_watch(
	struct archive *archive, int64_t source_id, struct err *err);

/* What was read from the capture, and by which adapter; empty: none. */
CHECKED int archive_replay_done(struct archive *archive, int64_t capture_id,
	int64_t reviews, struct view adapter, struct err *err);

#endif
