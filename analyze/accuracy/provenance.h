/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a lexicon comes from, as far as an honest measurement needs it: the texts that it
 * was trained on (FILE.seen.gz beside it, see learn/seen.h), else the sources that its
 * head says it was trained on; and its entries with digits, since a rating that a text
 * names ("4/10") tells the answer and not what was felt.
 */
#ifndef REPUTE_ACCURACY_PROVENANCE_H
#define REPUTE_ACCURACY_PROVENANCE_H

#include "accuracy/rows.h"
#include "base/map.h"
#include "learn/seen.h"
#include "repute.h"

struct provenance {
	bool has_seen;	    /* the texts are known */
	struct seen seen;   /* those */
	struct map sources; /* of the head's trained-on lines */
	size_t n_digits;    /* entries in which a word begins with a digit */
	struct repute_lexicon *without_digits; /* owned; NULL when there are none */
};

/*
 * Read what is known of the lexicon at `path`; of one in a foreign format that is
 * nothing. hash_start() comes first. On failure there is nothing to free.
 */
CHECKED int provenance_open(
	const char *path, struct provenance *ret_provenance, struct err *err);

/* Frees what it owns. */
void provenance_done(struct provenance *provenance);

/* Was the lexicon trained on that row, as far as anybody knows? Where only the sources
   are known: on those of its rows that are not held out. */
bool provenance_trained(const struct provenance *provenance, const struct row *row);

/* Has a term of the lexicon a word that begins with a digit? */
bool provenance_has_digits(struct view term);

#endif
