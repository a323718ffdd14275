/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One thread's scorers, a list of one for each lexicon it has met: a text is scored by
 * the lexicon of its language. Texts in a row are mostly in one language, so the scorer
 * that was used last is asked first.
 */
#include "language/set.h"

#include <stdio.h>
#include <stdlib.h>

struct known {
	const struct repute_lexicon *lexicon; /* borrowed from the set */
	struct repute_scorer *scorer;	      /* owned */
	struct known *next;
};

struct language_scorer {
	struct language_set *set;
	struct known *known; /* owned; the last one used is the first */
};

struct language_scorer *language_scorer_new(struct language_set *set)
{
	struct language_scorer *scorer = calloc(1, sizeof(*scorer));

	if (scorer != NULL)
		scorer->set = set;
	return scorer;
}

void language_scorer_free(struct language_scorer *scorer)
{
	if (scorer == NULL)
		return;
	while (scorer->known != NULL) {
		struct known *known = scorer->known;

		scorer->known = known->next;
		repute_scorer_free(known->scorer);
		free(known);
	}
	free(scorer);
}

/* The one of that lexicon, moved to the front; NULL when there is none yet. */
static struct known *find(
	struct language_scorer *scorer, const struct repute_lexicon *lexicon)
{
	for (struct known **at = &scorer->known; *at != NULL; at = &(*at)->next) {
		struct known *known = *at;

		if (known->lexicon != lexicon)
			continue;
		*at = known->next;
		known->next = scorer->known;
		scorer->known = known;
		return known;
	}
	return NULL;
}

static struct known *add(
	struct language_scorer *scorer, const struct repute_lexicon *lexicon)
{
	struct known *known = calloc(1, sizeof(*known));

	if (known == NULL)
		return NULL;
	known->scorer = repute_scorer_new(lexicon);
	if (known->scorer == NULL) {
		free(known);
		return NULL;
	}
	known->lexicon = lexicon;
	known->next = scorer->known;
	scorer->known = known;
	return known;
}

/* Choose by the language that is already in the choice. */
static int choose(
	struct language_scorer *scorer, struct language_choice *choice, struct err *err)
{
	const struct repute_lexicon *lexicon = NULL;

	if (language_set_find(scorer->set, choice->language.tag, &lexicon, err) < 0)
		return -1;
	if (lexicon == NULL)
		return 0;
	struct known *known = find(scorer, lexicon);

	if (known == NULL)
		known = add(scorer, lexicon);
	if (known == NULL)
		return err_memory(err);
	choice->lexicon = repute_lexicon_info(lexicon);
	choice->scorer = known->scorer;
	return 0;
}

int language_choose(struct language_scorer *scorer, struct view text, const char *hint,
	struct language_choice *ret_choice, struct err *err)
{
	struct language_choice choice = {0};
	struct language *language = &choice.language;

	if (language_detect(text, hint, language) < 0)
		return err_memory(err);
	if (language->basis == LANGUAGE_UNKNOWN)
		snprintf(language->tag, sizeof(language->tag), "%s",
			language_set_default(scorer->set));
	if (choose(scorer, &choice, err) < 0)
		return -1;
	*ret_choice = choice;
	return 0;
}

int language_choose_as(struct language_scorer *scorer, const char *tag,
	struct language_choice *ret_choice, struct err *err)
{
	struct language_choice choice = {.language.basis = LANGUAGE_HINTED};

	if (!language_tag(view_of(tag), choice.language.tag))
		return err_set(err, ERR_USAGE, "'%.40s' is no language tag", tag);
	if (choose(scorer, &choice, err) < 0)
		return -1;
	*ret_choice = choice;
	return 0;
}
