/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One review under two dates. A site that says "3 days ago" today says "3 March 2026"
 * next month, or the other way around, or "March 2026" at the end: the same review, and
 * what tells its date best stands. For the files of core/archive alone.
 */
#ifndef REPUTE_ARCHIVE_REDATE_H
#define REPUTE_ARCHIVE_REDATE_H

#include "archive/entry.h"

/* How the date of an entry lies to the one that the archive has. */
enum redate {
	REDATE_NONE,   /* another date, or both tell the day: it stays as it is */
	REDATE_WORSE,  /* the same date; the archive's tells more, or as much */
	REDATE_BETTER, /* the same date; the entry's tells more */
};

/*
 * Could the review be in the archive under a date told in another way? 1, 0, -1. It has
 * no id, but an author and words, and its source has reviews that are dated in the other
 * way; known after one look into the index of a source in each transaction.
 */
CHECKED int redate_possible(
	struct archive *archive, const struct entry *entry, struct err *err);

/* The entry was inserted. */
void redate_note(struct archive *archive, const struct entry *entry);

/*
 * What is known of the review with the same author, title and text, whose date is told in
 * the other way and may be the same: the ranges of both overlap, a day aside. 1, 0, -1.
 * Of short words only where the worse date is to the day. Of several, the one that was
 * not seen for longest. A look-up of the index for each day that it may be.
 */
CHECKED int redate_find(struct archive *archive, const struct entry *entry,
	struct known *ret_known, struct err *err);

/*
 * Hold the entry's date against that of the revision in force. Unless that is
 * REDATE_NONE, the entry has the archive's date afterwards, so that its digest tells
 * whether anything else is told otherwise.
 */
CHECKED int redate_settle(struct archive *archive, struct entry *entry,
	const struct known *known, enum redate *ret_redate, struct err *err);

#endif
