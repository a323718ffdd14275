/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One block of JSON-LD as a tree: strictly first, repaired if that fails.
 */
#ifndef REPUTE_EXTRACT_JSONLD_BLOCK_H
#define REPUTE_EXTRACT_JSONLD_BLOCK_H

#include "base/arena.h"

#include <jansson.h>

struct jsonld_block {
	json_t *root;  /* the caller's; NULL: nothing in it tells of reviews, or lost */
	bool repaired; /* strict JSON refused it */
	bool lost;     /* wholly; or, with a root, what lay below LIMIT_JSON_DEPTH */
	bool prefixed; /* its names may have a prefix, see struct schema_tree */
};

/*
 * Parse a block, which is valid UTF-8; `all` of it, or what tells of reviews (see
 * jsonprune.h). Lost is, too, one whose tree would take more than ten times its size
 * and more than 16 MB. Without memory it is lost.
 */
struct jsonld_block jsonld_parse(struct view block, bool all, struct arena *arena);

#endif
