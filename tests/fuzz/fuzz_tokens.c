/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes through the scorer: nothing but a verdict comes of it, within its bounds, and
 * the same one twice.
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
	"good\t4\nNOT_good\t-5\ngood !\t2\n:)\t6\nextraordinarily\t7\nnot NOT_good\t-1\n";

static struct repute_scorer *scorer; /* one for all inputs: it keeps nothing between */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct repute_verdict first, second;

	if (scorer == NULL) {
		struct repute_lexicon *lexicon;

		if (repute_lexicon_parse("fuzz", lexicon_text, strlen(lexicon_text),
			    &lexicon, NULL) < 0)
			abort();
		scorer = repute_scorer_new(lexicon);
	}
	repute_score(scorer, (const char *)data, size, &first);
	repute_score(scorer, (const char *)data, size, &second);
	if (!(first.polarity >= -1 && first.polarity <= 1) ||
		first.polarity < second.polarity || first.polarity > second.polarity ||
		first.n_tokens > size || first.n_matched != second.n_matched)
		abort();
	for (size_t i = 0; i < second.n_matched; i++) {
		if (repute_terms(scorer)[i].offset + repute_terms(scorer)[i].len > size)
			abort();
	}
	return 0;
}
