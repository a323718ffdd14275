/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The usual range of a figure: the band that 95 of 100 ordinary days would fall into,
 * given the 56 days before and the number of reviews on the day itself. Pure functions:
 * no archive, no memory, no clock.
 *
 * The centre is a weighted median and the spread a median absolute deviation (Hampel
 * 1974), so that a past spike widens nothing. A day with few reviews scatters more than
 * one with many; each day is therefore held against its own standard error first, and
 * what is left over (the over-dispersion, at least 1) stretches the band.
 */
#ifndef REPUTE_DIGEST_RANGE_H
#define REPUTE_DIGEST_RANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RANGE_DAYS 56	   /* days looked at */
#define RANGE_DAYS_MIN 14  /* days with reviews below which nothing is said */
#define RANGE_PERIOD_MIN 7 /* the same for the mean of a period */

struct range {
	bool known; /* false: not enough data; the rest is 0 */
	double centre, lo, hi;
};

/* A day's mean (or share), and of how many reviews; n 0: a day without reviews. */
struct range_day {
	double value;
	int64_t n;
};

/* Is the value inside the range, its ends included? A range that is not known: true. */
bool range_holds(const struct range *range, double value);

/*
 * Usual range of the mean of `n` reviews, inside [min, max]. `within` is the variance of
 * single reviews within a day, 0 when it is not known:
 *
 *     c +- 1.96 f sqrt(within / n),  f = max(1, 1.4826 MAD((m_t - c) / sqrt(within /
 * n_t)))
 *
 * c: median of the daily means m_t, weighted by n_t. Without `within`, it is taken as 1
 * and f may fall below 1. `count` is at most RANGE_DAYS; the rest is not looked at.
 */
struct range range_of_mean(const struct range_day *days, size_t count, double within,
	int64_t n, double min, double max);

/*
 * Usual range of a share among `n` reviews: the central 95 % of the binomial distribution
 * of n and the pooled share p, stretched about p by the over-dispersion of the days (as
 * above, with the variance p (1 - p)). p is pooled after one pass that lowers each
 * day's count to the binomial 97.5 % quantile of the first p (winsorising: a past spike
 * is not usual).
 */
struct range range_of_share(const struct range_day *days, size_t count, int64_t n);

/*
 * Usual range of a daily number of reviews: on the scale y = 2 sqrt(x + 3/8), where
 * counts have variance 1 (Anscombe 1948), median +- 1.96 max(1, 1.4826 MAD), turned back
 * and moved inwards to whole numbers. Days without reviews count.
 */
struct range range_of_count(const int64_t *counts, size_t count);

/*
 * The mean of a period and its 95 % interval from the scatter between its days: the
 * ratio estimator over clusters (Cochran 1977, 6.3), with Student's t of as many degrees
 * of freedom as there are days with reviews, less one; at most [min, max].
 */
struct range range_of_period(
	const struct range_day *days, size_t count, double min, double max);

#endif
