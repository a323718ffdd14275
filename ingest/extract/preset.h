/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ready-made sections for APIs whose answers are documented.
 */
#ifndef REPUTE_EXTRACT_PRESET_H
#define REPUTE_EXTRACT_PRESET_H

#include "extract/recipe.h"

struct preset {
	const char *name; /* "yelp"; what `adapter` is set to */
	struct recipe_words words;
};

/* By its name; NULL when there is none. */
const struct preset *preset_named(struct view name);

/* The i-th; NULL behind the last. */
const struct preset *preset_at(size_t i);

#endif
