/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers and counts as people write them, in any language's typography.
 *
 * Digits are ASCII, fullwidth, Arabic, Persian or Devanagari. A comma or a point is the
 * decimal mark; thousands are set apart by either, an apostrophe, a space, NBSP, thin or
 * narrow NBSP, in groups of three or as in India (12,34,567). What a text means:
 *
 *   - two kinds of marks: the last is the decimal mark ("1.234,5", "1,234.5");
 *   - one mark, repeated: thousands ("1.234.567");
 *   - one mark, once, with other than three digits behind it: decimal ("4,5", "1.2345");
 *   - with three digits behind it: decimal after "0" or more than three digits; otherwise
 *     the language decides ("1.234" is 1.234 in English, 1234 in German), and without one
 *     it is thousands;
 *   - a count never has decimals: "1.234" is 1234 everywhere;
 *   - a rating never has thousands: rating.h reads those.
 *
 * What fits none of this ("1.2.3", "15.08.2017", more than 15 digits) is refused. Nothing
 * depends on the locale. All functions are pure; the time is linear in the text.
 */
#ifndef REPUTE_NORMALISE_NUMBER_H
#define REPUTE_NORMALISE_NUMBER_H

#include "base/err.h"
#include "base/view.h"

/*
 * The whole of `text` as a number, a sign in front or a bare point behind it allowed
 * ("4."). `language` is a BCP 47 tag, or empty. -1 when it is no number.
 */
CHECKED int number_parse(struct view text, struct view language, double *ret_number);

/*
 * The number within a phrase: the first one, or the first amount of money in front of
 * which a currency sign stands. "4.6 out of 5 stars" is 4.6, "Price: $15.95/mo" 15.95.
 * Percentages and what looks like a date are passed over. -1 when there is none.
 */
CHECKED int number_find(struct view text, struct view language, double *ret_number);

/*
 * The whole of `text` as a count: digits in groups or not, maybe in parentheses, with a
 * fraction of zeros ("12.0"), a plus ("99+") or a word for thousands or millions behind
 * it
 * ("1.2k", "3 тыс.", "1,5 mil", "2万"); a fraction is allowed only before such a word. -1
 * when it is none, is negative or passes 10^15.
 */
CHECKED int count_parse(struct view text, int64_t *ret_count);

/*
 * The count within a phrase, of people, votes or reviews: "12 people found this helpful",
 * "Helpful (3)", "12 of 15 people" (12), "4.6 (1,234 ratings)" (1234), and 1 for a phrase
 * that begins with the word for it: "Eine Person fand ..." (in en, de, fr, es, it, pt,
 * nl, sv, da, pl, ru, ja, zh). A number with a word for people, votes or reviews behind
 * it is preferred to one in parentheses, that to one alone. -1 when there is none.
 */
CHECKED int count_find(struct view text, int64_t *ret_count);

#endif
