/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Members are looked up by their plain name first, which is what nearly all pages write;
 * only trees that have other names are searched through. A reference is followed once,
 * never from what it leads to, so circles of references do no harm.
 */
#include "extract/schema_value.h"

#include "base/jsonview.h"
#include "base/repair.h"
#include "extract/markup.h"

#include <stdio.h>
#include <strings.h>

const char *schema_local_name(const char *name)
{
	const char *local = name;

	for (; *name != '\0'; name++) {
		if (*name == '/' || *name == '#' || *name == ':')
			local = name + 1;
	}
	return local;
}

/* ---- types ------------------------------------------------------------------------- */

static bool type_matches(const json_t *type, struct view name)
{
	struct view text = json_string_view(type);
	bool suffix = name.data[0] == '*';

	for (size_t i = text.len; i > 0; i--) {
		if (strchr("/#:", text.data[i - 1]) != NULL) {
			text = view_sub(text, i, text.len);
			break;
		}
	}
	if (suffix)
		name = view_sub(name, 1, name.len);
	if (suffix && text.len > name.len)
		return view_eq(view_sub(text, text.len - name.len, name.len), name);
	return view_case_eq(text, name);
}

static const json_t *type_of(const json_t *object)
{
	const json_t *type = json_object_get(object, "@type");

	return type != NULL ? type : json_object_get(object, "type");
}

bool schema_is_type(const json_t *object, const char *name)
{
	const json_t *type = type_of(object);
	size_t i;
	const json_t *one;

	json_array_foreach(type, i, one)
	{
		if (type_matches(one, view_of(name)))
			return true;
	}
	return json_is_string(type) && type_matches(type, view_of(name));
}

bool schema_has_type(const json_t *object)
{
	const json_t *type = type_of(object);

	return json_string_length(type) != 0 || json_array_size(type) != 0;
}

/* ---- members ----------------------------------------------------------------------- */

const json_t *schema_member(const struct schema_tree *tree, const json_t *object,
	const char *name, const char **ret_key)
{
	const json_t *value = json_object_get(object, name);
	const char *key;
	json_t *one;

	*ret_key = name;
	if (value != NULL || !tree->prefixed)
		return json_is_null(value) ? NULL : value;
	json_object_foreach((json_t *)(uintptr_t)object, key, one)
	{
		if (strcasecmp(schema_local_name(key), name) == 0 && !json_is_null(one)) {
			*ret_key = key;
			return one;
		}
	}
	return NULL;
}

static const json_t *unwrapped(const json_t *value)
{
	const json_t *list = NULL;

	if (json_is_object(value) && json_object_size(value) == 1) {
		list = json_object_get(value, "@list");
		if (list == NULL)
			list = json_object_get(value, "@set");
	}
	return list != NULL ? list : value;
}

/* What an object without a word of its own refers to. */
static const json_t *resolved(const struct schema_tree *tree, const json_t *value)
{
	size_t size = json_object_size(value);

	if (tree->node == NULL || size == 0 || size > 2)
		return value;
	const json_t *id = json_object_get(value, "@id");

	if (!json_is_string(id) || (size == 2 && type_of(value) == NULL))
		return value;
	const json_t *node = tree->node(tree->nodes, json_string_value(id));

	return node != NULL ? node : value;
}

size_t schema_length(const json_t *value)
{
	value = unwrapped(value);
	return json_is_array(value) ? json_array_size(value) : value != NULL;
}

const json_t *schema_nth(const struct schema_tree *tree, const json_t *value, size_t i)
{
	value = unwrapped(value);
	return resolved(tree, json_is_array(value) ? json_array_get(value, i) : value);
}

struct schema_spot schema_first(
	const struct schema_tree *tree, const json_t *object, const char *name)
{
	struct schema_spot spot = {.index = -1};
	const json_t *value = schema_member(tree, object, name, &spot.key);
	size_t n = schema_length(value);

	for (size_t i = 0; i < n && spot.value == NULL; i++) {
		const json_t *one = schema_nth(tree, value, i);

		if (json_is_null(one) || json_is_array(one))
			continue;
		spot.value = one;
		spot.index = json_is_array(value) ? (int64_t)i : -1;
	}
	return spot;
}

/* ---- texts ------------------------------------------------------------------------- */

