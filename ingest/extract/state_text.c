/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Escapes of characters beyond ASCII stay as they are: in a string of a program they are
 * spelled as JSON spells them, so whoever parses the JSON resolves them.
 */
#include "extract/state_text.h"

#include "base/ascii.h"
#include "base/repair.h"
#include "extract/markup.h"

#include <stdio.h>

/* The value of `n` hexadecimal digits at the front, -1 when they are none. */
static int hex_value(struct view text, size_t n)
{
	int value = 0;

	if (text.len < n)
		return -1;
	for (size_t i = 0; i < n; i++) {
		char c = ascii_lower(text.data[i]);

		if (!ascii_is_digit(c) && (c < 'a' || c > 'f'))
			return -1;
		value = 16 * value + (ascii_is_digit(c) ? c - '0' : c - 'a' + 10);
	}
	return value;
}

/* ---- strings of programs ----------------------------------------------------------- */

/* A character that was escaped by its number, taken off `*rest`. */
static size_t put_numbered(struct view *rest, size_t digits, char *out)
{
	int code = hex_value(view_sub(*rest, 1, rest->len), digits);

	if (code < 0) {
		view_drop(rest, 1);
		return 0;
	}
	view_drop(rest, digits + 1);
	if (code > 0 && code < 0x80) {
		*out = (char)code;
		return 1;
	}
	char escape[sizeof("\\u0000")];

	snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)code & 0xffff);
	memcpy(out, escape, 6);
	return 6;
}

/* Behind a backslash; bytes that are written, at most six for four that are read. */
static size_t put_escape(struct view *rest, char *out)
{
	static const char named[] = "n\nr\rt\tb\bf\fv\v";
	char c = rest->data[0];

	if (c == 'u' || c == 'x')
		return put_numbered(rest, c == 'u' ? 4 : 2, out);
	for (size_t i = 0; i + 1 < sizeof(named); i += 2) {
		if (named[i] == c)
			c = named[i + 1];
	}
	view_drop(rest, 1);
	*out = c;
	return c != '\0';
}

static struct view unescaped(struct view text, struct arena *arena)
{
	char *out = arena_alloc(arena, text.len + text.len / 2 + 8);
	size_t n = 0;

	while (out != NULL && text.len != 0) {
		size_t plain = view_find(text, '\\');

		memcpy(out + n, text.data, plain);
		n += plain;
		view_drop(&text, plain + 1);
		if (text.len != 0)
			n += put_escape(&text, out + n);
	}
	return (struct view){out, n};
}

/* ---- references -------------------------------------------------------------------- */

/* As in addresses; the result need not be UTF-8. */
static struct view percent_decoded(struct view text, struct arena *arena)
{
	char *out = arena_alloc(arena, text.len);
	size_t n = 0;

	for (size_t i = 0; out != NULL && i < text.len; i++) {
		int code =
			text.data[i] == '%' ? hex_value(view_sub(text, i + 1, 2), 2) : -1;

		out[n++] = code < 0 ? text.data[i] : (char)code;
		i += code < 0 ? 0 : 2;
	}
	return (struct view){out, n};
}

/* What "&q;" and its like stand for; NUL: nothing. */
static char angular_character(struct view reference)
{
	static const char letters[] = "q\"a&s'l<g>";

	if (reference.len < 3 || reference.data[2] != ';')
		return '\0';
	for (size_t i = 0; letters[i] != '\0'; i += 2) {
		if (letters[i] == reference.data[1])
			return letters[i + 1];
	}
	return '\0';
}

static struct view angular_decoded(struct view text, struct arena *arena)
{
	char *out = arena_alloc(arena, text.len);
	size_t n = 0;

	for (size_t i = 0; out != NULL && i < text.len; i++) {
		char c = text.data[i] == '&' ? angular_character(view_sub(text, i, 3))
					     : '\0';

		out[n++] = c != '\0' ? c : text.data[i];
		i += c != '\0' ? 2 : 0;
	}
	return (struct view){out, n};
}

struct view state_text(struct view text, bool string, struct arena *arena)
{
	if (string)
		text = unescaped(text, arena);
	bool repaired;

	if (view_find(text, '"') < text.len || arena->failed)
		return text;
	if (view_starts(view_trim(text), VIEW("%")))
		text = percent_decoded(text, arena);
	else if (view_search(text, VIEW("&q;")) < text.len)
		text = angular_decoded(text, arena);
	else
		text = markup_decode(text, arena);
	return repair_text(text, arena, &repaired);
}
