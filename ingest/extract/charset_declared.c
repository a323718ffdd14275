/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a page says of its own charset, in its first bytes: the prescan of the HTML
 * Standard (section 13.2.3.2), which is a small tokenizer of tags, and the XML
 * declaration. The work is linear in the bytes looked at.
 */
#include "extract/charset_parts.h"

#include "base/ascii.h"

/* An attribute: both parts point into the page. */
struct attribute {
	struct view name, value;
};

static void skip_spaces(struct view *rest)
{
	while (rest->len != 0 && ascii_is_space(rest->data[0]))
		view_drop(rest, 1);
}

/* The text up to one of `ends` or white space, taken off; it may be the whole rest. */
static struct view take_until(struct view *rest, const char *ends)
{
	size_t n = 0;

	while (n < rest->len && !ascii_is_space(rest->data[n]) &&
		(rest->data[n] == '\0' || strchr(ends, rest->data[n]) == NULL))
		n++;
	struct view text = view_sub(*rest, 0, n);

	view_drop(rest, n);
	return text;
}

/* A value behind "=", in quotes or not. False when the page ends within it. */
static bool take_value(struct view *rest, struct view *ret_value)
{
	skip_spaces(rest);
	char quote = rest->len != 0 ? rest->data[0] : '\0';

	if (quote != '"' && quote != '\'') {
		*ret_value = take_until(rest, ">");
		return rest->len != 0;
	}
	view_drop(rest, 1);
	size_t n = view_find(*rest, quote);

	if (n == rest->len)
		return false;
	*ret_value = view_sub(*rest, 0, n);
	view_drop(rest, n + 1);
	return true;
}

/* Take the next attribute of a tag: false at its end, which is not taken, and when the
   page ends within it, where nothing is left. */
static bool take_attribute(struct view *rest, struct attribute *ret_attribute)
{
	struct attribute attribute = {.value = {NULL, 0}};
	bool equals = rest->len != 0 && rest->data[0] == '=';

	while (rest->len != 0 && (ascii_is_space(rest->data[0]) || rest->data[0] == '/'))
		view_drop(rest, 1);
	if (rest->len == 0 || rest->data[0] == '>')
		return false;
	struct view start = *rest;

	equals = rest->data[0] == '=';
	if (equals)
		view_drop(rest, 1);
	take_until(rest, "=/>");
	attribute.name = view_sub(start, 0, start.len - rest->len);
	skip_spaces(rest);
	if (rest->len != 0 && rest->data[0] == '=') {
		view_drop(rest, 1);
		if (!take_value(rest, &attribute.value))
			*rest = (struct view){NULL, 0};
	}
	if (rest->len == 0)
		return false;
	*ret_attribute = attribute;
	return true;
}

/* The label in the content of a <meta http-equiv>. */
static struct view label_in_content(struct view content)
{
	static const struct view none = {NULL, 0};

	for (; content.len >= 7; view_drop(&content, 1)) {
		if (!view_case_eq(view_sub(content, 0, 7), VIEW("charset")))
			continue;
		struct view rest = view_sub(content, 7, content.len);

		skip_spaces(&rest);
		if (rest.len == 0 || rest.data[0] != '=')
			continue;
		view_drop(&rest, 1);
		skip_spaces(&rest);
		char quote = rest.len != 0 ? rest.data[0] : '\0';

		if (quote != '"' && quote != '\'')
			return take_until(&rest, ";");
		size_t end = view_find(view_sub(rest, 1, rest.len), quote);

		return end + 1 < rest.len ? view_sub(rest, 1, end) : none;
	}
	return none;
}

/* What the attributes of a <meta> declare; NULL for nothing. */
static const struct charset *take_meta(struct view *rest)
{
	struct attribute attribute;
	const struct charset *charset = NULL, *content = NULL;
	bool pragma = false, any = false;

	while (take_attribute(rest, &attribute)) {
		if (view_case_eq(attribute.name, VIEW("http-equiv"))) {
			pragma = pragma ||
				 view_case_eq(attribute.value, VIEW("content-type"));
		} else if (view_case_eq(attribute.name, VIEW("charset")) && !any) {
			charset = charset_find(attribute.value);
			any = true;
		} else if (view_case_eq(attribute.name, VIEW("content")) &&
			   content == NULL) {
			content = charset_find(label_in_content(attribute.value));
		}
	}
	if (rest->len == 0)
		return NULL;
	return any ? charset : pragma ? content : NULL;
}

/* UTF-16 cannot be true of bytes that were read as ASCII; x-user-defined is windows-1252
   in a <meta>. */
static const struct charset *as_declared(const struct charset *charset)
{
	if (charset == NULL)
		return NULL;
	if (charset->kind == CHARSET_UTF_16LE || charset->kind == CHARSET_UTF_16BE)
		return charset_find(VIEW("utf-8"));
	if (charset->kind == CHARSET_USER_DEFINED)
		return charset_find(VIEW("windows-1252"));
	return charset;
}

static void skip_behind(struct view *rest, struct view end)
{
	view_drop(rest, view_search(*rest, end) + end.len);
}

/* Take what begins with "<", which is not taken yet; a charset if it declares one. */
static const struct charset *take_tag(struct view *rest)
{
	struct attribute attribute;
	char next = rest->len > 1 ? rest->data[1] : '\0';
	char behind = rest->len > 5 ? rest->data[5] : '\0';

	if (view_starts(*rest, VIEW("<!--"))) {
		view_drop(rest, 2);
		skip_behind(rest, VIEW("-->"));
		return NULL;
	}
	if (view_case_eq(view_sub(*rest, 1, 4), VIEW("meta")) &&
		(ascii_is_space(behind) || behind == '/')) {
		view_drop(rest, 5);
		return take_meta(rest);
	}
	bool end = next == '/' && rest->len > 2 && ascii_is_letter(rest->data[2]);

	if (end || ascii_is_letter(next)) {
		take_until(rest, ">");
		while (take_attribute(rest, &attribute))
			;
	} else if (next == '!' || next == '/' || next == '?') {
		skip_behind(rest, VIEW(">"));
	} else {
		view_drop(rest, 1);
	}
	return NULL;
}

const struct charset *charset_declared(struct view page, size_t max)
{
	struct view rest = view_sub(page, 0, max);

	if (view_starts(rest, (struct view){"<\0?\0x\0", 6}))
		return charset_find(VIEW("utf-16le"));
	if (view_starts(rest, (struct view){"\0<\0?\0x", 6}))
		return charset_find(VIEW("utf-16be"));
	for (;;) {
		view_drop(&rest, view_find(rest, '<'));
		if (rest.len == 0)
			return NULL;
		const struct charset *charset = take_tag(&rest);

		if (charset != NULL)
			return as_declared(charset);
	}
}

const struct charset *charset_of_xml(struct view page)
{
	struct view rest = view_sub(page, 0, 1024);

	if (!view_starts(rest, VIEW("<?xml")))
		return NULL;
	rest = view_sub(rest, 0, view_find(rest, '>'));
	view_drop(&rest, view_search(rest, VIEW("encoding")) + 8);
	skip_spaces(&rest);
	if (rest.len == 0 || rest.data[0] != '=')
		return NULL;
	view_drop(&rest, 1);
	skip_spaces(&rest);
	if (rest.len == 0 || (rest.data[0] != '"' && rest.data[0] != '\''))
		return NULL;
	struct view label = view_sub(rest, 1, rest.len);
	size_t end = view_find(label, rest.data[0]);

	return end < label.len ? as_declared(charset_find(view_sub(label, 0, end)))
			       : NULL;
}
