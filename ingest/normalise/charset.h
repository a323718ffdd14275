/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages as UTF-8, whatever they are served in.
 */
#ifndef REPUTE_NORMALISE_CHARSET_H
#define REPUTE_NORMALISE_CHARSET_H

#include "base/arena.h"

/*
 * `page` as valid UTF-8 without NULs: itself when it is that already, else a copy in
 * `arena`. Its charset is what charset_stated() tells, else UTF-8; but
 *
 *   - a page that is valid UTF-8 beyond ASCII is taken as UTF-8 although its label names
 *     an older charset, which its bytes could not be by chance;
 *   - a page that states nothing and is no UTF-8, not even here and there, is taken as
 *     windows-1252, as browsers do in the West. One that was merely cut within its last
 *     character is UTF-8.
 *
 * Bytes that mean nothing become U+FFFD and set `*ret_repaired`, as does leaving out
 * NULs. Decoding is that of the WHATWG Encoding Standard, with glibc's iconv doing most
 * of the work; UTF-7 and UTF-32 are no charsets of the web and are never decoded. A page
 * in one of the encodings that the standard calls "replacement" is a single U+FFFD. -1
 * without memory, or when the result would pass LIMIT_PAGE twice over.
 */
CHECKED int charset_to_utf8(struct view page, struct view label, struct arena *arena,
	struct view *ret_text, bool *ret_repaired, struct err *err);

/* The charset parameter of a Content-Type header's value; empty when it has none. */
struct view charset_of_header(struct view content_type);

/*
 * The encoding that a label of the WHATWG Encoding Standard means, by its name there in
 * lower case ("latin1" and "ascii" are "windows-1252", "gb2312" is "gbk"); NULL when the
 * label is not known. Static.
 */
const char *charset_name(struct view label);

/*
 * The encoding that a page states, as charset_name() names it: that of its byte order
 * mark, else of `label` (from the Content-Type header; empty = none), else what the page
 * declares: <meta> as the HTML Standard looks for it in the first 1024 bytes, the XML
 * declaration, or, when the page is not UTF-8, a <meta> in its first 64 KiB. NULL when
 * none is stated that is known. Static.
 */
const char *charset_stated(struct view page, struct view label);

#endif
