/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A short text folded and cut into numbers, words and marks, each word with what the
 * table knows of it. For date*.c alone.
 *
 * Folded means: compatible forms made plain (fullwidth and raised digits), lower case,
 * without marks above or below letters and without invisible characters; an apostrophe
 * or hyphen between letters and a full stop behind one become spaces ("p.m." is "p m").
 */
#ifndef REPUTE_NORMALISE_DATE_TOKENS_H
#define REPUTE_NORMALISE_DATE_TOKENS_H

#include "base/err.h"
#include "normalise/date_words.h"

#define DATE_FOLDED_MAX 640 /* bytes */
#define DATE_TOKENS_MAX 200

enum token_kind {
	TOKEN_END,    /* behind the last one */
	TOKEN_NUMBER, /* ASCII digits, or an ideographic number */
	TOKEN_WORD,   /* a word or phrase; one ideograph that the table does not know */
	TOKEN_MARK,   /* any other character */
};

struct date_token {
	enum token_kind kind;
	bool glued;	   /* nothing between it and the one before */
	bool dense;	   /* written without spaces: an ideograph, kana */
	char mark;	   /* of a mark in ASCII, else 0 */
	int number;	   /* of a number; INT_MAX when it has more than nine digits */
	int digits;	   /* of a number, 0 when it is ideographic */
	size_t start, end; /* in the folded text */
	const struct date_word *rows;
	size_t n; /* of rows; 0 = not a word of the table */
};

struct date_tokens {
	char text[DATE_FOLDED_MAX];
	size_t len;
	struct date_token tokens[DATE_TOKENS_MAX + 1]; /* one END at least */
	size_t n;				       /* without it */
};

/* Fold `text` into `folded`, DATE_FOLDED_MAX bytes, and set its length. -1 when it does
   not fit or is not UTF-8. */
CHECKED int date_fold(struct view text, char *folded, size_t *ret_len);

/* Fold and cut. -1 as date_fold(), or when there are too many tokens. */
CHECKED int date_tokens_read(struct date_tokens *tokens, struct view text);

#endif
