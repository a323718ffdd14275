/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The items of a page's microdata.
 */
#ifndef REPUTE_EXTRACT_MICRODATA_H
#define REPUTE_EXTRACT_MICRODATA_H

#include "extract/item_tree.h"

/* All items of the page, of any vocabulary; the caller's, for item_tree_done(). -1 as
   document_tree(). */
CHECKED int microdata_items(
	struct document *document, struct item_tree *ret_items, struct err *err);

#endif
