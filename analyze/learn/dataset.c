/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Training texts are kept as numbers of words, not as text: 100,000 reviews take about
 * 60 MB. Tokens and the scope of negations come from the scorer's own code, so what is
 * learned is what will be matched.
 */
#include "learn/dataset.h"

#include "base/hash.h"
#include "learn/md5.h"
#include "score/tokens.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* Room for `n` items of `size` bytes in `*items`, doubling. */
static int reserve(void **items, size_t *room, size_t n, size_t size, struct err *err)
{
	size_t wanted = *room != 0 ? *room : 256;

	if (n <= *room)
		return 0;
	while (wanted < n)
		wanted *= 2;
	void *grown = reallocarray(*items, wanted, size);

	if (grown == NULL)
		return err_memory(err);
	*items = grown;
	*room = wanted;
	return 0;
}

/* The number of a word, given to it when it is new. */
static int number_word(
	struct dataset *dataset, struct view text, uint32_t *ret_number, struct err *err)
{
	int64_t *found = map_get(&dataset->words, text);
	uint32_t n = dataset->n_words + 1;

	if (found != NULL) {
		*ret_number = (uint32_t)*found;
		return 0;
	}
	if (n > DATASET_WORDS_MAX)
		return err_set(err, ERR_LIMIT, "there are more than %d different words",
			DATASET_WORDS_MAX);
	if (reserve((void **)&dataset->names, &dataset->names_size, (size_t)n + 1,
		    sizeof(*dataset->names), err) < 0 ||
		map_put(&dataset->words, text, n, err) < 0)
		return -1;
	dataset->names[n] = arena_keep(&dataset->words.keys, text);
	dataset->n_words = n;
	*ret_number = n;
	return arena_check(&dataset->words.keys, err);
}

int dataset_init(struct dataset *dataset, const char *negators, unsigned window,
	bool digits, struct err *err)
{
	struct view rest = view_of(negators), word;
	uint32_t number;

	*dataset = (struct dataset){.window = window, .digits = digits};
	while (view_split(&rest, ' ', &word)) {
		if (word.len != 0 && number_word(dataset, word, &number, err) < 0)
			return -1;
	}
	dataset->n_negators = dataset->n_words;
	return 0;
}

void dataset_done(struct dataset *dataset)
{
	map_done(&dataset->words);
	free(dataset->names);
	free(dataset->tokens);
	free(dataset->examples);
	free(dataset->domains);
	seen_free(&dataset->held_out);
}

static int find_domain(
	struct dataset *dataset, struct view name, uint16_t *ret_domain, struct err *err)
{
	struct domain *domain;
	size_t i = 0;

	if (name.len >= sizeof(domain->name))
		name.len = sizeof(domain->name) - 1;
	while (i < dataset->n_domains &&
		!view_eq(view_of(dataset->domains[i].name), name))
		i++;
	*ret_domain = (uint16_t)i;
	if (i < dataset->n_domains)
		return 0;
	if (i == DATASET_DOMAINS_MAX)
		return err_set(err, ERR_LIMIT, "there are more than %d sources",
			DATASET_DOMAINS_MAX);
	struct domain *grown = reallocarray(dataset->domains, i + 1, sizeof(*grown));

	if (grown == NULL)
		return err_memory(err);
	grown[i] = (struct domain){.classes = {0}};
	for (size_t k = 0; k < name.len; k++)
		grown[i].name[k] = (unsigned char)name.data[k] > ' ' ? name.data[k] : '_';
	dataset->domains = grown;
	dataset->n_domains++;
	return 0;
}

static int add_token(struct dataset *dataset, uint32_t token, struct err *err)
{
	if (dataset->n_tokens >= DATASET_TOKENS_MAX)
		return err_set(err, ERR_LIMIT, "there are more than %d words of text",
			DATASET_TOKENS_MAX);
	if (reserve((void **)&dataset->tokens, &dataset->tokens_size,
		    dataset->n_tokens + 1, sizeof(*dataset->tokens), err) < 0)
		return -1;
	dataset->tokens[dataset->n_tokens++] = token;
	return 0;
}

