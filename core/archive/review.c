/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Small questions that a review answers by itself. Stars: every scale is brought to 1-5,
 * so that sources can be shown side by side.
 */
#include "archive/review.h"

double rating_stars(const struct rating *rating)
{
	if (!rating_valid(rating))
		return 0;
	return 1 + 4 * (rating->value - rating->min) / (rating->max - rating->min);
}

struct view audience_name(enum audience audience)
{
	return audience == AUDIENCE_EMPLOYEE ? VIEW("employee") : VIEW("customer");
}

enum audience audience_named(struct view name)
{
	return view_eq(name, VIEW("employee")) ? AUDIENCE_EMPLOYEE : AUDIENCE_CUSTOMER;
}

struct view author_kind_name(enum author_kind kind)
{
	static const struct view names[] = {
		[AUTHOR_UNSTATED] = {NULL, 0},
		[AUTHOR_PERSON] = {"person", 6},
		[AUTHOR_ORGANIZATION] = {"organization", 12},
	};

	return names[kind];
}
