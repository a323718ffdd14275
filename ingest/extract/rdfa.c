/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RDFa 1.1, as far as pages use it for schema.org: vocab, typeof, property, resource,
 * about and prefix (RDFa Lite), with content, datetime, href and src as values. The page
 * is walked once with what is in force at each element; subjects that are named by an
 * address are one object wherever they are spoken of.
 *
 * Beyond the specification, as pages mean it: a link without typeof does not become the
 * subject of what stands in it; a property with content belongs to the item around it;
 * the text rather than the target of a link that is a name, an author or a date.
 */
#include "extract/rdfa.h"

#include "base/jsonview.h"
#include "base/map.h"
#include "extract/adapter.h"
#include "extract/item_name.h"
#include "extract/schema_value.h"
#include "extract/tree.h"

#define PREFIXES_MAX 8	      /* elements with a prefix attribute, one in another */
#define PREFIX_MAX_BYTES 1024 /* of one that are read */
#define NAME_MAX_BYTES 1024   /* of a type or property as an IRI */

/* What is in force at an element. */
struct context {
	struct view vocab;
	struct view prefixes[PREFIXES_MAX]; /* the innermost last */
	size_t n;
	struct view relation; /* a rel that waits for what it leads to; empty = none */
	json_t *subject;      /* NULL: none that is spoken of */
	bool revisited; /* it was met before: items are not hung on it any more, so that
			   they hang no deeper than their elements */
	int depth;	/* of items */
};

struct rdfa {
	struct item_tree items;
	json_t *all;	/* every subject with an address, in a list */
	struct map ids; /* their addresses, by place in the list */
};

/* ---- names ------------------------------------------------------------------------- */

/* The IRI of a prefix in the value of a prefix attribute; empty when it is not there. */
static struct view iri_in(struct view text, struct view prefix)
{
	struct view name, iri;

	text.len = text.len < PREFIX_MAX_BYTES ? text.len : PREFIX_MAX_BYTES;
	while (item_word(&text, &name) && item_word(&text, &iri)) {
		if (name.len == prefix.len + 1 &&
			view_case_eq(view_sub(name, 0, prefix.len), prefix))
			return iri;
	}
	return (struct view){NULL, 0};
}

static struct view iri_of_prefix(const struct context *context, struct view prefix)
{
	struct view iri = {NULL, 0};

	for (size_t i = context->n; i > 0 && iri.len == 0; i--)
		iri = iri_in(context->prefixes[i - 1], prefix);
	if (iri.len == 0 && view_case_eq(prefix, VIEW("schema")))
		iri = VIEW("http://schema.org/");
	if (iri.len == 0 && view_case_eq(prefix, VIEW("v")))
		iri = VIEW("http://rdf.data-vocabulary.org/#");
	return iri;
}

/* The IRI of a term, "prefix:name" or IRI, in the arena; empty when it has no meaning. */
static struct view iri_of(
	const struct context *context, struct view name, struct arena *arena)
{
	size_t colon = view_find(name, ':');
	struct view front = context->vocab, rest = name;

	if (name.len > NAME_MAX_BYTES || context->vocab.len > NAME_MAX_BYTES)
		return (struct view){NULL, 0};
	if (colon < name.len) {
		rest = view_sub(name, colon + 1, name.len);
		front = iri_of_prefix(context, view_sub(name, 0, colon));
		if (front.len == 0 || view_starts(rest, VIEW("//")))
			return name;
	} else if (front.len == 0) {
		return (struct view){NULL, 0};
	}
	return arena_printf(arena, "%.*s%.*s", VIEW_ARG(front), VIEW_ARG(rest));
}

/* ---- subjects ---------------------------------------------------------------------- */

/* The address that the element gives its subject; of a typed one also by href and src. */
static bool address_of(const xmlNode *element, bool typed, struct view *ret_address)
{
	static const char *const names[] = {"about", "resource", "href", "src"};

	for (size_t i = 0; i < (typed ? 4 : 2); i++) {
		if (!tree_has_attribute(element, names[i]))
			continue;
		*ret_address = tree_attribute(element, names[i]);
		return true;
	}
	return false;
}

