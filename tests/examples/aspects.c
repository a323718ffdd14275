/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fifth tier of repute(3): what a text says of single things. Run beside a
 * reviews.lex and an aspects.ini.
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
	struct repute_error error;

	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
		errx(1, "%s", error.text);
	scorer = repute_scorer_new(lexicon);
	if (scorer == NULL)
		errx(1, "out of memory");
	struct repute_aspects *aspects;

	if (repute_aspects_open("aspects.ini", &aspects, &error) < 0)
		errx(1, "%s", error.text);
	struct repute_aspect_scorer *by_aspect =
		repute_aspect_scorer_new(scorer, aspects);
	if (by_aspect == NULL)
		errx(1, "out of memory");
	size_t n = repute_score_aspects(by_aspect, text, strlen(text));
	const struct repute_aspect *found = repute_aspects_found(by_aspect);

	for (size_t i = 0; i < n; i++)
		printf("%s %.4f\n", found[i].name, found[i].polarity);
	repute_aspect_scorer_free(by_aspect);
	repute_aspects_free(aspects);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	return 0;
}
