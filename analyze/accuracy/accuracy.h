/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How good a lexicon is on a labelled file, in a few figures without intervals: what
 * `repute learn` prints and keeps in the head of a lexicon.
 */
#ifndef REPUTE_ACCURACY_ACCURACY_H
#define REPUTE_ACCURACY_ACCURACY_H

#include "accuracy/metrics.h"
#include "repute.h"

struct accuracy {
	char name[64]; /* the source of the first row */
	struct tally tally;
	double values[N_METRICS]; /* NaN where not defined */
};

/*
 * Score the rows of a file that are held out (all of them when `whole`). Neutral rows
 * count for the three labels, the correlation and coverage only.
 */
CHECKED int accuracy_measure(const struct repute_lexicon *lexicon, const char *path,
	bool whole, struct accuracy *ret_accuracy, struct err *err);

/* Rows that are not neutral. */
size_t accuracy_n(const struct accuracy *accuracy);

/* The share of them with the right sign, 0 to 1; ties are wrong. 0 without rows. */
double accuracy_binary(const struct accuracy *accuracy);

/* Macro-averaged F1 of the two signs, 0 to 1; 0 without rows of both. */
double accuracy_f1(const struct accuracy *accuracy);

/* Macro-averaged F1 of the three labels, 0 to 1; 0 without rows of all three. */
double accuracy_f1_labels(const struct accuracy *accuracy);

/* Neutral rows. */
size_t accuracy_neutral(const struct accuracy *accuracy);

#endif
