/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text as tokens: lower-cased words with their apostrophe, numbers ("7/10"), "!", "?",
 * emoticons in one spelling (":-]" is ":)") and emoji. What stands between two tokens is
 * told as a pause. The same tokens are learned from and scored, so both go through here.
 *
 * A token's text lies in `text`, padded with zeros to a multiple of 8 bytes, so that it
 * can be hashed and compared in words; words of up to 8 ASCII letters, nearly all of them
 * in English, are cut, lower-cased and hashed without a loop over their bytes.
 */
#ifndef REPUTE_SCORE_TOKENS_H
#define REPUTE_SCORE_TOKENS_H

#include "base/view.h"

#include <endian.h>

#define TOKEN_SIZE 64 /* bytes of the longest token that a lexicon can hold */

enum token_kind {
	TOKEN_WORD,
	TOKEN_NUMBER,
	TOKEN_MARK,	/* "!" or "?", once for a run of them */
	TOKEN_EMOTICON, /* ":)", "<3" */
	TOKEN_EMOJI,	/* one code point, without skin tone and variation selector */
};

/* What stands in front of a token. */
enum pause {
	PAUSE_NONE,
	PAUSE_COMMA, /* ends the scope of a negation */
	PAUSE_STOP,  /* full stop, line end, ... : no phrase reaches across it either */
};

struct token {
	enum token_kind kind;
	enum pause pause;
	size_t offset, end; /* in the text, bytes */
	unsigned len;	    /* of `text`; 0 = longer than TOKEN_SIZE */
	union {
		char text[TOKEN_SIZE];
		uint64_t chunk[TOKEN_SIZE / 8];
	};
};

struct tokens {
	struct view text; /* borrowed */
	size_t at;
	enum pause pause;	/* of the next token */
	bool exclaims, asks;	/* marks of the last run that are still to be returned */
	size_t run_at, run_end; /* that run */
};

static inline struct tokens tokens_of(struct view text)
{
	return (struct tokens){.text = text, .pause = PAUSE_STOP};
}

/* The general case of tokens_next(): anything but a short ASCII word. */
bool tokens_next_slow(struct tokens *tokens, struct token *ret_token);

/* Flags in the high bit of each byte of `x` that is no ASCII letter. */
static inline uint64_t tokens_not_letters(uint64_t x)
{
	const uint64_t ones = 0x0101010101010101U, high = 0x80 * ones;
	uint64_t low = (x | (0x20 * ones)) & ~high;
	uint64_t from_a = low + (0x80 - 'a') * ones, past_z = low + (0x7f - 'z') * ones;

	return ~(from_a & ~past_z & ~x) & high;
}

/*
 * The word of fewer than 8 ASCII letters at `at`, when what follows it cannot belong to
 * it. False, and nothing changed, when it is anything else.
 */
static inline bool tokens_short_word(struct tokens *tokens, struct token *ret_token)
{
	struct view text = tokens->text;
	uint64_t raw;

	if (text.len < 8 || tokens->at > text.len - 8)
		return false;
	memcpy(&raw, text.data + tokens->at, 8);
	uint64_t x = le64toh(raw), others = tokens_not_letters(x);

	if (others == 0)
		return false;
	unsigned bits = (unsigned)__builtin_ctzll(others) & ~7U;
	unsigned char next = (unsigned char)(x >> bits);

	if (bits == 0 || next == '\'' || next >= 0x80)
		return false;
	x = (x | 0x2020202020202020U) & ((UINT64_C(1) << bits) - 1);
	ret_token->kind = TOKEN_WORD;
	ret_token->pause = tokens->pause;
	ret_token->offset = tokens->at;
	ret_token->len = bits / 8;
	ret_token->chunk[0] = htole64(x);
	tokens->at += bits / 8;
	tokens->pause = PAUSE_NONE;
	ret_token->end = tokens->at;
	return true;
}

/*
 * The next token; false at the end. Linear in the text, whatever it is: a token that is
 * too long is passed over once and returned with length 0.
 */
static inline bool tokens_next(struct tokens *tokens, struct token *ret_token)
{
	if (!tokens->exclaims && !tokens->asks) {
		if (tokens->at < tokens->text.len && tokens->text.data[tokens->at] == ' ')
			tokens->at++;
		if (tokens_short_word(tokens, ret_token))
			return true;
	}
	return tokens_next_slow(tokens, ret_token);
}

static inline struct view token_text(const struct token *token)
{
	return (struct view){token->text, token->len};
}

/*
 * 64 bits of a token's text, equal for equal text; for up to 8 bytes the text itself, so
 * that two such tokens of the same length are equal exactly when their keys are.
 */
static inline uint64_t token_key(const struct token *token)
{
	uint64_t key = token->chunk[0];

	for (unsigned i = 1; i * 8 < token->len; i++)
		key = ((key << 29 | key >> 35) ^ token->chunk[i]) *
		      UINT64_C(0x9e3779b97f4a7c15);
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
