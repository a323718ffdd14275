/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A path, a step at a time: each step is evaluated from each node that the one before it
 * gave, and what it gives is kept once, by a mark on the node. So a path costs the nodes
 * that are looked at, which the limit counts, and not their product.
 *
 * The mark is the highest bit of a node's _private, which holds a small number in a tree
 * of tree.c (in the page's own node a pointer, where that bit is free as well). Marks are
 * gone when a step is done. Predicates still see each step's nodes by themselves, as the
 * standard has it; "//" is a step to all nodes below, then one to the children.
 */
#include "extract/tree.h"
#include "extract/xpath_parts.h"

#include <libxml/xpathInternals.h>
#include <stdlib.h>

#define MARK ((uintptr_t)1 << (8 * sizeof(uintptr_t) - 1))
#define STEP_COST 4 /* operations that an evaluation counts for */

/* ---- taking apart ------------------------------------------------------------------ */

/* The length of the step at the front; 0 when it is none that is understood here. */
static size_t step_length(struct view text)
{
	int depth = 0;
	char quote = '\0';
	size_t i;

	for (i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (quote != '\0')
			quote = c == quote ? '\0' : quote;
		else if (c == '"' || c == '\'')
			quote = depth > 0 ? c : '\0';
		else if (c == '[' || c == ']')
			depth += c == '[' ? 1 : -1;
		else if (depth == 0 && c == '/')
			break;
		else if (depth == 0 && strchr(" |+=<>!(),$", c) != NULL &&
			 !(c == '(' && i >= 4 &&
				 view_starts(view_sub(text, i, 2), VIEW("()"))))
			return 0;
		i += depth == 0 && c == '(';
	}
	return depth == 0 && quote == '\0' ? i : 0;
}

/* May the step lead to a node by several ways? */
static bool descends(struct view step)
{
	static const char *const axes[] = {"descendant", "following", "preceding"};

	for (size_t i = 0; i < sizeof(axes) / sizeof(axes[0]); i++) {
		if (view_starts(step, view_of(axes[i])))
			return true;
	}
	return false;
}

/* 1; 0 when it is no step, as what stands before a star that multiplies; -1 without
   memory. */
static int add_step(struct xpath *xpath, struct view step)
{
	struct xpath_fault fault = {.what = NULL};
	char *text = strndup(step.data, step.len);

	if (text == NULL)
		return -1;
	xpath->steps[xpath->n] = xpath_expression(text, &fault);
	free(text);
	if (xpath->steps[xpath->n] == NULL)
		return fault.what != NULL ? 0 : -1;
	xpath->n++;
	return 1;
}

static void forget(struct xpath *xpath)
{
	while (xpath->n > 0)
		xmlXPathFreeCompExpr(xpath->steps[--xpath->n]);
}

/* Is it a plain path that begins with a name, a dot, '@', '*' or '/'? */
static bool begins_path(struct view text)
{
	char c = text.len != 0 ? text.data[0] : '\0';

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
	       c == '@' || c == '*' || c == '/';
}

int xpath_steps_compile(struct xpath *xpath, struct view text)
{
	struct view rest = view_trim(text);
	int descents = 0;

	if (!begins_path(rest) || view_search(rest, VIEW("namespace")) < rest.len)
		return 0;
	xpath->absolute = rest.data[0] == '/';
	while (rest.len != 0) {
		bool all = view_starts(rest, VIEW("//"));

		if (xpath->n > 0 || xpath->absolute)
			rest = view_sub(rest, all ? 2 : 1, rest.len);
		size_t len = step_length(rest);
		struct view step = view_sub(rest, 0, len);

		if (len == 0 || xpath->n + 2 > XPATH_STEPS_MAX) {
			forget(xpath);
			return 0;
		}
		descents += all || descends(step);
		int rc = all ? add_step(xpath, VIEW("descendant-or-self::node()")) : 1;

		if (rc > 0)
			rc = add_step(xpath, step);
		if (rc <= 0) {
			forget(xpath);
			return rc;
		}
		rest = view_sub(rest, len, rest.len);
	}
	if (descents < 2)
		forget(xpath);
	return 0;
}

/* ---- walking ----------------------------------------------------------------------- */

static bool is_marked(const xmlNode *node)
{
	return ((uintptr_t)node->_private & MARK) != 0;
}

static void mark(xmlNode *node)
{
	node->_private = (void *)((uintptr_t)node->_private ^ MARK);
}

/* What the step gives from one node, added to `out` unless it is there. */
static void take_step(
	struct xpath_page *page, xmlXPathCompExpr *step, xmlNode *from, xmlNodeSet *out)
{
	if (!xpath_spend(page, STEP_COST))
		return;
	page->context->node = from;
	xmlXPathObject *object = xmlXPathCompiledEval(step, page->context);
	xmlNodeSet *set = object != NULL ? object->nodesetval : NULL;

	for (int i = 0; set != NULL && i < set->nodeNr; i++) {
		xmlNode *node = set->nodeTab[i];

		if (is_marked(node))
			continue;
		if (xmlXPathNodeSetAddUnique(out, node) < 0)
			page->no_memory = true;
		else
			mark(node);
	}
	xmlXPathFreeObject(object);
}

/* The nodes of a set, which are marked, in the order of the page. */
static void sort(struct xpath_page *page, xmlNodeSet *set)
{
	xmlNode *root = page->context->doc->children;
	int n = 0, all = set->nodeNr;
	size_t looked = 0;

	for (int i = 0; i < all; i++) {
		if (set->nodeTab[i]->type == XML_HTML_DOCUMENT_NODE)
			set->nodeTab[n++] = set->nodeTab[i];
	}
	for (xmlNode *node = root; node != NULL && n < all;
		node = tree_next(node, root, false), looked++) {
		if (is_marked(node))
			set->nodeTab[n++] = node;
		if (node->type != XML_ELEMENT_NODE)
			continue;
		for (xmlAttr *one = node->properties; one != NULL; one = one->next) {
			if (is_marked((xmlNode *)one))
				set->nodeTab[n++] = (xmlNode *)one;
		}
	}
	set->nodeNr = n;
	xpath_spend(page, looked);
}

static xmlNodeSet *walk(
	struct xpath_page *page, xmlXPathCompExpr *step, xmlNodeSet *from, bool last)
{
	xmlNodeSet *out = xmlXPathNodeSetCreate(NULL);

	if (out == NULL) {
		page->no_memory = true;
		return NULL;
	}
	for (int i = 0; i < from->nodeNr && !page->no_memory; i++)
		take_step(page, step, from->nodeTab[i], out);
	if (last && from->nodeNr > 1)
		sort(page, out);
	for (int i = 0; i < out->nodeNr; i++)
		mark(out->nodeTab[i]);
	return out;
}

xmlXPathObject *xpath_steps_eval(struct xpath_page *page, const struct xpath *xpath)
{
	xmlNode *start =
		xpath->absolute ? (xmlNode *)page->context->doc : page->context->node;
	xmlNodeSet *set = xmlXPathNodeSetCreate(start);

	if (set == NULL)
		page->no_memory = true;
	for (size_t i = 0; i < xpath->n && set != NULL; i++) {
		xmlNodeSet *next = walk(page, xpath->steps[i], set, i + 1 == xpath->n);

		xmlXPathFreeNodeSet(set);
		set = next;
	}
	if (set == NULL || page->stopped || page->no_memory) {
		xmlXPathFreeNodeSet(set);
		return NULL;
	}
	xmlXPathObject *object = xmlXPathWrapNodeSet(set);

	page->no_memory = object == NULL;
	return object;
}
