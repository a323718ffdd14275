/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The classes of a page's elements, counted. For probe_glance.c; what is made of them is
 * in probe.h.
 */
#ifndef REPUTE_PROBE_CLASSES_H
#define REPUTE_PROBE_CLASSES_H

#include "base/map.h"
#include "ingest/cmd/probe.h"

/* Does the text hold the word, which is in small letters, in letters of any case? */
bool probe_contains(struct view text, const char *word);

/* Count the classes `names` of an element in `glance`; `places` tells where each stands
   there. -1 without memory. */
CHECKED int probe_count_classes(struct probe_glance *glance, struct map *places,
	struct view element, struct view names);

#endif
