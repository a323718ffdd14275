/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * data-vocabulary.org was schema.org's forerunner; pages that were never touched since
 * still use it. Only its names differ.
 */
#include "extract/item_name.h"

static const struct view schema_sites[] = {{"http://schema.org/", 18},
	{"https://schema.org/", 19}, {"http://www.schema.org/", 22},
	{"https://www.schema.org/", 23}};

#define OLD_SITE "data-vocabulary.org/"

static struct view local_name(struct view name)
{
	for (size_t i = 0; i < sizeof(schema_sites) / sizeof(schema_sites[0]); i++) {
		if (view_case_eq(view_sub(name, 0, schema_sites[i].len), schema_sites[i]))
			return view_sub(name, schema_sites[i].len, name.len);
	}
	size_t at = view_search(name, VIEW(OLD_SITE));

	if (at == name.len)
		return name;
	name = view_sub(name, at + sizeof(OLD_SITE) - 1, name.len);
	return view_sub(name, view_starts(name, VIEW("#")), name.len);
}

/* What schema.org calls a property of data-vocabulary.org. */
static struct view new_name(struct view name)
{
	static const struct {
		struct view old, now;
	} names[] = {
		{{"reviewer", 8}, {"author", 6}},
		{{"dtreviewed", 10}, {"datePublished", 13}},
		{{"summary", 7}, {"name", 4}},
		{{"description", 11}, {"reviewBody", 10}},
		{{"itemreviewed", 12}, {"itemReviewed", 12}},
		{{"rating", 6}, {"reviewRating", 12}},
		{{"value", 5}, {"ratingValue", 11}},
		{{"average", 7}, {"ratingValue", 11}},
		{{"best", 4}, {"bestRating", 10}},
		{{"worst", 5}, {"worstRating", 11}},
		{{"count", 5}, {"reviewCount", 11}},
		{{"votes", 5}, {"ratingCount", 11}},
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (view_case_eq(name, names[i].old))
			return names[i].now;
	}
	return name;
}

bool item_name_is_old(struct view name)
{
	return view_search(name, VIEW(OLD_SITE)) < name.len;
}

struct view item_name(struct view name, bool old)
{
	struct view local = local_name(name);

	return old || item_name_is_old(name) ? new_name(local) : local;
}

struct view item_type_name(struct view type)
{
	struct view aggregate = VIEW("Review-aggregate");
	size_t at = type.len > aggregate.len ? type.len - aggregate.len : 0;

	if (item_name_is_old(type) &&
		view_case_eq(view_sub(type, at, type.len), aggregate))
		return VIEW("http://" OLD_SITE "AggregateRating");
	return type;
}

bool item_name_is_rating(struct view name)
{
	return view_eq(name, VIEW("ratingValue")) || view_eq(name, VIEW("reviewRating"));
}

bool item_name_is_shown(struct view name)
{
	static const char *const names[] = {"author", "name", "reviewBody", "description",
		"headline", "datePublished", "ratingValue", "reviewCount", "ratingCount",
		"text"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (view_eq(name, view_of(names[i])))
			return true;
	}
	return false;
}
