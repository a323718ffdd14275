/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One pass counts all that any figure needs. The points come sorted by polarity, so the
 * pairs of the AUC are counted group by group of equal polarity: each positive text is
 * above the negative ones of all groups before its own and level with those in it.
 *
 * Moments are taken about the first point that counts: a sample without spread then has
 * sums that are exactly zero, and is told from one with little.
 */
#include "accuracy/metrics.h"

#include <math.h>

static const char *const names[N_METRICS] = {
	[METRIC_SIGN] = "accuracy",
	[METRIC_F1] = "f1",
	[METRIC_ACCURACY_3] = "accuracy_3",
	[METRIC_F1_3] = "f1_3",
	[METRIC_PEARSON] = "pearson",
	[METRIC_AUC] = "auc",
	[METRIC_COVERAGE] = "coverage",
	[METRIC_UNMATCHED] = "unmatched",
	[METRIC_ECE] = "calibration_error",
	[METRIC_ECE_AS_IS] = "calibration_error_as_is",
};

const char *metric_name(enum metric metric)
{
	return names[metric];
}

static int sign_of(float value)
{
	return (value > 0) - (value < 0);
}

/* A graded text: its sign and its bin. */
static void count_graded(struct tally *tally, const struct point *point, size_t times)
{
	bool positive = point->class > 0;

	tally->signs[positive][sign_of(point->polarity) + 1] += times;
	if (isnan(point->probability))
		return;
	int bin = (int)(point->probability * METRICS_BINS);

	if (bin >= METRICS_BINS)
		bin = METRICS_BINS - 1;
	tally->bins[bin][positive] += times;
	tally->claimed[bin][positive] += (double)times * point->probability;
}

static void count_moments(struct tally *tally, const struct point *point,
	const struct point *first, size_t times)
{
	double x = (double)point->polarity - first->polarity;
	double y = (double)point->grade - first->grade;
	double weight = (double)times;

	tally->x += weight * x;
	tally->y += weight * y;
	tally->xx += weight * x * x;
	tally->yy += weight * y * y;
	tally->xy += weight * x * y;
}

static void count_point(struct tally *tally, const struct point *point,
	const struct point *first, size_t times)
{
	tally->confusion[point->class + 1][point->label + 1] += times;
	if (point->class != 0)
		count_graded(tally, point, times);
	count_moments(tally, point, first, times);
	if (!isnan(point->tokens)) {
		tally->tokens += (double)times * point->tokens;
		tally->matched += (double)times * point->matched;
		tally->told += times;
		tally->unmatched += point->matched > 0 ? 0 : times;
	}
}

/* Polarities that the pass has met, for the AUC. */
struct ranks {
	float polarity;	 /* of the group */
	size_t group[2]; /* its texts, by class */
	size_t below;	 /* negative texts of the groups before */
	double above;
};

static void ranks_close(struct ranks *ranks)
{
	ranks->above += (double)ranks->group[1] *
			((double)ranks->below + (double)ranks->group[0] / 2);
	ranks->below += ranks->group[0];
	ranks->group[0] = ranks->group[1] = 0;
}

void tally_count(const struct point *points, const uint8_t *times, size_t n,
	struct tally *ret_tally)
{
	const struct point *first = NULL;
	struct tally tally = {0};
	struct ranks ranks = {0};

	for (size_t i = 0; i < n; i++) {
		const struct point *point = &points[i];
		size_t weight = times != NULL ? times[i] : 1;

		if (weight == 0)
			continue;
		if (first == NULL)
			first = point;
		count_point(&tally, point, first, weight);
		if (point->polarity != ranks.polarity) {
			ranks_close(&ranks);
			ranks.polarity = point->polarity;
		}
		if (point->class != 0)
			ranks.group[point->class > 0] += weight;
	}
	ranks_close(&ranks);
	tally.above = ranks.above;
	*ret_tally = tally;
}

size_t tally_class(const struct tally *tally, int class)
{
	const size_t *row = tally->confusion[class + 1];

	return row[0] + row[1] + row[2];
}

size_t tally_graded(const struct tally *tally)
{
	return tally_class(tally, -1) + tally_class(tally, 1);
}

