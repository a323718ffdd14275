/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The negators of a language: words that turn what follows them into its opposite.
 */
#ifndef REPUTE_SCORE_NEGATORS_H
#define REPUTE_SCORE_NEGATORS_H

/* Those of a BCP 47 tag's language, separated by spaces; "" when none are known. */
const char *negators_of(const char *language);

#endif
