/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One line of NDJSON: the members of one JSON object (RFC 8259), one after the other,
 * without a tree. Made for speed: strings without escapes are not copied.
 */
#ifndef REPUTE_BASE_JSONROW_H
#define REPUTE_BASE_JSONROW_H

#include "arena.h"

enum json_kind {
	JSON_KIND_NULL,
	JSON_KIND_BOOL,
	JSON_KIND_NUMBER,
	JSON_KIND_STRING,
	JSON_KIND_NESTED, /* an object or an array: checked and passed over */
};

struct json_member {
	struct view key;
	enum json_kind kind;
	struct view text; /* the string decoded; of another kind, as it stands */
};

struct jsonrow {
	struct view line, rest;
	struct arena *arena; /* takes strings that had escapes */
	bool clean;	     /* the line is valid UTF-8 */
	bool repaired;	     /* a string was not valid text and has been repaired */
	bool begun, over;
};

/* Begin to read `line`, which is borrowed as is `arena`. */
struct jsonrow jsonrow_make(struct view line, struct arena *arena);

/*
 * The next member: 1, or 0 behind the last, or -1 with err->column (1-based byte). The
 * grammar is kept strictly, but for what may be repaired inside strings: bad UTF-8, raw
 * control bytes, \u0000 and lone surrogates. Nesting is bounded by LIMIT_JSON_DEPTH.
 * Strings without escapes are borrowed from the line, others from the arena.
 */
CHECKED int jsonrow_next(
	struct jsonrow *row, struct json_member *ret_member, struct err *err);

#endif
