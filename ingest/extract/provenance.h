/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where in a capture the fields of a review were read: what makes a figure traceable to
 * bytes that the site sent. Written as one line,
 *
 *     jsonld 18234+5123 /@graph/2/review/0 text=reviewBody
 * rating=reviewRating/ratingValue
 *
 * the adapter; offset and length, in bytes of the page's text as UTF-8, of what holds the
 * review ("-": the whole page); the path of the review within that, and of each field
 * within the review. Paths are JSON pointers (RFC 6901) or XPath, with white space and
 * '%' escaped as in URLs.
 */
#ifndef REPUTE_EXTRACT_PROVENANCE_H
#define REPUTE_EXTRACT_PROVENANCE_H

#include "base/arena.h"

enum field {
	FIELD_ID,
	FIELD_LINK,
	FIELD_AUTHOR,
	FIELD_DATE,
	FIELD_RATING,
	FIELD_SCALE,
	FIELD_TITLE,
	FIELD_TEXT,
	FIELD_LANGUAGE,
	FIELD_REPLY,
	FIELD_REPLY_DATE,
	FIELD_VERIFIED,
	FIELD_HELPFUL,
};

#define FIELDS 13

/* "id", "link", "author", ...: their names in [source] too; static. */
const char *field_name(enum field field);

struct provenance {
	const char *adapter;	    /* static */
	size_t offset, length;	    /* length 0: the whole page */
	struct view path;	    /* of the review */
	struct view fields[FIELDS]; /* below that; empty = the field was not read */
};

/* The line, in the arena. */
struct view provenance_text(const struct provenance *from, struct arena *arena);

#endif
