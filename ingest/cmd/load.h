/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One file of reviews into the archive, whole or not at all.
 */
#ifndef REPUTE_INGEST_LOAD_H
#define REPUTE_INGEST_LOAD_H

#include "archive/reviews.h"
#include "base/command.h"
#include "extract/record.h"

enum load_format {
	LOAD_DETECT, /* by the file's name, else by its first byte */
	LOAD_NDJSON,
	LOAD_CSV,
	LOAD_TSV,
};

struct load {
	struct context *context;
	struct archive *archive;
	struct registry *registry;
	struct record_map *map;
	enum load_format format;
	struct view brand, source, location; /* not empty: instead of the record's */
	enum audience audience;		     /* AUDIENCE_UNSET: the record's */
	int64_t seen; /* when they came in: the same for all files of one command, so
			 that a first load in several files is one first load */
};

struct load_counts {
	int64_t rows, put[3]; /* put[PUT_NEW], put[PUT_EDITED], put[PUT_KNOWN] */
	int64_t malformed;    /* kept out */
	int64_t off_scale, repaired, dropped_fields; /* kept, with a remark */
	struct registered registered;
};

/*
 * Load one file ("-" is standard input) in the caller's transaction. Malformed rows are
 * counted, and the first ten of them logged with their lines. -1 when the file cannot be
 * read to its end or the archive cannot take it; the caller rolls back.
 */
CHECKED int load_file(const struct load *load, const char *path,
	struct load_counts *counts, struct err *err);

#endif
