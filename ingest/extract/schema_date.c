/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A date is a text in any form that date.h knows, or the number of a clock.
 */
#include "extract/schema_date.h"

#include "base/calendar.h"
#include "base/jsonview.h"
#include "extract/date.h"

/* 1970-01-01 is what a clock of zero, or no date at all, becomes on its way to a page. */
static bool is_zero(const struct moment *moment)
{
	return moment->time > -DAY_SECONDS && moment->time < DAY_SECONDS;
}

static int read_date(
	const json_t *value, const struct schema_tree *tree, struct moment *ret_moment)
{
	struct view text = json_string_view(value);
	const struct date_context context = {tree->time, tree->language};

	if (json_is_integer(value))
		return date_from_number(json_integer_value(value), ret_moment);
	return text.len != 0 ? date_read(text, &context, ret_moment) : -1;
}

struct moment schema_date(const json_t *object, const struct schema_tree *tree,
	struct extraction *x, const char **ret_key)
{
	static const char *const names[] = {
		"datePublished", "dateCreated", "uploadDate", "date", "dateModified"};
	struct moment moment = {.precision = PRECISION_NONE};
	struct view bad = {NULL, 0};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct schema_spot spot = schema_first(tree, object, names[i]);
		const json_t *value = spot.value;

		if (json_is_object(value))
			value = json_object_get(value, "@value");
		if (value == NULL)
			continue;
		if (read_date(value, tree, &moment) == 0 && !is_zero(&moment)) {
			*ret_key = spot.key;
			return moment;
		}
		if (bad.len == 0)
			bad = view_trim(json_string_view(value));
	}
	if (bad.len != 0)
		extraction_bad_date(x, bad);
	*ret_key = NULL;
	return (struct moment){.precision = PRECISION_NONE};
}
