/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Usual ranges against answers worked out by hand, and what must hold of any of them: few
 * days say nothing, a past spike widens nothing, fewer reviews widen.
 */
#include "digest/range.h"
#include "suites.h"

#include <math.h>

#define Z 1.959963984540054

/* `count` days of the two values in turn. */
static void alternate(struct range_day *days, size_t count, double a, double b, int64_t n)
{
	for (size_t i = 0; i < count; i++)
		days[i] = (struct range_day){i % 2 == 0 ? a : b, n};
}

START_TEST(needs_days)
{
	struct range_day days[RANGE_DAYS] = {0};
	int64_t counts[RANGE_DAYS] = {0};

	for (int i = 0; i < RANGE_DAYS_MIN - 1; i++) {
		days[i * 3] = (struct range_day){.5, 2};
		counts[i * 3] = 2;
	}
	ck_assert(!range_of_mean(days, RANGE_DAYS, .1, 3, -1, 1).known);
	ck_assert(!range_of_share(days, RANGE_DAYS, 3).known);
	ck_assert(!range_of_count(counts, RANGE_DAYS).known);
	days[55] = (struct range_day){.5, 2};
	counts[55] = 2;
	ck_assert(range_of_mean(days, RANGE_DAYS, .1, 3, -1, 1).known);
	ck_assert(range_of_share(days, RANGE_DAYS, 3).known);
	ck_assert(range_of_count(counts, RANGE_DAYS).known);
	ck_assert(!range_of_mean(days, RANGE_DAYS, .1, 0, -1, 1).known);
	ck_assert(!range_of_share(days, RANGE_DAYS, 0).known);
}
END_TEST

START_TEST(mean_of_equal_days)
{
	struct range_day days[RANGE_DAYS];

	/* No scatter between days: the band is that of the reviews within a day. */
	alternate(days, RANGE_DAYS, .3, .3, 2);
	struct range range = range_of_mean(days, RANGE_DAYS, .08, 3, -1, 1);

	ck_assert_double_eq_tol(range.centre, .3, 1e-12);
	ck_assert_double_eq_tol(range.lo, .3 - Z * sqrt(.08 / 3), 1e-9);
	ck_assert_double_eq_tol(range.hi, .3 + Z * sqrt(.08 / 3), 1e-9);
}
END_TEST

START_TEST(mean_of_scattered_days)
{
	struct range_day days[RANGE_DAYS];

	/* Days lie .2 from the centre, .1 is their standard error: f = 1.4826 * 2. */
	alternate(days, RANGE_DAYS, .1, .5, 4);
	struct range range = range_of_mean(days, RANGE_DAYS, .04, 16, -1, 1);

	ck_assert_double_eq_tol(range.centre, .3, 1e-12);
	ck_assert_double_eq_tol(range.hi - .3, Z * 1.4826022 * 2 * .2 / 4, 1e-6);
	/* Without the variance within a day, the scatter stands alone: the same here. */
	struct range other = range_of_mean(days, RANGE_DAYS, 0, 16, -1, 1);

	ck_assert_double_eq_tol(other.hi, range.hi, 1e-9);
	/* A wide band ends where the unit does. */
	other = range_of_mean(days, RANGE_DAYS, 4, 1, -1, 1);
	ck_assert_double_eq(other.lo, -1);
	ck_assert_double_eq(other.hi, 1);
}
END_TEST

START_TEST(mean_weighs_days)
{
	struct range_day days[RANGE_DAYS];

	/* More days are low, more reviews are high: reviews decide. */
	for (int i = 0; i < RANGE_DAYS; i++)
		days[i] = i % 3 == 0 ? (struct range_day){.6, 30}
				     : (struct range_day){-.2, 1};
	ck_assert_double_eq_tol(
		range_of_mean(days, RANGE_DAYS, .1, 5, -1, 1).centre, .6, 1e-12);
}
END_TEST

START_TEST(a_spike_widens_nothing)
{
	struct range_day days[RANGE_DAYS], spiked[RANGE_DAYS];
	int64_t counts[RANGE_DAYS], peaked[RANGE_DAYS];

	for (int i = 0; i < RANGE_DAYS; i++) {
		days[i] = spiked[i] = (struct range_day){i % 5 == 0 ? .2 : .1, 10};
		counts[i] = peaked[i] = 10;
	}
	for (int i = 20; i < 23; i++) {
		spiked[i] = (struct range_day){.9, 10};
		peaked[i] = 90;
	}
	struct range a = range_of_mean(days, RANGE_DAYS, .2, 10, -1, 1);
	struct range b = range_of_mean(spiked, RANGE_DAYS, .2, 10, -1, 1);

	ck_assert_double_eq_tol(a.hi, b.hi, 1e-9);
	a = range_of_share(days, RANGE_DAYS, 10);
	b = range_of_share(spiked, RANGE_DAYS, 10);
	ck_assert_double_eq_tol(a.hi, b.hi, .11); /* one review of ten */
	a = range_of_count(counts, RANGE_DAYS);
	b = range_of_count(peaked, RANGE_DAYS);
	ck_assert_double_eq(a.hi, b.hi);
}
END_TEST

