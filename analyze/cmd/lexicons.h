/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The lexicon that a command scores with: the one that is named, or the one for the
 * language of a text.
 */
#ifndef REPUTE_CMD_LEXICONS_H
#define REPUTE_CMD_LEXICONS_H

#include "language/set.h"

/* Open the lexicon at `path`, or the shipped English one when it is NULL. Owned by the
   caller. */
CHECKED int lexicon_named(
	const char *path, struct repute_lexicon **ret_lexicon, struct err *err);

/*
 * The lexicon of `set` for `text`: for its language, in which `hint` (NULL: none) has a
 * say; or for the language `tag`, unless that is NULL. Borrowed from the set. -1 when
 * there is none for that language, when it cannot be read, or when `tag` is no language
 * tag.
 */
CHECKED int lexicon_for_text(struct language_set *set, struct view text, const char *hint,
	const char *tag, const struct repute_lexicon **ret_lexicon, struct err *err);

#endif
