/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings and their scales as sources write them.
 */
#ifndef REPUTE_EXTRACT_RATING_H
#define REPUTE_EXTRACT_RATING_H

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

/* The scale for a bare value: 1-5 up to 5, 1-10 up to 10, else 0-100; marked as assumed.
 */
void rating_assume_scale(struct rating *rating);

#endif
