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

int explanation_make(const struct repute_lexicon *lexicon, struct view text,
	struct explanation *ret_explanation, struct err *err)
{
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct explanation explanation = {.lexicon = repute_lexicon_info(lexicon),
		.slope = lexicon->head.slope,
		.text = text};

	if (scorer == NULL)
		return err_memory(err);
	repute_score(scorer, text.data, text.len, &explanation.verdict);
	int rc = keep_terms(scorer, &explanation, err);

	repute_scorer_free(scorer);
	if (rc == 0)
		*ret_explanation = explanation;
	return rc;
}

void explanation_done(struct explanation *explanation)
{
	free(explanation->terms);
}
