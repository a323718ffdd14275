/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews among schema.org items. JSON-LD is such a tree already; microdata,
 * RDFa and microformats are made one, so that all are read by the same rules.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_H
#define REPUTE_EXTRACT_SCHEMA_H

#include "extract/extraction.h"

#include <jansson.h>

/* The member of an item that has the path of its element, where the tree was made from
   markup: "@path", an XPath. */
#define SCHEMA_PATH "@path"

/* What a tree is read from. */
struct schema_tree {
	const json_t *root;
	const json_t *holder;  /* of which the root is a review; NULL: of none */
	const char *adapter;   /* "jsonld", "microdata", ...; static */
	size_t offset, length; /* of the text that it was made from; length 0: the page */
	bool has_paths;	       /* items have SCHEMA_PATH */
	bool prefixed;	       /* names may have a prefix or be IRIs: "schema:review" */
	/* what an object that only has this "@id" refers to; NULL: nothing. May be NULL
	 */
	const json_t *(*node)(void *nodes, const char *id);
	void *nodes;
	int64_t time;	      /* when the page was had */
	struct view language; /* of the page, a hint for dates; empty = not known */
};

/*
 * Add the reviews and the aggregate of a tree. Any object counts whose @type is Review or
 * one of its kinds (UserReview, CriticReview, EmployerReview, ...), at any depth up to
 * LIMIT_JSON_DEPTH; so does an object without a type under "review" or "reviews" that has
 * a reviewBody or a reviewRating. `*ret_too_deep`: there was more below that depth.
 *
 * id: the absolute @id. rating: its scale is assumed unless bestRating is given.
 * published: PRECISION_NONE when not understood. reply: the text of a comment whose
 * author is an organization. url: as it stands there, may be relative. -1 only without
 * memory.
 */
CHECKED int schema_read(const struct schema_tree *tree, struct extraction *x,
	bool *ret_too_deep, struct err *err);

#endif
