/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * schema.org lets a value be a text, an object or a list of either, and pages use all of
 * that. Each reader here takes the first of a list that says something, and leaves a
 * field empty that has another shape: a review with a missing author is still a review.
 */
#include "extract/schema_field.h"

#include "base/buf.h"
#include "base/jsonview.h"
#include "base/limits.h"
#include "extract/schema_date.h"
#include "extract/schema_rating.h"
#include "extract/schema_reply.h"
#include "extract/schema_standing.h"
#include "normalise/language.h"

#define POSITION_DIGITS \
	3 /* a number so short at the end of an @id is a place in a list */

/* What the functions here work on. */
struct fields {
	const json_t *object;
	const struct schema_tree *tree;
	struct arena *arena;
	struct review *review;
	struct provenance *from;
};

static void note(struct fields *f, enum field field, const struct schema_spot *spot)
{
	f->from->fields[field] = schema_path(spot, f->arena);
}

/* The first of the members that has a text. */
static struct view text_of(
	struct fields *f, const char *const *names, struct schema_spot *ret_spot)
{
	struct view text = {NULL, 0};

	for (; *names != NULL && text.len == 0; names++)
		text = schema_text_at(f->tree, f->object, *names, f->arena, ret_spot);
	return text;
}

/* ---- text -------------------------------------------------------------------------- */

/* A body in several parts, as one text; `first` is where its first part is. */
static struct view join_parts(struct fields *f, const struct schema_spot *first)
{
	BUF_CLEANUP struct buf out = buf_make(LIMIT_REVIEW_TEXT + 1);
	const char *key, *inner;
	const json_t *parts = schema_member(f->tree, f->object, first->key, &key);
	size_t n = schema_length(parts);

	for (size_t i = 0; i < n; i++) {
		struct view part =
			schema_text(schema_nth(f->tree, parts, i), f->arena, &inner);

		if (part.len != 0 && out.len != 0)
			buf_add_char(&out, '\n');
		buf_add(&out, part);
	}
	return arena_keep(f->arena, buf_view(&out));
}

/* What is liked or disliked, a line each. */
static void add_notes(struct fields *f, const char *name, char mark, struct buf *out)
{
	struct schema_spot spot = schema_first(f->tree, f->object, name);
	const json_t *list = json_object_get(f->object, name);
	const char *inner;

	if (json_object_get(spot.value, "itemListElement") != NULL)
		list = json_object_get(spot.value, "itemListElement");
	size_t n = schema_length(list);

	for (size_t i = 0; i < n; i++) {
		const json_t *one = schema_nth(f->tree, list, i);
		struct view text = schema_text(one, f->arena, &inner);

		if (text.len == 0)
			text = schema_text(
				json_object_get(one, "item"), f->arena, &inner);
		if (text.len != 0)
			buf_printf(out, "%s%c %.*s", out->len != 0 ? "\n" : "", mark,
				VIEW_ARG(text));
	}
}

static void read_notes(struct fields *f)
{
	BUF_CLEANUP struct buf out = buf_make(LIMIT_REVIEW_TEXT + 1);

	add_notes(f, "positiveNotes", '+', &out);
	f->from->fields[FIELD_TEXT] =
		out.len != 0 ? VIEW("positiveNotes") : VIEW("negativeNotes");
	add_notes(f, "negativeNotes", '-', &out);
	f->review->text = arena_keep(f->arena, buf_view(&out));
	if (out.len == 0)
		f->from->fields[FIELD_TEXT] = (struct view){NULL, 0};
}

static void read_text(struct fields *f)
{
	static const char *const names[] = {
		"reviewBody", "description", "text", "articleBody", "reviewText", NULL};
	static const char *const titles[] = {"name", "headline", "title", NULL};
	struct schema_spot spot = {.index = -1};

	f->review->text = text_of(f, names, &spot);
	if (spot.index >= 0)
		f->review->text = join_parts(f, &spot);
	if (f->review->text.len != 0)
		note(f, FIELD_TEXT, &spot);
	else if (json_object_get(f->object, "positiveNotes") != NULL ||
		 json_object_get(f->object, "negativeNotes") != NULL)
		read_notes(f);
	spot = (struct schema_spot){.index = -1};
	f->review->title = text_of(f, titles, &spot);
	note(f, FIELD_TITLE, &spot);
}

/* ---- who, when, where -------------------------------------------------------------- */

static void read_author(struct fields *f)
{
	static const char *const names[] = {
		"author", "creator", "contributor", "reviewer", NULL};
	struct schema_spot spot = {.index = -1};

	f->review->author = text_of(f, names, &spot);
	f->review->author_kind = schema_author_kind(spot.value);
	note(f, FIELD_AUTHOR, &spot);
}

