/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One reader of characters serves all: it gives what may be shown, and how wide it is.
 * White space of any kind is a blank. One pass; time is linear in the text.
 */
#include "core/cmd/columns.h"

#include <utf8proc.h>

/* A character that may be shown. */
struct glyph {
	struct view bytes;
	unsigned width;
};

/* Marks and overrides of direction, tags. */
static bool is_dropped(utf8proc_int32_t c)
{
	return (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
	       c == 0x200e || c == 0x200f || c == 0x61c || c == 0xfeff ||
	       (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

/* The next character of `rest`; false at its end. */
static bool next_glyph(struct view *rest, struct glyph *ret_glyph)
{
	while (rest->len != 0) {
		utf8proc_int32_t c;
		utf8proc_ssize_t len =
			utf8proc_iterate((const utf8proc_uint8_t *)rest->data,
				(utf8proc_ssize_t)rest->len, &c);
		struct view bytes = view_sub(*rest, 0, len > 0 ? (size_t)len : 1);

		*rest = view_sub(*rest, bytes.len, rest->len);
		if (len > 0 && is_dropped(c))
			continue;
		*ret_glyph = (struct glyph){VIEW("?"), 1};
		if (len > 0 && (c == '\t' || c == '\n' || c == '\r' || c == 0x85 ||
				       c == 0x2028 || c == 0x2029))
			ret_glyph->bytes = VIEW(" ");
		else if (len > 0 && c >= 0x20 && (c < 0x7f || c >= 0xa0))
			*ret_glyph =
				(struct glyph){bytes, (unsigned)utf8proc_charwidth(c)};
		return true;
	}
	return false;
}

unsigned columns_width(struct view text)
{
	unsigned width = 0;
	struct glyph glyph;

	while (next_glyph(&text, &glyph))
		width += glyph.width;
	return width;
}

void columns_text(struct buf *out, struct view text)
{
	struct glyph glyph;

	while (next_glyph(&text, &glyph))
		buf_add(out, glyph.bytes);
}

void columns_cell(struct buf *out, struct view text, unsigned width)
{
	bool cut = columns_width(text) > width;
	unsigned room = cut ? width - 1 : width, used = 0;
	struct glyph glyph;

	while (next_glyph(&text, &glyph) && used + glyph.width <= room) {
		buf_add(out, glyph.bytes);
		used += glyph.width;
	}
	if (cut)
		buf_add_char(out, '~');
	buf_printf(out, "%*s", (int)(room - used), "");
}

void columns_right(struct buf *out, const char *text, unsigned width)
{
	buf_printf(out, "%*s", (int)width, text);
}

void columns_lines(struct buf *out, struct view text, unsigned indent, unsigned width)
{
	unsigned column = 0;
	struct view word;

	while (view_split(&text, ' ', &word)) {
		unsigned wide = columns_width(word);

		if (word.len == 0)
			continue;
		if (column != 0 && column + 1 + wide > width) {
			buf_add_char(out, '\n');
			column = 0;
		}
		if (column == 0)
			buf_printf(out, "%*s", (int)indent, "");
		else
			buf_add_char(out, ' ');
		column = (column == 0 ? indent : column + 1) + wide;
		columns_text(out, word);
	}
	if (column != 0)
		buf_add_char(out, '\n');
}
