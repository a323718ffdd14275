/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A lexicon's tables are larger than the nearest caches, and a look-up that waits for
 * memory costs as much as twenty that do not. So tokens are taken in blocks, and a block
 * goes through the steps one after the other:
 *
 *	cut the tokens			ask for the words' slots
 *	find the words, count them	ask for the filter's bits of the pairs
 *	filter the pairs		ask for their slots
 *	find the pairs, count them
 *
 * What a step reads was asked for one step before, and the waits overlap. Each step is a
 * function of its own, since together they have more values than registers; each works on
 * local copies of the tables' heads, which the compiler then need not load again and
 * again.
 */
#include "score/block.h"

#define STEP __attribute__((noinline)) static

void block_begin(struct block *block, const struct repute_lexicon *lexicon)
{
	block->negation = (struct negation){.window = lexicon->head.window};
	memset(block->id, 0, BLOCK_BEFORE * sizeof(block->id[0]));
	memset(block->open, 0, sizeof(block->open));
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

STEP void find_words(struct block *block, const struct repute_lexicon *lexicon)
{
	const struct lexicon_words words = lexicon->words;
	const struct lexicon_phrases phrases = lexicon->phrases;
	struct negation negation = block->negation;
	uint32_t before = block->id[BLOCK_BEFORE - 1];

	for (unsigned i = 0; i < block->n; i++) {
		struct block_token *token = &block->tokens[i];
		const struct lexicon_word *word =
			lexicon_word_find(&words, token->line, token->key);

		if (word->id == 0 && lexicon->has_prefixes)
			word = token->wildcard;
		bool negated = negation_step(
			&negation, token->pause, token->kind, word->negator);
		uint32_t id = word->id != 0 ? word->id | negated : 0;

		block->id[BLOCK_BEFORE + i] = id;
		block->ref[i] = word->unigram[negated];
		before = token->pause < PAUSE_STOP ? before : 0;
		token->hash = lexicon_phrase_hash(before, id);
		token->hash = before != 0 && id != 0 ? token->hash : 0;
		__builtin_prefetch(lexicon_phrase_filter(&phrases, token->hash));
		before = id;
	}
	block->negation = negation;
}

STEP void count_words(struct block *block, struct tally *borrowed)
{
	struct tally tally = *borrowed;

	for (unsigned i = 0; i < block->n; i++) {
		tally_add(&tally, block->ref[i], block->offset[BLOCK_BEFORE + i],
			block->tokens[i].end);
		block->covered[i] = block->ref[i] != 0;
	}
	*borrowed = tally;
}

STEP void filter_pairs(struct block *block, const struct lexicon_phrases *phrases)
{
	const struct lexicon_phrases table = *phrases;
	unsigned n = 0;

	for (unsigned i = 0; i < block->n; i++) {
		block->waiting[n] = i;
		n += lexicon_phrase_maybe(&table, block->tokens[i].hash);
	}
	for (unsigned k = 0; k < n; k++)
		__builtin_prefetch(lexicon_phrase_slot(
			&table, block->tokens[block->waiting[k]].hash));
	block->n_waiting = n;
}

STEP void find_pairs(struct block *block, const struct lexicon_phrases *phrases,
	struct tally *borrowed)
{
	const struct lexicon_phrases table = *phrases;
	struct tally tally = *borrowed;

	for (unsigned k = 0; k < block->n_waiting; k++) {
		unsigned i = block->waiting[k];
		const uint32_t *id = &block->id[BLOCK_BEFORE + i];
		const struct lexicon_phrase *phrase =
			lexicon_phrase_find(&table, id[-1], id[0], block->tokens[i].hash);

		tally_add(&tally, phrase->ref, block->offset[BLOCK_BEFORE + i - 1],
			block->tokens[i].end);
		block->covered[i] |= phrase->ref != 0;
		block->pair_id[i] = lexicon_phrase_id(&table, phrase);
	}
	*borrowed = tally;
}

/* The entries of three words and more that end in token `i`. */
static void find_longer(struct block *block, unsigned i,
	const struct lexicon_phrases *phrases, struct tally *tally)
{
	bool joined = block->tokens[i].pause < PAUSE_STOP;
	uint32_t *open = block->open, id = block->id[BLOCK_BEFORE + i];

	for (unsigned n = phrases->longest - 1; n >= 2; n--) {
		uint32_t first = joined ? open[n - 1] : 0;
		uint64_t hash = lexicon_phrase_hash(first, id);

		open[n] = 0;
		if (first == 0 || id == 0 || !lexicon_phrase_maybe(phrases, hash))
			continue;
		const struct lexicon_phrase *phrase =
			lexicon_phrase_find(phrases, first, id, hash);

		open[n] = lexicon_phrase_id(phrases, phrase);
		tally_add(tally, phrase->ref, block->offset[BLOCK_BEFORE + i - n],
			block->tokens[i].end);
		block->covered[i] |= phrase->ref != 0;
	}
	open[1] = block->pair_id[i];
}

/* The end of the block is what comes before the next. */
static void keep_end(struct block *block)
{
	memmove(block->offset, block->offset + block->n,
		BLOCK_BEFORE * sizeof(block->offset[0]));
	memmove(block->id, block->id + block->n, BLOCK_BEFORE * sizeof(block->id[0]));
}

size_t block_match(
	struct block *block, const struct repute_lexicon *lexicon, struct tally *tally)
{
	const struct lexicon_phrases *phrases = &lexicon->phrases;
	size_t n_covered = 0;

	find_words(block, lexicon);
	count_words(block, tally);
	if (phrases->longest > 2)
		memset(block->pair_id, 0, sizeof(block->pair_id));
	if (phrases->longest > 1) {
		filter_pairs(block, phrases);
		find_pairs(block, phrases, tally);
	}
	for (unsigned i = 0; phrases->longest > 2 && i < block->n; i++)
		find_longer(block, i, phrases, tally);
	for (unsigned i = 0; i < block->n; i++)
		n_covered += block->covered[i];
	keep_end(block);
	return n_covered;
}
