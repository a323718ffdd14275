/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The steps of learn.h. The calibration needs sums that a text did not help to make: the
 * weights of the chosen entries are trained five more times, each without a fifth of the
 * texts, which are then summed. (Which entries were chosen does depend on all training
 * texts; held-out rows are in none of it.)
 */
#include "learn/learn.h"

#include "base/limits.h"
#include "learn/calibrate.h"
#include "learn/prune.h"
#include "learn/train.h"
#include "learn/write.h"

#include <math.h>
#include <stdlib.h>

#define FOLDS 5

/* x = sum / sqrt(matched) of the texts of a fold. */
static void sum_fold(const struct features *features, const struct dataset *dataset,
	int fold, const double *weights, double *x)
{
	for (size_t i = 0; i < dataset->n_examples; i++) {
		size_t n = features->offsets[i + 1] - features->offsets[i];

		if (dataset->examples[i].fold == fold && n != 0)
			x[i] = train_sum(features, weights, i) / sqrt((double)n);
	}
}

static int cross_validate(const struct learn_settings *settings,
	const struct features *features, const struct dataset *dataset,
	const double *balance, struct calibration *ret_calibration, struct err *err)
{
	double *x = calloc(dataset->n_examples + 1, sizeof(*x));
	double *weights = calloc(features->n + 1, sizeof(*weights));
	int rc = 0;

	if (x == NULL || weights == NULL) {
		free(x);
		free(weights);
		return err_memory(err);
	}
	for (int fold = 0; fold < FOLDS && rc == 0; fold++) {
		rc = train_weights(
			features, dataset, balance, fold, settings->cost, weights, err);
		if (rc == 0)
			sum_fold(features, dataset, fold, weights, x);
	}
	if (rc == 0)
		rc = calibrate(dataset, x, balance, ret_calibration, err);
	free(x);
	free(weights);
	return rc;
}

static int learn_entries(const struct learn_settings *settings,
	const struct dataset *dataset, struct features *features, const double *balance,
	double *weights, struct buf *out, struct err *err)
{
	struct calibration calibration;

	if (train_weights(features, dataset, balance, TRAIN_ALL_FOLDS, settings->cost,
		    weights, err) < 0 ||
		prune(features, weights, settings->entries, err) < 0 ||
		train_weights(features, dataset, balance, TRAIN_ALL_FOLDS, settings->cost,
			weights, err) < 0 ||
		cross_validate(settings, features, dataset, balance, &calibration, err) <
			0)
		return -1;
	return write_lexicon(
		settings, dataset, features, weights, &calibration, out, err);
}

/* There must be something to tell apart. */
static int check_classes(const struct dataset *dataset, struct err *err)
{
	size_t negative = 0, positive = 0;

	for (size_t d = 0; d < dataset->n_domains; d++) {
		negative += dataset->domains[d].classes[0];
		positive += dataset->domains[d].classes[2];
	}
	if (negative == 0 || positive == 0)
		return err_set(err, ERR_INPUT,
			"nothing to learn from: %zu negative and %zu positive texts",
			negative, positive);
	return 0;
}

int learn_lexicon(const struct learn_settings *settings, const struct dataset *dataset,
	struct buf *out, struct err *err)
{
	struct features features;
	double *balance, *weights;
	int rc;

	if (check_classes(dataset, err) < 0)
		return -1;
	rc = features_init(&features, dataset, settings->texts_min, err);
	balance = train_balance(dataset);
	weights = calloc(features.n + 1, sizeof(*weights));
	if (rc == 0 && (balance == NULL || weights == NULL))
		rc = err_memory(err);
	if (rc == 0)
		rc = learn_entries(
			settings, dataset, &features, balance, weights, out, err);
	features_done(&features);
	free(balance);
	free(weights);
	return rc;
}
