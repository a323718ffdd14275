/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Goes from '<' to '<' by memchr, so a tag that nobody asks about costs its name. A tag,
 * a comment or a quote that does not end takes the rest of the page with it, as in
 * browsers: that is also what keeps the time linear. Of the attributes of elements with
 * raw content nothing is told, since nobody needs it.
 */
#include "extract/tag.h"

#include "base/ascii.h"

bool tag_is_named(struct view text, struct view name)
{
	char next = text.len > name.len ? text.data[name.len] : '>';

	return view_case_eq(view_sub(text, 0, name.len), name) &&
	       (ascii_is_space(next) || next == '/' || next == '>');
}

/* Does the element hold raw text, or what is not part of the page? */
static bool is_raw(struct view name)
{
	static const struct view names[] = {{"script", 6}, {"style", 5}, {"textarea", 8},
		{"template", 8}, {"xmp", 3}, {"iframe", 6}, {"noembed", 7},
		{"noframes", 8}};

	if (name.len < 3 || name.len > 8)
		return false;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (view_case_eq(name, names[i]))
			return true;
	}
	return false;
}

struct view tag_take_raw(struct view *rest, struct view name)
{
	struct view start = *rest;

	for (;;) {
		view_drop(rest, view_find(*rest, '<'));
		if (rest->len == 0)
			return start;
		if (rest->len > 1 && rest->data[1] == '/' &&
			tag_is_named(view_sub(*rest, 2, rest->len), name))
			break;
		view_drop(rest, 1);
	}
	struct view text = view_sub(start, 0, start.len - rest->len);

	view_drop(rest, view_find(*rest, '>') + 1);
	return text;
}

void tag_skip_declaration(struct view *rest)
{
	struct view end = VIEW(">");

	if (view_starts(*rest, VIEW("!--"))) {
		view_drop(rest, 1); /* "<!-->" is a whole comment */
		end = VIEW("-->");
	} else if (view_starts(*rest, VIEW("![CDATA["))) {
		end = VIEW("]]>");
	}
	view_drop(rest, view_search(*rest, end) + end.len);
}

static void take_name(struct view *rest, struct tag *tag)
{
	size_t n = 0;
	struct view name, value;

	tag->closing = rest->data[0] == '/';
	view_drop(rest, tag->closing);
	while (n < rest->len && !ascii_is_space(rest->data[n]) && rest->data[n] != '/' &&
		rest->data[n] != '>')
		n++;
	tag->name = view_sub(*rest, 0, n);
	view_drop(rest, n);
	if (tag->closing || !is_raw(tag->name))
		return;
	while (tag_attribute(rest, &name, &value) > 0)
		;
	tag->content = tag_take_raw(rest, tag->name);
}

bool tag_next(struct view *rest, struct tag *ret_tag)
{
	struct view start = *rest;

	*ret_tag = (struct tag){.before = start};
	for (;;) {
		view_drop(rest, view_find(*rest, '<'));
		if (rest->len < 2)
			break;
		char c = rest->data[1];
		bool closes = c == '/' && rest->len > 2 && ascii_is_letter(rest->data[2]);

		ret_tag->before.len = start.len - rest->len;
		view_drop(rest, 1);
		if (ascii_is_letter(c) || closes) {
			take_name(rest, ret_tag);
			return true;
		}
		if (c == '!' || c == '?') {
			ret_tag->name = VIEW("!");
			tag_skip_declaration(rest);
			return true;
		}
	}
	ret_tag->before = start;
	view_drop(rest, rest->len);
	return false;
}

/* Does it end a name, or an unquoted value (which '=' and '/' do not)? */
static bool is_end(char c, bool of_name)
{
	return ascii_is_space(c) || c == '>' || (of_name && (c == '/' || c == '='));
}

static struct view take_word(struct view *rest, bool name)
{
	size_t n = 0;

	while (n < rest->len && !is_end(rest->data[n], name))
		n++;
	struct view text = view_sub(*rest, 0, n);

	view_drop(rest, n);
	return text;
}

static void take_spaces(struct view *rest)
{
	size_t n = 0;

	while (n < rest->len && ascii_is_space(rest->data[n]))
		n++;
	view_drop(rest, n);
}

/* The value behind an attribute's name; empty when it has none. */
static struct view take_value(struct view *rest)
{
	take_spaces(rest);
	if (rest->len == 0 || rest->data[0] != '=')
		return (struct view){NULL, 0};
	view_drop(rest, 1);
	take_spaces(rest);
	char quote = rest->len != 0 ? rest->data[0] : '\0';

	if (quote != '"' && quote != '\'')
		return take_word(rest, false);
	view_drop(rest, 1);
	struct view value = view_sub(*rest, 0, view_find(*rest, quote));

	view_drop(rest, value.len + 1);
	return value;
}

int tag_attribute(struct view *rest, struct view *ret_name, struct view *ret_value)
{
	take_spaces(rest);
	while (rest->len != 0 && rest->data[0] == '/') {
		view_drop(rest, 1);
		take_spaces(rest);
	}
	if (rest->len == 0)
		return -1;
	if (rest->data[0] == '>') {
		view_drop(rest, 1);
		return 0;
	}
	struct view start = *rest;

	if (rest->data[0] == '=') /* part of a name, for the tokenizer too */
		view_drop(rest, 1);
	take_word(rest, true);
	*ret_name = view_sub(start, 0, start.len - rest->len);
	*ret_value = take_value(rest);
	return 1;
}
