/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * 95 % intervals by the percentile bootstrap (Efron & Tibshirani 1993, ch. 13): the texts
 * are drawn again with replacement, 1000 times, and each figure's middle 95 % is taken.
 * The draws come from a generator with a fixed seed, so equal points give equal intervals
 * on every machine.
 *
 * A set of more than BOOTSTRAP_TEXTS texts is thinned to so many, and the deviations are
 * narrowed by sqrt(BOOTSTRAP_TEXTS / n), as the spread of a mean narrows (the m out of n
 * bootstrap: Bickel, Goetze & van Zwet 1997). So a set costs at most 20 million draws.
 */
#ifndef REPUTE_ACCURACY_BOOTSTRAP_H
#define REPUTE_ACCURACY_BOOTSTRAP_H

#include "accuracy/metrics.h"

#define BOOTSTRAP_RESAMPLES 1000
#define BOOTSTRAP_TEXTS 20000

/* A figure with its interval; all NaN where it is not defined. */
struct figure {
	double value, low, high;
};

/* Draws from 0..n-1; a stream of its own for each n. */
struct draws {
	uint64_t state;
	uint32_t n;
};

static inline struct draws draws_of(uint32_t n)
{
	return (struct draws){.state = UINT64_C(0x5eed), .n = n};
}

/* The next draw: SplitMix64 (Steele, Lea & Flood 2014), scaled by multiplication. */
static inline uint32_t draws_next(struct draws *draws)
{
	uint64_t z = draws->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	z ^= z >> 31;
	return (uint32_t)((z >> 32) * draws->n >> 32);
}

/*
 * The interval around `value`: how far the middle 95 % of `values` lie from `centre`,
 * what was resampled, times `narrow`. `values` are sorted in place; those that are NaN,
 * of resamples in which the figure was not defined, are passed over.
 */
struct figure bootstrap_interval(
	double value, double centre, double *values, size_t n, double narrow);

/* Figures of a sample that is sorted (sample_sort()). -1 without memory. */
CHECKED int bootstrap_figures(const struct sample *sample,
	struct figure ret_figures[N_METRICS], struct err *err);

#endif
