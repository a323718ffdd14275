/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The slope is a logistic regression of one variable without intercept: Newton's method
 * on a convex function. For the thresholds, polarities are counted in steps of .02 for
 * each domain and class; with running totals a pair of thresholds costs nothing to judge,
 * so all 5,000 are.
 */
#include "learn/calibrate.h"

#include <math.h>
#include <stdlib.h>

#define STEPS 100

/* Texts of a domain and class with a polarity below -1 + 2 step / STEPS. */
struct totals {
	double below[3][STEPS + 1];
	bool used;
};

static double find_slope(
	const struct dataset *dataset, const double *x, const double *balance)
{
	double slope = 0;

	for (int round = 0; round < 50; round++) {
		double gradient = 0, curvature = 0;

		for (size_t i = 0; i < dataset->n_examples; i++) {
			double y = dataset->examples[i].polarity, w = balance[i];
			double p = 1 / (1 + exp(2 * slope * x[i] * y));

			gradient += w * p * 2 * x[i] * y;
			curvature += w * p * (1 - p) * 4 * x[i] * x[i];
		}
		if (curvature <= 0)
			break;
		double step = gradient / curvature;

		slope += fmax(-1, fmin(1, step));
		if (fabs(step) < 1e-9)
			break;
	}
	return slope > 0 ? slope : 1;
}

static void count_totals(const struct dataset *dataset, const double *x, double slope,
	struct totals *totals)
{
	for (size_t d = 0; d < dataset->n_domains; d++) {
		const size_t *classes = dataset->domains[d].classes;
		size_t n = classes[0] + classes[1] + classes[2];

		totals[d] = (struct totals){.used = classes[0] != 0 && classes[2] != 0 &&
						    classes[1] * 50 >= n};
	}
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		double polarity = tanh(slope * x[i]);
		int step = (int)floor((polarity + 1) * STEPS / 2) + 1;

		for (; step <= STEPS; step++)
			totals[example->domain].below[example->polarity + 1][step]++;
	}
}

/* Macro-averaged F1 when steps below `low` are negative, from `high` on positive. */
static double macro_f1(
	const struct totals *totals, const size_t *classes, int low, int high)
{
	double sum = 0;

	for (int class = 0; class < 3; class ++) {
		double right = 0, taken = 0;

		for (int k = 0; k < 3; k++) {
			double below = totals->below[k][low];
			double above = (double)classes[k] - totals->below[k][high];
			double n = class == 0	? below
				   : class == 2 ? above
						: (double)classes[k] - below - above;

			taken += n;
			right += k == class ? n : 0;
		}
		sum += 2 * right / fmax(1, taken + (double)classes[class]);
	}
	return sum / 3;
}

static double judge(
	const struct dataset *dataset, const struct totals *totals, int low, int high)
{
	double sum = 0;

	for (size_t d = 0; d < dataset->n_domains; d++) {
		if (totals[d].used)
			sum += macro_f1(
				&totals[d], dataset->domains[d].classes, low, high);
	}
	return sum;
}

int calibrate(const struct dataset *dataset, const double *x, const double *balance,
	struct calibration *ret_calibration, struct err *err)
{
	struct totals *totals = calloc(dataset->n_domains + 1, sizeof(*totals));
	double slope = find_slope(dataset, x, balance), best = 0;
	int best_low = STEPS / 2 - 5, best_high = STEPS / 2 + 5;

	if (totals == NULL)
		return err_memory(err);
	count_totals(dataset, x, slope, totals);
	for (int low = 0; low <= STEPS; low++) {
		for (int high = low; high <= STEPS; high++) {
			double value = judge(dataset, totals, low, high);

			if (value > best) {
				best = value;
				best_low = low;
				best_high = high;
			}
		}
	}
	free(totals);
	*ret_calibration = (struct calibration){
		slope, -1 + 2.0 * best_low / STEPS, -1 + 2.0 * best_high / STEPS};
	return 0;
}
