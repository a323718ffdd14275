/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that finds aspects and praise in texts of one lexicon: the shipped list for its
 * language, the user's lists on top, a roster, and scorers. It belongs to one thread at a
 * time.
 */
#ifndef REPUTE_LANGUAGE_ASPECT_FINDER_H
#define REPUTE_LANGUAGE_ASPECT_FINDER_H

#include "aspect/staff.h"
#include "base/hash.h"

struct aspect_finder {
	struct repute_aspects *aspects;		/* owned, as are all of these */
	struct roster *roster;			/* NULL = none */
	struct repute_scorer *scorer;		/* of its own, without callbacks */
	struct repute_aspect_scorer *by_aspect; /* repute_score_aspects() */
	struct staff *staff;			/* staff_find() */
};

/*
 * `lists` are paths between commas, `roster` a path; NULL or "" for none. The lexicon is
 * borrowed. A language without a shipped list has the user's alone.
 */
CHECKED int aspect_finder_new(const struct repute_lexicon *lexicon, const char *lists,
	const char *roster, struct aspect_finder **ret_finder, struct err *err);

/* NULL is fine. */
void aspect_finder_free(struct aspect_finder *finder);

/* Digest of what the lists and the roster say: equal when they find the same. */
struct hash_text aspect_finder_revision(const struct aspect_finder *finder);

#endif
