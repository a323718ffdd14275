/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The inside of reading captures again, for the files of replay alone. */
#ifndef REPUTE_CRAWL_REPLAY_PARTS_H
#define REPUTE_CRAWL_REPLAY_PARTS_H

#include "archive/replay.h"
#include "crawl/page.h"
#include "crawl/replay.h"
#include "crawl/replay_match.h"

/* What happened to a review in this run; above these, a bit for each changed field. */
enum replay_mark {
	REPLAY_READ = 1,
	REPLAY_ADDED = 2,
	REPLAY_LOST = 4, /* a capture that had brought it no longer does */
};
#define REPLAY_FIELD(field) ((int64_t)8 << (field))
#define REPLAY_EMPTIED(field) REPLAY_FIELD(FIELDS + (field))

/* A source whose captures are being read again. */
struct replaying {
	const struct replay_order *order;
	const struct source *source;
	struct recipe *recipe;
	struct place place;
	struct map marks;	 /* of reviews, by their ids */
	struct replay_index all; /* of the source's reviews, once it is needed */
	bool indexed;
	struct replay_counts counts;
	struct arena arena; /* as long as a capture */
	struct buf headers, payload, content;
};

/* A review of a capture, and what the archive has of it. */
struct replay_item {
	struct review review;
	struct stored now, was; /* was.id 0: it has none */
};

/* A capture in hand. */
struct replay_page {
	struct replaying *r;
	struct replay_capture capture;
	int64_t time;	/* of the capture itself */
	bool same_page; /* it only says that nothing changed */
	struct replay_item *items;
	size_t n;
	int64_t *own; /* reviews with a revision from this capture; 0: found again */
	size_t n_own;
	struct map taken; /* ids of reviews that an item is */
};

/* The body of a capture, in r->content, and what its headers say. 1; 0 when it cannot be
   read, with the reason; -1 without memory or archive. */
CHECKED int replay_body(struct replaying *r, const struct capture *capture,
	struct view *ret_type, struct err *ret_reason, struct err *err);

/* Find for each item what the archive has of it; merges what is there twice. */
CHECKED int replay_find(struct replay_page *page, struct err *err);

/* Which fields of the item are read otherwise: REPLAY_FIELD() of each, with
   REPLAY_EMPTIED() where a value was there and none is read now. */
int64_t replay_difference(const struct replay_page *page, const struct replay_item *item);

/* Set right what differs, for all items. */
CHECKED int replay_apply(struct replay_page *page, struct err *err);

/* Set marks of a review. -1 without memory. */
CHECKED int replay_mark(struct replaying *r, int64_t id, int64_t marks, struct err *err);

/* The marks of a review so far. */
int64_t replay_marks(const struct replaying *r, int64_t id);

/* A number as a key of a map; borrowed from it. */
static inline struct view replay_key(const int64_t *id)
{
	return (struct view){(const char *)id, sizeof(*id)};
}

#endif
