/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ledger: which digests were written, and which runs there were.
 */
#ifndef REPUTE_ARCHIVE_LEDGER_H
#define REPUTE_ARCHIVE_LEDGER_H

#include "archive/archive.h"
#include "base/arena.h"

struct digest_entry {
	int64_t revision;	  /* 1, 2, ... */
	struct hash_text content; /* of what it shows, without the revision */
};

/* The last revision of a brand's digest of a day: 1, 0 when there is none, -1. */
CHECKED int archive_last_digest(struct archive *archive, int64_t brand_id, int32_t day,
	struct digest_entry *ret_entry, struct err *err);

/* Note a revision that has been written. */
CHECKED int archive_put_digest(struct archive *archive, int64_t brand_id, int32_t day,
	const struct digest_entry *entry, int64_t now, struct err *err);

/* The last day of which a brand has a digest: 1, 0 when it has none, -1. */
CHECKED int archive_last_digest_day(
	struct archive *archive, int64_t brand_id, int32_t *ret_day, struct err *err);

/* Note that a run begins; gives its id. */
CHECKED int archive_begin_run(struct archive *archive, const char *command, int64_t now,
	int64_t *ret_id, struct err *err);

/* Note that it ended, with which exit status, and what it had to say. */
CHECKED int archive_end_run(struct archive *archive, int64_t run_id, int64_t now,
	int status, struct view summary, struct err *err);

struct run_entry {
	int64_t id, started;
	int64_t finished; /* 0: it goes on, or it died */
	int status;	  /* exit status, once finished */
	struct view command, summary;
};

struct run_entries {
	struct run_entry *items; /* in the arena; the latest first */
	size_t n;
};

/* The last `max` runs. */
CHECKED int archive_last_runs(struct archive *archive, size_t max, struct arena *arena,
	struct run_entries *ret_runs, struct err *err);

#endif
