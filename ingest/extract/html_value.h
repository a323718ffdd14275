/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a selected node of a page says.
 */
#ifndef REPUTE_EXTRACT_HTML_VALUE_H
#define REPUTE_EXTRACT_HTML_VALUE_H

#include "archive/review.h"
#include "base/arena.h"

#include <libxml/tree.h>

/* The text of an element, an attribute or a text node, trimmed: of an element without
   one, its content or alt. At most `max` bytes, in the arena; of `*nodes` nodes at most,
   which is lowered by those that were looked at. */
struct view html_value_text(
	const xmlNode *node, size_t max, size_t *nodes, struct arena *arena);

/* The date that an element has for machines: its datetime or content. Borrowed. */
struct view html_value_date(const xmlNode *node);

/*
 * The rating that selected elements show without a text: by aria-label, title, alt, data
 * attributes, class or style of the first, of what is in it, or by all of them as a row
 * of stars. `given` is false when they show none.
 */
struct rating html_value_rating(xmlNode *const *nodes, size_t n, struct view language);

#endif
