/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report as a table: a line a file, the total below, and below that what the columns
 * mean and which rows were counted. A column that has no figure in any line is left out,
 * so a set without neutral texts, or a foreign scorer, gives a narrower table.
 */
#include "accuracy/report.h"

#include <math.h>
#include <stdio.h>

#define NAME_WIDTH_MAX 30

static const struct column {
	enum metric metric;
	const char *head;
	bool interval; /* else the figure alone */
	const char *says;
} columns[] = {
	{METRIC_SIGN, "accuracy", true,
		"texts, neutral ones left out, whose polarity has the right sign; 0 is wrong"},
	{METRIC_F1, "F1", true, "the same as the mean F1 of negative and positive"},
	{METRIC_ACCURACY_3, "right of 3", true,
		"texts with the right label: negative, neutral or positive"},
	{METRIC_F1_3, "F1 of 3", true, "the same as the mean F1 of the three labels"},
	{METRIC_PEARSON, "Pearson", true, "correlation of the polarity with the stars"},
	{METRIC_AUC, "AUC", true,
		"chance that a positive text scores above a negative one"},
	{METRIC_ECE, "calibr.", false,
		"how far the probabilities are off, both signs weighing the same"},
	{METRIC_COVERAGE, "covered", false, "share of the words that the lexicon knows"},
	{METRIC_UNMATCHED, "blank", false, "share of the texts in which it knows none"},
};

#define N_COLUMNS (sizeof(columns) / sizeof(columns[0]))

/* ".948", "-.120", "1.000". */
static void format_share(char text[17], double value)
{
	char plain[16];
	const char *digits = plain;

	snprintf(plain, sizeof(plain), "%.3f", fabs(value));
	if (plain[0] == '0')
		digits++;
	if (value < 0 && strcmp(digits, ".000") != 0)
		*text++ = '-';
	memcpy(text, digits, strlen(digits) + 1);
}

/* "12,345" */
static void format_count(char text[32], size_t n)
{
	char digits[24];
	size_t len = (size_t)snprintf(digits, sizeof(digits), "%zu", n), at = 0;

	for (size_t i = 0; i < len; i++) {
		if (i != 0 && (len - i) % 3 == 0)
			text[at++] = ',';
		text[at++] = digits[i];
	}
	text[at] = '\0';
}

static void add_count(struct buf *out, size_t n, int width)
{
	char text[32];

	format_count(text, n);
	buf_printf(out, "%*s", width, text);
}

static void add_figure(struct buf *out, const struct figure *figure, bool interval)
{
	char value[17] = "-", half[17] = "";

	if (!isnan(figure->value)) {
		format_share(value, figure->value);
		format_share(half, (figure->high - figure->low) / 2);
	}
	if (!interval)
		buf_printf(out, " %8s", value);
	else if (half[0] == '\0')
		buf_printf(out, " %6s      ", value);
	else
		buf_printf(out, " %6s ±%-4s", value, half);
}

static bool is_defined(const struct report *report, enum metric metric)
{
	for (size_t i = 0; i < report->n_files; i++) {
		if (!isnan(report->files[i].figures[metric].value))
			return true;
	}
	return false;
}

static int name_width(const struct report *report)
{
	size_t width = strlen("all of them");

	for (size_t i = 0; i < report->n_files; i++) {
		if (strlen(report->files[i].name) > width)
			width = strlen(report->files[i].name);
	}
	return width < NAME_WIDTH_MAX ? (int)width : NAME_WIDTH_MAX;
}

static void add_head(struct buf *out, const struct report *report, int width)
{
	buf_printf(out, "%-*s %9s", width, "", "texts");
	for (size_t k = 0; k < N_COLUMNS; k++) {
		if (is_defined(report, columns[k].metric))
			buf_printf(out, columns[k].interval ? "  %-11s" : " %8s",
				columns[k].head);
	}
	buf_add_char(out, '\n');
}

static void add_line(struct buf *out, const struct report *report,
	const struct report_file *file, int width)
{
	buf_printf(out, "%-*.*s ", width, width, file->name);
	add_count(out, tally_n(&file->tally), 9);
	for (size_t k = 0; k < N_COLUMNS; k++) {
		enum metric metric = columns[k].metric;

		if (is_defined(report, metric))
			add_figure(out, &file->figures[metric], columns[k].interval);
	}
	buf_add_char(out, '\n');
}

