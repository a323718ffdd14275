/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A lexicon while it is made out of others: terms with a valence, the number that their
 * list gives them, in the order they come. It is written in the format of this program;
 * nothing else reads or makes entries of foreign lists.
 */
#ifndef REPUTE_SCORE_LEXICON_DRAFT_H
#define REPUTE_SCORE_LEXICON_DRAFT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "score/lexicon.h"

/* An entry of a draft. */
struct draft_entry {
	struct view term;
	double valence;
	size_t order;
	bool made; /* the NOT_ variant of a term, not in the list itself */
};

struct lexicon_draft {
	struct lexicon_head head;    /* text borrowed, or in the arena */
	struct buf notes;	     /* owned; whole lines of the head: "# note: ..." */
	struct arena arena;	     /* owned; the terms */
	struct draft_entry *entries; /* owned */
	size_t n, size;
	struct map negators; /* owned */
	size_t n_never;	     /* terms that no text can match ... */
	int never_line;	     /* ... and where the first of them stands */
	size_t n_zero;	     /* terms without weight */
};

/* Start with the name that the file's has ("AFINN-en-165"), English, its negators, and a
   head that suits any hand-made list of valences. lexicon_draft_done() also after a
   failure. */
CHECKED int lexicon_draft_init(
	struct lexicon_draft *draft, const char *path, struct err *err);

/* Frees what the draft owns, half-built ones too. */
void lexicon_draft_done(struct lexicon_draft *draft);

/*
 * A term of a foreign list as the tokenizer reads it: "Well-made" is the phrase "well
 * made", "not good" is "not NOT_good". A word's variant in the scope of a negation is
 * entered with -0.74 of the valence, VADER's factor (Hutto & Gilbert 2014), unless the
 * list has it ("NOT_good"). With `wildcards`, "happi*" is one. What can never match, and
 * what has no weight, is counted and left out.
 */
CHECKED int lexicon_draft_add(struct lexicon_draft *draft, struct view term,
	double valence, bool wildcards, int line, struct err *err);

/* Every entry of a lexicon, as it is; the head is left alone. It must outlive the draft.
 */
CHECKED int lexicon_draft_take(struct lexicon_draft *draft,
	const struct repute_lexicon *lexicon, struct err *err);

/*
 * Write it. Of entries with the same term the first counts; whole numbers are chosen such
 * that they give the valences exactly where that is possible. `ret_twice` (may be NULL)
 * takes the number of entries left out. Returns 0, or -1.
 */
CHECKED int lexicon_draft_write(
	struct lexicon_draft *draft, struct buf *out, size_t *ret_twice, struct err *err);

#endif
