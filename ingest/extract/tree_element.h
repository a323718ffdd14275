/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the HTML standard says of an element by its name, as far as it decides where the
 * elements around it end.
 */
#ifndef REPUTE_EXTRACT_TREE_ELEMENT_H
#define REPUTE_EXTRACT_TREE_ELEMENT_H

#include "base/view.h"

/* What an element is; sets of them say what it closes and what it cannot close through.
 */
enum {
	TREE_VOID = 1 << 0,	 /* has no content */
	TREE_BLOCK = 1 << 1,	 /* breaks the line */
	TREE_SPECIAL = 1 << 2,	 /* the end of an inline element does not reach beyond */
	TREE_SCOPE = 1 << 3,	 /* no end reaches beyond: table, td, th, ... */
	TREE_DROPPED = 1 << 4,	 /* makes no node */
	TREE_HEAD = 1 << 5,	 /* stands in the head */
	TREE_PARAGRAPH = 1 << 6, /* p */
	TREE_ITEM = 1 << 7,	 /* li */
	TREE_TERM = 1 << 8,	 /* dt, dd */
	TREE_LIST = 1 << 9,	 /* ul, ol, dl, menu */
	TREE_OPTION = 1 << 10,	 /* option */
	TREE_OPTGROUP = 1 << 11, /* optgroup */
	TREE_SELECT = 1 << 12,	 /* select */
	TREE_TABLE = 1 << 13,	 /* table */
	TREE_SECTION = 1 << 14,	 /* tbody, thead, tfoot, caption, colgroup */
	TREE_ROW = 1 << 15,	 /* tr */
	TREE_CELL = 1 << 16,	 /* td, th */
	TREE_HEADING = 1 << 17,	 /* h1 to h6 */
	TREE_BUTTON = 1 << 18,	 /* button */
	TREE_ANCHOR = 1 << 19,	 /* a */
	TREE_PLAIN_BLOCK = 1 << 20, /* address, div, p: an item ends through them */
	TREE_ROOT = 1 << 21,	    /* html, head, body */
	TREE_FOREIGN = 1 << 22,	    /* of SVG: may close itself, "<use/>" */
};

/* The set that an element of this name (in lower case) is; 0 for most. */
unsigned tree_element(struct view name);

/* Which open elements the start of one ends, and beyond which it ends none; those of
   TREE_PLAIN_BLOCK are no barrier for an item. */
void tree_element_starts(unsigned element, unsigned *ret_ends, unsigned *ret_barrier);

/* Beyond which its end tag has no effect. */
unsigned tree_element_barrier(unsigned element);

#endif
