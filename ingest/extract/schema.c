/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tree is walked for reviews wherever they hang: @graph, lists, products within
 * recipes. The way from the root is a list on the stack, so that the path of a review is
 * written only where there is one.
 */
#include "extract/schema.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/schema_field.h"

#define PATH_MAX_BYTES KIB(8)

struct reading {
	const struct schema_tree *tree;
	struct extraction *x;
	bool too_deep;
	struct err *err;
};

/* Where in the tree a value stands. */
struct place {
	const struct place *above; /* NULL: the root */
	const char *key;	   /* in the object above; NULL: */
	size_t index;		   /* in the list above */
	const json_t *parent;	   /* the nearest object above */
	bool under_review;	   /* the value of "review" or "reviews" */
	int depth;
};

static bool is_review(const json_t *object, bool under_review)
{
	if (json_object_get(object, "@type") == NULL)
		return under_review &&
		       (json_object_get(object, "reviewBody") != NULL ||
			       json_object_get(object, "reviewRating") != NULL);
	return schema_is_type(object, "*Review") &&
	       !schema_is_type(object, "ClaimReview") &&
	       !schema_is_type(object, "MediaReview");
}

/* ---- paths ------------------------------------------------------------------------- */

/* A member's name as a JSON pointer has it (RFC 6901). */
static void add_key(struct buf *out, const char *key)
{
	for (; *key != '\0'; key++) {
		if (*key == '~' || *key == '/')
			buf_add_text(out, *key == '~' ? "~0" : "~1");
		else
			buf_add_char(out, *key);
	}
}

static void add_path(struct buf *out, const struct place *place)
{
	if (place->above == NULL)
		return;
	add_path(out, place->above);
	buf_add_char(out, '/');
	if (place->key != NULL)
		add_key(out, place->key);
	else
		buf_printf(out, "%zu", place->index);
}

/* In the arena; empty when it would be too long to be of use. */
static struct view path_of(
	const struct reading *reading, const json_t *object, const struct place *place)
{
	const json_t *given = json_object_get(object, SCHEMA_PATH);
	struct buf path BUF_CLEANUP = buf_make(PATH_MAX_BYTES);

	if (reading->tree->has_paths && json_is_string(given))
		return arena_keep(reading->x->arena, view_of(json_string_value(given)));
	add_path(&path, place);
	return buf_check(&path, NULL) == 0
		       ? arena_keep(reading->x->arena, buf_view(&path))
		       : (struct view){NULL, 0};
}

/* ---- items ------------------------------------------------------------------------- */

static int take_review(
	struct reading *reading, const json_t *object, const struct place *place)
{
	const struct schema_tree *tree = reading->tree;
	struct provenance from = {
		.adapter = tree->adapter,
		.offset = tree->offset,
		.length = tree->length,
		.path = path_of(reading, object, place),
	};
	struct review review;

	schema_review(object, tree, reading->x, &review, &from);
	if (arena_check(reading->x->arena, reading->err) < 0)
		return -1;
	return extraction_add(reading->x, &review, &from, reading->err);
}

/* It rather counts where it stands on a thing that has reviews. */
static void take_aggregate(
	struct reading *reading, const json_t *object, const json_t *parent)
{
	bool own = json_object_get(parent, "review") != NULL ||
		   json_object_get(parent, "reviews") != NULL;
	struct aggregate aggregate = schema_aggregate(object);

	extraction_state(reading->x, &aggregate, own);
}

static int walk(struct reading *reading, const json_t *value, const struct place *place);

static int walk_object(
	struct reading *reading, const json_t *object, const struct place *place)
{
	const char *key;
	json_t *value;

	if (is_review(object, place->under_review) &&
		take_review(reading, object, place) < 0)
		return -1;
	if (schema_is_type(object, "AggregateRating"))
		take_aggregate(reading, object, place->parent);
	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		const struct place below = {
			.above = place,
			.key = key,
			.parent = object,
			.under_review =
				strcmp(key, "review") == 0 || strcmp(key, "reviews") == 0,
			.depth = place->depth + 1,
		};

		if (walk(reading, value, &below) < 0)
			return -1;
	}
	return 0;
}

static int walk_list(
	struct reading *reading, const json_t *list, const struct place *place)
{
	size_t i;
	const json_t *one;

	json_array_foreach(list, i, one)
	{
		const struct place below = {
			.above = place,
			.index = i,
			.parent = place->parent,
			.under_review = place->under_review,
			.depth = place->depth + 1,
		};

		if (walk(reading, one, &below) < 0)
			return -1;
	}
	return 0;
}

static int walk(struct reading *reading, const json_t *value, const struct place *place)
{
	if (!json_is_object(value) && !json_is_array(value))
		return 0;
	if (place->depth > LIMIT_JSON_DEPTH) {
		reading->too_deep = true;
		return 0;
	}
	return json_is_object(value) ? walk_object(reading, value, place)
				     : walk_list(reading, value, place);
}

int schema_read(const struct schema_tree *tree, struct extraction *x, bool *ret_too_deep,
	struct err *err)
{
	struct reading reading = {.tree = tree, .x = x, .err = err};

	if (walk(&reading, tree->root, &(struct place){.depth = 1}) < 0)
		return -1;
	*ret_too_deep = reading.too_deep;
	return 0;
}
