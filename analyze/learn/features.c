/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A pass over the tokens for each length: phrases of n + 1 words are counted only where
 * the phrases of n words at both their ends are frequent (Agrawal & Srikant 1994), which
 * keeps their number near that of the tokens. A last pass writes down each text's
 * features. The order of features is that of length, then first occurrence: the same on
 * every machine.
 *
 * Memory: up to 50 bytes a different phrase of one length while that is counted, then 4
 * bytes for each feature of each text.
 */
#include "learn/features.h"

#include "learn/phrases.h"

#include <stdlib.h>

#define NOT_KEPT UINT32_MAX

/* Phrases of all lengths so far, and those that end in the current token, by length. */
struct walk {
	struct phrases levels[FEATURES_WORDS_MAX]; /* owned */
	unsigned n;				   /* levels that are numbered */
	uint32_t ends[FEATURES_WORDS_MAX];	   /* number + 1; 0 = none */
};

/* Go on to the next token. */
static void step(struct walk *walk, uint32_t token)
{
	for (unsigned k = walk->n; k-- > 0;) {
		uint32_t prefix = k > 0 ? walk->ends[k - 1] : 0;
		bool possible = token != 0 && (k == 0 || prefix != 0);

		walk->ends[k] =
			possible ? phrases_find(&walk->levels[k], prefix, token) : 0;
	}
}

/* Count the phrases of one text that are one word longer than the levels there are. */
static int count_text(struct walk *walk, const uint32_t *tokens, size_t n, uint32_t text,
	struct err *err)
{
	struct phrases *longer = &walk->levels[walk->n];
	unsigned last = walk->n - 1; /* not used on the first level */

	memset(walk->ends, 0, sizeof(walk->ends));
	for (size_t i = 0; i < n; i++) {
		uint32_t prefix = walk->n > 0 ? walk->ends[last] : 0;

		step(walk, tokens[i]);
		bool possible = walk->n > 0 ? prefix != 0 && walk->ends[last] != 0
					    : tokens[i] != 0;

		if (possible && phrases_count(longer, prefix, tokens[i], text, err) < 0)
			return -1;
	}
	return 0;
}

/* Append the frequent phrases of the level that was counted to the list of features. */
static int take_level(
	struct features *features, struct walk *walk, uint32_t texts_min, struct err *err)
{
	struct phrases *level = &walk->levels[walk->n];

	if (phrases_number(level, texts_min, (uint32_t)features->n, err) < 0)
		return -1;
	struct feature *list =
		reallocarray(features->list, features->n + level->n + 1, sizeof(*list));

	if (list == NULL)
		return err_memory(err);
	features->list = list;
	for (size_t i = 0; i < level->n; i++) {
		const struct phrase *phrase = &level->list[i];
		struct feature *feature = &list[features->n++];

		*feature = (struct feature){.texts = 0};
		if (phrase->prefix != 0)
			*feature = list[phrase->prefix - 1];
		feature->tokens[walk->n] = phrase->token;
		feature->texts = phrase->texts;
	}
	walk->n++;
	return 0;
}

static int count_level(struct features *features, struct walk *walk,
	const struct dataset *dataset, uint32_t texts_min, struct err *err)
{
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];

		if (example->polarity != 0 &&
			count_text(walk, &dataset->tokens[example->first], example->n,
				(uint32_t)i, err) < 0)
			return -1;
	}
	return take_level(features, walk, texts_min, err);
}

static int add_item(struct features *features, uint32_t number, struct err *err)
{
	if (features->n_items == features->items_size) {
		size_t size =
			features->items_size != 0 ? features->items_size / 2 * 3 : 65536;
		uint32_t *items = reallocarray(features->items, size, sizeof(*items));

		if (items == NULL)
			return err_memory(err);
		features->items = items;
		features->items_size = size;
	}
	features->items[features->n_items++] = number;
	return 0;
}

/* Numbers of the features of one text, each once. `seen` tells by feature the last text
   that held it, + 1. */
static int write_text(struct features *features, struct walk *walk,
	const uint32_t *tokens, size_t n, uint32_t text, uint32_t *seen, struct err *err)
{
	memset(walk->ends, 0, sizeof(walk->ends));
	for (size_t i = 0; i < n; i++) {
		step(walk, tokens[i]);
		for (unsigned k = 0; k < walk->n && walk->ends[k] != 0; k++) {
			uint32_t number = walk->ends[k] - 1;

			if (seen[number] == text + 1)
				continue;
			seen[number] = text + 1;
			if (add_item(features, number, err) < 0)
				return -1;
		}
	}
	return 0;
}

static int write_texts(struct features *features, struct walk *walk,
	const struct dataset *dataset, struct err *err)
{
	uint32_t *seen = calloc(features->n + 1, sizeof(*seen));
	int rc = 0;

	features->n_texts = dataset->n_examples;
	features->offsets = calloc(dataset->n_examples + 1, sizeof(*features->offsets));
	if (seen == NULL || features->offsets == NULL)
		rc = err_memory(err);
	for (size_t i = 0; i < dataset->n_examples && rc == 0; i++) {
		const struct example *example = &dataset->examples[i];

		rc = write_text(features, walk, &dataset->tokens[example->first],
			example->n, (uint32_t)i, seen, err);
		features->offsets[i + 1] = features->n_items;
	}
	free(seen);
	return rc;
}

int features_init(struct features *features, const struct dataset *dataset,
	unsigned words, uint32_t texts_min, struct err *err)
{
	struct walk walk = {.n = 0};
	int rc = 0;

	*features = (struct features){.list = NULL};
	while (walk.n < words && rc == 0)
		rc = count_level(features, &walk, dataset, texts_min, err);
	if (rc == 0)
		rc = write_texts(features, &walk, dataset, err);
	for (unsigned k = 0; k < FEATURES_WORDS_MAX; k++)
		phrases_done(&walk.levels[k]);
	if (rc < 0)
		features_done(features);
	return rc;
}

int features_keep(
	struct features *features, const uint32_t *keep, size_t n, struct err *err)
{
	uint32_t *numbers = malloc((features->n + 1) * sizeof(*numbers));
	size_t at = 0, from = 0;

	if (numbers == NULL)
		return err_memory(err);
	memset(numbers, 0xff, (features->n + 1) * sizeof(*numbers));
	for (size_t i = 0; i < n; i++) {
		numbers[keep[i]] = (uint32_t)i;
		features->list[i] = features->list[keep[i]];
	}
	features->n = n;
	for (size_t i = 0; i < features->n_texts; i++) {
		for (size_t end = features->offsets[i + 1]; from < end; from++) {
			uint32_t number = numbers[features->items[from]];

			if (number != NOT_KEPT)
				features->items[at++] = number;
		}
		features->offsets[i + 1] = at;
	}
	features->n_items = at;
	free(numbers);
	return 0;
}

void features_done(struct features *features)
{
	free(features->list);
	free(features->items);
	free(features->offsets);
	*features = (struct features){.list = NULL};
}
