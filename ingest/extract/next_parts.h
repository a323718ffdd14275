/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the files that look for the next page share. For next_*.c alone; all others
 * include next_page.h.
 */
#ifndef REPUTE_EXTRACT_NEXT_PARTS_H
#define REPUTE_EXTRACT_NEXT_PARTS_H

#include "next_page.h"

/* Is `word` one of the words of `text`, separated by white space, case ignored? */
bool next_has_word(struct view text, struct view word);

/* The target of the first rel="next" in a Link field that is about the page itself; empty
   = there is none. Borrowed. Linear. */
struct view next_in_link_field(struct view field);

/* What the rule finds in JSON: 1, 0 for none, -1 without memory. */
CHECKED int next_in_json(const struct next_rule *rule, const struct next_input *input,
	struct arena *arena, struct next_found *ret_found, struct err *err);

#endif