/* Of a string or a number. */
static struct view plain_text(const json_t *value, struct arena *arena)
{
	bool repaired;

	if (json_is_integer(value))
		return arena_printf(
			arena, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
	if (json_is_real(value))
		return arena_printf(arena, "%.15g", json_real_value(value));
	if (!json_is_string(value))
		return (struct view){NULL, 0};
	struct view text = markup_text(json_string_view(value), arena);

	if (view_find(text, '\0') != text.len)
		return repair_text(text, arena, &repaired);
	/* Text that needed nothing still lies in the tree. */
	return arena_keep(arena, text);
}

/* A member by its name, or by an IRI or a name with a prefix that ends in it. */
static const json_t *inner_member(
	const json_t *object, const char *name, const char **ret_key)
{
	const json_t *value = json_object_get(object, name);
	const char *key;
	json_t *one;

	*ret_key = name;
	if (value != NULL || name[0] == '@')
		return value;
	json_object_foreach((json_t *)(uintptr_t)object, key, one)
	{
		if (strcmp(schema_local_name(key), name) == 0) {
			*ret_key = key;
			return one;
		}
	}
	return NULL;
}

/* The text of a member that is a text, or a list or an object with one in it. */
static struct view inner_text(
	const json_t *object, const char *name, struct arena *arena, const char **ret_key)
{
	const json_t *value = unwrapped(inner_member(object, name, ret_key));

	if (json_is_array(value))
		value = json_array_get(value, 0);
	if (json_is_object(value))
		value = json_object_get(value, "@value");
	return plain_text(value, arena);
}

static struct view person_name(
	const json_t *person, struct arena *arena, const char **ret_key)
{
	const char *of_given;
	struct view family = inner_text(person, "familyName", arena, ret_key);
	struct view given = inner_text(person, "givenName", arena, &of_given);

	if (given.len != 0)
		*ret_key = of_given;
	if (given.len == 0 || family.len == 0)
		return given.len != 0 ? given : family;
	return arena_printf(arena, "%.*s %.*s", VIEW_ARG(given), VIEW_ARG(family));
}

struct view schema_text(const json_t *value, struct arena *arena, const char **ret_inner)
{
	static const char *const names[] = {
		"@value", "name", "text", "alternateName", "legalName"};
	struct view text = plain_text(value, arena);

	*ret_inner = NULL;
	if (!json_is_object(value))
		return text;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]) && text.len == 0; i++)
		text = inner_text(value, names[i], arena, ret_inner);
	if (text.len == 0)
		text = person_name(value, arena, ret_inner);
	return text;
}

struct view schema_text_at(const struct schema_tree *tree, const json_t *object,
	const char *name, struct arena *arena, struct schema_spot *ret_spot)
{
	struct schema_spot spot = {.index = -1};
	const json_t *value = schema_member(tree, object, name, &spot.key);
	size_t n = schema_length(value);
	struct view text = {NULL, 0};

	for (size_t i = 0; i < n && text.len == 0; i++) {
		spot.value = schema_nth(tree, value, i);
		spot.index = json_is_array(value) ? (int64_t)i : -1;
		text = schema_text(spot.value, arena, &spot.inner);
	}
	if (text.len != 0)
		*ret_spot = spot;
	return text;
}

struct view schema_path(const struct schema_spot *spot, struct arena *arena)
{
	char index[24] = "";
	int index_len = 0;

	if (spot->value == NULL)
		return (struct view){NULL, 0};
	if (spot->inner == NULL && spot->index < 0)
		return view_of(spot->key);
	if (spot->index >= 0)
		index_len =
			snprintf(index, sizeof(index), "/%lld", (long long)spot->index);
	struct view key = view_of(spot->key), inner = view_of(spot->inner);
	size_t len = key.len + (size_t)index_len + (inner.len != 0) + inner.len;
	char *path = arena_text(arena, len);

	if (path == NULL)
		return (struct view){NULL, 0};
	memcpy(path, key.data, key.len);
	memcpy(path + key.len, index, (size_t)index_len);
	if (inner.len != 0) {
		path[len - inner.len - 1] = '/';
		memcpy(path + len - inner.len, inner.data, inner.len);
	}
	return (struct view){path, len};
}
