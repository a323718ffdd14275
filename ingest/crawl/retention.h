/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Retention: capture files whose time is over are deleted, a day at a time.
 */
#ifndef REPUTE_INGEST_RETENTION_H
#define REPUTE_INGEST_RETENTION_H

#include "archive/archive.h"

struct retention_counts {
	int64_t files, bytes; /* deleted */
	int64_t captures;     /* that have no body any more */
};

/*
 * Delete the capture files whose day ended [captures] keep and [fetch] full_every ago or
 * earlier: a capture is kept at least `keep`, and what it refers to is at most
 * `full_every` older. keep = 0s keeps all for good. `archive` is open for writing,
 * outside a transaction; with `dry_run` it may be open for reading, and nothing is
 * changed.
 *
 * After a crash half-way a file can be left that the archive does not know. It must go
 * before records are adopted, so this is called before that, and may be again at the end.
 */
CHECKED int retention_apply(struct archive *archive, const struct conf *conf, int64_t now,
	bool dry_run, struct retention_counts *ret, struct err *err);

#endif
