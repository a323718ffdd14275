/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Interventions: dated acts of leadership whose effect on reputation is to be known.
 */
#ifndef REPUTE_ARCHIVE_INTERVENTIONS_H
#define REPUTE_ARCHIVE_INTERVENTIONS_H

#include "archive/archive.h"
#include "base/arena.h"

struct intervention {
	int64_t id, brand_id, location_id; /* location_id 0: the whole brand */
	int32_t day;
	struct view kind, title; /* in the arena */
};

struct interventions {
	struct intervention *items; /* in the arena */
	size_t n;
};

/* The ten kinds, "outreach|policy|...". */
extern const char intervention_kinds[];

/* Is `kind` one of them? */
bool intervention_is_kind(struct view kind);

/* Store one; gives its id. Adding the same one (scope, day, kind, title) again gives the
   id that it has. */
CHECKED int archive_add_intervention(struct archive *archive,
	const struct intervention *intervention, int64_t now, int64_t *ret_id,
	struct err *err);

/* Those of a brand (0: of all) that began from day to day, oldest first. */
CHECKED int archive_interventions(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct interventions *ret_interventions,
	struct err *err);

#endif
