/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A phrase as a short list of numbers, words, stars and marks.
 */
#ifndef REPUTE_NORMALISE_RATING_TOKENS_H
#define REPUTE_NORMALISE_RATING_TOKENS_H

#include "base/view.h"

#define TOKENS_MAX 64

enum token_kind { TOKEN_NUMBER, TOKEN_WORD, TOKEN_MARK, TOKEN_STARS };

struct token {
	enum token_kind kind;
	struct view text; /* of a word */
	struct view rest; /* of the phrase, behind it */
	uint32_t mark;
	double value;	/* of a number; -1 when it can be a count only */
	bool plain;	/* a number without marks */
	bool countable; /* a number that may be a count: plain, or in groups */
	bool counted;	/* a number of reviews or people, or a word of those */
};

struct phrase {
	struct token tokens[TOKENS_MAX];
	size_t n;
	size_t full, half, empty; /* stars */
	bool stars_broken;	  /* full ones behind empty ones, or two rows */
};

/* Cut `text` into tokens; false when there are too many, or when a number is part of some
   other thing: a class name, a price, a range. */
bool phrase_read(struct view text, struct view language, struct phrase *phrase);

#endif
