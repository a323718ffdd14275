/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which list of a document holds its reviews, and which of its members is which field.
 * The member that fits a field best by its name and values is that field. A list that has
 * what makes reviews is taken, of several the one that has most of it: a text and a
 * rating, or a text with an author and a date. Lists of things that are sold have texts
 * and ratings as well, so of those all four are asked.
 */
#include "extract/guess_parts.h"

/* ---- judging ----------------------------------------------------------------------- */

/* The best leaf of each role. */
struct reading {
	const struct guess_leaf *best[GUESS_ROLES];
	int rank[GUESS_ROLES];
};

/* Nearer to the element is better, then longer. */
static bool is_better(const struct guess_leaf *leaf, const struct guess_leaf *than)
{
	if (than == NULL || leaf->depth != than->depth)
		return than == NULL || leaf->depth < than->depth;
	return leaf->bytes > than->bytes;
}

static void judge_leaf(
	struct reading *reading, const struct guess_leaf *leaf, size_t n_elements)
{
	for (int role = 0; role < GUESS_ROLES; role++) {
		int rank = role != FIELD_SCALE ? guess_rank(leaf, role, n_elements) : 0;

		if (rank > reading->rank[role] ||
			(rank != 0 && rank == reading->rank[role] &&
				is_better(leaf, reading->best[role]))) {
			reading->rank[role] = rank;
			reading->best[role] = leaf;
		}
	}
}

/* Names of things that are sold. */
static bool is_ware(const struct guess_list *list)
{
	static const char *const words[] = {"price", "sku", "currency", "stock", "asin",
		"isbn", "gtin", "mpn", "availability", "calories", "ingredients"};

	for (size_t i = 0; i < list->n_leaves; i++) {
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++) {
			if (list->leaves[i].depth == 1 &&
				guess_has(list->leaves[i].name, words[k]))
				return true;
		}
	}
	return false;
}

/* How much speaks for the list: 0 = it is none of reviews. */
static size_t judge_list(const struct guess_list *list, struct reading *ret_reading)
{
	struct reading *reading = ret_reading;

	for (size_t i = 0; i < list->n_leaves; i++)
		judge_leaf(reading, &list->leaves[i], list->sampled);

	bool text = reading->rank[FIELD_TEXT] != 0 || reading->rank[GUESS_PROS] != 0;
	bool rating = reading->rank[FIELD_RATING] != 0;
	bool author = reading->rank[FIELD_AUTHOR] != 0;
	bool date = reading->rank[FIELD_DATE] != 0;
	bool doubtful = reading->rank[GUESS_PROS] == 0 && reading->rank[FIELD_TEXT] <= 5;

	if (!text || (!rating && !(author && date)))
		return 0;
	if ((doubtful || is_ware(list)) && !(rating && author && date))
		return 0;
	return 1 + 4 * rating + 2 * author + 2 * date;
}

/* ---- words ------------------------------------------------------------------------- */

static struct view join(struct view a, const struct guess_leaf *b, struct arena *arena)
{
	if (b == NULL)
		return a;
	return a.len == 0 ? b->path
			  : arena_printf(
				    arena, "%.*s + %.*s", VIEW_ARG(a), VIEW_ARG(b->path));
}

static struct view guess_scale(const struct guess_leaf *rating)
{
	if (rating == NULL || rating->numbers == 0 || rating->max <= 5)
		return (struct view){NULL, 0};
	if (rating->max > 10)
		return VIEW("0-100");
	return rating->min < 1 ? VIEW("0-10") : VIEW("1-10");
}

static void write_words(const struct guess_list *list, const struct reading *reading,
	struct arena *arena, struct recipe_words *words)
{
	const struct guess_leaf *const *best = reading->best;

	*words = (struct recipe_words){.adapter = VIEW("json"), .items = list->path};
	for (int i = 0; i < FIELDS; i++) {
		if (best[i] != NULL)
			words->fields[i] = best[i]->path;
	}
	for (int role = GUESS_PROS; role < GUESS_ROLES; role++)
		words->fields[FIELD_TEXT] =
			join(words->fields[FIELD_TEXT], best[role], arena);
	words->fields[FIELD_SCALE] = guess_scale(best[FIELD_RATING]);
}

int guess_json(const json_t *root, struct arena *arena, struct recipe_words *ret_words,
	struct err *err)
{
	const struct guess_list *lists;
	size_t n, best = 0, best_n = 0;

	if (guess_lists(root, arena, &lists, &n, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct reading reading = {.rank = {0}};
		size_t score = judge_list(&lists[i], &reading);

		if (score < best || (score == best && lists[i].n <= best_n) || score == 0)
			continue;
		best = score;
		best_n = lists[i].n;
		write_words(&lists[i], &reading, arena, ret_words);
	}
	if (arena_check(arena, err) < 0)
		return -1;
	return best != 0;
}
