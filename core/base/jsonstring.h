/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a JSON string (RFC 8259, 7): where it ends, and what its escapes mean.
 */
#ifndef REPUTE_BASE_JSONSTRING_H
#define REPUTE_BASE_JSONSTRING_H

#include "arena.h"

/*
 * Offset of the quote that ends the string whose inside `text` begins with, or text.len
 * when there is none. `*ret_plain`: nothing in it has to be decoded.
 */
size_t jsonstring_end(struct view text, bool *ret_plain);

/*
 * The string `raw` decoded into the arena. `*repaired` becomes true when it held what is
 * no text. -1 with the offset of a malformed escape in `*ret_bad`; without memory -1,
 * too, and `*ret_bad` is left alone.
 */
CHECKED int jsonstring_decode(struct view raw, struct arena *arena, bool *repaired,
	struct view *ret_text, size_t *ret_bad);

/* Offset of the first malformed escape of the string `raw`, or raw.len. */
size_t jsonstring_bad_escape(struct view raw);

#endif
