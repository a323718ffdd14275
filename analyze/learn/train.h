/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Weights of features from labelled texts: L2-regularised logistic regression on binary
 * features that are scaled by their log-count ratio (NBSVM: Wang & Manning 2012), that of
 * a phrase of k words divided by k^.3, solved
 * in the dual by coordinate descent (Yu, Huang & Lin 2011, algorithm 5).
 */
#ifndef REPUTE_LEARN_TRAIN_H
#define REPUTE_LEARN_TRAIN_H

#include "learn/features.h"

#define TRAIN_ALL_FOLDS (-1)

/*
 * How much each text counts, mean 1 over those that are not neutral (which get 0): within
 * a domain both classes weigh the same, and a domain of n texts weighs n^.6.
 * New, to be freed; NULL without memory.
 */
double *train_balance(const struct dataset *dataset);

/*
 * One weight for each feature into `ret_weights` (log odds). Texts of fold `without` are
 * left out (TRAIN_ALL_FOLDS: none is). `cost` is C, the weight of the data against the
 * penalty. The same input gives the same weights.
 */
CHECKED int train_weights(const struct features *features, const struct dataset *dataset,
	const double *balance, int without, double cost, double *ret_weights,
	struct err *err);

/* Sum of the weights of text `i`. */
double train_sum(const struct features *features, const double *weights, size_t i);

#endif
