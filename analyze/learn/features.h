/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The features of a dataset: words and phrases of neighbouring words that occur in enough
 * texts, numbered from 0, and for each text the numbers of those that it holds (presence,
 * not counts), as one array with offsets.
 */
#ifndef REPUTE_LEARN_FEATURES_H
#define REPUTE_LEARN_FEATURES_H

#include "learn/dataset.h"
#include "score/lexicon.h"

#define FEATURES_WORDS_MAX LEXICON_WORDS_MAX /* of a phrase */

struct feature {
	uint32_t tokens[FEATURES_WORDS_MAX]; /* of the dataset; 0 behind the last */
	uint32_t texts;			     /* that hold it, neutral ones not counted */
};

struct features {
	struct feature *list; /* owned */
	size_t n, size;
	uint32_t *items; /* owned; feature numbers of all texts */
	size_t n_items, items_size;
	size_t *offsets; /* owned; text i holds items[offsets[i] .. offsets[i + 1]) */
	size_t n_texts;
};

/* Those of up to `words` words (1 to FEATURES_WORDS_MAX) that occur in `texts_min` texts
   or more that are not neutral. On failure there is nothing to free. */
CHECKED int features_init(struct features *features, const struct dataset *dataset,
	unsigned words, uint32_t texts_min, struct err *err);

/* Keep only the `n` features listed in `keep` (ascending); they are numbered anew. */
CHECKED int features_keep(
	struct features *features, const uint32_t *keep, size_t n, struct err *err);

/* Features that text `i` holds. */
static inline size_t features_of_text(const struct features *features, size_t i)
{
	return features->offsets[i + 1] - features->offsets[i];
}

/* Frees what the features own. */
void features_done(struct features *features);

#endif
