/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a tree: its order, its text, the way to a node. Nothing here recurses, and a
 * text or a path that is asked for costs what it is long (and the depth).
 */
#include "base/ascii.h"
#include "base/limits.h"
#include "extract/tree.h"
#include "extract/tree_element.h"

#include <stdio.h>

#define SIBLINGS_COUNTED 500 /* that are looked at to tell the number of a name */

static unsigned set_of(const xmlNode *node)
{
	return (unsigned)(uintptr_t)node->psvi;
}

bool tree_is(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcmp((const char *)node->name, name) == 0;
}

static const xmlAttr *find(const xmlNode *element, const char *name)
{
	const xmlAttr *one =
		element->type == XML_ELEMENT_NODE ? element->properties : NULL;

	while (one != NULL && strcmp((const char *)one->name, name) != 0)
		one = one->next;
	return one;
}

struct view tree_attribute(const xmlNode *element, const char *name)
{
	const xmlAttr *found = find(element, name);

	return found != NULL ? view_of((const char *)found->children->content)
			     : (struct view){NULL, 0};
}

bool tree_has_attribute(const xmlNode *element, const char *name)
{
	return find(element, name) != NULL;
}

xmlNode *tree_next(const xmlNode *node, const xmlNode *root, bool skip)
{
	if (!skip && node->type != XML_TEXT_NODE && node->children != NULL)
		return node->children;
	while (node != root && node->next == NULL)
		node = node->parent;
	return node != root ? node->next : NULL;
}

/* ---- text -------------------------------------------------------------------------- */

struct writer {
	char *out; /* NULL: only count */
	size_t len, max;
	int breaks;   /* newlines to write before the next word */
	bool space;   /* or a space */
	size_t nodes; /* that may still be looked at */
};

static void put(struct writer *w, char c)
{
	if (w->len < w->max) {
		if (w->out != NULL)
			w->out[w->len] = c;
		w->len++;
	}
}

static void put_text(struct writer *w, const char *text)
{
	for (; *text != '\0'; text++) {
		if (ascii_is_space(*text)) {
			w->space = true;
			continue;
		}
		for (; w->breaks > 0 && w->len != 0; w->breaks--) {
			put(w, '\n');
			w->space = false;
		}
		if (w->space && w->len != 0)
			put(w, ' ');
		w->space = false;
		w->breaks = 0;
		put(w, *text);
	}
}

/* A block begins or ends, or there is a <br>. */
static void put_break(struct writer *w, const xmlNode *node)
{
	if (tree_is(node, "br"))
		w->breaks += w->breaks < 2;
	else if ((set_of(node) & TREE_BLOCK) && w->breaks == 0)
		w->breaks = 1;
}

static void write_node(struct writer *w, const xmlNode *root)
{
	const xmlNode *node = root;

	while (w->len < w->max && w->nodes != 0) {
		w->nodes--;
		if (node->type == XML_TEXT_NODE)
			put_text(w, (const char *)node->content);
		else if (node->type == XML_ELEMENT_NODE && node != root)
			put_break(w, node);
		if (node->type != XML_TEXT_NODE && node->children != NULL) {
			node = node->children;
			continue;
		}
		for (; node != root && node->next == NULL; node = node->parent) {
			if (node->parent != root)
				put_break(w, node->parent);
		}
		if (node == root)
			return;
		node = node->next;
	}
}

/* Without the half of a character at the end. */
static size_t whole(const char *text, size_t len)
{
	size_t start = len;

	while (start > 0 && len - start < 4 &&
		((unsigned char)text[start - 1] & 0xc0) == 0x80)
		start--;
	if (start > 0 && !view_is_utf8((struct view){text + start - 1, len - start + 1}))
		return start - 1;
	return len;
}

struct view tree_text(const xmlNode *node, size_t max, struct arena *arena)
{
	size_t nodes = SIZE_MAX;

	return tree_text_within(node, max, &nodes, arena);
}

struct view tree_text_within(
	const xmlNode *node, size_t max, size_t *nodes, struct arena *arena)
{
	struct writer count = {.max = max, .nodes = *nodes}, fill;
	size_t all = *nodes;

	write_node(&count, node);
	*nodes = count.nodes;
	if (count.len == 0)
		return (struct view){NULL, 0};
	fill = (struct writer){
		.out = arena_text(arena, count.len), .max = count.len, .nodes = all};
	if (fill.out == NULL)
		return (struct view){NULL, 0};
	write_node(&fill, node);
	fill.len = whole(fill.out, fill.len);
	fill.out[fill.len] = '\0';
	return (struct view){fill.out, fill.len};
}

/* ---- paths ------------------------------------------------------------------------- */

/* "div[3]", "div" where it is the only one, "*[1234]" behind many. */
static int step(const xmlNode *node, char *ret_step, size_t size)
{
	size_t same = 1, looked = 0;
	bool only = true;

	for (const xmlNode *one = node->prev; one != NULL; one = one->prev) {
		if (++looked > SIBLINGS_COUNTED)
			return snprintf(ret_step, size, "/*[%zu]",
				(size_t)(uintptr_t)node->_private);
		same += tree_is(one, (const char *)node->name);
	}
	for (const xmlNode *one = node->next; one != NULL && only && same == 1;
		one = one->next) {
		if (++looked > SIBLINGS_COUNTED)
			only = false;
		only = only && !tree_is(one, (const char *)node->name);
	}
	return only && same == 1
		       ? snprintf(ret_step, size, "/%s", (const char *)node->name)
		       : snprintf(ret_step, size, "/%s[%zu]", (const char *)node->name,
				 same);
}

/* Written from its end. */
struct view tree_path(const xmlNode *node, struct arena *arena)
{
	char room[KIB(8)], one[128];
	size_t at = sizeof(room);

	for (; node != NULL && node->type != XML_HTML_DOCUMENT_NODE;
		node = node->parent) {
		int len;

		if (node->type == XML_ATTRIBUTE_NODE)
			len = snprintf(
				one, sizeof(one), "/@%s", (const char *)node->name);
		else if (node->type == XML_TEXT_NODE)
			len = snprintf(one, sizeof(one), "/text()");
		else
			len = step(node, one, sizeof(one));
		if (len < 0 || (size_t)len > at)
			return (struct view){NULL, 0};
		at -= (size_t)len;
		memcpy(room + at, one, (size_t)len);
	}
	return arena_keep(arena, (struct view){room + at, sizeof(room) - at});
}
