/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The features of a dataset: words and pairs of neighbouring words that occur in enough
 * texts, numbered from 0, and for each text the numbers of those that it holds (presence,
 * not counts), as one array with offsets.
 */
#ifndef REPUTE_LEARN_FEATURES_H
#define REPUTE_LEARN_FEATURES_H

#include "learn/dataset.h"

struct feature {
	uint32_t first, second; /* tokens of the dataset; second 0 = a single word */
	uint32_t texts;		/* that hold it, neutral ones not counted */
};

struct features {
	struct feature *list; /* owned */
	size_t n;
	uint32_t *items; /* owned; feature numbers of all texts */
	size_t *offsets; /* owned; text i holds items[offsets[i] .. offsets[i + 1]) */
	size_t n_texts;
};

/* Those that occur in `texts_min` texts or more that are not neutral. */
CHECKED int features_init(struct features *features, const struct dataset *dataset,
	uint32_t texts_min, struct err *err);

/* Keep only the `n` features listed in `keep` (ascending); they are numbered anew. */
CHECKED int features_keep(
	struct features *features, const uint32_t *keep, size_t n, struct err *err);

/* Frees what the features own. */
void features_done(struct features *features);

#endif
