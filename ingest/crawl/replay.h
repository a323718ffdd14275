/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures read again with what reads them now: after an adapter, a section of the
 * configuration or the program itself has changed. What differs from what the archive
 * holds from the same captures is set right, and told.
 */
#ifndef REPUTE_CRAWL_REPLAY_H
#define REPUTE_CRAWL_REPLAY_H

#include "archive/captures.h"
#include "archive/registry.h"
#include "extract/provenance.h"

/* Reviews count once each, in whatever captures they are. */
struct replay_counts {
	int64_t captures;	/* read again */
	int64_t unreadable;	/* their record is damaged or gone, or passes a limit */
	int64_t same;		/* reviews that are as the archive has them */
	int64_t added;		/* that it had not */
	int64_t changed;	/* of which a field is read otherwise */
	int64_t merged;		/* pairs in it that are one review */
	int64_t lost;		/* that came from these captures and are read from none */
	int64_t fields[FIELDS]; /* changed reviews in which the field is another */
	int64_t emptied[FIELDS]; /* of these, in which none is read any more */
};

/* A source that is over. Text is borrowed until the call returns. */
struct replay_result {
	const struct source *source;
	struct replay_counts counts;
	const char *fault;   /* why it was not read again at all; NULL: it was */
	const int64_t *lost; /* ids of reviews, ascending; counts.lost of them */
};

struct replay_watcher {
	void (*over)(void *arg, const struct replay_result *result);
	void (*unreadable)(void *arg, const struct source *source,
		const struct capture *capture, const char *reason);
	void (*progress)(
		void *arg, const struct source *source, int64_t captures, int64_t of);
	void *arg;
};

/* What is to be done. All of it is borrowed. */
struct replay_order {
	struct archive *archive; /* open for writing */
	struct registry *registry;
	const struct conf *conf;
	const struct source *const *sources;
	size_t n;
	int64_t since; /* captures from this time on */
	bool last;     /* only those of each source's latest listing */
	bool dry_run;  /* find out all, change nothing */
	int64_t now;   /* what corrections are marked with */
	struct replay_watcher watcher;
};

/*
 * Read again, source by source, each capture in the order of time and in a transaction of
 * its own, so that a run that is killed is simply run again. Reading the same twice
 * changes nothing the second time.
 *
 * A review that the archive has is found by its identity, else by what it says
 * (replay_match.h): then its identity is set right. What it says otherwise becomes a
 * revision of the capture's time. One that nobody had met comes in as of that time, and
 * never counts as having arrived. One that is no longer read stays as it is. Listings and
 * the health of sources stay as they were judged.
 *
 * A source whose section makes no recipe is passed over: `fault` says why. -1 when the
 * archive cannot be written, or memory is out.
 */
CHECKED int replay_run(const struct replay_order *order, struct replay_counts *ret_total,
	struct err *err);

#endif
