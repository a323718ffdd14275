/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages as UTF-8, whatever they are served in.
 */
#ifndef REPUTE_EXTRACT_CHARSET_H
#define REPUTE_EXTRACT_CHARSET_H

#include "base/arena.h"

/*
 * `page` as valid UTF-8 without NULs: itself when it is that already, else a copy in
 * `arena`. The charset is that of a byte order mark (which is dropped), else `label` (of
 * the Content-Type header; empty = none), else that of a <meta> in the first 1024 bytes,
 * else UTF-8. Labels mean what the WHATWG Encoding Standard says (iso-8859-1 is
 * windows-1252, gb2312 is gb18030); an unknown one counts as none. A page that is valid
 * UTF-8 beyond ASCII is taken as UTF-8 although its label names a charset of single
 * bytes. Bytes that mean nothing become U+FFFD and set `*ret_repaired`. -1 without
 * memory, or when the result would pass LIMIT_PAGE twice over.
 */
CHECKED int charset_to_utf8(struct view page, struct view label, struct arena *arena,
	struct view *ret_text, bool *ret_repaired, struct err *err);

/* The charset parameter of a Content-Type header's value; empty when it has none. */
struct view charset_of_header(struct view content_type);

#endif
