/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * schema.org lets a value be a text, an object or a list of either, and pages use all of
 * that. Each reader here takes the first of a list and the name of an object, and leaves
 * a field empty that has another shape: a review with a missing author is still a review.
 */
#include "extract/schema_field.h"

#include "base/limits.h"
#include "base/repair.h"
#include "extract/date.h"
#include "extract/markup.h"
#include "extract/rating.h"

/* The value itself, or the first of a list. */
static const json_t *first(const json_t *value)
{
	return json_is_array(value) ? json_array_get(value, 0) : value;
}

static struct view string_of(const json_t *value)
{
	return (struct view){json_string_value(value), json_string_length(value)};
}

static bool type_matches(const json_t *type, struct view name)
{
	struct view text = string_of(type);
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
		text = view_sub(text, text.len - name.len, name.len);
	return view_eq(text, name);
}

bool schema_is_type(const json_t *object, const char *name)
{
	const json_t *type = json_object_get(object, "@type");
	size_t i;
	const json_t *one;

	json_array_foreach(type, i, one)
	{
		if (type_matches(one, view_of(name)))
			return true;
	}
	return type_matches(type, view_of(name));
}

/* A text without markup, in the arena; of an object, its name, value or @value. */
static struct view text_of(const json_t *value, struct arena *arena)
{
	static const char *const keys[] = {"@value", "name", "alternateName"};
	bool repaired;

	value = first(value);
	for (size_t i = 0; i < 3 && json_is_object(value); i++) {
		const json_t *inner = first(json_object_get(value, keys[i]));

		if (json_is_string(inner))
			value = inner;
	}
	if (!json_is_string(value))
		return (struct view){NULL, 0};
	struct view text = markup_text(string_of(value), arena);

	text = repair_text(text, arena, &repaired);
	/* Text that needed nothing still lies in the tree. */
	return arena_keep(arena, text);
}

/* The first of the keys that gives a text. */
static struct view text_at(
	const json_t *object, const char *const *keys, struct arena *arena)
{
	struct view text = {NULL, 0};

	for (; *keys != NULL && text.len == 0; keys++)
		text = text_of(json_object_get(object, *keys), arena);
	return text;
}

static struct moment date_at(const json_t *object, const char *const *keys)
{
	struct moment moment = {.precision = PRECISION_NONE};

	for (; *keys != NULL && moment.precision == PRECISION_NONE; keys++) {
		const json_t *value = first(json_object_get(object, *keys));
		int rc = -1;

		if (json_is_object(value))
			value = json_object_get(value, "@value");
		if (json_is_string(value))
			rc = date_parse(string_of(value), &moment);
		else if (json_is_integer(value))
			rc = date_from_number(json_integer_value(value), &moment);
		if (rc < 0)
			moment.precision = PRECISION_NONE;
	}
	return moment;
}

/* A text of a rating, which may end in a point: "4." */
static int rating_text(const json_t *value, struct rating *ret_rating)
{
	struct view text = view_trim(string_of(value));

	if (text.len > 1 && text.data[text.len - 1] == '.')
		text.len--;
	return rating_parse_value(text, ret_rating);
}

int schema_number(const json_t *value, double *ret_number)
{
	struct rating rating;

	value = first(value);
	if (json_is_number(value)) {
		*ret_number = json_number_value(value);
		return 0;
	}
	if (!json_is_string(value) || rating_text(value, &rating) < 0)
		return -1;
	*ret_number = rating.value;
	return 0;
}

static size_t digits_at(struct view text, size_t from)
{
	size_t n = 0;

	while (from + n < text.len && text.data[from + n] >= '0' &&
		text.data[from + n] <= '9')
		n++;
	return n;
}

/* Digits, in groups of three from the second group on; a fraction is dropped. */
static int64_t count_text(struct view text)
{
	size_t n = digits_at(text, 0), at = 0;
	int64_t count = 0;

	if (n == 0 || text.len > 20)
		return -1;
	for (;;) {
		for (size_t end = at + n; at < end && count < INT64_MAX / 16; at++)
			count = count * 10 + (text.data[at] - '0');
		if (at == text.len)
			return count;
		char separator = text.data[at++];

		n = digits_at(text, at);
		if (n == 3 && (separator == ',' || separator == '.' || separator == ' '))
			continue;
		return separator == '.' && at + n == text.len ? count : -1;
	}
}

int64_t schema_count(const json_t *value)
{
	value = first(value);
	if (json_is_number(value)) {
		double number = json_number_value(value);

		return number >= 0 && number <= 1e15 ? (int64_t)number : -1;
	}
	return json_is_string(value) ? count_text(view_trim(string_of(value))) : -1;
}

