/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue is worked off in batches; the text of a batch lives in one arena, cleared
 * after it, so memory does not depend on the length of the queue. Polarity is stored in
 * whole ten-thousandths: sums of them are exact, whatever the order.
 */
#include "aggregate/analyze.h"

#include "archive/rollups.h"
#include "archive/verdicts.h"
#include "base/buf.h"
#include "base/datadir.h"
#include "base/limits.h"

#include <math.h>
#include <repute.h>

#define BATCH 512
#define TERMS_KEPT 8

struct analysis {
	struct archive *archive;
	struct repute_lexicon *lexicon;
	struct repute_scorer *scorer;
	int64_t lexicon_id;
	struct arena arena;
	struct buf text, terms;
	struct unscored batch[BATCH];
};

static int open_lexicon(
	struct analysis *analysis, const struct conf *conf, struct err *err)
{
	const char *path = conf_text(conf, "score", NULL, "lexicon");
	char shipped[PATH_MAX];
	struct repute_error error;

	if (path == NULL) {
		if (datadir_find("lexicons/en/reviews.lex", shipped, err) < 0)
			return -1;
		path = shipped;
	}
	if (repute_lexicon_open(path, &analysis->lexicon, &error) < 0)
		return error.no_memory
			       ? err_memory(err)
			       : err_set(err, ERR_INPUT, "lexicon %s", error.text);
	analysis->scorer = repute_scorer_new(analysis->lexicon);
	return analysis->scorer != NULL ? 0 : err_memory(err);
}

/* The strongest terms by weight, in the order of the text, as JSON. */
static void write_terms(struct buf *out, const struct repute_term *terms, size_t n_terms)
{
	const struct repute_term *kept[TERMS_KEPT];
	size_t n = 0;

	for (size_t i = 0; i < n_terms; i++) {
		const struct repute_term *term = &terms[i];
		size_t weakest = 0;

		if (n < TERMS_KEPT) {
			kept[n++] = term;
			continue;
		}
		for (size_t k = 1; k < n; k++) {
			if (fabs(kept[k]->weight) < fabs(kept[weakest]->weight))
				weakest = k;
		}
		if (fabs(term->weight) > fabs(kept[weakest]->weight)) {
			memmove(&kept[weakest], &kept[weakest + 1],
				(n - weakest - 1) * sizeof(kept[0]));
			kept[n - 1] = term;
		}
	}
	buf_clear(out);
	buf_add_char(out, '[');
	for (size_t i = 0; i < n; i++) {
		buf_add_text(out, i != 0 ? ",[" : "[");
		buf_add_json(out, view_of(kept[i]->term));
		buf_printf(out, ",%.3f]", kept[i]->weight);
	}
	buf_add_char(out, ']');
}

static int score_one(
	struct analysis *analysis, const struct unscored *item, struct err *err)
{
	struct repute_verdict scored;
	struct buf *text = &analysis->text;

	buf_clear(text);
	buf_add(text, item->title);
	if (item->title.len != 0 && item->text.len != 0)
		buf_add_char(text, '\n');
	buf_add(text, item->text);
	if (buf_check(text, err) < 0)
		return -1;
	repute_score(analysis->scorer, text->data, text->len, &scored);
	write_terms(&analysis->terms, repute_terms(analysis->scorer), scored.n_matched);
	if (buf_check(&analysis->terms, err) < 0)
		return -1;
	const struct verdict verdict = {
		.revision_id = item->revision_id,
		.lexicon_id = analysis->lexicon_id,
		.polarity = (int)lround(scored.polarity * 10000),
		.label = (int)scored.label,
		.terms = buf_view(&analysis->terms),
	};

	return archive_put_verdict(analysis->archive, &verdict, err);
}

/* Work off the queue. */
static int score_all(struct analysis *analysis, struct progress *progress,
	struct analyze_counts *counts, struct err *err)
{
	int64_t last = 0;
	size_t n;

	do {
		arena_clear(&analysis->arena);
		if (archive_next_unscored(analysis->archive, last, BATCH,
			    &analysis->arena, analysis->batch, &n, err) < 0)
			return -1;
		for (size_t i = 0; i < n; i++) {
			const struct unscored *item = &analysis->batch[i];

			last = item->revision_id;
			if (item->title.len == 0 && item->text.len == 0) {
				counts->wordless++;
				continue;
			}
			if (score_one(analysis, item, err) < 0)
				return -1;
			counts->scored++;
		}
		if (progress != NULL)
			progress_show(progress, counts->scored, 0, 0);
	} while (n == BATCH);
	return archive_clear_unscored(analysis->archive, last, err);
}

static int analyze_in_transaction(struct analysis *analysis, int64_t now,
	struct progress *progress, struct analyze_counts *counts, struct err *err)
{
	const struct repute_lexicon_info *info = repute_lexicon_info(analysis->lexicon);

	if (archive_use_lexicon(analysis->archive, view_of(info->name),
		    view_of(info->language), view_of(info->revision), now,
		    &analysis->lexicon_id, &counts->rescored, err) < 0 ||
		score_all(analysis, progress, counts, err) < 0)
		return -1;
	return archive_roll_up(analysis->archive, &counts->days, err);
}

int analyze_archive(struct archive *archive, const struct conf *conf, int64_t now,
	struct progress *progress, struct analyze_counts *ret_counts, struct err *err)
{
	struct analysis analysis = {
		.archive = archive,
		.text = buf_make(2 * LIMIT_REVIEW_TEXT),
		.terms = buf_make(TERMS_KEPT * 8 * LIMIT_LEXICON_LINE),
	};
	struct analyze_counts counts = {0};
	int rc = open_lexicon(&analysis, conf, err);

	if (rc == 0)
		rc = archive_begin(archive, err);
	if (rc == 0) {
		rc = analyze_in_transaction(&analysis, now, progress, &counts, err);
		if (rc == 0)
			rc = archive_commit(archive, err);
		if (rc < 0)
			archive_rollback(archive);
	}
	repute_scorer_free(analysis.scorer);
	repute_lexicon_free(analysis.lexicon);
	arena_done(&analysis.arena);
	buf_done(&analysis.text);
	buf_done(&analysis.terms);
	if (rc == 0)
		*ret_counts = counts;
	return rc;
}

int analyze_pending(
	struct archive *archive, const struct conf *conf, int64_t now, struct err *err)
{
	struct analyze_counts counts;
	bool pending;

	if (archive_is_pending(archive, &pending, err) < 0)
		return -1;
	return pending ? analyze_archive(archive, conf, now, NULL, &counts, err) : 0;
}
