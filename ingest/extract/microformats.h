/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reviews in a page's microformats.
 */
#ifndef REPUTE_EXTRACT_MICROFORMATS_H
#define REPUTE_EXTRACT_MICROFORMATS_H

#include "extract/item_tree.h"

/* All reviews and aggregates of the page as items of schema.org; the caller's, for
   item_tree_done(). -1 as document_tree(). `x`: what is read into when there is no
   room for all of them, see item_tree_open(); NULL: then some are not there. */
CHECKED int microformats_items(struct document *document, struct extraction *x,
	struct item_tree *ret_items, struct err *err);

/* Is `name` one of the element's classes? */
bool microformats_has_class(const xmlNode *element, const char *name);

/*
 * What an element says as a property (microformats.org/wiki/value-class-pattern): its
 * descendants of class "value" one after the other, a "value-title", else its title
 * (abbr), value (data, input), datetime (time), alt (img), else its text. New.
 */
json_t *microformats_text(struct item_tree *items, const xmlNode *element);

/* The same of a date, whose day, time and zone may stand apart. New. */
json_t *microformats_date(struct item_tree *items, const xmlNode *element);

#endif
