/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text as tokens: lower-cased words with their apostrophe, numbers ("7/10"), "!", "?",
 * emoticons in one spelling (":-]" is ":)") and emoji. What stands between two tokens is
 * told as a pause. The same tokens are learned from and scored, so both go through here.
 *
 * A token's text lies in `text`, padded with zeros to 16 bytes or a multiple of 8, so
 * that it can be hashed and compared in words; where the processor looks at 16 bytes at
 * once, words of up to 15 ASCII letters, nearly all of them in English, are cut and
 * lower-cased without a loop over their bytes.
 *
 * A text may come in pieces, cut at any byte: tokens_feed(). No decision needs more than
 * TOKENS_AHEAD bytes in front of it, so that is what is held back at the end of a piece.
 */
#ifndef REPUTE_SCORE_TOKENS_H
#define REPUTE_SCORE_TOKENS_H

#include "base/view.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define TOKEN_SIZE 64	  /* bytes of the longest token that a lexicon can hold */
#define TOKEN_RAW_MAX 384 /* bytes of the text in it: longer ones are in no lexicon */
#define TOKENS_AHEAD 512

enum token_kind {
	TOKEN_WORD,
	TOKEN_NUMBER,
	TOKEN_MARK,	/* "!" or "?", once for a run of them */
	TOKEN_EMOTICON, /* ":)", "<3" */
	TOKEN_EMOJI,	/* a sequence, without skin tone, gender and variation selector */
};

/* What stands in front of a token; a greater one is a greater break. */
enum pause {
	PAUSE_NONE,
	PAUSE_COMMA,	/* ends the scope of a negation */
	PAUSE_STOP,	/* ; : ... : no phrase reaches across it either */
	PAUSE_SENTENCE, /* full stop, ! or ?, line end: a stop that ends a sentence */
};

struct token {
	enum token_kind kind;
	enum pause pause;
	size_t offset, end; /* in the text, bytes */
	unsigned len;	    /* of `text`; 0 = too long to be in a lexicon */
	union {
		char text[TOKEN_SIZE];
		uint64_t chunk[TOKEN_SIZE / 8];
	};
};

/* What the reader stands inside of. */
enum tokens_inside {
	TOKENS_BETWEEN,
	TOKENS_RUN,    /* of punctuation */
	TOKENS_WORD,   /* the rest of one that is too long */
	TOKENS_NUMBER, /* likewise */
	TOKENS_MARKS,  /* the marks of the last run, which are still to be returned */
};

struct tokens {
	struct view text; /* borrowed */
	bool more;	  /* the text goes on behind it */
	size_t base;	  /* offset of `text` in the whole */
	size_t at;
	size_t quick_end; /* before it, 16 bytes can be read, and nothing waits */
	enum pause pause; /* of the next token */
	enum tokens_inside inside;
	bool joined;		   /* the long word had its apostrophe */
	bool comma, stops, breaks; /* the run is a comma; has a full stop, a line end */
	bool exclaims, asks;	/* marks of the last run that are still to be returned */
	size_t run_at, run_end; /* that run, in the whole text */
};

/*
 * Go on with `text`, which begins with what was not yet consumed (`at`) of the text
 * before it. `more`: this is not its end; then tokens_next() gives up where the next
 * token might depend on what follows.
 */
void tokens_feed(struct tokens *tokens, struct view text, bool more);

/* The tokens of a whole text. */
static inline struct tokens tokens_of(struct view text)
{
	return (struct tokens){.text = text,
		.quick_end = text.len >= 16 ? text.len - 15 : 0,
		.pause = PAUSE_SENTENCE};
}

/* The general case of tokens_next(): anything but a short ASCII word. */
bool tokens_next_slow(struct tokens *tokens, struct token *ret_token);

/* May a word go on behind ASCII letters with that byte? */
static inline bool tokens_joins(unsigned char next)
{
	return next == '\'' || next == '`' || next >= 0x80;
}

/*
 * The word of fewer than 16 ASCII letters at `at`, when what follows it cannot belong to
 * it, with the space behind it. False, and nothing changed, when it is anything else, or
 * has a letter three times in a row.
 */
static inline __attribute__((always_inline)) bool tokens_quick_word(
	struct tokens *tokens, struct token *ret_token)
{
#ifdef __SSE2__
	static const unsigned char keep[32] = {255, 255, 255, 255, 255, 255, 255, 255,
		255, 255, 255, 255, 255, 255, 255, 255};
	size_t at = tokens->at;

