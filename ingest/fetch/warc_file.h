/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The file of the day that members are appended to: opened, locked, freed of a torn tail,
 * written at its end, synced; cut back when that fails. Only warc*.c include it.
 */
#ifndef REPUTE_FETCH_WARC_FILE_H
#define REPUTE_FETCH_WARC_FILE_H

#include "base/buf.h"

#include <limits.h>

struct warc_file {
	char dir[PATH_MAX];
	char path[PATH_MAX];
	char name[32]; /* "repute-YYYYMMDD.warc.gz" */
	int fd;	       /* -1: none is open */
	int32_t day;
	int64_t size;	/* bytes of whole records, synced or not */
	int64_t synced; /* of them: brought to the disk */
	bool torn;	/* there are bytes behind them that could not be cut off */
	bool new_name;	/* the directory has yet to be synced */
	bool lost;	/* records were cut off of which no warc_file_sync() told */
};

/* The day (UTC) that an instant is in. */
int32_t warc_file_day(int64_t time);

/* Nothing open yet. `dir` too long is told by warc_file_open(). */
void warc_file_init(struct warc_file *file, const char *dir);

/*
 * Make the file of `day` the one that is open; what another had unsynced is synced first.
 * ERR_BUSY when another process writes to it, ERR_IO. On failure none is open.
 */
CHECKED int warc_file_open(struct warc_file *file, int32_t day, struct err *err);

/* Write a member at the end. On failure the file is as before. */
CHECKED int warc_file_append(struct warc_file *file, struct view member, struct err *err);

/* Bring to the disk what was appended. On failure it is cut off again. -1 also when that
   happened in warc_file_open() since the last call. */
CHECKED int warc_file_sync(struct warc_file *file, struct err *err);

/* What was not synced may be lost. */
void warc_file_close(struct warc_file *file);

#endif
