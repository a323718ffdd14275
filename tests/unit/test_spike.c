/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The count test: tails against published or exactly summed values, single series whose
 * answer is plain, and a seeded simulation of what the default threshold promises: false
 * alarms on series without a spike, and the share of true spikes that are found.
 */
#include "detect/spike.h"
#include "suites.h"

#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdio.h>

/* P(Y >= k) of the negative binomial, by summing its terms. */
static double summed_tail(int k, double mean, double phi)
{
	double size = mean / (phi - 1), term = pow(1 / phi, size), below = 0;

	for (int y = 0; y < k; y++) {
		below += term;
		term *= (size + y) / (y + 1) * (1 - 1 / phi);
	}
	return 1 - below;
}

static const struct {
	int count;
	double mean, phi, tail;
} tails[] = {
	{0, 3, 2, 1}, {-5, 3, 2, 1}, {1, 1, 2, .5}, /* geometric: 1 - 1/2 */
	{3, 1, 2, .125},			    /* geometric: 1/2^3 */
	{2, 3, 2, 1 - .125 - .1875},		    /* size 3, p 1/2: 1/8, 3/16 */
	{4, 2, 3, 16 / 81.},			    /* size 1, p 1/3: (2/3)^4 */
	{1, 2, 1, 1 - 0.1353352832},		    /* Poisson: 1 - e^-2 */
	{6, 2, 1, 0.0165636087},		    /* Poisson(2): 1 - P(<= 5) */
	{3, .5, 1, 0.0143877968},		    /* Poisson(.5): 1 - P(<= 2) */
};

START_TEST(tail_known)
{
	double p = spike_tail(tails[_i].count, tails[_i].mean, tails[_i].phi);

	ck_assert_double_eq_tol(p, tails[_i].tail, 2e-5);
}
END_TEST

START_TEST(tail_summed)
{
	static const double means[] = {.05, .7, 3, 12, 40}, phis[] = {1.06, 1.5, 4, 20};

	for (size_t m = 0; m < 5; m++) {
		for (size_t f = 0; f < 4; f++) {
			int k = 1 + (int)(means[m] + 2 * sqrt(means[m] * phis[f]));
			double p = spike_tail(k, means[m], phis[f]);

			ck_assert_double_eq_tol(
				p, summed_tail(k, means[m], phis[f]), 1e-9);
		}
	}
}
END_TEST

START_TEST(tail_huge)
{
	static const double means[] = {1e5, 1e6, 3e6}, phis[] = {1, 1.05, 3, 100};

	for (size_t m = 0; m < 3; m++) {
		for (size_t f = 0; f < 4; f++) {
			double sd = sqrt(means[m] * phis[f]);
			int at = (int)means[m];

			ck_assert_double_eq_tol(
				spike_tail(at, means[m], phis[f]), .5, .01);
			ck_assert_double_eq_tol(
				spike_tail(at + (int)(2 * sd), means[m], phis[f]), .0228,
				.002);
		}
	}
}
END_TEST

START_TEST(quantiles)
{
	static const double means[] = {.01, 1, 5, 30, 2000}, phis[] = {1, 1.3, 6};

	for (size_t m = 0; m < 5; m++) {
		for (size_t f = 0; f < 3; f++) {
			for (double prob = .025; prob < 1; prob += .475) {
				int k = spike_quantile(prob, means[m], phis[f]);

				ck_assert_int_ge(k, 0);
				ck_assert(1 - spike_tail(k + 1, means[m], phis[f]) >=
					  prob - 1e-12);
				ck_assert(k == 0 ||
					  1 - spike_tail(k, means[m], phis[f]) < prob);
			}
		}
	}
}
END_TEST

/* SPIKE_DAYS days of `usual`, every third with one more and every third with one less. */
static void steady(int y[SPIKE_DAYS], int usual)
{
	for (int i = 0; i < SPIKE_DAYS; i++)
		y[i] = usual == 0 ? 0 : usual + (i % 3 - 1);
}

static struct spike judge(const int *y, size_t n)
{
	struct spike_days days = {.negatives = y, .n = n, .weekday = 4};
	struct spike spike;

	spike_judge(&days, &spike);
	return spike;
}

