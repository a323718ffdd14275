/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An entry as a review. Feeds of news have no ratings and none is asked for: who names a
 * feed as a source of reviews knows what is in it. What is not a review by its own
 * showing is counted: the App Store's feed begins with the app itself.
 */
#include "extract/feed_parts.h"

#include "normalise/language.h"
#include "normalise/rating.h"

void feed_offer(
	struct feed_entry *entry, enum field field, const struct feed_value *value)
{
	struct feed_value *values = entry->values[field];
	size_t *n = &entry->n[field], at = *n;

	if (view_trim(value->raw).len == 0 ||
		(at == FEED_VALUES && values[at - 1].rank <= value->rank))
		return;
	if (at == FEED_VALUES)
		at--;
	else
		++*n;
	for (; at > 0 && values[at - 1].rank > value->rank; at--)
		values[at] = values[at - 1];
	values[at] = *value;
}

struct view feed_join(struct feed_entry *entry, struct view above, struct view below)
{
	size_t len = above.len + 1 + below.len;
	char *path = entry->paths + entry->paths_len;

	if (above.len > sizeof(entry->paths) ||
		len > sizeof(entry->paths) - entry->paths_len)
		return above;
	memcpy(path, above.data, above.len);
	path[above.len] = '/';
	memcpy(path + above.len + 1, below.data, below.len);
	entry->paths_len += len;
	return (struct view){path, len};
}

/* ---- single fields ----------------------------------------------------------------- */

/* "me@example.org (Name)", "Name (me@example.org)", "Name <me@example.org>": the name,
   where there is one. */
static struct view author_name(struct view text)
{
	size_t open = view_find(text, '('), angle = view_find(text, '<');
	bool inside = open < text.len && text.data[text.len - 1] == ')';
	struct view name = text;

	if (view_find(text, '@') == text.len)
		return text;
	if (inside)
		name = view_sub(text, open + 1, text.len - open - 2);
	if (inside && view_find(name, '@') < name.len)
		name = view_sub(text, 0, open);
	else if (!inside && angle < text.len)
		name = view_sub(text, 0, angle);
	name = view_trim(name);
	if (name.len > 1 && name.data[0] == '"' && name.data[name.len - 1] == '"')
		name = view_sub(name, 1, name.len - 2);
	return name.len != 0 ? name : text;
}

