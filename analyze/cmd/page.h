/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text from anywhere as lines of a terminal: words wrapped at its width and styled, with
 * nothing left in them that a terminal would obey. Widths are in columns, as utf8proc
 * tells them. A failed allocation sticks to `out`, as with struct buf.
 */
#ifndef REPUTE_CMD_PAGE_H
#define REPUTE_CMD_PAGE_H

#include "base/buf.h"

struct page {
	struct buf *out;	/* borrowed */
	unsigned width, indent; /* columns of a line; those left empty in front */
	unsigned column;	/* where the next word would stand; 0 = nothing written */
	struct buf word;	/* owned; not yet written */
	unsigned word_width;
	bool blank;	     /* a space is due in front of the word */
	char style[16];	     /* of what comes: an escape sequence; "" = plain */
	char word_style[16]; /* in force at the word's end */
};

/* Start a page at the beginning of a line. A width of less than 20 columns of text is
   taken as 20. */
void page_init(struct page *page, struct buf *out, unsigned width, unsigned indent);

/* Writes nothing. */
void page_done(struct page *page);

/* The style of what comes: an SGR escape sequence, or "". */
void page_style(struct page *page, const char *escape);

/*
 * Add text that nobody vouches for. White space separates words and line ends lines, more
 * than one empty line becoming one; controls and bytes that are no UTF-8 become U+FFFD;
 * what overrides the direction of writing is left out.
 */
void page_text(struct page *page, struct view text);

/* Add ASCII text of our own to the word as it is: its blanks break no line. */
void page_glue(struct page *page, const char *text);

/* End the line, when there is one. */
void page_end_line(struct page *page);

/* The columns that one line of text takes; a byte that is no UTF-8 takes one. */
unsigned page_width(struct view text);

#endif