/* A steady series that ends in these three days. */
static const struct {
	int usual, last[3];
	enum spike_state state;
	enum spike_severity severity;
	int window;
} endings[] = {
	{0, {0, 0, 0}, SPIKE_NONE, SPIKE_SEVERITY_NONE, 0},
	{0, {0, 0, 2}, SPIKE_NONE, SPIKE_SEVERITY_NONE, 0}, /* fewer than three */
	{0, {0, 0, 3}, SPIKE_FOUND, SPIKE_NOTICE, 0},
	{0, {1, 1, 1}, SPIKE_FOUND, SPIKE_NOTICE, 3}, /* three in the three days */
	{0, {0, 0, 6}, SPIKE_FOUND, SPIKE_WARNING, 0},
	{2, {2, 2, 2}, SPIKE_NONE, SPIKE_SEVERITY_NONE, 0},
	{2, {2, 2, 4}, SPIKE_NONE, SPIKE_SEVERITY_NONE, 0},
	{2, {2, 2, 10}, SPIKE_FOUND, SPIKE_WARNING, 1},
	{4, {4, 4, 20}, SPIKE_FOUND, SPIKE_CRITICAL, 1},
	{4, {20, 20, 20}, SPIKE_FOUND, SPIKE_CRITICAL, 3},
	{4, {8, 8, 9}, SPIKE_FOUND, SPIKE_WARNING, 3}, /* no single day stands out */
	{100, {100, 100, 145}, SPIKE_FOUND, SPIKE_NOTICE, 1},
	{100, {100, 100, 101}, SPIKE_NONE, SPIKE_SEVERITY_NONE, 0},
};

START_TEST(ending)
{
	int y[SPIKE_DAYS];

	steady(y, endings[_i].usual);
	for (int k = 0; k < 3; k++)
		y[SPIKE_DAYS - 3 + k] = endings[_i].last[k];
	struct spike spike = judge(y, SPIKE_DAYS);

	ck_assert_int_eq(spike.state, endings[_i].state);
	ck_assert_int_eq(spike.severity, endings[_i].severity);
	if (endings[_i].window != 0)
		ck_assert_int_eq(spike.window, endings[_i].window);
	ck_assert_int_eq(spike.day.observed, endings[_i].last[2]);
	ck_assert_double_eq_tol(spike.day.expected, endings[_i].usual, .35);
	ck_assert_int_le(spike.day.lo, spike.day.hi);
	ck_assert_double_eq(spike.p_3day, spike.three_day.p);
	ck_assert_int_eq(spike.baseline_days, SPIKE_BASELINE_DAYS);
	ck_assert_double_eq(spike.excess,
		spike_fired(&spike)->observed - spike_fired(&spike)->expected);
}
END_TEST

START_TEST(too_little)
{
	int y[SPIKE_DAYS];

	steady(y, 2);
	y[SPIKE_DAYS - 1] = 50;
	for (size_t n = 0; n <= SPIKE_DAYS; n++) {
		size_t base = n > SPIKE_GAP_DAYS + 1 ? n - SPIKE_GAP_DAYS - 1 : 0;
		struct spike spike = judge(y + SPIKE_DAYS - n, n);
		bool enough = base >= SPIKE_BASELINE_MIN;

		ck_assert_int_eq(spike.baseline_days, (int)base);
		ck_assert_int_eq(spike.state, enough ? SPIKE_FOUND : SPIKE_UNKNOWN);
	}
}
END_TEST

START_TEST(days_not_known)
{
	int y[SPIKE_DAYS];

	steady(y, 3);
	y[SPIKE_DAYS - 1] = -1;
	ck_assert_int_eq(judge(y, SPIKE_DAYS).state, SPIKE_UNKNOWN);
	y[SPIKE_DAYS - 1] = 3;
	y[SPIKE_DAYS - 2] = -1; /* a window's day: neither seen nor expected */
	for (int i = 0; i < 20; i++)
		y[i] = -1;
	struct spike spike = judge(y, SPIKE_DAYS);

	ck_assert_int_eq(spike.state, SPIKE_NONE);
	ck_assert_int_eq(spike.baseline_days, 36);
	ck_assert_int_eq(spike.three_day.days, 2);
	ck_assert_double_eq_tol(spike.three_day.expected, 6, .5);
	for (int i = 20; i < 29; i++)
		y[i] = -1;
	ck_assert_int_eq(judge(y, SPIKE_DAYS).state, SPIKE_UNKNOWN);
}
END_TEST

