/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes as a lexicon, of any format: it is refused with a message, or it can be used.
 * What is made of another program's lexicon is never refused.
 */
#include "base/limits.h"
#include "repute.h"
#include "score/lexicon_foreign.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void convert(struct view text)
{
	BUF_CLEANUP struct buf ours = buf_make(LIMIT_LEXICON);
	struct repute_lexicon *lexicon;

	if (!lexicon_foreign_is(text) || memchr(text.data, 0, text.len) != NULL ||
		lexicon_foreign_read("fuzz", text, &ours, NULL) < 0)
		return;
	if (repute_lexicon_parse("ours", ours.data, ours.len, &lexicon, NULL) < 0)
		abort();
	repute_lexicon_free(lexicon);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	struct repute_verdict verdict;

	if (size != 0)
		convert((struct view){(const char *)data, size});
	if (repute_lexicon_parse("fuzz", (const char *)data, size, &lexicon, &error) <
		0) {
		if (lexicon != NULL || error.text[0] == '\0')
			abort();
		return 0;
	}
	struct repute_scorer *scorer = repute_scorer_new(lexicon);

	/* Its own text holds its terms. */
	repute_score(scorer, (const char *)data, size, &verdict);
	if (verdict.n_matched > repute_lexicon_info(lexicon)->n_entries ||
		!(verdict.polarity >= -1 && verdict.polarity <= 1))
		abort();
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
