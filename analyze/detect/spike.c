/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The count test. A day's negatives are set against the predictive distribution that the
 * 56 days up to four days ago give: a mean with weekday factors (shrunk to 1, as if three
 * weeks without a pattern had been seen too) and an over-dispersion phi, both from counts
 * winsorised at mean + 2.5 sd, so that a spike of last month hides none of today. The
 * last three days stay out, else a slow spike would teach the baseline. Winsorising
 * starts from phi = 1 and is repeated: from there a few wild days cannot pull the cap
 * up, whereas a series that is over-dispersed throughout raises it to where it belongs
 * (each round adds 2.5^2 / df per capped day, so it takes about eight such days).
 *
 * The estimates are uncertain, and the predictive variance says so: phi * mean becomes
 * phi * mean * (1 + u) * df / (df - 2), u from the variance of the mean in this window
 * (below), df / (df - 2) as for a t distribution. A negative binomial with that mean and
 * variance gives the tail (the quasi-Poisson form of Farrington et al. 1996, with the
 * reweighting idea of Noufaily et al. 2013). Two windows, one and three days, are looked
 * at; the smaller p is doubled (Bonferroni).
 */
#include "spike.h"

#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#define PSEUDO_WEEKS 3.	 /* that shrink the weekday factors to 1 */
#define WINSOR_SD 2.5	 /* the cap, in standard deviations above the mean ... */
#define WINSOR_ADD .5	 /* ... and a little, so that tiny means keep their 1s */
#define WINSOR_ROUNDS 12 /* enough to settle to three digits */
/* What the cap takes from phi - 1 of a negative binomial; with it phi is unbiased
   (measured at phi 1.4 to 21). */
#define WINSOR_CORRECTION 1.15
#define PARAMETERS 8	/* mean, six contrasts, phi: what df leaves out */
#define PRIOR_TOTAL .25 /* added to the total: a mean of 0 explains nothing */
#define PHI_MIN 1.0001

struct baseline {
	int n;		  /* known days */
	int days[7];	  /* of them on each weekday */
	double factor[7]; /* of each weekday, 1 = no pattern */
	double mean;	  /* of a day with factor 1 */
	double phi;
};

/* One known day of the baseline. */
struct day {
	int weekday;
	double count;  /* as it was */
	double capped; /* winsorised */
};

double spike_tail(int count, double mean, double phi)
{
	if (count <= 0)
		return 1;
	phi = fmax(phi, PHI_MIN);
	double p = gsl_cdf_negative_binomial_Q(
		(unsigned)count - 1, 1 / phi, mean / (phi - 1));

	/* GSL's continued fraction gives up near means of a million and more. */
	if (isnan(p))
		p = gsl_cdf_ugaussian_Q((count - .5 - mean) / sqrt(phi * mean));
	return p;
}

int spike_quantile(double prob, double mean, double phi)
{
	double top = mean + 40 * sqrt(phi * mean) + 40 * phi;
	int below = -1, at = top < 1e9 ? (int)top : 1000000000;

	/* P(Y <= at) >= prob always, P(Y <= below) >= prob never. */
	while (at - below > 1) {
		int middle = below + (at - below) / 2;

		if (spike_tail(middle + 1, mean, phi) <= 1 - prob)
			at = middle;
		else
			below = middle;
	}
	return at;
}

static void fit_mean(struct baseline *base, const struct day *days)
{
	double total = 0, exposure = 0, by_weekday[7] = {0};

	for (int i = 0; i < base->n; i++) {
		total += days[i].capped;
		by_weekday[days[i].weekday] += days[i].capped;
	}
	double level = (total + 2 * PRIOR_TOTAL) / base->n;

	for (int w = 0; w < 7; w++) {
		base->factor[w] = (by_weekday[w] + PSEUDO_WEEKS * level) /
				  ((base->days[w] + PSEUDO_WEEKS) * level);
		exposure += base->days[w] * base->factor[w];
	}
	base->mean = (total + PRIOR_TOTAL) / exposure;
}

/* Cap the days by the mean and phi of the last round, then take phi from them. */
static void winsorise(struct baseline *base, struct day *days)
{
	double chi2 = 0;

	for (int i = 0; i < base->n; i++) {
		double mean = base->mean * base->factor[days[i].weekday];
		double cap = mean + WINSOR_SD * sqrt(base->phi * mean) + WINSOR_ADD;

		days[i].capped = fmin(days[i].count, cap);
		chi2 += (days[i].capped - mean) * (days[i].capped - mean) / mean;
	}
	base->phi = 1 + fmax(0, chi2 / (base->n - PARAMETERS) - 1) * WINSOR_CORRECTION;
}

static void fit(struct baseline *base, struct day *days)
{
	base->phi = 1;
	for (int round = 0; round < WINSOR_ROUNDS; round++) {
		fit_mean(base, days);
		winsorise(base, days);
	}
	fit_mean(base, days);
}

/*
 * Variance of the estimated mean of a window, divided by phi times that mean. With D_e
 * the baseline's total on weekday e (n_e days of N), the mean on weekday d is
 * (D_d + 3 D / N) / (n_d + 3): linear in the D_e, whose variances are phi n_e mean_e.
 * `in_window` counts the window's days on each weekday.
 */
