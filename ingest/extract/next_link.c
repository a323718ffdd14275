/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The Link field (RFC 8288, 3): targets in angle brackets, each with parameters behind
 * semicolons, separated by commas. Quoted values may hold all of these characters. Of a
 * link's rel parameters the first counts; a link with an anchor is about something else.
 * What is malformed is passed over up to the next '<'.
 */
#include "next_parts.h"

#include "base/ascii.h"

bool next_has_word(struct view text, struct view word)
{
	while (text.len != 0) {
		size_t n = 0;

		while (n < text.len && !ascii_is_space(text.data[n]))
			n++;
		if (view_case_eq(view_sub(text, 0, n), word))
			return true;
		text = view_sub(text, n + 1, text.len);
	}
	return false;
}

/* A value, in quotes or up to the next separator. Escapes stay: no relation has any. */
static struct view take_value(struct view *rest)
{
	size_t n = 0;
	struct view value;

	*rest = view_trim(*rest);
	if (rest->len == 0 || rest->data[0] != '"') {
		while (n < rest->len && rest->data[n] != ';' && rest->data[n] != ',')
			n++;
		value = view_trim(view_sub(*rest, 0, n));
		view_drop(rest, n);
		return value;
	}
	for (n = 1; n < rest->len && rest->data[n] != '"'; n++)
		n += rest->data[n] == '\\';
	value = view_sub(*rest, 1, n - 1);
	view_drop(rest, n + 1);
	return value;
}

/* The parameters of one link; do they make it the next page? */
static bool take_parameters(struct view *rest)
{
	bool next = false, seen = false, elsewhere = false;

	for (;;) {
		*rest = view_trim(*rest);
		if (rest->len == 0 || rest->data[0] != ';')
			return next && !elsewhere;
		view_drop(rest, 1);
		size_t n = 0;

		while (n < rest->len && rest->data[n] != '=' && rest->data[n] != ';' &&
			rest->data[n] != ',')
			n++;
		struct view name = view_trim(view_sub(*rest, 0, n)), value = {NULL, 0};

		view_drop(rest, n);
		if (rest->len != 0 && rest->data[0] == '=') {
			view_drop(rest, 1);
			value = take_value(rest);
		}
		if (view_case_eq(name, VIEW("rel")) && !seen) {
			seen = true;
			next = next_has_word(value, VIEW("next"));
		}
		elsewhere = elsewhere ||
			    (view_case_eq(name, VIEW("anchor")) && value.len != 0);
	}
}

struct view next_in_link_field(struct view field)
{
	for (;;) {
		view_drop(&field, view_find(field, '<') + 1);
		if (field.len == 0)
			return (struct view){NULL, 0};
		struct view target = view_sub(field, 0, view_find(field, '>'));

		view_drop(&field, target.len + 1);
		if (take_parameters(&field) && target.len != 0)
			return view_trim(target);
	}
}
