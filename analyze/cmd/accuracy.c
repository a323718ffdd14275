/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * repute accuracy: how good a lexicon is on labelled files, with intervals, on rows that
 * it was not trained on. A file that cannot be read is told and passed over; the others
 * are still measured.
 *
 * With --score the polarity comes from a member of the rows instead, so that any other
 * program's scores are measured by the same ruler on the same rows.
 */
#include "analyze/cmd/commands.h"

#include "accuracy/report.h"
#include "base/datadir.h"
#include "base/hash.h"
#include "base/limits.h"
#include "cmd/lexicons.h"

#include <stdio.h>

#define REPORT_MAX MIB(64)

struct job {
	struct context *context;
	struct evaluation_settings settings;
	const char *lexicon_path;
	int n_faults;
};

/* "LOW:HIGH" */
static int set_thresholds(
	struct evaluation_settings *settings, const char *text, struct err *err)
{
	struct view all = view_of(text);
	size_t colon = view_find(all, ':');
	double low, high;

	if (colon == all.len || view_double(view_sub(all, 0, colon), &low) < 0 ||
		view_double(view_sub(all, colon + 1, all.len), &high) < 0 || low > high)
		return err_set(err, ERR_USAGE,
			"option --thresholds takes LOW:HIGH, two numbers");
	settings->negative_below = low;
	settings->positive_above = high;
	return 0;
}

static int measure_file(struct job *job, const char *path, struct report *report,
	struct evaluation *all, struct err *err)
{
	struct evaluation evaluation;
	int rc = evaluation_read(&job->settings, path, &evaluation, err);

	if (rc < 0)
		return -1;
	if (evaluation.n_rows == 0)
		rc = err_set(err, ERR_INPUT, "no labelled row in '%.300s'", path);
	if (rc == 0)
		rc = report_add(report, path, &evaluation, err);
	if (rc == 0)
		rc = evaluation_append(all, &evaluation, err);
	evaluation_done(&evaluation);
	return rc;
}

/* Faults of single files are logged and counted; only a lack of memory ends it all. */
static int measure_files(struct job *job, int n, char **paths, struct report *report,
	struct evaluation *all, struct err *err)
{
	for (int i = 0; i < n; i++) {
		struct err fault = ERR_INIT;

		if (measure_file(job, paths[i], report, all, &fault) == 0)
			continue;
		if (fault.code == ERR_MEMORY)
			return err_memory(err);
		log_err(&job->context->log, LOG_LEVEL_ERROR, &fault);
		job->n_faults++;
	}
	if (job->n_faults == n)
		return err_set(err, ERR_INPUT, "nothing to measure on");
	return report_set_total(report, all, err);
}

static int print(const struct report *report, bool json, bool confusion, struct err *err)
{
	BUF_CLEANUP struct buf out = buf_make(REPORT_MAX);

	if (json && report_json(report, &out, err) < 0)
		return -1;
	if (!json)
		report_text(report, confusion, &out);
	if (buf_check(&out, err) < 0)
		return -1;
	if (fwrite(out.data, 1, out.len, stdout) != out.len || fflush(stdout) != 0)
		return err_errno(err, "cannot write");
	return 0;
}

static int run(
	struct job *job, int n, char **paths, bool json, bool confusion, struct err *err)
{
	struct report report = {
		.settings = &job->settings, .lexicon_path = job->lexicon_path};
	struct evaluation all = {.n_rows = 0};
	int rc = measure_files(job, n, paths, &report, &all, err);

	if (rc == 0)
		rc = print(&report, json, confusion, err);
	evaluation_done(&all);
	report_done(&report);
	return rc;
}

/* The lexicon and what is known of it, around the run. */
static int open_and_run(struct job *job, int n, char **paths, const char *thresholds,
	bool json, bool confusion, struct err *err)
{
	struct evaluation_settings asked = job->settings;
	struct repute_lexicon *lexicon;
	struct provenance provenance;
	int rc = 0;

	if (lexicon_named(job->lexicon_path, &lexicon, err) < 0)
		return -1;
	if (provenance_open(job->lexicon_path, &provenance, err) < 0) {
		repute_lexicon_free(lexicon);
		return -1;
	}
	job->settings = evaluation_settings_of(lexicon);
	job->settings.provenance = &provenance;
	job->settings.rows = asked.rows;
	job->settings.score_member = asked.score_member;
	job->settings.aspects = asked.aspects;
	if (asked.score_member != NULL)
		job->settings.negative_below = job->settings.positive_above = 0;
	if (thresholds != NULL)
		rc = set_thresholds(&job->settings, thresholds, err);
	if (rc == 0)
		rc = run(job, n, paths, json, confusion, err);
	job->settings.provenance = NULL;
	provenance_done(&provenance);
	repute_lexicon_free(lexicon);
	return rc;
}

int cmd_accuracy(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"accuracy [OPTION...] FILE...",
		"How good a lexicon is on labelled texts that it was not trained on: NDJSON\n"
		"lines with \"text\" and \"label\" (-1..1) or \"stars\" (1-5); FILE may be .gz."};
	struct job job = {.context = context};
	bool held_out = false, all_rows = false, json = false, confusion = false;
	const char *thresholds = NULL;
	const struct opt table[] = {
		{OPT_TEXT, 'l', "lexicon", &job.lexicon_path, "FILE",
			"the lexicon; else the shipped English one"},
		{OPT_FLAG, 0, "aspects", &job.settings.aspects, NULL,
			"measure polarity near the terms of \"aspects\" too"},
		{OPT_FLAG, 0, "confusion", &confusion, NULL,
			"print how often each label was taken for another"},
		{OPT_FLAG, 0, "json", &json, NULL, "print all of it as JSON"},
		{OPT_TEXT, 0, "score", &job.settings.score_member, "NAME",
			"judge this number of each row, another program's score"},
		{OPT_TEXT, 0, "thresholds", &thresholds, "LOW:HIGH",
			"negative below, positive above; else the lexicon's"},
		{OPT_FLAG, 0, "held-out", &held_out, NULL,
			"count only rows that are held out, of every source"},
		{OPT_FLAG, 0, "all-rows", &all_rows, NULL,
			"count all rows, those that it was trained on too"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	char shipped[PATH_MAX];
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc == 0)
		err_set(&err, ERR_USAGE, "accuracy needs one labelled file or more");
	if (held_out && all_rows)
		err_set(&err, ERR_USAGE, "--held-out and --all-rows exclude each other");
	job.settings.rows = held_out ? ROWS_HELD_OUT : all_rows ? ROWS_ALL : ROWS_UNSEEN;
	if (err.code == ERR_NONE && job.lexicon_path == NULL &&
		datadir_find("lexicons/en/reviews.lex", shipped, &err) == 0)
		job.lexicon_path = shipped;
	if (err.code != ERR_NONE || hash_start(&err) < 0 ||
		open_and_run(&job, argc, argv, thresholds, json, confusion, &err) < 0)
		return command_failed(context, &err);
	return job.n_faults != 0 ? STATUS_PARTLY : STATUS_DONE;
}
