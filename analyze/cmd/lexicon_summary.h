/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a lexicon holds, for `repute lexicon info`: entries by kind and side, and the
 * strongest of them.
 */
#ifndef REPUTE_CMD_LEXICON_SUMMARY_H
#define REPUTE_CMD_LEXICON_SUMMARY_H

#include "score/lexicon.h"

#include <jansson.h>

#define SUMMARY_STRONGEST 10 /* terms of each side that are shown */

/* What an entry's term is. */
enum kind {
	KIND_WORD,
	KIND_NEGATED, /* one word in the scope of a negation */
	KIND_WILDCARD,
	KIND_NUMBER,
	KIND_SIGN, /* mark, emoticon, emoji */
	KIND_PHRASE2,
	KIND_PHRASE_LAST = KIND_PHRASE2 + LEXICON_WORDS_MAX - 2,
	KINDS,
};

struct summary {
	const struct repute_lexicon *lexicon;
	size_t kinds[KINDS];
	size_t n_positive, n_negative;
	uint32_t *order; /* owned; entries, the most positive first */
};

/* For people; by enum kind. */
extern const char *const summary_kind_names[KINDS];

/* 0 and the summary, to be freed by summary_done(), or -1 without memory. It borrows the
   lexicon. */
CHECKED int summary_make(const struct repute_lexicon *lexicon,
	struct summary *ret_summary, struct err *err);

/* Frees what it owns. */
void summary_done(struct summary *summary);

/* The i-th of the strongest entries of a side, 0 = there are no more. */
uint32_t summary_strongest(const struct summary *summary, bool positive, size_t i);

/* What an entry adds to the sum of a score. */
double summary_weight(const struct summary *summary, uint32_t entry);

/* The lexicon as an object of `repute.lexicon-info/1`; new, or NULL without memory. */
json_t *summary_json(const char *path, const struct summary *summary);

#endif
