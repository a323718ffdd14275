/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sources that are due, visited one after the other.
 */
#ifndef REPUTE_INGEST_FETCH_H
#define REPUTE_INGEST_FETCH_H

#include "ingest/cmd/visit.h"

struct fetch {
	struct context *context;
	struct archive *archive;
	struct registry *registry;
	char **names; /* only these sources; n 0: those that are due */
	int n;
	bool all;     /* due or not */
	bool dry_run; /* only tell what would be fetched, and when */
	bool json;    /* print what came of it on standard output */
};

struct fetch_counts {
	int64_t visited, failed;
	int64_t put[3]; /* put[PUT_NEW], put[PUT_EDITED], put[PUT_KNOWN] */
};

/*
 * Visit them, with a line in the log for each. A source that fails does not stop the
 * others. -1 when the archive or the captures cannot be written, or a name is unknown.
 */
CHECKED int fetch_sources(
	const struct fetch *fetch, struct fetch_counts *ret_counts, struct err *err);

#endif
