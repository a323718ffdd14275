/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The gzip members that a WARC file is made of. Each carries its packed and unpacked size
 * in the extra field "sl" (ISO 28500, annex D), so that a file can be walked without
 * unpacking it.
 */
#ifndef REPUTE_FETCH_WARC_MEMBER_H
#define REPUTE_FETCH_WARC_MEMBER_H

#include "base/buf.h"

/* Append the `n` parts as one member. `level`: zlib's, 0 to 9. */
CHECKED int warc_member_pack(const struct view *parts, size_t n, int level,
	struct buf *ret_member, struct err *err);

/*
 * Append the content of the member at `offset`. `ret_len`: its packed length. -1: there
 * is none, it is damaged or cut off, or content is longer than the buffer may be.
 */
CHECKED int warc_member_unpack(int fd, int64_t offset, struct buf *ret_content,
	int64_t *ret_len, struct err *err);

/* The packed length that the member at `offset` states, or 0: no member, no statement. */
int64_t warc_member_length(int fd, int64_t offset);

/*
 * Where reading can go on behind the broken member at `offset`, or -1: nowhere. One that
 * states its size is believed, also when that leads beyond the end of the file: then it
 * is a torn one, and its content, which a server chose, is not searched for members.
 * Without a statement the first bytes that look like a beginning are taken.
 */
int64_t warc_member_next(int fd, int64_t offset);

#endif
