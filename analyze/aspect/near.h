/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Polarity near a mention: what a text says of one thing that it names, when it says
 * other things of others ("the food was great but the waiter was rude").
 */
#ifndef REPUTE_ASPECT_NEAR_H
#define REPUTE_ASPECT_NEAR_H

#include "base/view.h"

#include <repute.h>

struct aspect_near;

/* All the memory it will ever use, or NULL without memory. It borrows the lexicon, which
   any number of them may share; one of them belongs to one thread at a time. */
struct aspect_near *aspect_near_new(const struct repute_lexicon *lexicon);

/* NULL is fine. */
void aspect_near_free(struct aspect_near *near);

/*
 * The polarity, -1..1, of what `text` says of the `len` bytes at `offset`: 0 when nothing
 * matched. A mention of no bytes, or one outside the text, means the text as a whole.
 * Cannot fail; linear in the text, no memory.
 */
double aspect_near_polarity(
	struct aspect_near *near, struct view text, size_t offset, size_t len);

#endif
