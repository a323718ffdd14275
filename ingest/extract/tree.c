/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tree is built from the tags that tag.c finds, by the rules of tree_element.c, in
 * nodes of libxml2's layout that lie in an arena. libxml2's own HTML parser is not used:
 * it looks at all attributes of a tag for each attribute, at all open elements for each
 * end tag, and takes its memory in small pieces; here the depth and the number of
 * attributes are bounded, names are kept once, and freeing a tree is freeing its blocks.
 *
 * Invariants: stack[0] is html; stack[1] is head or body. A node's _private is the number
 * of elements among its siblings up to itself, its psvi the set of tree_element(). The
 * memory counted in `used` never passes `max`, the arena's by one block at most.
 *
 * An attribute's value is a text node that other attributes of the same value may share;
 * it has no parent, since no axis of XPath leads to it.
 *
 * Cost: a page's text is copied once (markup and white space aside); an element takes 112
 * bytes, a text or a value 88, an attribute 88. About three times the page.
 */
#include "extract/tree.h"

#include "base/limits.h"
#include "extract/markup.h"
#include "extract/tag.h"
#include "extract/tree_element.h"

#include <libxml/parserInternals.h>
#include <stdlib.h>

#define NAME_SLOTS 512
#define NAME_MAX_BYTES 64 /* of an element or attribute; longer ones are cut */
#define CHUNK KIB(8)
#define VALUE_SLOTS 1024
#define SHARED_MAX_BYTES 128
#define SMALL_PAGE KIB(16) /* up to here a tree may take as much as that page's */

/*
 * What libxml2 never looks at in a tree that is only read lies at the end of its structs
 * and is left out: of an element its line, of an attribute its psvi, of a text all behind
 * its content.
 */
#define ELEMENT_SIZE (offsetof(xmlNode, psvi) + sizeof(void *))
#define ATTRIBUTE_SIZE offsetof(xmlAttr, psvi)
#define TEXT_SIZE (offsetof(xmlNode, content) + sizeof(void *))

struct name {
	struct view text; /* in the arena, NUL-terminated */
	unsigned set;
};

struct value {
	struct view text; /* as it stands in the page */
	xmlNode *node;
};

/* What hangs on doc->_private. */
struct tree {
	struct arena arena;
	struct tree_trouble trouble;
	size_t used;
};

struct builder {
	struct tree *tree;
	xmlDoc *doc;
	size_t max;
	char *chunk; /* of the arena */
	size_t left; /* in it */
	xmlNode *stack[LIMIT_TREE_DEPTH];
	size_t n;      /* open elements */
	size_t beyond; /* open ones that had no place on the stack */
	xmlNode *head, *body;
	bool space;	  /* white space that counts when text follows */
	bool after_block; /* nothing that needs such space stands before */
	struct name names[NAME_SLOTS];
	struct value values[VALUE_SLOTS];
};

static unsigned set_of(const xmlNode *node)
{
	return (unsigned)(uintptr_t)node->psvi;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

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

/* No more of the page is read: too much memory for its size, or none. */
static bool is_full(const struct builder *b)
{
	return b->tree->used > b->max || b->tree->arena.failed;
}

/* ---- names ------------------------------------------------------------------------- */

static size_t lower_name(struct view name, char *ret_lower, size_t *ret_slot)
{
	size_t len = name.len < NAME_MAX_BYTES ? name.len : NAME_MAX_BYTES;
	uint32_t hash = 2166136261;

	/* not in the middle of a character */
	while (len < name.len && len > 0 &&
		((unsigned char)name.data[len] & 0xc0) == 0x80)
		len--;
	for (size_t i = 0; i < len; i++) {
		char c = name.data[i];

		ret_lower[i] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
		hash = (hash ^ (unsigned char)ret_lower[i]) * 16777619;
	}
	*ret_slot = (hash ^ hash >> 15) % NAME_SLOTS;
	return len;
}

/* The name in lower case, kept once while it stays in its slot. */
static struct name name_of(struct builder *b, struct view text)
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

/* Nearly always names are kept once, but not all of them. An xmlAttr begins as an xmlNode
   does. */
static bool is_named(const xmlNode *node, struct name name)
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

static xmlNode *element_new(struct builder *b, xmlNode *parent, struct name name)
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

static void text_new(struct builder *b, struct view text)
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
		if (is_named((const xmlNode *)one, name))
			return true;
	}
	return false;
}

