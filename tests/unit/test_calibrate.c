/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Calibration finds again what made-up sums were made with.
 */
#include "learn/calibrate.h"

#include "suites.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>

#define N 20000

/* Even in 0..1, the same everywhere. */
static double even(size_t i)
{
	return fmod((double)i * 0.6180339887498949, 1);
}

struct made {
	struct domain domain;
	struct dataset dataset;
	struct example *examples;
	double *x;
};

static void made_open(struct made *made)
{
	*made = (struct made){.examples = calloc(N, sizeof(*made->examples)),
		.x = calloc(N, sizeof(double))};
	ck_assert_ptr_nonnull(made->examples);
	ck_assert_ptr_nonnull(made->x);
	made->dataset = (struct dataset){.examples = made->examples,
		.n_examples = N,
		.domains = &made->domain,
		.n_domains = 1};
}

static void grade(struct made *made, size_t i, double x, double value, int polarity)
{
	made->x[i] = x;
	made->examples[i].grade = (float)value;
	made->examples[i].polarity = (int8_t)polarity;
	made->domain.classes[polarity + 1]++;
}

static void made_done(struct made *made)
{
	free(made->examples);
	free(made->x);
}

/* Grades that are tanh(slope x) themselves. */
START_TEST(slope)
{
	static const double slopes[] = {0.05, 0.3, 2};
	struct calibration calibration;
	struct made made;

	made_open(&made);
	for (size_t i = 0; i < N; i++) {
		double x = 8 * even(i) - 4, value = tanh(slopes[_i] * x);

		grade(&made, i, x, value, (value > 0) - (value < 0));
	}
	ck_assert_int_eq(calibrate(&made.dataset, made.x, &calibration, NULL), 0);
	ck_assert_double_eq_tol(calibration.slope / slopes[_i], 1, 0.011);
	made_done(&made);
}
END_TEST

/* Classes drawn with chance 1 / (1 + e^-(a x + b)) where both are equally frequent: x
   symmetric about -b / a makes them so. */
START_TEST(line)
{
	static const struct {
		double a, b;
	} rows[] = {{1, 0}, {0.5, 0.4}, {2, -1}};
	struct calibration calibration;
	struct made made;

	made_open(&made);
	for (size_t i = 0; i < N; i++) {
		double x = 6 * even(i) - 3 - rows[_i].b / rows[_i].a;
		double p = 1 / (1 + exp(-(rows[_i].a * x + rows[_i].b)));
		int polarity = even(i * 7919 + 13) < p ? 1 : -1;

		grade(&made, i, x, polarity, polarity);
	}
	ck_assert_int_eq(calibrate(&made.dataset, made.x, &calibration, NULL), 0);
	ck_assert_double_eq_tol(calibration.chance_slope, rows[_i].a, 0.06);
	ck_assert_double_eq_tol(calibration.chance_intercept, rows[_i].b, 0.06);
	ck_assert_double_lt(calibration.error, 0.02);
	made_done(&made);
}
END_TEST

/* Three classes that do not overlap: the thresholds lie in the gaps. */
START_TEST(thresholds)
{
	struct made made;
	double low, high;

	made_open(&made);
	for (size_t i = 0; i < N; i++) {
		int polarity = (int)(i % 3) - 1;

		grade(&made, i, polarity + 0.4 * (even(i) - 0.5) + 0.3, polarity,
			polarity);
	}
	ck_assert_int_eq(calibrate_thresholds(&made.dataset, &made.domain.classes, made.x,
				 0.5, &low, &high, NULL),
		0);
	ck_assert_double_gt(low, tanh(0.5 * -0.5) - 0.01);
	ck_assert_double_lt(low, tanh(0.5 * 0.1) + 0.01);
	ck_assert_double_gt(high, tanh(0.5 * 0.5) - 0.01);
	ck_assert_double_lt(high, tanh(0.5 * 1.1) + 0.01);
	made_done(&made);
}
END_TEST

Suite *calibrate_suite(void)
{
	Suite *suite = suite_create("calibrate");
	TCase *tcase = tcase_create("calibrate");

	tcase_add_loop_test(tcase, slope, 0, 3);
	tcase_add_loop_test(tcase, line, 0, 3);
	tcase_add_test(tcase, thresholds);
	suite_add_tcase(suite, tcase);
	return suite;
}
