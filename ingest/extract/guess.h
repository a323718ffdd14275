/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews in JSON of a shape that is not known, by the names of its members.
 */
#ifndef REPUTE_EXTRACT_GUESS_H
#define REPUTE_EXTRACT_GUESS_H

#include "extract/recipe.h"

#include <jansson.h>

/*
 * The list that is most likely one of reviews, and where their fields are, as a section
 * would say it; the words lie in the arena. A list is taken when its elements have a text
 * and a rating, or a text, an author and a date, under names that such have; things for
 * sale with descriptions, articles without any of that are not. 1; 0 when there is no
 * such list; -1 without memory. Looks at GUESS_SAMPLE elements of a list for its fields.
 */
CHECKED int guess_json(const json_t *root, struct arena *arena,
	struct recipe_words *ret_words, struct err *err);

#define GUESS_SAMPLE 200

/*
 * The same in the data of a page, which hold much besides reviews: only a list that says
 * that it is one, by its own name ("customerReviews") or by those of its members
 * ("reviewText"), whose elements have a text and two of rating, author and date. The
 * values of an object are a list, too ({"17": {...}, "18": {...}}). `ret_words->count`
 * and `->mean` are set where the object that holds the list, or the one around it, states
 * both a mean and a count that is no less than the list is long.
 */
CHECKED int guess_named(const json_t *root, struct arena *arena,
	struct recipe_words *ret_words, struct err *err);

/* Is a list with that name one of reviews, or, where there are ratings (`rated`), of
   comments? Words that only say that it is a list are passed over: "reviewItems". */
bool guess_is_list_name(struct view name, bool rated);

/* Is it a name that members of reviews alone have: "reviewText", "reviewer_name"? */
bool guess_is_member_name(struct view name);

#endif
