/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A visit: one source's listing on its way from the first page to the last. It has at
 * most one request at a time; everything that it learns is in the archive before the next
 * is sent, so one that is broken off is gone on with, not begun again.
 */
#ifndef REPUTE_CRAWL_VISIT_H
#define REPUTE_CRAWL_VISIT_H

#include "base/map.h"
#include "crawl/crawl_parts.h"
#include "extract/recipe.h"
#include "fetch/scope.h"

struct visit {
	struct request request;
	const struct source *source;
	struct listing listing;
	struct url_parts home; /* the configured URL */
	struct view fault;     /* why it cannot be asked for; empty: it can */
	struct scope *scope;
	struct buf
		fields; /* of the header, with secrets: for the source's origin alone */
	struct recipe *recipe; /* how it is read, and how its pages follow each other */
	struct capture last;   /* of the page that is asked for; id 0: none that counts */
	bool conditional;      /* the validators of `last` are sent */
	struct view payload_url; /* of the capture that has the body of `last` */
	int64_t payload_time;
	struct map met;	     /* URLs and digests of the pages of this listing */
	struct arena arena;  /* as long as the visit */
	int64_t end_ms;	     /* its time is over then */
	int64_t not_before;  /* what Retry-After asks for; 0 = nothing */
	int status;	     /* of the last answer */
	struct view rest;    /* why a page of it was not all read; empty: all were */
	struct view failure; /* why the attempt before came to nothing; empty: none did */
	int64_t gone, due;   /* once it is over */
	struct visit *waiting; /* the next that waits for the same robots.txt */
	struct visit *following, *previous; /* among those under way, or over */
};

/*
 * Begin a visit of the source, or go on with the one that was broken off, and put its
 * next request in its host's queue. Inside a transaction of the caller's. It may be over
 * at once. -1: the archive or memory.
 */
CHECKED int visit_begin(
	struct crawl *crawl, const struct source *source, struct err *err);

/* A visit that goes on with what was broken off, without asking for anything; NULL in
   `*ret_visit` when there is none. Inside a transaction; for visit_free(). */
CHECKED int visit_resume(struct crawl *crawl, const struct source *source,
	struct visit **ret_visit, struct err *err);

/* Find out whether the page that is next may be asked for; queue it, wait for robots.txt,
   or end the visit. Inside a transaction. */
CHECKED int visit_route(struct crawl *crawl, struct visit *visit, struct err *err);

/* What is known of the page that is next, into `last` and what belongs to it. */
CHECKED int visit_recall(struct crawl *crawl, struct visit *visit, struct err *err);

/* What to send for the page that is next. */
struct http_request visit_request(const struct crawl *crawl, struct visit *visit);

/*
 * An answer to its request: the capture's row, its reviews, and what comes next: the
 * listing's next page, the same once more, or the end. `asking` false: only store, ask
 * for nothing (a record that is adopted). Inside a transaction.
 */
CHECKED int visit_take(struct crawl *crawl, struct visit *visit, const struct exchange *x,
	bool asking, struct err *err);

/* The listing is over; `reason` is copied, empty = none. Inside a transaction. */
CHECKED int visit_end(struct crawl *crawl, struct visit *visit, enum listing_state state,
	enum capture_outcome outcome, struct view reason, struct err *err);

/* The same for a page that was not asked for at all: with a row that says why. */
CHECKED int visit_end_unasked(struct crawl *crawl, struct visit *visit,
	enum capture_outcome outcome, struct view reason, struct err *err);

/* The same for a request that was given back since its host is left alone: what had
   failed before is the better reason. */
CHECKED int visit_end_rejected(
	struct crawl *crawl, struct visit *visit, struct view reason, struct err *err);

/* Did it meet reviews, and did no page of it fail? */
bool visit_is_fine(const struct visit *visit);

/* NULL does nothing. What the archive has of it stays. */
void visit_free(struct visit *visit);

#endif
