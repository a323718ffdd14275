/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sentence of the mention is scored, and its terms are weighed by how near they stand
 * to the mention (sentence.h). Where the sentence says nothing, the text as a whole has
 * to. The words of contrast are English ones; where a list of aspects is at hand, it
 * brings those of its language (aspects.h).
 */
#include "aspect/near.h"

#include "aspect/sentence.h"
#include "score/lexicon.h"

#include <stdlib.h>

#define CONTRAST                                                                 \
	"but, however, although, though, while, whereas, yet, except, despite, " \
	"nevertheless, nonetheless, unfortunately, luckily, on the other hand, otherwise"

struct aspect_near {
	struct repute_scorer *scorer; /* owned */
	double slope;		      /* of the lexicon */
	struct vocabulary contrast;
	struct sentence sentence;
};

struct aspect_near *aspect_near_new(const struct repute_lexicon *lexicon)
{
	struct aspect_near *near = calloc(1, sizeof(*near));

	if (near == NULL)
		return NULL;
	near->slope = lexicon->head.slope;
	near->scorer = repute_scorer_new(lexicon);
	if (near->scorer == NULL || vocabulary_init(&near->contrast, NULL) < 0 ||
		vocabulary_add(&near->contrast, VIEW(CONTRAST), vocabulary_set_contrast,
			0, NULL, NULL) < 0) {
		aspect_near_free(near);
		return NULL;
	}
	return near;
}

void aspect_near_free(struct aspect_near *near)
{
	if (near == NULL)
		return;
	repute_scorer_free(near->scorer);
	vocabulary_done(&near->contrast);
	free(near);
}

/* The sentence that holds the byte at `offset`; false when none does. */
static bool find_sentence(struct aspect_near *near, struct view text, size_t offset)
{
	struct sentences sentences;

	sentences_begin(&sentences, text, &near->contrast);
	while (sentences_next(&sentences, &near->sentence)) {
		if (near->sentence.end > offset)
			return true;
	}
	return false;
}

double aspect_near_polarity(
	struct aspect_near *near, struct view text, size_t offset, size_t len)
{
	struct sentence *sentence = &near->sentence;
	struct opinion opinion = {0};
	struct repute_verdict verdict;

	if (len > text.len || offset > text.len - len)
		len = 0;
	if (len != 0 && find_sentence(near, text, offset)) {
		sentence_mention(sentence, offset, offset + len, 1);
		repute_score(near->scorer, text.data + sentence->offset,
			sentence->end - sentence->offset, &verdict);
		sentence_opinion(sentence, 1, repute_terms(near->scorer),
			verdict.n_matched, near->slope, &opinion);
	}
	if (opinion.squares > 0)
		return opinion_polarity(&opinion);
	repute_score(near->scorer, text.data, text.len, &verdict);
	return verdict.polarity;
}
