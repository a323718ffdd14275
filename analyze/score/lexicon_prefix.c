/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Wildcards: "happi*" matches each word that begins so and is in the lexicon by no entry
 * of its own; of two that fit, the longer wins. They are sorted by their bytes, and each
 * knows the longest other one that it begins with. The last one that is not behind a word
 * is then the longest that the word begins with, or one of the parents of it is; so a
 * look-up is a binary search and a walk of at most TOKEN_SIZE steps.
 *
 * A word that has an entry as such but none for "NOT_", or the other way round, takes the
 * missing one from the wildcard; so does a wildcard from its parent.
 */
#include "score/lexicon.h"

#include <stdlib.h>

struct prefix_entry {
	struct view text;
	bool negated;
	uint32_t entry;
};

int lexicon_prefix_add(struct repute_lexicon *lexicon, struct view text, bool negated,
	uint32_t entry, struct err *err)
{
	struct lexicon_prefixes *prefixes = &lexicon->prefixes;

	if (prefixes->n == prefixes->size) {
		size_t size = prefixes->size != 0 ? prefixes->size * 2 : 64;
		struct prefix_entry *added =
			realloc(prefixes->added, size * sizeof(*added));

		if (added == NULL)
			return err_memory(err);
		prefixes->added = added;
		prefixes->size = size;
	}
	prefixes->added[prefixes->n++] = (struct prefix_entry){text, negated, entry};
	return 0;
}

static int by_text(const void *a, const void *b)
{
	const struct prefix_entry *x = a, *y = b;
	int order = view_cmp(x->text, y->text);

	return order != 0 ? order : (x->entry > y->entry) - (x->entry < y->entry);
}

/* The parent of the wildcard behind the `n` that are there. */
static uint32_t find_parent(const struct lexicon_prefix *list, size_t n, struct view text)
{
	uint32_t parent = (uint32_t)n;

	while (parent != 0 && !view_starts(text, list[parent].text))
		parent = list[parent].parent;
	return parent;
}

/* What `word` has no entry for, it takes from `other`. */
static void inherit(struct lexicon_word *word, const struct lexicon_word *other)
{
	for (int i = 0; i < 2; i++) {
		if (word->unigram[i] == 0)
			word->unigram[i] = other->unigram[i];
	}
}

int64_t lexicon_prefix_finish(struct repute_lexicon *lexicon, struct err *err)
{
	struct lexicon_prefixes *prefixes = &lexicon->prefixes;
	struct lexicon_prefix *list = calloc(prefixes->n + 1, sizeof(*list));
	size_t n = 0;

	if (list == NULL)
		return err_memory(err);
	prefixes->list = list;
	if (prefixes->n != 0)
		qsort(prefixes->added, prefixes->n, sizeof(*prefixes->added), by_text);
	for (size_t i = 0; i < prefixes->n; i++) {
		const struct prefix_entry *added = &prefixes->added[i];
		const uint32_t id = added->negated;

		if (n == 0 || !view_eq(list[n].text, added->text)) {
			uint32_t parent = find_parent(list, n, added->text);

			list[++n] = (struct lexicon_prefix){
				.text = added->text, .parent = parent};
		}
		if (!lexicon_term_add(lexicon, &list[n].word, &id, 1, added->entry))
			return added->entry;
	}
	/* A parent comes before its children. */
	for (size_t i = 1; i <= n; i++)
		inherit(&list[i].word, &list[list[i].parent].word);
	prefixes->n = n;
	free(prefixes->added);
	prefixes->added = NULL;
	lexicon->has_prefixes = n != 0;
	return 0;
}

void lexicon_prefix_complete(const struct repute_lexicon *lexicon,
	const struct token *token, struct lexicon_word *word)
{
	inherit(word, lexicon_prefix_find(lexicon, token));
}

void lexicon_prefix_done(struct repute_lexicon *lexicon)
{
	free(lexicon->prefixes.added);
	free(lexicon->prefixes.list);
}

const struct lexicon_word *lexicon_prefix_find(
	const struct repute_lexicon *lexicon, const struct token *token)
{
	const struct lexicon_prefix *list = lexicon->prefixes.list;
	struct view text = token_text(token);
	size_t low = 0, high = lexicon->prefixes.n;

	if (token->kind != TOKEN_WORD || token->len == 0)
		return &list[0].word;
	while (low < high) {
		size_t middle = (low + high + 1) / 2;

		if (view_cmp(list[middle].text, text) <= 0)
			low = middle;
		else
			high = middle - 1;
	}
	return &list[find_parent(list, low, text)].word;
}
