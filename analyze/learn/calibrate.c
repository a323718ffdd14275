/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Slope and line. The slope is looked for on a grid of ratios, coarse and then fine: the
 * squares are no convex function of it, but a smooth one with one valley. The line is a
 * logistic regression of one variable by Newton's method.
 */
#include "learn/calibrate.h"

#include <math.h>
#include <stdlib.h>

#define GRADES_FINE 4 /* different grades that make a domain finely graded */
#define SLOPE_MIN 0.005
#define COARSE 1.15
#define COARSE_STEPS 52 /* SLOPE_MIN * COARSE^52 = 7.2 */
#define FINE 1.01
#define BINS 10

/* What a text of each domain and class counts; NULL without memory. */
typedef double (*class_weights)[3];

class_counts *calibrate_counts(const struct dataset *dataset)
{
	class_counts *counts = calloc(dataset->n_domains + 1, sizeof(*counts));

	for (size_t i = 0; counts != NULL && i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];

		counts[example->domain][example->polarity + 1] += !example->title;
	}
	return counts;
}

/* Do the domains have so many different grades? One flag each; NULL without memory. */
static bool *find_graded(const struct dataset *dataset)
{
	float(*grades)[GRADES_FINE] = calloc(dataset->n_domains + 1, sizeof(*grades));
	int *n = calloc(dataset->n_domains + 1, sizeof(*n));
	bool *graded = calloc(dataset->n_domains + 1, sizeof(*graded));
	bool any = false;

	for (size_t i = 0; grades != NULL && n != NULL && i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		float *own = grades[example->domain];
		int k = 0, *count = &n[example->domain];

		while (k < *count && own[k] != example->grade)
			k++;
		if (k == *count && k < GRADES_FINE)
			own[(*count)++] = example->grade;
	}
	for (size_t d = 0; graded != NULL && n != NULL && d < dataset->n_domains; d++) {
		graded[d] = n[d] == GRADES_FINE;
		any |= graded[d];
	}
	for (size_t d = 0; graded != NULL && !any && d < dataset->n_domains; d++)
		graded[d] = true;
	bool ready = grades != NULL && n != NULL;

	free(grades);
	free(n);
	if (!ready) {
		free(graded);
		return NULL;
	}
	return graded;
}

/* Sum over domains of the mean square between polarity and grade. */
static double squares(const struct dataset *dataset, const class_counts *counts,
	const double *x, const bool *graded, double slope)
{
	double sum = 0;

	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		const size_t *classes = counts[example->domain];
		double off;

		if (!graded[example->domain] || example->title)
			continue;
		off = tanh(slope * x[i]) - example->grade;
		sum += off * off / (double)(classes[0] + classes[1] + classes[2]);
	}
	return sum;
}

/* The best of `n` slopes, each `ratio` times the one before. */
static double best_slope(const struct dataset *dataset, const class_counts *counts,
	const double *x, const bool *graded, double slope, double ratio, int n)
{
	double best = slope, least = INFINITY;

	for (int i = 0; i < n; i++) {
		double value = squares(dataset, counts, x, graded, slope);

		if (value < least) {
			least = value;
			best = slope;
		}
		slope *= ratio;
	}
	return best;
}

/* Both classes of a domain count the same, as do domains that have both. */
static void weigh_classes(
	const struct dataset *dataset, const class_counts *counts, class_weights weights)
{
	for (size_t d = 0; d < dataset->n_domains; d++) {
		const size_t *classes = counts[d];

		for (int class = 0; class < 3 && classes[0] != 0 && classes[2] != 0;
			class += 2)
			weights[d][class] = 1 / (double)classes[class];
	}
}

/* All of them: domains of one class only, too, when no domain has both. */
static void weigh_all(
	const struct dataset *dataset, const class_counts *counts, class_weights weights)
{
	double totals[3] = {0};

	for (size_t d = 0; d < dataset->n_domains; d++) {
		for (int class = 0; class < 3; class += 2)
			totals[class] += (double)counts[d][class];
	}
	for (size_t d = 0; d < dataset->n_domains; d++) {
		for (int class = 0; class < 3; class += 2)
			weights[d][class] = totals[class] > 0 ? 1 / totals[class] : 0;
	}
}

