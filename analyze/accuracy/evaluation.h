/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring the rows of a labelled file that may be counted, and keeping what the figures
 * need. Texts are scored by the scorer itself, as they stand in the file and without
 * their title, so that a difference between learning and scoring would show.
 */
#ifndef REPUTE_ACCURACY_EVALUATION_H
#define REPUTE_ACCURACY_EVALUATION_H

#include "accuracy/aspects.h"
#include "accuracy/provenance.h"
#include "accuracy/sample.h"

/* Which rows count. */
enum evaluation_rows {
	ROWS_UNSEEN,   /* those that the lexicon was not trained on, as far as known */
	ROWS_HELD_OUT, /* those that are held out by the rule of learn/dataset.h */
	ROWS_ALL,      /* all: the figures are no measure of new texts */
};

struct evaluation_settings {
	const struct repute_lexicon *lexicon;
	const struct provenance *provenance; /* NULL: nothing is known of it */
	enum evaluation_rows rows;
	const char
		*score_member; /* judge this member of the rows, not the lexicon; NULL */
	double negative_below, positive_above; /* thresholds of the three labels */
	bool aspects;
};

/* Of one file. */
struct evaluation {
	char source[64];	      /* of the first row */
	struct sample sample;	      /* of the rows that count, in their order */
	struct sample without_digits; /* by the lexicon without entries with digits */
	struct aspect_sample aspects;
	size_t n_rows;	  /* of the file */
	size_t left_out;  /* rows that do not count */
	size_t n_trained; /* rows that count although the lexicon was trained on them */
};

/* Settings for a lexicon, with its own thresholds. */
struct evaluation_settings evaluation_settings_of(const struct repute_lexicon *lexicon);

/* Evaluate a file; -1 with file and line, and then there is nothing to free. */
CHECKED int evaluation_read(const struct evaluation_settings *settings, const char *path,
	struct evaluation *ret_evaluation, struct err *err);

/* Add what `more` holds, as the rows of a further file. */
CHECKED int evaluation_append(
	struct evaluation *evaluation, const struct evaluation *more, struct err *err);

/* Frees what it owns. */
void evaluation_done(struct evaluation *evaluation);

#endif
