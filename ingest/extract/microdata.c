/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Microdata by the HTML standard (5.2): an item's properties are the elements with an
 * itemprop below it that no other item lies between, and those that its itemref names.
 * Beyond the standard, as pages mean it: a content attribute on any element; the text
 * rather than the target of a link that is a name, an author or a date; an item that is a
 * property of nothing counts as one by itself.
 */
#include "extract/adapter.h"

#include "base/map.h"
#include "extract/item_name.h"
#include "extract/microdata.h"
#include "extract/tree.h"

struct microdata {
	struct item_tree items;
	struct map ids;	    /* of elements, by their place in `elements` */
	bool indexed;	    /* `ids` is filled */
	struct map targets; /* the ids that itemrefs name */
	bool refers;	    /* there are any */
	xmlNode **elements; /* in the arena of `items` */
	size_t n, size;
};

/* An item that is being read, and those that it is part of. */
struct within {
	const struct within *above;
	const xmlNode *element;
	const json_t *item;
	int depth;
};

static json_t *read_item(
	struct microdata *m, const xmlNode *element, const struct within *above);

/* ---- values ------------------------------------------------------------------------ */

/* The attribute that has the value of such an element; NULL: its text is the value. */
static const char *value_attribute(const xmlNode *element, bool *ret_address)
{
	static const struct {
		const char *element, *attribute;
		bool address;
	} values[] = {
		{"meta", "content", false},
		{"a", "href", true},
		{"area", "href", true},
		{"link", "href", true},
		{"img", "src", true},
		{"audio", "src", true},
		{"video", "src", true},
		{"embed", "src", true},
		{"source", "src", true},
		{"track", "src", true},
		{"object", "data", true},
		{"data", "value", false},
		{"meter", "value", false},
		{"time", "datetime", false},
	};

	*ret_address = false;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		if (!tree_is(element, values[i].element))
			continue;
		*ret_address = values[i].address;
		return values[i].attribute;
	}
	return NULL;
}

static json_t *value_of(struct item_tree *items, const xmlNode *element, struct view name)
{
	bool address;
	const char *attribute = value_attribute(element, &address);
	struct view content = tree_attribute(element, "content");
	json_t *shown;

	if (content.len != 0)
		return item_string(items, content);
	if (address && item_name_is_shown(item_name(name, true)) &&
		(shown = item_shown(items, element)) != NULL)
		return shown;
	if (address)
		return item_address(items, tree_attribute(element, attribute));
	if (attribute == NULL && tree_has_attribute(element, "datetime"))
		attribute = "datetime";
	if (attribute != NULL && (tree_has_attribute(element, attribute) ||
					 strcmp(attribute, "content") == 0))
		return item_string(items, tree_attribute(element, attribute));
	return item_text_of(items, element, name);
}

/* ---- ids --------------------------------------------------------------------------- */

static bool remember(struct microdata *m, xmlNode *element)
{
	if (m->n == m->size) {
		size_t size = m->size != 0 ? 2 * m->size : 256;
		xmlNode **elements =
			arena_alloc(&m->items.kept, size * sizeof(*elements));

		if (elements == NULL)
			return false;
		if (m->n != 0)
			memcpy(elements, m->elements, m->n * sizeof(*elements));
		m->elements = elements;
		m->size = size;
	}
	m->elements[m->n] = element;
	return map_put(&m->ids, tree_attribute(element, "id"), (int64_t)m->n++, NULL) ==
	       0;
}

/* The ids of a page, the first of each, at the first itemref. */
static void index_ids(struct microdata *m)
{
	xmlNode *root = m->items.doc->children;

	m->indexed = true;
	for (xmlNode *node = root; node != NULL; node = tree_next(node, root, false)) {
		struct view id = tree_attribute(node, "id");

		if (id.len != 0 && map_get(&m->ids, id) == NULL && !remember(m, node))
			return;
	}
}

static xmlNode *element_of(struct microdata *m, struct view id)
{
	if (!m->indexed)
		index_ids(m);
	const int64_t *at = map_get(&m->ids, id);

	return at != NULL ? m->elements[*at] : NULL;
}

/* ---- items ------------------------------------------------------------------------- */

static void add_property(struct microdata *m, json_t *item, const xmlNode *element,
	const struct within *within)
{
	struct view names = tree_attribute(element, "itemprop"), name;
	json_t *value = NULL;

	while (item_word(&names, &name)) {
		if (value == NULL)
			value = tree_has_attribute(element, "itemscope")
					? read_item(m, element, within)
					: value_of(&m->items, element, name);
		if (value == NULL)
			return;
		item_tree_add(&m->items, item, name, json_incref(value));
	}
	json_decref(value);
}

