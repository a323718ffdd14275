/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `repute fetch --dry-run`: what would be fetched, and when. */
#ifndef REPUTE_INGEST_FORETELL_H
#define REPUTE_INGEST_FORETELL_H

#include "crawl/schedule.h"
#include "ingest/cmd/fetch.h"

/*
 * Print a line for each source that has a page, the chosen ones first: name, "now" or
 * when it is due, page, and what is special about the visit. As JSON where `fetch` says
 * so. Asks nobody, writes nothing.
 */
CHECKED int foretell(const struct fetch *fetch, const struct schedule *schedule,
	int64_t now, struct err *err);

#endif
