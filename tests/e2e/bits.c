/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every bit of what the library says of a text, for test_bits.sh, which builds this file
 * and the library's sources by several compilers and compares: one line a text of
 * standard input, numbers in hexadecimal.
 */
#include <repute.h>
#include <stdio.h>
#include <stdlib.h>

static void add_sentence(void *data, const struct repute_sentence *sentence)
{
	*(double *)data +=
		sentence->polarity * (double)(sentence->offset + sentence->len);
}

static void print_verdict(struct repute_scorer *scorer, const char *text, size_t len)
{
	struct repute_verdict verdict;
	const struct repute_term *terms;
	double sum = 0, sentences = 0;

	repute_scorer_on_sentence(scorer, add_sentence, &sentences);
	repute_score(scorer, text, len, &verdict);
	terms = repute_terms(scorer);
	for (size_t i = 0; i < verdict.n_matched; i++)
		sum += terms[i].weight * (double)(terms[i].offset + terms[i].len);
	printf("%a %a %d %a %zu %zu %a %a\n", verdict.polarity, verdict.probability,
		(int)verdict.label, verdict.coverage, verdict.n_tokens, verdict.n_matched,
		sum, sentences);
}

int main(int argc, char **argv)
{
	struct repute_lexicon *lexicon;
	struct repute_error error;
	char *line = NULL;
	size_t size = 0;
	ssize_t len;

	if (argc != 2 || repute_lexicon_open(argv[1], &lexicon, &error) < 0) {
		fprintf(stderr, "%s\n", argc == 2 ? error.text : "no lexicon is named");
		return 1;
	}
	struct repute_scorer *scorer = repute_scorer_new(lexicon);

	if (scorer == NULL)
		return 1;
	while ((len = getline(&line, &size, stdin)) > 0)
		print_verdict(scorer, line, (size_t)len);
	free(line);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
