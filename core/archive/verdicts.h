/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Verdicts: what the lexicon of its language made of a revision, or that there is none.
 * For each language one lexicon revision scores the whole history: whoever finds that one
 * has changed, or come, puts every revision back in the queue.
 */
#ifndef REPUTE_ARCHIVE_VERDICTS_H
#define REPUTE_ARCHIVE_VERDICTS_H

#include "archive/archive.h"
#include "base/arena.h"

/* Make the lexicon the one that scores its language in this archive, inside the caller's
   transaction. */
CHECKED int archive_use_lexicon(struct archive *archive, struct view name,
	struct view language, struct view revision, int64_t now, int64_t *ret_lexicon_id,
	struct err *err);

/* What is known of a lexicon. */
struct lexicon_in_use {
	int64_t id;
	struct view name, language, revision;
};

struct lexicons_in_use {
	struct lexicon_in_use *items; /* in the arena; by language */
	size_t n;
	bool rescored; /* the history was scored by others before */
};

/* The lexicons that score this archive; none yet: n = 0. Text in the arena. */
CHECKED int archive_lexicons_in_use(struct archive *archive, struct arena *arena,
	struct lexicons_in_use *ret_lexicons, struct err *err);

/* The languages of revisions that no lexicon could score, in the arena, by name. */
CHECKED int archive_unsupported_languages(struct archive *archive, struct arena *arena,
	struct view **ret_languages, size_t *ret_n, struct err *err);

/* All revisions wait for a verdict again, and all days for rolling up. */
CHECKED int archive_requeue(struct archive *archive, struct err *err);

/* No lexicon is in use any more: all revisions wait for a verdict again, and all days for
   rolling up. */
CHECKED int archive_rescore(struct archive *archive, struct err *err);

/* A revision that waits for its verdict. */
struct unscored {
	int64_t revision_id;
	struct view title, text, language; /* in the arena */
};

/* Up to `max` of them by ascending id, from `after` on (exclusive). Returns how many. */
CHECKED int archive_next_unscored(struct archive *archive, int64_t after, size_t max,
	struct arena *arena, struct unscored *ret_items, size_t *ret_n, struct err *err);

struct verdict {
	int64_t revision_id;
	int64_t lexicon_id;   /* 0: there is none for the language, and no score */
	int polarity;	      /* ten-thousandths, -10000 to 10000 */
	int label;	      /* -1, 0, 1 */
	struct view terms;    /* JSON: [["term", weight], ...] */
	struct view language; /* BCP 47: what the text was taken for */
};

/* Store a verdict, in place of an earlier one. */
CHECKED int archive_put_verdict(
	struct archive *archive, const struct verdict *verdict, struct err *err);

/* Take the queue's revisions up to and including `upto` off it, once their verdicts are
   stored. */
CHECKED int archive_clear_unscored(
	struct archive *archive, int64_t upto, struct err *err);

/* How many revisions wait for a verdict. */
CHECKED int archive_count_unscored(
	struct archive *archive, int64_t *ret_waiting, struct err *err);

/* Does any revision wait for a verdict, or any day for rolling up? */
CHECKED int archive_is_pending(
	struct archive *archive, bool *ret_pending, struct err *err);

#endif
