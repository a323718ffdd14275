/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The health of a source, judged by its own listings: what a page gives now against what
 * it used to give. A site that changes its markup answers 200 and looks fine; only its
 * yield tells.
 */
#ifndef REPUTE_CRAWL_HEALTH_H
#define REPUTE_CRAWL_HEALTH_H

#include "archive/health.h"
#include "archive/listings.h"
#include "archive/registry.h"

#define HEALTH_LISTINGS 120	      /* that are looked at */
#define HEALTH_FAILURES 3	      /* in a row: failing */
#define HEALTH_SETTLED_S (14 * 86400) /* after so long a new level is the usual one */

/* What the judge goes by. */
struct health_history {
	struct listings recent;	 /* the latest first; the first is judged */
	struct listings before;	 /* to compare with: the same, or those before `until` */
	int64_t until;		 /* when trouble began; INT64_MAX without trouble */
	enum health_state state; /* so far */
};

struct health_verdict {
	enum health_state state;
	bool evidence;	    /* false: the listing says nothing, all stays as it was */
	bool too_new;	    /* ok, for want of listings to compare with */
	struct view reason; /* in the arena; empty without evidence */
};

/*
 * Judge the latest listing. Pure. The first of these that holds:
 *
 * blocked: it ended at a log-in, a challenge, or a 403. At once: asking again is no cure.
 *
 * failing: HEALTH_FAILURES listings in a row failed. One or two say nothing yet, and the
 * state stays: each was retried before it was given up.
 *
 * empty, low: at most half of the usual first page (the median of the last 20 listings
 * that tell, at least 4 of them and a median of at least 3), and too far below to be
 * chance. With Y = 2 sqrt(x + 3/8), x the sum of the last k listings, m the median of the
 * n before:
 *
 *	Y(k m) - Y(x) > 4 sqrt(d (1 + k pi / 2n)),  k = 1, 2, 3 or 4
 *
 * where d is the dispersion of Y (yield.h) and no less than Poisson's 1, but 10 / (n +
 *10) where all were alike. pi / 2n is the variance of a median. (Anscombe, Biometrika 35,
 *1948, for Y; pi / 2n is the variance of a median). A page that always has 10 reviews and
 *now has 3 is low after one to three listings, the sooner the longer it was even; one
 *whose number varies as Poisson's is not called low by chance in 1,000 listings
 *(tests/unit/test_health.c simulates both). Once a source is empty or low, half of the
 *usual is all that is asked: it is well with one good listing.
 *
 * empty, too: no review on any page that was ever read, 4 or more of them, unless the
 * page itself counts none.
 *
 * fields: of ratings, dates, authors, texts, one that at least 80 in 100 reviews had is
 * there in fewer than 20 in 100, of at least 5 reviews: by chance in at most .2^5 =
 * 3 of 10,000 listings.
 *
 * shrunk: the page's own count lies below the median of those before by more than 5 in
 * 100 and more than 3. Sites do delete: it is told with both numbers.
 *
 * mismatch: of a listing that was read to its last page, what the page states of its
 * reviews (AggregateRating) is not what was read.
 *
 * - The mean of the stars, where all ratings that the stated mean is of were read, 10 or
 *   more, but for 5 in 100: they differ by more than .05, the rounding of the stated one,
 *   and what the missing ones could make up (4 stars of each). That is the mark of
 *   ratings that are read in a wrong scale, so it needs no history.
 *
 * - The count, where a history tells which part of the stated ones is listed: what was
 *   read differs from it by more than 5 in 100 and more than 3. Sites that list a sample,
 *   always so many of whatever they state, or some less than they state, are taken as
 *   they are.
 *
 * A difference that a source always had (the median of its listings) is its habit, and
 * counts as none.
 *
 * ok: none of these. Text of the listing's reason goes into the verdict's as it is.
 */
struct health_verdict health_judge(
	const struct health_history *history, struct arena *arena);

/*
 * Judge the source's latest listing, which is over and saved, against its history, and
 * store a row if its state changes; inside the transaction that ends the listing. Trouble
 * is compared with what was before it, so it does not become usual: 'low', 'fields',
 * 'shrunk' and 'mismatch' do so after HEALTH_SETTLED_S, an empty page never. 1 when a row
 * was stored, 0 when all is as it was (the health has the row's id, or 0 without a row),
 * -1.
 */
CHECKED int health_update(struct archive *archive, const struct source *source,
	int64_t now, struct arena *arena, struct health *ret_health, struct err *err);

#endif