	if (at >= tokens->quick_end)
		return false;
	const char *text = tokens->text.data + at;
	__m128i low =
		_mm_or_si128(_mm_loadu_si128((const __m128i *)text), _mm_set1_epi8(0x20));
	/* Added to 127 - 'z', letters are the 26 greatest signed bytes. */
	__m128i letters = _mm_cmpgt_epi8(
		_mm_add_epi8(low, _mm_set1_epi8(127 - 'z')), _mm_set1_epi8(127 - 26));
	unsigned len = (unsigned)__builtin_ctz(~(unsigned)_mm_movemask_epi8(letters));

	if (len - 1 >= 15 || tokens_joins((unsigned char)text[len]))
		return false;
	__m128i equal = _mm_and_si128(_mm_cmpeq_epi8(low, _mm_srli_si128(low, 1)),
		_mm_cmpeq_epi8(low, _mm_srli_si128(low, 2)));

	if (((unsigned)_mm_movemask_epi8(equal) & ((1U << len) - 1) >> 2) != 0)
		return false;
	_mm_storeu_si128((__m128i *)ret_token->text,
		_mm_and_si128(low, _mm_loadu_si128((const __m128i *)(keep + 16 - len))));
	ret_token->kind = TOKEN_WORD;
	ret_token->pause = tokens->pause;
	ret_token->offset = tokens->base + at;
	ret_token->end = ret_token->offset + len;
	ret_token->len = len;
	tokens->at = at + len + (text[len] == ' ');
	tokens->pause = PAUSE_NONE;
	return true;
#else
	(void)tokens;
	(void)ret_token;
	return false;
#endif
}

/* Step over a comma or a full stop with a space or a letter behind it. */
static inline __attribute__((always_inline)) bool tokens_quick_pause(
	struct tokens *tokens)
{
	if (tokens->at >= tokens->quick_end)
		return false;
	char sign = tokens->text.data[tokens->at];
	unsigned char next = (unsigned char)tokens->text.data[tokens->at + 1];
	bool spaced = next == ' ';

	if ((sign != ',' && sign != '.') ||
		!(spaced || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z')))
		return false;
	enum pause pause = sign == ',' ? PAUSE_COMMA
			   : spaced    ? PAUSE_SENTENCE
				       : PAUSE_STOP;

	if (pause > tokens->pause)
		tokens->pause = pause;
	tokens->at += 1 + spaced;
	return true;
}

/* tokens_next() where it is quick; false, and perhaps some punctuation passed over, where
   tokens_next_slow() must look. */
static inline __attribute__((always_inline)) bool tokens_next_quick(
	struct tokens *tokens, struct token *ret_token)
{
	if (tokens->inside != TOKENS_BETWEEN)
		return false;
	do {
		if (tokens_quick_word(tokens, ret_token))
			return true;
	} while (tokens_quick_pause(tokens));
	return false;
}

/*
 * The next token; false at the end. Linear in the text, whatever it is: a token that is
 * too long is passed over once and returned with length 0.
 */
static inline bool tokens_next(struct tokens *tokens, struct token *ret_token)
{
	return tokens_next_quick(tokens, ret_token) ||
	       tokens_next_slow(tokens, ret_token);
}

static inline struct view token_text(const struct token *token)
{
	return (struct view){token->text, token->len};
}

/*
 * What a token is told apart by: its first 8 bytes, and the next 8 or, in tokens of more
 * than 16 bytes, 64 mixed bits of all that follow.
 */
struct token_key {
	uint64_t front, rest;
};

static inline bool token_key_eq(struct token_key a, struct token_key b)
{
	return ((a.front ^ b.front) | (a.rest ^ b.rest)) == 0;
}

static inline uint64_t token_mix(uint64_t key)
{
	return (key ^ key >> 32) * UINT64_C(0x9e3779b97f4a7c15);
}

static inline uint64_t token_key_hash(struct token_key key)
{
	return token_mix(key.front ^ key.rest * UINT64_C(0xd6e8feb86659fd93));
}

/* The `rest` of the key of a token of more than 16 bytes. */
uint64_t token_rest(const struct token *token);

/* Equal exactly for equal text, but for a chance of 2^-64 beyond 16 bytes. */
static inline struct token_key token_key(const struct token *token)
{
	return (struct token_key){
		token->chunk[0], token->len <= 16 ? token->chunk[1] : token_rest(token)};
}

/*
 * The scope of a negation: the `window` words behind a negator, up to the next pause.
 * Marks, emoticons and emoji are not negated and take no place in it.
 */
struct negation {
	unsigned window, left;
};

/* Step over a token with that pause before it; `negator` tells that it opens a scope. Is
 * it in one? */
static inline bool negation_step(
	struct negation *negation, enum pause pause, enum token_kind kind, bool negator)
{
	negation->left = pause != PAUSE_NONE ? 0 : negation->left;
	if (!negator && negation->left == 0)
		return false;
	if (negator)
		negation->left = negation->window;
	if (negator || kind > TOKEN_NUMBER)
		return false;
	negation->left--;
	return true;
}

#endif
