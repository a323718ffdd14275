/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an evaluation says, file by file and in total, and its two forms: a table for
 * people and JSON for programs.
 *
 * JSON, "schema": "repute.accuracy/1". Every figure is {"value","low","high"} or null
 * where it is not defined (see metrics.h):
 *
 *	{"schema","lexicon":{"file","name","language","version","revision","entries",
 *	 "entries_with_digits"},"judged","rows","honest","thresholds":[low,high],
 *	 "interval":{"level","resamples","method"},"files":[FILE,...],"total":FILE}
 *	FILE = {"file","name","rows","left_out","trained_on",
 *	 "classes":{"negative","neutral","positive"},"ties","confusion":[[3],[3],[3]],
 *	 accuracy, f1, ... by metric_name(), "without_digits":{...} when the lexicon has
 *	 entries with digits, "aspects":{"texts","n","unplaced","ungraded","near","text",
 *	 "gain"} when asked for}
 */
#ifndef REPUTE_ACCURACY_REPORT_H
#define REPUTE_ACCURACY_REPORT_H

#include "accuracy/evaluation.h"
#include "base/buf.h"

struct report_file {
	const char *path; /* borrowed; NULL for the total */
	char name[64];
	size_t n_rows, n_trained, left_out; /* as in struct evaluation */
	struct tally tally;
	struct figure figures[N_METRICS];
	struct figure without_digits[N_METRICS];
	struct aspect_sample aspects; /* only its counts; no texts */
	struct figure aspect_figures[N_ASPECT_METRICS];
};

struct report {
	const struct evaluation_settings *settings; /* borrowed */
	const char *lexicon_path;		    /* borrowed */
	struct report_file *files;		    /* owned */
	size_t n_files;
	struct report_file total; /* of all rows of all files */
};

/* The figures of an evaluated file, which is sorted for it. -1 without memory. */
CHECKED int report_add(struct report *report, const char *path,
	struct evaluation *evaluation, struct err *err);

/* The figures of all files taken together, likewise. */
CHECKED int report_set_total(
	struct report *report, struct evaluation *evaluation, struct err *err);

/* Are there figures without the lexicon's entries with digits? */
bool report_has_digits(const struct report *report);

/* Append the table; with `confusion` the matrices of the three labels behind it. */
void report_text(const struct report *report, bool confusion, struct buf *out);

/* Append one line of JSON. -1 when the buffer failed. */
CHECKED int report_json(const struct report *report, struct buf *out, struct err *err);

/* Frees what it owns. */
void report_done(struct report *report);

#endif