/* The bottom defaults to 1 (schema.org), but to 0 for a value below that. */
static void state_scale(const json_t *object, double best, struct rating *rating)
{
	double worst = rating->value < 1 ? 0 : 1;

	if (schema_number(json_object_get(object, "worstRating"), &worst) < 0 ||
		worst >= best)
		worst = best <= 1 ? 0 : worst < best ? worst : 1;
	rating->min = worst;
	rating->max = best;
	rating->scale_assumed = false;
}

static struct rating rating_of(const json_t *value)
{
	struct rating rating = {.given = true};
	const json_t *object = first(value), *number = object;
	double best;

	if (json_is_object(object))
		number = first(json_object_get(object, "ratingValue"));
	if (json_is_number(number)) {
		rating.value = json_number_value(number);
		rating_assume_scale(&rating);
	} else if (!json_is_string(number) || rating_text(number, &rating) < 0) {
		return (struct rating){.given = false};
	}
	if (json_is_object(object) &&
		schema_number(json_object_get(object, "bestRating"), &best) == 0 &&
		best > 0)
		state_scale(object, best, &rating);
	return rating;
}

static bool is_absolute(struct view address)
{
	return view_case_eq(view_sub(address, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(address, 0, 8), VIEW("https://"));
}

static struct view address_at(const json_t *object, const char *key, struct arena *arena)
{
	const json_t *value = first(json_object_get(object, key));
	struct view text = {NULL, 0};

	if (json_is_string(value))
		text = text_of(value, arena);
	return is_absolute(text) ? text : (struct view){NULL, 0};
}

static bool is_organization(const json_t *author)
{
	static const char *const types[] = {"Organization", "Corporation",
		"LocalBusiness", "Brand", "Hotel", "Restaurant", "Store"};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (schema_is_type(first(author), types[i]))
			return true;
	}
	return false;
}

static const char *const text_keys[] = {"reviewBody", "description", "text", NULL};
static const char *const date_keys[] = {
	"datePublished", "dateCreated", "dateModified", NULL};

/* The owner's answer among the comments: the first that an organization wrote. */
static void read_reply(const json_t *comments, struct arena *arena, struct review *review)
{
	static const char *const keys[] = {"text", "description", NULL};
	size_t n = json_is_array(comments) ? json_array_size(comments) : 1;

	for (size_t i = 0; i < n && review->reply.len == 0; i++) {
		const json_t *comment =
			json_is_array(comments) ? json_array_get(comments, i) : comments;

		if (!is_organization(json_object_get(comment, "author")))
			continue;
		review->reply = text_at(comment, keys, arena);
		review->replied = date_at(comment, date_keys);
	}
}

struct aggregate schema_aggregate(const json_t *object)
{
	struct aggregate aggregate = {-1, -1, -1, -1, -1};
	double number;

	if (schema_number(json_object_get(object, "ratingValue"), &number) == 0)
		aggregate.rating = number;
	if (schema_number(json_object_get(object, "bestRating"), &number) == 0)
		aggregate.best = number;
	if (schema_number(json_object_get(object, "worstRating"), &number) == 0)
		aggregate.worst = number;
	aggregate.rating_count = schema_count(json_object_get(object, "ratingCount"));
	aggregate.review_count = schema_count(json_object_get(object, "reviewCount"));
	return aggregate;
}

/* Where a field stands, once it was found. */
static void note(struct provenance *from, enum field field, const char *key, bool found)
{
	if (found)
		from->fields[field] = view_of(key);
}

void schema_review(const json_t *object, const struct schema_tree *tree,
	struct extraction *x, struct review *ret_review, struct provenance *ret_from)
{
	static const char *const title_keys[] = {"name", "headline", NULL};
	struct arena *arena = x->arena;
	struct review review = {.audience = AUDIENCE_UNSET};

	(void)tree;
	review.id = address_at(object, "@id", arena);
	review.url = address_at(object, "url", arena);
	review.text = text_at(object, text_keys, arena);
	review.title = text_at(object, title_keys, arena);
	review.author = text_of(json_object_get(object, "author"), arena);
	review.language = text_of(json_object_get(object, "inLanguage"), arena);
	review.published = date_at(object, date_keys);
	review.rating = rating_of(json_object_get(object, "reviewRating"));
	read_reply(json_object_get(object, "comment"), arena, &review);
	note(ret_from, FIELD_ID, "@id", review.id.len != 0);
	note(ret_from, FIELD_LINK, "url", review.url.len != 0);
	note(ret_from, FIELD_AUTHOR, "author", review.author.len != 0);
	note(ret_from, FIELD_LANGUAGE, "inLanguage", review.language.len != 0);
	note(ret_from, FIELD_RATING, "reviewRating", review.rating.given);
	note(ret_from, FIELD_REPLY, "comment", review.reply.len != 0);
	*ret_review = review;
}
