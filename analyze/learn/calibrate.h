/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From sums to polarities, chances and labels: the slope of the polarity, the line of the
 * probability and the two thresholds, found on sums that each text got from weights
 * trained without it (cross-validation). In what follows x = sum / sqrt(matched).
 */
#ifndef REPUTE_LEARN_CALIBRATE_H
#define REPUTE_LEARN_CALIBRATE_H

#include "learn/dataset.h"

struct calibration {
	double slope; /* polarity = tanh(slope * x) */
	double chance_slope,
		chance_intercept; /* of probability = 1 / (1 + e^-(a x + b)) */
	double error; /* expected calibration error of the probability, 0 to 1 */
	double negative_below, positive_above; /* thresholds on the polarity */
};

/*
 * `x` by example; titles do not count, since reviews are what is scored.
 *
 * The slope is that of least squares between polarity and grade, the mean over domains of
 * finely graded texts (four grades or more), or over all when there are none. The line is
 * Platt's (1999): the likeliest chance of a positive text where both classes are equally
 * frequent and domains weigh the same; the error is the mean distance between chance and
 * share over ten bins of it. The thresholds give the best mean over domains, of those
 * with neutral texts, of the macro-averaged F1 of three classes.
 */
CHECKED int calibrate(const struct dataset *dataset, const double *x,
	struct calibration *ret_calibration, struct err *err);

/* Texts by class, negative, neutral, positive. */
typedef size_t class_counts[3];

/* Those of each domain that count; new, to be freed; NULL without memory. */
class_counts *calibrate_counts(const struct dataset *dataset);

/* The last of these steps alone, on polarities of that slope. */
CHECKED int calibrate_thresholds(const struct dataset *dataset,
	const class_counts *counts, const double *x, double slope,
	double *ret_negative_below, double *ret_positive_above, struct err *err);

#endif
