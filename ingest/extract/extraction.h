/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is read from one page, whichever adapters read it: its reviews, each once, what
 * the page states of all of them together, and what was dropped.
 */
#ifndef REPUTE_EXTRACT_EXTRACTION_H
#define REPUTE_EXTRACT_EXTRACTION_H

#include "archive/review.h"
#include "base/arena.h"
#include "extract/provenance.h"
#include "extract/resolver.h"
#include "extract/review_index.h"

/* What a page says of all its reviews together; -1 where it says nothing. */
struct aggregate {
	double rating, best, worst;
	int64_t rating_count, review_count;
};

struct extraction_stats {
	size_t duplicates; /* the same review once more: dropped */
	size_t empty;	   /* neither text nor rating, or a template: dropped */
	size_t too_large;  /* a field over its limit: dropped */
	size_t undated;	   /* among the kept: no date, or one not understood */
	bool capped;	   /* there were more than LIMIT_REVIEWS_PER_PAGE */
	/* Of a page that asks for more time or memory than its size allows: */
	bool unfinished;   /* its reviews were not all read */
	size_t unread;	   /* bytes at its end for which its tree has no room */
	size_t deep;	   /* elements below the greatest depth: they hang higher */
	size_t attributes; /* left out of elements that have too many */
	/* blocks of JSON-LD; of those the repaired, and the lost */
	size_t blocks, blocks_repaired, blocks_bad;
	size_t bytes_bad;	    /* of a broken feed or JSON text that was not read */
	size_t rows_bad;	    /* of CSV and NDJSON, kept out */
	struct view unreadable_row; /* the first of them, and why: "row 7: no date" */
	size_t not_reviews; /* entries of a feed on what is reviewed, not reviews of it */
	const char *none;   /* why there is nothing, where it is known; static */
	struct view unreadable_date; /* the first date that was not understood */
};

struct extraction {
	struct arena *arena;	/* borrowed; has the texts of the reviews */
	struct arena scratch;	/* of one review's reading; extraction_add() clears it */
	struct review *reviews; /* owned, in the order in which they were read */
	size_t n, size;
	struct extraction_stats stats;
	struct aggregate aggregate;
	bool own_aggregate;	   /* it is of the thing that the reviews are about */
	const char *adapter;	   /* that read the first of them; NULL: none did */
	struct review_index seen;  /* of what must not come twice */
	struct review_index words; /* filled for a second adapter */
	size_t indexed;		   /* reviews in `words` */
	struct resolver resolver;  /* of the page's links */
};

/* An empty one, which allocates in `arena`. */
struct extraction extraction_make(struct arena *arena);

/* Free the reviews, but for their texts, which lie in the arena. */
void extraction_done(struct extraction *x);

/*
 * Add a review; what of it is kept is copied, and the scratch is cleared, in which its
 * texts and `from` may lie. Dropped and counted: one without text and rating, one with a
 * field over its limit, one with author, date and text of an earlier one (of ratings
 * without words: and the value). One that another adapter has read already (the same text
 * but for white space; a short one by the same author) only gives what that one has not
 * got. -1 only without memory.
 */
CHECKED int extraction_add(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err);

/* The page states this of its reviews. The first stated counts, but rather one of a thing
   that has reviews (`own`). */
void extraction_state(struct extraction *x, const struct aggregate *aggregate, bool own);

/* A date that was there and not understood, for whoever is told of it. */
void extraction_bad_date(struct extraction *x, struct view text);

/* Why not all that the page holds was read, in words, without the page's name: "its last
   3000 bytes were not read: ..."; empty when all was. In the arena. */
struct view extraction_rest(const struct extraction_stats *stats, struct arena *arena);

/*
 * After the last review. An id that several reviews have is taken away from all of them,
 * since templates give all reviews the same. Those that do not state the scale of their
 * rating get one that holds for all of them: the page's own, of its mean, or the widest
 * that a quarter of them need. -1 only without memory.
 */
CHECKED int extraction_end(struct extraction *x, struct err *err);

#endif
