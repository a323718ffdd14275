/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a source is read, as its section in the configuration tells it: which adapter, and
 * for those that cannot know by themselves (html, json, csv, ndjson) where each field is.
 * Compiled once for a source, read-only from then on.
 */
#ifndef REPUTE_EXTRACT_RECIPE_H
#define REPUTE_EXTRACT_RECIPE_H

#include "base/arena.h"
#include "base/err.h"
#include "extract/next_page.h"
#include "extract/provenance.h"
#include "extract/record.h"
#include "extract/selector.h"

struct adapter;

/* The words of a section; empty = not set. */
struct recipe_words {
	struct view adapter; /* "auto", "html", "yelp", ... A preset's name stands for
				json and all its words that are not set here */
	struct view items;   /* where the reviews are: a selector */
	struct view fields[FIELDS]; /* of each, within its item: selectors; of FIELD_SCALE
				       a scale itself, "1-5" */
	struct view count, mean;    /* what the page states: selectors */
	struct view map;	    /* "their=ours,...", for csv and ndjson */
	struct next_rule next;
};

struct recipe {
	const struct adapter *adapter; /* NULL: find out */
	bool custom;		       /* `items` is set: html and json read by it */
	struct selector items, fields[FIELDS], count, mean;
	bool scaled; /* FIELD_SCALE was given: */
	double scale_min, scale_max;
	bool scale_assumed;	/* and it is a guess */
	struct record_map *map; /* csv and ndjson: their columns; else NULL */
	struct next_rule next;
	struct arena arena;
};

/*
 * Compile a section's words; they are copied. ERR_USAGE names the key and what is wrong
 * with its value: an adapter that is not known, a path, an expression or a pattern that
 * does not compile, html without `items`. The caller's, for recipe_free().
 */
CHECKED int recipe_new(
	const struct recipe_words *words, struct recipe **ret_recipe, struct err *err);

/* Give a rating the scale of the section, when that states one: a value by itself says
   nothing of it. */
void recipe_set_scale(const struct recipe *recipe, struct rating *rating);

/* NULL does nothing. */
void recipe_free(struct recipe *recipe);

#endif