START_TEST(extreme_counts)
{
	int y[SPIKE_DAYS];

	for (int i = 0; i < SPIKE_DAYS; i++)
		y[i] = i % 2 ? INT32_MAX : 0;
	struct spike spike = judge(y, SPIKE_DAYS);

	ck_assert_int_eq(spike.day.observed, SPIKE_COUNT_MAX);
	ck_assert(spike.p >= 0 && spike.p <= 1 && isfinite(spike.phi));
	steady(y, 0);
	y[SPIKE_DAYS - 1] = INT32_MAX;
	spike = judge(y, SPIKE_DAYS);
	ck_assert_int_eq(spike.severity, SPIKE_CRITICAL);
	ck_assert_int_eq(spike.once_in_days, SPIKE_ONCE_IN_DAYS_MAX);
}
END_TEST

/* A spike of last month must not teach the baseline. */
START_TEST(winsorised)
{
	int y[SPIKE_DAYS];

	steady(y, 3);
	double mean = judge(y, SPIKE_DAYS).mean;

	for (int i = 20; i < 23; i++)
		y[i] = 60;
	struct spike spike = judge(y, SPIKE_DAYS);

	ck_assert_double_lt(spike.mean, mean * 1.2); /* without the cap it doubles */
	ck_assert_double_lt(spike.phi, 2);	     /* and phi passes 10 */
	y[SPIKE_DAYS - 1] = 13;
	ck_assert_int_eq(judge(y, SPIKE_DAYS).state, SPIKE_FOUND);
}
END_TEST

START_TEST(weekday_pattern)
{
	static const int week[7] = {2, 2, 2, 2, 2, 12, 12};
	int y[SPIKE_DAYS + 6];

	for (int i = 0; i < SPIKE_DAYS + 6; i++)
		y[i] = week[i % 7];
	for (int shift = 0; shift < 7; shift++) {
		int weekday = (shift + SPIKE_DAYS - 1) % 7;
		struct spike_days days = {y + shift, SPIKE_DAYS, weekday};
		struct spike spike;

		spike_judge(&days, &spike);
		ck_assert_int_eq(spike.state, SPIKE_NONE);
		ck_assert(week[weekday] == 2 ? spike.day.expected < 4
					     : spike.day.expected > 9);
	}
	/* As much on a quiet weekday is a spike. */
	y[SPIKE_DAYS - 1] = 12;
	struct spike_days days = {y, SPIKE_DAYS, (SPIKE_DAYS - 1) % 7};
	struct spike spike;

	ck_assert_int_eq(week[days.weekday], 2);
	spike_judge(&days, &spike);
	ck_assert_int_eq(spike.state, SPIKE_FOUND);
}
END_TEST

START_TEST(monotone)
{
	int y[SPIKE_DAYS], once = 0;
	double p = 1;

	steady(y, _i);
	for (y[SPIKE_DAYS - 1] = 0; y[SPIKE_DAYS - 1] < 80; y[SPIKE_DAYS - 1]++) {
		struct spike spike = judge(y, SPIKE_DAYS);

		ck_assert_double_le(spike.p, p);
		ck_assert_int_ge(spike.once_in_days, once);
		p = spike.p;
		once = spike.once_in_days;
	}
	ck_assert_double_lt(p, 1e-4);
}
END_TEST

START_TEST(adjusted)
{
	/* Benjamini & Hochberg 1995, section 3.2: 4 of 15 are taken at q = .05. */
	static const double p[] = {.4262, .0001, .0201, .0004, .0278, .0095, .0019, .0298,
		.0344, .0459, .3240, .5719, .6528, .7590, 1};
	double q[15];
	int taken = 0;

	ck_assert_int_eq(spike_adjust(p, 15, q, NULL), 0);
	for (int i = 0; i < 15; i++) {
		ck_assert(q[i] >= p[i] && q[i] <= 1);
		taken += q[i] <= .05;
	}
	ck_assert_int_eq(taken, 4);
	ck_assert_double_eq_tol(q[1], .0015, 1e-12);
	ck_assert_double_eq_tol(q[5], .0095 * 15 / 4, 1e-12);
	ck_assert_double_eq_tol(q[3], .0004 * 15 / 2, 1e-12);

	double odd[] = {NAN, .02, .01};

	ck_assert_int_eq(spike_adjust(odd, 3, odd, NULL), 0);
	ck_assert_double_eq_tol(odd[2], .03, 1e-12);
	ck_assert_double_eq_tol(odd[1], .03, 1e-12);
	ck_assert_double_eq(odd[0], 1);
	ck_assert_int_eq(spike_adjust(NULL, 0, NULL, NULL), 0);
}
END_TEST

