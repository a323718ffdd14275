/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page on its way to `repute probe`. For probe_fetch.c and probe_robots.c alone.
 */
#ifndef REPUTE_PROBE_FETCH_H
#define REPUTE_PROBE_FETCH_H

#include "fetch/url.h"
#include "ingest/cmd/probe.h"

struct probe_fetching {
	struct probe *probe;
	struct url_parts home;	   /* what the user asked for */
	struct url_parts target;   /* where we are */
	struct view robots_known;  /* the origin whose robots.txt has been asked for */
	struct buf robots;	   /* its body */
	struct buf fields;	   /* of requests for pages; may hold secrets */
	struct view fields_origin; /* the only one that they are sent to */
};

/* One request, at once; `page`: with the fields of the source, at its own origin. The
   answer is for http_answer_free(). */
CHECKED int probe_get(const struct probe_fetching *f, const struct url_parts *target,
	bool page, size_t size_max, struct http_answer **ret_answer, struct err *err);

/* Does it lead to another URL, and say to which? */
bool probe_is_redirect(const struct http_answer *answer);

/* Where the answer leads to, into `target`; false and a reason when it may not be asked.
 */
bool probe_take_location(struct probe_fetching *f, const struct http_answer *answer,
	struct url_parts *target, struct view *ret_reason);

/* Tell the trouble; always false. */
bool probe_fail(struct probe_fetching *f, struct view trouble);

/* May the page at hand be asked for? 1; 0 and the trouble is told; -1 without memory. */
CHECKED int probe_ask_permission(struct probe_fetching *f, struct err *err);

#endif
