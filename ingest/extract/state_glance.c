/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Goes from ':' to ':', since every member has one. What stands before it is read
 * backwards as far as it is a name, with the quote and its escape if it has one; nine in
 * ten are passed over by the byte behind the colon.
 */
#include "extract/state_glance.h"

#include "base/ascii.h"
#include "extract/guess.h"

#define FLAT_MAX 512	  /* bytes that an object is looked at for what it holds */
#define ARGUMENTS_MAX 200 /* bytes of "({...})" between a name and its end */

/* Without the spaces and, once, the quote at its end: \" or &quot; and the like. */
static struct view without_quote(struct view text)
{
	static const struct view quotes[] = {{"\\\"", 2}, {"\"", 1}, {"'", 1}, {"&q;", 3},
		{"&quot;", 6}, {"&#34;", 5}};

	while (text.len != 0 && ascii_is_space(text.data[text.len - 1]))
		text.len--;
	for (size_t i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++) {
		size_t at = text.len - quotes[i].len;

		if (text.len < quotes[i].len ||
			!view_eq(view_sub(text, at, quotes[i].len), quotes[i]))
			continue;
		return view_sub(text, 0, at);
	}
	return text;
}

/* Without "({"first":10})", which caches of queries have behind a field. */
static struct view without_arguments(struct view text)
{
	size_t at = text.len;

	if (text.len == 0 || text.data[text.len - 1] != ')')
		return text;
	while (at > 0 && text.len - at < ARGUMENTS_MAX && text.data[at - 1] != '(')
		at--;
	return at > 0 && text.data[at - 1] == '(' ? view_sub(text, 0, at - 1) : text;
}

/* The name at the end of `text`, which a colon follows. */
static struct view name_before(struct view text)
{
	size_t at;

	text = without_arguments(without_quote(text));
	at = text.len;
	while (at > 0 && (ascii_is_alnum(text.data[at - 1]) || text.data[at - 1] == '_' ||
				 text.data[at - 1] == '-'))
		at--;
	return view_sub(text, at, text.len);
}

/* Does the list hold something, or the object a list or an object? Numbers of reviews
   are often told as {"count": 7}. */
static bool holds_objects(struct view value)
{
	for (size_t i = 1; i < value.len && i < FLAT_MAX; i++) {
		char c = value.data[i];

		if (c == '{' || c == '[')
			return true;
		if (c == '}' || c == ']')
			return false;
	}
	return true;
}

static bool is_telling(struct view name, struct view value, bool rated)
{
	if (name.len == 0)
		return false;
	if (value.data[0] == '[' || value.data[0] == '{')
		return guess_is_list_name(name, rated) && holds_objects(value);
	return strchr("\"'\\&", value.data[0]) != NULL && guess_is_member_name(name);
}

bool state_glance(struct view text)
{
	struct view rest = text;
	bool rated = view_search(text, VIEW("ating")) < text.len;

	if (view_starts(view_trim(view_sub(text, 0, 64)), VIEW("%")))
		return view_search(text, VIEW("eview")) < text.len;
	for (;;) {
		view_drop(&rest, view_find(rest, ':') + 1);
		struct view value = view_trim(view_sub(rest, 0, FLAT_MAX));

		if (rest.len == 0)
			return false;
		if (value.len == 0 || strchr("[{\"'\\&", value.data[0]) == NULL ||
			value.data[0] == '\0')
			continue;
		struct view before = view_sub(text, 0, text.len - rest.len - 1);

		if (is_telling(name_before(before), value, rated))
			return true;
	}
}
