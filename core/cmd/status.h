/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `repute status` has to tell, read from the archive, and the two ways to tell it.
 */
#ifndef REPUTE_CORE_STATUS_H
#define REPUTE_CORE_STATUS_H

#include "archive/health.h"
#include "archive/ledger.h"
#include "archive/listings.h"
#include "archive/outbox.h"
#include "archive/registry.h"
#include "archive/yield.h"
#include "base/buf.h"

struct source_status {
	const struct source *source;
	const struct brand *brand;
	bool judged;	      /* else there is too little to judge by */
	struct health health; /* in force; ok when not judged */
	bool fetched;	      /* `last` is its last listing that is over */
	struct listing last;
	bool under_way;	    /* another is going on, or was broken off */
	struct yield usual; /* before trouble began; n 0: nothing known */
};

struct status {
	int64_t now;
	struct source_status *sources; /* in the arena */
	size_t n;
	struct run_entries runs;
	struct waiting_mails mails; /* the oldest of those that wait */
	int64_t mails_waiting, unscored;
	size_t untold;	/* changes of health that no mail has told yet */
	bool operators; /* does [operators] name anybody? */
};

/* Is there something about the source that somebody has to look at? */
bool source_status_is_trouble(const struct source_status *source);

/* Append it as text for a person, lines of at most 96 columns. */
void status_print(const struct status *status, struct buf *out);

/* Append it as JSON, "repute.status/1", on one line. */
CHECKED int status_write_json(
	const struct status *status, struct buf *out, struct err *err);

#endif
