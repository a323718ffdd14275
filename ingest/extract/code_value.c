/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Goes from '=' to '='. What stands behind it is passed over token by token as long as it
 * is data; where it is not, the search goes on from there, so that every byte is looked
 * at twice at most. Regular expressions and templates are not understood, which may lose
 * a value, and never makes one.
 */
#include "extract/code_value.h"

#include "base/ascii.h"

static void skip_spaces(struct view *rest)
{
	size_t n = 0;

	while (n < rest->len && ascii_is_space(rest->data[n]))
		n++;
	view_drop(rest, n);
}

/* The string at the front, whose quote is known, passed over; false when its line or the
   text ends before it. */
static bool take_string(struct view *rest, struct view *ret_inner)
{
	char quote = rest->data[0];
	size_t n = 1;

	while (n < rest->len && rest->data[n] != quote && rest->data[n] != '\n')
		n += rest->data[n] == '\\' ? 2 : 1;
	if (n >= rest->len || rest->data[n] != quote) {
		view_drop(rest, n < rest->len ? n : rest->len);
		return false;
	}
	*ret_inner = view_sub(*rest, 1, n - 1);
	view_drop(rest, n + 1);
	return true;
}

static bool is_word(char c)
{
	return ascii_is_alnum(c) || c == '_' || c == '$' || c == '.' || c == '-' ||
	       c == '+' || c == '!' || (unsigned char)c >= 0x80;
}

/* A number, a literal, or the name of a member. */
static bool take_word(struct view *rest)
{
	static const char *const literals[] = {
		"true", "false", "null", "undefined", "NaN", "!0", "!1"};
	size_t n = 0;

	while (n < rest->len && is_word(rest->data[n]))
		n++;
	struct view word = view_sub(*rest, 0, n);

	view_drop(rest, n);
	skip_spaces(rest);
	if (n == 0)
		return false;
	if (rest->len != 0 && rest->data[0] == ':')
		return true;
	for (size_t i = 0; i < sizeof(literals) / sizeof(literals[0]); i++) {
		if (view_eq(word, view_of(literals[i])))
			return true;
	}
	return ascii_is_digit(word.data[0]) ||
	       (n > 1 && word.data[0] == '-' && ascii_is_digit(word.data[1]));
}

/* The object or array at the front, passed over as far as it is data. */
static bool take_brackets(struct view *rest, struct view *ret_text)
{
	struct view start = *rest, inner;
	size_t open = 0;

	do {
		skip_spaces(rest);
		if (rest->len == 0)
			return false;
		char c = rest->data[0];
		bool data = true;

		if (c == '"' || c == '\'') {
			data = take_string(rest, &inner);
		} else if (strchr("{}[],:", c) != NULL && c != '\0') {
			open += c == '{' || c == '[';
			open -= c == '}' || c == ']';
			view_drop(rest, 1);
		} else {
			data = take_word(rest);
		}
		if (!data)
			return false;
	} while (open != 0);
	*ret_text = view_sub(start, 0, start.len - rest->len);
	return true;
}

/* "JSON.parse(", with what may stand around it. */
static void skip_parse(struct view *rest)
{
	static const char *const words[] = {
		"window.", "JSON.parse(", "decodeURIComponent("};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (view_starts(*rest, view_of(words[i])))
			view_drop(rest, strlen(words[i]));
		skip_spaces(rest);
	}
}

/* Does a string begin as JSON does, as it is or as in an address? */
static bool is_like_json(struct view text)
{
	static const char *const starts[] = {"{", "[", "%7B", "%5B", "%7b", "%5b"};

	text = view_trim(text);
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		if (view_starts(text, view_of(starts[i])))
			return true;
	}
	return false;
}

/* Behind '='. */
static bool take_value(struct view *rest, struct code_value *ret_value)
{
	skip_spaces(rest);
	skip_parse(rest);
	char c = rest->len != 0 ? rest->data[0] : '\0';

	ret_value->string = c == '"' || c == '\'';
	if (ret_value->string)
		return take_string(rest, &ret_value->text) &&
		       is_like_json(ret_value->text);
	return (c == '{' || c == '[') && take_brackets(rest, &ret_value->text);
}

bool code_value_next(struct view *rest, struct code_value *ret_value)
{
	for (;;) {
		view_drop(rest, view_find(*rest, '=') + 1);
		if (rest->len == 0)
			return false;
		if (rest->data[0] == '=') { /* a comparison */
			while (rest->len != 0 && rest->data[0] == '=')
				view_drop(rest, 1);
			continue;
		}
		if (take_value(rest, ret_value))
			return true;
	}
}
