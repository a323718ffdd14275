/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The spelling of URLs, before and beside their parser: what people and pages write, as
 * the parser takes it.
 */
#ifndef REPUTE_FETCH_URL_TEXT_H
#define REPUTE_FETCH_URL_TEXT_H

#include "base/buf.h"

#define URL_MAX KIB(8) /* bytes of a URL, as it comes and as it is written out */

/*
 * Append the URL or reference `text` as browsers read it (WHATWG URL Standard): without
 * blanks at its ends, tabs, line ends and fragment; a backslash before the query is a
 * slash; http and https are followed by two slashes, however many there were; behind the
 * host, what may not stand in a URL is percent-encoded. The host stays as it is. A
 * `relative` one may leave out the slashes, "http:a", when the base has the same
 * `scheme`: then the scheme goes. ERR_INPUT: a control character, or too long.
 */
CHECKED int url_clean(
	struct view text, struct view scheme, struct buf *ret_clean, struct err *err);

/* Append `text` percent-encoded: all but letters, digits and "-._~" (RFC 3986, 2.3). */
void url_add_encoded(struct buf *out, struct view text);

/* Append `text` with its percent-encodings decoded, "+" taken as a blank. */
void url_add_decoded(struct buf *out, struct view text);

#endif
