/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of text for the filters: one a line, one JSON object a line, or one CSV row
 * (RFC 4180, quoted line ends included). Reading and parsing are apart, so that one
 * thread can read while others parse: records_next() gives the raw record, record_parse()
 * what is in it.
 */
#ifndef REPUTE_CMD_RECORDS_H
#define REPUTE_CMD_RECORDS_H

#include "base/arena.h"

enum record_format {
	RECORD_LINES,
	RECORD_NDJSON,
	RECORD_CSV,
};

/* A record as it lies in the file. */
struct record_raw {
	struct view text;
	int64_t line;  /* its first line, 1-based */
	bool too_long; /* passed LIMIT_LINE; `text` is empty */
};

struct record {
	struct view id;	  /* its own, or the number of its line; */
	struct view text; /* title and text, the title on a line of its own */
};

struct records;

/* "lines", "ndjson" or "csv". */
CHECKED int record_format_of(
	const char *name, enum record_format *ret_format, struct err *err);

/*
 * Open `path` ("-" = standard input; .gz or not). For CSV the header row is read: without
 * a column `text` that is an error.
 */
CHECKED int records_open(const char *path, enum record_format format,
	struct records **ret_records, struct err *err);

/* Closes the file; what was borrowed is gone. NULL does nothing. */
void records_close(struct records *records);

/* The name for messages; borrowed. */
const char *records_name(const struct records *records);

/* The next record: 1, and borrowed until the next call; 0 at the end; -1 when the file
   cannot be read on. Lines of white space only are passed over, except in RECORD_LINES.
 */
CHECKED int records_next(
	struct records *records, struct record_raw *ret_raw, struct err *err);

/*
 * What is in the record; lives in `arena` or in `raw`. -1 on a record that is no good,
 * with file and line. Any number of threads may parse at once, each with its own arena.
 */
CHECKED int record_parse(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct record *ret_record, struct err *err);

#endif
