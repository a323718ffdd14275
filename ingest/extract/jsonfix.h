/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Repairs the JSON that web pages carry where strict JSON refuses it.
 */
#ifndef REPUTE_EXTRACT_JSONFIX_H
#define REPUTE_EXTRACT_JSONFIX_H

#include "base/buf.h"

/*
 * Append to `out` a JSON array of the objects and arrays that `text` (valid UTF-8) holds
 * at its top level, with everything between them dropped: CDATA and comment marks, a
 * byte order mark, statements. Inside them are repaired: raw control bytes and quotes in
 * strings, malformed escapes, lone surrogates, \u0000 (dropped), commas too many, names
 * without quotes or in single ones, colons and commas too few, names without a value,
 * comments, numbers that would overflow (made strings), missing brackets. Of a text that
 * ends within a string or a member the last element of the innermost list is left out, or
 * else the member. Valid JSON keeps its meaning. What cannot be
 * repaired still fails in the parser. -1 with ERR_LIMIT when it is nested deeper than
 * LIMIT_JSON_DEPTH, ERR_MEMORY or ERR_LIMIT from `out`. Linear time.
 */
CHECKED int jsonfix(struct view text, struct buf *out, struct err *err);

#endif
