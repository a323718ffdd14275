/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a field is, and which part of what stands there: a path, XPath 1.0 for HTML and
 * XML, json_path.h for JSON, then a pattern or none:
 *
 *     .//span[@class="stars"]/@title ~ (\d) of 5
 *     reviews[*].rating.value
 *
 * Behind the first " ~ " that stands outside of quotes follows a regular expression
 * (PCRE2): its first group is taken, or all that it matched. A text that it does not
 * match is no value.
 */
#ifndef REPUTE_EXTRACT_SELECTOR_H
#define REPUTE_EXTRACT_SELECTOR_H

#include "base/arena.h"

struct selector {
	struct view path;	/* empty = nothing is selected */
	struct xpath *xpath;	/* compiled, for HTML and XML; else NULL */
	struct json_path *json; /* compiled, for JSON; else NULL */
	struct regex *pattern;	/* NULL: the whole text */
};

enum selector_language { SELECTOR_XPATH, SELECTOR_JSON };

/* Compile; ERR_USAGE says what is wrong with which part. Borrows nothing. For
   selector_done(), also after a failure. An empty text selects nothing. */
CHECKED int selector_compile(struct view text, enum selector_language language,
	struct arena *arena, struct selector *ret_selector, struct err *err);

/* Frees what does not lie in the arena; a zeroed one too. */
void selector_done(struct selector *selector);

/* The part of a text that the pattern takes, trimmed; all of it without one; empty when
   it does not match. Borrowed. A text on which matching passes its bounds does not
   match. */
struct view selector_part(const struct selector *selector, struct view text);

#endif
