/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labelled rows to measure on: NDJSON, plain or gzip, one object a line:
 *
 *	{"text":"...","label":0.5}		-1..1; its sign is the class, 0 is neutral
 *	{"text":"...","stars":4}		1..5, instead of a label
 *
 * and, where there are any, "title", "source" (else the file's name), "split" ("test" is
 * held out; without a split a fifth of the rows is, see learn/dataset.h), and "aspects":
 * [["term","positive"],...], what the text says of single things that it names.
 */
#ifndef REPUTE_ACCURACY_ROWS_H
#define REPUTE_ACCURACY_ROWS_H

#include "base/err.h"
#include "base/view.h"

#include <stddef.h>

#define ROW_ASPECTS_MAX 64

/* What a text says of a thing. */
struct row_aspect {
	struct view term;   /* as the text writes it */
	int polarity;	    /* -1, 1; 0 = neutral, both, or something else */
	size_t offset, len; /* where the text names it; len 0 = nowhere */
};

/* All text is borrowed until the next row. */
struct row {
	struct view text, title, source;
	int class;     /* -1, 0, 1 */
	double grade;  /* the label, or (stars - 3) / 2 */
	bool held_out; /* never trained on by `repute learn` */
	double score;  /* the member `score_member`; NaN when none is asked for */
	struct row_aspect aspects[ROW_ASPECTS_MAX];
	size_t n_aspects;
};

/* Called for each row; -1 (with `err`) ends the reading. */
typedef int row_taken(void *data, const struct row *row, struct err *err);

/*
 * Read a file: 0, or -1 with file and line. A row that is no good is an error, since a
 * figure must not depend on how many rows happened to be readable. `score_member` (may be
 * NULL) names a number that every row must have.
 */
CHECKED int rows_read(const char *path, const char *score_member, row_taken *take,
	void *data, struct err *err);

/* Take one line, of a file of that path; white space only is no row. What is wrong with
   it has no place. */
CHECKED int rows_line(struct view line, const char *path, const char *score_member,
	row_taken *take, void *data, struct err *err);

/* The file's name without directory and endings; part of `path`. */
struct view rows_stem(const char *path);

#endif
