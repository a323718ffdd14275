/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * XPath 1.0 expressions, compiled once, and what they select in the tree of a page. The
 * operations of one page are counted together: no expression takes long, whatever the
 * page is like.
 */
#ifndef REPUTE_EXTRACT_XPATH_H
#define REPUTE_EXTRACT_XPATH_H

#include "base/err.h"
#include "base/view.h"

#include <libxml/tree.h>

struct xpath;

/* Compile; for xpath_free(). ERR_USAGE when it is no XPath, and where it is wrong. */
CHECKED int xpath_compile(struct view text, struct xpath **ret, struct err *err);

/* NULL does nothing. */
void xpath_free(struct xpath *xpath);

/* The evaluation of expressions on one page. */
struct xpath_page;

/* For a tree made of `len` bytes; it has to stay until xpath_close(). -1 without memory.
 */
CHECKED int xpath_open(
	xmlDoc *tree, size_t len, struct xpath_page **ret_page, struct err *err);

/* NULL does nothing. */
void xpath_close(struct xpath_page *page);

/* Was an evaluation stopped, since those on this page took too many operations? From then
   on none selects anything. */
bool xpath_stopped(const struct xpath_page *page);

/* What an expression gives: nodes (elements, attributes, texts) in the order of the page,
   or else a text, which is that of a string, a number or a boolean. */
struct xpath_found {
	xmlNode *const *nodes;
	size_t n;
	struct view text;
	void *owner; /* what they are borrowed from */
};

/* Evaluate from `node`. What is found is for xpath_found_done(); nothing when the page's
   operations are used up. -1 only without memory. */
CHECKED int xpath_find(struct xpath_page *page, const struct xpath *xpath,
	const xmlNode *node, struct xpath_found *ret_found, struct err *err);

/* Free what was found; the nodes stay the page's. One that is zero will do. */
void xpath_found_done(struct xpath_found *found);

#endif
