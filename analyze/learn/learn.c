/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The steps of learn.h. The calibration needs sums that a text did not help to make: the
 * weights of the chosen entries are trained five more times, each without a fifth of the
 * texts, which are then summed; these trainings run in parallel. (Which entries were
 * chosen does depend on all training texts; held-out rows are in none of it.)
 */
#include "learn/learn.h"

#include "learn/prune.h"
#include "learn/train.h"
#include "learn/write.h"

#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#define TASKS (1 + DATASET_FOLDS)
#define STEPS 3 /* shown as progress: features, weights of all, six trainings */

/* Six trainings: task 0 on all texts, task k without fold k - 1. Threads take the next
   one; each writes what no other does. */
struct trainings {
	const struct learn_settings *settings;
	const struct features *features;
	const struct dataset *dataset;
	const double *balance;
	double *weights; /* of task 0 */
	double *x;	 /* by text: its sum / sqrt(matched), from the others' weights */
	_Atomic int next;
	_Atomic bool failed;
};

static void sum_fold(const struct trainings *all, int fold, const double *weights)
{
	for (size_t i = 0; i < all->dataset->n_examples; i++) {
		size_t n = features_of_text(all->features, i);

		if (all->dataset->examples[i].fold == fold && n != 0)
			all->x[i] =
				train_sum(all->features, weights, i) / sqrt((double)n);
	}
}

static int train_task(struct trainings *all, int task)
{
	int fold = task > 0 ? task - 1 : TRAIN_ALL_FOLDS;
	double *weights =
		task > 0 ? calloc(all->features->n + 1, sizeof(*weights)) : all->weights;
	int rc = -1;

	if (weights != NULL)
		rc = train_weights(all->features, all->dataset, all->balance, fold,
			all->settings->cost, weights, NULL);
	if (task > 0) {
		if (rc == 0)
			sum_fold(all, fold, weights);
		free(weights);
	}
	return rc;
}

static void *train_tasks(void *data)
{
	struct trainings *all = data;
	int task;

	while ((task = all->next++) < TASKS) {
		if (train_task(all, task) < 0)
			all->failed = true;
	}
	return NULL;
}

/* All tasks, in so many threads, this one being one of them. */
static int train_all(struct trainings *all, unsigned threads, struct err *err)
{
	pthread_t others[TASKS];
	unsigned n = 0;

	while (n + 1 < threads && n + 1 < TASKS &&
		pthread_create(&others[n], NULL, train_tasks, all) == 0)
		n++;
	train_tasks(all);
	for (unsigned i = 0; i < n; i++)
		pthread_join(others[i], NULL);
	return all->failed ? err_memory(err) : 0;
}

static void show(struct progress *progress, int64_t step)
{
	if (progress != NULL)
		progress_show(progress, step, step, STEPS);
}

static int learn_entries(const struct learn_settings *settings,
	const struct dataset *dataset, struct features *features,
	struct progress *progress, const double *balance, double *weights, double *x,
	struct calibration *calibration, struct err *err)
{
	struct trainings all = {.settings = settings,
		.features = features,
		.dataset = dataset,
		.balance = balance,
		.weights = weights,
		.x = x};

	show(progress, 1);
	if (train_weights(features, dataset, balance, TRAIN_ALL_FOLDS, settings->cost,
		    weights, err) < 0 ||
		prune(features, weights, settings->entries, err) < 0)
		return -1;
	show(progress, 2);
	if (train_all(&all, settings->threads, err) < 0)
		return -1;
	show(progress, STEPS);
	return calibrate(dataset, x, calibration, err);
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
	struct progress *progress, struct buf *out, struct calibration *ret_calibration,
	struct err *err)
{
	struct features features;
	struct calibration calibration;

	if (check_classes(dataset, err) < 0 ||
		features_init(&features, dataset, settings->words, settings->texts_min,
			err) < 0)
		return -1;
	double *balance = train_balance(dataset);
	double *weights = calloc(features.n + 1, sizeof(*weights));
	double *x = calloc(dataset->n_examples + 1, sizeof(*x));
	int rc = balance != NULL && weights != NULL && x != NULL ? 0 : err_memory(err);

	if (rc == 0)
		rc = learn_entries(settings, dataset, &features, progress, balance,
			weights, x, &calibration, err);
	if (rc == 0)
		rc = write_lexicon(
			settings, dataset, &features, weights, &calibration, out, err);
	if (rc == 0)
		*ret_calibration = calibration;
	features_done(&features);
	free(balance);
	free(weights);
	free(x);
	return rc;
}
