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

#endif
