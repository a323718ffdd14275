/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values of schema.org items as JSON: a text, a number, an object, a reference to one, or
 * a list of those. For schema*.c, which asks for them by the names of schema.org.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_VALUE_H
#define REPUTE_EXTRACT_SCHEMA_VALUE_H

#include "extract/schema.h"

/* A value, and where below its item it stands. Everything is borrowed from the tree. */
struct schema_spot {
	const json_t *value; /* NULL: there is none; never a list */
	const char *key;     /* of the item */
	const char *inner;   /* of the object there; NULL: the object or value itself */
	int64_t index;	     /* in the list there; -1: it is none */
};

/* The part of a name behind its prefix: "review" of "schema:review". */
const char *schema_local_name(const char *name);

/*
 * Is one of the object's types `name`, whatever stands before it up to '/', '#' or ':'?
 * A name that begins with '*' asks for its end: "*Review". The type is its "@type", or
 * else its "type".
 */
bool schema_is_type(const json_t *object, const char *name);

/* Has it a type that is a text? */
bool schema_has_type(const json_t *object);

/*
 * A member by its name, also one with a prefix, or in another case, where the tree may
 * have such; NULL when there is none or it is null. `*ret_key`: the name as it stands
 * there. Everything is borrowed.
 */
const json_t *schema_member(const struct schema_tree *tree, const json_t *object,
	const char *name, const char **ret_key);

/* How many values a member is: the elements of a list (or "@list", "@set"), else 1; of
   NULL 0. */
size_t schema_length(const json_t *value);

/* The i-th of them, below schema_length(); for an object that only refers to a node of
   the page, that node. */
const json_t *schema_nth(const struct schema_tree *tree, const json_t *value, size_t i);

/* The first value of a member that is not null. */
struct schema_spot schema_first(
	const struct schema_tree *tree, const json_t *object, const char *name);

/*
 * The text of a value, without markup and trimmed, in the arena: of a string, of a number
 * as it is written, of an object its @value, name or text, or the parts of a person's
 * name. Empty when it has none; `*ret_inner` is the member that it was, or NULL.
 */
struct view schema_text(const json_t *value, struct arena *arena, const char **ret_inner);

/* The first of a member's values that has a text, and where it is. */
struct view schema_text_at(const struct schema_tree *tree, const json_t *object,
	const char *name, struct arena *arena, struct schema_spot *ret_spot);

/* "reviewRating/ratingValue", "author/0/name": where it is, in the arena or borrowed from
   the spot; empty for no value. */
struct view schema_path(const struct schema_spot *spot, struct arena *arena);

#endif
