/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The inside of the judge, for the files of health alone: what its rules look at. */
#ifndef REPUTE_CRAWL_HEALTH_PAGE_H
#define REPUTE_CRAWL_HEALTH_PAGE_H

#include "archive/yield.h"
#include "crawl/health.h"

/* What the rules look at. */
struct health_page {
	const struct health_history *history;
	const struct listing *now; /* the latest that tells */
	struct arena *arena;
};

/* The state, for that reason: what was seen tells so. */
static inline struct health_verdict health_verdict(
	enum health_state state, struct view reason)
{
	return (struct health_verdict){
		.state = state, .evidence = true, .reason = reason};
}

/* The ending of "review" for so many. */
static inline const char *health_plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

/* Listings to compare with, as those of yield_of(): the next from `*at` on, which is 0 to
   begin with; NULL at the end. */
const struct listing *health_next_before(const struct health_page *page, size_t *at);

/* Is a field lost that the reviews had? The verdict, when it is. */
bool health_judge_fields(const struct health_page *page, struct health_verdict *ret);

/* Does the page state far fewer reviews than it did? The verdict, when it does. */
bool health_judge_count(const struct health_page *page, struct health_verdict *ret);

/* Does what was read disagree with what the page states of it, as it never did? The
   verdict, when it does. */
bool health_judge_arithmetic(const struct health_page *page, struct health_verdict *ret);

#endif
