/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One pass, or two where markup was escaped once too often ("&amp;#39;", "&lt;p&gt;"),
 * which is much more common than a review about HTML; the result is never longer than the
 * text, because the shortest reference of each character is longer than its UTF-8 form. A
 * tag is looked for no further than the next '<', so text full of '<' costs linear time.
 * The names of references are libxml2's.
 */
#include "extract/markup.h"

#include <libxml/HTMLparser.h>
#include <utf8proc.h>

#define NAME_MAX_LENGTH 16 /* of a named reference; HTML 4 has none above 8 */

static size_t put_utf8(char *out, unsigned c)
{
	return (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
}

/* What a number means in HTML: 128-159 are windows-1252's, and some are no characters. */
static unsigned character(unsigned c)
{
	static const uint16_t windows[32] = {0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026,
		0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
		0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
		0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};

	if (c >= 128 && c < 160)
		return windows[c - 128];
	return c == 0 || c > 0x10ffff || (c >= 0xd800 && c < 0xe000) ? 0xfffd : c;
}

/* "&#123;" or "&#x7b;" at the front; bytes taken, 0 = it is none. */
static size_t numeric(struct view text, unsigned *ret_character)
{
	bool hex = text.len > 2 && (text.data[2] | 0x20) == 'x';
	size_t start = hex ? 3 : 2, at = start;
	unsigned c = 0;

	for (; at < text.len; at++) {
		unsigned char b = (unsigned char)text.data[at];
		int digit = b >= '0' && b <= '9' ? b - '0'
			    : hex && (b | 0x20) >= 'a' && (b | 0x20) <= 'f'
				    ? (b | 0x20) - 'a' + 10
				    : -1;

		if (digit < 0)
			break;
		if (c <= 0x10ffff)
			c = c * (hex ? 16 : 10) + (unsigned)digit;
	}
	if (at == start)
		return 0;
	*ret_character = character(c);
	return at + (at < text.len && text.data[at] == ';');
}

/* "&name;" at the front. */
static size_t named(struct view text, unsigned *ret_character)
{
	struct view name = view_sub(text, 1, NAME_MAX_LENGTH);
	size_t len = view_find(name, ';');
	char copy[NAME_MAX_LENGTH + 1];

	/* No name is of one letter; looking one up takes a while. */
	if (len < 2 || len == name.len)
		return 0;
	memcpy(copy, name.data, len);
	copy[len] = '\0';
	const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)copy);

	if (entity == NULL)
		return 0;
	*ret_character = entity->value;
	return len + 2;
}

/* A character reference at the front; bytes taken, 0 = it is none. */
static size_t reference(struct view text, unsigned *ret_character)
{
	if (text.len < 4)
		return 0;
	return text.data[1] == '#' ? numeric(text, ret_character)
				   : named(text, ret_character);
}

/* Bytes of the tag or comment at the front, 0 = it is none. `*open_end`: no comment ends
   any more, which is searched for only once. */
static size_t tag(struct view text, bool *open_end)
{
	char c = text.len > 1 ? text.data[1] : '\0';
	bool opens = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	size_t at = 2;

	if (!opens && c != '/' && c != '!')
		return 0;
	if (c == '!' && view_starts(text, VIEW("<!--"))) {
		at = *open_end ? text.len : view_search(text, VIEW("-->"));
		*open_end = at == text.len;
		return at < text.len ? at + 3 : 0;
	}
	while (at < text.len && text.data[at] != '>' && text.data[at] != '<')
		at++;
	return at < text.len && text.data[at] == '>' ? at + 1 : 0;
}

/* Is the tag of one of the `n` elements? */
static bool is_any(struct view text, const struct view *names, size_t n)
{
	size_t start = text.data[1] == '/' ? 2 : 1, end = start;

	while (end < text.len && strchr(" \t\r\n/>", text.data[end]) == NULL)
		end++;
	for (size_t i = 0; i < n; i++) {
		if (view_case_eq(view_sub(text, start, end - start), names[i]))
			return true;
	}
	return false;
}

