/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An explanation is the verdict as the library gives it, with the terms sorted by weight.
 * Nothing is scored in another way than `repute score` does; what is printed adds up to
 * the polarity, and a reader can check it: explanation_print.c puts the numbers into the
 * formula.
 */
#include "cmd/explanation.h"

#include "score/lexicon.h"

#include <math.h>
#include <stdlib.h>

/* The strongest first; among equals the earlier, then the shorter. */
static int by_weight(const void *a, const void *b)
{
	const struct repute_term *first = a, *second = b;
	double one = fabs(first->weight), other = fabs(second->weight);

	if (one != other)
		return one > other ? -1 : 1;
	if (first->offset != second->offset)
		return first->offset < second->offset ? -1 : 1;
	return (first->len > second->len) - (first->len < second->len);
}

static int keep_terms(
	struct repute_scorer *scorer, struct explanation *explanation, struct err *err)
{
	const struct repute_term *terms = repute_terms(scorer);
	size_t n = explanation->verdict.n_matched;

	explanation->terms = malloc((n + 1) * sizeof(*terms));
	if (explanation->terms == NULL)
		return err_memory(err);
	for (size_t i = 0; i < n; i++) {
		explanation->terms[i] = terms[i];
		explanation->sum += terms[i].weight;
	}
	qsort(explanation->terms, n, sizeof(*terms), by_weight);
	return 0;
}

/* The sentences while they are told. */
struct sentences {
	struct repute_sentence *items; /* owned */
	size_t n, size;
	bool failed; /* without memory */
};

static void keep_sentence(void *data, const struct repute_sentence *sentence)
{
	struct sentences *sentences = data;

	if (sentences->n == sentences->size) {
		size_t size = sentences->size != 0 ? 2 * sentences->size : 16;
		struct repute_sentence *items =
			realloc(sentences->items, size * sizeof(*items));

		if (items == NULL) {
			sentences->failed = true;
			return;
		}
		sentences->items = items;
		sentences->size = size;
	}
	sentences->items[sentences->n++] = *sentence;
}

int explanation_make(const struct repute_lexicon *lexicon, struct view text,
	struct explanation *ret_explanation, struct err *err)
{
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct explanation explanation = {.lexicon = repute_lexicon_info(lexicon),
		.slope = lexicon->head.slope,
		.text = text};
	struct sentences sentences = {0};

	if (scorer == NULL)
		return err_memory(err);
	repute_scorer_on_sentence(scorer, keep_sentence, &sentences);
	repute_score(scorer, text.data, text.len, &explanation.verdict);
	explanation.sentences = sentences.items;
	explanation.n_sentences = sentences.n;
	int rc = sentences.failed ? err_memory(err)
				  : keep_terms(scorer, &explanation, err);

	repute_scorer_free(scorer);
	if (rc < 0)
		explanation_done(&explanation);
	else
		*ret_explanation = explanation;
	return rc;
}

void explanation_done(struct explanation *explanation)
{
	free(explanation->terms);
	free(explanation->sentences);
}
