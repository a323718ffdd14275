/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row is read, judged by up to three scorers (the lexicon, the lexicon without entries
 * with digits, the polarity near terms) and forgotten; a point stays. A million rows take
 * 24 MB, twice that while the array grows.
 */
#include "accuracy/evaluation.h"

#include <math.h>
#include <stdio.h>

struct judge {
	const struct evaluation_settings *settings;
	struct repute_scorer *scorer, *without_digits;
	struct aspect_near *near;
	struct evaluation evaluation;
};

struct evaluation_settings evaluation_settings_of(const struct repute_lexicon *lexicon)
{
	const struct repute_lexicon_info *info = repute_lexicon_info(lexicon);

	return (struct evaluation_settings){.lexicon = lexicon,
		.negative_below = info->negative_below,
		.positive_above = info->positive_above};
}

static struct point point_of(const struct evaluation_settings *settings,
	struct repute_scorer *scorer, const struct row *row)
{
	struct point point = {.polarity = (float)row->score,
		.grade = (float)row->grade,
		.probability = NAN,
		.tokens = NAN,
		.class = (int8_t)row->class};
	double polarity = row->score;
	struct repute_verdict verdict;

	if (settings->score_member == NULL) {
		repute_score(scorer, row->text.data, row->text.len, &verdict);
		polarity = verdict.polarity;
		point.polarity = (float)polarity;
		point.probability = (float)verdict.probability;
		point.tokens = (float)verdict.n_tokens;
		point.matched = (float)(verdict.coverage * (double)verdict.n_tokens);
	}
	point.label = (int8_t)((polarity > settings->positive_above) -
			       (polarity < settings->negative_below));
	return point;
}

static bool counts(
	const struct evaluation_settings *settings, const struct row *row, bool trained)
{
	switch (settings->rows) {
	case ROWS_ALL:
		return true;
	case ROWS_HELD_OUT:
		return row->held_out;
	default:
		return !trained;
	}
}

static int judge_row(struct judge *judge, const struct row *row, struct err *err)
{
	struct evaluation *evaluation = &judge->evaluation;
	struct point point = point_of(judge->settings, judge->scorer, row);

	if (sample_add(&evaluation->sample, &point, err) < 0)
		return -1;
	if (judge->settings->aspects &&
		aspect_sample_add(
			&evaluation->aspects, judge->near, row, point.polarity, err) < 0)
		return -1;
	if (judge->without_digits == NULL)
		return 0;
	point = point_of(judge->settings, judge->without_digits, row);
	return sample_add(&evaluation->without_digits, &point, err);
}

static int take_row(void *data, const struct row *row, struct err *err)
{
	struct judge *judge = data;
	const struct provenance *provenance = judge->settings->provenance;
	struct evaluation *evaluation = &judge->evaluation;
	bool trained = provenance != NULL && provenance_trained(provenance, row);

	if (evaluation->n_rows++ == 0)
		snprintf(evaluation->source, sizeof(evaluation->source), "%.*s",
			VIEW_ARG(row->source));
	if (!counts(judge->settings, row, trained)) {
		evaluation->left_out++;
		return 0;
	}
	evaluation->n_trained += trained;
	return judge_row(judge, row, err);
}

static int judge_start(struct judge *judge, struct err *err)
{
	const struct evaluation_settings *settings = judge->settings;
	const struct repute_lexicon *plain =
		settings->provenance != NULL && settings->score_member == NULL
			? settings->provenance->without_digits
			: NULL;
	bool near = settings->aspects && settings->score_member == NULL;

	judge->scorer = repute_scorer_new(settings->lexicon);
	if (plain != NULL)
		judge->without_digits = repute_scorer_new(plain);
	if (near)
		judge->near = aspect_near_new(settings->lexicon);
	if (judge->scorer == NULL || (plain != NULL && judge->without_digits == NULL) ||
		(near && judge->near == NULL))
		return err_memory(err);
	return 0;
}

int evaluation_read(const struct evaluation_settings *settings, const char *path,
	struct evaluation *ret_evaluation, struct err *err)
{
	struct judge judge = {.settings = settings};
	int rc = judge_start(&judge, err);

	if (rc == 0)
		rc = rows_read(path, settings->score_member, take_row, &judge, err);
	repute_scorer_free(judge.scorer);
	repute_scorer_free(judge.without_digits);
	aspect_near_free(judge.near);
	if (rc < 0) {
		evaluation_done(&judge.evaluation);
		return -1;
	}
	*ret_evaluation = judge.evaluation;
	return 0;
}

int evaluation_append(
	struct evaluation *evaluation, const struct evaluation *more, struct err *err)
{
	if (sample_append(&evaluation->sample, &more->sample, err) < 0 ||
		sample_append(&evaluation->without_digits, &more->without_digits, err) <
			0 ||
		aspect_sample_append(&evaluation->aspects, &more->aspects, err) < 0)
		return -1;
	evaluation->n_rows += more->n_rows;
	evaluation->n_trained += more->n_trained;
	evaluation->left_out += more->left_out;
	return 0;
}

void evaluation_done(struct evaluation *evaluation)
{
	sample_done(&evaluation->sample);
	sample_done(&evaluation->without_digits);
	aspect_sample_done(&evaluation->aspects);
}
