/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * schema.org has no property for the answer of the reviewed: pages use comments, which
 * other visitors write too. So it counts who wrote it.
 */
#include "extract/schema_reply.h"

#include "base/jsonview.h"
#include "extract/schema_date.h"

static bool ends_with(struct view text, struct view end)
{
	return text.len >= end.len &&
	       view_eq(view_sub(text, text.len - end.len, end.len), end);
}

/* By the end of a type's name: schema.org has some two hundred kinds. */
static bool is_organization(struct view type)
{
	static const struct view ends[] = {{"Organization", 12}, {"Business", 8},
		{"Corporation", 11}, {"Brand", 5}, {"Store", 5}, {"Shop", 4},
		{"Restaurant", 10}, {"Hotel", 5}, {"Motel", 5}, {"Hostel", 6},
		{"Resort", 6}, {"Airline", 7}, {"Company", 7}, {"Agency", 6},
		{"Service", 7}, {"Agent", 5}, {"Dealer", 6}, {"Rental", 6}, {"Repair", 6},
		{"Salon", 5}, {"Clinic", 6}, {"Hospital", 8}, {"Pharmacy", 8},
		{"Dentist", 7}, {"Physician", 9}, {"School", 6}, {"University", 10},
		{"Consortium", 10}, {"NGO", 3}, {"Winery", 6}, {"Bakery", 6},
		{"Brewery", 7}, {"BarOrPub", 8}, {"Library", 7}, {"BedAndBreakfast", 15},
		{"Campground", 10}, {"Cooperative", 11}};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		if (ends_with(type, ends[i]))
			return true;
	}
	return false;
}

enum author_kind schema_author_kind(const json_t *author)
{
	const json_t *type = json_object_get(author, "@type");

	if (type == NULL)
		type = json_object_get(author, "type");
	size_t n = json_is_array(type) ? json_array_size(type) : type != NULL;

	for (size_t i = 0; i < n && i < 8; i++) {
		const json_t *one = json_is_array(type) ? json_array_get(type, i) : type;
		struct view name = json_string_view(one);

		if (ends_with(name, VIEW("Person")))
			return AUTHOR_PERSON;
		if (is_organization(name))
			return AUTHOR_ORGANIZATION;
	}
	return AUTHOR_UNSTATED;
}

/* Is the text the name of the value of a member? */
static bool is_name_of(const struct schema_tree *tree, const json_t *object,
	const char *member, struct view text)
{
	const json_t *value = schema_first(tree, object, member).value;

	if (json_is_object(value))
		value = json_object_get(value, "name");
	struct view name = json_string_view(value);

	return name.len != 0 && view_case_eq(view_trim(name), text);
}

static bool is_owner(const json_t *comment, const json_t *review, const json_t *holder,
	const struct schema_tree *tree, struct arena *arena)
{
	struct schema_spot author;
	struct view name = schema_text_at(tree, comment, "author", arena, &author);

	if (name.len == 0)
		return false;
	return schema_author_kind(author.value) == AUTHOR_ORGANIZATION ||
	       is_name_of(tree, review, "publisher", name) ||
	       is_name_of(tree, review, "itemReviewed", name) ||
	       is_name_of(tree, holder, "brand", name) ||
	       is_name_of(tree, holder, "name", name);
}

static bool has_author(const struct schema_tree *tree, const json_t *comment)
{
	return schema_first(tree, comment, "author").value != NULL;
}

/* The text of a comment, which may be one itself. */
static struct view comment_text(const struct schema_tree *tree, const json_t *comment,
	struct arena *arena, struct schema_spot *spot)
{
	static const char *const names[] = {"text", "description", "articleBody", NULL};
	struct view text = {NULL, 0};
	struct schema_spot inner;

	if (!json_is_object(comment))
		return schema_text(comment, arena, &spot->inner);
	for (const char *const *name = names; *name != NULL && text.len == 0; name++) {
		text = schema_text_at(tree, comment, *name, arena, &inner);
		spot->inner = *name;
	}
	return text;
}

/* One comment; does it answer for the owner, and is it taken? */
static bool take(struct schema_spot spot, bool is_reply, const json_t *review,
	const json_t *holder, const struct schema_tree *tree, struct extraction *x,
	struct review *ret, struct provenance *from)
{
	const json_t *comment = spot.value;
	const char *date;

	if (!is_owner(comment, review, holder, tree, &x->scratch) &&
		!(is_reply && !has_author(tree, comment)))
		return false;
	ret->reply = comment_text(tree, comment, &x->scratch, &spot);
	if (ret->reply.len == 0)
		return false;
	from->fields[FIELD_REPLY] = schema_path(&spot, &x->scratch);
	ret->replied = schema_date(comment, tree, x, &date);
	spot.inner = date;
	if (ret->replied.precision != PRECISION_NONE)
		from->fields[FIELD_REPLY_DATE] = schema_path(&spot, &x->scratch);
	return true;
}

void schema_reply(const json_t *object, const json_t *holder,
	const struct schema_tree *tree, struct extraction *x, struct review *review,
	struct provenance *from)
{
	static const char *const names[] = {"comment", "comments", "reply", "replies",
		"suggestedAnswer", "acceptedAnswer"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct schema_spot spot = {.index = -1};
		const json_t *value = schema_member(tree, object, names[i], &spot.key);
		size_t n = schema_length(value);

		for (size_t j = 0; j < n; j++) {
			spot.value = schema_nth(tree, value, j);
			spot.index = json_is_array(value) ? (int64_t)j : -1;
			if (take(spot, i >= 2, object, holder, tree, x, review, from))
				return;
		}
	}
}
