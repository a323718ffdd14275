/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Phrases of one length: each is a phrase that is one word shorter and a last token, and
 * has a number. A hash table leads from the two to it.
 */
#ifndef REPUTE_LEARN_PHRASES_H
#define REPUTE_LEARN_PHRASES_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct phrase {
	uint32_t prefix; /* number of the shorter phrase + 1; 0 = none */
	uint32_t token;
	uint32_t texts;	 /* that hold it */
	uint32_t number; /* + 1; while counting: the last text that it was seen in, + 1 */
};

/* Start empty: `struct phrases phrases = {0}`. */
struct phrases {
	struct phrase *list; /* owned */
	size_t n, room;
	uint32_t *slots; /* owned; phrase + 1; 0 = empty */
	unsigned bits;	 /* log2 of the number of slots */
};

/* Frees what the phrases own. */
void phrases_done(struct phrases *phrases);

/* Count the phrase for `text`, once. */
CHECKED int phrases_count(struct phrases *phrases, uint32_t prefix, uint32_t token,
	uint32_t text, struct err *err);

/* Keep those that `texts_min` texts hold, in their order, and number them from `first`
   on. */
CHECKED int phrases_number(
	struct phrases *phrases, uint32_t texts_min, uint32_t first, struct err *err);

/* The number of a numbered phrase + 1, or 0. */
uint32_t phrases_find(const struct phrases *phrases, uint32_t prefix, uint32_t token);

#endif
