/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text from anywhere in the columns of a terminal. Controls and bytes that are no UTF-8
 * are shown as '?'; what overrides the direction of writing is left out. Widths are in
 * columns, as utf8proc tells them.
 */
#ifndef REPUTE_CORE_COLUMNS_H
#define REPUTE_CORE_COLUMNS_H

#include "base/buf.h"

/* Append `text` on one line, whole, with nothing in it that a terminal would obey. */
void columns_text(struct buf *out, struct view text);

/* The columns that it takes then. */
unsigned columns_width(struct view text);

/* Append `text` on one line, cut (with "~" at its end) or filled with blanks to exactly
   `width` columns. */
void columns_cell(struct buf *out, struct view text, unsigned width);

/* The same, with the blanks in front. `text` is ASCII and fits. */
void columns_right(struct buf *out, const char *text, unsigned width);

/* Append `text` as lines of at most `width` columns, broken between words, each behind
   `indent` blanks. A word that is wider has a line to itself. */
void columns_lines(struct buf *out, struct view text, unsigned indent, unsigned width);

#endif
