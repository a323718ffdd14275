/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Importance is the weight times the square root of how often it can act: a strong weight
 * on a rare phrase moves few verdicts, a weak one on a common word many.
 */
#include "learn/prune.h"

#include <math.h>
#include <stdlib.h>

struct ranked {
	double importance;
	uint32_t number;
};

/* Most important first; ties by number, so that the order is one. */
static int by_importance(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->importance != y->importance)
		return x->importance > y->importance ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

int prune(struct features *features, const double *weights, size_t n, struct err *err)
{
	struct ranked *ranked = malloc((features->n + 1) * sizeof(*ranked));
	uint32_t *keep = malloc((features->n + 1) * sizeof(*keep));
	int rc;

	if (n > features->n)
		n = features->n;
	if (ranked == NULL || keep == NULL) {
		free(ranked);
		free(keep);
		return err_memory(err);
	}
	for (size_t j = 0; j < features->n; j++)
		ranked[j] = (struct ranked){
			fabs(weights[j]) * sqrt((double)features->list[j].texts),
			(uint32_t)j};
	qsort(ranked, features->n, sizeof(*ranked), by_importance);
	for (size_t i = 0; i < n; i++)
		keep[i] = ranked[i].number;
	qsort(keep, n, sizeof(*keep), by_number);
	rc = features_keep(features, keep, n, err);
	free(ranked);
	free(keep);
	return rc;
}

double prune_scale(const double *weights, size_t n)
{
	double greatest = 0;

	for (size_t j = 0; j < n; j++)
		greatest = fmax(greatest, fabs(weights[j]));
	return greatest > 0 ? greatest / 127 : 1;
}

int prune_quantise(double weight, double scale)
{
	return (int)lrint(weight / scale);
}
