/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Some tokens of a text at a time, looked up in a lexicon.
 */
#ifndef REPUTE_SCORE_BLOCK_H
#define REPUTE_SCORE_BLOCK_H

#include "score/tally.h"

#define BLOCK_TOKENS 128
#define BLOCK_BEFORE (LEXICON_WORDS_MAX - 1) /* of the block before, for phrases */

/* What is kept of a token until it is looked up. */
struct block_token {
	struct token_key key;
	const struct lexicon_word *line;     /* where the look-up of the word begins */
	const struct lexicon_word *wildcard; /* where the lexicon has any: that for it */
	enum pause pause;
	enum token_kind kind;
	size_t end;
};

/* A phrase that may be in the table, and the token that it ends in. */
struct block_phrase {
	uint64_t hash;
	unsigned token;
};

struct block {
	struct block_token tokens[BLOCK_TOKENS];
	/* The arrays begin with the last tokens of the block before. */
	size_t offset[BLOCK_BEFORE + BLOCK_TOKENS];
	/* [0]: ids of words, 0 = unknown; [n]: of the phrases of n + 1 words that end in
	   the token and that longer ones begin with, 0 = none. */
	uint32_t ids[LEXICON_WORDS_MAX][1 + BLOCK_TOKENS];
	struct block_phrase phrases[BLOCK_TOKENS];
	bool covered[BLOCK_TOKENS]; /* some entry ends in it */
	unsigned n;
	struct negation negation;
	struct token next; /* the first of the next sentence, when that is what ended */
	bool has_next;
};

/* The state before a text. */
void block_begin(struct block *block, const struct repute_lexicon *lexicon);

/*
 * The next tokens, at most BLOCK_TOKENS; with `sentence`, of one sentence at most. True
 * when there may be more. The first of them begins a sentence exactly when its pause says
 * so.
 */
bool block_read(struct block *block, const struct repute_lexicon *lexicon,
	struct tokens *tokens, bool sentence);

/* Add the entries that end in the block to `tally`. Returns how many tokens are covered.
 */
size_t block_match(
	struct block *block, const struct repute_lexicon *lexicon, struct tally *tally);

#endif