START_TEST(share_is_binomial)
{
	struct range_day days[RANGE_DAYS];

	/* p = .5, n = 10: P(X <= 1) = .011, P(X <= 2) = .055; symmetric above. */
	alternate(days, RANGE_DAYS, .5, .5, 10);
	struct range range = range_of_share(days, RANGE_DAYS, 10);

	ck_assert_double_eq_tol(range.centre, .5, 1e-9);
	ck_assert_double_eq_tol(range.lo, .2, 1e-9);
	ck_assert_double_eq_tol(range.hi, .8, 1e-9);
	/* Never anything negative: a first negative review is out of the usual. */
	alternate(days, RANGE_DAYS, 0, 0, 4);
	range = range_of_share(days, RANGE_DAYS, 3);
	ck_assert_double_eq(range.lo, 0);
	ck_assert_double_eq(range.hi, 0);
	ck_assert(!range_holds(&range, 1 / 3.));
	/* One review on a day: a single negative one is within what p = .1 allows. */
	for (int i = 0; i < RANGE_DAYS; i++)
		days[i] = (struct range_day){i % 10 == 0 ? 1 : 0, 1};
	range = range_of_share(days, RANGE_DAYS, 1);
	ck_assert(range_holds(&range, 1));
}
END_TEST

static const struct {
	int64_t each;
	double lo, hi;
} counts[] = {
	{1, 0, 4},   /* y = 2.345: (.385/2)^2 < 3/8; (4.305/2)^2 - 3/8 = 4.26 */
	{2, 0, 5},   /* y = 3.082: (5.042/2)^2 - 3/8 = 5.98 */
	{10, 5, 17}, /* y = 6.442: (4.482/2)^2 - 3/8 = 4.65; (8.402/2)^2 - 3/8 = 17.27 */
	{100, 82, 120}, /* y = 20.037: 81.3; 120.6 */
};

START_TEST(count_of_equal_days)
{
	int64_t days[RANGE_DAYS];

	for (int i = 0; i < RANGE_DAYS; i++)
		days[i] = counts[_i].each;
	struct range range = range_of_count(days, RANGE_DAYS);

	ck_assert_double_eq(range.centre, (double)counts[_i].each);
	ck_assert_double_eq(range.lo, counts[_i].lo);
	ck_assert_double_eq(range.hi, counts[_i].hi);
}
END_TEST

START_TEST(count_with_quiet_days)
{
	int64_t days[RANGE_DAYS] = {0};

	for (int i = 0; i < RANGE_DAYS_MIN; i++)
		days[i] = 1;
	struct range range = range_of_count(days, RANGE_DAYS);

	ck_assert_double_eq(range.centre, 0);
	ck_assert_double_eq(range.lo, 0);
	ck_assert_double_eq(range.hi, 2); /* y = 1.225: (3.185/2)^2 - 3/8 = 2.16 */
}
END_TEST

START_TEST(period_is_a_ratio)
{
	struct range_day days[10];

	/* Means .2 and .4 of 5 reviews each: residuals are 5 * .1. Sum of squares 10 *
	   .25; error = sqrt(2.5 * 10 / 9) / 50 = 1/30; t(.975, 9) = 2.262157. */
	alternate(days, 10, .2, .4, 5);
	struct range range = range_of_period(days, 10, -1, 1);

	ck_assert_double_eq_tol(range.centre, .3, 1e-12);
	ck_assert_double_eq_tol(range.hi - .3, 2.262157 / 30, 1e-6);
	ck_assert(!range_of_period(days, RANGE_PERIOD_MIN - 1, -1, 1).known);
	ck_assert(range_of_period(days, RANGE_PERIOD_MIN, -1, 1).known);
}
END_TEST

START_TEST(period_weighs_reviews)
{
	struct range_day days[10] = {{.8, 91}};

	for (int i = 1; i < 10; i++)
		days[i] = (struct range_day){-.2, 1};
	ck_assert_double_eq_tol(
		range_of_period(days, 10, -1, 1).centre, (.8 * 91 - .2 * 9) / 100, 1e-12);
	/* Days without reviews change nothing. */
	struct range_day gaps[20] = {{0}};

	for (int i = 0; i < 10; i++)
		gaps[i * 2] = days[i];
	struct range a = range_of_period(days, 10, -1, 1);
	struct range b = range_of_period(gaps, 20, -1, 1);

	ck_assert_double_eq_tol(a.lo, b.lo, 1e-12);
}
END_TEST

START_TEST(holds_its_ends)
{
	const struct range known = {true, .5, .25, .75}, unknown = {0};

	ck_assert(range_holds(&known, .25));
	ck_assert(range_holds(&known, .75));
	ck_assert(!range_holds(&known, .2499));
	ck_assert(!range_holds(&known, .7501));
	ck_assert(range_holds(&unknown, 99));
}
END_TEST

Suite *range_suite(void)
{
	Suite *suite = suite_create("range");
	TCase *tcase = tcase_create("range");

	tcase_add_test(tcase, needs_days);
	tcase_add_test(tcase, mean_of_equal_days);
	tcase_add_test(tcase, mean_of_scattered_days);
	tcase_add_test(tcase, mean_weighs_days);
	tcase_add_test(tcase, a_spike_widens_nothing);
	tcase_add_test(tcase, share_is_binomial);
	tcase_add_loop_test(tcase, count_of_equal_days, 0, 4);
	tcase_add_test(tcase, count_with_quiet_days);
	tcase_add_test(tcase, period_is_a_ratio);
	tcase_add_test(tcase, period_weighs_reviews);
	tcase_add_test(tcase, holds_its_ends);
	suite_add_tcase(suite, tcase);
	return suite;
}
