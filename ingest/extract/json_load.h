/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON that nobody vouches for, as a tree.
 */
#ifndef REPUTE_EXTRACT_JSON_LOAD_H
#define REPUTE_EXTRACT_JSON_LOAD_H

#include "base/err.h"
#include "base/view.h"

#include <jansson.h>

/*
 * The objects and arrays at the top level of `text` (valid UTF-8 without NULs), in an
 * array; repaired as by jsonfix(), so a prefix against inclusion, a call around it, a
 * byte order mark do no harm and numbers of more digits than fit are texts. The caller's,
 * for json_decref(). 1; 0 when it cannot be read, is nested too deeply, or would take
 * more memory than JSON_LOAD_GROWTH times its size, or JSON_LOAD_FREE if that is more;
 * then `*ret_costly` (may be NULL) is set; -1 without memory.
 */
CHECKED int json_load_text(
	struct view text, json_t **ret_json, bool *ret_costly, struct err *err);

#define JSON_LOAD_GROWTH 8		 /* the page and its repaired text come to that */
#define JSON_LOAD_FREE ((size_t)4 << 20) /* bytes that the tree of any page may take */

#endif