static int add_text(struct dataset *dataset, struct view text, struct err *err)
{
	struct negation negation = {.window = dataset->window};
	struct tokens tokens = tokens_of(text);
	struct token token;

	while (tokens_next(&tokens, &token)) {
		bool known =
			token.len != 0 && (dataset->digits || token.kind != TOKEN_NUMBER);
		uint32_t number = 0;

		if (known && number_word(dataset, token_text(&token), &number, err) < 0)
			return -1;
		bool negator = known && number <= dataset->n_negators;
		bool negated = negation_step(&negation, token.pause, token.kind, negator);

		if (token.pause >= PAUSE_STOP && add_token(dataset, 0, err) < 0)
			return -1;
		if (add_token(dataset, known ? 2 * number + negated : 0, err) < 0)
			return -1;
	}
	return 0;
}

/* A text of its own for training, in the fold of the row. */
static int add_example(struct dataset *dataset, const struct labelled *row,
	struct view text, uint16_t domain, struct err *err)
{
	size_t first = dataset->n_tokens;
	struct example example = {.polarity = (int8_t)row->polarity,
		.grade = (float)row->grade,
		.domain = domain,
		.hash = seen_hash(text),
		.title = text.data != row->text.data,
		.fold = md5_front(row->text) / 5 % DATASET_FOLDS};

	if (dataset->n_examples >= DATASET_TEXTS_MAX)
		return err_set(err, ERR_LIMIT, "there are more than %d texts",
			DATASET_TEXTS_MAX);
	if (add_text(dataset, text, err) < 0 ||
		reserve((void **)&dataset->examples, &dataset->examples_size,
			dataset->n_examples + 1, sizeof(example), err) < 0)
		return -1;
	example.first = (uint32_t)first;
	example.n = (uint32_t)(dataset->n_tokens - first);
	dataset->examples[dataset->n_examples++] = example;
	return 0;
}

int dataset_add(struct dataset *dataset, const struct labelled *row, struct err *err)
{
	uint16_t domain;

	if (find_domain(dataset, row->source, &domain, err) < 0)
		return -1;
	if (row->held_out) {
		dataset->domains[domain].held_out++;
		return seen_add(&dataset->held_out, seen_hash(row->text), err);
	}
	if (row->title.len != 0 && add_example(dataset, row, row->title, domain, err) < 0)
		return -1;
	return add_example(dataset, row, row->text, domain, err);
}

static int add_row(void *data, const struct labelled *row, struct err *err)
{
	return dataset_add(data, row, err);
}

int dataset_read(struct dataset *dataset, const char *path, struct progress *progress,
	struct err *err)
{
	return labelled_read(path, add_row, dataset, progress, err);
}

static int hold_out_row(void *data, const struct labelled *row, struct err *err)
{
	struct dataset *dataset = data;

	return seen_add(&dataset->held_out, seen_hash(row->text), err);
}

int dataset_hold_out(struct dataset *dataset, const char *path, struct progress *progress,
	struct err *err)
{
	return labelled_read(path, hold_out_row, dataset, progress, err);
}

/* The digest so far and the next text's hash give the next digest. */
static void add_digest(struct domain *domain, uint64_t hash)
{
	char digits[17];

	snprintf(digits, sizeof(digits), "%016" PRIx64, hash);
	struct view parts[] = {view_of(domain->digest), view_of(digits)};
	struct hash_text digest = hash_parts(NULL, parts, 2);

	memcpy(domain->digest, digest.text, sizeof(domain->digest));
}

void dataset_close(struct dataset *dataset)
{
	size_t n = 0;

	seen_sort(&dataset->held_out);
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		struct domain *domain = &dataset->domains[example->domain];

		if (seen_contains(&dataset->held_out, example->hash)) {
			domain->dropped++;
			continue;
		}
		domain->classes[example->polarity + 1]++;
		add_digest(domain, example->hash);
		dataset->examples[n++] = *example;
	}
	dataset->n_examples = n;
	seen_free(&dataset->held_out);
}

int dataset_seen(const struct dataset *dataset, struct seen *ret_seen, struct err *err)
{
	struct seen seen = {0};

	for (size_t i = 0; i < dataset->n_examples; i++) {
		if (seen_add(&seen, dataset->examples[i].hash, err) < 0) {
			seen_free(&seen);
			return -1;
		}
	}
	seen_sort(&seen);
	*ret_seen = seen;
	return 0;
}
