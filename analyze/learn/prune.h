/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From many features to the entries of a lexicon: the N that matter most, as whole
 * numbers of one byte.
 */
#ifndef REPUTE_LEARN_PRUNE_H
#define REPUTE_LEARN_PRUNE_H

#include "learn/features.h"

/* Keep the `n` features with the greatest |weight| * sqrt(texts that hold it). */
CHECKED int prune(
	struct features *features, const double *weights, size_t n, struct err *err);

/* The weight that the number 1 stands for, so that the greatest of them is 127. */
double prune_scale(const double *weights, size_t n);

/* The number of a weight, -127..127. */
int prune_quantise(double weight, double scale);

#endif
