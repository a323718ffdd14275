/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Header fields of a mail message, each written whole with its CRLF, folded at 76
 * columns. Whatever text is given, exactly one field comes out.
 */
#ifndef REPUTE_DELIVER_MIME_HEADER_H
#define REPUTE_DELIVER_MIME_HEADER_H

#include "address.h"
#include "base/buf.h"

/*
 * An unstructured field such as Subject. Controls (line breaks, C1, bidirectional
 * overrides) become spaces, bytes that are not UTF-8 U+FFFD. Text that is plain ASCII is
 * written as it is, other text as encoded words (RFC 2047, B, UTF-8).
 */
void mime_header_text(struct buf *out, const char *field, struct view text);

/* From, To: `n` addresses, a line each. The first error is address_parse()'s. */
CHECKED int mime_header_addresses(struct buf *out, const char *field,
	const struct view *addresses, size_t n, struct err *err);

/* Date (RFC 5322, 3.3, in UTC). -1 when the year is outside those of limits.h. */
CHECKED int mime_header_date(struct buf *out, int64_t time, struct err *err);

#define MIME_ID_MAX 250 /* bytes of one identifier */

/*
 * Message-ID, In-Reply-To, References: identifiers "<left@right>" separated by spaces,
 * printable ASCII, each at most MIME_ID_MAX bytes; at least one, and no more than `max`.
 */
CHECKED int mime_header_ids(
	struct buf *out, const char *field, struct view ids, size_t max, struct err *err);

/* "Field: <value>", for List-Id and List-Unsubscribe: printable ASCII without spaces or
   angle brackets, at most 900 bytes. */
CHECKED int mime_header_bracketed(
	struct buf *out, const char *field, struct view value, struct err *err);

#endif
