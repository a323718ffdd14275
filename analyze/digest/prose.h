/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words of the digest: text from outside made fit to be shown, and dates and numbers as a
 * reader expects them. English, with the typographer's minus and ellipsis.
 */
#ifndef REPUTE_DIGEST_PROSE_H
#define REPUTE_DIGEST_PROSE_H

#include "base/arena.h"

#define PROSE_TEXT 300	/* characters shown of a review's text */
#define PROSE_TITLE 120 /* of a title or a name */

/*
 * `text` on one line, of at most `max` characters (code points): control characters,
 * characters that XML does not allow and those that turn the direction of writing are
 * dropped, white space becomes one blank, bytes that are not UTF-8 become U+FFFD. What is
 * too long ends at a word (if there is one in the last third) with an ellipsis. Only as
 * much is read as is shown. In the arena; empty on failure.
 */
struct view prose_clean(struct arena *arena, struct view text, size_t max);

/* An http or https address of at most 2,000 printable ASCII bytes; else the empty view.
 */
struct view prose_url(struct view url);

/* A day in words. */
struct prose_date {
	char text[48];
};

/* "Friday, 20 November 2026". */
struct prose_date prose_day_long(int32_t day);

/* "20 November". */
struct prose_date prose_day_short(int32_t day);

/* A number in digits. */
struct prose_number {
	char text[32];
};

/* A number with so many decimals; `sign`: "+" in front of what is above 0. */
struct prose_number prose_number(double value, int decimals, bool sign);

/* The plural's ending: "" for 1, "s" for anything else. */
const char *prose_s(int64_t n);

#endif
