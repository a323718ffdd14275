/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An HTTP header block as text: status line, fields, empty line, every line ended by CRLF
 * (a bare LF is taken too). What a server sent, so nothing is trusted.
 */
#ifndef REPUTE_FETCH_HTTP_HEADER_H
#define REPUTE_FETCH_HTTP_HEADER_H

#include "base/arena.h"
#include "base/buf.h"

/*
 * The next line without its end, taken off the front of `*rest`. False at the end or at
 * the empty line, which is taken off too.
 */
bool http_header_line(struct view *rest, struct view *ret_line);

/* Cut "Name: value"; false when it is not that. */
bool http_header_field(struct view line, struct view *ret_name, struct view *ret_value);

/* Value of the first field called `name` (any case), trimmed; borrowed; empty = none. */
struct view http_header(struct view headers, struct view name);

/* Values of all fields called `name`, joined by commas as one field's would be (RFC 9110,
   section 5.3), in the arena; empty = none, or no memory (arena_check() tells). */
struct view http_header_all(struct view headers, struct view name, struct arena *arena);

/* The number in the status line, 100 to 999; 0 when the line is not one of HTTP. */
int http_header_status(struct view headers);

/*
 * Append the header block in the form in which it belongs beside a payload of
 * `payload_len` bytes that was taken out of its transfer coding: every field as received
 * and in order, but no Transfer-Encoding; and where there was one and `whole`, a
 * Content-Length that is true. "HTTP/2" and "HTTP/3" become "HTTP/1.1", the only version
 * with a text form, which is the one that readers of WARC know.
 */
void http_header_store(
	struct view headers, size_t payload_len, bool whole, struct buf *ret_block);

#endif
