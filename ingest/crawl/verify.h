/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Do the archive and the capture files agree, and is each of them sound?
 */
#ifndef REPUTE_INGEST_VERIFY_H
#define REPUTE_INGEST_VERIFY_H

#include "archive/archive.h"
#include "base/view.h"

struct verify_fault {
	struct view file; /* in the captures' directory; or the archive's path */
	int64_t offset;	  /* of the record; -1: it is about the file as a whole */
	const char *text, *way_out;
};

/* Who is told while it goes on. All is borrowed until the functions return. */
struct verify_watch {
	void (*fault)(void *arg, const struct verify_fault *fault);
	void (*progress)(void *arg, int64_t records, int64_t position, int64_t size);
	void *arg;
};

struct verify_counts {
	int64_t files, records, captures; /* looked at; captures: rows with a record */
	int64_t faults;
	int64_t unadopted; /* whole records at the end of a file, not in the archive yet
			    */
	int64_t torn;	   /* bytes of cut records at the end of files */
};

/*
 * Check the archive (archive_check()), every record of every capture file in `dir` with
 * the strict reader, and that each capture of the archive has its record, of that length,
 * digest, URL and source, and each record its capture; that what an unchanged page refers
 * to is kept; that no file is missing or unknown. Records behind the last that the
 * archive knows are no fault: a run that was killed leaves them, and the next takes them
 * in. Reads only. -1 when the archive cannot be read.
 */
CHECKED int verify_captures(struct archive *archive, const char *dir,
	const struct verify_watch *watch, struct verify_counts *ret_counts,
	struct err *err);

#endif
