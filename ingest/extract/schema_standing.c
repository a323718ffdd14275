/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What others say of a review: how many found it helpful, and whether the site vouches
 * that its author bought the thing. schema.org counts votes in two ways, and has no
 * property for the other.
 */
#include "extract/schema_standing.h"

#include "base/jsonview.h"
#include "extract/number.h"

#include <strings.h>

static int64_t count_of(const json_t *value)
{
	struct view text = json_string_view(value);
	int64_t count;

	if (json_is_integer(value) && json_integer_value(value) >= 0)
		return json_integer_value(value);
	return json_is_string(value) && count_parse(view_trim(text), &count) == 0 ? count
										  : -1;
}

/* Does a counter count likes, votes or agreement? */
static bool counts_votes(const json_t *counter)
{
	const json_t *type = json_object_get(counter, "interactionType");
	const char *const types[] = {
		"LikeAction", "AgreeAction", "VoteAction", "EndorseAction"};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		const char *name = json_string_value(type);

		if (json_is_object(type) ? schema_is_type(type, types[i])
					 : name != NULL && strcmp(schema_local_name(name),
								   types[i]) == 0)
			return true;
	}
	return false;
}

int64_t schema_votes(const struct schema_tree *tree, const json_t *object,
	struct schema_spot *ret_spot)
{
	struct schema_spot spot = schema_first(tree, object, "upvoteCount");
	int64_t n = count_of(spot.value);
	const json_t *counters;

	if (n < 0) {
		counters = schema_member(tree, object, "interactionStatistic", &spot.key);
		for (size_t i = 0; i < schema_length(counters) && n < 0; i++) {
			spot.value = schema_nth(tree, counters, i);
			spot.index = json_is_array(counters) ? (int64_t)i : -1;
			spot.inner = "userInteractionCount";
			if (counts_votes(spot.value))
				n = count_of(json_object_get(spot.value, spot.inner));
		}
	}
	if (n >= 0)
		*ret_spot = spot;
	return n;
}

/* schema.org has no property for it: an additionalProperty with a telling name. */
enum verified schema_verified(const struct schema_tree *tree, const json_t *object,
	struct schema_spot *ret_spot)
{
	struct schema_spot spot = {.inner = "value"};
	const json_t *list = schema_member(tree, object, "additionalProperty", &spot.key);

	for (size_t i = 0; i < schema_length(list); i++) {
		spot.value = schema_nth(tree, list, i);
		spot.index = json_is_array(list) ? (int64_t)i : -1;
		const char *name = json_string_value(json_object_get(spot.value, "name"));
		const json_t *value = json_object_get(spot.value, "value");
		const char *text = json_string_value(value);

		if (name == NULL || strcasestr(name, "verified") == NULL)
			continue;
		*ret_spot = spot;
		return json_is_true(value) ||
				       (text != NULL &&
					       (strcasecmp(text, "true") == 0 ||
						       strcasecmp(text, "yes") == 0))
			       ? VERIFIED_YES
			       : VERIFIED_NO;
	}
	return VERIFIED_UNSTATED;
}
