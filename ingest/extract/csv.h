/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of CSV (RFC 4180) and TSV, from bytes that come in blocks of any size. A record
 * may span lines; each is told with the number of the line where it begins. A malformed
 * one is reported and passed over: reading goes on at the line after the one where it
 * began, so that one stray quote never swallows the rest of a file.
 */
#ifndef REPUTE_EXTRACT_CSV_H
#define REPUTE_EXTRACT_CSV_H

#include "base/err.h"
#include "base/view.h"

#define CSV_FIELDS_MAX 4096 /* fields of one record */

struct csv_row {
	const struct view *fields; /* without quotes; may hold NULs and bad UTF-8 */
	size_t n;
	int64_t line; /* where it begins, 1-based */
};

enum csv_result {
	CSV_ERROR = -1,	 /* no memory; `err` says so */
	CSV_END = 0,	 /* nothing left after csv_reader_end() */
	CSV_ROW,	 /* `*ret_row` is one */
	CSV_MALFORMED,	 /* passed over; `err` says why, with err->line */
	CSV_NEEDS_BLOCK, /* feed a block, or tell the end */
};

struct csv_reader;

/* A reader of fields separated by `separator`: ',', '\t' or ';'. Owned by the caller. */
CHECKED int csv_reader_new(
	char separator, struct csv_reader **ret_reader, struct err *err);

/* NULL does nothing. */
void csv_reader_free(struct csv_reader *reader);

/*
 * Add bytes behind those that were fed before; they are copied. Call it when
 * csv_reader_next() asks, so that no more than one record and one block are held.
 */
CHECKED int csv_reader_feed(
	struct csv_reader *reader, struct view block, struct err *err);

/* There is nothing more to feed: the last line may lack its newline. */
void csv_reader_end(struct csv_reader *reader);

/*
 * The next record. Its views are borrowed until the next call of any function here. Empty
 * lines are no records, a byte order mark at the very front is dropped. `err` must be
 * clear; clear it again after CSV_MALFORMED. Malformed: a quote inside an unquoted field,
 * text behind a closing quote, a quote that is not closed within LIMIT_LINE bytes, a line
 * longer than LIMIT_LINE, more than CSV_FIELDS_MAX fields.
 */
CHECKED enum csv_result csv_reader_next(
	struct csv_reader *reader, struct csv_row *ret_row, struct err *err);

#endif
