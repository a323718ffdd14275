/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The health of sources: what was found about each when its state changed, and whether
 * operators were told. Who judges is in ingest/crawl/health.h.
 */
#ifndef REPUTE_ARCHIVE_HEALTH_H
#define REPUTE_ARCHIVE_HEALTH_H

#include "archive/archive.h"
#include "base/arena.h"

enum health_state {
	HEALTH_OK,	/* gives what it used to give, or is too new to tell */
	HEALTH_FAILING, /* several listings in a row failed */
	HEALTH_BLOCKED, /* the site wants a log-in, a person, or nobody */
	HEALTH_EMPTY,	/* no review where there used to be some */
	HEALTH_LOW,	/* far fewer reviews than usual */
	HEALTH_FIELDS,	/* ratings, dates, authors or texts are no longer read */
	HEALTH_SHRUNK,	/* the page's own count of its reviews fell */
};

/* "ok", "failing", ... as the archive writes it; static. */
const char *health_state_name(enum health_state state);

struct health {
	int64_t id, source_id, since;
	enum health_state state;
	struct view reason; /* with the numbers: what came, what was expected */
	bool told;
};

struct healths {
	struct health *items; /* in the arena */
	size_t n;
};

/* The health of a source in force before `until`: 1, 0 when it was never judged, -1. */
CHECKED int archive_health_of(struct archive *archive, int64_t source_id, int64_t until,
	struct arena *arena, struct health *ret_health, struct err *err);

/* Store a change, inside the caller's transaction; a change to or from ok is to be told.
 */
CHECKED int archive_put_health(
	struct archive *archive, const struct health *health, struct err *err);

/* Changes that operators were not told of, by source and time. */
CHECKED int archive_untold_health(struct archive *archive, struct arena *arena,
	struct healths *ret_healths, struct err *err);

/* They were told of the changes up to that id. */
CHECKED int archive_health_told(
	struct archive *archive, int64_t last_id, int64_t now, struct err *err);

#endif
