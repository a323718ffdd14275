/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The lexicons in use, by language: those that the user names, and the shipped ones for
 * the languages that are left. A shipped lexicon is read when a text first needs it. The
 * set may be shared by threads; each has a scorer of its own.
 */
#ifndef REPUTE_LANGUAGE_SET_H
#define REPUTE_LANGUAGE_SET_H

#include "language/detect.h"
#include "repute.h"

struct language_set;
struct language_scorer;

/*
 * The set of the lexicons in `paths`, separated by commas (NULL or "": none), whose heads
 * name their languages, and of the shipped ones. Two for one language are an error, and
 * so is a set without any. To be freed by the caller.
 */
CHECKED int language_set_open(
	const char *paths, struct language_set **ret_set, struct err *err);

/* After the last scorer that uses it. NULL does nothing. */
void language_set_free(struct language_set *set);

/* The language of texts that do not tell theirs, when nobody else does: that of the first
   lexicon the user names, else "en". Borrowed. */
const char *language_set_default(const struct language_set *set);

/*
 * The lexicon for a language, or NULL when there is none: of exactly that tag, else of
 * the same language whatever the region. Borrowed. -1 when it cannot be read.
 */
CHECKED int language_set_find(struct language_set *set, const char *tag,
	const struct repute_lexicon **ret_lexicon, struct err *err);

/* Who is to score a text. */
struct language_choice {
	struct language language;		   /* its tag is never empty */
	const struct repute_lexicon_info *lexicon; /* borrowed; NULL: none for it */
	struct repute_scorer *scorer; /* of that lexicon; borrowed; NULL likewise */
};

/* Scorers for one thread at a time, or NULL without memory. They borrow the set. */
struct language_scorer *language_scorer_new(struct language_set *set);

/* What was borrowed from it is gone; the set stays. NULL does nothing. */
void language_scorer_free(struct language_scorer *scorer);

/* Choose by the language that the text is in; `hint` as for language_detect(). -1 when
   its lexicon cannot be read, or without memory. */
CHECKED int language_choose(struct language_scorer *scorer, struct view text,
	const char *hint, struct language_choice *ret_choice, struct err *err);

/* Choose by a tag, which somebody else is sure of. */
CHECKED int language_choose_as(struct language_scorer *scorer, const char *tag,
	struct language_choice *ret_choice, struct err *err);

#endif
