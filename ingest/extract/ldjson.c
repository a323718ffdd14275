/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Looks at each '<' of the page and at nothing between, so the cost is that of memchr.
 * The rules are those of the HTML tokenizer as far as they decide where a script begins
 * and ends: its content is raw text up to "</script", attributes may be quoted in two
 * ways or not at all, and a tag or comment that does not end takes the rest of the page
 * with it.
 */
#include "extract/ldjson.h"

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void drop(struct view *rest, size_t n)
{
	*rest = view_sub(*rest, n, rest->len);
}

static void take_spaces(struct view *rest)
{
	while (rest->len != 0 && (is_space(rest->data[0]) || rest->data[0] == '/'))
		drop(rest, 1);
}

/* Text up to one of the characters in `ends`, or all. */
static struct view take_until(struct view *rest, const char *ends)
{
	size_t n = 0;

	while (n < rest->len &&
		(rest->data[n] == '\0' || strchr(ends, rest->data[n]) == NULL))
		n++;
	struct view text = view_sub(*rest, 0, n);

	drop(rest, n);
	return text;
}

/* The value behind an attribute's name; empty when it has none. */
static struct view take_value(struct view *rest)
{
	take_spaces(rest);
	if (rest->len == 0 || rest->data[0] != '=')
		return (struct view){NULL, 0};
	drop(rest, 1);
	while (rest->len != 0 && is_space(rest->data[0]))
		drop(rest, 1);
	char quote = rest->len != 0 ? rest->data[0] : '\0';

	if (quote != '"' && quote != '\'')
		return take_until(rest, " \t\r\n\f>");
	drop(rest, 1);
	struct view value = view_sub(*rest, 0, view_find(*rest, quote));

	drop(rest, value.len + 1);
	return value;
}

/* "application/ld+json", with parameters or not; the '+' may be a reference. */
static bool is_ldjson(struct view type)
{
	static const struct view names[] = {{"application/ld+json", 19},
		{"application/ld&#43;json", 23}, {"application/ld&#x2b;json", 24},
		{"application&#x2f;ld+json", 24}, {"application&#47;ld+json", 23}};

	type = view_trim(type);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct view front = view_sub(type, 0, names[i].len);
		char next = type.len > front.len ? type.data[front.len] : ';';

		if (view_case_eq(front, names[i]) && (next == ';' || is_space(next)))
			return true;
	}
	return false;
}

/* The attributes of a script, to behind its '>'; does its type say JSON-LD? */
static bool take_attributes(struct view *rest)
{
	bool found = false;

	for (;;) {
		take_spaces(rest);
		if (rest->len == 0)
			return false;
		if (rest->data[0] == '>')
			break;
		if (rest->data[0] == '=') /* part of a name, for the tokenizer too */
			drop(rest, 1);
		struct view name = take_until(rest, " \t\r\n\f/>=");
		struct view value = take_value(rest);

		if (view_case_eq(name, VIEW("type")) && is_ldjson(value))
			found = true;
	}
	drop(rest, 1);
	return found;
}

/* Is `name` at the front, and does it end there? */
static bool is_name(struct view text, struct view name)
{
	char next = text.len > name.len ? text.data[name.len] : '>';

	return view_case_eq(view_sub(text, 0, name.len), name) &&
	       (is_space(next) || next == '/' || next == '>');
}

/* Raw text up to the closing tag of `name`, which goes too. */
static struct view take_raw(struct view *rest, struct view name)
{
	struct view start = *rest;

	for (;;) {
		drop(rest, view_find(*rest, '<'));
		if (rest->len == 0)
			return start;
		if (rest->len > 1 && rest->data[1] == '/' &&
			is_name(view_sub(*rest, 2, rest->len), name))
			break;
		drop(rest, 1);
	}
	struct view text = view_sub(start, 0, start.len - rest->len);

	drop(rest, view_find(*rest, '>'));
	return text;
}

static void skip_comment(struct view *rest)
{
	size_t end = view_search(*rest, VIEW("-->"));

	drop(rest, end + 3);
}

/* Raw text of an element that begins here and holds no JSON-LD is passed over. */
static void skip_raw(struct view *rest, struct view name)
{
	if (is_name(*rest, name))
		take_raw(rest, name);
}

/* Behind '<', where a script or a style may stand: a script's text if it is JSON-LD. */
static bool take_script(struct view *rest, struct view *ret_block)
{
	struct view script = VIEW("script");

	if (!is_name(*rest, script)) {
		skip_raw(rest, VIEW("style"));
		return false;
	}
	drop(rest, script.len);
	bool found = take_attributes(rest);
	struct view block = take_raw(rest, script);

	if (found)
		*ret_block = block;
	return found;
}

bool ldjson_next(struct view *rest, struct view *ret_block)
{
	const char *at, *end = rest->len != 0 ? rest->data + rest->len : rest->data;

	/* nearly all tags are of other names: they get a look at two letters, no more */
	while (rest->len != 0 && (at = memchr(rest->data, '<', rest->len)) != NULL) {
		*rest = (struct view){at + 1, (size_t)(end - at - 1)};
		if (rest->len < 2)
			continue;
		char first = rest->data[0], second = (char)(rest->data[1] | 0x20);

		if ((first | 0x20) == 's' && (second == 'c' || second == 't')) {
			if (take_script(rest, ret_block))
				return true;
		} else if ((first | 0x20) == 't' && second == 'e') {
			skip_raw(rest, VIEW("textarea"));
		} else if (first == '!' && view_starts(*rest, VIEW("!--"))) {
			drop(rest, 1);
			skip_comment(rest);
		}
	}
	drop(rest, rest->len);
	return false;
}
