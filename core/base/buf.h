/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Growing text with a maximum. A failure sticks: appending to a buffer that once ran out
 * of memory or passed its maximum does nothing, so a writer appends freely and asks once
 * at the end. The bytes are always followed by a NUL that `len` does not count.
 */
#ifndef REPUTE_BASE_BUF_H
#define REPUTE_BASE_BUF_H

#include "err.h"
#include "view.h"

struct buf {
	char *data;	      /* owned; NULL while empty */
	size_t len;	      /* bytes used */
	size_t size;	      /* bytes allocated */
	size_t max;	      /* len never passes this */
	enum err_code failed; /* ERR_NONE, ERR_MEMORY or ERR_LIMIT */
};

/* Start empty; nothing is allocated before the first byte. */
static inline struct buf buf_make(size_t max)
{
	return (struct buf){.max = max};
}

/* Free the memory; the buffer can be used again, with the same maximum. */
void buf_done(struct buf *buf);

/* Length 0, memory kept, failure forgotten. */
void buf_clear(struct buf *buf);

/* Append `text`, which must not lie in the buffer. */
void buf_add(struct buf *buf, struct view text);

/* Append one byte. */
void buf_add_char(struct buf *buf, char c);

/* Append a text that ends with a NUL. */
void buf_add_text(struct buf *buf, const char *text);

/* Append what printf() would print. */
void buf_printf(struct buf *buf, const char *format, ...) PRINTF_LIKE(2, 3);

/* Append `text` as a JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
 */
void buf_add_json(struct buf *buf, struct view text);

/* Append `text` as one CSV field (RFC 4180). A field that a spreadsheet would run as a
   formula (= + - @ tab, line ends) is given an apostrophe in front. */
void buf_add_csv(struct buf *buf, struct view text);

/* Room for `len` more bytes: their address, or NULL on failure. Whoever wrote there says
   by buf_advance() how many of them are to count. */
char *buf_reserve(struct buf *buf, size_t len);

/* Count `len` bytes that were written into the room of the last buf_reserve(), at most as
   many as it gave. */
void buf_advance(struct buf *buf, size_t len);

/* What is in it now; borrowed until the next append. */
static inline struct view buf_view(const struct buf *buf)
{
	return (struct view){buf->data, buf->len};
}

/* 0, or -1 with the reason when an append failed. */
CHECKED int buf_check(const struct buf *buf, struct err *err);

#define BUF_CLEANUP __attribute__((cleanup(buf_done)))

#endif
