/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two searches for single bytes, so that a script without any of it costs next to
 * nothing: for the '[' of a list of objects, whose name is read backwards, and for the
 * 'w' of "review", around which the name of a member may stand. With either, quotes may
 * be escaped as HTML or as a string of a program escapes them.
 */
#include "extract/state_glance.h"

#include "base/ascii.h"
#include "extract/guess.h"

#define FLAT_MAX 512	  /* bytes that an object is looked at for what it holds */
#define NAME_MAX_BYTES 80 /* of a member */
#define HEAD 256	  /* bytes that are looked at around one */

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

static bool is_name(char c)
{
	return ascii_is_alnum(c) || c == '_' || c == '-';
}

/* The name at the end of `text`. */
static struct view name_before(struct view text)
{
	size_t at = text.len;

	while (at > 0 && text.len - at < NAME_MAX_BYTES && is_name(text.data[at - 1]))
		at--;
	return view_sub(text, at, text.len);
}

/* Take a colon off the end, with spaces around it; false when there is none. */
static bool drop_colon(struct view *text)
{
	*text = view_trim(view_sub(*text, text->len > 64 ? text->len - 64 : 0, 64));
	if (text->len == 0 || text->data[text->len - 1] != ':')
		return false;
	text->len--;
	return true;
}

/* ---- lists ------------------------------------------------------------------------- */

/* Does the text speak of ratings? Looked for once, if at all. */
struct rated {
	bool known, is;
};

/* Is the list at `at` one of objects or lists, with the name of one of reviews? */
static bool is_list(struct view text, size_t at, struct rated *rated)
{
	struct view first = view_trim(view_sub(text, at + 1, 16));
	struct view before = view_sub(text, 0, at);

	if (first.len == 0 || (first.data[0] != '{' && first.data[0] != '['))
		return false;
	before = view_sub(before, before.len > HEAD ? before.len - HEAD : 0, HEAD);
	if (!drop_colon(&before))
		return false;
	struct view name = name_before(without_quote(before));

	if (guess_is_list_name(name, false))
		return true;
	if (!guess_is_list_name(name, true))
		return false;
	if (!rated->known)
		rated->is = view_search(text, VIEW("ating")) < text.len;
	rated->known = true;
	return rated->is;
}

static bool has_list(struct view text)
{
	struct rated rated = {false, false};

	for (size_t at = 0; at < text.len; at++) {
		at += view_find(view_sub(text, at, text.len), '[');
		if (at < text.len && is_list(text, at, &rated))
			return true;
	}
	return false;
}

/* ---- names ------------------------------------------------------------------------- */

/* Does the list hold something, or the object a list or an object? Numbers of reviews
   are often told as {"count": 7}. */
static bool holds_objects(struct view value)
{
	for (size_t i = 1; i < value.len; i++) {
		char c = value.data[i];

		if (c == '{' || c == '[')
			return true;
		if (c == '}' || c == ']')
			return false;
	}
	return true;
}

/* Behind a name, its arguments, its quote and the colon: the value; empty when it is no
   member's name. */
static struct view value_behind(struct view text)
{
	static const struct view quotes[] = {{"\\\"", 2}, {"\"", 1}, {"'", 1}, {"&q;", 3},
		{"&quot;", 6}, {"&#34;", 5}};

	text = view_sub(text, 0, HEAD + FLAT_MAX);
	if (view_starts(text, VIEW("(")))
		view_drop(&text, view_find(text, ')') + 1);
	for (size_t i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++) {
		if (!view_starts(text, quotes[i]))
			continue;
		view_drop(&text, quotes[i].len);
		break;
	}
	text = view_trim(text);
	if (!view_starts(text, VIEW(":")))
		return (struct view){NULL, 0};
	view_drop(&text, 1);
	return view_trim(text);
}

/* "__typename": "ProductReview" */
static bool is_type(struct view before)
{
	before = without_quote(before);
	return drop_colon(&before) &&
	       view_eq(name_before(without_quote(before)), VIEW("__typename"));
}

/* Around "review", whose end is at `at`. */
static bool is_telling(struct view text, size_t at)
{
	struct view before =
		view_sub(text, at > HEAD ? at - HEAD : 0, at < HEAD ? at : HEAD);
	size_t end = at, left = name_before(before).len;

	while (end < text.len && end - at < NAME_MAX_BYTES && is_name(text.data[end]))
		end++;
	struct view name = view_sub(text, at - left, left + end - at);
	struct view value = value_behind(view_sub(text, end, text.len));

	before.len -= left;
	if (value.len == 0)
		return is_type(before);
	if (value.data[0] == '[' || value.data[0] == '{')
		return guess_is_list_name(name, false) &&
		       holds_objects(view_sub(value, 0, FLAT_MAX));
	return strchr("\"'\\&", value.data[0]) != NULL && value.data[0] != '\0' &&
	       guess_is_member_name(name);
}

/* Behind the next "eview"; the length of the text when there is none. */
static size_t find_review(struct view text, size_t at)
{
	for (;;) {
		at += view_find(view_sub(text, at, text.len), 'w') + 1;
		if (at > text.len)
			return text.len;
		if (at >= 5 && memcmp(text.data + at - 5, "evie", 4) == 0)
			return at;
	}
}

static bool has_name(struct view text)
{
	size_t at = find_review(text, 0);

	for (; at < text.len; at = find_review(text, at)) {
		if (is_telling(text, at))
			return true;
	}
	return false;
}

bool state_glance(struct view text)
{
	if (view_starts(view_trim(view_sub(text, 0, 64)), VIEW("%")))
		return find_review(text, 0) < text.len;
	return has_name(text) || has_list(text);
}
