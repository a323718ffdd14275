/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of the archive's handle, for the files of core/archive alone.
 */
#ifndef REPUTE_ARCHIVE_HANDLE_H
#define REPUTE_ARCHIVE_HANDLE_H

#include "archive/archive.h"
#include "archive/db.h"
#include "base/arena.h"
#include "base/map.h"

#define REDATE_SLOTS 64

/* How the reviews without an id of a source are dated, see redate.c; source_id 0: empty.
 */
struct redate_slot {
	int64_t source_id;
	int has;
};

struct archive {
	struct db *db;
	char *path;
	int lock_fd; /* -1 when open for reading */
	bool in_transaction;
	bool plain_authors;
	unsigned char key[HASH_KEY_SIZE];
	int64_t next_review, next_revision; /* 0: to be asked for in this transaction */
	int64_t first_revision;		    /* of this transaction */
	bool last_known;		    /* the review put last was known already */
	struct redate_slot redate[REDATE_SLOTS]; /* of this transaction, by source_id */
	struct map touched; /* (source, day) already marked in this transaction */
};

/* One step of the schema. */
struct migration {
	int number; /* 1, 2, ... */
	const char *sql;
};

/* The schema's steps, in order; made from schema/NNN_*.sql. The last has sql NULL. */
extern const struct migration archive_migrations[];

/* Bring the schema up to date. */
CHECKED int archive_migrate(struct archive *archive, struct err *err);

/* Put the revisions that this transaction has stored since the last call in the queue for
   scoring, as one range. Whatever reads or replaces the queue calls it first. */
CHECKED int archive_queue_revisions(struct archive *archive, struct err *err);

/* Mark the day of the source for its rollup to be computed again. */
CHECKED int archive_touch(
	struct archive *archive, int64_t source_id, int32_t day, struct err *err);

#endif
