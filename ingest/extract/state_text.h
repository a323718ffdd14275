/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON as pages wrap it to carry it in a script.
 */
#ifndef REPUTE_EXTRACT_STATE_TEXT_H
#define REPUTE_EXTRACT_STATE_TEXT_H

#include "base/arena.h"

/*
 * The JSON in `text`, valid UTF-8 without NULs: `text` itself, or in the arena what it is
 * without its wrapping. Of a `string` of a program the escapes are resolved. Then, where
 * there is no quotation mark in it: percent-encoding as in addresses, the references of
 * HTML, or those of Angular ("&q;"). At most one and a half times its size.
 */
struct view state_text(struct view text, bool string, struct arena *arena);

#endif
