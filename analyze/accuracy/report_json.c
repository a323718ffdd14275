/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report as one line of JSON, numbers with six digits. It is written straight into
 * the buffer, whose failures stick, so nothing can be missing from it unnoticed.
 */
#include "accuracy/report.h"

#include <math.h>

static void add_text(struct buf *out, const char *key, const char *text)
{
	buf_printf(out, "\"%s\":", key);
	if (text != NULL)
		buf_add_json(out, view_of(text));
	else
		buf_add_text(out, "null");
	buf_add_char(out, ',');
}

static void add_count(struct buf *out, const char *key, size_t n)
{
	buf_printf(out, "\"%s\":%zu,", key, n);
}

static void add_figure(struct buf *out, const char *key, const struct figure *figure)
{
	buf_printf(out, "\"%s\":", key);
	if (isnan(figure->value))
		buf_add_text(out, "null,");
	else
		buf_printf(out, "{\"value\":%.6g,\"low\":%.6g,\"high\":%.6g},",
			figure->value, figure->low, figure->high);
}

/* The comma behind the last member becomes the end of the object or array. */
static void end(struct buf *out, char bracket)
{
	if (out->failed == ERR_NONE && out->len != 0 && out->data[out->len - 1] == ',')
		out->data[out->len - 1] = bracket;
	else
		buf_add_char(out, bracket);
}

static void add_figures(struct buf *out, const struct figure figures[N_METRICS])
{
	for (int k = 0; k < N_METRICS; k++)
		add_figure(out, metric_name((enum metric)k), &figures[k]);
}

static void add_classes(struct buf *out, const struct tally *tally)
{
	buf_add_text(out, "\"classes\":{");
	add_count(out, "negative", tally_class(tally, -1));
	add_count(out, "neutral", tally_class(tally, 0));
	add_count(out, "positive", tally_class(tally, 1));
	end(out, '}');
	buf_add_char(out, ',');
	add_count(out, "ties", tally_ties(tally));
	buf_add_text(out, "\"confusion\":[");
	for (int class = 0; class < 3; class ++)
		buf_printf(out, "[%zu,%zu,%zu],", tally->confusion[class][0],
			tally->confusion[class][1], tally->confusion[class][2]);
	end(out, ']');
	buf_add_char(out, ',');
}

static void add_aspects(struct buf *out, const struct report_file *file)
{
	buf_add_text(out, "\"aspects\":{");
	add_count(out, "texts", file->aspects.n);
	add_count(out, "n", file->aspects.n_aspects);
	add_count(out, "unplaced", file->aspects.unplaced);
	add_count(out, "ungraded", file->aspects.ungraded);
	add_figure(out, "near", &file->aspect_figures[ASPECT_NEAR]);
	add_figure(out, "text", &file->aspect_figures[ASPECT_TEXT]);
	add_figure(out, "gain", &file->aspect_figures[ASPECT_GAIN]);
	end(out, '}');
	buf_add_char(out, ',');
}

static void add_file(
	struct buf *out, const struct report *report, const struct report_file *file)
{
	buf_add_char(out, '{');
	add_text(out, "file", file->path);
	add_text(out, "name", file->name);
	add_count(out, "rows", tally_n(&file->tally));
	add_count(out, "left_out", file->left_out);
	add_count(out, "trained_on", file->n_trained);
	add_classes(out, &file->tally);
	add_figures(out, file->figures);
	if (report_has_digits(report)) {
		buf_add_text(out, "\"without_digits\":{");
		add_figures(out, file->without_digits);
		end(out, '}');
		buf_add_char(out, ',');
	}
	if (report->settings->aspects)
		add_aspects(out, file);
	end(out, '}');
	buf_add_char(out, ',');
}

static void add_lexicon(struct buf *out, const struct report *report)
{
	const struct repute_lexicon_info *info =
		repute_lexicon_info(report->settings->lexicon);
	const struct provenance *provenance = report->settings->provenance;

	buf_add_text(out, "\"lexicon\":{");
	add_text(out, "file", report->lexicon_path);
	add_text(out, "name", info->name);
	add_text(out, "language", info->language);
	add_text(out, "version", info->version);
	add_text(out, "revision", info->revision);
	add_count(out, "entries", info->n_entries);
	add_count(out, "entries_with_digits",
		provenance != NULL ? provenance->n_digits : 0);
	end(out, '}');
	buf_add_char(out, ',');
}

int report_json(const struct report *report, struct buf *out, struct err *err)
{
	static const char *const rows[] = {[ROWS_UNSEEN] = "not trained on",
		[ROWS_HELD_OUT] = "held out",
		[ROWS_ALL] = "all"};
	const struct evaluation_settings *settings = report->settings;

	buf_add_char(out, '{');
	add_text(out, "schema", "repute.accuracy/1");
	add_lexicon(out, report);
	add_text(out, "judged",
		settings->score_member != NULL ? settings->score_member : "polarity");
	add_text(out, "rows", rows[settings->rows]);
	buf_printf(
		out, "\"honest\":%s,", report->total.n_trained == 0 ? "true" : "false");
	buf_printf(out, "\"thresholds\":[%.6g,%.6g],", settings->negative_below,
		settings->positive_above);
	buf_printf(out,
		"\"interval\":{\"level\":0.95,\"resamples\":%d,\"method\":"
		"\"percentile bootstrap over texts\"},",
		BOOTSTRAP_RESAMPLES);
	buf_add_text(out, "\"files\":[");
	for (size_t i = 0; i < report->n_files; i++)
		add_file(out, report, &report->files[i]);
	end(out, ']');
	buf_add_text(out, ",\"total\":");
	add_file(out, report, &report->total);
	end(out, '}');
	buf_add_char(out, '\n');
	return buf_check(out, err);
}
