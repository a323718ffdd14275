/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One item of a page, read by the paths of a recipe.
 */
#ifndef REPUTE_EXTRACT_HTML_ITEM_H
#define REPUTE_EXTRACT_HTML_ITEM_H

#include "extract/document.h"
#include "extract/extraction.h"
#include "extract/recipe.h"
#include "extract/xpath.h"

/* What is read, item after item. */
struct html_reading {
	const struct recipe *recipe;
	const struct document *document;
	struct extraction *x;
	struct xpath_page *page;
	struct xpath_found same[FIELDS]; /* of paths that are the same for all items */
	size_t left;			 /* bytes of text that may still be read */
	struct view language;		 /* of the page, or what the section says */
	size_t nodes;			 /* and nodes that may be looked at for it */
	struct err *err;
};

struct html_item {
	const xmlNode *node;
	struct provenance from;
	struct xpath_found found[FIELDS];
	int rc;
};

/* What the paths select from the item, its texts in the extraction's scratch; `item->rc`
   is -1 without memory. */
struct review html_item_read(struct html_reading *reading, struct html_item *item);

/* Free what was found for the item. */
void html_item_done(struct html_item *item);

#endif
