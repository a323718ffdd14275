/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages that mark nothing up: the configuration says by XPath where the reviews are and,
 * from each, where its fields. What an element says in a machine's words (datetime,
 * content) goes before what it shows; a rating may be shown by a title, a class name, a
 * style or a row of stars.
 *
 * A path that does not depend on the item ("/html/...", "//h1") is evaluated once for the
 * page. Items may lie in each other, so that a page could ask for far more than it is
 * long: texts and paths to the items are bounded together, as are the nodes that are
 * looked at, and where that ends it is noted that not all was read.
 */
#include "extract/adapter.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/html_value.h"
#include "extract/tree.h"
#include "extract/xpath.h"
#include "normalise/date.h"
#include "normalise/language.h"
#include "normalise/number.h"
#include "normalise/rating.h"

#define NODES_MIN 1000000 /* that are looked at for the texts of a small page */
#define NODES_PER_BYTE 4

struct reading {
	const struct recipe *recipe;
	const struct document *document;
	struct extraction *x;
	struct xpath_page *page;
	struct xpath_found same[FIELDS]; /* of paths that are the same for all items */
	size_t left;			 /* bytes of text that may still be read */
	struct view language;		 /* of the page, or what the section says */
	size_t nodes;			 /* and nodes that may be looked at for it */
	struct err *err;
};

struct item {
	const xmlNode *node;
	struct provenance from;
	struct xpath_found found[FIELDS];
	int rc;
};

/* ---- finding ----------------------------------------------------------------------- */

/* What a field's path selects: found once, kept until the item is done, or the page. */
static struct xpath_found *find(
	struct reading *reading, struct item *item, enum field field)
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
static struct view part(struct reading *reading, enum field field, struct view text)
{
	reading->left -= text.len < reading->left ? text.len : reading->left;
	return selector_part(&reading->recipe->fields[field], text);
}

static struct view shown(struct reading *reading, const xmlNode *node)
{
	return html_value_text(
		node, reading->left, &reading->nodes, &reading->x->scratch);
}

static void note(struct reading *reading, struct item *item, enum field field)
{
	item->from.fields[field] = reading->recipe->fields[field].path;
}

/* The first text that is not empty. */
static struct view text_at(struct reading *reading, struct item *item, enum field field)
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
static struct view lines_at(struct reading *reading, struct item *item, enum field field)
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

static struct moment date_at(struct reading *reading, struct item *item, enum field field)
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

/* A value by itself says nothing of its scale: then the section's counts. */
static void set_scale(const struct recipe *recipe, struct rating *rating)
{
	if (!rating->given || !recipe->scaled)
		return;
	rating->min = recipe->scale_min;
	rating->max = recipe->scale_max;
	rating->scale_assumed = recipe->scale_assumed;
}

static struct rating rating_at(struct reading *reading, struct item *item)
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
		set_scale(reading->recipe, &rating);
	}
	return rating;
}

static struct view language_at(struct reading *reading, struct item *item)
{
	struct view text = text_at(reading, item, FIELD_LANGUAGE);
	char tag[LANGUAGE_READ_SIZE];

	return language_read(text, tag) == 0
		       ? arena_keep(&reading->x->scratch, view_of(tag))
		       : (struct view){NULL, 0};
}

static struct view link_at(struct reading *reading, struct item *item)
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
static enum verified verified_at(struct reading *reading, struct item *item)
{
	const struct selector *selector = &reading->recipe->fields[FIELD_VERIFIED];
	const struct xpath_found *found = find(reading, item, FIELD_VERIFIED);
	struct view text = text_at(reading, item, FIELD_VERIFIED);

	if (text.len == 0 && (found->n == 0 || selector->pattern != NULL))
		return VERIFIED_UNSTATED;
	note(reading, item, FIELD_VERIFIED);
	return says_no(text) ? VERIFIED_NO : VERIFIED_YES;
}

static struct votes helpful_at(struct reading *reading, struct item *item)
{
	struct votes votes = {.given = false};
	struct view text = text_at(reading, item, FIELD_HELPFUL);

	votes.given = text.len != 0 && count_find(text, &votes.n) == 0;
	return votes;
}

/* ---- reviews ----------------------------------------------------------------------- */

static struct review read_item(struct reading *reading, struct item *item)
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

/* Has the page asked for more than it may? Then it is noted. */
static bool used_up(struct reading *reading)
{
	bool up =
		reading->left == 0 || reading->nodes == 0 || xpath_stopped(reading->page);

	reading->x->stats.unfinished |= up;
	return up;
}

/* The way to a node that lies deep is long: it is only told of items that say something.
 */
