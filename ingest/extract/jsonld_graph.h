/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The nodes of a page's JSON-LD by their @id, for values that only refer to one. Few
 * pages need it, so nothing is done before the first question; then all blocks are parsed
 * once more, as a whole.
 */
#ifndef REPUTE_EXTRACT_JSONLD_GRAPH_H
#define REPUTE_EXTRACT_JSONLD_GRAPH_H

#include "base/map.h"
#include "extract/script.h"

#include <jansson.h>

struct jsonld_graph {
	struct scripts scripts; /* borrowed */
	struct arena *arena;
	bool built;
	json_t *roots;	      /* a list of the trees of all blocks */
	struct map ids;	      /* of nodes: places in `nodes` */
	const json_t **nodes; /* of those in `roots` */
	size_t n, size;
};

/* Nothing is read yet. `scripts` are those of a page of valid UTF-8. */
static inline struct jsonld_graph jsonld_graph_make(
	struct scripts scripts, struct arena *arena)
{
	return (struct jsonld_graph){.scripts = scripts, .arena = arena};
}

/*
 * The node with that @id that says most of itself, NULL when there is none (or no
 * memory); borrowed until jsonld_graph_done(). None with a long text. References are not
 * followed further, so no circle of them has an end to reach.
 */
const json_t *jsonld_graph_node(struct jsonld_graph *graph, const char *id);

/* Free what is in it; what was borrowed from it is gone. */
void jsonld_graph_done(struct jsonld_graph *graph);

#endif
