/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A lexicon's tables are larger than the nearest caches, and a look-up that waits for
 * memory costs as much as twenty that do not. So tokens are taken in blocks, and a block
 * goes through the steps one after the other:
 *
 *	cut the tokens			ask for the words' slots
 *	find the words, count them
 *	filter the pairs		ask for their slots
 *	find the pairs, count them
 *
 * and the last two once more for phrases of three words, whose front is a pair, and on.
 * What a step reads was asked for one step before, and the waits overlap. Each step is
 * a function of its own, since together they have more values than registers; each
 * works on local copies of the tables' heads, which the compiler need not load again.
 */
#include "score/block.h"

#define STEP __attribute__((noinline)) static

void block_begin(struct block *block, const struct repute_lexicon *lexicon)
{
	block->negation = (struct negation){.window = lexicon->head.window};
	for (unsigned i = 0; i < LEXICON_WORDS_MAX; i++)
		block->ids[i][0] = 0;
	block->has_next = false;
}

static inline void put(struct block *block, unsigned n,
	const struct repute_lexicon *lexicon, const struct lexicon_words *words,
	const struct token *token)
{
	struct block_token *entry = &block->tokens[n];

	entry->key = token_key(token);
	entry->line = lexicon_word_line(words, entry->key);
	__builtin_prefetch(entry->line);
	if (lexicon->has_prefixes)
		entry->wildcard = lexicon_prefix_find(lexicon, token);
	entry->pause = token->pause;
	entry->kind = token->kind;
	entry->end = token->end;
	block->offset[BLOCK_BEFORE + n] = token->offset;
}

STEP unsigned read_tokens(
	struct block *block, const struct repute_lexicon *lexicon, struct tokens *tokens)
{
	const struct lexicon_words words = lexicon->words;
	struct tokens quick =
		*tokens; /* no pointer to it leaves: it lives in registers */
	unsigned n = 0;

	for (; n < BLOCK_TOKENS; n++) {
		struct token token;

		if (!tokens_next_quick(&quick, &token)) {
			tokens->at = quick.at;
			tokens->pause = quick.pause;
			if (!tokens_next_slow(tokens, &token))
				return n;
			quick = *tokens;
		}
		put(block, n, lexicon, &words, &token);
	}
	tokens->at = quick.at;
	tokens->pause = quick.pause;
	return n;
}

/* The same up to a sentence's end; what follows it is kept for the next block. */
static unsigned read_sentence(
	struct block *block, const struct repute_lexicon *lexicon, struct tokens *tokens)
{
	struct token token;
	unsigned n = 0;

	if (block->has_next)
		put(block, n++, lexicon, &lexicon->words, &block->next);
	block->has_next = false;
	while (n < BLOCK_TOKENS && tokens_next(tokens, &token)) {
		if (n != 0 && token.pause == PAUSE_SENTENCE) {
			block->next = token;
			block->has_next = true;
			break;
		}
		put(block, n++, lexicon, &lexicon->words, &token);
	}
	return n;
}

bool block_read(struct block *block, const struct repute_lexicon *lexicon,
	struct tokens *tokens, bool sentence)
{
	block->n = sentence ? read_sentence(block, lexicon, tokens)
			    : read_tokens(block, lexicon, tokens);
	return block->n == BLOCK_TOKENS || block->has_next;
}

STEP void find_words(
	struct block *block, const struct repute_lexicon *lexicon, struct tally *borrowed)
{
	const struct lexicon_words words = lexicon->words;
	struct negation negation = block->negation;
	struct tally tally = *borrowed;

	for (unsigned i = 0; i < block->n; i++) {
		const struct block_token *token = &block->tokens[i];
		const struct lexicon_word *word =
			lexicon_word_find(&words, token->line, token->key);

		if (word->id == 0 && lexicon->has_prefixes)
			word = token->wildcard;
		bool negated = negation_step(
			&negation, token->pause, token->kind, word->negator);
		lexicon_ref ref = word->unigram[negated];

		block->ids[0][1 + i] = word->id != 0 ? word->id | negated : 0;
		block->covered[i] = ref != 0;
		tally_add(&tally, ref, block->offset[BLOCK_BEFORE + i], token->end);
	}
	block->negation = negation;
	*borrowed = tally;
}

/* The places where `fronts`, of the token before, go on to a phrase that may be in the
   table; ask for their slots. Returns how many. */
STEP unsigned filter_phrases(struct block *block, const struct lexicon_phrases *phrases,
	const uint32_t *fronts)
{
	const struct lexicon_phrases table = *phrases;
	const uint32_t *ids = &block->ids[0][1];
	unsigned n = 0;

	for (unsigned i = 0; i < block->n; i++) {
		bool joined = block->tokens[i].pause < PAUSE_STOP;
		uint64_t hash = lexicon_phrase_hash(fronts[i], ids[i]);

		block->phrases[n] = (struct block_phrase){hash, i};
		n += joined & (fronts[i] != 0) & (ids[i] != 0) &
		     lexicon_phrase_maybe(&table, hash);
	}
	for (unsigned k = 0; k < n; k++)
		__builtin_prefetch(lexicon_phrase_slot(&table, block->phrases[k].hash));
	return n;
}

/* Find the `n` phrases of `words` words; `backs` are what longer ones begin with. */
STEP void find_phrases(struct block *block, const struct lexicon_phrases *phrases,
	unsigned n, unsigned words, struct tally *borrowed)
{
	const struct lexicon_phrases table = *phrases;
	const uint32_t *fronts = block->ids[words - 2], *ids = &block->ids[0][1];
	uint32_t *backs = &block->ids[words - 1][1];
	struct tally tally = *borrowed;

	for (unsigned k = 0; k < n; k++) {
		unsigned i = block->phrases[k].token;
		const struct lexicon_phrase *phrase = lexicon_phrase_find(
			&table, fronts[i], ids[i], block->phrases[k].hash);

		tally_add(&tally, phrase->ref,
			block->offset[BLOCK_BEFORE + i + 1 - words],
			block->tokens[i].end);
		block->covered[i] |= phrase->ref != 0;
		backs[i] = lexicon_phrase_front(&table, phrase);
	}
	*borrowed = tally;
}

/* All phrases of `words` words; what they are to begin with has been found. */
static void match_phrases(struct block *block, const struct lexicon_phrases *phrases,
	unsigned words, struct tally *tally)
{
	unsigned n = filter_phrases(block, phrases, block->ids[words - 2]);

	memset(&block->ids[words - 1][1], 0, BLOCK_TOKENS * sizeof(uint32_t));
	find_phrases(block, phrases, n, words, tally);
}

/* The end of the block is what comes before the next. */
static void keep_end(struct block *block)
{
	memmove(block->offset, block->offset + block->n,
		BLOCK_BEFORE * sizeof(block->offset[0]));
	for (unsigned i = 0; i < LEXICON_WORDS_MAX; i++)
		block->ids[i][0] = block->ids[i][block->n];
}

size_t block_match(
	struct block *block, const struct repute_lexicon *lexicon, struct tally *tally)
{
	const struct lexicon_phrases *phrases = &lexicon->phrases;
	size_t n_covered = 0;

	find_words(block, lexicon, tally);
	for (unsigned words = 2; words <= phrases->longest; words++)
		match_phrases(block, phrases, words, tally);
	for (unsigned i = 0; i < block->n; i++)
		n_covered += block->covered[i];
	keep_end(block);
	return n_covered;
}
