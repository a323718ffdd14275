/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One visit to a source: robots.txt asked first, the page fetched, kept as a capture, and
 * only then read.
 */
#ifndef REPUTE_INGEST_VISIT_H
#define REPUTE_INGEST_VISIT_H

#include "archive/captures.h"
#include "archive/reviews.h"
#include "base/command.h"

struct visitor; /* what the visits of a run share: connections, the WARC file, manners */

/* Owned by the caller; borrows the context, the archive and the registry. */
CHECKED int visitor_new(struct context *context, struct archive *archive,
	struct registry *registry, struct visitor **ret_visitor, struct err *err);

/* Closes connections and the WARC file. NULL does nothing. */
void visitor_free(struct visitor *visitor);

struct visit {
	enum capture_outcome outcome;
	int status;	  /* of HTTP; 0: no answer */
	char reason[512]; /* why it was not fetched; "" otherwise */
	int64_t reviews;  /* on the page, also when it is unchanged; -1: not read */
	int64_t put[3];	  /* put[PUT_NEW], put[PUT_EDITED], put[PUT_KNOWN] */
	int64_t undated;  /* among them: without a date that is understood */
	int64_t due;	  /* the next visit */
};

/* Did the visit bring what it was made for? A page without reviews did not. */
bool visit_is_fine(const struct visit *visit);

/*
 * Visit the source and store what came of it. A source that refuses, is down or forbids
 * is no error: the visit says so. -1 when the archive or the captures cannot be written.
 */
CHECKED int visit_source(struct visitor *visitor, const struct source *source,
	struct visit *ret_visit, struct err *err);

#endif
