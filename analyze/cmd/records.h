/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of text for the filters: one a line, one JSON object a line, or one CSV row
 * (RFC 4180, quoted line ends included). One thread reads blocks of whole records; any
 * number of others split and parse them:
 *
 *	while (records_read(records, &block, &err) > 0)
 *		while (record_split(records, &block, &raw))
 *			if (record_parse(records, &raw, &arena, &record, &err) == 0)
 *				...
 *
 * Nothing is copied between the file and the record but what a block's end cut, and
 * strings and fields with escapes. A line of plain text may be of any length: one that
 * fills a block comes in pieces.
 */
#ifndef REPUTE_CMD_RECORDS_H
#define REPUTE_CMD_RECORDS_H

#include "base/arena.h"

enum record_format {
	RECORD_LINES,
	RECORD_NDJSON,
	RECORD_CSV,
};

/* What a block holds. */
enum record_block_kind {
	RECORD_BLOCK_WHOLE,	 /* whole records */
	RECORD_BLOCK_PIECE,	 /* a piece of one line of text, which goes on */
	RECORD_BLOCK_LAST_PIECE, /* the end of that line; may be empty */
	RECORD_BLOCK_TOO_LONG,	 /* no bytes: a record passed LIMIT_LINE */
};

struct record_block {
	enum record_block_kind kind;
	struct view rest; /* what is not split off yet; lies in `data` */
	int64_t line;	  /* at the front of `rest`, 1-based */
	char *data;	  /* owned */
	size_t size;
};

/* A record as it lies in the file. */
struct record_raw {
	struct view text;
	int64_t line;  /* its first line, 1-based */
	bool too_long; /* passed LIMIT_LINE; `text` is empty */
};

struct record {
	struct view id; /* its own; empty when it has none: then its line stands for it */
	struct view text; /* title and text, the title on a line of its own */
	int64_t line;
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

/* Closes the file. NULL does nothing. */
void records_close(struct records *records);

/* The name for messages; borrowed. */
const char *records_name(const struct records *records);

/*
 * Fill a block (zeroed before its first use): 1; 0 at the end; -1 when the file cannot be
 * read on. It waits for no more than one whole record. Pieces come in the order of the
 * line, PIECE after PIECE up to a LAST_PIECE, and are not for record_split().
 */
CHECKED int records_read(
	struct records *records, struct record_block *block, struct err *err);

/* Frees what the block owns. */
void record_block_done(struct record_block *block);

/* Take the next record off the block; false at its end. Lines of white space only are
   passed over, except in RECORD_LINES. */
bool record_split(const struct records *records, struct record_block *block,
	struct record_raw *ret_raw);

/*
 * What is in the record; lives in `arena` or in `raw`. -1 on a record that is no good,
 * with file and line. Any number of threads may parse at once, each with its own arena.
 *
 * JSON: an object with a string `text` or `title`; `id` may be a number, and is taken as
 * it is written. The grammar is kept strictly and the line must be UTF-8 (RFC 8259, 8.1);
 * inside strings, raw control bytes, lone surrogates and NULs are repaired. An object
 * with two members of one of these names is refused; what other members hold only has to
 * be JSON.
 */
CHECKED int record_parse(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct record *ret_record, struct err *err);

#endif
