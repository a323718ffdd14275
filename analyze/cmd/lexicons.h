/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The lexicon that a command scores with.
 */
#ifndef REPUTE_CMD_LEXICONS_H
#define REPUTE_CMD_LEXICONS_H

#include "base/err.h"
#include "repute.h"

/* Open the lexicon at `path`, or the shipped English one when it is NULL. Owned by the
   caller. */
CHECKED int lexicon_named(
	const char *path, struct repute_lexicon **ret_lexicon, struct err *err);

#endif
