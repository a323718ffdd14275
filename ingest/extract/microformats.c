/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Microformats, where classes say what elements are: hReview and hReview-aggregate 0.3
 * and 0.4 (class="hreview", "reviewer", "dtreviewed", ...), and h-review and
 * h-review-aggregate of microformats2 ("h-review", "p-author", "dt-published", ...). The
 * properties of a root are the elements with such a class below it that no other root
 * lies between. The first of each counts.
 *
 * They become items of schema.org, so that fields are read as those of other markups are.
 * Beyond the specifications, as pages mean it: best and worst may stand beside the
 * rating; an aggregate's numbers may stand in its item; a rating may be a row of stars.
 */
#include "extract/microformats.h"

#include "extract/adapter.h"
#include "extract/tree.h"

enum kind {
	TEXT,
	NUMBER, /* of a rating, which may be shown and not said */
	DATE,
	PERSON,
	PROSE,
	ADDRESS,
};

struct property {
	const char *class;
	const char *name; /* as schema.org calls it */
	enum kind kind;
	bool any; /* also in the item that is reviewed, as pages have it */
};

static const struct property classic[] = {
	{"reviewer", "author", PERSON, true},
	{"dtreviewed", "datePublished", DATE, true},
	{"summary", "name", TEXT, false},
	{"description", "reviewBody", PROSE, false},
	{"rating", "ratingValue", NUMBER, true},
	{"average", "ratingValue", NUMBER, true},
	{"best", "bestRating", NUMBER, true},
	{"worst", "worstRating", NUMBER, true},
	{"count", "reviewCount", TEXT, true},
	{"votes", "ratingCount", TEXT, true},
	{NULL, NULL, TEXT, false},
};

static const struct property second[] = {
	{"p-author", "author", PERSON, false},
	{"u-author", "author", PERSON, false},
	{"p-reviewer", "author", PERSON, false},
	{"dt-published", "datePublished", DATE, false},
	{"dt-reviewed", "datePublished", DATE, false},
	{"p-name", "name", TEXT, false},
	{"e-content", "reviewBody", PROSE, false},
	{"p-content", "reviewBody", PROSE, false},
	{"e-description", "reviewBody", PROSE, false},
	{"p-description", "reviewBody", PROSE, false},
	{"p-rating", "ratingValue", NUMBER, false},
	{"p-average", "ratingValue", NUMBER, false},
	{"p-best", "bestRating", NUMBER, false},
	{"p-worst", "worstRating", NUMBER, false},
	{"p-count", "reviewCount", TEXT, false},
	{"p-votes", "ratingCount", TEXT, false},
	{"u-url", "url", ADDRESS, false},
	{NULL, NULL, TEXT, false},
};

struct root {
	const char *class, *type;
	const struct property *properties;
};

/* An element with classes of both times is of the later one. */
static const struct root roots[] = {
	{"h-review-aggregate", "http://schema.org/AggregateRating", second},
	{"h-review", "http://schema.org/Review", second},
	{"hreview-aggregate", "http://schema.org/AggregateRating", classic},
	{"hreview", "http://schema.org/Review", classic},
};

static const struct root *root_of(const xmlNode *element)
{
	if (!tree_has_attribute(element, "class"))
		return NULL;
	for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
		if (microformats_has_class(element, roots[i].class))
			return &roots[i];
	}
	return NULL;
}

/* Is it an item of microformats2: "h-card", "h-product"? An "h-rating" only groups what
   is the review's own. */
static bool is_second_item(const xmlNode *element)
{
	struct view classes = tree_attribute(element, "class"), word;

	while (item_word(&classes, &word)) {
		if (view_starts(word, VIEW("h-")) && !view_eq(word, VIEW("h-rating")))
			return true;
	}
	return false;
}

/* ---- values ------------------------------------------------------------------------ */

/* The first element below that has the class. */
static const xmlNode *find_class(
	struct item_tree *items, const xmlNode *element, const char *class)
{
	const xmlNode *node = tree_next(element, element, false);

	for (; node != NULL && item_tree_step(items);
		node = tree_next(node, element, false)) {
		if (node->type == XML_ELEMENT_NODE && microformats_has_class(node, class))
			return node;
	}
	return NULL;
}

/* A person by the name in its card, or by all of its text. */
static json_t *person_of(struct item_tree *items, const xmlNode *element)
{
	static const char *const names[] = {"p-name", "fn", "nickname"};
	const xmlNode *named = NULL;

	for (size_t i = 0; i < 3 && named == NULL; i++) {
		if (!microformats_has_class(element, names[i]))
			named = find_class(items, element, names[i]);
	}
	json_t *name = microformats_text(items, named != NULL ? named : element);
	xmlNode *image = element->children;

	if (json_string_length(name) != 0)
		return name;
	while (image != NULL && !tree_is(image, "img"))
		image = tree_next(image, element, false);
	if (image == NULL)
		return name;
	json_decref(name);
	return item_string(items, tree_attribute(image, "alt"));
}

