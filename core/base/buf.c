/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The growing buffer: it doubles, so that n appends cost O(n), and stops at its maximum.
 * Escaping for JSON and CSV lives here because both only ever write into a buffer;
 * whoever builds a whole JSON tree uses jansson instead.
 */
#include "buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buf_done(struct buf *buf)
{
	free(buf->data);
	*buf = buf_make(buf->max);
}

void buf_clear(struct buf *buf)
{
	buf->len = 0;
	buf->failed = ERR_NONE;
	if (buf->data != NULL)
		buf->data[0] = '\0';
}

char *buf_reserve(struct buf *buf, size_t len)
{
	if (buf->failed != ERR_NONE)
		return NULL;
	if (len > buf->max - buf->len) {
		buf->failed = ERR_LIMIT;
		return NULL;
	}
	if (buf->size - buf->len <= len) {
		size_t size = buf->size < 64 ? 64 : buf->size;

		while (size - buf->len <= len && size <= SIZE_MAX / 2)
			size *= 2;
		char *data = size - buf->len > len ? realloc(buf->data, size) : NULL;

		if (data == NULL) {
			buf->failed = ERR_MEMORY;
			return NULL;
		}
		buf->data = data;
		buf->size = size;
	}
	return buf->data + buf->len;
}

void buf_advance(struct buf *buf, size_t len)
{
	buf->len += len;
	buf->data[buf->len] = '\0';
}

void buf_add(struct buf *buf, struct view text)
{
	char *at = buf_reserve(buf, text.len);

	if (at == NULL)
		return;
	if (text.len != 0)
		memcpy(at, text.data, text.len);
	at[text.len] = '\0';
	buf->len += text.len;
}

void buf_add_char(struct buf *buf, char c)
{
	buf_add(buf, (struct view){&c, 1});
}

void buf_add_text(struct buf *buf, const char *text)
{
	buf_add(buf, view_of(text));
}

void buf_printf(struct buf *buf, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);
	char *at = len >= 0 ? buf_reserve(buf, (size_t)len) : NULL;

	if (at != NULL) {
		vsnprintf(at, (size_t)len + 1, format, again);
		buf->len += (size_t)len;
	}
	va_end(again);
	va_end(args);
}

static void add_json_char(struct buf *buf, unsigned char c)
{
	static const char names[] = "\bb\tt\nn\ff\rr\"\"\\\\";
	const char *at = c != 0 ? strchr(names, c) : NULL;

	if (at != NULL && (at - names) % 2 == 0)
		buf_printf(buf, "\\%c", at[1]);
	else
		buf_printf(buf, "\\u%04x", c);
}

/* Bytes of valid UTF-8 at the front of the `len` at `s`: 1 to 4, or 0. */
static size_t sequence(const char *s, size_t len)
{
	for (size_t n = 1; n <= 4 && n <= len; n++) {
		if (view_is_utf8((struct view){s, n}))
			return n;
	}
	return 0;
}

void buf_add_json(struct buf *buf, struct view text)
{
	bool clean = view_is_utf8(text);
	size_t from = 0;

	buf_add_char(buf, '"');
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c >= 0x80 && !clean) {
			size_t n = sequence(text.data + i, text.len - i);

			if (n != 0) {
				i += n - 1;
				continue;
			}
		} else if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) {
			continue;
		}
		buf_add(buf, view_sub(text, from, i - from));
		from = i + 1;
		if (c >= 0x80)
			buf_add(buf, VIEW("\xef\xbf\xbd"));
		else
			add_json_char(buf, c);
	}
	buf_add(buf, view_sub(text, from, text.len));
	buf_add_char(buf, '"');
}

void buf_add_csv(struct buf *buf, struct view text)
{
	bool formula = text.len != 0 && text.data[0] != '\0' &&
		       strchr("=+-@\t\r\n", text.data[0]) != NULL;
	bool quote = formula;

	for (size_t i = 0; i < text.len && !quote; i++)
		quote = text.data[i] != '\0' && strchr(",\"\r\n", text.data[i]) != NULL;
	if (!quote) {
		buf_add(buf, text);
		return;
	}
	buf_add_char(buf, '"');
	if (formula)
		buf_add_char(buf, '\'');
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] == '"')
			buf_add_char(buf, '"');
		buf_add_char(buf, text.data[i]);
	}
	buf_add_char(buf, '"');
}

int buf_check(const struct buf *buf, struct err *err)
{
	switch (buf->failed) {
	case ERR_NONE:
		return 0;
	case ERR_LIMIT:
		return err_set(err, ERR_LIMIT, "text is longer than %zu bytes", buf->max);
	default:
		return err_memory(err);
	}
}
