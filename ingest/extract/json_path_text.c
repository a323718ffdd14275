/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a path leads to, as a text: numbers and booleans as JSON writes them, lists of
 * texts line by line, summands with a blank line between them. Texts that need no change
 * are borrowed from the document.
 */
#include "base/buf.h"
#include "base/jsonview.h"
#include "base/limits.h"
#include "extract/json_path_parts.h"

static struct view number_text(double number, struct arena *arena)
{
	return arena_printf(arena, "%.15g", number);
}

/* Texts of a list, line by line. */
static struct view list_text(const json_t *list, struct arena *arena)
{
	struct buf text BUF_CLEANUP = buf_make(LIMIT_REVIEW_TEXT + KIB(64));
	const json_t *element;
	size_t i;

	json_array_foreach(list, i, element)
	{
		if (!json_is_string(element))
			continue;
		if (text.len != 0)
			buf_add_char(&text, '\n');
		buf_add(&text, json_string_view(element));
	}
	if (text.failed == ERR_MEMORY)
		arena->failed = true;
	return arena_keep(arena, buf_view(&text));
}

struct view json_value_text(const json_t *value, struct arena *arena)
{
	if (value == NULL)
		return (struct view){NULL, 0};
	switch (json_typeof(value)) {
	case JSON_STRING:
		return json_string_view(value);
	case JSON_INTEGER:
		return arena_printf(arena, "%lld", (long long)json_integer_value(value));
	case JSON_REAL:
		return number_text(json_real_value(value), arena);
	case JSON_TRUE:
		return VIEW("true");
	case JSON_FALSE:
		return VIEW("false");
	case JSON_ARRAY:
		return list_text(value, arena);
	default:
		return (struct view){NULL, 0};
	}
}

static struct view join(struct view a, struct view b, struct arena *arena)
{
	if (a.len == 0 || b.len == 0)
		return a.len != 0 ? a : b;
	return arena_printf(arena, "%.*s\n\n%.*s", VIEW_ARG(a), VIEW_ARG(b));
}

int json_path_text(const struct json_path *path, struct json_scope *scope,
	const json_t *from, struct arena *arena, struct view *ret_text,
	struct view *ret_pointer, struct err *err)
{
	struct view text = {NULL, 0}, pointer = {NULL, 0};

	for (size_t i = 0; i < path->n; i++) {
		const struct json_path summand = {.routes = &path->routes[i], .n = 1};
		struct json_found found = {.value = NULL};

		if (json_path_first(&summand, scope, from, arena, &found, err) < 0)
			return -1;
		struct view part = json_value_text(found.value, arena);

		if (text.len == 0 && part.len != 0)
			pointer = found.pointer;
		text = join(text, part, arena);
		if (path->routes[i].ends_alternative && text.len != 0)
			break;
	}
	if (arena_check(arena, err) < 0 || text.len == 0)
		return arena->failed ? -1 : 0;
	*ret_text = text;
	*ret_pointer = pointer;
	return 1;
}
