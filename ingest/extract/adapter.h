/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ways to read reviews from a page. An adapter is bytes in, reviews out: no input or
 * output, no log, no clock, no state between two pages. A new one is a row of the table
 * in adapter.c.
 */
#ifndef REPUTE_EXTRACT_ADAPTER_H
#define REPUTE_EXTRACT_ADAPTER_H

#include "extract/document.h"
#include "extract/extraction.h"
#include "extract/recipe.h"

struct adapter {
	const char *name;

	/* Is it worth while to read such a document with it? A glance, without a tree. */
	bool (*fits)(struct document *document);

	/* Add what there is to `x`; nothing is no error. `recipe` is never NULL. -1 only
	   without memory. */
	int (*read)(struct document *document, const struct recipe *recipe,
		struct extraction *x, struct err *err);
};

/* By its name; NULL when there is none. */
const struct adapter *adapter_named(struct view name);

/* The i-th; NULL behind the last. Those that find out by themselves come first, in the
   order in which they are tried. */
const struct adapter *adapter_at(size_t i);

/*
 * Read a document by a recipe: with its adapter, or with each that fits. `x` is an empty
 * extraction, whose arena is the document's; after it, it is at its end. -1 only without
 * memory.
 */
CHECKED int extract(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* The adapters, each in the file of its name. `..._fits` and `..._read` are the members
   of struct adapter, which tells what they do. */

/* schema.org in the JSON-LD of an HTML page. */
bool jsonld_fits(struct document *document);
CHECKED int jsonld_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* Tables with a row of names, columns by those names or by the recipe. */
bool csv_fits(struct document *document);
CHECKED int csv_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* A record of repute's own on each line. */
bool ndjson_fits(struct document *document);
CHECKED int ndjson_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* The answer of an API: by the paths of the recipe, or by paths that are guessed. */
bool json_fits(struct document *document);
CHECKED int json_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* schema.org in the microdata of an HTML page. */
bool microdata_fits(struct document *document);
CHECKED int microdata_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* HTML by the paths of the recipe alone. */
bool html_fits(struct document *document);
CHECKED int html_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* schema.org in the RDFa of an HTML page. */
bool rdfa_fits(struct document *document);
CHECKED int rdfa_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* hReview and h-review: the microformats of an HTML page. */
bool microformats_fits(struct document *document);
CHECKED int microformats_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* The data that an HTML page holds for its own scripts. */
bool state_fits(struct document *document);
CHECKED int state_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

/* RSS, Atom, JSON Feed, and the review feeds of shops and app stores. */
bool feed_fits(struct document *document);
CHECKED int feed_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err);

#endif
