/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages that mark nothing up: the configuration says by XPath where the reviews are and,
 * from each, where its fields.
 *
 * A path that does not depend on the item ("/html/...", "//h1") is evaluated once for the
 * page. Items may lie in each other, so that a page could ask for far more than it is
 * long: texts and paths to the items are bounded together, as are the nodes that are
 * looked at, and where that ends it is noted that not all was read.
 */
#include "extract/adapter.h"

#include "base/limits.h"
#include "extract/html_item.h"
#include "extract/html_value.h"
#include "extract/tree.h"
#include "normalise/language.h"
#include "normalise/number.h"
#include "normalise/rating.h"

#define NODES_MIN 1000000 /* that are looked at for the texts of a small page */
#define NODES_PER_BYTE 4

/* Has the page asked for more than it may? Then it is noted. */
static bool used_up(struct html_reading *reading)
{
	bool up =
		reading->left == 0 || reading->nodes == 0 || xpath_stopped(reading->page);

	reading->x->stats.unfinished |= up;
	return up;
}

/* The way to a node that lies deep is long: it is only told of items that say something.
 */
static struct view path_of(struct html_reading *reading, const xmlNode *node)
{
	struct view path = tree_path(node, &reading->x->scratch);

	reading->left -= path.len < reading->left ? path.len : reading->left;
	return path;
}

static int take_item(struct html_reading *reading, const xmlNode *node)
{
	struct html_item item = {.node = node, .from = {.adapter = "html"}};
	struct review review = html_item_read(reading, &item);

	if (review.text.len != 0 || review.rating.given)
		item.from.path = path_of(reading, node);
	int rc = item.rc < 0
			 ? -1
			 : extraction_add(reading->x, &review, &item.from, reading->err);

	html_item_done(&item);
	return rc;
}

static int take_items(struct html_reading *reading)
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
static int page_text(struct html_reading *reading, const struct selector *selector,
	struct view *ret_text)
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

static int take_aggregate(struct html_reading *reading)
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
		recipe_set_scale(reading->recipe, &rating);
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
	struct html_reading reading = {
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
