/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a tree that is being built, shared by tree.c, which knows where elements
 * begin and end, and tree_node.c, which makes them. For those two alone.
 */
#ifndef REPUTE_EXTRACT_TREE_PARTS_H
#define REPUTE_EXTRACT_TREE_PARTS_H

#include "base/limits.h"
#include "extract/tree.h"

#define NAME_SLOTS 512
#define VALUE_SLOTS 1024

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

/* No more of the page is read: too much memory for its size, or none. */
bool tree_node_full(const struct builder *b);

/* The name in lower case, kept once while it stays in its slot. */
struct name tree_name(struct builder *b, struct view text);

/* Is it of that name? Nearly always names are kept once, but not all of them. An xmlAttr
   begins as an xmlNode does. */
bool tree_node_is(const xmlNode *node, struct name name);

/* A new element, the last in `parent`; NULL without memory. */
xmlNode *tree_node_element(struct builder *b, xmlNode *parent, struct name name);

/* A new text, with its references decoded, the last in the open element. */
void tree_node_text(struct builder *b, struct view text);

/* The tag's attributes onto `element` (NULL: nowhere), up to behind its '>'. Did the tag
   close itself? */
bool tree_node_attributes(struct builder *b, struct view *rest, xmlNode *element);

#endif
