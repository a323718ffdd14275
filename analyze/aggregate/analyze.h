/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring what is new and bringing the rollups up to date.
 */
#ifndef REPUTE_AGGREGATE_ANALYZE_H
#define REPUTE_AGGREGATE_ANALYZE_H

#include "archive/archive.h"
#include "base/progress.h"

struct analyze_counts {
	int64_t scored;	     /* revisions that got a score */
	int64_t wordless;    /* revisions without text, which get no verdict */
	int64_t unsupported; /* revisions in a language that no lexicon is for */
	int64_t days;	     /* days rolled up */
	bool rescored; /* other lexicons than before: the whole history was scored */
};

/*
 * Score every revision that waits, with the lexicon of its language (the configuration's
 * or the shipped one), and roll up the days that were touched, all in one transaction:
 * readers see the archive before or after, never in between. `progress` may be NULL.
 */
CHECKED int analyze_archive(struct archive *archive, const struct conf *conf, int64_t now,
	struct progress *progress, struct analyze_counts *ret_counts, struct err *err);

/*
 * The same, if any revision waits or any day was touched: what a command does before it
 * reads rollups, so that nobody looks at figures that are out of date.
 */
CHECKED int analyze_pending(
	struct archive *archive, const struct conf *conf, int64_t now, struct err *err);

#endif
