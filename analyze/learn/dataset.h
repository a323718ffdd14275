/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The texts that a lexicon is learned from, as numbers. Rows that are held out
 * (labelled.h) leave a hash, and once everything is read, dataset_close() drops the texts
 * that are the same as one of them but for spaces, marks and case (seen.h): sets overlap,
 * and what is tested on must not have been learned.
 *
 * Memory: 4 bytes a token, 40 a text, about 90 a different word; no more than the limits
 * below, whatever the input.
 */
#ifndef REPUTE_LEARN_DATASET_H
#define REPUTE_LEARN_DATASET_H

#include "base/map.h"
#include "learn/labelled.h"
#include "learn/seen.h"

#define DATASET_FOLDS 5
#define DATASET_TEXTS_MAX 4000000
#define DATASET_TOKENS_MAX 100000000
#define DATASET_WORDS_MAX 8000000
#define DATASET_DOMAINS_MAX 1000

/* A text for training: tokens[first .. first + n) of the dataset. */
struct example {
	uint64_t hash; /* seen_hash() */
	uint32_t first, n;
	float grade; /* -1 to 1 */
	uint16_t domain;
	int8_t polarity; /* -1, 0, 1 */
	uint8_t fold;	 /* by the text, for cross-validation */
	bool title;	 /* of a text, not a text of its own */
};

/* A source of texts. */
struct domain {
	char name[64];
	size_t classes[3]; /* texts for training: negative, neutral, positive */
	size_t held_out;   /* rows that were not taken */
	size_t dropped;	   /* texts that are the same as one held out */
	char digest[33];   /* of the texts for training, in their order */
};

/*
 * A word in the map has number w >= 1, and stands in `tokens` as 2w, or 2w + 1 in the
 * scope of a negation; 0 is a stop.
 */
struct dataset {
	struct map words;
	struct view *names; /* owned; by word number; borrowed from the map */
	uint32_t n_words;
	uint32_t *tokens; /* owned */
	size_t n_tokens, tokens_size;
	struct example *examples; /* owned */
	size_t n_examples, examples_size;
	struct domain *domains; /* owned */
	size_t n_domains;
	size_t names_size;
	struct seen held_out; /* texts that must not be trained on */
	uint32_t n_negators;  /* words 1..n open the scope of a negation */
	unsigned window;
	bool digits; /* numbers are words too; otherwise they count as unknown */
};

/* Start a dataset: `negators` separated by spaces, `window` words in their scope. */
CHECKED int dataset_init(struct dataset *dataset, const char *negators, unsigned window,
	bool digits, struct err *err);

/* Frees what the dataset owns. */
void dataset_done(struct dataset *dataset);

/* Add a row. hash_start() comes first. */
CHECKED int dataset_add(
	struct dataset *dataset, const struct labelled *row, struct err *err);

/* Add the rows of a file. `progress` may be NULL here and below. */
CHECKED int dataset_read(struct dataset *dataset, const char *path,
	struct progress *progress, struct err *err);

/* Hold out all rows of a file. */
CHECKED int dataset_hold_out(struct dataset *dataset, const char *path,
	struct progress *progress, struct err *err);

/* No more rows: drop what is the same as something held out, and count. */
void dataset_close(struct dataset *dataset);

/* The hashes of the texts that are left, sorted, for the caller to free. */
CHECKED int dataset_seen(
	const struct dataset *dataset, struct seen *ret_seen, struct err *err);

#endif
