/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The items of a page's microdata.
 */
#ifndef REPUTE_EXTRACT_MICRODATA_H
#define REPUTE_EXTRACT_MICRODATA_H

#include "extract/item_tree.h"

/* All items of the page, of any vocabulary; the caller's, for item_tree_done(). -1 as
   document_tree(). `x`: what is read into when there is no room for all of them, see
   item_tree_open(); NULL: then some are not there. */
CHECKED int microdata_items(struct document *document, struct extraction *x,
	struct item_tree *ret_items, struct err *err);

#endif
