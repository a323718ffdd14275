/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of storing reviews, for the files of core/archive alone: a review with its
 * times resolved and its digests made, and how one becomes rows.
 */
#ifndef REPUTE_ARCHIVE_ENTRY_H
#define REPUTE_ARCHIVE_ENTRY_H

#include "archive/handle.h"
#include "archive/reviews.h"

#define ENTRY_IDENTITY_SIZE 40

/* When a review was written: a struct moment resolved at its place. */
struct entry_date {
	int64_t published; /* an instant */
	enum precision precision;
	bool relative;
	int32_t day; /* of `published`, at the place */
};

struct entry {
	const struct place *place;
	const struct review *review;
	struct entry_date date;
	int64_t replied; /* an instant; 0: no reply, or no time */
	int64_t digest;
	struct view identity, author;
	char identity_text[ENTRY_IDENTITY_SIZE], author_text[40];
};

/* What the archive knows of a review that comes in again. */
struct known {
	int64_t id, digest, revision_id, location_id, last_seen;
	int32_t day;
	bool gone;
};

/* Told to the day, and not reckoned back from when the page was read. */
static inline bool entry_is_day_told(const struct entry_date *date)
{
	return date->precision != PRECISION_NONE && date->precision <= PRECISION_DAY &&
	       !date->relative;
}

/* Make one in place; it borrows from the place, the review and itself. */
void entry_make(const struct archive *archive, const struct place *place,
	const struct review *review, struct entry *entry);

/* Give it another date, and the digest of what it says then; not another identity. */
void entry_set_date(const struct archive *archive, struct entry *entry,
	const struct entry_date *date);

/* The identity of a review without an id of its source, were it of that date. */
void entry_digest_identity(const struct archive *archive, const struct entry *entry,
	const struct entry_date *date, char ret_text[ENTRY_IDENTITY_SIZE]);

/* Facts as the archive keeps them; NaN: not told. */
double entry_verified(const struct review *review);
double entry_helpful(const struct review *review);
double entry_stars(const struct review *review);

/* What is known of the review of that identity in the entry's source: 1; 0 when there is
   none; -1. */
CHECKED int entry_find(struct archive *archive, const struct entry *entry,
	struct view identity, struct known *ret_known, struct err *err);

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