static struct view path_of(struct reading *reading, const xmlNode *node)
{
	struct view path = tree_path(node, &reading->x->scratch);

	reading->left -= path.len < reading->left ? path.len : reading->left;
	return path;
}

static int take_item(struct reading *reading, const xmlNode *node)
{
	struct item item = {.node = node, .from = {.adapter = "html"}};
	struct review review = read_item(reading, &item);

	if (review.text.len != 0 || review.rating.given)
		item.from.path = path_of(reading, node);
	int rc = item.rc < 0
			 ? -1
			 : extraction_add(reading->x, &review, &item.from, reading->err);

	for (int i = 0; i < FIELDS; i++)
		xpath_found_done(&item.found[i]);
	return rc;
}

static int take_items(struct reading *reading)
{
	struct xpath_found items;
	const xmlNode *root = reading->document->tree->children;
	int rc = 0;

	if (xpath_find(reading->page, reading->recipe->items.xpath, root, &items,
		    reading->err) < 0)
		return -1;
	for (size_t i = 0;
		i < items.n && !reading->x->stats.capped && rc == 0 && !used_up(reading);
		i++) {
		if (items.nodes[i]->type == XML_ELEMENT_NODE)
			rc = take_item(reading, items.nodes[i]);
	}
	xpath_found_done(&items);
	return rc;
}

/* ---- what the page states ---------------------------------------------------------- */

/* The first text that a selector of the page gives. */
static int page_text(
	struct reading *reading, const struct selector *selector, struct view *ret_text)
{
	const xmlNode *root = reading->document->tree->children;
	struct arena *arena = reading->x->arena;
	struct xpath_found found = {.n = 0};

	*ret_text = (struct view){NULL, 0};
	if (selector->xpath == NULL)
		return 0;
	if (xpath_find(reading->page, selector->xpath, root, &found, reading->err) < 0)
		return -1;
	*ret_text = selector_part(selector, arena_keep(arena, found.text));
	for (size_t i = 0; i < found.n && ret_text->len == 0; i++)
		*ret_text = selector_part(
			selector, html_value_text(found.nodes[i], LIMIT_FIELD,
					  &reading->nodes, arena));
	xpath_found_done(&found);
	return 0;
}

static int take_aggregate(struct reading *reading)
{
	struct aggregate aggregate = {-1, -1, -1, -1, -1};
	struct view count, mean;
	struct rating rating;

	if (page_text(reading, &reading->recipe->count, &count) < 0 ||
		page_text(reading, &reading->recipe->mean, &mean) < 0)
		return -1;
	if (count.len != 0 && count_find(count, &aggregate.review_count) < 0)
		aggregate.review_count = -1;
	if (rating_read(mean, reading->language, &rating) == 0) {
		set_scale(reading->recipe, &rating);
		aggregate.rating = rating.value;
		if (!rating.scale_assumed) {
			aggregate.best = rating.max;
			aggregate.worst = rating.min;
		}
	}
	if (aggregate.review_count >= 0 || aggregate.rating >= 0)
		extraction_state(reading->x, &aggregate, true);
	return 0;
}

/* The language by which dates and ratings are read. That of a review may be another than
   that of the page around it, so only a literal, 'en-GB', is taken for both. */
static struct view language_of(
	const struct document *document, const struct recipe *recipe, struct arena *arena)
{
	struct view path = recipe->fields[FIELD_LANGUAGE].path;
	char tag[LANGUAGE_READ_SIZE];

	if (path.len < 2 || strchr("'\"", path.data[0]) == NULL ||
		path.data[path.len - 1] != path.data[0] ||
		language_read(view_sub(path, 1, path.len - 2), tag) < 0)
		return document->language;
	return arena_keep(arena, view_of(tag));
}

bool html_fits(struct document *document)
{
	(void)document;
	return false; /* nothing is found without a section that says where */
}

int html_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	struct reading reading = {
		.recipe = recipe,
		.document = document,
		.x = x,
		.left = 2 * document->text.len + KIB(64),
		.language = language_of(document, recipe, x->arena),
		.nodes = NODES_MIN + NODES_PER_BYTE * document->text.len,
		.err = err,
	};
	xmlDoc *tree;

	if (recipe->items.xpath == NULL)
		return 0;
	if (document_tree(document, &tree, err) < 0 ||
		xpath_open(tree, document->text.len, &reading.page, err) < 0)
		return -1;
	int rc = take_items(&reading) < 0 || take_aggregate(&reading) < 0 ? -1 : 0;

	used_up(&reading);

	for (int i = 0; i < FIELDS; i++)
		xpath_found_done(&reading.same[i]);
	xpath_close(reading.page);
	return rc;
}
