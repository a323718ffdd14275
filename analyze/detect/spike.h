/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Negative spikes: are there more negative reviews than the weeks before explain? One
 * call judges one day of one scope from daily counts alone: pure, no I/O, no allocation,
 * thread safe. Whoever watches many scopes corrects for that with spike_adjust().
 */
#ifndef REPUTE_DETECT_SPIKE_H
#define REPUTE_DETECT_SPIKE_H

#include "base/err.h"

#include <stddef.h>

#define SPIKE_BASELINE_DAYS 56 /* length of the baseline */
#define SPIKE_BASELINE_MIN 28  /* fewer known days in it: no judgement */
#define SPIKE_GAP_DAYS 3       /* days before the judged one that are left out */
#define SPIKE_WINDOW_DAYS 3    /* the longer of the two windows */
#define SPIKE_DAYS (SPIKE_BASELINE_DAYS + SPIKE_GAP_DAYS + 1) /* what is looked at */
#define SPIKE_NEGATIVES_MIN 3	/* fewer in a window never fire it */
#define SPIKE_COUNT_MAX 1000000 /* a larger day is judged as this many */
#define SPIKE_P .005		/* a day is a spike at or below this p ... */
#define SPIKE_Q .10	 /* ... and, over all scopes of a run, at or below this q */
#define SPIKE_P_OPEN .10 /* an episode stays open while p_3day is below */
#define SPIKE_ONCE_IN_DAYS_MAX 3650 /* once_in_days says "this or rarer" */

enum spike_state {
	SPIKE_UNKNOWN, /* not enough data: the judged day or too much before it is not
			  known */
	SPIKE_NONE,    /* what the baseline explains */
	SPIKE_FOUND,   /* more than it explains */
};

/*
 * How grave a spike is, from the excess (observed minus expected) of the window that
 * fired and its ratio:
 *	critical	15 or more above what was expected, and at least three times that
 *	warning		5 or more above, and at least twice
 *	notice		any other spike
 */
enum spike_severity {
	SPIKE_SEVERITY_NONE,
	SPIKE_NOTICE,
	SPIKE_WARNING,
	SPIKE_CRITICAL,
};

struct spike_days {
	const int *negatives; /* negative reviews per day, oldest first, the judged day
				 last; below 0: not known (a source was silent, or the
				 scope not yet watched). Borrowed. */
	size_t n;	      /* days; only the last SPIKE_DAYS are looked at */
	int weekday;	      /* of the judged day, 0 = Monday ... 6 = Sunday */
};

/* What one window (the judged day, or the three days that end on it) shows. */
struct spike_window {
	int days;	 /* known days in it: 1, or up to 3 */
	int observed;	 /* negatives in them */
	double expected; /* predictive mean */
	int lo, hi;	 /* usual range: 2.5 % and 97.5 % predictive quantiles */
	double p;	 /* P(at least `observed`) under the baseline, one look */
};

struct spike {
	enum spike_state state;	       /* when SPIKE_UNKNOWN, only baseline_days is set */
	enum spike_severity severity;  /* SPIKE_SEVERITY_NONE unless found */
	int baseline_days;	       /* known days of the baseline, 0-56 */
	struct spike_window day;       /* the judged day */
	struct spike_window three_day; /* it and the two before it */
	double p;      /* both looks: min(1, 2 * the smaller p of a window with enough) */
	double p_3day; /* three_day.p: what decides whether an episode stays open */
	int window;    /* which window has that smaller p: 1 or 3 */
	double excess; /* observed - expected in that window */
	int once_in_days; /* 1 / p, rounded to two figures or fewer, 1-3650 */
	double mean;	  /* baseline: negatives of a day with weekday factor 1 */
	double phi;	  /* baseline: over-dispersion, variance / mean, >= 1 */
};

/*
 * Judge the last of `days`. The window shown for a spike is the one that `window` names;
 * both are filled. O(SPIKE_DAYS), whatever days->n is.
 */
void spike_judge(const struct spike_days *days, struct spike *ret_spike);

/* The window that spike->window names; borrowed from `spike`. */
const struct spike_window *spike_fired(const struct spike *spike);

/*
 * P(Y >= count) of a negative binomial Y with this mean (> 0) and variance phi * mean
 * (quasi-Poisson form; size mean / (phi - 1)). A phi below 1.0001 is taken as that: the
 * Poisson tail to four digits. 1 for a count of 0 or less.
 */
double spike_tail(int count, double mean, double phi);

/* The smallest count k with P(Y <= k) >= prob (0 < prob < 1), of the same Y. */
int spike_quantile(double prob, double mean, double phi);

/*
 * False discovery rate over the n p values of a run (Benjamini & Hochberg 1995, in the
 * adjusted form: the q at which a p would just be taken): ret_q[i] belongs to p[i], in
 * [p[i], 1]. A p that is no number counts as 1. `ret_q` may be `p`. O(n log n).
 */
CHECKED int spike_adjust(const double *p, size_t n, double *ret_q, struct err *err);

#endif
