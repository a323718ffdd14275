/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The figures that tell how good a scorer is on labelled texts. All are functions of a
 * tally that is counted in one pass over the points, each taken as often as a resample
 * says, so the bootstrap asks the same code as the figure itself.
 *
 * Formulas:
 *	accuracy, F1	van Rijsbergen (1979), Information Retrieval, ch. 7
 *	macro-averaged	the unweighted mean over the classes (Sokolova & Lapalme 2009)
 *	Pearson		product-moment correlation (Pearson 1895)
 *	AUC		the chance that a positive text scores above a negative one,
 *			ties counted half: the Mann-Whitney statistic (Hanley & McNeil
 *			1982)
 *	calibration	expected calibration error over ten equal bins of the
 *			probability of the positive class (Naeini, Cooper & Hauskrecht
 *			2015)
 */
#ifndef REPUTE_ACCURACY_METRICS_H
#define REPUTE_ACCURACY_METRICS_H

#include "accuracy/sample.h"

#define METRICS_BINS 10

/* "Graded" texts are those whose label is not neutral. */
enum metric {
	METRIC_SIGN, /* accuracy: share of graded texts whose polarity has the right sign;
			polarity 0 is wrong */
	METRIC_F1,   /* macro-averaged F1 of the two signs; polarity 0 is neither */
	METRIC_ACCURACY_3, /* share of all texts with the right label of three */
	METRIC_F1_3,	   /* macro-averaged F1 of the three labels */
	METRIC_PEARSON,	   /* of polarity and grade, all texts */
	METRIC_AUC,	   /* graded texts */
	METRIC_COVERAGE,   /* share of the tokens of all texts that an entry matched */
	METRIC_UNMATCHED,  /* share of the texts in which nothing matched */
	METRIC_ECE,	  /* calibration error, both classes given the same weight: what a
			     probability of repute claims to be calibrated for */
	METRIC_ECE_AS_IS, /* calibration error at the classes' frequency in the sample */
	N_METRICS,
};

struct tally {
	size_t confusion[3][3]; /* [class][label]: negative, neutral, positive */
	size_t signs[2][3];	/* [class is positive][sign of the polarity] */
	size_t told, unmatched; /* texts whose tokens are told; nothing matched in */
	double tokens, matched;
	double x, y, xx, yy, xy; /* moments of polarity and grade about the first point */
	double above; /* pairs of a positive above a negative text, ties half */
	size_t bins[METRICS_BINS][2];	 /* graded texts by probability, and class */
	double claimed[METRICS_BINS][2]; /* sum of their probabilities */
};

/* Count `n` points, sorted (sample_sort()), point i `times[i]` times (NULL: each once).
 */
void tally_count(const struct point *points, const uint8_t *times, size_t n,
	struct tally *ret_tally);

/*
 * All figures, 0..1 (Pearson -1..1). NaN where one is not defined: without texts of a
 * class that it needs (F1 and AUC both signs, those of three labels all three), without
 * spread (Pearson), without tokens or probabilities.
 */
void metrics_of(const struct tally *tally, double ret_values[N_METRICS]);

/* Texts in the tally. */
size_t tally_n(const struct tally *tally);

/* Those whose class is `class`, -1 to 1. */
size_t tally_class(const struct tally *tally, int class);

/* Graded texts. */
size_t tally_graded(const struct tally *tally);

/* Graded texts whose polarity is 0. */
size_t tally_ties(const struct tally *tally);

/* The metric's name in JSON ("accuracy"); static. */
const char *metric_name(enum metric metric);

#endif
