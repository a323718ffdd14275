/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding out: every adapter that fits is read, since pages tell a part of their reviews
 * in one markup and a part in another; what is told twice is kept once.
 */
#include "extract/adapter.h"

#include "extract/link.h"
#include "extract/tree.h"

static const struct adapter adapters[] = {
	{"jsonld", jsonld_fits, jsonld_read},
	{"microdata", microdata_fits, microdata_read},
	{"rdfa", rdfa_fits, rdfa_read},
	{"microformats", microformats_fits, microformats_read},
	{"state", state_fits, state_read},
	{"html", html_fits, html_read},
	{"feed", feed_fits, feed_read},
	{"json", json_fits, json_read},
	{"csv", csv_fits, csv_read},
	{"ndjson", ndjson_fits, ndjson_read},
};

#define ADAPTERS (sizeof(adapters) / sizeof(adapters[0]))

const struct adapter *adapter_named(struct view name)
{
	for (size_t i = 0; i < ADAPTERS; i++) {
		if (view_eq(name, view_of(adapters[i].name)))
			return &adapters[i];
	}
	return NULL;
}

const struct adapter *adapter_at(size_t i)
{
	return i < ADAPTERS ? &adapters[i] : NULL;
}

static int read_all(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	for (size_t i = 0; i < ADAPTERS; i++) {
		const struct adapter *adapter = &adapters[i];

		if (adapter->fits(document) &&
			adapter->read(document, recipe, x, err) < 0)
			return -1;
	}
	return 0;
}

/* What of the page has no place in its tree. */
static void note_tree(const struct document *document, struct extraction_stats *stats)
{
	if (document->tree == NULL)
		return;
	struct tree_trouble trouble = tree_trouble(document->tree);

	stats->unread += trouble.bytes;
	stats->deep = trouble.deep;
	stats->attributes = trouble.attributes;
}

int extract(struct document *document, const struct recipe *recipe, struct extraction *x,
	struct err *err)
{
	int rc = recipe->adapter != NULL ? recipe->adapter->read(document, recipe, x, err)
					 : read_all(document, recipe, x, err);

	note_tree(document, &x->stats);
	if (rc < 0 || links_resolve(document, x, err) < 0)
		return -1;
	return extraction_end(x, err);
}
