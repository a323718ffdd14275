/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The second tier of repute(3): many texts, two threads, one lexicon. Each thread has a
 * scorer of its own, which serves for all of its texts. Run beside a reviews.lex.
 */
#include <err.h>
#include <pthread.h>
#include <repute.h>
#include <stdio.h>
#include <string.h>

#define THREADS 2

struct work {
	const struct repute_lexicon *lexicon; /* shared */
	char **texts;
	double *polarities;
	int first, n;
};

static void *score_some(void *data)
{
	struct work *work = data;
	struct repute_scorer *scorer = repute_scorer_new(work->lexicon);
	struct repute_verdict verdict;

	if (scorer == NULL)
		errx(1, "out of memory");
	for (int i = work->first; i < work->n; i += THREADS) {
		repute_score(scorer, work->texts[i], strlen(work->texts[i]), &verdict);
		work->polarities[i] = verdict.polarity;
	}
	repute_scorer_free(scorer);
	return NULL;
}

int main(int argc, char **argv)
{
	double polarities[100] = {0};
	struct repute_lexicon *lexicon;
	struct repute_error error;
	pthread_t threads[THREADS];
	struct work works[THREADS];

	if (argc > 100)
		errx(2, "too many texts");
	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
		errx(1, "%s", error.text);
	for (int i = 0; i < THREADS; i++) {
		works[i] = (struct work){lexicon, argv + 1, polarities, i, argc - 1};
		if (pthread_create(&threads[i], NULL, score_some, &works[i]) != 0)
			errx(1, "cannot start a thread");
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	for (int i = 0; i + 1 < argc; i++)
		printf("%.4f %s\n", polarities[i], argv[i + 1]);
	repute_lexicon_free(lexicon);
	return 0;
}
