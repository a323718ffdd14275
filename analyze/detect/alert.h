/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Judging a day of the brands and keeping what came of it: episodes, and through a
 * callback the mail that tells of them, in one transaction.
 */
#ifndef REPUTE_DETECT_ALERT_H
#define REPUTE_DETECT_ALERT_H

#include "detect/episode.h"

struct alert {
	struct judged judged;
	struct episode episode; /* as stored; id 0: none */
	enum episode_event event;
};

struct alerts {
	struct alert *items; /* every scope that was judged, in the arena */
	size_t n;
	size_t unknown; /* scopes without enough data */
};

/* A brand and the day to judge. */
struct brand_day {
	const struct brand *brand;
	int32_t day;
};

/* Called inside the transaction for each episode that opens. -1 undoes everything. */
typedef int alert_tell(void *data, const struct alert *alert, struct err *err);

/*
 * Judge the days, step the episodes, store them, tell of those that open; all or nothing.
 * With `dry_run` nothing is stored and nobody told.
 */
CHECKED int alert_judge(struct archive *archive, const struct registry *registry,
	const struct brand_day *days, size_t n, bool dry_run, alert_tell *tell,
	void *data, struct arena *arena, struct alerts *ret_alerts, struct err *err);

#endif