/* The tag's attributes onto `element` (NULL: nowhere), up to behind its '>'. Did the tag
   close itself? */
static bool take_attributes(struct builder *b, struct view *rest, xmlNode *element)
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
		if (n >= LIMIT_TREE_ATTRIBUTES || is_full(b)) {
			b->tree->trouble.attributes++;
			continue;
		}
		struct name name = name_of(b, text);

		if (name.text.data == NULL || is_duplicate(element, name))
			continue;
		last = attribute_new(b, element, last, name, value);
		n++;
	}
	return rc == 0 && rest->data[-2] == '/';
}

/* ---- the stack of open elements ---------------------------------------------------- */

static void push(struct builder *b, xmlNode *node)
{
	if (b->n < LIMIT_TREE_DEPTH) {
		b->stack[b->n++] = node;
		return;
	}
	b->beyond++;
	b->tree->trouble.deep++;
}

static xmlNode *open_element(struct builder *b, struct view name)
{
	xmlNode *node = element_new(b, b->stack[b->n - 1], name_of(b, name));

	if (node != NULL)
		push(b, node);
	return node;
}

/* A head is only there where the page has something for it. */
static void need_head(struct builder *b)
{
	if (b->n > 1 && b->stack[1] == b->head)
		return;
	b->n = 1;
	if (b->head == NULL)
		b->head = open_element(b, VIEW("head"));
	else
		push(b, b->head);
}

static void need_body(struct builder *b)
{
	if (b->body != NULL)
		return;
	b->n = 1;
	b->beyond = 0;
	b->body = open_element(b, VIEW("body"));
	b->after_block = true;
}

/* What the start of an element ends. */
static void end_implied(struct builder *b, unsigned set)
{
	unsigned ends, barrier;
	bool item = (set & (TREE_ITEM | TREE_TERM)) != 0;
	size_t keep = b->n;

	tree_element_starts(set, &ends, &barrier);
	for (size_t i = b->n; ends != 0 && i > 2; i--) {
		unsigned open = set_of(b->stack[i - 1]);

		if (open & ends)
			keep = i - 1;
		else if ((open & barrier) && !(item && (open & TREE_PLAIN_BLOCK)))
			break;
	}
	if (keep < b->n)
		b->beyond = 0;
	b->n = keep;
}

/* The parts of a table that a page may leave out. */
static void start_implied(struct builder *b, unsigned set)
{
	if ((set & (TREE_ROW | TREE_CELL)) && (set_of(b->stack[b->n - 1]) & TREE_TABLE))
		open_element(b, VIEW("tbody"));
	if ((set & TREE_CELL) && (set_of(b->stack[b->n - 1]) & TREE_SECTION))
		open_element(b, VIEW("tr"));
}

static void end_element(struct builder *b, struct name name)
{
	unsigned barrier = tree_element_barrier(name.set);

	if (name.set & (TREE_DROPPED | TREE_VOID | TREE_ROOT) || name.text.data == NULL)
		return;
	if (b->beyond != 0) {
		b->beyond--;
		return;
	}
	for (size_t i = b->n; i > 1; i--) {
		const xmlNode *open = b->stack[i - 1];
		unsigned set = set_of(open);

		if (is_named(open, name) || (set & name.set & TREE_HEADING)) {
			b->n = i - 1;
			return;
		}
		if (set & (barrier | TREE_ROOT))
			return;
	}
}

/* ---- text -------------------------------------------------------------------------- */

/* White space between inline elements is a space; beside a block it is nothing. */
static void settle_space(struct builder *b, bool block)
{
	if (b->space && !block)
		text_new(b, VIEW(" "));
	b->space = false;
	b->after_block = block;
}

static void take_text(struct builder *b, struct view text)
{
	if (text.len == 0)
		return;
	for (size_t i = 0; i < text.len; i++) {
		if (is_space(text.data[i]))
			continue;
		if (b->body == NULL && (b->n < 3 || b->stack[1] != b->head))
			need_body(b);
		settle_space(b, false);
		text_new(b, text);
		return;
	}
	b->space = !b->after_block && b->n > 1;
}

