/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Looks at each '<' of the page and at nothing between, so the cost is that of memchr.
 * The rules are those of the HTML tokenizer as far as they decide where a script begins
 * and ends: its content is raw text up to "</script", attributes may be quoted in two
 * ways or not at all, and a tag or comment that does not end takes the rest of the page
 * with it.
 */
#include "extract/ldjson.h"

#include "base/ascii.h"
#include "extract/tag.h"

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

		if (view_case_eq(front, names[i]) &&
			(next == ';' || ascii_is_space(next)))
			return true;
	}
	return false;
}

/* Raw text of an element that begins here and holds no JSON-LD is passed over. */
static void skip_raw(struct view *rest, struct view name)
{
	if (tag_is_named(*rest, name))
		tag_take_raw(rest, name);
}

/* Behind '<', where a script or a style may stand: a script's text if it is JSON-LD. */
static bool take_script(struct view *rest, struct view *ret_block)
{
	struct view script = VIEW("script"), name, value;
	bool found = false;

	if (!tag_is_named(*rest, script)) {
		skip_raw(rest, VIEW("style"));
		return false;
	}
	*rest = view_sub(*rest, script.len, rest->len);
	while (tag_attribute(rest, &name, &value) > 0)
		found |= view_case_eq(name, VIEW("type")) && is_ldjson(value);
	struct view block = tag_take_raw(rest, script);

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
		} else if (first == '!' && second == '-') {
			tag_skip_declaration(rest);
		}
	}
	*rest = view_sub(*rest, rest->len, 0);
	return false;
}