/* --- simulation --- */

#define SERIES 20
#define LENGTH 360

/* Poisson days with a weekday pattern; `over` > 0: a gamma of that variance on top. */
static int draw(gsl_rng *rng, double per_day, double over, int t)
{
	static const double pattern[7] = {.8, .85, .9, 1, 1.1, 1.25, 1.1};
	double g = over > 0 ? gsl_ran_gamma(rng, 1 / over, over) : 1;

	return (int)gsl_ran_poisson(rng, per_day * pattern[t % 7] * g);
}

static struct spike judge_at(const int *y, int t)
{
	struct spike_days days = {y + t + 1 - SPIKE_DAYS, SPIKE_DAYS, t % 7};
	struct spike spike;

	spike_judge(&days, &spike);
	return spike;
}

/* Tripled for three days somewhere: is one of them found? */
static bool finds_triple(gsl_rng *rng, int y[LENGTH], double per_day, double over)
{
	int from = 100 + (int)gsl_rng_uniform_int(rng, 200), kept[3];
	bool found = false;

	for (int k = 0; k < 3; k++) {
		kept[k] = y[from + k];
		y[from + k] = draw(rng, 3 * per_day, over, from + k);
	}
	for (int k = 0; k < 3; k++)
		found = found || judge_at(y, from + k).state == SPIKE_FOUND;
	for (int k = 0; k < 3; k++)
		y[from + k] = kept[k];
	return found;
}

static const struct {
	double per_day, over;
	double false_days_max; /* a year; 2 is promised for Poisson days */
	double power_min;
} cells[] = {
	{.5, 0, 2, .05},
	{2, 0, 2, .50},
	{4, 0, 2, .90},
	{10, 0, 2, .99},
	{40, 0, 2, .99},
	{4, .2, 3, .60},
	{10, .2, 3, .70},
	{4, .5, 4, .35},
	{10, .5, 4, .45},
};

START_TEST(simulated)
{
	gsl_rng *rng = gsl_rng_alloc(gsl_rng_mt19937);
	double days = 0, alarms = 0, episodes = 0, found = 0;

	gsl_rng_set(rng, 1964);
	for (int s = 0; s < SERIES; s++) {
		int y[LENGTH];
		bool before = false;

		for (int t = 0; t < LENGTH; t++)
			y[t] = draw(rng, cells[_i].per_day, cells[_i].over, t);
		for (int t = SPIKE_DAYS - 1; t < LENGTH; t++) {
			bool now = judge_at(y, t).state == SPIKE_FOUND;

			days++;
			alarms += now;
			episodes += now && !before;
			before = now;
		}
		for (int k = 0; k < 5; k++)
			found += finds_triple(rng, y, cells[_i].per_day, cells[_i].over);
	}
	gsl_rng_free(rng);
	printf("spike: %4.1f a day, over-dispersion %.1f: %.2f false days (%.2f episodes) "
	       "a year, x3 for 3 days found in %3.0f %%\n",
		cells[_i].per_day, cells[_i].over, alarms / days * 365,
		episodes / days * 365, found / (SERIES * 5) * 100);
	ck_assert_double_le(alarms / days * 365, cells[_i].false_days_max);
	ck_assert_double_ge(found / (SERIES * 5), cells[_i].power_min);
}
END_TEST

#define COUNT(array) (int)(sizeof(array) / sizeof(array[0]))

Suite *spike_suite(void)
{
	Suite *suite = suite_create("spike");
	TCase *tests = tcase_create("count test");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, tail_known, 0, COUNT(tails));
	tcase_add_test(tests, tail_summed);
	tcase_add_test(tests, tail_huge);
	tcase_add_test(tests, quantiles);
	tcase_add_loop_test(tests, ending, 0, COUNT(endings));
	tcase_add_test(tests, too_little);
	tcase_add_test(tests, days_not_known);
	tcase_add_test(tests, extreme_counts);
	tcase_add_test(tests, winsorised);
	tcase_add_test(tests, weekday_pattern);
	tcase_add_loop_test(tests, monotone, 0, 6);
	tcase_add_test(tests, adjusted);
	tcase_add_loop_test(tests, simulated, 0, COUNT(cells));
	suite_add_tcase(suite, tests);
	return suite;
}
