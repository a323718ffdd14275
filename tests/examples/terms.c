/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The third tier of repute(3): what made a verdict. Run beside a reviews.lex.
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
	const struct repute_term *terms;

	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
		errx(1, "%s", error.text);
	scorer = repute_scorer_new(lexicon);
	if (scorer == NULL)
		errx(1, "out of memory");
	repute_score(scorer, text, strlen(text), &verdict);
	terms = repute_terms(scorer);
	for (size_t i = 0; i < verdict.n_matched; i++)
		printf("%+.3f %s: '%.*s'\n", terms[i].weight, terms[i].term,
			(int)terms[i].len, text + terms[i].offset);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
