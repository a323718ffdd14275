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

/* Nearer to the element is better, then longer. */
static bool is_better(const struct guess_leaf *leaf, const struct guess_leaf *than)
{
	if (than == NULL || leaf->depth != than->depth)
		return than == NULL || leaf->depth < than->depth;
	return leaf->bytes > than->bytes;
}

static void judge_leaf(
	struct guess_reading *reading, const struct guess_leaf *leaf, size_t n_elements)
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
static size_t judge_list(const struct guess_list *list, struct guess_reading *ret_reading)
{
	struct guess_reading *reading = ret_reading;

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

static void write_words(const struct guess_list *list,
	const struct guess_reading *reading, struct arena *arena,
	struct recipe_words *words)
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

/* Lists that a path steps through: those of other things lie in one more. */
static size_t width(struct view path)
{
	size_t n = 0;

	for (size_t i = 0; i + 2 < path.len; i++)
		n += memcmp(path.data + i, "[*]", 3) == 0;
	return n;
}

/* Is it more likely that the reviews are this list than that one? */
static bool is_likelier(const struct guess_list *list, size_t score,
	const struct guess_list *than, size_t than_score, bool named)
{
	if (score == 0 || than == NULL || score != than_score)
		return score > than_score;
	if (named && width(list->path) != width(than->path))
		return width(list->path) < width(than->path);
	return list->n > than->n;
}

static int guess(const json_t *root, bool named, struct arena *arena,
	struct recipe_words *ret_words, struct err *err)
{
	const struct guess_list *lists, *best = NULL;
	size_t n, best_score = 0;

	if (guess_lists(root, named, arena, &lists, &n, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct guess_reading reading = {.rank = {0}};
		size_t score = judge_list(&lists[i], &reading);

		if (named && score != 0 && !guess_is_named(&lists[i], &reading))
			score = 0;
		if (!is_likelier(&lists[i], score, best, best_score, named))
			continue;
		best = &lists[i];
		best_score = score;
		write_words(&lists[i], &reading, arena, ret_words);
	}
	if (named && best != NULL)
		guess_total(best, arena, ret_words);
	if (arena_check(arena, err) < 0)
		return -1;
	return best != NULL;
}

int guess_json(const json_t *root, struct arena *arena, struct recipe_words *ret_words,
	struct err *err)
{
	return guess(root, false, arena, ret_words, err);
}

int guess_named(const json_t *root, struct arena *arena, struct recipe_words *ret_words,
	struct err *err)
{
	return guess(root, true, arena, ret_words, err);
}