static void add_types(struct rdfa *r, json_t *item, const struct context *context,
	const xmlNode *element)
{
	struct view words = tree_attribute(element, "typeof"), word;

	while (item_word(&words, &word)) {
		struct view iri = iri_of(context, word, &r->items.passed);

		if (iri.len != 0)
			item_tree_type(&r->items, item, iri);
		arena_clear(&r->items.passed);
	}
}

/* The subject of this address: the one that was met before, or a new one. Borrowed. */
static json_t *subject_at(
	struct rdfa *r, const xmlNode *element, struct view address, bool *ret_fresh)
{
	json_t *id = address.len != 0 ? item_address(&r->items, address) : NULL;
	struct view key = json_string_view(id);
	const int64_t *at = key.len != 0 ? map_get(&r->ids, key) : NULL;
	json_t *item = at != NULL ? json_array_get(r->all, (size_t)*at)
				  : item_tree_item(&r->items, element, VIEW(""));

	*ret_fresh = at == NULL;
	if (item != NULL && at == NULL) {
		if (key.len != 0 &&
			(json_object_set(item, "@id", id) < 0 ||
				map_put(&r->ids, key, (int64_t)json_array_size(r->all),
					NULL) < 0))
			r->items.cut = true;
		json_array_append_new(r->all, item);
	}
	json_decref(id);
	return item;
}

/* ---- properties -------------------------------------------------------------------- */

/* The value of a property whose element is no item. */
static json_t *value_of(struct item_tree *items, const xmlNode *element, struct view name)
{
	static const char *const links[] = {"resource", "href", "src"};
	json_t *shown;

	if (tree_has_attribute(element, "content"))
		return item_string(items, tree_attribute(element, "content"));
	if (tree_has_attribute(element, "datetime"))
		return item_string(items, tree_attribute(element, "datetime"));
	for (size_t i = 0; i < 3; i++) {
		if (!tree_has_attribute(element, links[i]))
			continue;
		if (i > 0 && item_name_is_shown(item_name(name, true)) &&
			(shown = item_shown(items, element)) != NULL)
			return shown;
		return item_address(items, tree_attribute(element, links[i]));
	}
	return item_text_of(items, element, name);
}

/* Give the subject the properties `words`. `item`: what the element itself is, or NULL.
   Has any of them a meaning? */
static bool add_properties(struct rdfa *r, const struct context *context,
	struct view words, const xmlNode *element, json_t *item)
{
	struct view word;
	bool any = false;

	while (context->subject != NULL && item_word(&words, &word)) {
		char copy[NAME_MAX_BYTES * 2];
		struct view iri = iri_of(context, word, &r->items.passed);
		size_t colon = view_find(word, ':');

		if (iri.len == 0 || iri.len > sizeof(copy))
			continue;
		memcpy(copy, iri.data, iri.len);
		iri.data = copy;
		arena_clear(&r->items.passed);
		word = view_sub(word, colon < word.len ? colon + 1 : 0, word.len);
		item_tree_add(&r->items, context->subject, iri,
			item != NULL ? json_incref(item)
				     : value_of(&r->items, element, word));
		any = true;
	}
	return any;
}

/* A mention of an item that has been told elsewhere: else it could hold itself. */
static json_t *mention(const json_t *item)
{
	json_t *id = json_object_get(item, "@id");

	return id != NULL ? json_pack("{s:O}", "@id", id) : json_object();
}

/* ---- elements ---------------------------------------------------------------------- */

static void enter(struct context *context, const xmlNode *element)
{
	if (tree_has_attribute(element, "vocab"))
		context->vocab = view_trim(tree_attribute(element, "vocab"));
	if (tree_has_attribute(element, "prefix") && context->n < PREFIXES_MAX)
		context->prefixes[context->n++] = tree_attribute(element, "prefix");
}

/* What a typed element is to the subject around it: by its property, its rel, or the rel
   of an element around it that has waited for it. */
static struct view relation_of(
	struct context *context, const xmlNode *element, bool typed)
{
	struct view property = tree_attribute(element, "property");
	struct view rel = tree_attribute(element, "rel"), waiting = context->relation;

