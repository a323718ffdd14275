/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the files that guess share: the members of a list's elements, and what their names
 * may mean. For guess*.c alone; all others include guess.h.
 */
#ifndef REPUTE_EXTRACT_GUESS_PARTS_H
#define REPUTE_EXTRACT_GUESS_PARTS_H

#include "extract/guess.h"

#define GUESS_DEPTH 3	 /* of a member below its element */
#define GUESS_LEAVES 128 /* members of one list that are looked at */
#define GUESS_LISTS 64	 /* of one document */

/* One member of the elements of a list: a number, a text or a boolean. */
struct guess_leaf {
	struct view path;  /* below the element, as json_path.h writes it */
	struct view name;  /* the last step, see guess_words() */
	struct view above; /* the steps above it, likewise */
	int depth;	   /* 1 = a member of the element itself */
	size_t texts, numbers, booleans, dates, addresses;
	size_t bytes;	 /* of the texts */
	double max, min; /* of the numbers */
	const json_t *first;
	bool varies; /* not all are as the first */
};

/* An object on the way to a list. */
struct guess_holder {
	const json_t *object; /* NULL: none, or there are several */
	size_t path;	      /* length of its path, which the list's begins with */
};

/* A list of objects, or all that stand at the same place of several objects. */
struct guess_list {
	struct view path;
	struct guess_holder holders[2]; /* what holds it, and what holds that */
	struct guess_leaf *leaves;
	size_t n_leaves;
	size_t n;	/* elements, all of them */
	size_t sampled; /* of these, whose members are among the leaves */
};

/* What a leaf may be besides a field: parts of a text in several members. */
enum guess_role {
	GUESS_PROS = FIELDS,
	GUESS_CONS,
	GUESS_ADVICE,
	GUESS_ROLES,
};

/* The best leaf of each role. */
struct guess_reading {
	const struct guess_leaf *best[GUESS_ROLES];
	int rank[GUESS_ROLES];
};

/*
 * A member's name as lower-case words, each with a space in front and the last with one
 * behind: "reviewerName", "reviewer_name" and "reviewer-name" are " reviewer name ". In
 * the arena.
 */
struct view guess_words(struct view name, struct arena *arena);

/* The same into `words`, which has room for twice the name and two bytes. */
struct view guess_put_words(struct view name, char *words);

/* The lists of objects in the document, the outer ones first; all in the arena. `named`:
   those that guess_named() is for. -1 only without memory. */
CHECKED int guess_lists(const json_t *root, bool named, struct arena *arena,
	const struct guess_list **ret_lists, size_t *ret_n, struct err *err);

/* May a list at that path, with such a first element, be one of guess_named()'s? */
bool guess_is_hinted(struct view path, const json_t *first);

/* Does the list say that it is one of reviews, and do most of its elements look so? */
bool guess_is_named(const struct guess_list *list, const struct guess_reading *reading);

/* The paths of the count and the mean that are stated beside the list; left alone where
   there are none. */
void guess_total(
	const struct guess_list *list, struct arena *arena, struct recipe_words *words);

/* Is `word` one of the words? */
bool guess_has(struct view words, const char *word);

/* How well a leaf fits a role, by its names and values: 0 = not at all, 10 = no better.
 */
int guess_rank(const struct guess_leaf *leaf, int role, size_t n_elements);

/* Does the name say that it may be a date, whatever its value? */
bool guess_is_date_name(const struct guess_leaf *leaf);

#endif
