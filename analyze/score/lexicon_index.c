/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The two hash tables of a lexicon: open addressing, linear probing. Words grow with what
 * is added and are at most half full, since a tenth of the words of a text are unknown
 * and those probe longest. Phrases have their final size from the start, so that the
 * place of a phrase can be its id. In front of them lies a filter of 16 bits or more per
 * phrase: most pairs of neighbouring words are in no lexicon, and for 15 of 16 of those
 * one bit in a small table answers.
 */
#include "score/lexicon.h"

#include <stdlib.h>

#define LINE 64 /* bytes of a cache line */

static unsigned log2_above(size_t n)
{
	unsigned bits = 6;

	while (((size_t)1 << bits) < n)
		bits++;
	return bits;
}

/* The word with that key, or the empty slot for it. */
static struct lexicon_word *find_slot(struct lexicon_words *words, struct token_key key)
{
	return words->slots +
	       (lexicon_word_find(words, lexicon_word_line(words, key), key) -
		       words->slots);
}

static int words_resize(struct lexicon_words *words, unsigned bits)
{
	struct lexicon_words old = *words;
	size_t size = (size_t)1 << bits;
	struct lexicon_word *slots = aligned_alloc(LINE, size * sizeof(*slots));

	if (slots == NULL)
		return -1;
	memset(slots, 0, size * sizeof(*slots));
	words->slots = slots;
	words->size = size;
	words->shift = 64 - (bits - 1);
	for (size_t i = 0; i < old.size; i++) {
		if (old.slots[i].id != 0)
			*find_slot(words, old.slots[i].key) = old.slots[i];
	}
	free(old.slots);
	return 0;
}

int lexicon_tables_init(
	struct repute_lexicon *lexicon, size_t n_words, size_t n_joints, struct err *err)
{
	struct lexicon_phrases *phrases = &lexicon->phrases;
	unsigned bits = log2_above(n_joints + n_joints / 3);

	phrases->size = (size_t)1 << bits;
	phrases->shift = 64 - bits;
	phrases->filter_shift = 64 - (bits + 4);
	phrases->slots = calloc(phrases->size, sizeof(*phrases->slots));
	phrases->filter = calloc(phrases->size / 4, sizeof(*phrases->filter));
	if (phrases->slots == NULL || phrases->filter == NULL ||
		words_resize(&lexicon->words, log2_above(2 * n_words)) < 0)
		return err_memory(err);
	return 0;
}

void lexicon_tables_done(struct repute_lexicon *lexicon)
{
	free(lexicon->words.slots);
	free(lexicon->phrases.slots);
	free(lexicon->phrases.filter);
}

struct lexicon_word *lexicon_word_add(
	struct lexicon_words *words, const struct token *token)
{
	struct token_key key = token_key(token);
	struct lexicon_word *word = find_slot(words, key);

	if (word->id != 0)
		return word;
	if ((words->n + 1) * 2 > words->size) {
		if (words_resize(words, 64 - words->shift + 2) < 0)
			return NULL;
		word = find_slot(words, key);
	}
	words->n++;
	*word = (struct lexicon_word){.key = key, .id = (uint32_t)words->n * 2};
	return word;
}

/* The node of two ids, made when it is missing. */
static struct lexicon_phrase *phrase_add(
	struct lexicon_phrases *phrases, uint32_t first, uint32_t second)
{
	uint64_t hash = lexicon_phrase_hash(first, second);
	struct lexicon_phrase *phrase = lexicon_phrase_find(phrases, first, second, hash);

	if (phrase->first == 0) {
		*phrase = (struct lexicon_phrase){.first = first, .second = second};
		*lexicon_phrase_filter(phrases, hash) |=
			UINT64_C(1) << (hash >> phrases->filter_shift & 63);
		phrases->n++;
	}
	return phrase;
}

bool lexicon_term_add(struct repute_lexicon *lexicon, struct lexicon_word *word,
	const uint32_t *ids, size_t n, uint32_t entry)
{
	struct lexicon_phrases *phrases = &lexicon->phrases;
	lexicon_ref ref = entry << 8 | (uint8_t)lexicon->weights[entry];
	lexicon_ref *slot = &word->unigram[ids[0] & 1];
	uint32_t first = ids[0];

	for (size_t i = 1; i < n; i++) {
		struct lexicon_phrase *phrase = phrase_add(phrases, first, ids[i]);

		if (i + 1 < n)
			phrase->second |= LEXICON_FRONT;
		first = lexicon_phrase_id(phrases, phrase);
		slot = &phrase->ref;
	}
	if (*slot != 0)
		return false;
	*slot = ref;
	if (n > 1 && n > phrases->longest)
		phrases->longest = (unsigned)n;
	return true;
}
