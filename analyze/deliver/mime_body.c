/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cleaning and encoding, one pass each, O(n). Quoted-printable decides per byte, knowing
 * the column it would stand in and the bytes behind it; a line ends softly at column 75,
 * so that the "=" of the break still fits.
 */
#include "mime_body.h"

#include <sodium.h>
#include <utf8proc.h>

#define LINE_COLUMNS 76
#define BASE64_BYTES (LINE_COLUMNS / 4 * 3)

static bool is_control(int32_t c, enum mime_clean how)
{
	if (how == MIME_CLEAN_TEXT && (c == '\t' || c == '\n' || c == '\r'))
		return false;
	if (c < 0x20 || (c >= 0x7f && c < 0xa0))
		return true;
	return how == MIME_CLEAN_LINE &&
	       ((c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069));
}

void mime_clean(struct buf *out, struct view text, enum mime_clean how)
{
	while (text.len != 0) {
		int32_t c;
		utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.data,
			(utf8proc_ssize_t)text.len, &c);

		if (n <= 0)
			buf_add(out, VIEW("\xef\xbf\xbd"));
		else if (is_control(c, how))
			buf_add_char(out, ' ');
		else
			buf_add(out, view_sub(text, 0, (size_t)n));
		text = view_sub(text, n > 0 ? (size_t)n : 1, text.len);
	}
}

/* Bytes of the line break at the front of `text`: 0, 1 or 2. */
static size_t line_break(struct view text)
{
	if (view_starts(text, VIEW("\r\n")))
		return 2;
	return text.len != 0 && (text.data[0] == '\n' || text.data[0] == '\r');
}

/* Must the byte at the front of `text` be encoded when it stands in this column? */
static bool needs_code(struct view text, size_t column)
{
	unsigned char c = (unsigned char)text.data[0];

	if (c == ' ' || c == '\t')
		return text.len == 1 || line_break(view_sub(text, 1, text.len)) != 0;
	if (column == 0 && (c == '.' || view_starts(text, VIEW("From "))))
		return true;
	return c <= 0x20 || c >= 0x7f || c == '=';
}

void mime_add_quoted_printable(struct buf *out, struct view text)
{
	size_t column = 0;

	while (text.len != 0) {
		size_t end = line_break(text);

		if (end != 0) {
			buf_add(out, VIEW("\r\n"));
			column = 0;
			text = view_sub(text, end, text.len);
			continue;
		}
		if (column + (needs_code(text, column) ? 3 : 1) > LINE_COLUMNS - 1) {
			buf_add(out, VIEW("=\r\n"));
			column = 0;
		}
		size_t before = out->len;

		if (needs_code(text, column))
			buf_printf(out, "=%02X", (unsigned char)text.data[0]);
		else
			buf_add_char(out, text.data[0]);
		column += out->len - before;
		text = view_sub(text, 1, text.len);
	}
}

void mime_add_base64(struct buf *out, struct view bytes)
{
	char line[LINE_COLUMNS + 1];

	while (bytes.len != 0) {
		struct view part = view_sub(bytes, 0, BASE64_BYTES);

		sodium_bin2base64(line, sizeof(line), (const unsigned char *)part.data,
			part.len, sodium_base64_VARIANT_ORIGINAL);
		buf_add_text(out, line);
		buf_add(out, VIEW("\r\n"));
		bytes = view_sub(bytes, part.len, bytes.len);
	}
}
