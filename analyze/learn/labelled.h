/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labelled texts as a file gives them: NDJSON lines {"id","text","label" or "stars",
 * "source","split"}, plain or gzip. `label` is -1..1 and wins over `stars` (1-5); its
 * sign is the class, 0 is neutral. `source` names the domain, else the file does.
 *
 * Held out, never trained on: rows whose split is "test"; in rows without a split, those
 * with md5(text) % 5 == 0 (its first 32 bits), the same rows on every machine.
 */
#ifndef REPUTE_LEARN_LABELLED_H
#define REPUTE_LEARN_LABELLED_H

#include "base/err.h"
#include "base/progress.h"
#include "base/view.h"

/* One row. */
struct labelled {
	struct view text;   /* borrowed until the next row */
	struct view title;  /* likewise; empty when there is none */
	struct view source; /* likewise */
	int polarity;	    /* -1, 0, 1 */
	double grade;	    /* -1 to 1: the label, or the stars brought to it */
	bool held_out;
};

/* The same for stars from 1 to 5: 3 is neutral. */
static inline double labelled_grade(double stars)
{
	return (stars - 3) / 2;
}

/* The rule above for a row without a split. */
bool labelled_is_held_out(struct view text);

/* Called for each row; -1 (with `err`) ends the reading. */
typedef int labelled_row(void *data, const struct labelled *row, struct err *err);

/* Read a file: 0, or -1 with file and line. `progress` may be NULL. */
CHECKED int labelled_read(const char *path, labelled_row *row, void *data,
	struct progress *progress, struct err *err);

#endif
