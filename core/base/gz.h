/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gzip: whole texts in memory, and files read line by line, plain or compressed.
 */
#ifndef REPUTE_BASE_GZ_H
#define REPUTE_BASE_GZ_H

#include "buf.h"

/*
 * Append `text` as one gzip member without name and time, so that equal text gives equal
 * bytes. Level 9.
 */
CHECKED int gz_deflate(struct view text, struct buf *out, struct err *err);

/* Append what the one or more gzip members in `packed` hold; out->max bounds it. */
CHECKED int gz_inflate(struct view packed, struct buf *out, struct err *err);

struct gz_reader; /* a file, plain or gzip, read in lines or blocks */

/* Open `path`; "-" is standard input. Owned by the caller. */
CHECKED int gz_reader_open(
	const char *path, struct gz_reader **ret_reader, struct err *err);

/* NULL does nothing. */
void gz_reader_close(struct gz_reader *reader);

/*
 * The next line without its "\n" or "\r\n": 1 and the line (borrowed until the next
 * call), 0 at the end, -1 on an error (a truncated or damaged file). A line longer than
 * LIMIT_LINE is passed over whole: 1, and `*ret_too_long` set.
 */
CHECKED int gz_reader_line(struct gz_reader *reader, struct view *ret_line,
	bool *ret_too_long, struct err *err);

/* The next bytes as they come: 1 and a block (borrowed until the next call), 0, or -1. */
CHECKED int gz_reader_block(
	struct gz_reader *reader, struct view *ret_block, struct err *err);

/*
 * The next bytes, at most `size` (at least 1) of them, into the caller's memory: 1 and
 * how many, 0 at the end, or -1. Waits for no more than there is, so that of a pipe each
 * piece comes when it was written. Not to be mixed with the calls above and below.
 */
CHECKED int gz_reader_read(struct gz_reader *reader, char *at, size_t size,
	size_t *ret_len, struct err *err);

/* The bytes that are read next, without taking them: 1 and some of them, 0, or -1. */
CHECKED int gz_reader_peek(
	struct gz_reader *reader, struct view *ret_bytes, struct err *err);

/* Lines returned so far, those that were too long included. */
int64_t gz_reader_line_number(const struct gz_reader *reader);

/* An error of the last line's content: its file and line go to an `err` that has no
   source yet. */
void gz_reader_locate(const struct gz_reader *reader, struct err *err);

/* Position in the file on disk, in bytes as they lie there; 0 when not known (a pipe). */
int64_t gz_reader_position(const struct gz_reader *reader);

/* Size of the file on disk in bytes; 0 when not known (a pipe). */
int64_t gz_reader_size(const struct gz_reader *reader);

/* The name for messages: the path, or "standard input"; borrowed. */
const char *gz_reader_name(const struct gz_reader *reader);

#endif
