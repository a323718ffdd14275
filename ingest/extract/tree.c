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
#include "extract/tree_parts.h"

#include "base/ascii.h"
#include "extract/tag.h"
#include "extract/tree_element.h"

#include <stdlib.h>

static unsigned set_of(const xmlNode *node)
{
	return (unsigned)(uintptr_t)node->psvi;
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
	xmlNode *node = tree_node_element(b, b->stack[b->n - 1], tree_name(b, name));

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

		if (tree_node_is(open, name) || (set & name.set & TREE_HEADING)) {
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
		tree_node_text(b, VIEW(" "));
	b->space = false;
	b->after_block = block;
}

static void take_text(struct builder *b, struct view text)
{
	if (text.len == 0)
		return;
	for (size_t i = 0; i < text.len; i++) {
		if (ascii_is_space(text.data[i]))
			continue;
		if (b->body == NULL && (b->n < 3 || b->stack[1] != b->head))
			need_body(b);
		settle_space(b, false);
		tree_node_text(b, text);
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
	tree_node_attributes(b, rest, element);
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
	xmlNode *node = tree_node_element(b, b->stack[b->n - 1], name);
	bool closed = tree_node_attributes(b, rest, node);

	if (node != NULL && !(name.set & TREE_VOID) &&
		!(closed && (name.set & TREE_FOREIGN)))
		push(b, node);
}

static void take_tag(struct builder *b, const struct tag *tag, struct view *rest)
{
	if (tag->content.data != NULL || view_eq(tag->name, VIEW("!")))
		return;
	struct name name = tree_name(b, tag->name);

	if (tag->closing) {
		settle_space(b, (name.set & TREE_BLOCK) != 0);
		end_element(b, name);
	} else if (!(name.set & TREE_DROPPED)) {
		start_element(b, name, rest);
		return;
	}
	tree_node_attributes(b, rest, NULL);
}

static void build(struct builder *b, struct view text)
{
	struct view rest = text;
	struct tag tag;

	while (!tree_node_full(b) && tag_next(&rest, &tag)) {
		take_text(b, tag.before);
		take_tag(b, &tag, &rest);
	}
	if (!tree_node_full(b))
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
	b->max = LIMIT_TREE_TIMES * text.len;
	if (b->max < LIMIT_TREE_MIN)
		b->max = LIMIT_TREE_MIN;
	xmlNode *html = tree_node_element(b, (xmlNode *)doc, tree_name(b, VIEW("html")));

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
