/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The evaluation of one file and its figures, without resampling: for the learner, which
 * measures many files and knows itself which rows it trained on.
 */
#include "accuracy/accuracy.h"

#include "accuracy/evaluation.h"

#include <math.h>
#include <string.h>

int accuracy_measure(const struct repute_lexicon *lexicon, const char *path, bool whole,
	struct accuracy *ret_accuracy, struct err *err)
{
	struct evaluation_settings settings = evaluation_settings_of(lexicon);
	struct evaluation evaluation;

	settings.rows = whole ? ROWS_ALL : ROWS_HELD_OUT;
	if (evaluation_read(&settings, path, &evaluation, err) < 0)
		return -1;
	struct sample *sample = &evaluation.sample;

	sample_sort(sample);
	memcpy(ret_accuracy->name, evaluation.source, sizeof(ret_accuracy->name));
	tally_count(sample->points, NULL, sample->n, &ret_accuracy->tally);
	metrics_of(&ret_accuracy->tally, ret_accuracy->values);
	evaluation_done(&evaluation);
	return 0;
}

size_t accuracy_n(const struct accuracy *accuracy)
{
	return tally_graded(&accuracy->tally);
}

static double or_zero(double value)
{
	return isnan(value) ? 0 : value;
}

double accuracy_binary(const struct accuracy *accuracy)
{
	return or_zero(accuracy->values[METRIC_SIGN]);
}

double accuracy_f1(const struct accuracy *accuracy)
{
	return or_zero(accuracy->values[METRIC_F1]);
}

double accuracy_f1_labels(const struct accuracy *accuracy)
{
	return or_zero(accuracy->values[METRIC_F1_3]);
}

size_t accuracy_neutral(const struct accuracy *accuracy)
{
	return tally_class(&accuracy->tally, 0);
}
