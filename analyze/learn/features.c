/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Features are found in three passes over the tokens: count words; count features of the
 * words that are frequent enough; write down each text's features. A hash table leads
 * from a pair of tokens to its candidate, candidates keep the order of their first
 * occurrence, so the numbering is the same on every machine. Memory: 16 bytes a
 * candidate, about 5 million of them for 100,000 reviews.
 */
#include "learn/features.h"

#include <stdlib.h>

#define NOT_KEPT UINT32_MAX

struct candidate {
	struct feature feature;
	uint32_t text; /* + 1: the last text that it was seen in */
};

struct candidates {
	struct candidate *list; /* owned */
	size_t n, room;
	uint32_t *slots; /* owned; candidate + 1; 0 = empty */
	unsigned bits;	 /* log2 of the number of slots */
};

static size_t slot_of(const struct candidates *all, uint32_t first, uint32_t second)
{
	uint64_t key = (uint64_t)first << 32 | second;
	size_t mask = ((size_t)1 << all->bits) - 1;
	size_t i = (size_t)((key ^ key >> 31) * UINT64_C(0x9e3779b97f4a7c15) >>
			    (64 - all->bits));

	while (all->slots[i] != 0) {
		const struct feature *feature = &all->list[all->slots[i] - 1].feature;

		if (feature->first == first && feature->second == second)
			break;
		i = (i + 1) & mask;
	}
	return i;
}

static int grow(struct candidates *all, struct err *err)
{
	unsigned bits = all->bits != 0 ? all->bits + 1 : 16;
	size_t room = (size_t)1 << (bits - 1);
	struct candidate *list = reallocarray(all->list, room, sizeof(*list));

	if (list == NULL)
		return err_memory(err);
	all->list = list;
	uint32_t *slots = calloc((size_t)1 << bits, sizeof(*slots));

	if (slots == NULL)
		return err_memory(err);
	free(all->slots);
	all->slots = slots;
	all->bits = bits;
	all->room = room;
	for (size_t i = 0; i < all->n; i++) {
		const struct feature *feature = &list[i].feature;

		slots[slot_of(all, feature->first, feature->second)] = (uint32_t)i + 1;
	}
	return 0;
}

/* Count the feature for `text`, once. */
static int count(struct candidates *all, uint32_t first, uint32_t second, uint32_t text,
	struct err *err)
{
	if ((all->slots == NULL || all->n == all->room) && grow(all, err) < 0)
		return -1;
	uint32_t *slot = &all->slots[slot_of(all, first, second)];

	if (*slot == 0) {
		all->list[all->n++] =
			(struct candidate){.feature = {.first = first, .second = second}};
		*slot = (uint32_t)all->n;
	}
	struct candidate *candidate = &all->list[*slot - 1];

	if (candidate->text != text + 1) {
		candidate->text = text + 1;
		candidate->feature.texts++;
	}
	return 0;
}

/* How often each token stands in the dataset. NULL without memory. */
static uint32_t *count_tokens(const struct dataset *dataset)
{
	uint32_t *counts = calloc(2 * (size_t)dataset->n_words + 2, sizeof(*counts));

	for (size_t i = 0; counts != NULL && i < dataset->n_tokens; i++)
		counts[dataset->tokens[i]]++;
	if (counts != NULL)
		counts[0] = 0;
	return counts;
}

static int count_all(struct candidates *all, const struct dataset *dataset,
	const uint32_t *counts, uint32_t texts_min, struct err *err)
{
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];
		const uint32_t *tokens = &dataset->tokens[example->first];
		uint32_t before = 0;

		for (uint32_t k = 0; example->polarity != 0 && k < example->n; k++) {
			uint32_t token = counts[tokens[k]] >= texts_min ? tokens[k] : 0;
			int rc = token != 0 ? count(all, token, 0, (uint32_t)i, err) : 0;

			if (rc == 0 && token != 0 && before != 0)
				rc = count(all, before, token, (uint32_t)i, err);
			if (rc < 0)
				return -1;
			before = token;
		}
	}
	return 0;
}

/* Move the frequent candidates into the list; `text` becomes their number, or NOT_KEPT.
 */
static int take_frequent(struct features *features, struct candidates *all,
	uint32_t texts_min, struct err *err)
{
	features->list = malloc((all->n + 1) * sizeof(*features->list));
	if (features->list == NULL)
		return err_memory(err);
	for (size_t i = 0; i < all->n; i++) {
		struct candidate *candidate = &all->list[i];
		bool kept = candidate->feature.texts >= texts_min;

		candidate->text = kept ? (uint32_t)features->n : NOT_KEPT;
		if (kept)
			features->list[features->n++] = candidate->feature;
	}
	return 0;
}

/* Numbers of the features of one text, each once, appended to `items`. */
static size_t write_text(const struct candidates *all, const uint32_t *tokens, size_t n,
	uint32_t *seen, uint32_t mark, uint32_t *items)
{
	uint32_t before = 0;
	size_t written = 0;

	for (size_t k = 0; k < n; k++) {
		uint32_t pair[2][2] = {{tokens[k], 0}, {before, tokens[k]}};

		for (int j = 0; j < 2; j++) {
			if (pair[j][0] == 0 || (j == 1 && tokens[k] == 0))
				continue;
			uint32_t slot = all->slots[slot_of(all, pair[j][0], pair[j][1])];
			uint32_t number = slot != 0 ? all->list[slot - 1].text : NOT_KEPT;

			if (number == NOT_KEPT || seen[number] == mark)
				continue;
			seen[number] = mark;
			items[written++] = number;
		}
		before = tokens[k];
	}
	return written;
}

static int write_texts(struct features *features, const struct candidates *all,
	const struct dataset *dataset, struct err *err)
{
	uint32_t *seen = calloc(features->n + 1, sizeof(*seen));
	size_t at = 0;

	features->n_texts = dataset->n_examples;
	features->offsets = calloc(dataset->n_examples + 1, sizeof(*features->offsets));
	features->items = malloc((2 * dataset->n_tokens + 1) * sizeof(*features->items));
	if (seen == NULL || features->offsets == NULL || features->items == NULL) {
		free(seen);
		return err_memory(err);
	}
	for (size_t i = 0; i < dataset->n_examples; i++) {
		const struct example *example = &dataset->examples[i];

		at += write_text(all, &dataset->tokens[example->first], example->n, seen,
			(uint32_t)i + 1, features->items + at);
		features->offsets[i + 1] = at;
	}
	free(seen);
	uint32_t *fitted = reallocarray(features->items, at + 1, sizeof(*fitted));

	if (fitted != NULL)
		features->items = fitted;
	return 0;
}

int features_init(struct features *features, const struct dataset *dataset,
	uint32_t texts_min, struct err *err)
{
	struct candidates all = {.list = NULL};
	uint32_t *counts = count_tokens(dataset);
	int rc = counts != NULL ? 0 : err_memory(err);

	*features = (struct features){.list = NULL};
	if (rc == 0)
		rc = grow(&all, err);
	if (rc == 0)
		rc = count_all(&all, dataset, counts, texts_min, err);
	if (rc == 0)
		rc = take_frequent(features, &all, texts_min, err);
	if (rc == 0)
		rc = write_texts(features, &all, dataset, err);
	free(counts);
	free(all.list);
	free(all.slots);
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
	free(numbers);
	return 0;
}

void features_done(struct features *features)
{
	free(features->list);
	free(features->items);
	free(features->offsets);
}
