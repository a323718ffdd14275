/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From evaluations to figures. An evaluation's points can go once its figures are in the
 * report, so of many files only the total's points are ever held besides those of one.
 */
#include "accuracy/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int set_figures(
	struct report_file *file, struct evaluation *evaluation, struct err *err)
{
	sample_sort(&evaluation->sample);
	sample_sort(&evaluation->without_digits);
	tally_count(evaluation->sample.points, NULL, evaluation->sample.n, &file->tally);
	if (bootstrap_figures(&evaluation->sample, file->figures, err) < 0 ||
		bootstrap_figures(
			&evaluation->without_digits, file->without_digits, err) < 0 ||
		aspect_sample_figures(&evaluation->aspects, file->aspect_figures, err) <
			0)
		return -1;
	file->n_rows = evaluation->n_rows;
	file->n_trained = evaluation->n_trained;
	file->left_out = evaluation->left_out;
	file->aspects = evaluation->aspects;
	file->aspects.texts = NULL;
	return 0;
}

int report_add(struct report *report, const char *path, struct evaluation *evaluation,
	struct err *err)
{
	struct report_file *grown =
		reallocarray(report->files, report->n_files + 1, sizeof(*grown));

	if (grown == NULL)
		return err_memory(err);
	report->files = grown;
	struct report_file *file = &grown[report->n_files];

	*file = (struct report_file){.path = path};
	snprintf(file->name, sizeof(file->name), "%.*s", VIEW_ARG(rows_stem(path)));
	if (set_figures(file, evaluation, err) < 0)
		return -1;
	report->n_files++;
	return 0;
}

int report_set_total(
	struct report *report, struct evaluation *evaluation, struct err *err)
{
	static const char name[] = "all of them";

	report->total = (struct report_file){.path = NULL};
	memcpy(report->total.name, name, sizeof(name));
	if (report->n_files != 1)
		return set_figures(&report->total, evaluation, err);
	report->total = report->files[0];
	report->total.path = NULL;
	memcpy(report->total.name, name, sizeof(name));
	return 0;
}

bool report_has_digits(const struct report *report)
{
	const struct provenance *provenance = report->settings->provenance;

	return report->settings->score_member == NULL && provenance != NULL &&
	       provenance->n_digits != 0;
}

void report_done(struct report *report)
{
	free(report->files);
	report->files = NULL;
	report->n_files = 0;
}
