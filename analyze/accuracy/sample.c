/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Points are sorted once, by polarity, so that the area under the curve can be counted in
 * one pass, of the sample and of every resample. The order among equals is total (every
 * member is compared): qsort() may place equals as it likes, and an interval must not
 * depend on that.
 */
#include "accuracy/sample.h"

#include <stdlib.h>
#include <string.h>

void sample_done(struct sample *sample)
{
	free(sample->points);
	*sample = (struct sample){0};
}

static int reserve(struct sample *sample, size_t more, struct err *err)
{
	size_t size = sample->size != 0 ? sample->size : 1024;

	while (size - sample->n < more)
		size *= 2;
	if (size == sample->size)
		return 0;
	struct point *grown = reallocarray(sample->points, size, sizeof(*grown));

	if (grown == NULL)
		return err_memory(err);
	sample->points = grown;
	sample->size = size;
	return 0;
}

int sample_add(struct sample *sample, const struct point *point, struct err *err)
{
	if (reserve(sample, 1, err) < 0)
		return -1;
	sample->points[sample->n++] = *point;
	return 0;
}

int sample_append(struct sample *sample, const struct sample *more, struct err *err)
{
	if (more->n == 0)
		return 0;
	if (reserve(sample, more->n, err) < 0)
		return -1;
	memcpy(sample->points + sample->n, more->points, more->n * sizeof(*more->points));
	sample->n += more->n;
	return 0;
}

static int order(float a, float b)
{
	return (a > b) - (a < b);
}

static int compare(const void *left, const void *right)
{
	const struct point *a = left, *b = right;
	int result = order(a->polarity, b->polarity);

	if (result == 0)
		result = a->class - b->class;
	if (result == 0)
		result = a->label - b->label;
	if (result == 0)
		result = order(a->grade, b->grade);
	if (result == 0)
		result = order(a->tokens, b->tokens);
	if (result == 0)
		result = order(a->matched, b->matched);
	return result != 0 ? result : order(a->probability, b->probability);
}

void sample_sort(struct sample *sample)
{
	if (sample->n > 1)
		qsort(sample->points, sample->n, sizeof(*sample->points), compare);
}
