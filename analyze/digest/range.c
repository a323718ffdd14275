/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Usual ranges. At most RANGE_DAYS days are sorted, on the stack, so one range costs a
 * few microseconds. All results are rounded by the caller: sums run in the order of the
 * days, so equal input gives equal output.
 */
#include "digest/range.h"

#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#define Z 1.959963984540054	     /* 97.5 % of the normal distribution */
#define MAD_SCALE 1.4826022185056018 /* 1 / its 75 % */

struct weighted {
	double value, weight;
};

static int by_value(const void *a, const void *b)
{
	double x = ((const struct weighted *)a)->value;
	double y = ((const struct weighted *)b)->value;

	return (x > y) - (x < y);
}

/* The value at which half of the weight is reached; between two when it is so exactly. */
static double median(struct weighted *items, size_t n)
{
	double half = 0, sum = 0;

	qsort(items, n, sizeof(*items), by_value);
	for (size_t i = 0; i < n; i++)
		half += items[i].weight / 2;
	for (size_t i = 0; i < n; i++) {
		sum += items[i].weight;
		if (sum > half || i + 1 == n)
			return items[i].value;
		if (sum == half)
			return (items[i].value + items[i + 1].value) / 2;
	}
	return 0;
}

/* Days with reviews among the first RANGE_DAYS. */
static size_t days_with(const struct range_day *days, size_t count)
{
	size_t n = 0;

	for (size_t i = 0; i < count && i < RANGE_DAYS; i++)
		n += days[i].n > 0;
	return n;
}

/* 1.4826 times the median distance of the days from `centre`, in standard errors. */
static double dispersion(
	const struct range_day *days, size_t count, double centre, double variance)
{
	struct weighted items[RANGE_DAYS];
	size_t n = 0;

	for (size_t i = 0; i < count && i < RANGE_DAYS; i++) {
		double error = sqrt(variance / (double)days[i].n);

		if (days[i].n > 0)
			items[n++] = (struct weighted){
				fabs(days[i].value - centre) / error, 1};
	}
	return MAD_SCALE * median(items, n);
}

static double clamp(double value, double min, double max)
{
	return value < min ? min : value > max ? max : value;
}

bool range_holds(const struct range *range, double value)
{
	return !range->known || (value >= range->lo && value <= range->hi);
}

struct range range_of_mean(const struct range_day *days, size_t count, double within,
	int64_t n, double min, double max)
{
	struct weighted items[RANGE_DAYS];
	size_t used = 0;

	if (n <= 0 || days_with(days, count) < RANGE_DAYS_MIN)
		return (struct range){0};
	for (size_t i = 0; i < count && i < RANGE_DAYS; i++) {
		if (days[i].n > 0)
			items[used++] =
				(struct weighted){days[i].value, (double)days[i].n};
	}
	double centre = median(items, used);
	double variance = within > 0 ? within : 1;
	double factor = dispersion(days, count, centre, variance);

	if (within > 0 && factor < 1)
		factor = 1;
	double reach = Z * factor * sqrt(variance / (double)n);

	return (struct range){true, centre, clamp(centre - reach, min, max),
		clamp(centre + reach, min, max)};
}

/* Smallest k with P(X <= k) >= p for X ~ Binomial(n, share). */
static int64_t binomial_quantile(double p, double share, int64_t n)
{
	int64_t lo = 0, hi = n;

	while (lo < hi) {
		int64_t mid = lo + (hi - lo) / 2;

		if (gsl_cdf_binomial_P((unsigned)mid, share, (unsigned)n) >= p)
			hi = mid;
		else
			lo = mid + 1;
	}
	return lo;
}

/* The share over all days, each day's count held down to the quantile of `usual`. */
static double pooled(const struct range_day *days, size_t count, double usual)
{
	double sum = 0, all = 0;

	for (size_t i = 0; i < count && i < RANGE_DAYS; i++) {
		double hits = days[i].value * (double)days[i].n;
		double most = days[i].n > 0
				      ? (double)binomial_quantile(.975, usual, days[i].n)
				      : 0;

		sum += hits < most ? hits : most;
		all += (double)days[i].n;
	}
	return all > 0 ? sum / all : 0;
}

struct range range_of_share(const struct range_day *days, size_t count, int64_t n)
{
	if (n <= 0 || n > INT32_MAX || days_with(days, count) < RANGE_DAYS_MIN)
		return (struct range){0};
	double share = pooled(days, count, 1);

	share = pooled(days, count, share);
	double variance = share * (1 - share);
	double factor = variance > 0 ? dispersion(days, count, share, variance) : 1;
	double lo = (double)binomial_quantile(.025, share, n) / (double)n;
	double hi = (double)binomial_quantile(.975, share, n) / (double)n;

	if (factor < 1)
		factor = 1;
	lo = share - factor * (share - lo);
	hi = share + factor * (hi - share);
	return (struct range){true, share, clamp(lo, 0, 1), clamp(hi, 0, 1)};
}

static double to_count(double y)
{
	return y > 0 ? y * y / 4 - .375 : 0;
}

struct range range_of_count(const int64_t *counts, size_t count)
{
	struct weighted items[RANGE_DAYS];
	size_t used = 0, with = 0;

	for (size_t i = 0; i < count && i < RANGE_DAYS; i++) {
		items[used++] = (struct weighted){2 * sqrt((double)counts[i] + .375), 1};
		with += counts[i] > 0;
	}
	if (with < RANGE_DAYS_MIN)
		return (struct range){0};
	double centre = median(items, used);

	for (size_t i = 0; i < used; i++)
		items[i].value = fabs(items[i].value - centre);
	double spread = MAD_SCALE * median(items, used);
	double reach = Z * (spread > 1 ? spread : 1);
	double lo = ceil(to_count(centre - reach)), middle = to_count(centre);

	/* A count of 0 comes back as -.0000001 or so. */
	return (struct range){
		true, round(middle), lo > 0 ? lo : 0, floor(to_count(centre + reach))};
}

struct range range_of_period(
	const struct range_day *days, size_t count, double min, double max)
{
	double sum = 0, all = 0, squares = 0;
	size_t with = 0;

	for (size_t i = 0; i < count; i++) {
		sum += days[i].value * (double)days[i].n;
		all += (double)days[i].n;
		with += days[i].n > 0;
	}
	if (with < RANGE_PERIOD_MIN)
		return (struct range){0};
	double mean = sum / all;

	for (size_t i = 0; i < count; i++) {
		double residual = (double)days[i].n * (days[i].value - mean);

		squares += residual * residual;
	}
	double df = (double)with - 1;
	double error = sqrt(squares * (df + 1) / df) / all;
	double reach = gsl_cdf_tdist_Pinv(.975, df) * error;

	return (struct range){
		true, mean, clamp(mean - reach, min, max), clamp(mean + reach, min, max)};
}
