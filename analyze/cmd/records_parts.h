/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the two files of records share: records.c reads blocks and splits them,
 * record_parse.c looks into the records.
 */
#ifndef REPUTE_CMD_RECORDS_PARTS_H
#define REPUTE_CMD_RECORDS_PARTS_H

#include "base/gz.h"
#include "cmd/records.h"

enum column {
	COLUMN_ID,
	COLUMN_TITLE,
	COLUMN_TEXT,
	N_COLUMNS,
};

struct records {
	struct gz_reader *reader;
	enum record_format format;
	size_t columns[N_COLUMNS]; /* CSV: 1-based, 0 = none */
	struct buf cut;		   /* what opens the next block */
	int64_t lines;		   /* handed out */
	bool begun, ended;	   /* the file */
	bool in_line;		   /* in a line that is handed out in pieces */
};

/* By column; the names of JSON members, too. */
extern const struct view record_column_names[N_COLUMNS];

/*
 * Number the columns by the header row that opens the file, and put back what is behind
 * it. -1 when it has no column `text`; an empty file has no header and no rows.
 */
CHECKED int records_read_header(
	struct records *records, struct record_block *block, struct err *err);

#endif
