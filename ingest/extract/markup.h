/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text out of HTML fragments, as they stand inside JSON strings and attributes.
 */
#ifndef REPUTE_EXTRACT_MARKUP_H
#define REPUTE_EXTRACT_MARKUP_H

#include "base/arena.h"

/*
 * `text` with its character references decoded once ("&amp;quot;" gives "&quot;"). The
 * view itself when there are none, else a copy in `arena` with a NUL behind it. Named
 * references need their semicolon; what is none stays as it is.
 */
struct view markup_decode(struct view text, struct arena *arena);

/*
 * The same, with tags and comments dropped: those that break a line (br, p, div, li, ...)
 * become a newline, others nothing. "<3" and "a < b" are no tags. Markup that was escaped
 * once too often is taken for what it was meant to be: "&amp;#39;" is an apostrophe, and
 * "&lt;b&gt;" a tag, if it is a common one. Trimmed.
 */
struct view markup_text(struct view text, struct arena *arena);

#endif