size_t tally_n(const struct tally *tally)
{
	return tally_graded(tally) + tally_class(tally, 0);
}

size_t tally_ties(const struct tally *tally)
{
	return tally->signs[0][1] + tally->signs[1][1];
}

static double share(double part, double whole)
{
	return whole > 0 ? part / whole : NAN;
}

/* F1 of a class with `there` texts, `taken` for it, `right` of them rightly. */
static double f1(size_t right, size_t taken, size_t there)
{
	return share(2 * (double)right, (double)(taken + there));
}

static double f1_signs(const struct tally *tally)
{
	const size_t(*s)[3] = tally->signs;
	size_t negative = tally_class(tally, -1), positive = tally_class(tally, 1);

	if (negative == 0 || positive == 0)
		return NAN;
	return (f1(s[0][0], s[0][0] + s[1][0], negative) +
		       f1(s[1][2], s[0][2] + s[1][2], positive)) /
	       2;
}

static double f1_labels(const struct tally *tally)
{
	const size_t(*c)[3] = tally->confusion;
	double sum = 0;

	for (int k = 0; k < 3; k++) {
		size_t there = tally_class(tally, k - 1);

		if (there == 0)
			return NAN;
		sum += f1(c[k][k], c[0][k] + c[1][k] + c[2][k], there);
	}
	return sum / 3;
}

static double accuracy_labels(const struct tally *tally)
{
	const size_t(*c)[3] = tally->confusion;

	for (int class = -1; class <= 1; class ++) {
		if (tally_class(tally, class) == 0)
			return NAN;
	}
	return share((double)(c[0][0] + c[1][1] + c[2][2]), (double)tally_n(tally));
}

static double pearson(const struct tally *tally)
{
	double n = (double)tally_n(tally);
	double xx = n * tally->xx - tally->x * tally->x;
	double yy = n * tally->yy - tally->y * tally->y;

	if (xx <= 0 || yy <= 0)
		return NAN;
	return (n * tally->xy - tally->x * tally->y) / sqrt(xx) / sqrt(yy);
}

/* Each text of a class counts `weight[class]`. */
static double calibration_error(const struct tally *tally, const double weight[2])
{
	double whole = 0, gaps = 0;

	for (int bin = 0; bin < METRICS_BINS; bin++) {
		const size_t *texts = tally->bins[bin];
		const double *claimed = tally->claimed[bin];
		double positive = weight[1] * (double)texts[1];

		whole += positive + weight[0] * (double)texts[0];
		gaps += fabs(weight[0] * claimed[0] + weight[1] * claimed[1] - positive);
	}
	return share(gaps, whole);
}

static double calibration_error_balanced(const struct tally *tally)
{
	size_t texts[2] = {0};

	for (int bin = 0; bin < METRICS_BINS; bin++) {
		texts[0] += tally->bins[bin][0];
		texts[1] += tally->bins[bin][1];
	}
	if (texts[0] == 0 || texts[1] == 0)
		return NAN;
	return calibration_error(
		tally, (double[2]){1 / (double)texts[0], 1 / (double)texts[1]});
}

void metrics_of(const struct tally *tally, double ret_values[N_METRICS])
{
	double negative = (double)tally_class(tally, -1);
	double positive = (double)tally_class(tally, 1);

	ret_values[METRIC_SIGN] = share(
		(double)(tally->signs[0][0] + tally->signs[1][2]), negative + positive);
	ret_values[METRIC_F1] = f1_signs(tally);
	ret_values[METRIC_ACCURACY_3] = accuracy_labels(tally);
	ret_values[METRIC_F1_3] = f1_labels(tally);
	ret_values[METRIC_PEARSON] = pearson(tally);
	ret_values[METRIC_AUC] = share(tally->above, negative * positive);
	ret_values[METRIC_COVERAGE] = share(tally->matched, tally->tokens);
	ret_values[METRIC_UNMATCHED] =
		share((double)tally->unmatched, (double)tally->told);
	ret_values[METRIC_ECE] = calibration_error_balanced(tally);
	ret_values[METRIC_ECE_AS_IS] = calibration_error(tally, (double[2]){1, 1});
}
