/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Regular expressions (PCRE2) over texts that nobody vouches for: what a match may cost
 * grows with the text alone, whatever the expression.
 */
#ifndef REPUTE_EXTRACT_REGEX_H
#define REPUTE_EXTRACT_REGEX_H

#include "base/err.h"
#include "base/view.h"

struct regex;

/*
 * Compile an expression over UTF-8, \w and (?i) as Unicode has them; for regex_free().
 * ERR_USAGE says what is wrong at which offset: its syntax, more than LIMIT_PATTERN
 * bytes, a reference back to what a group matched, since such cannot be bounded.
 */
CHECKED int regex_new(struct view text, struct regex **ret_regex, struct err *err);

/* NULL does nothing. */
void regex_free(struct regex *regex);

/*
 * What the first group that took part matched, or all that matched where there is no
 * group; borrowed from `text`. 1, or 0 when it does not match, or not within its bounds:
 * REGEX_STEPS steps for each byte of the text, of which each tried item and each byte
 * passed over is one. Not from two threads at a time.
 */
int regex_part(const struct regex *regex, struct view text, struct view *ret_part);

#define REGEX_STEPS 50
#define REGEX_STEPS_MIN 5000 /* for any text, however short */

#endif
