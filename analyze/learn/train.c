/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A feature's value is r_j / sqrt(m) in every text that holds it (r: log-count ratio, m:
 * features of that text), so only the numbers of features are stored, 4 bytes each, and
 * the solver keeps v_j = r_j w_j, the weight that the lexicon wants: x_i w is the sum of
 * v_j over sqrt(m), as in scoring, and a step of size d in direction y adds
 * d y r_j^2 / sqrt(m) to each of them. Dividing by sqrt(m) makes a short text count as
 * much as a long one; without it accuracy is about a point lower everywhere.
 *
 * liblinear solves the same problem, but takes one cost per class, where every text has
 * its own here, and 16 bytes a feature.
 *
 * One dual variable a per text, 0 < a < C_i, minimising
 *	1/2 |sum_i a_i y_i x_i|^2 + sum_i a_i log a_i + (C_i - a_i) log(C_i - a_i)
 * one at a time by Newton's method, in an order shuffled anew each round with a fixed
 * seed. There is no intercept, as there is none in scoring. About 40 rounds.
 */
#include "learn/train.h"

#include <math.h>
#include <stdlib.h>

#define ROUNDS_MAX 60
#define NEWTON_MAX 100
#define TOLERANCE 1e-2
#define SMOOTHING 1.0
#define DOMAIN_POWER 0.6 /* between one text, one vote and one domain, one vote */
#define PHRASE_POWER 0.3 /* longer phrases are shrunk more */

struct solver {
	const struct features *features;
	const struct dataset *dataset;
	double *cost;	  /* owned; C_i; 0 = left out */
	double *alpha;	  /* owned */
	double *diagonal; /* owned; |x_i|^2 */
	double *norm;	  /* owned; 1 / sqrt(m) */
	float *squares;	  /* owned; r_j^2 */
	uint32_t *order;  /* owned */
	size_t n;	  /* texts in `order` */
	double *weights;  /* borrowed; v_j */
	double precision; /* of the Newton steps */
	uint64_t state;	  /* of the shuffle */
};

double *train_balance(const struct dataset *dataset)
{
	double *balance = calloc(dataset->n_examples + 1, sizeof(*balance));
	double sum = 0;
	size_t n = 0;

	if (balance == NULL)
		return NULL;
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		const size_t *classes = dataset->domains[example->domain].classes;

		if (example->polarity == 0)
			continue;
		balance[i] = pow((double)(classes[0] + classes[2]), DOMAIN_POWER) /
			     (2.0 * (double)classes[example->polarity + 1]);
		sum += balance[i];
		n++;
	}
	for (size_t i = 0; i < dataset->n_examples; i++)
		balance[i] *= (double)n / sum;
	return balance;
}

double train_sum(const struct features *features, const double *weights, size_t i)
{
	double sum = 0;

	for (size_t k = features->offsets[i]; k < features->offsets[i + 1]; k++)
		sum += weights[features->items[k]];
	return sum;
}

/* Words of the phrase. */
static unsigned feature_words(const struct feature *feature)
{
	unsigned n = 0;

	while (n < FEATURES_WORDS_MAX && feature->tokens[n] != 0)
		n++;
	return n;
}

/* r_j = log of the feature's share among positive texts over that among negative. */
static int log_count_ratios(const struct solver *solver, double *ret_ratios)
{
	const struct features *features = solver->features;
	size_t n = features->n;
	double *counts = calloc(2 * (n + 1), sizeof(*counts));
	double totals[2] = {0, 0};

	if (counts == NULL)
		return -1;
	for (size_t j = 0; j < 2 * n; j++)
		counts[j] = SMOOTHING;
	for (size_t i = 0; i < features->n_texts; i++) {
		double *side =
			counts + (solver->dataset->examples[i].polarity > 0 ? n : 0);

		if (solver->cost[i] <= 0)
			continue;
		for (size_t k = features->offsets[i]; k < features->offsets[i + 1]; k++)
			side[features->items[k]] += solver->cost[i];
	}
	for (size_t j = 0; j < 2 * n; j++)
		totals[j >= n] += counts[j];
	for (size_t j = 0; j < n; j++)
		ret_ratios[j] = log(counts[n + j] / totals[1] / (counts[j] / totals[0])) /
				pow(feature_words(&features->list[j]), PHRASE_POWER);
	free(counts);
	return 0;
}

static double diagonal(const struct solver *solver, size_t i)
{
	const struct features *features = solver->features;
	double sum = 0;

	for (size_t k = features->offsets[i]; k < features->offsets[i + 1]; k++)
		sum += solver->squares[features->items[k]];
	return sum * solver->norm[i] * solver->norm[i];
}

static void add(const struct solver *solver, size_t i, double step)
{
	const struct features *features = solver->features;

	step *= solver->norm[i];
	for (size_t k = features->offsets[i]; k < features->offsets[i + 1]; k++) {
		uint32_t j = features->items[k];

		solver->weights[j] += step * solver->squares[j];
	}
}

