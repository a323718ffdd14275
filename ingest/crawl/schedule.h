/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a source is due again. */
#ifndef REPUTE_CRAWL_SCHEDULE_H
#define REPUTE_CRAWL_SCHEDULE_H

#include "archive/registry.h"
#include "base/arena.h"

/*
 * The time (seconds) at which a source that was visited at `started` is due again:
 * `source->every` later, or up to a tenth of it sooner, so that sources that were added
 * together do not stay together. Never later, since what calls the program every so often
 * would then miss it by a minute and come a whole round late. The same archive, source
 * and time give the same answer; from outside it cannot be foreseen.
 */
int64_t schedule_due(
	const struct archive *archive, const struct source *source, int64_t started);

/* The sources to be fetched, those that are due longest first. */
struct schedule {
	const struct source **sources; /* in the arena */
	size_t n;
};

/* Which sources: those with these names; without names all of them, or only the due. */
struct schedule_choice {
	char **names;
	int n;
	bool all;
	int64_t now;
};

/* Can the source be fetched at all: is it configured, with a page? */
bool schedule_is_fetched(const struct source *source);

/*
 * Choose. ERR_USAGE when a name is that of no source, or of one without a page.
 */
CHECKED int schedule_choose(const struct registry *registry,
	const struct schedule_choice *choice, struct arena *arena,
	struct schedule *ret_schedule, struct err *err);

#endif
