/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first form: the text as a whole.
 */
#include "aspect/near.h"

#include <stdlib.h>

struct aspect_near {
	struct repute_scorer *scorer; /* owned */
};

struct aspect_near *aspect_near_new(const struct repute_lexicon *lexicon)
{
	struct aspect_near *near = calloc(1, sizeof(*near));

	if (near == NULL)
		return NULL;
	near->scorer = repute_scorer_new(lexicon);
	if (near->scorer == NULL) {
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
	free(near);
}

double aspect_near_polarity(
	struct aspect_near *near, struct view text, size_t offset, size_t len)
{
	struct repute_verdict verdict;

	(void)offset;
	(void)len;
	repute_score(near->scorer, text.data, text.len, &verdict);
	return verdict.polarity;
}