static bool is_absolute(struct view link)
{
	return view_case_eq(view_sub(link, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(link, 0, 8), VIEW("https://"));
}

static bool is_plain(struct view link)
{
	for (size_t i = 0; i < link.len; i++) {
		if ((unsigned char)link.data[i] <= ' ')
			return false;
	}
	return true;
}

static struct view language_of(struct view text, struct arena *arena)
{
	char tag[LANGUAGE_READ_SIZE];

	return language_read(text, tag) == 0 ? arena_keep(arena, view_of(tag))
					     : (struct view){NULL, 0};
}

/* A number of an attribute or an element within the value; `*ret` is left otherwise. */
static void number_in(const struct feed_value *value, const char *name, double *ret)
{
	struct view text;

	if (feed_child(value->raw, view_of(name), &text))
		(void)view_double(view_trim(text), ret);
}

static bool rating_of(
	const struct feed_value *value, struct arena *arena, struct rating *ret_rating)
{
	struct feed_value inner = *value;
	double min = value->min, max = value->max;

	if (value->form == FEED_PLAIN && view_find(value->raw, '<') < value->raw.len) {
		number_in(value, "minimum", &min);
		number_in(value, "maximum", &max);
		if (!feed_child(value->raw, VIEW("value"), &inner.raw))
			(void)feed_child(value->raw, VIEW("ratingValue"), &inner.raw);
	}
	struct view text = feed_text(&inner, arena);

	if (rating_parse_value(text, ret_rating) < 0 &&
		rating_read(text, value->language, ret_rating) < 0)
		return false;
	if (min < max) {
		ret_rating->min = min;
		ret_rating->max = max;
		ret_rating->scale_assumed = false;
	}
	return true;
}

/* ---- all of them ------------------------------------------------------------------- */

struct making {
	const struct feed_entry *entry;
	const struct document *document;
	struct extraction *x;
	struct review review;
	struct provenance from;
};

/* The first value of the field that has a text; notes where it stands. */
static struct view take_text(
	struct making *making, enum field field, const struct feed_value **ret_value)
{
	for (size_t i = 0; i < making->entry->n[field]; i++) {
		const struct feed_value *value = &making->entry->values[field][i];
		struct view text = feed_text(value, &making->x->scratch);

		if (text.len == 0)
			continue;
		making->from.fields[field] = value->path;
		if (ret_value != NULL)
			*ret_value = value;
		return text;
	}
	return (struct view){NULL, 0};
}

static void take_date(struct making *making)
{
	for (size_t i = 0; i < making->entry->n[FIELD_DATE]; i++) {
		const struct feed_value *value = &making->entry->values[FIELD_DATE][i];
		struct view text = feed_text(value, &making->x->scratch);

		if (feed_date(text, making->document, &making->review.published) == 0) {
			making->from.fields[FIELD_DATE] = value->path;
			return;
		}
		if (text.len != 0)
			extraction_bad_date(making->x, text);
	}
}

/* As it stands when that is a whole address; empty when it cannot be made one. */
static struct view link_of(
	struct view link, struct view base, const struct making *making)
{
	if (link.len == 0 || (is_absolute(link) && is_plain(link)))
		return link;
	if (base.len == 0)
		base = is_absolute(link) ? link : making->document->url;
	return base.len != 0 ? resolver_url(&making->x->resolver, base, link,
				       &making->x->scratch)
			     : base;
}

static void take_link(struct making *making)
{
	for (size_t i = 0; i < making->entry->n[FIELD_LINK]; i++) {
		const struct feed_value *value = &making->entry->values[FIELD_LINK][i];
		struct view link = link_of(
			feed_text(value, &making->x->scratch), value->base, making);

		if (link.len == 0)
			continue;
		making->review.url = link;
		making->from.fields[FIELD_LINK] = value->path;
		return;
	}
}

static void take_id(struct making *making)
{
	const struct feed_value *uri = &making->entry->author_uri;

	making->review.id = take_text(making, FIELD_ID, NULL);
	if (making->review.id.len == 0 && making->entry->store) {
		making->review.id = feed_text(uri, &making->x->scratch);
		making->from.fields[FIELD_ID] = uri->path;
	}
}

static void take_author(struct making *making)
{
	making->review.author = author_name(take_text(making, FIELD_AUTHOR, NULL));
}

static void take_rating(struct making *making)
{
	for (size_t i = 0; i < making->entry->n[FIELD_RATING]; i++) {
		const struct feed_value *value = &making->entry->values[FIELD_RATING][i];

		if (rating_of(value, &making->x->scratch, &making->review.rating)) {
			making->from.fields[FIELD_RATING] = value->path;
			return;
		}
	}
}

static void take_language(struct making *making, struct view of_text)
{
	struct arena *arena = &making->x->scratch;
	struct view stated = take_text(making, FIELD_LANGUAGE, NULL);

	if (of_text.len == 0)
		of_text = stated.len != 0 ? stated : making->entry->language;
	making->review.language = language_of(view_trim(of_text), arena);
}

static void take_rest(struct making *making)
{
	struct review *review = &making->review;
	struct view verified = take_text(making, FIELD_VERIFIED, NULL);
	struct view helpful = take_text(making, FIELD_HELPFUL, NULL);

	if (view_case_eq(verified, VIEW("true")))
		review->verified = VERIFIED_YES;
	else if (view_case_eq(verified, VIEW("false")))
		review->verified = VERIFIED_NO;
	review->helpful.given =
		view_int64(helpful, &review->helpful.n) == 0 && review->helpful.n >= 0;
	/* An entry of nothing but a title says it there. */
	if (review->text.len == 0 && !review->rating.given) {
		review->text = review->title;
		review->title = (struct view){NULL, 0};
		making->from.fields[FIELD_TEXT] = making->from.fields[FIELD_TITLE];
		making->from.fields[FIELD_TITLE] = (struct view){NULL, 0};
	}
}

int feed_add(const struct feed_entry *entry, const struct document *document,
	struct extraction *x, struct err *err)
{
	struct making making = {
		.entry = entry, .document = document, .x = x, .from = entry->from};
	const struct feed_value *text = NULL;

	if (entry->spam || (entry->subject && entry->n[FIELD_RATING] == 0)) {
		x->stats.not_reviews++;
		arena_clear(&x->scratch);
		return 0;
	}
	making.from.adapter = "feed";
	making.review.title = take_text(&making, FIELD_TITLE, NULL);
	making.review.text = take_text(&making, FIELD_TEXT, &text);
	take_rating(&making);
	if (making.review.title.len != 0 || making.review.text.len != 0 ||
		making.review.rating.given) {
		take_id(&making);
		take_author(&making);
		take_date(&making);
		take_link(&making);
		take_language(
			&making, text != NULL ? text->language : (struct view){NULL, 0});
	}
	take_rest(&making);
	return extraction_add(x, &making.review, &making.from, err);
}
