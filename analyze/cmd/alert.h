/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One day's alerts: what `repute alert` and `repute run` do.
 */
#ifndef REPUTE_CMD_ALERT_H
#define REPUTE_CMD_ALERT_H

#include "base/command.h"
#include "detect/alert.h"

#include <jansson.h>

struct alert_counts {
	int64_t opened, ongoing, resolved, unknown; /* scopes */
};

/*
 * Judge the days, store episodes and mails, and log what opened or ended. `list` gets a
 * model of every episode that is open or changed; NULL if nobody wants it.
 */
CHECKED int alert_days(struct context *context, struct archive *archive,
	const struct registry *registry, const struct brand_day *days, size_t n,
	bool dry_run, json_t *list, struct alert_counts *ret_counts, struct err *err);

/*
 * Tell operators of changes in the health of sources: queue one mail of all, and log a
 * line for each. Needs no scores. With `dry_run` only the lines.
 */
CHECKED int alert_operators(struct context *context, struct archive *archive,
	const struct registry *registry, bool dry_run, struct err *err);

#endif
