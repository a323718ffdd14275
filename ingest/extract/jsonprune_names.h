/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a member's name tells of its value. For jsonprune.c alone.
 */
#ifndef REPUTE_EXTRACT_JSONPRUNE_NAMES_H
#define REPUTE_EXTRACT_JSONPRUNE_NAMES_H

#include "base/view.h"

/* Does it speak of reviews or ratings? One with escapes in it may. */
bool jsonprune_is_telling(struct view name);

/* Do readers look at members of that name wherever a review or its like is? */
bool jsonprune_is_known(struct view name);

#endif
