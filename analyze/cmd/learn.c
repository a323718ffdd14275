/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * repute learn: a lexicon from labelled texts, with its accuracy on texts that were held
 * out, printed and kept in the lexicon's head.
 */
#include "analyze/cmd/commands.h"

#include "base/hash.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "accuracy/accuracy.h"
#include "learn/learn.h"

#include <stdio.h>

#define LEXICON_MAX MIB(256)

struct job {
	struct learn_settings settings;
	const char *output;
	struct opt_list tests; /* files that are only tested on */
	bool digits;
};

static void print_accuracy(const struct accuracy *accuracy, FILE *out)
{
	fprintf(out, "%-26s %7zu %8.4f %8.4f", accuracy->name, accuracy_n(accuracy),
		accuracy_binary(accuracy), accuracy_f1(accuracy));
	if (accuracy_neutral(accuracy) != 0)
		fprintf(out, " %8zu %8.4f", accuracy_neutral(accuracy),
			accuracy_f1_labels(accuracy));
	fputc('\n', out);
}

static void add_accuracy(const struct accuracy *accuracy, struct buf *lines)
{
	buf_printf(lines, "# accuracy: %s n=%zu binary=%.4f f1=%.4f", accuracy->name,
		accuracy_n(accuracy), accuracy_binary(accuracy), accuracy_f1(accuracy));
	if (accuracy_neutral(accuracy) != 0)
		buf_printf(lines, " n3=%zu f1-3=%.4f",
			accuracy_n(accuracy) + accuracy_neutral(accuracy),
			accuracy_f1_labels(accuracy));
	buf_add_char(lines, '\n');
}

/* Measure, print, and append to `lines`. A set without a row to test on says nothing. */
static int measure(const struct repute_lexicon *lexicon, const char *path, bool whole,
	struct buf *lines, struct err *err)
{
	struct accuracy accuracy;

	if (accuracy_measure(lexicon, path, whole, &accuracy, err) < 0)
		return -1;
	if (accuracy_n(&accuracy) == 0)
		return 0;
	print_accuracy(&accuracy, stdout);
	add_accuracy(&accuracy, lines);
	return 0;
}

static int measure_all(const struct job *job, const struct buf *text, int n, char **paths,
	struct buf *lines, struct err *err)
{
	struct repute_lexicon *lexicon;
	struct repute_error error;
	int rc = 0;

	if (repute_lexicon_parse(job->output, text->data, text->len, &lexicon, &error) <
		0)
		return err_set(err, ERR_STATE, "%.500s", error.text);
	printf("%-26s %7s %8s %8s %8s %8s\n", "held-out texts of", "n", "binary", "f1",
		"neutral", "f1-3");
	for (int i = 0; i < n && rc == 0; i++)
		rc = measure(lexicon, paths[i], false, lines, err);
	if (job->tests.n != 0 && rc == 0)
		printf("sets that were not trained on:\n");
	for (int i = 0; i < job->tests.n && rc == 0; i++)
		rc = measure(lexicon, job->tests.values[i], true, lines, err);
	repute_lexicon_free(lexicon);
	return rc;
}

/* The accuracy lines go to the end of the head. */
static int save(const struct job *job, const struct buf *text, const struct buf *lines,
	struct err *err)
{
	BUF_CLEANUP struct buf whole = buf_make(LEXICON_MAX);
	struct view all = buf_view(text);
	size_t head = view_search(all, VIEW("\n# thresholds:")) + 1;

	head += view_find(view_sub(all, head, all.len), '\n') + 1;
	buf_add(&whole, view_sub(all, 0, head));
	buf_add(&whole, buf_view(lines));
	buf_add(&whole, view_sub(all, head, all.len));
	if (buf_check(&whole, err) < 0)
		return -1;
	return savefile_write(job->output, buf_view(&whole), err);
}

static int learn(const struct job *job, int n, char **paths, struct err *err)
{
	BUF_CLEANUP struct buf text = buf_make(LEXICON_MAX);
	BUF_CLEANUP struct buf lines = buf_make(MIB(1));
	struct dataset dataset;
	int rc = hash_start(err);

	if (rc < 0)
		return -1;
	rc = dataset_init(
		&dataset, job->settings.negators, job->settings.window, job->digits, err);
	for (int i = 0; i < n && rc == 0; i++)
		rc = dataset_read(&dataset, paths[i], err);
	if (rc == 0)
		rc = learn_lexicon(&job->settings, &dataset, &text, err);
	dataset_done(&dataset);
	if (rc == 0)
		rc = measure_all(job, &text, n, paths, &lines, err);
	return rc == 0 ? save(job, &text, &lines, err) : rc;
}

int cmd_learn(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"learn [OPTION...] -o FILE LABELLED...",
		"Learn a lexicon from labelled texts: NDJSON lines with \"text\" and \"label\"\n"
		"(-1..1) or \"stars\" (1-5), and \"source\" and \"split\" if there are any."};
	struct job job = {.settings = {.name = "reviews",
				  .language = "en",
				  .version = "1",
				  .licence = "",
				  .window = 3,
				  .texts_min = 4}};
	int64_t entries = 50000;
	const char *cost = "6";
	const struct opt table[] = {
		{OPT_TEXT, 'o', "output", &job.output, "FILE", "the lexicon to write"},
		{OPT_NUMBER, 'n', "entries", &entries, "N",
			"entries that are kept (50000)"},
		{OPT_TEXT, 0, "name", &job.settings.name, "NAME", "its name (reviews)"},
		{OPT_TEXT, 0, "language", &job.settings.language, "TAG",
			"its language (en)"},
		{OPT_TEXT, 0, "version", &job.settings.version, "TEXT",
			"its version (1)"},
		{OPT_TEXT, 0, "licence", &job.settings.licence, "TEXT", "its licence"},
		{OPT_TEXT, 0, "negators", &job.settings.negators, "WORDS",
			"words that negate; else those of the language"},
		{OPT_LIST, 't', "test", &job.tests, "FILE",
			"measure on this file too, never train on it"},
		{OPT_TEXT, 0, "cost", &cost, "C",
			"weight of the data against the penalty (6)"},
		{OPT_FLAG, 0, "digits", &job.digits, NULL,
			"keep numbers as words, ratings such as 4/10 too"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (job.output == NULL || argc == 0)
		err_set(&err, ERR_USAGE,
			"learn needs -o FILE and one labelled file or more");
	if (entries < 1 || entries > LIMIT_LEXICON_ENTRIES)
		err_set(&err, ERR_USAGE, "option --entries takes 1 to %d",
			LIMIT_LEXICON_ENTRIES);
	if (view_double(view_of(cost), &job.settings.cost) < 0 || job.settings.cost <= 0)
		err_set(&err, ERR_USAGE, "option --cost takes a number above 0");
	if (err.code != ERR_NONE)
		return command_failed(context, &err);
	job.settings.entries = (size_t)entries;
	if (job.settings.negators == NULL)
		job.settings.negators = learn_negators(job.settings.language);
	if (learn(&job, argc, argv, &err) < 0)
		return command_failed(context, &err);
	return STATUS_DONE;
}
