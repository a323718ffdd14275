/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How accurate a new lexicon is, on the screen and in its head.
 */
#ifndef REPUTE_ANALYZE_LEARN_TELL_H
#define REPUTE_ANALYZE_LEARN_TELL_H

#include "accuracy/accuracy.h"
#include "base/buf.h"

/* Print a set's figures, below the names of the columns when it is the first, and append
   them to `lines` as a line of the head. A set without a row to test on says nothing. */
void learn_tell(const struct accuracy *accuracy, struct buf *lines);

#endif
