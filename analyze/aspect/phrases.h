/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A set of terms: words ("rude"), phrases ("front desk") and beginnings of words
 * ("friendl*"), found in a text token by token. Terms are read by the tokenizer that
 * reads texts, so letter case, hyphens and spellings of é do not matter.
 *
 * The set does not change once it is filled; any number of threads may share it. Where a
 * text stands in the set is kept by a `struct phrase_path` of the caller's.
 */
#ifndef REPUTE_ASPECT_PHRASES_H
#define REPUTE_ASPECT_PHRASES_H

#include "base/err.h"
#include "score/tokens.h"

#define PHRASE_WORDS 8 /* words of the longest phrase */
#define PHRASE_PATHS                                                       \
	32 /* phrases that can be followed at a time; more are passed over \
	    */

struct phrases;

/* Phrases that may go on with the next token. Start with {0}. */
struct phrase_path {
	uint32_t nodes[PHRASE_PATHS];
	unsigned char n_words[PHRASE_PATHS];
	unsigned n;
};

struct phrase_hit {
	uint32_t id;
	unsigned n_words; /* that the term has; the last of them is the current token */
};

/* Empty; NULL without memory. */
struct phrases *phrases_new(void);

/* NULL is fine. */
void phrases_free(struct phrases *phrases);

/*
 * Add a term. `*ret_id` counts from 1 in the order of new terms; a term that is there
 * already keeps its id. Fails (ERR_INPUT) for a term that could never match, is longer
 * than PHRASE_WORDS or begins a word with fewer than two bytes, or when there are more
 * than LIMIT_ASPECT_TERMS.
 */
CHECKED int phrases_add(
	struct phrases *phrases, struct view term, uint32_t *ret_id, struct err *err);

/*
 * Step over a token: the terms that end in it, at most PHRASE_PATHS. No term reaches
 * across a pause. Bounded time, no memory.
 */
size_t phrases_step(const struct phrases *phrases, struct phrase_path *path,
	const struct token *token, struct phrase_hit ret_hits[PHRASE_PATHS]);

#endif
