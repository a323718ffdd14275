/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values come as numbers, as texts of numbers in the typography of the page, and as
 * phrases; counts the same. What is misshapen states nothing.
 */
#include "extract/schema_rating.h"

#include "base/jsonview.h"
#include "extract/number.h"
#include "extract/rating.h"

/* A value as it stands, with the scale that it tells or that is assumed. */
static int read_value(
	const struct schema_tree *tree, const json_t *value, struct rating *ret_rating)
{
	struct rating rating = {.given = true};
	struct view text = view_trim(json_string_view(value));

	if (json_is_object(value))
		return read_value(tree, json_object_get(value, "@value"), ret_rating);
	if (json_is_number(value))
		rating.value = json_number_value(value);
	else if (!json_is_string(value))
		return -1;
	else if (rating_number(text, tree->language, &rating.value) < 0 &&
		 view_double(text, &rating.value) < 0) /* "4.448831775700935" */
		return rating_parse_value(text, ret_rating) == 0
			       ? 0
			       : rating_read(text, tree->language, ret_rating);
	rating_assume_scale(&rating);
	*ret_rating = rating;
	return 0;
}

/* A member that is a number. */
static int number_at(const struct schema_tree *tree, const json_t *object,
	const char *name, double *ret_number)
{
	struct schema_spot spot = schema_first(tree, object, name);
	struct rating rating;

	if (read_value(tree, spot.value, &rating) < 0)
		return -1;
	*ret_number = rating.value;
	return 0;
}

/* The bottom defaults to 1 (schema.org), but to 0 for a value below that. */
static void state_scale(const struct schema_tree *tree, const json_t *object, double best,
	struct rating *rating)
{
	double worst = rating->value < 1 ? 0 : 1;

	if (number_at(tree, object, "worstRating", &worst) < 0 || worst >= best)
		worst = best <= 1 ? 0 : worst < best ? worst : 1;
	rating->min = worst;
	rating->max = best;
	rating->scale_assumed = false;
}

/* The first that is not of one aspect, or else the first. */
static struct schema_spot overall(
	const struct schema_tree *tree, const json_t *review, const char *name)
{
	struct schema_spot first = schema_first(tree, review, name);
	const json_t *value = schema_member(tree, review, name, &first.key);
	size_t n = schema_length(value);

	if (json_object_get(first.value, "reviewAspect") == NULL)
		return first;
	for (size_t i = 1; i < n; i++) {
		const json_t *one = schema_nth(tree, value, i);

		if (json_is_object(one) && json_object_get(one, "reviewAspect") == NULL)
			return (struct schema_spot){
				.value = one, .key = first.key, .index = (int64_t)i};
	}
	return first;
}

/* Take the rating from an object or a bare value; false when there is none. */
static bool take(const struct schema_tree *tree, struct schema_spot spot,
	struct arena *arena, struct provenance *from, struct rating *ret_rating)
{
	const json_t *object = spot.value;
	struct schema_spot value = spot;
	double best;

	if (json_is_object(object)) {
		value = schema_first(tree, object, "ratingValue");
		if (value.value == NULL)
			value = schema_first(tree, object, "value");
		spot.inner = value.key;
	}
	if (read_value(tree, value.value, ret_rating) < 0)
		return false;
	from->fields[FIELD_RATING] = schema_path(&spot, arena);
	if (json_is_object(object) && number_at(tree, object, "bestRating", &best) == 0 &&
		best > 0) {
		state_scale(tree, object, best, ret_rating);
		spot.inner = "bestRating";
		from->fields[FIELD_SCALE] = schema_path(&spot, arena);
	}
	return true;
}

struct rating schema_rating(const struct schema_tree *tree, const json_t *review,
	struct arena *arena, struct provenance *from)
{
	static const char *const names[] = {"reviewRating", "rating", "ratingValue"};
	struct rating rating;
	double best;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!take(tree, overall(tree, review, names[i]), arena, from, &rating))
			continue;
		if (i == 2 && number_at(tree, review, "bestRating", &best) == 0 &&
			best > 0)
			state_scale(tree, review, best, &rating);
		return rating;
	}
	return (struct rating){.given = false};
}

/* ---- of all reviews ---------------------------------------------------------------- */

static int64_t count_at(
	const struct schema_tree *tree, const json_t *object, const char *name)
{
	const json_t *value = schema_first(tree, object, name).value;
	int64_t count;

	if (json_is_object(value))
		value = json_object_get(value, "@value");
	if (json_is_number(value)) {
		double number = json_number_value(value);

		return number >= 0 && number <= 1e15 ? (int64_t)number : -1;
	}
	if (!json_is_string(value))
		return -1;
	struct view text = view_trim(json_string_view(value));

	if (count_parse(text, &count) == 0 || count_find(text, &count) == 0)
		return count;
	return -1;
}

struct aggregate schema_aggregate(const struct schema_tree *tree, const json_t *object)
{
	struct aggregate aggregate = {-1, -1, -1, -1, -1};
	struct rating rating;

	if (read_value(tree, schema_first(tree, object, "ratingValue").value, &rating) ==
			0 &&
		rating.value >= 0) {
		aggregate.rating = rating.value;
		if (!rating.scale_assumed) {
			aggregate.best = rating.max;
			aggregate.worst = rating.min;
		}
	}
	if (number_at(tree, object, "bestRating", &aggregate.best) < 0)
		aggregate.best = aggregate.best > 0 ? aggregate.best : -1;
	if (number_at(tree, object, "worstRating", &aggregate.worst) < 0)
		aggregate.worst = aggregate.worst >= 0 ? aggregate.worst : -1;
	aggregate.rating_count = count_at(tree, object, "ratingCount");
	aggregate.review_count = count_at(tree, object, "reviewCount");
	return aggregate;
}
