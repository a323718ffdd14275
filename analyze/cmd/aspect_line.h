/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `repute score --aspects` adds to a line of NDJSON (verdict_line.h):
 *
 *	"aspects":[{"aspect":"food","polarity":0.8123,"label":"positive","mentions":2},...],
 *	"staff":[{"name":"Maria","polarity":0.9312},...]
 *
 * The lists are shared by all threads; a writer belongs to one of them.
 */
#ifndef REPUTE_CMD_ASPECT_LINE_H
#define REPUTE_CMD_ASPECT_LINE_H

#include "base/buf.h"
#include "repute.h"

struct aspect_lists {
	struct repute_aspects *aspects; /* owned; NULL = none are asked for */
	struct roster *roster;		/* owned; NULL = none */
};

struct aspect_writer;

/*
 * Open the shipped list of the language, `extra` (NULL = none) on top of it, and the
 * roster (NULL = none). A language without a list of its own needs `extra`.
 */
CHECKED int aspect_lists_open(struct aspect_lists *lists, const char *language,
	const char *extra, const char *roster, struct err *err);

/* NULLs are fine. */
void aspect_lists_close(struct aspect_lists *lists);

/* Borrows both. NULL without memory. */
struct aspect_writer *aspect_writer_new(
	const struct repute_lexicon *lexicon, const struct aspect_lists *lists);

/* NULL does nothing. */
void aspect_writer_free(struct aspect_writer *writer);

/* Add what the text mentions to the object that ends `out` ("...}\n"). That memory ran
   out, `out` tells. */
void aspect_writer_add(struct aspect_writer *writer, struct buf *out, struct view text);

/* The place of the first pattern that took too long, or NULL. Borrowed from the list. */
const char *aspect_writer_exceeded(const struct aspect_writer *writer);

#endif
