/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Strings of broken JSON. A quote ends a string only if what follows could follow a
 * string; otherwise it belongs to the text and is escaped. Escapes that JSON does not
 * have are taken for the character itself, halves of surrogate pairs become U+FFFD, NULs
 * go. Looks at most LOOK_AHEAD bytes behind a quote, so the time is linear.
 */
#include "extract/jsonfix_parts.h"

#include "base/ascii.h"

#define NAME_MAX_LENGTH 64 /* of a name that is looked for */
#define LOOK_AHEAD 256

static bool is_hex4(struct view text)
{
	for (size_t i = 0; i < 4; i++) {
		char c = i < text.len ? text.data[i] : '\0';

		if (!((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')))
			return false;
	}
	return true;
}

/* "\uD8.." to "\uDB.." for `high`, "\uDC.." to "\uDF.." otherwise, at the front. */
static bool is_half(struct view text, bool high)
{
	if (text.len < 6 || !view_starts(text, VIEW("\\u")) ||
		(text.data[2] | 0x20) != 'd' || !is_hex4(view_sub(text, 2, 4)))
		return false;
	char c = (char)(text.data[3] | 0x20);
	bool is_low = c >= 'c' && c <= 'f';

	return high ? text.data[3] == '8' || text.data[3] == '9' || c == 'a' || c == 'b'
		    : is_low;
}

static void fix_unicode(struct jsonfixer *fixer)
{
	struct view escape = view_sub(fixer->rest, 0, 6);

	if (is_half(fixer->rest, true) && is_half(view_sub(fixer->rest, 6, 6), false)) {
		buf_add(fixer->out, view_sub(fixer->rest, 0, 12));
		jsonfix_drop(fixer, 12);
		return;
	}
	if (is_half(fixer->rest, true) || is_half(fixer->rest, false))
		buf_add_text(fixer->out, "\\ufffd");
	else if (!view_eq(escape, VIEW("\\u0000")))
		buf_add(fixer->out, escape);
	jsonfix_drop(fixer, 6);
}

/* A backslash at the front, inside a string. */
static void fix_escape(struct jsonfixer *fixer)
{
	char c = fixer->rest.len > 1 ? fixer->rest.data[1] : '\0';

	if (c == 'u' && is_hex4(view_sub(fixer->rest, 2, 4))) {
		fix_unicode(fixer);
	} else if (c != '\0' && strchr("\"\\/bfnrt", c) != NULL) {
		buf_add(fixer->out, view_sub(fixer->rest, 0, 2));
		jsonfix_drop(fixer, 2);
	} else {
		jsonfix_drop(fixer, 1); /* the character stands for itself */
	}
}

static struct view skip_spaces(struct view text)
{
	size_t n = 0;

	while (n < text.len && ascii_is_space(text.data[n]))
		n++;
	return view_sub(text, n, text.len);
}

/* Is a name and a colon at the front, in quotes or without? */
static bool is_member(struct view text)
{
	char quote = text.len != 0 ? text.data[0] : '\0';
	bool quoted = quote == '"' || quote == '\'';
	size_t start = quoted ? 1 : 0, n = start;

	while (n < text.len && n < NAME_MAX_LENGTH && text.data[n] != '\0' &&
		!ascii_is_space(text.data[n]) &&
		strchr(":\"'{}[],", text.data[n]) == NULL)
		n++;
	if (n == start || (quoted && (n == text.len || text.data[n] != quote)))
		return false;
	text = skip_spaces(view_sub(text, n + start, LOOK_AHEAD));
	return text.len != 0 && text.data[0] == ':';
}

/* Can the quote at the front end a string, a member's name or a value? */
static bool ends_string(const struct jsonfixer *fixer, bool name)
{
	struct view next = skip_spaces(view_sub(fixer->rest, 1, LOOK_AHEAD));
	bool in_object = fixer->depth != 0 && fixer->open[fixer->depth - 1] == '}';

	if (next.len == 0 || next.data[0] == '\0' || next.data[0] == '}' ||
		next.data[0] == ']')
		return true;
	if (name || !in_object)
		return strchr(name ? ",:\"'" : ",:", next.data[0]) != NULL;
	if (next.data[0] != ',')
		return is_member(next);
	next = skip_spaces(view_sub(next, 1, LOOK_AHEAD));
	return next.len == 0 || next.data[0] == '\0' ||
	       strchr("}]{\"'/,", next.data[0]) != NULL || is_member(next);
}

static void fix_character(struct jsonfixer *fixer)
{
	unsigned char c = (unsigned char)fixer->rest.data[0];

	if (c == '"')
		buf_add_text(fixer->out, "\\\"");
	else if (c >= 0x20)
		buf_add_char(fixer->out, (char)c);
	else if (c != '\0')
		buf_printf(fixer->out, "\\u%04x", c);
	jsonfix_drop(fixer, 1);
}

void jsonfix_string(struct jsonfixer *fixer, char quote, bool name)
{
	jsonfix_drop(fixer, 1);
	buf_add_char(fixer->out, '"');
	while (fixer->rest.len != 0) {
		size_t n = 0;

		while (n < fixer->rest.len && fixer->rest.data[n] != quote &&
			fixer->rest.data[n] != '"' && fixer->rest.data[n] != '\\' &&
			(unsigned char)fixer->rest.data[n] >= 0x20)
			n++;
		buf_add(fixer->out, view_sub(fixer->rest, 0, n));
		jsonfix_drop(fixer, n);
		if (fixer->rest.len == 0)
			break;
		if (fixer->rest.data[0] == quote && ends_string(fixer, name)) {
			jsonfix_drop(fixer, 1);
			buf_add_char(fixer->out, '"');
			return;
		}
		if (fixer->rest.data[0] == '\\')
			fix_escape(fixer);
		else
			fix_character(fixer);
	}
	buf_add_char(fixer->out, '"');
	fixer->cut = true;
}
