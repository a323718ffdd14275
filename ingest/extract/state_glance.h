/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether the text of a script is worth parsing for reviews.
 */
#ifndef REPUTE_EXTRACT_STATE_GLANCE_H
#define REPUTE_EXTRACT_STATE_GLANCE_H

#include "base/view.h"

/*
 * Does a member in it have the name of a list of reviews and a list or an object as its
 * value ("customerReviews": [), or a name that only reviews have ("reviewText": "...")?
 * JSON or a program, escaped or not; true of what cannot be told. One pass.
 */
bool state_glance(struct view text);

#endif
