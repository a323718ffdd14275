/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libxml2's own limits lose the rest of a page in silence, so they are lifted and the
 * size of a page, which bounds all the others, is checked before. The text is UTF-8 by
 * now, whatever a <meta> in it says.
 */
#include "extract/tree.h"

#include "base/limits.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>

#define HTML_OPTIONS                                                          \
	(HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |     \
		HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_NODEFDTD | \
		XML_PARSE_HUGE)

int tree_parse_html(struct view text, xmlDoc **ret_tree, struct err *err)
{
	if (text.len > LIMIT_PAGE)
		return err_set(
			err, ERR_LIMIT, "the page has more than %zu bytes", LIMIT_PAGE);
	xmlDoc *tree = text.len != 0 ? htmlReadMemory(text.data, (int)text.len, NULL,
					       "UTF-8", HTML_OPTIONS)
				     : NULL;

	if (tree == NULL)
		tree = htmlNewDocNoDtD(NULL, NULL);
	if (tree == NULL)
		return err_memory(err);
	*ret_tree = tree;
	return 0;
}
