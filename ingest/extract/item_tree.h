/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tree that microdata, RDFa and microformats are made: objects with @type, @id and
 * SCHEMA_PATH, and a member for each property, a list where it is repeated. It is what
 * schema_read() takes.
 *
 * A page that nests or refers to itself could ask for far more than it is long, so
 * everything that is made is charged to a budget in proportion to the page. When that
 * becomes short, reviews are read as soon as they are whole and hang on nothing, which
 * gives back what they took; when it is used up all the same, what comes is not there and
 * `cut` is set.
 */
#ifndef REPUTE_EXTRACT_ITEM_TREE_H
#define REPUTE_EXTRACT_ITEM_TREE_H

#include "extract/document.h"
#include "extract/extraction.h"

#include <jansson.h>

#define ITEM_DEPTH_MAX 60   /* items within items */
#define ITEM_VALUE_COST 120 /* bytes of a member and its string, text aside */

struct item_tree {
	xmlDoc *doc;
	const struct document *document;
	const char *adapter;  /* that makes it */
	struct extraction *x; /* that its reviews are read into; NULL: they are not */
	json_t *items;	      /* the list of those that hang on no other */
	struct view base;     /* that links are relative to; empty = not known */
	struct arena kept;    /* base and the like */
	struct arena passed;  /* cleared after each value */
	struct resolver resolver;
	size_t bytes; /* that may still be written */
	size_t low;   /* below, they are short */
	size_t back;  /* that may still be given back */
	bool failed;  /* no memory for a review that was passed on */
	size_t steps; /* elements that may still be looked at */
	bool cut;
};

/* An empty one for a page, whose tree is built if it is not yet. `x`: what its reviews
   are read into when the budget is short, or NULL. -1 as document_tree(). */
CHECKED int item_tree_open(struct document *document, const char *adapter,
	struct extraction *x, struct item_tree *ret_tree, struct err *err);

/* Frees it all. */
void item_tree_done(struct item_tree *tree);

/* Makes the tree of a page: microdata_items() and its like. */
typedef int item_tree_fn(struct document *document, struct extraction *x,
	struct item_tree *ret_tree, struct err *err);

/* Make the tree of a page, and read its reviews into `x`. -1 as document_tree(). */
CHECKED int item_tree_read(struct document *document, item_tree_fn *make,
	struct extraction *x, struct err *err);

/* Charge `n` bytes; false when they are not there. */
bool item_tree_pay(struct item_tree *tree, size_t n);

/* Is the budget short, so that an item that is begun now is passed on at its end? */
bool item_tree_is_short(const struct item_tree *tree);

/*
 * At the end of an item that hangs on nothing and was begun when the budget was short, at
 * `before` bytes: when it is a review, of `holder` or (NULL) of nothing, it is read and
 * freed. False: it is none, and still the caller's.
 */
bool item_tree_pass(
	struct item_tree *tree, json_t *item, const json_t *holder, size_t before);

/* Count an element that is looked at; false when there were too many. */
bool item_tree_step(struct item_tree *tree);

/*
 * A new item of the types in `types`, IRIs separated by white space; where it is a review
 * or has no type, with the path of its element. New; NULL when there were too many.
 */
json_t *item_tree_item(struct item_tree *tree, const xmlNode *element, struct view types);

/* Add a type, an IRI. */
void item_tree_type(struct item_tree *tree, json_t *item, struct view type);

/*
 * Add a property; `value` is taken. An IRI of schema.org counts as its last part. What
 * data-vocabulary.org called otherwise is called as schema.org does, in items of its
 * types.
 */
void item_tree_add(struct item_tree *tree, json_t *item, struct view name, json_t *value);

/* A Rating without a value gets the one that its element shows. */
void item_tree_rate(struct item_tree *tree, json_t *item, const xmlNode *element);

/* After its last property: a rating whose scope the page forgot is made one. */
void item_tree_end(json_t *item);

/* An attribute's text as a value: schema_read() takes strings for pieces of HTML. New. */
json_t *item_string(struct item_tree *tree, struct view text);

/* What a reader sees of the element, escaped as HTML. New. */
json_t *item_text(struct item_tree *tree, const xmlNode *element);

/* The same as the value of the property `name`, which for a rating without a text is what
   item_rated() finds. New. */
json_t *item_text_of(struct item_tree *tree, const xmlNode *element, struct view name);

/* The rating that an element without a text shows, by its title, class, style or by the
   stars in it, as "4" or "4/5"; NULL when it shows none. New. */
json_t *item_rated(struct item_tree *tree, const xmlNode *element);

/* What a link or a picture shows: its alt or its text; NULL when that is nothing. New. */
json_t *item_shown(struct item_tree *tree, const xmlNode *element);

/* A link, made absolute where the base is known. New. */
json_t *item_address(struct item_tree *tree, struct view reference);

/* The next word of `*rest`, separated by white space; false at the end. */
bool item_word(struct view *rest, struct view *ret_word);

#endif
