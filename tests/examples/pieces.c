/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fourth tier of repute(3): a text that comes in pieces, of any length, in little
 * memory. Run beside a reviews.lex.
 */
#include <err.h>
#include <repute.h>
#include <stdio.h>

int main(void)
{
	char piece[4096];
	size_t n;
	struct repute_lexicon *lexicon;
	struct repute_scorer *scorer;
	struct repute_verdict verdict;
	struct repute_error error;

	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
		errx(1, "%s", error.text);
	scorer = repute_scorer_new(lexicon);
	if (scorer == NULL)
		errx(1, "out of memory");
	repute_score_begin(scorer);
	while ((n = fread(piece, 1, sizeof(piece), stdin)) > 0)
		repute_score_feed(scorer, piece, n);
	repute_score_end(scorer, &verdict);
	printf("%.4f of %zu tokens\n", verdict.polarity, verdict.n_tokens);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
