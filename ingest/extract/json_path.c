/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Following a path costs what it looks at. The way from where it began is a list on the
 * stack, so a pointer is written only for what is found. What JSON:API keeps in one list
 * behind all items (`included`) is indexed at the first arrow that asks for it, since
 * looking through it for each item would take the square of the page.
 */
#include "base/buf.h"
#include "base/jsonview.h"
#include "base/limits.h"
#include "extract/json_path_parts.h"

#include <stdio.h>

#define INCLUDED "included"

/* Where a value stands: below another, in it by a name or a number. */
struct place {
	const struct place *above; /* NULL: where the path began, or the top */
	bool top;
	struct view key; /* data NULL: a number */
	size_t index;
};

struct walk {
	struct json_scope *scope;
	struct arena *arena;
	struct json_found *found; /* in the arena */
	size_t n, size, max;
	struct err *err;
};

static bool is_there(const json_t *value)
{
	return value != NULL && !json_is_null(value) &&
	       !(json_is_string(value) && view_trim(json_string_view(value)).len == 0);
}

/* ---- pointers ---------------------------------------------------------------------- */

static void add_key(struct buf *out, struct view key)
{
	for (size_t i = 0; i < key.len; i++) {
		if (key.data[i] == '~' || key.data[i] == '/')
			buf_add_text(out, key.data[i] == '~' ? "~0" : "~1");
		else
			buf_add_char(out, key.data[i]);
	}
}

static void add_pointer(struct buf *out, const struct place *place)
{
	if (place->above == NULL) {
		if (place->top)
			buf_add_char(out, '#');
		return;
	}
	add_pointer(out, place->above);
	buf_add_char(out, '/');
	if (place->key.data != NULL)
		add_key(out, place->key);
	else
		buf_printf(out, "%zu", place->index);
}

/* Empty when it would be too long to be of use. */
static struct view pointer_of(const struct place *place, struct arena *arena)
{
	struct buf pointer BUF_CLEANUP = buf_make(KIB(8));

	add_pointer(&pointer, place);
	return buf_check(&pointer, NULL) == 0 ? arena_keep(arena, buf_view(&pointer))
					      : (struct view){NULL, 0};
}

/* ---- steps ------------------------------------------------------------------------- */

static int take(struct walk *walk, const json_t *value, const struct place *place)
{
	if (!is_there(value) || walk->n == walk->max)
		return 0;
	if (walk->n == walk->size) {
		size_t size = walk->size != 0 ? walk->size * 2 : 1;
		struct json_found *found =
			arena_alloc(walk->arena, size * sizeof(*found));

		if (found == NULL)
			return err_memory(walk->err);
		if (walk->n != 0)
			memcpy(found, walk->found, walk->n * sizeof(*found));
		walk->found = found;
		walk->size = size;
	}
	walk->found[walk->n++] =
		(struct json_found){value, pointer_of(place, walk->arena)};
	return arena_check(walk->arena, walk->err);
}

static int follow(struct walk *walk, const json_t *value, const struct json_step *steps,
	size_t n, const struct place *place);

static int follow_member(struct walk *walk, const json_t *value, struct view key,
	const struct json_step *rest, size_t n, const struct place *above)
{
	const struct place place = {.above = above, .key = key};
	const json_t *member = json_object_getn(value, key.data, key.len);

	return member != NULL ? follow(walk, member, rest, n, &place) : 0;
}

static int follow_element(struct walk *walk, const json_t *value, int64_t index,
	const struct json_step *rest, size_t n, const struct place *above)
{
	struct place place = {.above = above};
	size_t size = json_array_size(value);

	if (index < 0)
		index += (int64_t)size;
	if (index < 0 || (uint64_t)index >= size)
		return 0;
	place.index = (size_t)index;
	return follow(walk, json_array_get(value, place.index), rest, n, &place);
}

static bool matches(const json_t *element, const struct json_step *where)
{
	const json_t *member =
		json_object_getn(element, where->name.data, where->name.len);
	char number[32];

	if (json_is_string(member))
		return view_eq(json_string_view(member), where->value);
	if (json_is_boolean(member))
		return view_eq(where->value,
			json_is_true(member) ? VIEW("true") : VIEW("false"));
	if (!json_is_integer(member))
		return false;
	snprintf(number, sizeof(number), "%lld", (long long)json_integer_value(member));
	return view_eq(where->value, view_of(number));
}

/* All elements, or those that match `where`. */
static int follow_elements(struct walk *walk, const json_t *list,
	const struct json_step *where, const struct json_step *rest, size_t n,
	const struct place *above)
{
	struct place place = {.above = above};
	const json_t *element;

	json_array_foreach(list, place.index, element)
	{
		if (walk->n == walk->max)
			break;
		if ((where == NULL || matches(element, where)) &&
			follow(walk, element, rest, n, &place) < 0)
			return -1;
	}
	return 0;
}

