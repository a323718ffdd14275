/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews and what they said from when. A review is known by its source's own id, else by
 * a digest of author, day (where that is told to the day) and text; one whose date is
 * told to the day at one time and less exactly at another is the same where both dates
 * may be. What it says is a revision, never overwritten.
 */
#ifndef REPUTE_ARCHIVE_REVIEWS_H
#define REPUTE_ARCHIVE_REVIEWS_H

#include "archive/registry.h"
#include "base/arena.h"

enum put_outcome {
	PUT_NEW,    /* never seen before */
	PUT_EDITED, /* says something else than before: a new revision */
	PUT_KNOWN,  /* nothing changed */
};

/*
 * The first letter of an identity that is a digest, as the source gives no id: of author,
 * day, title and text; or without the day, where that is not told or not exactly.
 */
#define IDENTITY_BY_DAY '#'
#define IDENTITY_UNDATED '~'

/* The identity is a digest and no id of the source. */
static inline bool identity_is_digest(struct view identity)
{
	return identity.len != 0 && (identity.data[0] == IDENTITY_BY_DAY ||
					    identity.data[0] == IDENTITY_UNDATED);
}

/* How a review came in. */
struct arrival {
	int64_t seen;	    /* when */
	int64_t capture_id; /* 0: by import */
	bool current; /* the source says this now (a fetch); an import may be old, so a
			 revision that is known already is not news */
	int64_t replayed; /* when an old capture was read again for it; 0: it came in */
};

/*
 * Store one review at its place, inside the caller's transaction. `review->published`
 * must be given. Marks the days that it changed for rolling up.
 */
CHECKED int archive_put_review(struct archive *archive, const struct place *place,
	const struct review *review, const struct arrival *arrival,
	enum put_outcome *ret_outcome, struct err *err);

/* Close a batch of arrivals: sources that had no review before are watched since `seen`.
 */
CHECKED int archive_mark_watched(struct archive *archive, int64_t seen, struct err *err);

/* The same for one source, of which reviews came. */
CHECKED int archive_watch_source(
	struct archive *archive, int64_t source_id, int64_t seen, struct err *err);

/* A review as it is shown: text and names borrowed from the arena. */
struct shown_review {
	int64_t id, source_id, location_id;
	struct view identity, author, title, text, url, language, reply;
	enum audience audience;
	int32_t day;
	int64_t published;
	enum precision precision;
	double stars;			       /* 0: none */
	double rating, rating_min, rating_max; /* as given; rating_max 0: none */
	bool scored;
	struct view unsupported; /* the language that no lexicon is for; empty: not so */
	int polarity;		 /* ten-thousandths */
	int label;		 /* -1, 0, 1 */
	struct view terms;	 /* JSON: [["term", weight], ...] */
};

struct shown_reviews {
	struct shown_review *items; /* in the arena */
	size_t n;
};

/*
 * The reviews of a brand on a day, those that are gone left out, ordered by polarity,
 * then id. `location_id` 0: of all locations.
 */
CHECKED int archive_reviews_of_day(struct archive *archive, int64_t brand_id,
	int64_t location_id, int32_t day, struct arena *arena,
	struct shown_reviews *ret_reviews, struct err *err);

/* One review by its id, gone or not: 1; 0 when there is none; -1. */
CHECKED int archive_review_shown(struct archive *archive, int64_t id, struct arena *arena,
	struct shown_review *ret_review, struct err *err);

/* Where what a review says was read. */
struct review_origin {
	int64_t seen;	    /* when it came in */
	int64_t replayed;   /* when it was read so from a capture once more; 0: never */
	int64_t capture_id; /* 0: it came by import, and the rest is empty */
	int64_t time;	    /* of the capture */
	struct view url;
	struct view warc_file; /* that has the page; empty: it is no longer kept */
	int64_t warc_offset;
	struct view provenance; /* see ingest/extract/provenance.h; empty: not known */
};

/* That of the revision in force of a review: 1; 0 when there is none; -1. Text in the
   arena. */
CHECKED int archive_review_origin(struct archive *archive, int64_t id,
	struct arena *arena, struct review_origin *ret_origin, struct err *err);

/* How many reviews of a brand's day are gone: no longer listed by their source. */
CHECKED int archive_count_gone(struct archive *archive, int64_t brand_id, int32_t day,
	int64_t *ret_n, struct err *err);

/* How many reviews there are in all, and how many revisions wait for a verdict. */
CHECKED int archive_count_reviews(struct archive *archive, int64_t *ret_reviews,
	int64_t *ret_unscored, struct err *err);

#endif