static double weight_of(class_weights weights, const struct example *example)
{
	if (example->polarity == 0 || example->title)
		return 0;
	return weights[example->domain][example->polarity + 1];
}

static double chance(double a, double b, double x)
{
	return 1 / (1 + exp(-(a * x + b)));
}

/* Gradient and curvature of the likelihood at the line a x + b. */
struct curve {
	double a, b, aa, ab, bb;
};

static struct curve curve_at(const struct dataset *dataset, const double *x,
	class_weights weights, double a, double b)
{
	struct curve at = {0};

	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		double w = weight_of(weights, example), p = chance(a, b, x[i]);
		double off = w * ((example->polarity > 0) - p), bend = w * p * (1 - p);

		at.a += off * x[i];
		at.b += off;
		at.aa += bend * x[i] * x[i];
		at.ab += bend * x[i];
		at.bb += bend;
	}
	return at;
}

static void find_line(const struct dataset *dataset, const double *x,
	class_weights weights, struct calibration *calibration)
{
	double a = 0, b = 0;

	for (int round = 0; round < 100; round++) {
		struct curve at = curve_at(dataset, x, weights, a, b);
		double det = at.aa * at.bb - at.ab * at.ab;

		if (det <= 1e-12 * at.aa * at.bb)
			break;
		double da = (at.a * at.bb - at.b * at.ab) / det;
		double db = (at.b * at.aa - at.a * at.ab) / det;

		a += fmax(-1, fmin(1, da));
		b += fmax(-1, fmin(1, db));
		if (fabs(da) + fabs(db) < 1e-9)
			break;
	}
	calibration->chance_slope = a > 0 ? a : 2 * calibration->slope;
	calibration->chance_intercept = a > 0 ? b : 0;
}

static double calibration_error(const struct dataset *dataset, const double *x,
	class_weights weights, const struct calibration *calibration)
{
	double off[BINS] = {0}, total = 0, sum = 0;

	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		double w = weight_of(weights, example);
		double p = chance(
			calibration->chance_slope, calibration->chance_intercept, x[i]);
		int bin = (int)(p * BINS);

		off[bin < BINS ? bin : BINS - 1] += w * (p - (example->polarity > 0));
		total += w;
	}
	for (int bin = 0; bin < BINS; bin++)
		sum += fabs(off[bin]);
	return total > 0 ? sum / total : 0;
}

int calibrate(const struct dataset *dataset, const double *x,
	struct calibration *ret_calibration, struct err *err)
{
	class_counts *counts = calibrate_counts(dataset);
	bool *graded = find_graded(dataset);
	class_weights weights = calloc(dataset->n_domains + 1, sizeof(*weights));
	struct calibration result = {.slope = SLOPE_MIN};
	bool both = false;

	if (counts == NULL || graded == NULL || weights == NULL) {
		free(counts);
		free(graded);
		free(weights);
		return err_memory(err);
	}
	result.slope = best_slope(
		dataset, counts, x, graded, SLOPE_MIN, COARSE, COARSE_STEPS + 1);
	result.slope =
		best_slope(dataset, counts, x, graded, result.slope / COARSE, FINE, 30);
	weigh_classes(dataset, counts, weights);
	for (size_t d = 0; d < dataset->n_domains; d++)
		both |= weights[d][0] > 0;
	if (!both)
		weigh_all(dataset, counts, weights);
	find_line(dataset, x, weights, &result);
	result.error = calibration_error(dataset, x, weights, &result);
	int rc = calibrate_thresholds(dataset, counts, x, result.slope,
		&result.negative_below, &result.positive_above, err);

	free(counts);
	free(graded);
	free(weights);
	if (rc == 0)
		*ret_calibration = result;
	return rc;
}
