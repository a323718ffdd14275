/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews in JSON, by a recipe.
 */
#ifndef REPUTE_EXTRACT_JSON_H
#define REPUTE_EXTRACT_JSON_H

#include "extract/extraction.h"
#include "extract/recipe.h"

#include <jansson.h>

/* What a tree is read from, besides itself. */
struct json_source {
	const char *adapter;   /* for the provenance; static */
	size_t offset, length; /* of the page's text that it stands in; length 0: all */
	struct view url;       /* of the page; empty = not known */
	int64_t time;	       /* when it was had */
	struct view language;
};

/*
 * Add the reviews of a tree by a custom recipe whose selectors are paths into JSON, and
 * what it states of all. An item that is missing a field is a review without it; text and
 * titles lose their markup. -1 only without memory.
 */
CHECKED int json_read_tree(const json_t *root, const struct recipe *recipe,
	const struct json_source *source, struct extraction *x, struct err *err);

/* The same by words that were guessed, and so is the scale in them. */
CHECKED int json_read_guessed(const json_t *root, const struct recipe_words *words,
	const struct json_source *source, struct extraction *x, struct err *err);

#endif