/* Does the tag end a line of text? */
static bool breaks_line(struct view text)
{
	static const struct view names[] = {{"br", 2}, {"p", 1}, {"div", 3}, {"li", 2},
		{"ul", 2}, {"ol", 2}, {"tr", 2}, {"h1", 2}, {"h2", 2}, {"h3", 2},
		{"blockquote", 10}};

	return is_any(text, names, sizeof(names) / sizeof(names[0]));
}

/* Behind the end of the script or style that the tag at the front, `n` bytes of it,
   begins; `n` for any other, and for one that has no end. `*no_end`: that has been found
   before. */
static size_t behind_hidden(struct view text, size_t n, bool *no_end)
{
	bool script = view_case_eq(view_sub(text, 1, 6), VIEW("script"));

	if (*no_end || (!script && !view_case_eq(view_sub(text, 1, 5), VIEW("style"))))
		return n;
	for (size_t at = n; at < text.len;) {
		struct view rest = view_sub(text, at, text.len);
		size_t found = view_search(rest, VIEW("</"));

		rest = view_sub(rest, found + 2, rest.len);
		if (view_case_eq(view_sub(rest, 0, script ? 6 : 5),
			    script ? VIEW("script") : VIEW("style"))) {
			at += found + 2;
			return at + view_find(rest, '>') +
			       (view_find(rest, '>') < rest.len);
		}
		at += found + 2;
	}
	*no_end = true;
	return n;
}

/* Is it one that text is set in, and nobody writes about? */
static bool is_common(struct view text)
{
	static const struct view names[] = {{"b", 1}, {"i", 1}, {"u", 1}, {"a", 1},
		{"em", 2}, {"strong", 6}, {"span", 4}, {"font", 4}, {"small", 5},
		{"img", 3}, {"sup", 3}, {"sub", 3}};

	return breaks_line(text) || is_any(text, names, sizeof(names) / sizeof(names[0]));
}

enum tags { TAGS_KEPT, TAGS_DROPPED, TAGS_COMMON_DROPPED };

/* Bytes of the tag at the front that is to be dropped, 0 = there is none. */
static size_t dropped_tag(struct view text, enum tags tags, bool *open_end)
{
	size_t n = tags != TAGS_KEPT && text.data[0] == '<' ? tag(text, open_end) : 0;

	return n != 0 && tags == TAGS_COMMON_DROPPED && !is_common(view_sub(text, 0, n))
		       ? 0
		       : n;
}

static struct view decode(struct view text, enum tags tags, struct arena *arena)
{
	char *out = arena_text(arena, text.len);
	size_t len = 0, n;
	bool open_end = false, no_end = false;

	if (out == NULL)
		return (struct view){NULL, 0};
	for (; text.len != 0; text = view_sub(text, n, text.len)) {
		unsigned c;

		n = text.data[0] == '&' ? reference(text, &c) : 0;
		if (n != 0) {
			len += put_utf8(out + len, c);
			continue;
		}
		n = dropped_tag(text, tags, &open_end);
		if (n == 0) {
			out[len++] = text.data[0];
			n = 1;
		} else if (breaks_line(view_sub(text, 0, n))) {
			out[len++] = '\n';
		} else {
			n = behind_hidden(text, n, &no_end);
		}
	}
	out[len] = '\0'; /* nodes of trees are strings */
	return (struct view){out, len};
}

static bool has_markup(struct view text)
{
	return view_find(text, '&') != text.len || view_find(text, '<') != text.len;
}

struct view markup_decode(struct view text, struct arena *arena)
{
	return view_find(text, '&') == text.len ? text : decode(text, TAGS_KEPT, arena);
}

struct view markup_text(struct view text, struct arena *arena)
{
	if (!has_markup(text))
		return view_trim(text);
	bool escaped = view_find(text, '&') != text.len;
	struct view plain = decode(text, TAGS_DROPPED, arena);

	if (escaped && has_markup(plain))
		plain = decode(plain, TAGS_COMMON_DROPPED, arena);
	return view_trim(plain);
}
