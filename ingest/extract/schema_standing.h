/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What others say of a review in schema.org's terms. For schema*.c alone.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_STANDING_H
#define REPUTE_EXTRACT_SCHEMA_STANDING_H

#include "archive/review.h"
#include "extract/schema_value.h"

/* How many found the review helpful: upvoteCount, or the counter of likes, votes or
   agreement. -1, and `*ret_spot` untouched, when none says. */
int64_t schema_votes(const struct schema_tree *tree, const json_t *object,
	struct schema_spot *ret_spot);

/* Is it a verified purchase? An additionalProperty with a telling name; `*ret_spot` is
   untouched when there is none. */
enum verified schema_verified(const struct schema_tree *tree, const json_t *object,
	struct schema_spot *ret_spot);

#endif
