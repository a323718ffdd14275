/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A vote on the language of a text by its function words: cheap, and for the languages
 * that come with a lexicon better than n-grams when the text is short.
 */
#ifndef REPUTE_LANGUAGE_WORDS_H
#define REPUTE_LANGUAGE_WORDS_H

#include "base/view.h"

enum words_language {
	WORDS_EN,
	WORDS_DE,
	WORDS_FR,
	WORDS_ES,
	WORDS_IT,
	WORDS_NL,
	WORDS_PT,
	WORDS_OTHER, /* any of those without a lexicon */
	WORDS_LANGUAGES,
};

/* BCP 47; "" for WORDS_OTHER. Static. */
extern const char *const words_tags[WORDS_LANGUAGES];

struct words_rank {
	unsigned votes[WORDS_LANGUAGES];
	enum words_language first;
	unsigned most, second; /* votes of the first and of the next; 0 = none */
	bool clear; /* `first` has a lexicon, leads by 2 votes and has twice as many, or
		       by 4 and has half as many again */
};

/* Let the words of a text vote, upper and lower case being one for ASCII letters, until
   one language is far ahead or the text ends. */
void words_ask(struct view text, struct words_rank *ret_rank);

/* Is the table in the order that the search needs? For the test. */
bool words_are_sorted(void);

#endif
