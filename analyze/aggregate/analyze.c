/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue is worked off in batches; the text of a batch lives in one arena, cleared
 * after it, so memory does not depend on the length of the queue. Polarity is stored in
 * whole ten-thousandths: sums of them are exact, whatever the order.
 *
 * Each text is scored by the lexicon of its language. Before anything is scored, the
 * lexicons that the archive knows are held against those there are now: when one is
 * another, or there is one for texts that had none, the whole history is scored again, so
 * that no two days were ever scored by different ones.
 */
#include "aggregate/analyze.h"

#include "aggregate/aspects.h"
#include "archive/rollups.h"
#include "archive/verdicts.h"
#include "base/buf.h"
#include "base/limits.h"
#include "language/set.h"

#include <math.h>
#include <repute.h>
#include <stdlib.h>

#define BATCH 512
#define TERMS_KEPT 8

/* A lexicon that was met, and its row in the archive. */
struct used {
	const struct repute_lexicon_info *info; /* borrowed from the set */
	int64_t id;
};

struct analysis {
	struct archive *archive;
	struct language_set *set;
	struct language_scorer *scorer;
	struct aspect_analysis *aspects;
	int64_t now;
	struct used *used; /* in `known` */
	size_t n_used, used_size;
	struct arena arena, known;
	struct buf text, terms;
	struct unscored batch[BATCH];
};

/* ---- lexicons ---------------------------------------------------------------------- */

/* Is the lexicon for that language now the one of that revision ("": none)? */
static int is_current(struct analysis *analysis, struct view language,
	struct view revision, bool *ret_current, struct err *err)
{
	const struct repute_lexicon *lexicon = NULL;
	struct view now = VIEW("");
	char tag[LANGUAGE_TAG_SIZE];

	if (language_tag(language, tag) &&
		language_set_find(analysis->set, tag, &lexicon, err) < 0)
		return -1;
	if (lexicon != NULL)
		now = view_of(repute_lexicon_info(lexicon)->revision);
	*ret_current = view_eq(now, revision);
	return 0;
}

/* Are there other lexicons than those the archive was scored by? */
static int have_changed(struct analysis *analysis, bool *ret_changed, struct err *err)
{
	struct arena *arena = &analysis->known;
	struct lexicons_in_use before;
	struct view *languages;
	bool current = true;
	size_t n;

	if (archive_lexicons_in_use(analysis->archive, arena, &before, err) < 0 ||
		archive_unsupported_languages(
			analysis->archive, arena, &languages, &n, err) < 0)
		return -1;
	for (size_t i = 0; i < before.n && current; i++) {
		if (is_current(analysis, before.items[i].language,
			    before.items[i].revision, &current, err) < 0)
			return -1;
	}
	for (size_t i = 0; i < n && current; i++) {
		if (is_current(analysis, languages[i], VIEW(""), &current, err) < 0)
			return -1;
	}
	*ret_changed = !current;
	return 0;
}

/* The lexicon's row in the archive, which says from then on that it is in use. */
static int row_of(struct analysis *analysis, const struct repute_lexicon_info *info,
	int64_t *ret_id, struct err *err)
{
	for (size_t i = 0; i < analysis->n_used; i++) {
		if (analysis->used[i].info == info) {
			*ret_id = analysis->used[i].id;
			return 0;
		}
	}
	if (analysis->n_used == analysis->used_size) {
		size_t size = 2 * analysis->used_size + 8;
		struct used *more = arena_alloc(&analysis->known, size * sizeof(*more));

		if (more == NULL)
			return err_memory(err);
		if (analysis->n_used != 0)
			memcpy(more, analysis->used, analysis->n_used * sizeof(*more));
		analysis->used = more;
		analysis->used_size = size;
	}
	if (archive_use_lexicon(analysis->archive, view_of(info->name),
		    view_of(info->language), view_of(info->revision), analysis->now,
		    ret_id, err) < 0)
		return -1;
	analysis->used[analysis->n_used++] = (struct used){info, *ret_id};
	return 0;
}

/* ---- scoring ----------------------------------------------------------------------- */

/* The order of the text: by where they end, the shorter first. */
static int by_place(const void *a, const void *b)
{
	const struct repute_term *x = a, *y = b;
	size_t end_x = x->offset + x->len, end_y = y->offset + y->len;

	if (end_x != end_y)
		return end_x < end_y ? -1 : 1;
	return (x->len > y->len) - (x->len < y->len);
}

