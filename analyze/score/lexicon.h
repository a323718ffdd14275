/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A lexicon in memory, as the scorer uses it. Words that occur in any entry are numbered;
 * a word as such and the same word in the scope of a negation ("NOT_good") are its two
 * variants, with the ids 2n and 2n + 1. An entry of one word is found with the word; an
 * entry of two by the exact pair of ids. So a hash only ever says where to look: what is
 * found is compared in full, and no collision can match the wrong entry.
 */
#ifndef REPUTE_SCORE_LEXICON_H
#define REPUTE_SCORE_LEXICON_H

#include "base/err.h"
#include "repute.h"
#include "score/tokens.h"

#define LEXICON_NEGATED "NOT_" /* in front of a word in the scope of a negation */
#define LEXICON_FORMAT "repute-lexicon/1"
#define LEXICON_BOM "\xef\xbb\xbf" /* may stand in front of a file; means nothing */
#define LEXICON_WORDS_MAX 2	   /* of a term */

/* A word: 24 bytes, so that most look-ups touch one cache line. */
struct lexicon_word {
	uint64_t key;	     /* token_key() */
	uint32_t unigram[2]; /* entry of each variant; 0 = none */
	uint32_t id; /* of the plain variant, even and at least 2; 0 = empty slot */
	uint8_t len;
	bool negator;
};

struct lexicon_pair {
	uint32_t first, second; /* ids of variants; first 0 = empty slot */
	uint32_t entry;
};

struct lexicon_words {
	struct lexicon_word *slots; /* owned */
	struct view *texts;	    /* owned; by id / 2; borrowed from the content */
	size_t n, size;		    /* words; slots, a power of two */
	unsigned shift;		    /* 64 - log2(size) */
};

struct lexicon_pairs {
	struct lexicon_pair *slots; /* owned */
	uint64_t *filter;	    /* owned; a bit for each hash that occurs */
	size_t size;
	unsigned shift, filter_shift;
};

/* What the head says. Text is NUL-terminated and lies in the content. */
struct lexicon_head {
	char *name, *language, *version, *licence, *negators;
	double scale;	       /* weight of an entry = scale * its number */
	double slope;	       /* polarity = tanh(slope * scale * sum / sqrt(matched)) */
	double negative_below; /* thresholds on the polarity */
	double positive_above;
	unsigned window; /* words in the scope of a negation */
	/* chance that it is positive = 1 / (1 + exp(-(chance_slope * x +
	   chance_intercept))) with x = scale * sum / sqrt(matched); 2 * slope and 0 when
	   the head is silent */
	double chance_slope, chance_intercept;
};

/* A wildcard: the words that begin so. */
struct lexicon_prefix {
	struct view text; /* without "*" and "NOT_"; borrowed from the content */
	uint32_t parent;  /* the longest shorter one that it begins with; 0 = none */
	struct lexicon_word word; /* its entries, those of the parent inherited; id 0 */
};

struct lexicon_prefixes {
	struct lexicon_prefix *list; /* owned; sorted by text; they count from 1 */
	struct prefix_entry *added;  /* owned; until lexicon_prefix_finish() */
	size_t n, size;
};

struct repute_lexicon {
	struct repute_lexicon_info info;
	struct lexicon_head head;
	struct lexicon_words words;
	struct lexicon_pairs pairs;
	int8_t *weights;    /* owned; by entry, which count from 1; [0] = 0 */
	const char **terms; /* owned; likewise; NUL-terminated, in the content */
	size_t n_entries;
	char *content; /* owned; the file */
	const char *content_end;
	char revision[33];
	size_t head_len;		  /* of the head, in the content */
	struct lexicon_prefixes prefixes; /* "happi*" */
	bool has_prefixes;		  /* lexicon_prefix_find() may find something */
};

/*
 * Take the head off the front of `*rest` (the file's lines, which are changed: a value is
 * ended by a NUL). `*ret_line` is the number of the first line that is no head.
 */
CHECKED int lexicon_head_read(char **rest, char *end, const char *name,
	struct lexicon_head *ret_head, int *ret_line, struct err *err);

/*
 * The lines of a head, one after the other: `*at` begins as 0. False at the end. Key and
 * value are borrowed from the lexicon; each is followed by a NUL or the colon.
 */
bool lexicon_head_next(const struct repute_lexicon *lexicon, size_t *at,
	struct view *ret_key, struct view *ret_value);

