/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Only three counts a text are kept: how many aspects, and how many of them each way is
 * right about. Both ways are judged on the same resamples, so the interval of their
 * difference is that of paired measurements.
 */
#include "accuracy/aspects.h"

#include <math.h>
#include <stdlib.h>

void aspect_sample_done(struct aspect_sample *sample)
{
	free(sample->texts);
	*sample = (struct aspect_sample){0};
}

static int reserve(struct aspect_sample *sample, size_t more, struct err *err)
{
	size_t size = sample->size != 0 ? sample->size : 1024;

	while (size - sample->n < more)
		size *= 2;
	if (size == sample->size)
		return 0;
	struct aspect_text *grown = reallocarray(sample->texts, size, sizeof(*grown));

	if (grown == NULL)
		return err_memory(err);
	sample->texts = grown;
	sample->size = size;
	return 0;
}

int aspect_sample_add(struct aspect_sample *sample, struct aspect_near *near,
	const struct row *row, double polarity, struct err *err)
{
	struct aspect_text text = {0};

	for (size_t i = 0; i < row->n_aspects; i++) {
		const struct row_aspect *aspect = &row->aspects[i];

		sample->ungraded += aspect->polarity == 0;
		sample->unplaced += aspect->polarity != 0 && aspect->len == 0;
		if (aspect->polarity == 0 || aspect->len == 0)
			continue;
		text.n++;
		text.text += polarity * aspect->polarity > 0;
		if (near != NULL && aspect_near_polarity(near, row->text, aspect->offset,
					    aspect->len) *
						    aspect->polarity >
					    0)
			text.near++;
	}
	if (text.n == 0)
		return 0;
	if (reserve(sample, 1, err) < 0)
		return -1;
	sample->texts[sample->n++] = text;
	sample->n_aspects += text.n;
	return 0;
}

int aspect_sample_append(
	struct aspect_sample *sample, const struct aspect_sample *more, struct err *err)
{
	if (reserve(sample, more->n, err) < 0)
		return -1;
	if (more->n != 0)
		memcpy(sample->texts + sample->n, more->texts,
			more->n * sizeof(*more->texts));
	sample->n += more->n;
	sample->n_aspects += more->n_aspects;
	sample->unplaced += more->unplaced;
	sample->ungraded += more->ungraded;
	return 0;
}

struct sums {
	size_t n, near, text;
};

static void add_text(struct sums *sums, const struct aspect_text *text)
{
	sums->n += text->n;
	sums->near += text->near;
	sums->text += text->text;
}

static double value_of(const struct sums *sums, enum aspect_metric metric)
{
	double n = (double)sums->n, near = (double)sums->near, text = (double)sums->text;

	switch (metric) {
	case ASPECT_NEAR:
		return near / n;
	case ASPECT_TEXT:
		return text / n;
	default:
		return (near - text) / n;
	}
}

static void resample(const struct aspect_sample *sample, double *values)
{
	struct draws draws = draws_of((uint32_t)sample->n);

	for (size_t r = 0; r < BOOTSTRAP_RESAMPLES; r++) {
		struct sums sums = {0};

		for (size_t i = 0; i < sample->n; i++)
			add_text(&sums, &sample->texts[draws_next(&draws)]);
		for (size_t k = 0; k < N_ASPECT_METRICS; k++)
			values[k * BOOTSTRAP_RESAMPLES + r] =
				value_of(&sums, (enum aspect_metric)k);
	}
}

int aspect_sample_figures(const struct aspect_sample *sample,
	struct figure ret_figures[N_ASPECT_METRICS], struct err *err)
{
	double *values;
	struct sums sums = {0};

	for (size_t k = 0; k < N_ASPECT_METRICS; k++)
		ret_figures[k] = (struct figure){NAN, NAN, NAN};
	if (sample->n == 0)
		return 0;
	if (sample->n > UINT32_MAX)
		return err_set(err, ERR_LIMIT, "there are too many texts with aspects");
	values = calloc((size_t)N_ASPECT_METRICS * BOOTSTRAP_RESAMPLES, sizeof(*values));
	if (values == NULL)
		return err_memory(err);
	resample(sample, values);
	for (size_t i = 0; i < sample->n; i++)
		add_text(&sums, &sample->texts[i]);
	for (size_t k = 0; k < N_ASPECT_METRICS; k++) {
		double value = value_of(&sums, (enum aspect_metric)k);

		ret_figures[k] = bootstrap_interval(value, value,
			values + k * BOOTSTRAP_RESAMPLES, BOOTSTRAP_RESAMPLES, 1);
	}
	free(values);
	return 0;
}
