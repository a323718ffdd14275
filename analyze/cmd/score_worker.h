/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one thread of `repute score` scores with: a scorer for each language, and for each
 * lexicon that it met what writes its verdicts. Nothing is shared between workers but the
 * set of lexicons, which locks for itself.
 */
#ifndef REPUTE_CMD_SCORE_WORKER_H
#define REPUTE_CMD_SCORE_WORKER_H

#include "cmd/records.h"
#include "cmd/verdict_line.h"
#include "language/aspect_finder.h"
#include "language/set.h"

struct score_settings {
	const char *lexicons; /* separated by commas; NULL = the shipped ones */
	const char *language; /* of all texts; NULL = each text's own */
	enum record_format format;
	unsigned threads;
	size_t n_terms;
	bool sentences;
	bool aspects;
	const char *aspect_lists, *roster; /* NULL = none of the user's */
};

/* What writes the verdicts of one lexicon. */
struct score_voice {
	const struct repute_lexicon_info *lexicon; /* borrowed from the set */
	struct verdict_writer *writer;		   /* owned */
	struct aspect_finder *finder; /* owned; NULL = aspects are not asked for */
};

struct score_worker {
	const struct score_settings *settings; /* borrowed */
	struct language_scorer *languages;
	struct language_choice fixed; /* when all texts are in one language */
	struct score_voice *voices;   /* owned; the lexicons met so far */
	size_t n_voices;
};

/* For `settings`, which must outlive it, and the lexicons of `set`: 0, or -1 when memory
   is short or the settings' language has no lexicon. Done with also after a failure. */
CHECKED int score_worker_init(struct score_worker *worker,
	const struct score_settings *settings, struct language_set *set, struct err *err);

/* Free what is in the worker; the set and the settings are the caller's. */
void score_worker_done(struct score_worker *worker);

/* Who scores the text and who writes it. No lexicon and no voice (NULL) when there is
   none for its language. Both are borrowed until the next call. */
CHECKED int score_worker_choose(struct score_worker *worker, struct view text,
	struct language_choice *ret_choice, struct score_voice **ret_voice,
	struct err *err);

/* Place of an aspect's pattern that took too long on some text; NULL when none did. */
const char *score_worker_exceeded(const struct score_worker *worker);

#endif
