/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How good a lexicon is on labelled texts that it was not trained on.
 */
#ifndef REPUTE_LEARN_ACCURACY_H
#define REPUTE_LEARN_ACCURACY_H

#include "learn/dataset.h"
#include "repute.h"

struct accuracy {
	char name[64];		/* the source of the first row */
	size_t confusion[3][3]; /* [class][label]: negative, neutral, positive */
	size_t right;		/* not neutral, and the polarity has the right sign */
	size_t signs[2][2];	/* [class is positive][polarity > 0] */
};

/*
 * Score the rows of a file that are held out (all of them when `whole`). Neutral rows
 * count for the confusion only.
 */
CHECKED int accuracy_measure(const struct repute_lexicon *lexicon, const char *path,
	bool whole, struct accuracy *ret_accuracy, struct err *err);

/* Rows that are not neutral. */
size_t accuracy_n(const struct accuracy *accuracy);

/* The share of them with the right sign, 0 to 1; ties are wrong. 0 without rows. */
double accuracy_binary(const struct accuracy *accuracy);

/* Macro-averaged F1 of the two signs, 0 to 1. */
double accuracy_f1(const struct accuracy *accuracy);

/* Macro-averaged F1 of the three labels, 0 to 1. */
double accuracy_f1_labels(const struct accuracy *accuracy);

/* Neutral rows. */
size_t accuracy_neutral(const struct accuracy *accuracy);

#endif
