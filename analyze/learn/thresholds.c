/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The thresholds: polarities are counted in steps of .005 for each domain and class; with
 * running totals a pair of thresholds costs a few operations a domain to judge, so all
 * 80,000 pairs are. Several that are equally good stand side by side; the first is taken.
 */
#include "learn/calibrate.h"

#include <math.h>
#include <stdlib.h>

#define STEPS 400

/* Texts of a domain and class with a polarity below -1 + 2 step / STEPS. */
struct totals {
	double below[3][STEPS + 2];
	bool used;
};

static void count_totals(const struct dataset *dataset, const class_counts *counts,
	const double *x, double slope, struct totals *totals)
{
	for (size_t d = 0; d < dataset->n_domains; d++) {
		const size_t *classes = counts[d];
		size_t n = classes[0] + classes[1] + classes[2];

		totals[d].used = classes[0] != 0 && classes[2] != 0 && classes[1] != 0 &&
				 classes[1] * 50 >= n;
	}
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];

		if (example->title)
			continue;
		double polarity = tanh(slope * x[i]);
		int step = (int)floor((polarity + 1) * STEPS / 2) + 1;

		totals[example->domain].below[example->polarity + 1][step]++;
	}
	for (size_t d = 0; d < dataset->n_domains; d++) {
		for (int class = 0; class < 3; class ++) {
			for (int step = 1; step <= STEPS + 1; step++)
				totals[d].below[class][step] +=
					totals[d].below[class][step - 1];
		}
	}
}

/* Macro-averaged F1 when steps below `low` are negative, from `high` on positive. */
static double macro_f1(
	const struct totals *totals, const size_t *classes, int low, int high)
{
	double right[3] = {0}, taken[3] = {0}, sum = 0;

	for (int class = 0; class < 3; class ++) {
		double below = totals->below[class][low];
		double above = (double)classes[class] - totals->below[class][high];
		double n[3] = {below, (double)classes[class] - below - above, above};

		right[class] = n[class];
		for (int k = 0; k < 3; k++)
			taken[k] += n[k];
	}
	for (int class = 0; class < 3; class ++)
		sum += 2 * right[class] / fmax(1, taken[class] + (double)classes[class]);
	return sum / 3;
}

static double judge(const struct totals *totals, const class_counts *counts, size_t n,
	int low, int high)
{
	double sum = 0;

	for (size_t d = 0; d < n; d++) {
		if (totals[d].used)
			sum += macro_f1(&totals[d], counts[d], low, high);
	}
	return sum;
}

int calibrate_thresholds(const struct dataset *dataset, const class_counts *counts,
	const double *x, double slope, double *ret_negative_below,
	double *ret_positive_above, struct err *err)
{
	struct totals *totals = calloc(dataset->n_domains + 1, sizeof(*totals));
	double best = 0;
	int best_low = STEPS / 2 - STEPS / 20, best_high = STEPS / 2 + STEPS / 20;

	if (totals == NULL)
		return err_memory(err);
	count_totals(dataset, counts, x, slope, totals);
	for (int low = 0; low <= STEPS; low++) {
		for (int high = low; high <= STEPS; high++) {
			double value =
				judge(totals, counts, dataset->n_domains, low, high);

			if (value > best) {
				best = value;
				best_low = low;
				best_high = high;
			}
		}
	}
	free(totals);
	*ret_negative_below = -1 + 2.0 * best_low / STEPS;
	*ret_positive_above = -1 + 2.0 * best_high / STEPS;
	return 0;
}
