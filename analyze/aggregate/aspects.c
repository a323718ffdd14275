/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For each lexicon that scores something there is a finder, made when it is first needed;
 * the archive then notes by which lists texts of that language are read. When those of
 * before say something else today, the whole history is read again.
 */
#include "aggregate/aspects.h"

#include "archive/aspects.h"
#include "language/aspect_finder.h"

#include <math.h>
#include <stdlib.h>

struct found_by {
	const struct repute_lexicon *lexicon; /* borrowed */
	struct aspect_finder *finder;	      /* owned */
};

struct aspect_analysis {
	struct archive *archive;
	const char *lists, *roster; /* borrowed from the configuration; may be NULL */
	struct found_by *finders;   /* owned */
	size_t n_finders;
};

struct aspect_analysis *aspect_analysis_new(
	struct archive *archive, const struct conf *conf)
{
	struct aspect_analysis *analysis = calloc(1, sizeof(*analysis));

	if (analysis == NULL)
		return NULL;
	analysis->archive = archive;
	analysis->lists = conf_text(conf, "score", NULL, "aspects");
	analysis->roster = conf_text(conf, "score", NULL, "roster");
	return analysis;
}

void aspect_analysis_free(struct aspect_analysis *analysis)
{
	if (analysis == NULL)
		return;
	for (size_t i = 0; i < analysis->n_finders; i++)
		aspect_finder_free(analysis->finders[i].finder);
	free(analysis->finders);
	free(analysis);
}

/* Make the lexicon's finder, unless there is one. Borrowed; NULL on failure. */
static struct aspect_finder *finder_of(struct aspect_analysis *analysis,
	const struct repute_lexicon *lexicon, bool *ret_new, struct err *err)
{
	struct aspect_finder *finder;

	*ret_new = false;
	for (size_t i = 0; i < analysis->n_finders; i++) {
		if (analysis->finders[i].lexicon == lexicon)
			return analysis->finders[i].finder;
	}
	struct found_by *finders = reallocarray(
		analysis->finders, analysis->n_finders + 1, sizeof(*finders));

	if (finders == NULL) {
		err_memory(err);
		return NULL;
	}
	analysis->finders = finders;
	if (aspect_finder_new(lexicon, analysis->lists, analysis->roster, &finder, err) <
		0)
		return NULL;
	finders[analysis->n_finders++] = (struct found_by){lexicon, finder};
	*ret_new = true;
	return finder;
}

/* Is the list for its language now another one? A language that nobody scores any more
   has none. */
static int has_changed(struct aspect_analysis *analysis, struct language_set *set,
	const struct aspect_list *list, bool *ret_changed, struct err *err)
{
	const struct repute_lexicon *lexicon = NULL;
	bool is_new;

	*ret_changed = false;
	if (language_set_find(set, list->language.data, &lexicon, err) < 0)
		return -1;
	if (lexicon == NULL)
		return 0;
	struct aspect_finder *finder = finder_of(analysis, lexicon, &is_new, err);

	if (finder == NULL)
		return -1;
	struct hash_text revision = aspect_finder_revision(finder);

	*ret_changed = !view_eq(list->revision, view_of(revision.text));
	if (!*ret_changed)
		return 0;
	const struct aspect_list now = {list->language, view_of(revision.text)};

	return archive_use_aspect_list(analysis->archive, &now, err);
}

int aspect_analysis_changed(struct aspect_analysis *analysis, struct language_set *set,
	bool *ret_changed, struct err *err)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct aspect_list *lists;
	bool any = false, changed;
	size_t n;

	if (archive_aspect_lists(analysis->archive, &arena, &lists, &n, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (has_changed(analysis, set, &lists[i], &changed, err) < 0)
			return -1;
		any |= changed;
	}
	*ret_changed = any;
	return 0;
}

/* Note by which list the lexicon's language is read. */
static int use_list(struct aspect_analysis *analysis,
	const struct repute_lexicon *lexicon, const struct aspect_finder *finder,
	struct err *err)
{
	struct hash_text revision = aspect_finder_revision(finder);
	const struct aspect_list list = {
		view_of(repute_lexicon_info(lexicon)->language), view_of(revision.text)};

	return archive_use_aspect_list(analysis->archive, &list, err);
}

static int put_aspects(struct aspect_analysis *analysis, struct aspect_finder *finder,
	int64_t revision_id, struct view text, struct err *err)
{
	size_t n = repute_score_aspects(finder->by_aspect, text.data, text.len);
	const struct repute_aspect *found = repute_aspects_found(finder->by_aspect);

	for (size_t i = 0; i < n; i++) {
		const struct verdict_aspect aspect = {
			.aspect = view_of(found[i].name),
			.polarity = (int)lround(found[i].polarity * 10000),
			.label = (int)found[i].label,
		};

		if (archive_put_aspect(analysis->archive, revision_id, &aspect, err) < 0)
			return -1;
	}
	return 0;
}

static int put_praises(struct aspect_analysis *analysis, struct aspect_finder *finder,
	int64_t revision_id, struct view text, struct err *err)
{
	size_t n = staff_find(finder->staff, text);
	const struct praise *found = staff_praises(finder->staff);

	for (size_t i = 0; i < n; i++) {
		const struct verdict_praise praise = {
			.name = found[i].name,
			.polarity = (int)lround(found[i].polarity * 10000),
			.start = found[i].offset,
			.length = found[i].len,
			.quote_start = found[i].quote_offset,
			.quote_length = found[i].quote_len,
		};

		if (archive_put_praise(analysis->archive, revision_id, &praise, err) < 0)
			return -1;
	}
	return 0;
}

int aspect_analysis_put(struct aspect_analysis *analysis,
	const struct language_choice *choice, int64_t revision_id, struct view text,
	struct err *err)
{
	bool is_new;

	if (archive_clear_aspects(analysis->archive, revision_id, err) < 0)
		return -1;
	if (choice->scorer == NULL)
		return 0;
	const struct repute_lexicon *lexicon = repute_scorer_lexicon(choice->scorer);
	struct aspect_finder *finder = finder_of(analysis, lexicon, &is_new, err);

	if (finder == NULL || (is_new && use_list(analysis, lexicon, finder, err) < 0) ||
		put_aspects(analysis, finder, revision_id, text, err) < 0)
		return -1;
	return put_praises(analysis, finder, revision_id, text, err);
}
