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
	HEALTH_OK,	 /* gives what it used to give, or is too new to tell */
	HEALTH_FAILING,	 /* several listings in a row failed */
	HEALTH_BLOCKED,	 /* the site wants a log-in, a person, or nobody */
	HEALTH_EMPTY,	 /* no review where there used to be some */
	HEALTH_LOW,	 /* far fewer reviews than usual */
	HEALTH_FIELDS,	 /* ratings, dates, authors or texts are no longer read */
	HEALTH_SHRUNK,	 /* the page's own count of its reviews fell */
	HEALTH_MISMATCH, /* the page's own figures are not those of what was read */
};

#define HEALTH_STATES 8

/* "ok", "failing", ... as the archive writes it; static. */
const char *health_state_name(enum health_state state);

/* "gives reviews again", "cannot be fetched", "gives no reviews", ...: what follows a
   source's name; static. */
const char *health_state_words(enum health_state state);

struct health {
	int64_t id, source_id;
	int64_t since; /* began with the listing of that time */
	int64_t onset; /* the trouble's first row's `since`, whatever states it went
			  through; 0 for HEALTH_OK. Not stored */
	enum health_state state;
	struct view reason; /* with the numbers: what came, what was expected */
};

struct healths {
	struct health *items; /* in the arena */
	size_t n;
};

/* The health of a source in force before `until`: 1, 0 when it was never judged, -1. */
CHECKED int archive_health_of(struct archive *archive, int64_t source_id, int64_t until,
	struct arena *arena, struct health *ret_health, struct err *err);

/*
 * Store a change, inside the caller's transaction, and give its id. It is to be told when
 * operators think otherwise of the source: when they have been told of trouble and it is
 * well, or not and it is not. An earlier change that waits to be told is left out then,
 * so at most one waits for each source.
 */
CHECKED int archive_put_health(struct archive *archive, const struct health *health,
	int64_t *ret_id, struct err *err);

/*
 * Changes that wait to be told, of sources that are configured, by source: trouble at
 * once, and well again since `settled` or before, so that a source that comes and goes is
 * told of once.
 */
CHECKED int archive_untold_health(struct archive *archive, int64_t settled,
	struct arena *arena, struct healths *ret_healths, struct err *err);

/* Operators are told of these changes, inside the caller's transaction. `now` > 0. */
CHECKED int archive_health_told(struct archive *archive, const struct healths *healths,
	int64_t now, struct err *err);

#endif
