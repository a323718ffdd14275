/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tree of an HTML page that nobody vouches for: bounded in depth, size and time,
 * without a byte from disk or network. It is a tree of libxml2's structs, for XPath, and
 * is read-only; its memory is its own.
 */
#ifndef REPUTE_EXTRACT_TREE_H
#define REPUTE_EXTRACT_TREE_H

#include "base/arena.h"

#include <libxml/tree.h>

/*
 * The tree of an HTML page, valid UTF-8 without NULs. Whatever its markup is like, there
 * is one: html, body and the parts of tables are there where the page leaves them out,
 * and elements end where the HTML standard ends them. Names are in lower case, references
 * are decoded. It has no comments, no raw text (script, style, textarea, template,
 * iframe, ...), no shapes of SVG, no on... attributes, no white space between blocks.
 *
 * Bounds: LIMIT_TREE_DEPTH (what is deeper hangs on the deepest), LIMIT_TREE_ATTRIBUTES
 * of an element (further ones are dropped), LIMIT_TREE_TIMES the size of the page or
 * LIMIT_TREE_MIN (what comes then is not there); see tree_trouble(). Linear in the page.
 * The caller's, for tree_free() and not for xmlFreeDoc(). -1 with ERR_MEMORY or
 * ERR_LIMIT.
 */
CHECKED int tree_parse_html(struct view text, xmlDoc **ret_tree, struct err *err);

/* NULL does nothing. */
void tree_free(xmlDoc *tree);

/* What of the page is not where it should be. */
struct tree_trouble {
	size_t deep;	   /* elements below the greatest depth: hung higher */
	size_t attributes; /* dropped */
	size_t bytes;	   /* at the page's end, not read for want of memory */
};

struct tree_trouble tree_trouble(const xmlDoc *tree);

/* Bytes that the tree has taken. */
size_t tree_size(const xmlDoc *tree);

/* The value of an element's attribute, borrowed; empty when it has none or an empty one.
   `name` is in lower case. */
struct view tree_attribute(const xmlNode *element, const char *name);

/* Has it the attribute, with a value or without? */
bool tree_has_attribute(const xmlNode *element, const char *name);

/* Is it an element of this name (in lower case)? */
bool tree_is(const xmlNode *node, const char *name);

/* The node behind `node` in the order of the page within `root`: its first child, unless
   `skip` is set, else what follows it. NULL at the end. */
xmlNode *tree_next(const xmlNode *node, const xmlNode *root, bool skip);

/*
 * What a reader sees of a node: white space drawn together, a newline where br, p, div,
 * li and the like break the line, two at most; trimmed. The first `max` bytes of it (at a
 * character's end), in the arena.
 */
struct view tree_text(const xmlNode *node, size_t max, struct arena *arena);

/* The same, looking at `*nodes` nodes at most: it is lowered by as many as were. */
struct view tree_text_within(
	const xmlNode *node, size_t max, size_t *nodes, struct arena *arena);

/* An XPath that leads to this element or attribute and no other,
 * "/html/body/div[3]/span/@title", in the arena. Behind many siblings a step is "*[n]".
 */
struct view tree_path(const xmlNode *node, struct arena *arena);

#endif
