/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings and their scales as sources write them.
 */
#ifndef REPUTE_NORMALISE_RATING_H
#define REPUTE_NORMALISE_RATING_H

#include "archive/review.h"
#include "base/err.h"

/*
 * A scale: numbers with "-", "/", "to" or a dash between them, then words or none. "1-5",
 * "0 to 100", "0/1 recommended", "-1/0/1 human label". The first number is the bottom,
 * the last the top. -1 when it is not that or the bottom is not below the top.
 */
CHECKED int rating_parse_scale(struct view text, double *ret_min, double *ret_max);

/*
 * A rating: "4", "4.5", "4,5", "4/5", "8 / 10", "4 out of 5 stars", "80%". A stated top
 * states the scale (from 0 above 10, else from 1, or from 0 when the value asks for it or
 * the top is 1); otherwise the scale is assumed as by rating_assume_scale(). A value off
 * its scale is kept as it is: rating_valid() tells. -1 when it is no such text.
 */
CHECKED int rating_parse_value(struct view text, struct rating *ret_rating);

/*
 * A rating as a page shows it, in a text or in an attribute: "4,5 of 5", "4 von 5
 * Sternen", "5つ星のうち4.0", "Rated 4 out of 5", "4.5 (178)", "80%", "★★★★☆", "★ 4.5"; a
 * class name
 * ("stars-4", "icon-star-4-half", "star-rating Three"), the name of a picture
 * ("stars_4.5.png") or a style ("width:80%"). A stated top states the scale, and so do
 * empty stars; else it is assumed and marked so. `language` is a BCP 47 tag or empty: it
 * tells the decimal mark, and a French "note" from a German school grade, whose 1 is
 * best.
 *
 * A value below 1 has a scale from 0; that of 0 means on many pages that nobody has
 * rated.
 *
 * What is not unmistakable is refused (-1) rather than guessed: numbers of reviews or
 * people, grades, pages ("3 of 12"), several different ratings, words that say nothing of
 * rating, a single star, texts over 512 bytes.
 */
CHECKED int rating_read(
	struct view text, struct view language, struct rating *ret_rating);

/*
 * A value or an end of a scale where a page says which it is (ratingValue, bestRating):
 * "4,5", "4.875", "10", "4.". Never thousands: "4,875" is 4.875. -1 when it is no number.
 */
CHECKED int rating_number(struct view text, struct view language, double *ret_number);

/*
 * The rating that a row of 2 to 10 elements shows, one each star: `classes` are their
 * class names from the left. Full ones come first, then at most one half, then empty
 * ones; what is full and what empty is told by their words ("full", "empty", "-o",
 * "half", "100"), or by there being two kinds. A row of one kind that no word calls full
 * is refused, as it may be the background of one, and so is one of two kinds that do not
 * speak of stars, as any two elements are that.
 */
CHECKED int rating_of_row(
	const struct view *classes, size_t n, struct rating *ret_rating);

/*
 * A row of five equal elements that are solid stars by the name of their icon, and so all
 * of them. Only where nothing else tells the rating, as it may be a background.
 */
CHECKED int rating_of_solid_row(
	const struct view *classes, size_t n, struct rating *ret_rating);

/* The scale for a bare value: 1-5 up to 5, 1-10 up to 10, else 0-100; marked as assumed.
 */
void rating_assume_scale(struct rating *rating);

#endif
