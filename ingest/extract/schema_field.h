/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fields of one schema.org Review, as their many writers shape them.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_FIELD_H
#define REPUTE_EXTRACT_SCHEMA_FIELD_H

#include "extract/schema.h"

/* Is one of the object's types `name`, whatever stands before it up to '/', '#' or ':'?
 * A name that begins with '*' asks for its end: "*Review". */
bool schema_is_type(const json_t *object, const char *name);

/* The number that a value is or writes; -1 when it is none. */
CHECKED int schema_number(const json_t *value, double *ret_number);

/* The same for a count, which may be written "1,250", "1.250", "12 " or "12."; -1 when it
 * is none. */
int64_t schema_count(const json_t *value);

/* What the object, an AggregateRating, states. */
struct aggregate schema_aggregate(const json_t *object);

/*
 * Fill `*ret_review` from the object, and the fields of `*ret_from` with where each was
 * found; text lies in the arena of `x`, which is told of a date that is not understood.
 * Fields that are missing or misshapen stay empty.
 */
void schema_review(const json_t *object, const struct schema_tree *tree,
	struct extraction *x, struct review *ret_review, struct provenance *ret_from);

#endif
