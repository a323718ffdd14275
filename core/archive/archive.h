/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The archive: everything that repute knows, in one database. This header is the handle;
 * the nouns beside it (registry.h, reviews.h, rollups.h ...) are what can be asked of it.
 *
 * One program writes at a time: opening for writing takes a lock beside the file and
 * holds it until the archive is closed. Readers are never kept waiting.
 */
#ifndef REPUTE_ARCHIVE_ARCHIVE_H
#define REPUTE_ARCHIVE_ARCHIVE_H

#include "base/conf.h"
#include "base/hash.h"

struct archive;

/*
 * Open the archive that [archive] of the configuration names, making it when there is
 * none, and bring its schema up to date. `write`: take the writer's lock, waiting as long
 * as [archive] wait allows; ERR_BUSY when it is not free by then. ERR_STATE for the
 * archive of a newer program, or a file that is none. Owned by the caller.
 */
CHECKED int archive_open(const struct conf *conf, bool write,
	struct archive **ret_archive, struct err *err);

/* Rolls back what was not committed. NULL does nothing. */
void archive_close(struct archive *archive);

/* The file's path; borrowed. */
const char *archive_path(const struct archive *archive);

/* Begin a transaction around what belongs together. They do not nest. */
CHECKED int archive_begin(struct archive *archive, struct err *err);

/* End it and keep what was written. A commit that fails has rolled back. */
CHECKED int archive_commit(struct archive *archive, struct err *err);

/* End it and keep nothing; without a transaction this does nothing. */
void archive_rollback(struct archive *archive);

/* The archive's secret key for hashes of names, HASH_KEY_SIZE bytes; borrowed. */
const unsigned char *archive_key(const struct archive *archive);

#endif