static void read_language(struct fields *f)
{
	static const char *const names[] = {
		"alternateName", "identifier", "@value", "name"};
	struct schema_spot spot = schema_first(f->tree, f->object, "inLanguage");
	bool object = json_is_object(spot.value);
	char tag[LANGUAGE_READ_SIZE];

	for (size_t i = 0; i < (object ? sizeof(names) / sizeof(names[0]) : 1); i++) {
		const json_t *value =
			object ? json_object_get(spot.value, names[i]) : spot.value;
		struct view text = json_string_view(value);

		if (language_read(text, tag) < 0)
			continue;
		spot.inner = object ? names[i] : NULL;
		f->review->language = arena_keep(f->arena, view_of(tag));
		note(f, FIELD_LANGUAGE, &spot);
		return;
	}
}

static bool is_absolute(struct view address)
{
	return view_case_eq(view_sub(address, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(address, 0, 8), VIEW("https://"));
}

/* "#review-2", "#comment3": a place on the page, which the next review takes over. */
static bool is_position(struct view id)
{
	size_t hash = view_find(id, '#'), digits = 0;

	while (digits < id.len && id.data[id.len - 1 - digits] >= '0' &&
		id.data[id.len - 1 - digits] <= '9')
		digits++;
	return hash < id.len && digits != 0 && digits <= POSITION_DIGITS;
}

/* "#review-48213" */
static bool is_numbered(struct view id)
{
	size_t digits = 0;

	while (digits < id.len && id.data[id.len - 1 - digits] >= '0' &&
		id.data[id.len - 1 - digits] <= '9')
		digits++;
	return id.len > 1 && id.data[0] == '#' && digits > POSITION_DIGITS;
}

static struct view string_at(struct fields *f, const char *name, struct schema_spot *spot)
{
	*spot = schema_first(f->tree, f->object, name);
	if (!json_is_string(spot->value) && !json_is_integer(spot->value))
		return (struct view){NULL, 0};
	return schema_text(spot->value, f->arena, &spot->inner);
}

/* The site's own: an absolute @id, or one with a number of its own, or an identifier. */
static void read_id(struct fields *f)
{
	struct schema_spot spot;
	struct view id = string_at(f, "@id", &spot);

	if (id.len == 0)
		id = string_at(f, "id", &spot);
	if ((!is_absolute(id) && !is_numbered(id)) || is_position(id)) {
		id = string_at(f, "identifier", &spot);
		if (json_is_object(spot.value)) {
			spot.inner = "value";
			id = schema_text(json_object_get(spot.value, "value"), f->arena,
				&(const char *){NULL});
		}
	}
	f->review->id = id;
	if (id.len != 0)
		note(f, FIELD_ID, &spot);
}

/* "javascript:...", "mailto:..." */
static bool is_of_another_scheme(struct view link)
{
	size_t n = 0;

	while (n < link.len && strchr("/?#", link.data[n]) == NULL && link.data[n] != ':')
		n++;
	return n < link.len && link.data[n] == ':' && !is_absolute(link);
}

static void read_link(struct fields *f)
{
	struct schema_spot spot;
	struct view link = string_at(f, "url", &spot);

	if (link.len == 0 || link.len > LIMIT_FIELD || is_of_another_scheme(link))
		return;
	f->review->url = link;
	note(f, FIELD_LINK, &spot);
}

/* What others say of it. */
static void read_standing(struct fields *f)
{
	struct schema_spot spot;
	int64_t n = schema_votes(f->tree, f->object, &spot);

	if (n >= 0) {
		f->review->helpful = (struct votes){.given = true, .n = n};
		note(f, FIELD_HELPFUL, &spot);
	}
	f->review->verified = schema_verified(f->tree, f->object, &spot);
	if (f->review->verified != VERIFIED_UNSTATED)
		note(f, FIELD_VERIFIED, &spot);
}

void schema_review(const json_t *object, const json_t *holder,
	const struct schema_tree *tree, struct extraction *x, struct review *ret_review,
	struct provenance *ret_from)
{
	struct review review = {.audience = AUDIENCE_UNSET};
	struct fields f = {object, tree, &x->scratch, &review, ret_from};
	const char *date;

	read_id(&f);
	read_link(&f);
	read_text(&f);
	read_author(&f);
	read_language(&f);
	read_standing(&f);
	review.published = schema_date(object, tree, x, &date);
	if (date != NULL)
		ret_from->fields[FIELD_DATE] = view_of(date);
	review.rating = schema_rating(tree, object, &x->scratch, ret_from);
	schema_reply(object, holder, tree, x, &review, ret_from);
	if (schema_is_type(object, "EmployerReview"))
		review.audience = AUDIENCE_EMPLOYEE;
	*ret_review = review;
}
