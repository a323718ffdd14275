/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A lexicon in memory, as the scorer uses it. Words that occur in any entry are numbered;
 * a word as such and the same word in the scope of a negation ("NOT_good") are its two
 * variants, with the ids 2n and 2n + 1. An entry of one word is found with the word. A
 * phrase is a chain: (id of "not", id of "worth") is a node, and so is (that node, id of
 * "the"), up to LEXICON_WORDS_MAX words; a node that is an entry holds its reference.
 *
 * A reference is the number of the entry with its weight: what is matched is added up
 * without another look-up.
 */
#ifndef REPUTE_SCORE_LEXICON_H
#define REPUTE_SCORE_LEXICON_H

#include "base/err.h"
#include "repute.h"
#include "score/tokens.h"

#define LEXICON_NEGATED "NOT_" /* in front of a word in the scope of a negation */
#define LEXICON_FORMAT "repute-lexicon/1"
#define LEXICON_BOM "\xef\xbb\xbf" /* may stand in front of a file; means nothing */
#define LEXICON_WORDS_MAX 5	   /* of a term */

/* entry << 8 | its weight, -127 to 127, as a byte; entries count from 1, 0 = none. */
typedef uint32_t lexicon_ref;

/* A word: 32 bytes, two in a cache line, so that a look-up touches one. */
struct lexicon_word {
	struct token_key key;
	lexicon_ref unigram[2]; /* of each variant */
	uint32_t id; /* of the plain variant, even and at least 2; 0 = empty slot */
	bool negator;
};

#define LEXICON_PHRASE_ID (UINT32_C(1) << 31) /* in ids of phrases */
#define LEXICON_FRONT (UINT32_C(1) << 31)

/* Two ids in a row; `first` may be that of a phrase. */
struct lexicon_phrase {
	uint32_t first;	 /* 0 = empty slot */
	uint32_t second; /* with LEXICON_FRONT when longer ones begin so */
	lexicon_ref ref; /* 0: it is no entry itself */
};

struct lexicon_words {
	struct lexicon_word *slots; /* owned; on a cache line */
	size_t n, size;		    /* words; slots, a power of two */
	unsigned shift;		    /* 64 - log2(size / 2) */
};

struct lexicon_phrases {
	struct lexicon_phrase *slots; /* owned */
	uint64_t *filter;	      /* owned; a bit for each hash that occurs */
	size_t n, size;
	unsigned shift, filter_shift;
	unsigned longest; /* words of the longest; 0 = there are none */
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
	struct lexicon_phrases phrases;
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
 * Read the content of a lexicon, which ends in a line end at `end`, into its tables.
 * `name` stands for the file in messages.
 */
CHECKED int lexicon_read(
	struct repute_lexicon *lexicon, const char *name, char *end, struct err *err);

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

/* Tables for `n_words` words to begin with (they grow), and room for phrases that have
   `n_joints` places between two words in all. */
CHECKED int lexicon_tables_init(
	struct repute_lexicon *lexicon, size_t n_words, size_t n_joints, struct err *err);

/* Frees the tables, half-built ones too. */
void lexicon_tables_done(struct repute_lexicon *lexicon);

/* The word's slot, made when it is missing. NULL without memory. Borrowed until the next
   call. */
struct lexicon_word *lexicon_word_add(
	struct lexicon_words *words, const struct token *token);

/*
 * Make the words with these ids (1 to LEXICON_WORDS_MAX of them, each the id of a
 * variant) match the entry, whose weight is set. False when another entry has the same
 * words.
 */
bool lexicon_term_add(struct repute_lexicon *lexicon, struct lexicon_word *word,
	const uint32_t *ids, size_t n, uint32_t entry);

/* Where the look-up of a word begins: a cache line of two slots. */
static inline const struct lexicon_word *lexicon_word_line(
	const struct lexicon_words *words, struct token_key key)
{
	return &words->slots[token_key_hash(key) >> words->shift << 1];
}

/* The word with that key, looked for from its line on; an empty slot when there is none.
   Borrowed. */
static inline const struct lexicon_word *lexicon_word_find(
	const struct lexicon_words *words, const struct lexicon_word *line,
	struct token_key key)
{
	for (;;) {
		bool second = token_key_eq(line[1].key, key);

		if (second | token_key_eq(line[0].key, key))
			return line + second;
		if (line[1].id == 0)
			return line + (line[0].id != 0);
		line += 2;
		if (line == words->slots + words->size)
			line = words->slots;
	}
}

static inline uint64_t lexicon_phrase_hash(uint32_t first, uint32_t second)
{
	return token_mix((uint64_t)first << 32 | second);
}

/* The word of the filter that a phrase's bit lies in. */
static inline uint64_t *lexicon_phrase_filter(
	const struct lexicon_phrases *phrases, uint64_t hash)
{
	return &phrases->filter[hash >> phrases->filter_shift >> 6];
}

/* May the phrase with that hash be in the table? */
static inline bool lexicon_phrase_maybe(
	const struct lexicon_phrases *phrases, uint64_t hash)
{
	return *lexicon_phrase_filter(phrases, hash) >>
		       (hash >> phrases->filter_shift & 63) &
	       1;
}

/* Where the look-up of a phrase begins. */
static inline struct lexicon_phrase *lexicon_phrase_slot(
	const struct lexicon_phrases *phrases, uint64_t hash)
{
	return &phrases->slots[hash >> phrases->shift];
}

/* The node of two ids, or the empty slot where it would be. */
static inline struct lexicon_phrase *lexicon_phrase_find(
	const struct lexicon_phrases *phrases, uint32_t first, uint32_t second,
	uint64_t hash)
{
	struct lexicon_phrase *phrase = lexicon_phrase_slot(phrases, hash);

	while (phrase->first != 0 &&
		(phrase->first != first || (phrase->second & ~LEXICON_FRONT) != second)) {
		if (++phrase == phrases->slots + phrases->size)
			phrase = phrases->slots;
	}
	return phrase;
}

/* The id of a phrase, to be the first of a longer one. */
static inline uint32_t lexicon_phrase_id(
	const struct lexicon_phrases *phrases, const struct lexicon_phrase *phrase)
{
	return LEXICON_PHRASE_ID | (uint32_t)(phrase - phrases->slots);
}

/* The same where longer ones begin so, else 0. */
static inline uint32_t lexicon_phrase_front(
	const struct lexicon_phrases *phrases, const struct lexicon_phrase *phrase)
{
	return (phrase->second & LEXICON_FRONT) != 0 ? lexicon_phrase_id(phrases, phrase)
						     : 0;
}

#endif
