/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is in a page that something was put in front of: pieces of text by which the
 * products that do it can be known, and how much there is to read. For blocked*.c alone.
 */
#ifndef REPUTE_FETCH_BLOCKED_SIGNS_H
#define REPUTE_FETCH_BLOCKED_SIGNS_H

#include "blocked.h"

#define BLOCKED_TEXT_MAX 4000 /* a page with more visible text is a page */

/* What a page shows without any script. */
struct blocked_look {
	size_t size;		/* bytes of the page */
	size_t text;		/* of visible text without white space, counted up to
				   BLOCKED_TEXT_MAX */
	bool password, captcha; /* a field or widget for it is in the markup */
	char words[1024];	/* the beginning of the text, lower case, NUL behind it */
};

/* Look at it; stops where there is text enough. Linear. */
void blocked_look(struct view body, struct blocked_look *ret_look);

/*
 * The first sign of the table that is in the body and may be believed: of a page that
 * was `refused` each of them, else those that fit the look. What it means, and its name
 * in `*ret_sign`; BLOCKED_NOT when there is none. One pass over the body.
 */
enum blocked blocked_find_sign(struct view body, const struct blocked_look *look,
	bool refused, const char **ret_sign);

#endif
