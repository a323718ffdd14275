/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The entries that a text matched, each once, and the sum of their weights. "Matched
 * already" is a bit per entry; clearing takes only as long as there are matches.
 */
#ifndef REPUTE_SCORE_TALLY_H
#define REPUTE_SCORE_TALLY_H

#include "score/lexicon.h"

/* An entry, and where it first stands in the text. */
struct match {
	lexicon_ref ref;
	uint32_t len;
	size_t offset;
};

struct tally {
	uint64_t *seen;	       /* owned; a bit per entry; that of 0 is always set */
	struct match *matches; /* owned; room for every entry and one more */
	size_t n;
	int64_t sum; /* of the weights, as whole numbers */
};

/* Room for a lexicon of `n_entries`: 0, or -1 without memory (then still tally_done()).
 */
CHECKED int tally_init(struct tally *tally, size_t n_entries);

/* Frees what the tally owns. */
void tally_done(struct tally *tally);

/* Back to nothing matched. */
void tally_clear(struct tally *tally);

/* Bring the matches into the order of the text. They are nearly in it. */
void tally_sort(struct tally *tally);

static inline int match_weight(const struct match *match)
{
	return (int8_t)(match->ref & 0xff);
}

/* Count an entry that stands in the text, unless it did before. No branches: which
   entries repeat cannot be foretold. The reference 0 is none. */
static inline void tally_add(
	struct tally *tally, lexicon_ref ref, size_t offset, size_t end)
{
	uint64_t *seen = &tally->seen[ref >> 14], bit = UINT64_C(1) << (ref >> 8 & 63);
	bool fresh = (*seen & bit) == 0;
	struct match *match = &tally->matches[tally->n];

	*seen |= bit;
	match->ref = ref;
	match->len = (uint32_t)(end - offset);
	match->offset = offset;
	tally->n += fresh;
	tally->sum += fresh ? (int8_t)(ref & 0xff) : 0;
}

#endif
