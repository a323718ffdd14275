/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fields of one schema.org Review, as their many writers shape them.
 */
#ifndef REPUTE_EXTRACT_JSONLD_FIELD_H
#define REPUTE_EXTRACT_JSONLD_FIELD_H

#include "archive/review.h"
#include "base/arena.h"

#include <jansson.h>

/* Is one of the object's types `name`, whatever stands before it up to '/', '#' or ':'?
 * A name that begins with '*' asks for its end: "*Review". */
bool jsonld_is_type(const json_t *object, const char *name);

/* The number that a value is or writes; -1 when it is none. */
CHECKED int jsonld_number(const json_t *value, double *ret_number);

/* The same for a count, which may be written "1,250", "1.250", "12 " or "12."; -1 when it
 * is none. */
int64_t jsonld_count(const json_t *value);

/*
 * Fill `*ret_review` from the object; its text lies in `arena`. False when a field passes
 * its limit. Fields that are missing or misshapen stay empty.
 */
bool jsonld_review(const json_t *object, struct arena *arena, struct review *ret_review);

#endif
