/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Listings: one row a fetch of a source, of one page or more. What is kept of each is
 * what tells whether a source still gives what it used to give, and whether a review that
 * was not met is gone or was only not looked for.
 */
#ifndef REPUTE_ARCHIVE_LISTINGS_H
#define REPUTE_ARCHIVE_LISTINGS_H

#include "archive/captures.h"

enum listing_state {
	LISTING_UNDER_WAY, /* not over: going on, or broken off and to be resumed */
	LISTING_COMPLETE,  /* every review that the source lists was met */
	LISTING_CAPPED,	   /* ended before that: known reviews, a bound, a loop */
	LISTING_FAILED,	   /* a page of it could not be had */
};

/* "complete", "capped", "failed"; "under way"; static. */
const char *listing_state_name(enum listing_state state);

/* What was read on the pages of a listing. */
struct listing_counts {
	int64_t pages, reviews;
	int64_t first_reviews; /* on the first page; -1: it was not read */
	int64_t put[3];	       /* put[PUT_NEW], put[PUT_EDITED], put[PUT_KNOWN] */
	int64_t rated, dated, authored, worded; /* reviews that have the field */
	int64_t stated_count;			/* the page's own; -1: not stated */
	double stated_mean;			/* in the page's scale; NaN: not stated */
	int64_t starred;			/* reviews with stars */
	double stars;				/* their sum, 1 to 5 each */
	double stated_stars;	/* the stated mean as stars; 0: not stated */
	int64_t stated_ratings; /* how many ratings that is of; 0: not stated */
};

struct listing {
	int64_t id, source_id;
	int64_t started, finished; /* finished 0: under way */
	enum listing_state state;
	enum capture_outcome outcome; /* of its last capture */
	bool whole;		      /* nothing was left out because it was known */
	bool to_end;		      /* its last page was read */
	struct view reason, permission, next_url;
	struct listing_counts counts;
};

/* Store a new row, under way, inside the caller's transaction; gives its id. */
CHECKED int archive_begin_listing(struct archive *archive, const struct listing *listing,
	int64_t *ret_id, struct err *err);

/* Replace what the row of that id says, inside the caller's transaction. */
CHECKED int archive_save_listing(
	struct archive *archive, const struct listing *listing, struct err *err);

/* The listing of a source that is under way: 1, 0 when there is none, -1. Text in the
   arena. */
CHECKED int archive_open_listing(struct archive *archive, int64_t source_id,
	struct arena *arena, struct listing *ret_listing, struct err *err);

/* When the last whole listing of a source began that is over and did not fail; 0: there
   is none. */
CHECKED int archive_last_whole(struct archive *archive, int64_t source_id,
	int64_t *ret_started, struct err *err);

struct listings {
	struct listing *items; /* in the arena; the latest first */
	size_t n;
};

/* The last `max` listings of a source that are over and began before `until`. */
CHECKED int archive_recent_listings(struct archive *archive, int64_t source_id,
	int64_t until, size_t max, struct arena *arena, struct listings *ret_listings,
	struct err *err);

/*
 * After a complete listing that began at `started`: reviews of the source that a fetch
 * had brought, that were last met more than a day before, and of which an older one is
 * still listed, are gone. Gives how many; marks their days for rolling up.
 */
CHECKED int archive_declare_gone(struct archive *archive, int64_t source_id,
	int64_t started, int64_t *ret_gone, struct err *err);

#endif
