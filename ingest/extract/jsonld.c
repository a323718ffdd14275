/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON-LD: each block of the page is parsed as far as it tells of reviews, and read as a
 * tree of schema.org items. A block that is lost loses nothing but itself. A block costs
 * one pass over its text, and a few times the size of what is left of it.
 */
#include "extract/adapter.h"

#include "extract/jsonld_block.h"
#include "extract/jsonld_graph.h"
#include "extract/schema.h"

static const json_t *node_of(void *graph, const char *id)
{
	return jsonld_graph_node(graph, id);
}

static int read_block(const struct document *document, struct view text,
	struct jsonld_graph *graph, struct extraction *x, struct err *err)
{
	struct jsonld_block block = jsonld_parse(text, false, document->arena);
	bool too_deep = false;
	const struct schema_tree tree = {
		.root = block.root,
		.adapter = "jsonld",
		.offset = (size_t)(text.data - document->text.data),
		.length = text.len,
		.prefixed = block.prefixed,
		.node = node_of,
		.nodes = graph,
		.time = document->time,
		.language = document->language,
	};
	int rc = block.root != NULL ? schema_read(&tree, x, &too_deep, err) : 0;

	x->stats.blocks++;
	x->stats.blocks_repaired += block.repaired;
	x->stats.blocks_bad += block.lost || too_deep;
	json_decref(block.root);
	return rc;
}

bool jsonld_fits(struct document *document)
{
	return document->kind == DOCUMENT_HTML;
}

int jsonld_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	const struct scripts scripts = document_scripts(document);
	struct jsonld_graph graph = jsonld_graph_make(scripts, document->arena);
	int rc = 0;

	(void)recipe;
	for (size_t i = 0; rc == 0 && i < scripts.n; i++) {
		const struct script *script = &scripts.list[i];

		if (script->kind == SCRIPT_LDJSON)
			rc = read_block(document, script->text, &graph, x, err);
	}
	jsonld_graph_done(&graph);
	return rc;
}
