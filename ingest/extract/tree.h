/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Trees of markup that nobody vouches for, by libxml2: bounded in depth, size and time,
 * without entities from outside, without a byte from disk or network.
 */
#ifndef REPUTE_EXTRACT_TREE_H
#define REPUTE_EXTRACT_TREE_H

#include "base/err.h"
#include "base/view.h"

#include <libxml/tree.h>

/*
 * The tree of an HTML page, valid UTF-8 without NULs. Whatever its markup is like, there
 * is one; it is the caller's, for xmlFreeDoc(). -1 with ERR_MEMORY or ERR_LIMIT.
 */
CHECKED int tree_parse_html(struct view text, xmlDoc **ret_tree, struct err *err);

#endif
