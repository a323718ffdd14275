/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A run: sources visited side by side, each host at its pace. What comes is on the disk
 * before anything is read from it, and in the archive before anything else is asked for.
 */
#ifndef REPUTE_CRAWL_CRAWL_H
#define REPUTE_CRAWL_CRAWL_H

#include "archive/listings.h"
#include "archive/registry.h"
#include "archive/reviews.h"
#include "base/calendar.h"

#include <signal.h>

/* A visit that is over, or was broken off. Text is borrowed until the call returns. */
struct crawl_visit {
	const struct source *source;
	const struct listing *listing; /* under way: the next run goes on with it */
	int status;		       /* of the last answer; 0: none */
	int64_t gone;		       /* reviews that are no longer listed */
	int64_t due;		       /* when the source is visited again */
	bool fine;		       /* reviews were met, and no page failed */
};

struct crawl_progress {
	size_t sources, over;	/* to be visited in all; those that are over */
	size_t hosts, busy;	/* met; those of them with requests now */
	int64_t pages, reviews; /* that came */
};

struct crawl_watcher {
	void (*visited)(void *arg, const struct crawl_visit *visit);
	void (*progress)(void *arg, const struct crawl_progress *progress);
	void *arg;
};

/* What is to be done, and with what. All of it is borrowed. */
struct crawl_order {
	struct archive *archive;
	struct registry *registry;
	const struct conf *conf;
	const struct clock *clock;
	const struct source *const *sources; /* in the order in which they are begun */
	size_t n;
	const volatile sig_atomic_t
		*stop;		      /* not 0: end soon, losing nothing; may be NULL */
	struct crawl_watcher watcher; /* either function may be NULL */
};

struct crawl_counts {
	bool stopped;		 /* it was asked to end */
	int64_t visited, failed; /* visits that are over; those of them in trouble */
	int64_t left;		 /* not begun, or broken off: for the next run */
	int64_t adopted;	 /* captures of a run that died, read now */
	int64_t pages;		 /* that came */
	int64_t put[3];		 /* put[PUT_NEW], put[PUT_EDITED], put[PUT_KNOWN] */
};

/*
 * Visit the sources. A source that fails stops no other. -1 when the archive or the
 * captures cannot be written, or memory is out; what was committed before stays.
 */
CHECKED int crawl_run(const struct crawl_order *order, struct crawl_counts *ret_counts,
	struct err *err);

#endif
