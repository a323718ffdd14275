/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A JSON text without what no reader of reviews looks at: a recipe's steps, a shop's
 * prices. Parsing is the cost of JSON-LD, and nine tenths of it need not be parsed.
 */
#ifndef REPUTE_EXTRACT_JSONPRUNE_H
#define REPUTE_EXTRACT_JSONPRUNE_H

#include "base/buf.h"

/* What pruning found out. */
struct jsonprune {
	struct view text;  /* what is left, in the buffer */
	bool telling;	   /* something in it tells of reviews or ratings */
	size_t tree_bytes; /* at most, of a tree of what is left */
	bool prefixed;	   /* it has names like "schema:review" or "ReviewRating" */
	bool too_deep;	   /* there was more below LIMIT_JSON_DEPTH, left out */
};

/*
 * Prune one JSON text, an object or an array. Kept are the members whose name a reader of
 * reviews knows or that speaks of reviews or ratings, what has such a member below it, or
 * a @type of that kind, and all that it takes to reach them; elements of arrays that are
 * left out become 0 where others follow, so that every path stays what it was. `all`
 * keeps everything. Strings and numbers stay as they are written, so they still have to
 * be parsed.
 *
 * The result is appended to `out`, no longer than `text`. -1 without memory, or when
 * `text` is no JSON as far as its brackets, commas, colons, names and strings go: nothing
 * is repaired here. What is left out for its depth is only counted by its brackets. One
 * pass, linear time.
 */
CHECKED int jsonprune(
	struct view text, bool all, struct buf *out, struct jsonprune *ret_pruned);

#endif
