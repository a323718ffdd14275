/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The language of a text. Two witnesses are heard: function words, which are quick and
 * know the languages with a lexicon, and the n-grams of cld2, which know 80. Only the
 * first 512 bytes are looked at: more did not change the answer on reviews.
 */
#ifndef REPUTE_LANGUAGE_DETECT_H
#define REPUTE_LANGUAGE_DETECT_H

#include "base/err.h"
#include "base/view.h"

#define LANGUAGE_TAG_SIZE 24

/* What the answer rests on, the weakest first. */
enum language_basis {
	LANGUAGE_UNKNOWN, /* nothing: the tag is "" */
	LANGUAGE_HINTED,  /* the text does not tell; somebody said so */
	LANGUAGE_LIKELY,  /* one witness, or two that disagree */
	LANGUAGE_SURE,	  /* clear words, or both witnesses */
};

struct language {
	char tag[LANGUAGE_TAG_SIZE]; /* BCP 47: "en", "zh-Hant" */
	enum language_basis basis;
	double share; /* of the text in that language, as far as it was counted: 0..1 */
};

/*
 * The language of `text`. `hint` is the tag that somebody gave it (the review itself, the
 * source); NULL, "" and what is no tag are none. A hint speaks where the text does not
 * tell, and against one witness in a text of fewer than 80 bytes.
 *
 * Any bytes are fine; those that are not UTF-8 are passed over. Any number of threads. 0,
 * or -1 without memory.
 */
CHECKED int language_detect(
	struct view text, const char *hint, struct language *ret_language);

/* A tag in its usual spelling ("PT_br" is "pt-BR"): primary language in lower case, a
   region in upper case, others as they are. False when it is no tag. */
bool language_tag(struct view text, char ret_tag[LANGUAGE_TAG_SIZE]);

/* Do the tags name one language, whatever the region ("pt-BR", "pt")? */
bool language_same(const char *a, const char *b);

#endif