/* A number that is said, or that stars show: the average, where there are others too. */
static json_t *number_of(struct item_tree *items, const xmlNode *element)
{
	static const char *const averages[] = {"average", "p-average"};
	const xmlNode *average = NULL;

	for (size_t i = 0; i < 2 && average == NULL; i++)
		average = find_class(items, element, averages[i]);
	json_t *text = microformats_text(items, average != NULL ? average : element);

	if (json_string_length(text) != 0)
		return text;
	json_decref(text);
	return item_rated(items, element);
}

static json_t *value_of(struct item_tree *items, const xmlNode *element, enum kind kind)
{
	switch (kind) {
	case NUMBER:
		return number_of(items, element);
	case DATE:
		return microformats_date(items, element);
	case PERSON:
		return person_of(items, element);
	case PROSE:
		return item_text(items, element);
	case ADDRESS:
		return item_address(items, tree_attribute(element, "href"));
	default:
		return microformats_text(items, element);
	}
}

/* ---- items ------------------------------------------------------------------------- */

static void take_property(struct item_tree *items, json_t *item,
	const struct property *property, const xmlNode *element)
{
	if (json_object_get(item, property->name) != NULL)
		return;
	json_t *value = value_of(items, element, property->kind);

	if (json_string_length(value) != 0)
		item_tree_add(items, item, view_of(property->name), value);
	else
		json_decref(value);
}

/* The permanent link of an hReview, which is told by its rel. */
static void take_link(struct item_tree *items, json_t *item, const xmlNode *element)
{
	struct view rels = tree_attribute(element, "rel"), word;

	while (item_word(&rels, &word)) {
		if (view_case_eq(word, VIEW("bookmark")) &&
			json_object_get(item, "url") == NULL)
			json_object_set_new(item, "url",
				item_address(items, tree_attribute(element, "href")));
	}
}

/* What an element below the root says of it. */
static void take_element(struct item_tree *items, json_t *item, const struct root *root,
	const xmlNode *element, bool reviewed)
{
	struct view classes = tree_attribute(element, "class"), word;

	if (root->properties == classic && !reviewed)
		take_link(items, item, element);
	while (item_word(&classes, &word)) {
		const struct property *one = root->properties;

		while (one->class != NULL && !view_eq(word, view_of(one->class)))
			one++;
		if (one->class != NULL && (!reviewed || one->any))
			take_property(items, item, one, element);
	}
}

/* The properties below `element`; in the item that is reviewed (`reviewed`), few are. */
static void walk(struct item_tree *items, json_t *item, const struct root *root,
	const xmlNode *element, bool reviewed)
{
	for (const xmlNode *node = element->children; node != NULL; node = node->next) {
		if (node->type != XML_ELEMENT_NODE)
			continue;
		if (!item_tree_step(items))
			return;
		take_element(items, item, root, node, reviewed);
		if (root_of(node) != NULL ||
			(root->properties == second && is_second_item(node)) ||
			microformats_has_class(node, "reviewer"))
			continue;
		walk(items, item, root, node,
			reviewed || microformats_has_class(node, "item"));
	}
}

static void read_root(
	struct item_tree *items, const struct root *root, const xmlNode *element)
{
	bool passes = item_tree_is_short(items);
	size_t before = items->bytes;
	json_t *item = item_tree_item(items, element, view_of(root->type));

	if (item == NULL)
		return;
	walk(items, item, root, element, false);
	item_tree_end(item);
	if (!passes || !item_tree_pass(items, item, NULL, before))
		json_array_append_new(items->items, item);
}

bool microformats_fits(struct document *document)
{
	return document_hint(document).microformats;
}

int microformats_items(struct document *document, struct extraction *x,
	struct item_tree *ret_items, struct err *err)
{
	struct item_tree items;

	if (item_tree_open(document, "microformats", x, &items, err) < 0)
		return -1;
	const xmlNode *top = items.doc->children;

	for (const xmlNode *node = top; node != NULL;
		node = tree_next(node, top, false)) {
		const struct root *root =
			node->type == XML_ELEMENT_NODE ? root_of(node) : NULL;

		if (root != NULL)
			read_root(&items, root, node);
	}
	*ret_items = items;
	return 0;
}

int microformats_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	(void)recipe;
	return item_tree_read(document, microformats_items, x, err);
}
