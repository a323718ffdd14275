/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nodes of libxml2's layout in an arena, as small as they can be: names and short values
 * of attributes are kept once, structs end where nobody looks any more.
 */
#include "extract/tree_parts.h"

#include "extract/markup.h"
#include "extract/tag.h"
#include "extract/tree_element.h"

#include <libxml/parserInternals.h>

#define NAME_MAX_BYTES 64 /* of an element or attribute; longer ones are cut */
#define CHUNK KIB(8)
#define SHARED_MAX_BYTES 128

/*
 * What libxml2 never looks at in a tree that is only read lies at the end of its structs
 * and is left out: of an element its line, of an attribute its psvi, of a text all behind
 * its content.
 */
#define ELEMENT_SIZE (offsetof(xmlNode, psvi) + sizeof(void *))
#define ATTRIBUTE_SIZE offsetof(xmlAttr, psvi)
#define TEXT_SIZE (offsetof(xmlNode, content) + sizeof(void *))

/* ---- memory ------------------------------------------------------------------------ */

/* Zeroed, for nodes and text: the arena's own alignment is wider than they need. */
static void *take(struct builder *b, size_t size)
{
	size = (size + 7) & ~(size_t)7;
	b->tree->used += size;
	if (size > CHUNK / 4)
		return arena_alloc(&b->tree->arena, size);
	if (size > b->left) {
		b->chunk = arena_alloc(&b->tree->arena, CHUNK);
		b->left = b->chunk != NULL ? CHUNK : 0;
		if (b->chunk == NULL)
			return NULL;
	}
	char *memory = b->chunk;

	b->chunk += size;
	b->left -= size;
	return memory;
}

bool tree_node_full(const struct builder *b)
{
	return b->tree->used > b->max || b->tree->arena.failed;
}

/* ---- names ------------------------------------------------------------------------- */

static size_t lower_name(struct view name, char *ret_lower, size_t *ret_slot)
{
	size_t len = view_front(name, NAME_MAX_BYTES).len;
	uint32_t hash = 2166136261;

	for (size_t i = 0; i < len; i++) {
		char c = name.data[i];

		ret_lower[i] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
		hash = (hash ^ (unsigned char)ret_lower[i]) * 16777619;
	}
	*ret_slot = (hash ^ hash >> 15) % NAME_SLOTS;
	return len;
}

struct name tree_name(struct builder *b, struct view text)
{
	char lower[NAME_MAX_BYTES];
	size_t slot;
	struct view key = {lower, lower_name(text, lower, &slot)};
	struct name *name = &b->names[slot];

	if (!view_eq(name->text, key) || name->text.data == NULL) {
		b->tree->used += key.len + 1;
		name->text = arena_keep(&b->tree->arena, key);
		name->set = tree_element(key);
	}
	return *name;
}

bool tree_node_is(const xmlNode *node, struct name name)
{
	const char *text = (const char *)node->name;

	return text == name.text.data ||
	       (text[0] == name.text.data[0] && strcmp(text, name.text.data) == 0);
}

/* ---- nodes ------------------------------------------------------------------------- */

static void append(xmlNode *parent, xmlNode *node)
{
	uintptr_t before = parent->last != NULL ? (uintptr_t)parent->last->_private : 0;

	node->parent = parent;
	node->doc = parent->doc;
	node->prev = parent->last;
	node->_private = (void *)(before + (node->type == XML_ELEMENT_NODE));
	if (parent->last != NULL)
		parent->last->next = node;
	else
		parent->children = node;
	parent->last = node;
}

xmlNode *tree_node_element(struct builder *b, xmlNode *parent, struct name name)
{
	xmlNode *node = take(b, ELEMENT_SIZE);

	if (node == NULL || name.text.data == NULL)
		return NULL;
	node->type = XML_ELEMENT_NODE;
	node->name = (const xmlChar *)name.text.data;
	node->psvi = (void *)(uintptr_t)name.set;
	append(parent, node);
	return node;
}

/* A text node that nobody's child is yet, with the references in `text` decoded. */
static xmlNode *text_make(struct builder *b, struct view text)
{
	bool plain = view_find(text, '&') == text.len;
	char *node = take(b, TEXT_SIZE + (plain ? text.len + 1 : 0));
	struct view kept = {node != NULL ? node + TEXT_SIZE : NULL, text.len};

	if (!plain) {
		b->tree->used += text.len + 1;
		kept = markup_decode(text, &b->tree->arena);
	} else if (node != NULL && text.len != 0) {
		memcpy(node + TEXT_SIZE, text.data, text.len);
	}
	if (node == NULL || kept.data == NULL)
		return NULL;
	xmlNode *made = (xmlNode *)(void *)node;

	made->type = XML_TEXT_NODE;
	made->name = xmlStringText;
	made->content = (xmlChar *)(uintptr_t)kept.data;
	made->doc = b->doc;
	return made;
}

void tree_node_text(struct builder *b, struct view text)
{
	xmlNode *node = text_make(b, text);

	if (node != NULL)
		append(b->stack[b->n - 1], node);
}

/* The node of an attribute's value: of a short one that was met before, the same. */
static xmlNode *value_of(struct builder *b, struct view text)
{
	uint32_t hash = 2166136261;

	if (text.len > SHARED_MAX_BYTES)
		return text_make(b, text);
	for (size_t i = 0; i < text.len; i++)
		hash = (hash ^ (unsigned char)text.data[i]) * 16777619;
	struct value *value = &b->values[(hash ^ hash >> 15) % VALUE_SLOTS];

	if (value->node == NULL || !view_eq(value->text, text)) {
		value->text = text;
		value->node = text_make(b, text);
	}
	return value->node;
}

/* An attribute behind `last`, the element's last one or NULL. */
static xmlAttr *attribute_new(struct builder *b, xmlNode *element, xmlAttr *last,
	struct name name, struct view text)
{
	xmlNode *value = value_of(b, text);
	xmlAttr *attribute = value != NULL ? take(b, ATTRIBUTE_SIZE) : NULL;

	if (attribute == NULL)
		return last;
	attribute->type = XML_ATTRIBUTE_NODE;
	attribute->name = (const xmlChar *)name.text.data;
	attribute->parent = element;
	attribute->doc = b->doc;
	attribute->prev = last;
	attribute->children = attribute->last = value;
	if (last != NULL)
		last->next = attribute;
	else
		element->properties = attribute;
	return attribute;
}

/* ---- attributes -------------------------------------------------------------------- */

static bool is_duplicate(const xmlNode *element, struct name name)
{
	for (const xmlAttr *one = element->properties; one != NULL; one = one->next) {
		if (tree_node_is((const xmlNode *)one, name))
			return true;
	}
	return false;
}

bool tree_node_attributes(struct builder *b, struct view *rest, xmlNode *element)
{
	struct view text, value;
	xmlAttr *last = element != NULL ? element->properties : NULL;
	size_t n = 0;
	int rc;

	for (; last != NULL && last->next != NULL; last = last->next)
		n++;
	while ((rc = tag_attribute(rest, &text, &value)) > 0) {
		if (element == NULL || view_case_eq(view_sub(text, 0, 2), VIEW("on")))
			continue;
		if (n >= LIMIT_TREE_ATTRIBUTES || tree_node_full(b)) {
			b->tree->trouble.attributes++;
			continue;
		}
		struct name name = tree_name(b, text);

		if (name.text.data == NULL || is_duplicate(element, name))
			continue;
		last = attribute_new(b, element, last, name, value);
		n++;
	}
	return rc == 0 && rest->data[-2] == '/';
}
