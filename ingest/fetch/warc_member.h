/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The gzip members that a WARC file is made of. Each carries its packed and unpacked size
 * in the extra field "sl" (ISO 28500, annex D), so that a file can be walked without
 * unpacking it.
 */
#ifndef REPUTE_FETCH_WARC_MEMBER_H
#define REPUTE_FETCH_WARC_MEMBER_H

#include "base/buf.h"

/*
 * How a member begins, no name and no time; the sizes are filled in at the end:
 *
 *   1f 8b 08 04  00000000  00 03  0c 00  's' 'l' 08 00  packed(4)  unpacked(4)
 */
#define WARC_MEMBER_HEAD "\x1f\x8b\x08\x04\0\0\0\0\0\x03\x0c\0sl\x08\0"
#define WARC_MEMBER_SIZES 16  /* where the two sizes lie, little-endian */
#define WARC_MEMBER_HEADER 24 /* bytes before the compressed data */

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
