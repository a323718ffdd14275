/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first tier of repute(3): one text. Run beside a reviews.lex.
 */
#include <err.h>
#include <repute.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
	const char *text = argc > 1 ? argv[1] : "";
	struct repute_lexicon *lexicon;
	struct repute_scorer *scorer;
	struct repute_verdict verdict;
	struct repute_error error;

	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
		errx(1, "%s", error.text);
	scorer = repute_scorer_new(lexicon);
	if (scorer == NULL)
		errx(1, "out of memory");
	repute_score(scorer, text, strlen(text), &verdict);
	printf("%.4f %s\n", verdict.polarity, repute_label_name(verdict.label));
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
