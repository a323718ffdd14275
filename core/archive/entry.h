/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of storing reviews, for the files of core/archive alone: a review with its
 * times resolved and its digests made, and how one becomes rows.
 */
#ifndef REPUTE_ARCHIVE_ENTRY_H
#define REPUTE_ARCHIVE_ENTRY_H

#include "archive/handle.h"
#include "archive/reviews.h"

struct entry {
	const struct place *place;
	const struct review *review;
	int64_t published, replied; /* instants; replied 0: no reply, or no time */
	int32_t day;
	int64_t digest;
	struct view identity, author;
	char identity_text[40], author_text[40];
};

/* Make one in place; it borrows from the place, the review and itself. */
void entry_make(const struct archive *archive, const struct place *place,
	const struct review *review, struct entry *entry);

/* Know the next ids, before the first insert of a transaction. */
CHECKED int entry_deal_ids(struct archive *archive, struct err *err);

/* Store it as a review with its revision: 1; 0 when its identity is known; -1. */
CHECKED int entry_insert(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, struct err *err);

/* Store what it says as a revision of a review, of the id archive->next_revision, which
   moves on; `previous_id` 0: the first. */
CHECKED int entry_insert_revision(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, int64_t review_id, int64_t previous_id,
	struct err *err);

#endif
