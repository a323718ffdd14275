/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The third tier of repute(3): the polarity of each sentence. Run beside a reviews.lex.
 */
#include <err.h>
#include <repute.h>
#include <stdio.h>
#include <string.h>

static void print_sentence(void *data, const struct repute_sentence *sentence)
{
	const char *text = data;

	printf("%+.4f %.*s\n", sentence->polarity, (int)sentence->len,
		text + sentence->offset);
}

int main(int argc, char **argv)
{
	char *text = argc > 1 ? argv[1] : "";
	struct repute_lexicon *lexicon;
	struct repute_scorer *scorer;
	struct repute_verdict verdict;
	struct repute_error error;

	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
		errx(1, "%s", error.text);
	scorer = repute_scorer_new(lexicon);
	if (scorer == NULL)
		errx(1, "out of memory");
	repute_scorer_on_sentence(scorer, print_sentence, text);
	repute_score(scorer, text, strlen(text), &verdict);
	printf("%+.4f in all\n", verdict.polarity);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
