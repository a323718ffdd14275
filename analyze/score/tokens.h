/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text as tokens: lower-cased words with their apostrophe, numbers ("7/10"), "!", "?",
 * emoticons in one spelling (":-]" is ":)") and emoji. What stands between two tokens is
 * told as a pause. The same tokens are learned from and scored, so both go through here.
 *
 * A token's text lies in `text`, padded with zeros to a multiple of 8 bytes, so that it
 * can be hashed and compared in words; words of up to 15 ASCII letters, nearly all of
 * them in English, are cut and lower-cased without a loop over their bytes.
 *
 * A text may come in pieces, cut at any byte: tokens_feed(). No decision needs more than
 * TOKENS_AHEAD bytes in front of it, so that is what is held back at the end of a piece.
 */
#ifndef REPUTE_SCORE_TOKENS_H
#define REPUTE_SCORE_TOKENS_H

#include "base/view.h"

#include <endian.h>

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
};

struct tokens {
	struct view text; /* borrowed */
	bool more;	  /* the text goes on behind it */
	size_t base;	  /* offset of `text` in the whole */
	size_t at;
	size_t quick_end; /* before it, 16 bytes can be read, and no decision waits */
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

#define TOKENS_ONES UINT64_C(0x0101010101010101)

/* Flags in the high bit of each byte of `x` that is no ASCII letter. */
static inline uint64_t tokens_not_letters(uint64_t x)
{
	const uint64_t ones = TOKENS_ONES, high = 0x80 * ones;
	uint64_t low = (x | (0x20 * ones)) & ~high;
	uint64_t from_a = low + (0x80 - 'a') * ones, past_z = low + (0x7f - 'z') * ones;

	return ~(from_a & ~past_z & ~x) & high;
}

/* Does a letter stand there three times in a row? `x` holds `bits` / 8 of them. */
static inline bool tokens_elongated(uint64_t x, unsigned bits)
{
	uint64_t differ = (x ^ x >> 8) | (x ^ x >> 16);
	uint64_t equal = (differ - TOKENS_ONES) & ~differ & 0x80 * TOKENS_ONES;

	return (equal & ((UINT64_C(1) << (bits - 1) << 1) - 1) >> 16) != 0;
}

/* Eight bytes of the text, the first in the low byte. */
static inline uint64_t tokens_load(const struct tokens *tokens, size_t at)
{
	uint64_t raw;

	memcpy(&raw, tokens->text.data + at, 8);
	return le64toh(raw);
}

/* May a word go on behind ASCII letters with that byte? */
static inline bool tokens_joins(unsigned char next)
{
	return next == '\'' || next == '`' || next >= 0x80;
}

static inline void tokens_set_word(
	struct tokens *tokens, struct token *token, unsigned len)
{
	token->kind = TOKEN_WORD;
	token->pause = tokens->pause;
	token->offset = tokens->base + tokens->at;
	token->len = len;
	tokens->at += len;
	tokens->pause = PAUSE_NONE;
	token->end = tokens->base + tokens->at;
}

/* The same for 8 to 15 letters; `x` is the first eight bytes, all letters. */
static inline bool tokens_quick_long_word(
	struct tokens *tokens, uint64_t x, struct token *ret_token)
{
	const uint64_t lower = 0x20 * TOKENS_ONES;
	uint64_t y = tokens_load(tokens, tokens->at + 8), others = tokens_not_letters(y);

	if (others == 0)
		return false;
	unsigned bits = (unsigned)__builtin_ctzll(others) & ~7U;

	if (tokens_joins((unsigned char)(y >> bits)))
		return false;
	x |= lower;
	y = (y | lower) & ((UINT64_C(1) << bits) - 1);
	if (tokens_elongated(x, 64) ||
		tokens_elongated(x >> 48 | y << 16, bits < 48 ? bits + 16 : 64) ||
		tokens_elongated(y, bits != 0 ? bits : 8))
		return false;
	ret_token->chunk[0] = htole64(x);
	ret_token->chunk[1] = htole64(y);
	tokens_set_word(tokens, ret_token, 8 + bits / 8);
	return true;
}

/*
 * The word of fewer than 16 ASCII letters at `at`, when what follows it cannot belong to
 * it. False, and nothing changed, when it is anything else.
 */
static inline bool tokens_quick_word(struct tokens *tokens, struct token *ret_token)
{
	if (tokens->at >= tokens->quick_end)
		return false;
	uint64_t x = tokens_load(tokens, tokens->at), others = tokens_not_letters(x);

	if (others == 0)
		return tokens_quick_long_word(tokens, x, ret_token);
	unsigned bits = (unsigned)__builtin_ctzll(others) & ~7U;

	if (bits == 0 || tokens_joins((unsigned char)(x >> bits)))
		return false;
	x = (x | 0x20 * TOKENS_ONES) & ((UINT64_C(1) << bits) - 1);
	if (tokens_elongated(x, bits))
		return false;
	ret_token->chunk[0] = htole64(x);
	tokens_set_word(tokens, ret_token, bits / 8);
	return true;
}

/* Step over a comma or a full stop with a space or a letter behind it. */
static inline bool tokens_quick_pause(struct tokens *tokens)
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
	tokens->at += 1;
	return true;
}

/*
 * The next token; false at the end. Linear in the text, whatever it is: a token that is
 * too long is passed over once and returned with length 0.
 */
static inline bool tokens_next(struct tokens *tokens, struct token *ret_token)
{
	while (!tokens->exclaims && !tokens->asks && tokens->inside == TOKENS_BETWEEN) {
		if (tokens->at < tokens->quick_end &&
			tokens->text.data[tokens->at] == ' ')
			tokens->at++;
		if (tokens_quick_word(tokens, ret_token))
			return true;
		if (!tokens_quick_pause(tokens))
			break;
	}
	return tokens_next_slow(tokens, ret_token);
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
	struct token_key key = {token->chunk[0], 0};

	if (token->len > 8)
		key.rest = token->len <= 16 ? token->chunk[1] : token_rest(token);
	return key;
}

/*
 * The scope of a negation: the `window` words behind a negator, up to the next pause.
 * Marks, emoticons and emoji are not negated and take no place in it.
 */
struct negation {
	unsigned window, left;
};

/* Step over a token; `negator` tells that it opens a scope. Is it in one? */
static inline bool negation_step(
	struct negation *negation, const struct token *token, bool negator)
{
	if (token->pause != PAUSE_NONE)
		negation->left = 0;
	if (negator) {
		negation->left = negation->window;
		return false;
	}
	if (negation->left == 0 || token->kind > TOKEN_NUMBER)
		return false;
	negation->left--;
	return true;
}

#endif
