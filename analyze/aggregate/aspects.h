/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Aspects and praise of what is scored, into the archive.
 */
#ifndef REPUTE_AGGREGATE_ASPECTS_H
#define REPUTE_AGGREGATE_ASPECTS_H

#include "archive/archive.h"
#include "base/conf.h"
#include "language/set.h"

struct aspect_analysis;

/* Borrows both; `conf` names the user's lists and roster. NULL without memory. */
struct aspect_analysis *aspect_analysis_new(
	struct archive *archive, const struct conf *conf);

/* NULL is fine. */
void aspect_analysis_free(struct aspect_analysis *analysis);

/* Are there other lists, or another roster, than those the archive was read by? */
CHECKED int aspect_analysis_changed(struct aspect_analysis *analysis,
	struct language_set *set, bool *ret_changed, struct err *err);

/* Find what a revision's text says of aspects and whom it praises, and store it in place
   of what was found before. `choice` is who scored it; a text that nobody could score has
   neither. */
CHECKED int aspect_analysis_put(struct aspect_analysis *analysis,
	const struct language_choice *choice, int64_t revision_id, struct view text,
	struct err *err);

#endif
