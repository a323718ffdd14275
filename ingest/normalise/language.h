/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Languages as sources state them, as BCP 47 tags.
 */
#ifndef REPUTE_NORMALISE_LANGUAGE_H
#define REPUTE_NORMALISE_LANGUAGE_H

#include "base/err.h"
#include "base/view.h"

#define LANGUAGE_READ_SIZE 36 /* of a tag with its NUL (RFC 5646, 4.4.1) */

/*
 * The tag that `text` means, in its usual spelling with a NUL behind it: language in
 * lower case, script in title case, region in upper case ("EN_us" is "en-US",
 * "zh-hans-cn" is "zh-Hans-CN"). Read are BCP 47 tags, names of locales ("pt_BR.UTF-8"),
 * codes of three letters that have one of two ("ger", "deu": "de"), and the names of some
 * fifty languages in English and their own ("German", "Deutsch", "Chinese (Simplified)").
 * Withdrawn codes become their successors ("iw": "he"). -1 for what is none of it, for
 * lists, and for the tags that say no language ("und", "mul", "zxx").
 */
CHECKED int language_read(struct view text, char ret_tag[LANGUAGE_READ_SIZE]);

#endif
