/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Looks at each '<' of the page and at nothing between, so the cost is that of memchr.
 * The rules are those of the HTML tokenizer as far as they decide where a script begins
 * and ends: its content is raw text up to "</script", attributes may be quoted in two
 * ways or not at all, and a tag or comment that does not end takes the rest of the page
 * with it.
 */
#include "extract/script.h"

#include "base/ascii.h"
#include "extract/tag.h"

#define TEXT_MIN 32 /* bytes of a script that may hold something */

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

/* "text/javascript", "module", none: what browsers run. */
static bool is_code(struct view type)
{
	type = view_trim(view_sub(type, 0, view_find(type, ';')));
	size_t tail = type.len >= 6 ? type.len - 6 : 0;

	return type.len == 0 || view_case_eq(type, VIEW("module")) ||
	       view_case_eq(view_sub(type, tail, 6), VIEW("script"));
}

static enum script_kind kind_of(struct view type, struct view text)
{
	size_t tail = type.len >= 4 ? type.len - 4 : 0;
	struct view front = view_trim(view_sub(text, 0, 64));

	if (is_ldjson(type))
		return SCRIPT_LDJSON;
	if (is_code(type))
		return SCRIPT_CODE;
	if (view_case_eq(view_sub(type, tail, 4), VIEW("json")) ||
		(front.len != 0 && (front.data[0] == '{' || front.data[0] == '[')))
		return SCRIPT_JSON;
	return SCRIPT_OTHER;
}

/* Raw text of an element that begins here is passed over. */
static void skip_raw(struct view *rest, struct view name)
{
	if (tag_is_named(*rest, name))
		tag_take_raw(rest, name);
}

/* Behind '<', where a script or a style may stand: the script. */
static bool take_script(struct view *rest, struct script *ret_script)
{
	struct view script = VIEW("script"), name, value, type = {NULL, 0};

	if (!tag_is_named(*rest, script)) {
		skip_raw(rest, VIEW("style"));
		return false;
	}
	*rest = view_sub(*rest, script.len, rest->len);
	while (tag_attribute(rest, &name, &value) > 0) {
		if (view_case_eq(name, VIEW("type")) &&
			(type.data == NULL || is_ldjson(value)))
			type = view_trim(value);
	}
	ret_script->text = tag_take_raw(rest, script);
	ret_script->kind = kind_of(type, ret_script->text);
	return true;
}

bool script_next(struct view *rest, struct script *ret_script)
{
	const char *at, *end = rest->len != 0 ? rest->data + rest->len : rest->data;

	/* nearly all tags are of other names: they get a look at two letters, no more */
	while (rest->len != 0 && (at = memchr(rest->data, '<', rest->len)) != NULL) {
		*rest = (struct view){at + 1, (size_t)(end - at - 1)};
		if (rest->len < 2)
			continue;
		char first = rest->data[0], second = (char)(rest->data[1] | 0x20);

		if ((first | 0x20) == 's' && (second == 'c' || second == 't')) {
			if (take_script(rest, ret_script))
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

struct scripts scripts_of(struct view page, struct arena *arena)
{
	struct scripts scripts = {NULL, 0};
	struct script script, *list;
	size_t size = 0;

	while (script_next(&page, &script)) {
		if (script.kind == SCRIPT_OTHER ||
			(script.kind != SCRIPT_LDJSON && script.text.len < TEXT_MIN))
			continue;
		if (scripts.n == size) {
			size = size != 0 ? 2 * size : 32;
			list = arena_alloc(arena, size * sizeof(*list));
			if (list == NULL)
				return (struct scripts){NULL, 0};
			if (scripts.n != 0)
				memcpy(list, scripts.list, scripts.n * sizeof(*list));
			scripts.list = list;
		}
		scripts.list[scripts.n++] = script;
	}
	return scripts;
}
