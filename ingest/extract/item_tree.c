/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Objects of jansson, each charged with about what it takes. A link to itself cannot be
 * made here: what is added is new, or has been added to nothing that holds the item.
 */
#include "extract/item_tree.h"

#include "base/limits.h"
#include "extract/item_name.h"
#include "extract/schema.h"
#include "extract/schema_field.h"
#include "extract/tree.h"
#include "fetch/url.h"

#define COST_ITEM 400	 /* bytes of an object */
#define BYTES_MIN MIB(1) /* that the smallest page may ask for */
#define BACK_TIMES 16	 /* the size of a page: what is given back of it */
#define BACK_MIN MIB(1)

int item_tree_open(struct document *document, const char *adapter, struct extraction *x,
	struct item_tree *ret_tree, struct err *err)
{
	size_t bytes = 2 * document->text.len + BYTES_MIN;
	struct item_tree tree = {
		.document = document,
		.adapter = adapter,
		.x = x,
		.bytes = bytes,
		.low = bytes / 4,
		.back = BACK_TIMES * document->text.len + BACK_MIN,
		.steps = 2 * document->text.len + BYTES_MIN,
		.base = document->url,
	};
	xmlNode *root, *node;
	struct view base;

	if (document_tree(document, &tree.doc, err) < 0)
		return -1;
	tree.items = json_array();
	if (tree.items == NULL)
		return err_memory(err);
	root = tree.doc->children;
	for (node = root; node != NULL && !tree_is(node, "body");
		node = tree_next(node, root, false)) {
		if (!tree_is(node, "base") || !tree_has_attribute(node, "href"))
			continue;
		if (url_resolve(document->url, tree_attribute(node, "href"), &tree.kept,
			    &base, NULL) == 0)
			tree.base = base;
		break;
	}
	*ret_tree = tree;
	return 0;
}

void item_tree_done(struct item_tree *tree)
{
	json_decref(tree->items);
	arena_done(&tree->kept);
	arena_done(&tree->passed);
}

/* ---- reading ----------------------------------------------------------------------- */

static int read(const struct item_tree *tree, const json_t *root, const json_t *holder,
	struct err *err)
{
	const struct schema_tree source = {
		.root = root,
		.holder = holder,
		.adapter = tree->adapter,
		.has_paths = true,
		.time = tree->document->time,
		.language = tree->document->language,
	};
	bool too_deep = false;

	return schema_read(&source, tree->x, &too_deep, err);
}

int item_tree_read(struct document *document, item_tree_fn *make, struct extraction *x,
	struct err *err)
{
	struct item_tree tree;

	if (make(document, x, &tree, err) < 0)
		return -1;
	int rc = tree.failed ? err_memory(err) : read(&tree, tree.items, NULL, err);

	x->stats.unfinished |= tree.cut;
	item_tree_done(&tree);
	return rc;
}

bool item_tree_is_short(const struct item_tree *tree)
{
	return tree->x != NULL && tree->bytes < tree->low;
}

bool item_tree_pass(
	struct item_tree *tree, json_t *item, const json_t *holder, size_t before)
{
	size_t taken = before - tree->bytes;

	if (!schema_is_type(item, "*Review"))
		return false;
	if (read(tree, item, holder, NULL) < 0)
		tree->failed = true;
	json_decref(item);
	if (taken > tree->back)
		taken = tree->back;
	tree->back -= taken;
	tree->bytes += taken;
	return true;
}

/* ---- the budget -------------------------------------------------------------------- */

bool item_tree_pay(struct item_tree *tree, size_t n)
{
	if (n > tree->bytes) {
		tree->cut = true;
		return false;
	}
	tree->bytes -= n;
	return true;
}

bool item_tree_step(struct item_tree *tree)
{
	if (tree->steps == 0) {
		tree->cut = true;
		return false;
	}
	tree->steps--;
	return true;
}

/* ---- items ------------------------------------------------------------------------- */

/* Is it of a type of data-vocabulary.org? */
static bool is_old(const json_t *item)
{
	return item_name_is_old(
		view_of(json_string_value(json_object_get(item, "@type"))));
}

void item_tree_type(struct item_tree *tree, json_t *item, struct view type)
{
	json_t *have = json_object_get(item, "@type");

	if (type.len == 0 || !item_tree_pay(tree, type.len + ITEM_VALUE_COST))
		return;
	type = item_type_name(type);
	json_t *value = json_stringn(type.data, type.len);

	if (json_is_array(have))
		json_array_append_new(have, value);
	else if (have != NULL)
		json_object_set_new(item, "@type", json_pack("[O,o]", have, value));
	else
		json_object_set_new(item, "@type", value);
}

json_t *item_tree_item(struct item_tree *tree, const xmlNode *element, struct view types)
{
	size_t depth = 0;
	struct view type;

	for (const xmlNode *one = element; one != NULL; one = one->parent)
		depth++;
	if (!item_tree_pay(tree, COST_ITEM + 16 * depth))
		return NULL;
	json_t *item = json_object();

	while (item_word(&types, &type))
		item_tree_type(tree, item, type);
	if (json_object_get(item, "@type") == NULL || schema_is_type(item, "*Review")) {
		struct view path = tree_path(element, &tree->passed);

		json_object_set_new(item, SCHEMA_PATH, json_stringn(path.data, path.len));
		arena_clear(&tree->passed);
	}
	return item;
}

void item_tree_add(struct item_tree *tree, json_t *item, struct view name, json_t *value)
{
	struct view local = item_name(name, is_old(item));

	if (value == NULL || local.len == 0 ||
		!item_tree_pay(tree, local.len + ITEM_VALUE_COST)) {
		json_decref(value);
		return;
	}
	json_t *have = json_object_getn(item, local.data, local.len);

	if (json_is_array(have)) {
		json_array_append_new(have, value);
	} else if (have != NULL) {
		json_t *list = json_pack("[O,o]", have, value);

		json_object_setn_new(item, local.data, local.len, list);
	} else {
		json_object_setn_new(item, local.data, local.len, value);
	}
}

static void move(json_t *from, json_t *to, const char *key)
{
	json_t *value = json_object_get(from, key);

	if (value != NULL && json_object_get(to, key) == NULL)
		json_object_set(to, key, value);
}

static void move_rating(json_t *from, json_t *to)
{
	move(from, to, "ratingValue");
	move(from, to, "bestRating");
	move(from, to, "worstRating");
}

void item_tree_rate(struct item_tree *tree, json_t *item, const xmlNode *element)
{
	if (!schema_is_type(item, "Rating") ||
		json_object_get(item, "ratingValue") != NULL ||
		json_object_get(item, "value") != NULL)
		return;
	json_t *value = item_rated(tree, element);

	if (value != NULL)
		json_object_set_new(item, "ratingValue", value);
}

void item_tree_end(json_t *item)
{
	json_t *rating = json_object_get(item, "reviewRating");

	if (schema_is_type(item, "AggregateRating")) {
		if (json_is_object(rating))
			move_rating(rating, item);
		else if (rating != NULL && json_object_get(item, "ratingValue") == NULL)
			json_object_set(item, "ratingValue", rating);
		return;
	}
	/* ratingValue on the review itself */
	if (json_object_get(item, "ratingValue") == NULL || json_is_object(rating) ||
		!schema_is_type(item, "*Review"))
		return;
	rating = json_pack("{s:s}", "@type", "Rating");
	move_rating(item, rating);
	json_object_set_new(item, "reviewRating", rating);
}
