/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fields of one schema.org Review, as their many writers shape them.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_FIELD_H
#define REPUTE_EXTRACT_SCHEMA_FIELD_H

#include "extract/schema_value.h"

/*
 * Fill `*ret_review` from the object, and the fields of `*ret_from` with where each was
 * found; text lies in the arena of `x`, which is told of a date that is not understood.
 * `holder` is the item that the review hangs on, or NULL. Fields that are missing or
 * misshapen stay empty.
 */
void schema_review(const json_t *object, const json_t *holder,
	const struct schema_tree *tree, struct extraction *x, struct review *ret_review,
	struct provenance *ret_from);

#endif
