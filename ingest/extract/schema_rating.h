/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings of schema.org items: one review's, and what a page states of all of them.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_RATING_H
#define REPUTE_EXTRACT_SCHEMA_RATING_H

#include "extract/schema_value.h"

/*
 * The rating of a review: its reviewRating, or else its rating, or its own ratingValue.
 * Of several the first that is not of one aspect, or else the first. A value that is a
 * phrase
 * ("4 out of 5", "80%", stars) may state its scale; a bestRating states it, with its
 * worstRating, or from 1 (schema.org's default), or from 0 where the value or the top
 * asks for it; else it is assumed. `from` gets where the value and the top were found.
 */
struct rating schema_rating(const struct schema_tree *tree, const json_t *review,
	struct arena *arena, struct provenance *from);

/* What the object, an AggregateRating, states; -1 where it states nothing. */
struct aggregate schema_aggregate(const struct schema_tree *tree, const json_t *object);

#endif