/* The properties at and below `root`, which is the item's own element or one that it
   refers to. */
static void add_properties(struct microdata *m, json_t *item, const xmlNode *root,
	const struct within *within)
{
	const xmlNode *node = root;
	bool skip = false;

	for (; node != NULL; node = tree_next(node, root, skip)) {
		skip = false;
		if (node->type != XML_ELEMENT_NODE || node == within->element)
			continue;
		if (!item_tree_step(&m->items))
			return;
		if (tree_has_attribute(node, "itemprop"))
			add_property(m, item, node, within);
		skip = tree_has_attribute(node, "itemscope");
	}
}

/* Has it been looked at as a part of the item's own element? */
static bool is_own(const xmlNode *element, const struct within *within)
{
	while (element != within->element) {
		element = element->parent;
		if (element == NULL || (element != within->element &&
					       tree_has_attribute(element, "itemscope")))
			return false;
	}
	return true;
}

static void add_referred(struct microdata *m, json_t *item, const struct within *within)
{
	struct view ids = tree_attribute(within->element, "itemref"), id;
	const xmlNode *element;

	while (item_word(&ids, &id)) {
		element = element_of(m, id);
		if (element != NULL && !is_own(element, within))
			add_properties(m, item, element, within);
	}
}

static json_t *read_item(
	struct microdata *m, const xmlNode *element, const struct within *above)
{
	struct within within = {
		above, element, NULL, above != NULL ? above->depth + 1 : 1};
	const json_t *holder = above != NULL ? above->item : NULL;
	bool passes = item_tree_is_short(&m->items);
	size_t before = m->items.bytes;
	struct view id = view_trim(tree_attribute(element, "itemid"));

	for (; above != NULL; above = above->above) {
		if (above->element == element)
			return NULL; /* part of itself, by an itemref */
	}
	json_t *item = within.depth <= ITEM_DEPTH_MAX
			       ? item_tree_item(&m->items, element,
					 tree_attribute(element, "itemtype"))
			       : NULL;

	if (item == NULL)
		return NULL;
	within.item = item;
	if (id.len != 0)
		json_object_set_new(item, "@id", item_address(&m->items, id));
	add_properties(m, item, element, &within);
	add_referred(m, item, &within);
	item_tree_rate(&m->items, item, element);
	item_tree_end(item);
	return passes && item_tree_pass(&m->items, item, holder, before) ? NULL : item;
}

/* Is it part of an item, by its place or by an itemref? */
static bool is_part(const struct microdata *m, const xmlNode *node)
{
	for (const xmlNode *one = node; one != NULL; one = one->parent) {
		if (one != node && tree_has_attribute(one, "itemscope"))
			return true;
		if (m->refers && map_get(&m->targets, tree_attribute(one, "id")) != NULL)
			return true;
	}
	return false;
}

static bool is_top(const struct microdata *m, const xmlNode *element)
{
	return tree_has_attribute(element, "itemscope") &&
	       (!tree_has_attribute(element, "itemprop") || !is_part(m, element));
}

/* The ids that the page's itemrefs name. */
static int note_targets(struct microdata *m, struct err *err)
{
	xmlNode *root = m->items.doc->children;

	for (xmlNode *node = root; node != NULL; node = tree_next(node, root, false)) {
		struct view ids = tree_attribute(node, "itemref"), id;

		while (item_word(&ids, &id) && item_tree_step(&m->items)) {
			m->refers = true;
			if (map_put(&m->targets, id, 1, err) < 0)
				return -1;
		}
	}
	return 0;
}

static int read_items(struct microdata *m, struct view page, struct err *err)
{
	xmlNode *root = m->items.doc->children;

	if (view_search(page, VIEW("itemref")) < page.len && note_targets(m, err) < 0)
		return -1;
	for (xmlNode *node = root; node != NULL; node = tree_next(node, root, false)) {
		if (is_top(m, node)) {
			json_t *item = read_item(m, node, NULL);

			if (item != NULL)
				json_array_append_new(m->items.items, item);
		}
	}
	return 0;
}

bool microdata_fits(struct document *document)
{
	return document_hint(document).microdata;
}

int microdata_items(struct document *document, struct extraction *x,
	struct item_tree *ret_items, struct err *err)
{
	struct microdata m = {.n = 0};

	if (item_tree_open(document, "microdata", x, &m.items, err) < 0)
		return -1;
	int rc = read_items(&m, document->text, err);

	map_done(&m.ids);
	map_done(&m.targets);
	if (rc < 0)
		item_tree_done(&m.items);
	else
		*ret_items = m.items;
	return rc;
}

int microdata_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	(void)recipe;
	return item_tree_read(document, microdata_items, x, err);
}