/* xorshift64 (Marsaglia 2003). */
static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static void shuffle(struct solver *solver)
{
	for (size_t i = solver->n; i > 1; i--) {
		size_t k = (size_t)(next_random(&solver->state) % i);
		uint32_t swap = solver->order[i - 1];

		solver->order[i - 1] = solver->order[k];
		solver->order[k] = swap;
	}
}

/*
 * Minimise over one variable. The nearer of the bounds 0 and C is taken as the origin, so
 * that a tiny distance to it keeps its digits. Returns the gradient before the step; a
 * step of more than one Newton iteration is counted in `ret_long`.
 */
static double solve_one(struct solver *solver, size_t i, size_t *ret_long)
{
	double c = solver->cost[i], a = solver->diagonal[i];
	double y = solver->dataset->examples[i].polarity;
	double low = solver->alpha[i], high = c - low;
	double b = y * solver->norm[i] * train_sum(solver->features, solver->weights, i);
	bool from_top = 0.5 * a * (high - low) + b < 0;
	double sign = from_top ? -1 : 1, old = from_top ? high : low;
	double z = c - old < 0.5 * c ? 0.1 * old : old;
	double slope = a * (z - old) + sign * b + log(z / (c - z));
	double first = fabs(slope);

	int n = 0;

	for (; n < NEWTON_MAX && fabs(slope) >= solver->precision; n++) {
		double next = z - slope / (a + c / (c - z) / z);

		z = next <= 0 ? 0.1 * z : next < c ? next : 0.5 * (z + c);
		slope = a * (z - old) + sign * b + log(z / (c - z));
	}
	if (n == 0)
		return first;
	*ret_long += n > 1;
	solver->alpha[i] = from_top ? c - z : z;
	add(solver, i, sign * (z - old) * y);
	return first;
}

static void solve(struct solver *solver)
{
	for (int round = 0; round < ROUNDS_MAX; round++) {
		size_t n_long = 0;
		double worst = 0;

		shuffle(solver);
		for (size_t k = 0; k < solver->n; k++)
			worst = fmax(worst, solve_one(solver, solver->order[k], &n_long));
		if (worst < TOLERANCE)
			break;
		if (n_long <= solver->n / 10)
			solver->precision = fmax(1e-8, 0.1 * solver->precision);
	}
}

/* Costs, ratios and the starting point, from which solve() goes on. */
static int prepare(struct solver *solver, const double *balance, int without, double cost)
{
	const struct dataset *dataset = solver->dataset;

	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		bool used = example->polarity != 0 && example->fold != without;

		solver->cost[i] = used ? balance[i] : 0;
	}
	if (log_count_ratios(solver, solver->weights) < 0)
		return -1;
	for (size_t j = 0; j < solver->features->n; j++) {
		solver->squares[j] = (float)(solver->weights[j] * solver->weights[j]);
		solver->weights[j] = 0;
	}
	for (size_t i = 0; i < dataset->n_examples; i++) {
		double c = solver->cost[i] *= cost;

		size_t m = features_of_text(solver->features, i);

		if (c <= 0 || m == 0)
			continue;
		solver->norm[i] = 1 / sqrt((double)m);
		solver->diagonal[i] = diagonal(solver, i);
		solver->alpha[i] = fmin(0.001 * c, 1e-8);
		solver->order[solver->n++] = (uint32_t)i;
		add(solver, i, solver->alpha[i] * dataset->examples[i].polarity);
	}
	return 0;
}

int train_weights(const struct features *features, const struct dataset *dataset,
	const double *balance, int without, double cost, double *ret_weights,
	struct err *err)
{
	size_t n = dataset->n_examples + 1;
	struct solver solver = {.features = features,
		.dataset = dataset,
		.cost = calloc(n, sizeof(double)),
		.alpha = calloc(n, sizeof(double)),
		.diagonal = calloc(n, sizeof(double)),
		.norm = calloc(n, sizeof(double)),
		.squares = calloc(features->n + 1, sizeof(float)),
		.order = calloc(n, sizeof(uint32_t)),
		.weights = ret_weights,
		.precision = TOLERANCE,
		.state = 88172645463325252U};
	bool ready = solver.cost != NULL && solver.alpha != NULL &&
		     solver.diagonal != NULL && solver.norm != NULL &&
		     solver.squares != NULL && solver.order != NULL;
	int rc = 0;

	if (ready && prepare(&solver, balance, without, cost) == 0)
		solve(&solver);
	else
		rc = err_memory(err);
	free(solver.cost);
	free(solver.alpha);
	free(solver.diagonal);
	free(solver.norm);
	free(solver.squares);
	free(solver.order);
	return rc;
}