/* ---- tags -------------------------------------------------------------------------- */

/* html, head and body are there once; another adds its attributes. */
static void start_root(struct builder *b, struct name name, struct view *rest)
{
	xmlNode *element = b->stack[0];

	if (view_eq(name.text, VIEW("head"))) {
		if (b->head == NULL && b->body == NULL)
			need_head(b);
		element = b->head;
	} else if (!view_eq(name.text, VIEW("html"))) {
		need_body(b);
		element = b->body;
	}
	take_attributes(b, rest, element);
}

static void start_element(struct builder *b, struct name name, struct view *rest)
{
	if (name.set & TREE_ROOT) {
		start_root(b, name, rest);
		return;
	}
	if (b->body == NULL) {
		if (name.set & TREE_HEAD)
			need_head(b);
		else
			need_body(b);
	}
	settle_space(b, (name.set & TREE_BLOCK) != 0 || view_eq(name.text, VIEW("br")));
	end_implied(b, name.set);
	start_implied(b, name.set);
	xmlNode *node = element_new(b, b->stack[b->n - 1], name);
	bool closed = take_attributes(b, rest, node);

	if (node != NULL && !(name.set & TREE_VOID) &&
		!(closed && (name.set & TREE_FOREIGN)))
		push(b, node);
}

static void take_tag(struct builder *b, const struct tag *tag, struct view *rest)
{
	if (tag->content.data != NULL || view_eq(tag->name, VIEW("!")))
		return;
	struct name name = name_of(b, tag->name);

	if (tag->closing) {
		settle_space(b, (name.set & TREE_BLOCK) != 0);
		end_element(b, name);
	} else if (!(name.set & TREE_DROPPED)) {
		start_element(b, name, rest);
		return;
	}
	take_attributes(b, rest, NULL);
}

static void build(struct builder *b, struct view text)
{
	struct view rest = text;
	struct tag tag;

	while (!is_full(b) && tag_next(&rest, &tag)) {
		take_text(b, tag.before);
		take_tag(b, &tag, &rest);
	}
	if (!is_full(b))
		take_text(b, tag.before);
	b->tree->trouble.bytes = rest.len;
}

/* ---- the tree ---------------------------------------------------------------------- */

static xmlDoc *tree_new(void)
{
	struct tree *tree = calloc(1, sizeof(*tree));
	xmlDoc *doc = tree != NULL ? xmlNewDoc(BAD_CAST "1.0") : NULL;

	if (doc == NULL) {
		free(tree);
		return NULL;
	}
	doc->type = XML_HTML_DOCUMENT_NODE;
	doc->_private = tree;
	return doc;
}

int tree_parse_html(struct view text, xmlDoc **ret_tree, struct err *err)
{
	if (text.len > LIMIT_PAGE)
		return err_set(
			err, ERR_LIMIT, "the page has more than %zu bytes", LIMIT_PAGE);
	xmlDoc *doc = tree_new();
	struct builder *b = calloc(1, sizeof(*b));

	if (doc == NULL || b == NULL) {
		tree_free(doc);
		free(b);
		return err_memory(err);
	}
	b->doc = doc;
	b->tree = doc->_private;
	b->max = LIMIT_TREE_TIMES * (text.len > SMALL_PAGE ? text.len : SMALL_PAGE);
	xmlNode *html = element_new(b, (xmlNode *)doc, name_of(b, VIEW("html")));

	if (html != NULL) {
		html->doc = doc;
		b->stack[b->n++] = html;
		build(b, text);
	}
	bool failed = b->tree->arena.failed;

	free(b);
	if (failed) {
		tree_free(doc);
		return err_memory(err);
	}
	*ret_tree = doc;
	return 0;
}

void tree_free(xmlDoc *tree)
{
	if (tree == NULL)
		return;
	struct tree *inner = tree->_private;

	arena_done(&inner->arena);
	free(inner);
	tree->children = tree->last = NULL;
	xmlFreeDoc(tree);
}

struct tree_trouble tree_trouble(const xmlDoc *tree)
{
	return ((const struct tree *)tree->_private)->trouble;
}

size_t tree_size(const xmlDoc *tree)
{
	return ((const struct tree *)tree->_private)->used;
}
