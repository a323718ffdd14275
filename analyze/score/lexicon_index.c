/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The two hash tables of a lexicon: open addressing, linear probing, at most three
 * quarters full, so that they are small (what is near is fast) and a look-up still ends
 * after two slots or so. In front of the pairs lies a filter of
 * 16 bits or more per pair: most pairs of neighbouring words are in no lexicon, and for
 * 15 of 16 of those one bit in a small table answers.
 */
#include "score/lexicon.h"

#include <stdlib.h>

static unsigned log2_above(size_t n)
{
	unsigned bits = 6;

	while (((size_t)1 << bits) < n)
		bits++;
	return bits;
}

static int words_resize(struct lexicon_words *words, unsigned bits)
{
	size_t size = (size_t)1 << bits, room = size / 4 * 3 + 1;
	struct lexicon_word *old = words->slots;
	struct lexicon_word *slots = calloc(size, sizeof(*slots));
	struct view *texts = realloc(words->texts, room * sizeof(*texts));

	if (texts != NULL)
		words->texts = texts;
	if (slots == NULL || texts == NULL) {
		free(slots);
		return -1;
	}
	for (size_t i = 0; i < words->size; i++) {
		if (old[i].id == 0)
			continue;
		size_t at = (size_t)(lexicon_mix(old[i].key) >> (64 - bits));

		while (slots[at].id != 0)
			at = (at + 1) & (size - 1);
		slots[at] = old[i];
	}
	free(old);
	words->slots = slots;
	words->size = size;
	words->shift = 64 - bits;
	return 0;
}

int lexicon_tables_init(
	struct repute_lexicon *lexicon, size_t n_words, size_t n_pairs, struct err *err)
{
	struct lexicon_pairs *pairs = &lexicon->pairs;
	unsigned bits = log2_above(n_pairs + n_pairs / 3);

	pairs->size = (size_t)1 << bits;
	pairs->shift = 64 - bits;
	pairs->filter_shift = 64 - (bits + 4);
	pairs->slots = calloc(pairs->size, sizeof(*pairs->slots));
	pairs->filter = calloc(pairs->size / 4, sizeof(*pairs->filter));
	if (pairs->slots == NULL || pairs->filter == NULL ||
		words_resize(&lexicon->words, log2_above(n_words)) < 0)
		return err_memory(err);
	return 0;
}

void lexicon_tables_done(struct repute_lexicon *lexicon)
{
	free(lexicon->words.slots);
	free(lexicon->words.texts);
	free(lexicon->pairs.slots);
	free(lexicon->pairs.filter);
}

struct lexicon_word *lexicon_word_add(
	struct lexicon_words *words, const struct token *token, struct view text)
{
	uint64_t key = token_key(token);
	const struct lexicon_word *found = lexicon_word_find(words, token, key);

	if (found->id != 0)
		return &words->slots[found - words->slots];
	if ((words->n + 1) * 4 > words->size * 3) {
		if (words_resize(words, 64 - words->shift + 1) < 0)
			return NULL;
		found = lexicon_word_find(words, token, key);
	}
	struct lexicon_word *word = &words->slots[found - words->slots];

	words->n++;
	words->texts[words->n] = text;
	*word = (struct lexicon_word){
		.key = key, .id = (uint32_t)words->n * 2, .len = (uint8_t)token->len};
	return word;
}

/* Enter a pair; false when it is there already. */
static bool pair_add(
	struct lexicon_pairs *pairs, uint32_t first, uint32_t second, uint32_t entry)
{
	uint64_t hash = lexicon_pair_hash(first, second);
	size_t i = (size_t)(hash >> pairs->shift);

	if (lexicon_pair_find(pairs, first, second, hash) != 0)
		return false;
	while (pairs->slots[i].first != 0)
		i = (i + 1) & (pairs->size - 1);
	pairs->slots[i] = (struct lexicon_pair){first, second, entry};
	*lexicon_pair_filter(pairs, hash) |= UINT64_C(1)
					     << (hash >> pairs->filter_shift & 63);
	return true;
}

bool lexicon_term_add(struct repute_lexicon *lexicon, struct lexicon_word *word,
	const uint32_t *ids, size_t n, uint32_t entry)
{
	if (n == 2)
		return pair_add(&lexicon->pairs, ids[0], ids[1], entry);
	if (word->unigram[ids[0] & 1] != 0)
		return false;
	word->unigram[ids[0] & 1] = entry;
	return true;
}
