/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One walk over all trees notes each object with an @id and something beside it. A node
 * that is told in several places is known by the one with the most members.
 */
#include "extract/jsonld_graph.h"

#include "base/jsonview.h"
#include "base/limits.h"
#include "extract/jsonld_block.h"

#include <stdlib.h>

#define TEXT_MAX \
	512 /* of a node: thousands of reviews may refer to it, each with a copy */

static bool append(struct jsonld_graph *graph, const json_t *node)
{
	if (graph->n == graph->size) {
		size_t size = graph->size != 0 ? graph->size * 2 : 64;
		const json_t **nodes = reallocarray(graph->nodes, size, sizeof(*nodes));

		if (nodes == NULL)
			return false;
		graph->nodes = nodes;
		graph->size = size;
	}
	graph->nodes[graph->n++] = node;
	return true;
}

/* Are the texts short that may be asked of it? */
static bool is_short(const json_t *object)
{
	static const char *const names[] = {"@value", "name", "schema:name", "text",
		"alternateName", "legalName", "givenName", "familyName", "ratingValue",
		"description"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const json_t *value = json_object_get(object, names[i]);

		if (json_is_array(value))
			value = json_array_get(value, 0);
		if (json_string_length(value) > TEXT_MAX)
			return false;
	}
	return true;
}

static void note(struct jsonld_graph *graph, const json_t *object)
{
	const json_t *id = json_object_get(object, "@id");

	if (id == NULL)
		id = json_object_get(object, "id");
	if (!json_is_string(id) || json_object_size(object) < 2 || !is_short(object))
		return;
	struct view key = json_string_view(id);
	const int64_t *at = map_get(&graph->ids, key);

	if (at != NULL) {
		const json_t **node = &graph->nodes[*at];

		if (json_object_size(object) > json_object_size(*node))
			*node = object;
	} else if (append(graph, object) &&
		   map_put(&graph->ids, key, (int64_t)graph->n - 1, NULL) < 0) {
		graph->n--;
	}
}

static void walk(struct jsonld_graph *graph, const json_t *value, int depth)
{
	const char *key;
	size_t i;
	json_t *one;

	if (depth > LIMIT_JSON_DEPTH)
		return;
	if (json_is_object(value)) {
		note(graph, value);
		json_object_foreach((json_t *)(uintptr_t)value, key, one)
		{
			walk(graph, one, depth + 1);
		}
	}
	json_array_foreach(value, i, one)
	{
		walk(graph, one, depth + 1);
	}
}

static void build(struct jsonld_graph *graph)
{
	graph->built = true;
	graph->roots = json_array();
	for (size_t i = 0; graph->roots != NULL && i < graph->scripts.n; i++) {
		const struct script *script = &graph->scripts.list[i];

		if (script->kind != SCRIPT_LDJSON)
			continue;
		struct jsonld_block block =
			jsonld_parse(script->text, true, graph->arena);

		if (block.root != NULL &&
			json_array_append_new(graph->roots, block.root) == 0)
			walk(graph, block.root, 1);
	}
}

const json_t *jsonld_graph_node(struct jsonld_graph *graph, const char *id)
{
	if (!graph->built)
		build(graph);
	const int64_t *at = map_get(&graph->ids, view_of(id));

	return at != NULL ? graph->nodes[*at] : NULL;
}

void jsonld_graph_done(struct jsonld_graph *graph)
{
	json_decref(graph->roots);
	free(graph->nodes);
	map_done(&graph->ids);
	*graph = (struct jsonld_graph){.scripts = graph->scripts};
}