static int follow_values(struct walk *walk, const json_t *object,
	const struct json_step *rest, size_t n, const struct place *above)
{
	const char *key;
	size_t len;
	json_t *value;

	json_object_keylen_foreach((json_t *)(uintptr_t)object, key, len, value)
	{
		const struct place place = {.above = above, .key = {key, len}};

		if (walk->n == walk->max)
			break;
		if (follow(walk, value, rest, n, &place) < 0)
			return -1;
	}
	return 0;
}

/* ---- included (JSON:API) ------------------------------------------------------------
 */

static struct view resource_key(const json_t *resource, struct arena *arena)
{
	struct view type = json_string_view(json_object_get(resource, "type"));
	struct view id = json_string_view(json_object_get(resource, "id"));

	return type.len != 0 && id.len != 0
		       ? arena_printf(arena, "%.*s %.*s", VIEW_ARG(type), VIEW_ARG(id))
		       : (struct view){NULL, 0};
}

static int index_included(struct walk *walk)
{
	struct json_scope *scope = walk->scope;
	const json_t *included = json_object_get(scope->root, INCLUDED), *resource;
	size_t i;

	json_array_foreach(included, i, resource)
	{
		struct view key = resource_key(resource, walk->arena);

		if (key.len != 0 &&
			map_put(&scope->included, key, (int64_t)i, walk->err) < 0)
			return -1;
	}
	scope->indexed = true;
	return arena_check(walk->arena, walk->err);
}

/* From a resource identifier, {"type", "id"}, to what it stands for. */
static int follow_resource(struct walk *walk, const json_t *identifier,
	const struct json_step *rest, size_t n)
{
	struct view key = resource_key(identifier, walk->arena);
	const struct place top = {.top = true};
	const struct place list = {.above = &top, .key = VIEW(INCLUDED)};

	if (key.len == 0)
		return arena_check(walk->arena, walk->err);
	if (!walk->scope->indexed && index_included(walk) < 0)
		return -1;
	const int64_t *index = map_get(&walk->scope->included, key);

	return index != NULL ? follow_element(walk,
				       json_object_get(walk->scope->root, INCLUDED),
				       *index, rest, n, &list)
			     : 0;
}

void json_scope_done(struct json_scope *scope)
{
	map_done(&scope->included);
}

/* ---- the walk -----------------------------------------------------------------------
 */

static int follow(struct walk *walk, const json_t *value, const struct json_step *steps,
	size_t n, const struct place *place)
{
	const struct json_step *step = steps, *rest = steps + 1;

	if (n == 0)
		return take(walk, value, place);
	n--;
	switch (step->kind) {
	case STEP_NAME:
		return json_is_array(value) && step->index >= 0
			       ? follow_element(walk, value, step->index, rest, n, place)
			       : follow_member(walk, value, step->name, rest, n, place);
	case STEP_INDEX:
		return follow_element(walk, value, step->index, rest, n, place);
	case STEP_ALL:
		return json_is_object(value)
			       ? follow_values(walk, value, rest, n, place)
			       : follow_elements(walk, value, NULL, rest, n, place);
	case STEP_WHERE:
		return follow_elements(walk, value, step, rest, n, place);
	case STEP_FOLLOW:
		return follow_resource(walk, value, rest, n);
	}
	return 0;
}

static int follow_route(
	struct walk *walk, const json_t *from, const struct json_route *route)
{
	const struct place start = {.top = route->from_top};

	return follow(walk, route->from_top ? walk->scope->root : from, route->steps,
		route->n, &start);
}

int json_path_all(const struct json_path *path, struct json_scope *scope,
	const json_t *from, size_t max, struct arena *arena,
	struct json_found **ret_found, size_t *ret_n, struct err *err)
{
	struct walk walk = {.scope = scope, .arena = arena, .max = max, .err = err};
	bool begins = true;

	for (size_t i = 0; i < path->n && walk.n == 0; i++) {
		if (begins && follow_route(&walk, from, &path->routes[i]) < 0)
			return -1;
		begins = path->routes[i].ends_alternative;
	}
	*ret_found = walk.found;
	*ret_n = walk.n;
	return 0;
}

int json_path_first(const struct json_path *path, struct json_scope *scope,
	const json_t *from, struct arena *arena, struct json_found *ret_found,
	struct err *err)
{
	struct json_found *found;
	size_t n;

	if (json_path_all(path, scope, from, 1, arena, &found, &n, err) < 0)
		return -1;
	if (n == 0)
		return 0;
	*ret_found = found[0];
	return 1;
}
