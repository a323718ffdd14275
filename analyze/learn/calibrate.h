/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From sums to polarities and labels: the slope of the polarity and the two thresholds,
 * found on sums that each text got from weights trained without it (cross-validation).
 */
#ifndef REPUTE_LEARN_CALIBRATE_H
#define REPUTE_LEARN_CALIBRATE_H

#include "learn/dataset.h"

struct calibration {
	double slope; /* polarity = tanh(slope * x), x = sum / sqrt(matched) */
	double negative_below, positive_above; /* thresholds on the polarity */
};

/*
 * `x` and `balance` by example. The slope makes (polarity + 1) / 2 the likeliest chance
 * of a positive text; the thresholds give the best mean over domains, of those with
 * neutral texts, of the macro-averaged F1 of three classes.
 */
CHECKED int calibrate(const struct dataset *dataset, const double *x,
	const double *balance, struct calibration *ret_calibration, struct err *err);

#endif
