/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sources that are due, or chosen, visited side by side.
 */
#ifndef REPUTE_INGEST_FETCH_H
#define REPUTE_INGEST_FETCH_H

#include "base/command.h"
#include "crawl/crawl.h"

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

/*
 * Visit them, with a line in the log for each. A source that fails does not stop the
 * others; SIGINT and SIGTERM end it within seconds, and the next run goes on. -1 when the
 * archive or the captures cannot be written, or a name is unknown.
 */
CHECKED int fetch_sources(
	const struct fetch *fetch, struct crawl_counts *ret_counts, struct err *err);

#endif
