/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Local days: the calendar of an IANA time zone, with its days of 23 and 25 hours.
 */
#ifndef REPUTE_BASE_ZONE_H
#define REPUTE_BASE_ZONE_H

#include "err.h"

#include <stdint.h>

/* Is there a zone of that name? 0, or -1 with what zone_new() would say. */
CHECKED int zone_check(const char *name, struct err *err);

struct zone; /* immutable once made, so threads may share it */

/*
 * The zone called `name` ("Europe/Lisbon", "UTC") in the system's zone database. Owned by
 * the caller. Errors: an unknown name, or no database installed. Changes TZ in the
 * environment while it reads and puts it back: call it from one thread only.
 */
CHECKED int zone_new(const char *name, struct zone **ret_zone, struct err *err);

/* NULL does nothing. */
void zone_free(struct zone *zone);

/* Seconds to add to the instant `time` to get the local clock's reading. */
int zone_offset(const struct zone *zone, int64_t time);

/* The local day that the instant falls on. */
int32_t zone_day(const struct zone *zone, int64_t time);

/*
 * The instant at which the local clock reads `wall` (seconds since 1970-01-01T00:00:00 of
 * that clock). A reading that occurs twice gives the first; one that is skipped, the
 * instant of the jump.
 */
int64_t zone_instant(const struct zone *zone, int64_t wall);

/* The instant at which the local day begins. */
int64_t zone_day_start(const struct zone *zone, int32_t day);

#endif