	if (typed || rel.len != 0)
		context->relation = typed ? VIEW("") : rel;
	return property.len != 0 ? property : rel.len != 0 ? rel : waiting;
}

/* When what is left is short, a review without an address, to which nothing can be added
   elsewhere, hangs on nothing: it is read at its end. Then the caller's. */
static json_t *take_passing(struct rdfa *r, json_t *item)
{
	size_t last = json_array_size(r->all) - 1;

	if (!schema_is_type(item, "*Review") || json_array_get(r->all, last) != item)
		return NULL;
	json_incref(item);
	json_array_remove(r->all, last);
	return item;
}

/* A typed element, or one that names a subject: what stands in it is about that. An item
   that is to be passed on at the end of the element, or NULL. */
static json_t *read_subject(
	struct rdfa *r, struct context *context, const xmlNode *element)
{
	bool typed = tree_has_attribute(element, "typeof"), fresh = false;
	struct view property = tree_attribute(element, "property");
	struct view relation = relation_of(context, element, typed);
	struct view address = {NULL, 0};

	if ((!address_of(element, typed, &address) && !typed) ||
		(property.len != 0 && !typed && !tree_has_attribute(element, "about"))) {
		add_properties(r, context, property, element, NULL);
		return NULL;
	}
	const struct context around = *context;
	bool passes = item_tree_is_short(&r->items) && address.len == 0;
	json_t *item = context->depth < ITEM_DEPTH_MAX
			       ? subject_at(r, element, address, &fresh)
			       : NULL;

	context->subject = item;
	context->revisited = !fresh;
	context->depth++;
	if (item == NULL)
		return NULL;
	add_types(r, item, &around, element);
	json_t *passing = passes ? take_passing(r, item) : NULL;

	if (passing != NULL)
		return passing;
	json_t *value = fresh && !around.revisited ? json_incref(item) : mention(item);
	bool hangs = typed && around.subject != NULL &&
		     add_properties(r, &around, relation, element, value);

	if (fresh && (!hangs || around.revisited))
		json_array_append(r->items.items, item);
	if (!typed)
		add_properties(r, context, property, element, NULL);
	json_decref(value);
	return NULL;
}

/* Read a review that is whole, and let go of what is in it, but for that which has an
   address. `met`: subjects before it. */
static void pass(
	struct rdfa *r, json_t *review, const json_t *holder, size_t met, size_t before)
{
	for (size_t i = json_array_size(r->all); i > met; i--) {
		json_t *item = json_array_get(r->all, i - 1);

		if (json_object_get(item, "@id") != NULL)
			break;
		item_tree_end(item);
		json_array_remove(r->all, i - 1);
	}
	item_tree_end(review);
	if (!item_tree_pass(&r->items, review, holder, before))
		json_decref(review);
}

static void walk(struct rdfa *r, const xmlNode *element, struct context context)
{
	if (!item_tree_step(&r->items))
		return;
	const json_t *holder = context.subject;
	size_t before = r->items.bytes, met = json_array_size(r->all);
	json_t *passing = NULL;

	enter(&context, element);
	if (element->properties != NULL)
		passing = read_subject(r, &context, element);
	for (const xmlNode *child = element->children; child != NULL;
		child = child->next) {
		if (child->type == XML_ELEMENT_NODE)
			walk(r, child, context);
	}
	if (passing != NULL)
		pass(r, passing, holder, met, before);
}

bool rdfa_fits(struct document *document)
{
	return document_hint(document).rdfa;
}

int rdfa_items(struct document *document, struct extraction *x,
	struct item_tree *ret_items, struct err *err)
{
	struct rdfa r = {.all = json_array()};

	if (r.all == NULL)
		return err_memory(err);
	if (item_tree_open(document, "rdfa", x, &r.items, err) < 0) {
		json_decref(r.all);
		return -1;
	}
	walk(&r, r.items.doc->children, (struct context){.depth = 0});
	for (size_t i = 0; i < json_array_size(r.all); i++)
		item_tree_end(json_array_get(r.all, i));
	map_done(&r.ids);
	json_decref(r.all);
	*ret_items = r.items;
	return 0;
}

int rdfa_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	(void)recipe;
	return item_tree_read(document, rdfa_items, x, err);
}
