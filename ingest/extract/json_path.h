/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Paths into JSON, as a section of the configuration writes them:
 *
 *     data.reviews[*]               every element of a list, every value of an object
 *     user.names[0]  list[-1]       an element, counted from 0; from the end
 *     0.2.17                        the same, in lists of lists
 *     ['odd key']['a.b']            a member whose name is no plain word
 *     badges[code=Verified].name    the elements whose member `code` is that text
 *     relations.reply -> text       of a JSON:API document: what {"type", "id"} stands
 *                                   for in its `included`
 *     $.business.name               from the top of the document, also in a field
 *     @                             the value itself, as in a list of texts
 *     body | comment.text           the first that is there
 *     pros + cons                   texts, one after the other, a blank line between
 *
 * What is null or an empty text is not there. Plain names end at '.', '[' or white space,
 * which has to stand around "->", "+" and "|"; the first of these binds tightest, the
 * last least.
 */
#ifndef REPUTE_EXTRACT_JSON_PATH_H
#define REPUTE_EXTRACT_JSON_PATH_H

#include "base/arena.h"
#include "base/map.h"

#include <jansson.h>

#define JSON_PATH_STEPS_MAX 32 /* of one path */
#define JSON_PATH_PARTS_MAX 32 /* of all alternatives together */

struct json_path;

/* The document that paths are followed in. Zero but for `root`; json_scope_done(). */
struct json_scope {
	const json_t *root;
	struct map included; /* "type id" to the index in `included` of the root */
	bool indexed;
};

/* A value, and where it is: a JSON pointer (RFC 6901) from what the path began at, or
   from the top, and then with a '#' in front. */
struct json_found {
	const json_t *value; /* borrowed from the document */
	struct view pointer; /* in the arena; empty = what the path began at */
};

/*
 * Compile; it lies in the arena, the text is not kept. ERR_USAGE says what is wrong at
 * which offset.
 */
CHECKED int json_path_compile(struct view text, struct arena *arena,
	struct json_path **ret_path, struct err *err);

/* Does it look through lists that do not lie below the value that it begins at, as
   "$.list[*]" does? For each of many values that would be too much. */
bool json_path_is_wide(const struct json_path *path);

/* Free what is in the scope, not the document. */
void json_scope_done(struct json_scope *scope);

/*
 * All values that the path leads to from `from`, in the order of the document: those of
 * the first alternative that leads to any, of its first summand alone. At most `max`, the
 * rest is left out. -1 only without memory.
 */
CHECKED int json_path_all(const struct json_path *path, struct json_scope *scope,
	const json_t *from, size_t max, struct arena *arena,
	struct json_found **ret_found, size_t *ret_n, struct err *err);

/* The first of them: 1, 0 when there is none, -1 without memory. Linear in what is looked
   at, which ends with the first that is there. */
CHECKED int json_path_first(const struct json_path *path, struct json_scope *scope,
	const json_t *from, struct arena *arena, struct json_found *ret_found,
	struct err *err);

/*
 * The text that the path leads to: of the first alternative with one, all its summands.
 * Numbers and booleans as JSON writes them, lists of texts line by line; of an object
 * none. In the arena or borrowed from the document. `*ret_pointer`: of the first summand.
 * 1, 0, -1 without memory.
 */
CHECKED int json_path_text(const struct json_path *path, struct json_scope *scope,
	const json_t *from, struct arena *arena, struct view *ret_text,
	struct view *ret_pointer, struct err *err);

/* One value as such a text; empty when it is none. */
struct view json_value_text(const json_t *value, struct arena *arena);

#endif
