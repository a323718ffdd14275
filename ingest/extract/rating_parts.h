/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ways in which rating_read() tries a text, and what they share.
 */
#ifndef REPUTE_EXTRACT_RATING_PARTS_H
#define REPUTE_EXTRACT_RATING_PARTS_H

#include "extract/rating.h"

/* Words and numbers of a text, and stars among them; -1 when it is no such phrase. */
CHECKED int rating_from_phrase(
	struct view text, struct view language, struct rating *ret_rating);

struct phrase;

/* All values with their tops in the phrase: 1 when there are some and all agree, which is
   then the rating; 0 when there is none, -1 when they differ. */
CHECKED int rating_pairs(const struct phrase *phrase, struct rating *ret_rating);

/* "width: 80%" or a custom property such as "--rating: 4.5" in a style. */
CHECKED int rating_from_style(struct view text, struct rating *ret_rating);

/* Class names, or the name of a picture. */
CHECKED int rating_from_class(struct view text, struct rating *ret_rating);

/* The scale that a stated top means: from 0 above 10, else from 1, or from 0 for a value
   below that or a top of 1. */
void rating_state_top(struct rating *rating, double top);

/* rating_assume_scale(), but from 0 for a value below 1. */
void rating_assume(struct rating *rating);

/* The word says of a number that it is a rating: "stars", "Bewertung", "評価". */
bool rating_word(struct view word);

/* The same for the unit of one: "stars", "points". */
bool rating_unit(struct view word);

/* Does such a unit stand at the front, behind spaces? */
bool rating_unit_follows(struct view rest);

/* "four", "vier", "пять": a number up to five as a word; -1 when it is none. */
int rating_number_word(struct view word);

#endif