/* A wildcard for an entry, or for its variant in the scope of a negation. `text` must
   outlive the lexicon. */
CHECKED int lexicon_prefix_add(struct repute_lexicon *lexicon, struct view text,
	bool negated, uint32_t entry, struct err *err);

/*
 * After the last entry: make the wildcards found. 0; or the number of an entry that is
 * there already; or -1 without memory.
 */
CHECKED int64_t lexicon_prefix_finish(struct repute_lexicon *lexicon, struct err *err);

/* What `word`, read as `token`, has no entry for, it takes from its wildcard. */
void lexicon_prefix_complete(const struct repute_lexicon *lexicon,
	const struct token *token, struct lexicon_word *word);

/* Frees the wildcards, half-built ones too. */
void lexicon_prefix_done(struct repute_lexicon *lexicon);

/*
 * The longest wildcard that the token begins with, for a word that the lexicon does not
 * hold; never NULL: without one, a word without entries. Its id is 0. Borrowed.
 */
const struct lexicon_word *lexicon_prefix_find(
	const struct repute_lexicon *lexicon, const struct token *token);

/* Tables for `n_words` words at most to begin with, and `n_pairs` pairs in all. */
CHECKED int lexicon_tables_init(
	struct repute_lexicon *lexicon, size_t n_words, size_t n_pairs, struct err *err);

/* Frees the tables, half-built ones too. */
void lexicon_tables_done(struct repute_lexicon *lexicon);

/* The word's slot, made when it is missing. `text` must outlive the lexicon. NULL without
   memory. Borrowed until the next call. */
struct lexicon_word *lexicon_word_add(
	struct lexicon_words *words, const struct token *token, struct view text);

/*
 * Make the words with these ids (1 to LEXICON_WORDS_MAX of them, each the id of a
 * variant; `word` is the only one's slot when it is alone) match the entry, whose weight
 * is set. False when another entry has the same words.
 */
bool lexicon_term_add(struct repute_lexicon *lexicon, struct lexicon_word *word,
	const uint32_t *ids, size_t n, uint32_t entry);

static inline uint64_t lexicon_mix(uint64_t key)
{
	return (key ^ key >> 32) * UINT64_C(0x9e3779b97f4a7c15);
}

/* Where the look-up of a word with that key begins. */
static inline struct lexicon_word *lexicon_word_slot(
	const struct lexicon_words *words, uint64_t key)
{
	return &words->slots[lexicon_mix(key) >> words->shift];
}

/* The word with that token_key(); an empty slot when there is none. Borrowed. */
static inline const struct lexicon_word *lexicon_word_find(
	const struct lexicon_words *words, const struct token *token, uint64_t key)
{
	const struct lexicon_word *word = lexicon_word_slot(words, key);

	for (;;) {
		if (word->id == 0)
			return word;
		if (word->key == key && word->len == token->len &&
			(token->len <= 8 || memcmp(words->texts[word->id / 2].data,
						    token->text, token->len) == 0))
			return word;
		if (++word == words->slots + words->size)
			word = words->slots;
	}
}

static inline uint64_t lexicon_pair_hash(uint32_t first, uint32_t second)
{
	return lexicon_mix((uint64_t)first << 32 | second);
}

/* The word of the filter that a pair's bit lies in. */
static inline uint64_t *lexicon_pair_filter(
	const struct lexicon_pairs *pairs, uint64_t hash)
{
	return &pairs->filter[hash >> pairs->filter_shift >> 6];
}

/* May the pair with that hash be in the table? */
static inline bool lexicon_pair_maybe(const struct lexicon_pairs *pairs, uint64_t hash)
{
	return *lexicon_pair_filter(pairs, hash) >> (hash >> pairs->filter_shift & 63) &
	       1;
}

/* Entry of the pair, or 0. */
static inline uint32_t lexicon_pair_find(
	const struct lexicon_pairs *pairs, uint32_t first, uint32_t second, uint64_t hash)
{
	for (size_t i = (size_t)(hash >> pairs->shift);;
		i = (i + 1) & (pairs->size - 1)) {
		const struct lexicon_pair *pair = &pairs->slots[i];

		if (pair->first == first && pair->second == second)
			return pair->entry;
		if (pair->first == 0)
			return 0;
	}
}

#endif
