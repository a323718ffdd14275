/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes through the scorer: nothing but a verdict comes of it, within its bounds, and
 * the same one of the whole text, of its pieces, and with its sentences told.
 */
#include "repute.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char lexicon_text[] =
	"# format: repute-lexicon/1\n# name: f\n# language: en\n# version: 1\n"
	"# negators: not don't\n# negation-window: 3\n# scale: 0.5\n# slope: 1\n"
	"# thresholds: -0.1 0.1\n"
	"good\t4\nNOT_good\t-5\ngood !\t2\n:)\t6\nextraordinarily\t7\nnot NOT_good\t-1\n"
	"a b c d e\t3\nb c d\t1\nab*\t2\n";

struct told {
	size_t end, n;
};

static void tell(void *data, const struct repute_sentence *sentence)
{
	struct told *told = data;

	if (sentence->offset < told->end || sentence->len == 0 ||
		!(sentence->polarity >= -1 && sentence->polarity <= 1))
		abort();
	told->end = sentence->offset + sentence->len;
	told->n++;
}

static void compare(const struct repute_verdict *a, const struct repute_verdict *b)
{
	if (a->polarity < b->polarity || a->polarity > b->polarity ||
		a->n_tokens != b->n_tokens || a->n_matched != b->n_matched ||
		a->label != b->label)
		abort();
}

static struct repute_scorer *scorer; /* one for all inputs: it keeps nothing between */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct repute_verdict first, second, third;
	struct told told = {0, 0};
	size_t cut = size != 0 ? data[size - 1] * size / 256 : 0;

	if (scorer == NULL) {
		struct repute_lexicon *lexicon;

		if (repute_lexicon_parse("fuzz", lexicon_text, strlen(lexicon_text),
			    &lexicon, NULL) < 0)
			abort();
		scorer = repute_scorer_new(lexicon);
	}
	const char *text = (const char *)data;

	repute_scorer_on_sentence(scorer, tell, &told);
	repute_score(scorer, text, size, &first);
	repute_scorer_on_sentence(scorer, NULL, NULL);
	repute_score_begin(scorer);
	repute_score_feed(scorer, text, cut);
	repute_score_feed(scorer, text + cut, size - cut);
	repute_score_end(scorer, &third);
	repute_score(scorer, text, size, &second);
	compare(&first, &second);
	compare(&second, &third);
	if (!(first.polarity >= -1 && first.polarity <= 1) || told.end > size ||
		!(first.probability >= 0 && first.probability <= 1) ||
		!(first.coverage >= 0 && first.coverage <= 1) || first.n_tokens > size)
		abort();
	for (size_t i = 0; i < second.n_matched; i++) {
		if (repute_terms(scorer)[i].offset + repute_terms(scorer)[i].len > size)
			abort();
	}
	return 0;
}