static void add_legend(struct buf *out, const struct report *report)
{
	buf_add_char(out, '\n');
	for (size_t k = 0; k < N_COLUMNS; k++) {
		if (is_defined(report, columns[k].metric))
			buf_printf(out, "%-11s %s\n", columns[k].head, columns[k].says);
	}
	buf_printf(out,
		"%-12s half of the 95 %% interval: %d bootstrap resamples of the texts\n",
		"±", BOOTSTRAP_RESAMPLES);
}

static void add_digits(struct buf *out, const struct report *report)
{
	const struct report_file *total = &report->total;
	char with[17], without[17];

	format_share(with, total->figures[METRIC_SIGN].value);
	format_share(without, total->without_digits[METRIC_SIGN].value);
	buf_printf(out, "accuracy without the lexicon's ");
	add_count(out, report->settings->provenance->n_digits, 0);
	buf_printf(out, " entries with digits (4/10): %s instead of %s\n", without, with);
}

/* Which rows were counted. */
static void add_rows(struct buf *out, const struct report *report)
{
	const struct report_file *total = &report->total;
	const struct provenance *provenance = report->settings->provenance;
	bool held_out = report->settings->rows == ROWS_HELD_OUT;

	if (total->left_out != 0) {
		add_count(out, total->left_out, 0);
		buf_add_text(
			out, held_out ? " rows are not held out and are left out\n"
			     : provenance != NULL && provenance->has_seen
				     ? " rows were trained on and are left out\n"
				     : " rows of sources that the lexicon was trained on "
				       "are not held out and are left out\n");
	}
	if (total->n_trained != 0) {
		buf_add_text(out, "NOT HONEST: includes ");
		add_count(out, total->n_trained, 0);
		buf_add_text(out, " rows that the lexicon was trained on\n");
	}
}

static void add_confusion(struct buf *out, const struct report_file *file)
{
	static const char *const labels[] = {"negative", "neutral", "positive"};

	buf_printf(out, "\n%s\n%-20s %10s %10s %10s\n", file->name, "labelled",
		"as negative", "neutral", "positive");
	for (int class = 0; class < 3; class ++) {
		buf_printf(out, "%-20s", labels[class]);
		for (int label = 0; label < 3; label++)
			add_count(out, file->tally.confusion[class][label], 11);
		buf_add_char(out, '\n');
	}
	buf_add_text(out, "not neutral, but polarity 0: ");
	add_count(out, tally_ties(&file->tally), 0);
	buf_add_char(out, '\n');
}

static void add_aspect_line(struct buf *out, const struct report_file *file, int width)
{
	buf_printf(out, "%-*.*s ", width, width, file->name);
	add_count(out, file->aspects.n_aspects, 9);
	for (int k = 0; k < N_ASPECT_METRICS; k++)
		add_figure(out, &file->aspect_figures[k], true);
	buf_add_char(out, '\n');
}

static void add_aspects(struct buf *out, const struct report *report, int width)
{
	buf_printf(out, "\n%-*s %9s  %-11s  %-11s  %-11s\n", width, "", "aspects",
		"near term", "whole text", "gain");
	for (size_t i = 0; i < report->n_files; i++)
		add_aspect_line(out, &report->files[i], width);
	if (report->n_files > 1)
		add_aspect_line(out, &report->total, width);
	buf_add_text(
		out, "\nshare of positive and negative aspects with the right sign; ");
	add_count(out, report->total.aspects.ungraded, 0);
	buf_add_text(out, " that are neither\nand ");
	add_count(out, report->total.aspects.unplaced, 0);
	buf_add_text(out, " whose term the text does not hold are left out\n");
}

void report_text(const struct report *report, bool confusion, struct buf *out)
{
	int width = name_width(report);

	add_head(out, report, width);
	for (size_t i = 0; i < report->n_files; i++)
		add_line(out, report, &report->files[i], width);
	if (report->n_files > 1)
		add_line(out, report, &report->total, width);
	add_legend(out, report);
	if (report_has_digits(report))
		add_digits(out, report);
	add_rows(out, report);
	if (report->settings->aspects)
		add_aspects(out, report, width);
	for (size_t i = 0; confusion && i < report->n_files; i++)
		add_confusion(out, &report->files[i]);
	if (confusion && report->n_files > 1)
		add_confusion(out, &report->total);
}
