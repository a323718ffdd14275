/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scripts of an HTML page, found without building its tree, and what they hold by
 * their type.
 */
#ifndef REPUTE_EXTRACT_SCRIPT_H
#define REPUTE_EXTRACT_SCRIPT_H

#include "base/arena.h"

enum script_kind {
	SCRIPT_LDJSON, /* JSON-LD */
	SCRIPT_JSON,   /* JSON of another kind, by its type or its first letter */
	SCRIPT_CODE,   /* a program */
	SCRIPT_OTHER,  /* a template, a style sheet, ... */
};

struct script {
	struct view text; /* its content, borrowed from the page */
	enum script_kind kind;
};

/* Scripts with content, in the order of the page; in an arena. */
struct scripts {
	struct script *list;
	size_t n;
};

/*
 * The next script in `*rest`, which moves behind it. False when there is none left.
 * Comments and the content of styles and text areas are passed over. Linear in the page
 * over all calls.
 */
bool script_next(struct view *rest, struct script *ret_script);

/* All of a page but those of SCRIPT_OTHER and those that are too short to hold anything.
   Without memory the arena has failed. */
struct scripts scripts_of(struct view page, struct arena *arena);

#endif