/* The strongest terms, in the order of the text, as JSON. */
static void write_terms(struct buf *out, struct repute_scorer *scorer)
{
	struct repute_term terms[TERMS_KEPT];
	size_t n = repute_strongest_terms(scorer, TERMS_KEPT, terms);

	qsort(terms, n, sizeof(terms[0]), by_place);
	buf_clear(out);
	buf_add_char(out, '[');
	for (size_t i = 0; i < n; i++) {
		buf_add_text(out, i != 0 ? ",[" : "[");
		buf_add_json(out, view_of(terms[i].term));
		buf_printf(out, ",%.3f]", terms[i].weight);
	}
	buf_add_char(out, ']');
}

/* The revision's whole text, and who is to score it. */
static int choose(struct analysis *analysis, const struct unscored *item,
	struct language_choice *ret_choice, struct err *err)
{
	struct buf *text = &analysis->text;
	char hint[LANGUAGE_TAG_SIZE] = "";

	buf_clear(text);
	buf_add(text, item->title);
	if (item->title.len != 0 && item->text.len != 0)
		buf_add_char(text, '\n');
	buf_add(text, item->text);
	if (buf_check(text, err) < 0)
		return -1;
	if (!language_tag(item->language, hint))
		hint[0] = '\0';
	return language_choose(analysis->scorer, buf_view(text), hint, ret_choice, err);
}

static int score_one(struct analysis *analysis, const struct unscored *item,
	struct analyze_counts *counts, struct err *err)
{
	struct language_choice choice;
	struct repute_verdict scored;

	if (choose(analysis, item, &choice, err) < 0)
		return -1;
	struct verdict verdict = {
		.revision_id = item->revision_id,
		.language = view_of(choice.language.tag),
		.terms = VIEW("[]"),
	};

	if (choice.scorer != NULL) {
		if (row_of(analysis, choice.lexicon, &verdict.lexicon_id, err) < 0)
			return -1;
		repute_score(
			choice.scorer, analysis->text.data, analysis->text.len, &scored);
		verdict.polarity = (int)lround(scored.polarity * 10000);
		verdict.label = (int)scored.label;
		write_terms(&analysis->terms, choice.scorer);
		if (buf_check(&analysis->terms, err) < 0)
			return -1;
		verdict.terms = buf_view(&analysis->terms);
		counts->scored++;
	} else {
		counts->unsupported++;
	}
	if (archive_put_verdict(analysis->archive, &verdict, err) < 0)
		return -1;
	return aspect_analysis_put(analysis->aspects, &choice, item->revision_id,
		buf_view(&analysis->text), err);
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
			if (score_one(analysis, item, counts, err) < 0)
				return -1;
		}
		if (progress != NULL)
			progress_show(progress, counts->scored, 0, 0);
	} while (n == BATCH);
	return archive_clear_unscored(analysis->archive, last, err);
}

static int analyze_in_transaction(struct analysis *analysis, struct progress *progress,
	struct analyze_counts *counts, struct err *err)
{
	bool lists_changed;

	if (have_changed(analysis, &counts->rescored, err) < 0 ||
		aspect_analysis_changed(
			analysis->aspects, analysis->set, &lists_changed, err) < 0 ||
		(lists_changed && archive_requeue(analysis->archive, err) < 0) ||
		(counts->rescored && archive_rescore(analysis->archive, err) < 0) ||
		score_all(analysis, progress, counts, err) < 0)
		return -1;
	return archive_roll_up(analysis->archive, &counts->days, err);
}

static int open_lexicons(
	struct analysis *analysis, const struct conf *conf, struct err *err)
{
	if (language_set_open(
		    conf_text(conf, "score", NULL, "lexicon"), &analysis->set, err) < 0)
		return -1;
	analysis->scorer = language_scorer_new(analysis->set);
	analysis->aspects = aspect_analysis_new(analysis->archive, conf);
	return analysis->scorer != NULL && analysis->aspects != NULL ? 0
								     : err_memory(err);
}

int analyze_archive(struct archive *archive, const struct conf *conf, int64_t now,
	struct progress *progress, struct analyze_counts *ret_counts, struct err *err)
{
	struct analysis analysis = {
		.archive = archive,
		.now = now,
		.text = buf_make(2 * LIMIT_REVIEW_TEXT),
		.terms = buf_make(TERMS_KEPT * 8 * LIMIT_LEXICON_LINE),
	};
	struct analyze_counts counts = {0};
	int rc = open_lexicons(&analysis, conf, err);

	if (rc == 0)
		rc = archive_begin(archive, err);
	if (rc == 0) {
		rc = analyze_in_transaction(&analysis, progress, &counts, err);
		if (rc == 0)
			rc = archive_commit(archive, err);
		if (rc < 0)
			archive_rollback(archive);
	}
	aspect_analysis_free(analysis.aspects);
	language_scorer_free(analysis.scorer);
	language_set_free(analysis.set);
	arena_done(&analysis.arena);
	arena_done(&analysis.known);
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
