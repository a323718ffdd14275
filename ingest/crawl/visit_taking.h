/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of visit_take(), for the files that take an answer alone: what is known of
 * the answer in hand, and the two questions that are asked of it.
 */
#ifndef REPUTE_CRAWL_VISIT_TAKING_H
#define REPUTE_CRAWL_VISIT_TAKING_H

#include "crawl/page.h"
#include "crawl/visit.h"

/* An answer being taken. */
struct taking {
	struct crawl *crawl;
	struct visit *v;
	const struct exchange *x;
	struct capture capture;
	struct page page;
	int64_t news; /* reviews of the page that are new or say something else */
	bool asking;
	struct arena arena; /* as long as the answer */
};

/* What the answer is, into the outcome, the reviews and the reason of `capture`; a page
   is read into `page`. -1: memory. */
CHECKED int visit_judge(struct taking *t, struct err *err);

/* The URL of the page that follows the one in hand, in its arena: 1, 0 when there is
   none, -1 without memory. */
CHECKED int visit_find_next(struct taking *t, struct view *ret_url, struct err *err);

/* Is the listing not to go on with the page at `url`? 1 and why, in the arena of `t`; 0;
   -1. */
CHECKED int visit_bound(
	struct taking *t, struct view url, struct view *ret_reason, struct err *err);

#endif
