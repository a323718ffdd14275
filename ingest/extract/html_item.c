/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an element says in a machine's words (datetime, content) goes before what it
 * shows; a rating may be shown by a title, a class name, a style or a row of stars.
 */
#include "extract/html_item.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/html_value.h"
#include "extract/tree.h"
#include "normalise/date.h"
#include "normalise/language.h"
#include "normalise/number.h"
#include "normalise/rating.h"

/* ---- finding ----------------------------------------------------------------------- */

/* What a field's path selects: found once, kept until the item is done, or the page. */
static struct xpath_found *find(
	struct html_reading *reading, struct html_item *item, enum field field)
{
	const struct selector *selector = &reading->recipe->fields[field];
	bool same = selector->path.len != 0 && selector->path.data[0] == '/';
	struct xpath_found *found = same ? &reading->same[field] : &item->found[field];

	if (selector->xpath == NULL || item->rc < 0 || found->owner != NULL)
		return found;
	if (xpath_find(reading->page, selector->xpath, item->node, found, reading->err) <
		0)
		item->rc = -1;
	return found;
}

/* A text of the page with the part that the field's pattern takes. */
static struct view part(struct html_reading *reading, enum field field, struct view text)
{
	reading->left -= text.len < reading->left ? text.len : reading->left;
	return selector_part(&reading->recipe->fields[field], text);
}

static struct view shown(struct html_reading *reading, const xmlNode *node)
{
	return html_value_text(
		node, reading->left, &reading->nodes, &reading->x->scratch);
}

static void note(struct html_reading *reading, struct html_item *item, enum field field)
{
	item->from.fields[field] = reading->recipe->fields[field].path;
}

/* The first text that is not empty. */
static struct view text_at(
	struct html_reading *reading, struct html_item *item, enum field field)
{
	const struct xpath_found *found = find(reading, item, field);
	struct view text =
		part(reading, field, arena_keep(&reading->x->scratch, found->text));

	for (size_t i = 0; i < found->n && text.len == 0; i++)
		text = part(reading, field, shown(reading, found->nodes[i]));
	if (text.len != 0)
		note(reading, item, field);
	return text;
}

/* All texts, a line each. */
static struct view lines_at(
	struct html_reading *reading, struct html_item *item, enum field field)
{
	const struct xpath_found *found = find(reading, item, field);
	struct buf out BUF_CLEANUP = buf_make(LIMIT_PAGE);

	if (found->n < 2)
		return text_at(reading, item, field);
	for (size_t i = 0; i < found->n; i++) {
		struct view text = part(reading, field, shown(reading, found->nodes[i]));

		if (text.len != 0 && out.len != 0)
			buf_add_char(&out, '\n');
		buf_add(&out, text);
	}
	if (out.len != 0)
		note(reading, item, field);
	return arena_keep(&reading->x->scratch, buf_view(&out));
}

/* ---- fields ------------------------------------------------------------------------ */

static struct moment date_at(
	struct html_reading *reading, struct html_item *item, enum field field)
{
	const struct date_context context = {reading->document->time, reading->language};
	const struct xpath_found *found = find(reading, item, field);
	bool whole = reading->recipe->fields[field].pattern == NULL;
	struct moment moment = {.precision = PRECISION_NONE};
	struct view text;

	for (size_t i = 0; i < found->n && whole; i++) {
		text = html_value_date(found->nodes[i]);
		if (text.len != 0 && date_read(text, &context, &moment) == 0) {
			note(reading, item, field);
			return moment;
		}
	}
	text = text_at(reading, item, field);
	if (text.len == 0 || date_read(text, &context, &moment) == 0)
		return moment;
	extraction_bad_date(reading->x, text);
	return (struct moment){.precision = PRECISION_NONE};
}

static struct rating rating_at(struct html_reading *reading, struct html_item *item)
{
	struct view language = reading->language;
	const struct xpath_found *found = find(reading, item, FIELD_RATING);
	bool whole = reading->recipe->fields[FIELD_RATING].pattern == NULL;
	struct rating rating = {.given = false};
	struct view text = text_at(reading, item, FIELD_RATING);

	if (text.len != 0 && rating_read(text, language, &rating) < 0)
		rating.given = false;
	if (!rating.given && whole)
		rating = html_value_rating(found->nodes, found->n, language);
	if (rating.given) {
		note(reading, item, FIELD_RATING);
		recipe_set_scale(reading->recipe, &rating);
	}
	return rating;
}

static struct view language_at(struct html_reading *reading, struct html_item *item)
{
	struct view text = text_at(reading, item, FIELD_LANGUAGE);
	char tag[LANGUAGE_READ_SIZE];

	return language_read(text, tag) == 0
		       ? arena_keep(&reading->x->scratch, view_of(tag))
		       : (struct view){NULL, 0};
}

static struct view link_at(struct html_reading *reading, struct html_item *item)
{
	const struct xpath_found *found = find(reading, item, FIELD_LINK);
	struct view text = {NULL, 0};

	if (found->n != 0)
		text = tree_attribute(found->nodes[0], "href");
	text = text.len != 0 ? part(reading, FIELD_LINK, text)
			     : text_at(reading, item, FIELD_LINK);
	if (text.len != 0)
		text = resolver_url(&reading->x->resolver, reading->document->url, text,
			&reading->x->scratch);
	if (text.len != 0)
		note(reading, item, FIELD_LINK);
	return text;
}

static bool says_no(struct view text)
{
	return view_case_eq(text, VIEW("false")) || view_case_eq(text, VIEW("no")) ||
	       view_eq(text, VIEW("0"));
}

/* What is there says yes, unless it says no. */
static enum verified verified_at(struct html_reading *reading, struct html_item *item)
{
	const struct selector *selector = &reading->recipe->fields[FIELD_VERIFIED];
	const struct xpath_found *found = find(reading, item, FIELD_VERIFIED);
	struct view text = text_at(reading, item, FIELD_VERIFIED);

	if (text.len == 0 && (found->n == 0 || selector->pattern != NULL))
		return VERIFIED_UNSTATED;
	note(reading, item, FIELD_VERIFIED);
	return says_no(text) ? VERIFIED_NO : VERIFIED_YES;
}

static struct votes helpful_at(struct html_reading *reading, struct html_item *item)
{
	struct votes votes = {.given = false};
	struct view text = text_at(reading, item, FIELD_HELPFUL);

	votes.given = text.len != 0 && count_find(text, &votes.n) == 0;
	return votes;
}

/* ---- the review -------------------------------------------------------------------- */

struct review html_item_read(struct html_reading *reading, struct html_item *item)
{
	struct review review = {.audience = AUDIENCE_UNSET};

	review.id = text_at(reading, item, FIELD_ID);
	review.url = link_at(reading, item);
	review.author = text_at(reading, item, FIELD_AUTHOR);
	review.published = date_at(reading, item, FIELD_DATE);
	review.rating = rating_at(reading, item);
	review.title = text_at(reading, item, FIELD_TITLE);
	review.text = lines_at(reading, item, FIELD_TEXT);
	review.language = language_at(reading, item);
	review.reply = lines_at(reading, item, FIELD_REPLY);
	if (review.reply.len != 0)
		review.replied = date_at(reading, item, FIELD_REPLY_DATE);
	review.verified = verified_at(reading, item);
	review.helpful = helpful_at(reading, item);
	return review;
}

void html_item_done(struct html_item *item)
{
	for (int i = 0; i < FIELDS; i++)
		xpath_found_done(&item->found[i]);
}
