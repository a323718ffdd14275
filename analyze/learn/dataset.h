/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labelled texts: NDJSON lines {"id","text","label" or "stars","source","split"}, plain
 * or gzip. `label` is -1..1 and wins over `stars` (1-5); its sign is the class, 0 is
 * neutral. `source` names the domain, else the file does.
 *
 * Held out, never trained on: rows whose split is "test"; in rows without a split, those
 * with md5(text) % 5 == 0 (its first 32 bits), the same rows on every machine.
 */
#ifndef REPUTE_LEARN_DATASET_H
#define REPUTE_LEARN_DATASET_H

#include "base/err.h"
#include "base/map.h"

/* One row of a file. */
struct labelled {
	struct view text;   /* borrowed until the next row */
	struct view title;  /* likewise; empty when there is none */
	struct view source; /* likewise */
	int polarity;	    /* -1, 0, 1 */
	bool held_out;
};

/* Called for each row; -1 (with `err`) ends the reading. */
typedef int labelled_row(void *data, const struct labelled *row, struct err *err);

/* Read a file: 0, or -1 with file and line. */
CHECKED int labelled_read(
	const char *path, labelled_row *row, void *data, struct err *err);

/* A text for training: tokens[first .. first + n) of the dataset. */
struct example {
	uint32_t first, n;
	uint16_t domain;
	int8_t polarity; /* -1, 0, 1 */
	uint8_t fold;	 /* 0-4, by the text, for cross-validation */
};

/* A source of texts. */
struct domain {
	char name[64];
	size_t classes[3]; /* texts for training: negative, neutral, positive */
	size_t held_out;   /* texts that were not taken */
	char digest[33];   /* of the texts for training, in their order */
};

/*
 * The training texts as numbers: a word in the map has number w >= 1, and stands in
 * `tokens` as 2w, or 2w + 1 in the scope of a negation; 0 is a stop.
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
	uint32_t n_negators; /* words 1..n open the scope of a negation */
	unsigned window;
	bool digits; /* numbers are words too; otherwise they count as unknown */
};

/* Start a dataset: `negators` separated by spaces, `window` words in their scope. */
CHECKED int dataset_init(struct dataset *dataset, const char *negators, unsigned window,
	bool digits, struct err *err);

/* Frees what the dataset owns. */
void dataset_done(struct dataset *dataset);

/* Add the rows of a file that are not held out. */
CHECKED int dataset_read(struct dataset *dataset, const char *path, struct err *err);

#endif