static double mean_variance(const struct baseline *base, const int in_window[7])
{
	double shared = 0, variance = 0, mean = 0;

	for (int w = 0; w < 7; w++)
		shared += PSEUDO_WEEKS / base->n * in_window[w] /
			  (base->days[w] + PSEUDO_WEEKS);
	for (int w = 0; w < 7; w++) {
		double slope = in_window[w] / (base->days[w] + PSEUDO_WEEKS) + shared;

		variance += slope * slope * base->days[w] * base->factor[w];
		mean += in_window[w] * base->factor[w];
	}
	return variance / mean;
}

/* Known days among the last `n`, with their weekdays, newest first. */
static int known_days(const struct spike_days *days, size_t skip, size_t n,
	struct day ret_days[SPIKE_BASELINE_DAYS])
{
	int known = 0;

	for (size_t ago = skip; ago < skip + n && ago < days->n; ago++) {
		int count = days->negatives[days->n - 1 - ago];

		if (count < 0)
			continue;
		if (count > SPIKE_COUNT_MAX)
			count = SPIKE_COUNT_MAX;
		ret_days[known++] = (struct day){
			.weekday = (days->weekday + 70 - (int)ago) % 7,
			.count = count,
			.capped = count,
		};
	}
	return known;
}

static struct spike_window look(
	const struct baseline *base, const struct spike_days *days, size_t n)
{
	struct day known[SPIKE_BASELINE_DAYS];
	struct spike_window ret = {.days = known_days(days, 0, n, known)};
	int in_window[7] = {0};

	for (int i = 0; i < ret.days; i++) {
		in_window[known[i].weekday]++;
		ret.observed += (int)known[i].count;
		ret.expected += base->mean * base->factor[known[i].weekday];
	}
	double df = base->n - PARAMETERS;
	double phi = base->phi * (1 + mean_variance(base, in_window)) * df / (df - 2);

	ret.lo = spike_quantile(.025, ret.expected, phi);
	ret.hi = spike_quantile(.975, ret.expected, phi);
	ret.p = spike_tail(ret.observed, ret.expected, phi);
	return ret;
}

/* 1 / p: to the unit below 20, to tens below 200, then to hundreds. */
static int once_in_days(double p)
{
	if (p * SPIKE_ONCE_IN_DAYS_MAX <= 1)
		return SPIKE_ONCE_IN_DAYS_MAX;
	double days = 1 / p;
	int unit = days < 20 ? 1 : days < 200 ? 10 : 100;

	return (int)lround(days / unit) * unit;
}

static enum spike_severity severity(const struct spike_window *window)
{
	double excess = window->observed - window->expected;

	if (excess >= 15 && window->observed >= 3 * window->expected)
		return SPIKE_CRITICAL;
	if (excess >= 5 && window->observed >= 2 * window->expected)
		return SPIKE_WARNING;
	return SPIKE_NOTICE;
}

const struct spike_window *spike_fired(const struct spike *spike)
{
	return spike->window == 1 ? &spike->day : &spike->three_day;
}

/* A window with too few negatives cannot fire. */
static double firing_p(const struct spike_window *window)
{
	return window->observed >= SPIKE_NEGATIVES_MIN ? window->p : 1;
}

void spike_judge(const struct spike_days *days, struct spike *ret_spike)
{
	struct baseline base = {0};
	struct day known[SPIKE_BASELINE_DAYS];
	struct spike spike = {.state = SPIKE_UNKNOWN};

	base.n = known_days(days, SPIKE_GAP_DAYS + 1, SPIKE_BASELINE_DAYS, known);
	spike.baseline_days = base.n;
	if (base.n < SPIKE_BASELINE_MIN || days->negatives[days->n - 1] < 0) {
		*ret_spike = spike;
		return;
	}
	for (int i = 0; i < base.n; i++)
		base.days[known[i].weekday]++;
	fit(&base, known);
	spike.mean = base.mean;
	spike.phi = base.phi;
	spike.day = look(&base, days, 1);
	spike.three_day = look(&base, days, SPIKE_WINDOW_DAYS);
	spike.p_3day = spike.three_day.p;
	double p1 = firing_p(&spike.day), p3 = firing_p(&spike.three_day);

	spike.window = p1 <= p3 ? 1 : SPIKE_WINDOW_DAYS;
	spike.p = fmin(1, 2 * fmin(p1, p3));
	spike.excess = spike_fired(&spike)->observed - spike_fired(&spike)->expected;
	spike.once_in_days = once_in_days(spike.p);
	spike.state = spike.p <= SPIKE_P ? SPIKE_FOUND : SPIKE_NONE;
	if (spike.state == SPIKE_FOUND)
		spike.severity = severity(spike_fired(&spike));
	*ret_spike = spike;
}

struct ranked {
	double p;
	size_t index;
};

static int compare_p(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	return (x->p > y->p) - (x->p < y->p);
}

int spike_adjust(const double *p, size_t n, double *ret_q, struct err *err)
{
	struct ranked *ranked = calloc(n != 0 ? n : 1, sizeof(*ranked));
	double least = 1;

	if (ranked == NULL)
		return err_memory(err);
	for (size_t i = 0; i < n; i++)
		ranked[i] = (struct ranked){isnan(p[i]) ? 1 : p[i], i};
	qsort(ranked, n, sizeof(*ranked), compare_p);
	for (size_t rank = n; rank > 0; rank--) {
		least = fmin(least, ranked[rank - 1].p * (double)n / (double)rank);
		ret_q[ranked[rank - 1].index] = least;
	}
	free(ranked);
	return 0;
}
