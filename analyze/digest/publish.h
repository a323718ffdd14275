/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The digest of a brand's day, from the archive to the files that people open:
 *
 *   DIR/2026/11/acme-2026-11-20.r1.{json,html,txt,csv}.gz
 *   DIR/latest/acme.{json,html,txt,csv}.gz       links to those of the newest day
 *
 * A digest that says something else than the last one of its day is the next revision,
 * with a list of what changed; one that says the same writes nothing, unless its files
 * are gone. Files are whole or absent, and the archive notes a revision after its files
 * are on disk: a run that dies in between is repeated, not repaired.
 */
#ifndef REPUTE_DIGEST_PUBLISH_H
#define REPUTE_DIGEST_PUBLISH_H

#include "archive/ledger.h"
#include "archive/registry.h"
#include "base/buf.h"

#include <jansson.h>
#include <limits.h>

enum digest_format {
	DIGEST_JSON,
	DIGEST_HTML,
	DIGEST_TEXT,
	DIGEST_CSV,
	DIGEST_FILES,		    /* how many of them are files */
	DIGEST_MAIL = DIGEST_FILES, /* the HTML of a mail: without inline SVG */
};

/* "json", "html", "txt", "csv". */
extern const char *const digest_extensions[DIGEST_FILES];

struct publisher; /* what publishing needs besides the day */

/*
 * Borrows the archive, the registry and the configuration. Owned by the caller. One for a
 * process: the stylesheets are read when the first digest is rendered.
 */
CHECKED int publisher_open(struct archive *archive, const struct registry *registry,
	const struct conf *conf, struct publisher **ret_publisher, struct err *err);

/* NULL does nothing. */
void publisher_close(struct publisher *publisher);

enum digest_outcome {
	DIGEST_WRITTEN,	  /* a new revision */
	DIGEST_UNCHANGED, /* nothing to say that was not said */
	DIGEST_RESTORED,  /* the same revision; its files had gone and are back */
};

/* A digest in memory. */
struct digest {
	const struct brand *brand;
	int32_t day;
	json_t *model;		   /* owned */
	struct buf table;	   /* owned; CSV */
	struct digest_entry entry; /* its revision, and the digest of its content */
	bool known;		   /* this revision is in the archive already */
};

/*
 * Build a digest. ERR_USAGE for a competitor (only our own brands have digests) and for a
 * day that has not begun at the instant `now` where the brand is.
 */
CHECKED int digest_make(struct publisher *publisher, const struct brand *brand,
	int32_t day, int64_t now, struct digest *ret_digest, struct err *err);

/* Frees what the digest owns. */
void digest_done(struct digest *digest);

/* One view of it, appended to `out`. */
CHECKED int digest_render(struct publisher *publisher, const struct digest *digest,
	enum digest_format format, struct buf *out, struct err *err);

/* The path of one of its files. */
CHECKED int digest_path(const struct publisher *publisher, const struct digest *digest,
	enum digest_format format, char ret_path[PATH_MAX], struct err *err);

/* Write what is new of it: files, then the archive's note, then the links. */
CHECKED int digest_publish(struct publisher *publisher, const struct digest *digest,
	int64_t now, enum digest_outcome *ret_outcome, struct err *err);

/* What came of a day. */
struct digest_result {
	enum digest_outcome outcome;
	int64_t revision;
};

/* All of it for one day: what `repute run` calls. */
CHECKED int digest_publish_day(struct publisher *publisher, const struct brand *brand,
	int32_t day, int64_t now, struct digest_result *ret_result, struct err *err);

#endif
