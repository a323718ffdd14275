/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tree is walked for reviews wherever they hang: @graph, lists, products within
 * recipes. The way from the root is a list on the stack, so that the path of a review is
 * written only where there is one. A value that hangs in several places, as markup can
 * name one item twice, is walked once: nested, such would double the way at every level.
 */
#include "extract/schema.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/map.h"
#include "extract/schema_field.h"
#include "extract/schema_rating.h"

#define PATH_MAX_BYTES KIB(8)

struct reading {
	const struct schema_tree *tree;
	struct extraction *x;
	bool too_deep;
	struct map walked; /* addresses of values that others hold, too */
	struct err *err;
};

/* Where in the tree a value stands. */
struct place {
	const struct place *above; /* NULL: the root */
	const char *key;	   /* in the object above; NULL: */
	size_t index;		   /* in the list above */
	const json_t *parent;	   /* the nearest object above */
	const char *name;	   /* of the member of `parent` that it is or is in */
	int depth;
};

static bool is_any(const char *name, const char *const *names)
{
	for (; *names != NULL; names++) {
		if (strcmp(name, *names) == 0)
			return true;
	}
	return false;
}

/* Is it the value, or one of the values, of a member that holds reviews? */
static bool is_under_review(const struct place *place)
{
	static const char *const names[] = {"review", "reviews", "associatedReview",
		"associatedReviews", "Review", "Reviews", NULL};

	return place->name != NULL && is_any(place->name, names);
}

static bool has_any(
	const struct schema_tree *tree, const json_t *object, const char *const *names)
{
	const char *key;

	for (; *names != NULL; names++) {
		if (schema_member(tree, object, *names, &key) != NULL)
			return true;
	}
	return false;
}

static bool is_review(
	const struct schema_tree *tree, const json_t *object, const struct place *place)
{
	static const char *const telling[] = {
		"reviewBody", "reviewRating", "ratingValue", NULL};

	if (!schema_has_type(object))
		return is_under_review(place) && has_any(tree, object, telling);
	return (schema_is_type(object, "*Review") ||
		       schema_is_type(object, "Recommendation")) &&
	       !schema_is_type(object, "ClaimReview") &&
	       !schema_is_type(object, "MediaReview");
}

static bool is_aggregate(const json_t *object, const struct place *place)
{
	if (schema_has_type(object))
		return schema_is_type(object, "*AggregateRating");
	return place->name != NULL && strcmp(place->name, "aggregateRating") == 0;
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

/* Empty when it would be too long to be of use. */
static struct view path_of(
	const struct reading *reading, const json_t *object, const struct place *place)
{
	const json_t *given = json_object_get(object, SCHEMA_PATH);
	struct buf path BUF_CLEANUP = buf_make(PATH_MAX_BYTES);

	if (reading->tree->has_paths && json_is_string(given))
		return view_of(json_string_value(given));
	add_path(&path, place);
	return buf_check(&path, NULL) == 0
		       ? arena_keep(&reading->x->scratch, buf_view(&path))
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

	schema_review(object, is_under_review(place) ? place->parent : NULL, tree,
		reading->x, &review, &from);
	return extraction_add(reading->x, &review, &from, reading->err);
}

/* Is it of a thing that has reviews here, or that a review is of? */
static bool is_own(const struct reading *reading, const struct place *place)
{
	static const char *const names[] = {"review", "reviews", "associatedReview",
		"associatedReviews", "@reverse", NULL};
	const struct place *up = place->above;

	while (up != NULL && up->key == NULL)
		up = up->above;
	return has_any(reading->tree, place->parent, names) ||
	       (up != NULL && strcmp(up->name, "itemReviewed") == 0);
}

static void take_aggregate(
	struct reading *reading, const json_t *object, const struct place *place)
{
	struct aggregate aggregate = schema_aggregate(reading->tree, object);

	extraction_state(reading->x, &aggregate, is_own(reading, place));
}

/* "aggregateRating": {"@id": ...}, told elsewhere on the page. */
static void take_referred(
	struct reading *reading, const json_t *reference, const struct place *place)
{
	const json_t *node = schema_nth(reading->tree, reference, 0);

	if (node != reference && is_aggregate(node, place))
		take_aggregate(reading, node, place);
}

static int walk(struct reading *reading, const json_t *value, const struct place *place);

static int walk_object(
	struct reading *reading, const json_t *object, const struct place *place)
{
	const char *key;
	json_t *value;

	if (is_review(reading->tree, object, place) &&
		take_review(reading, object, place) < 0)
		return -1;
	if (is_aggregate(object, place))
		take_aggregate(reading, object, place);
	if (place->name != NULL && strcmp(place->name, "aggregateRating") == 0)
		take_referred(reading, object, place);
	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		const struct place below = {
			.above = place,
			.key = key,
			.name = reading->tree->prefixed ? schema_local_name(key) : key,
			.parent = object,
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
			.name = place->name,
			.depth = place->depth + 1,
		};

		if (walk(reading, one, &below) < 0)
			return -1;
	}
	return 0;
}

/* 1 at the first visit; 0; -1 without memory. What has one holder is visited once. */
static int is_first_visit(struct reading *reading, const json_t *value)
{
	struct view address = {(const char *)&value, sizeof(value)};

	if (value->refcount < 2)
		return 1;
	if (map_get(&reading->walked, address) != NULL)
		return 0;
	return map_put(&reading->walked, address, 1, reading->err) < 0 ? -1 : 1;
}

static int walk(struct reading *reading, const json_t *value, const struct place *place)
{
	if (!json_is_object(value) && !json_is_array(value))
		return 0;
	int first = is_first_visit(reading, value);

	if (first <= 0)
		return first;
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

	int rc = walk(&reading, tree->root,
		&(struct place){.parent = tree->holder,
			.name = tree->holder != NULL ? "review" : NULL,
			.depth = 1});

	map_done(&reading.walked);
	if (rc == 0)
		*ret_too_deep = reading.too_deep;
	return rc;
}
