/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the repair of JSON knows while it reads. For jsonfix*.c alone; all others include
 * jsonfix.h.
 */
#ifndef REPUTE_EXTRACT_JSONFIX_PARTS_H
#define REPUTE_EXTRACT_JSONFIX_PARTS_H

#include "base/limits.h"
#include "extract/jsonfix.h"

/* What an object has at its end so far. */
enum jsonfix_state {
	STATE_VALUE, /* a whole member, or nothing */
	STATE_NAME,
	STATE_COLON,
};

struct jsonfixer {
	struct view rest;
	struct buf *out;
	char open[LIMIT_JSON_DEPTH];   /* the brackets that will close what is open */
	size_t from[LIMIT_JSON_DEPTH]; /* where the last element or member began */
	enum jsonfix_state state;      /* of the innermost, when it is an object */
	bool cut;		       /* the text ended within a string */
	size_t depth, braces;	       /* all that are open; the curly ones among them */
	bool any;		       /* a value has been written at the top level */
};

/* Pass over `n` bytes. */
static inline void jsonfix_drop(struct jsonfixer *fixer, size_t n)
{
	view_drop(&fixer->rest, n);
}

/* Copy a string in `quote`s, the opening one at the front: a member's name or a value.
   One that does not end sets `cut`. */
void jsonfix_string(struct jsonfixer *fixer, char quote, bool name);

#endif
