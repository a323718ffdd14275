/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who wrote a review, and what the reviewed answered.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_REPLY_H
#define REPUTE_EXTRACT_SCHEMA_REPLY_H

#include "extract/schema_value.h"

/* By the type of an author: Person, or Organization or one of the kinds that schema.org
   has of it. */
enum author_kind schema_author_kind(const json_t *author);

/*
 * The owner's answer in `review`: among its comments and answers the first with a text
 * that an organization wrote, or somebody by the name of the publisher or of what is
 * reviewed (`holder`, the item that the review hangs on, or NULL); a "reply" also by
 * nobody in particular. Fills `review->reply` and `review->replied`, and where they were
 * found; leaves them where there is none.
 */
void schema_reply(const json_t *object, const json_t *holder,
	const struct schema_tree *tree, struct extraction *x, struct review *review,
	struct provenance *from);

#endif
