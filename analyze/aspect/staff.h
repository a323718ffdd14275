/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Praise of staff: people whom a text names and says something good of, for the thank-you
 * notes. Names are those of a roster, wherever they stand, and those that stand in one of
 * the patterns of the section [staff] of a list of aspects ("Maria was wonderful").
 */
#ifndef REPUTE_ASPECT_STAFF_H
#define REPUTE_ASPECT_STAFF_H

#include "base/err.h"
#include "base/view.h"

#include <repute.h>

#define STAFF_PRAISES 16 /* of one text; more are passed over */

struct roster;
struct staff;

/* One person, at the first place where the text praises them. Offsets in bytes. */
struct praise {
	struct view name;		/* of the roster, else as the text writes it */
	double polarity;		/* 0..1, above what counts as neutral */
	size_t offset, len;		/* where the name stands in the text */
	size_t quote_offset, quote_len; /* the sentence that it stands in */
};

/*
 * Read a roster: a person on each line, other names for them after commas; letter case
 * does not matter, empty lines and those that begin with '#' are passed over. New.
 */
CHECKED int roster_open(const char *path, struct roster **ret_roster, struct err *err);

/* The same from memory; `file` stands for it in messages. */
CHECKED int roster_parse(
	const char *file, struct view text, struct roster **ret_roster, struct err *err);

/* After the last finder that uses it. NULL is fine. */
void roster_free(struct roster *roster);

/* The number of people in it. */
size_t roster_count(const struct roster *roster);

/* A finder, which borrows the three; `roster` may be NULL. NULL without memory. It
   belongs to one thread at a time, as does the scorer. */
struct staff *staff_new(struct repute_scorer *scorer,
	const struct repute_aspects *aspects, const struct roster *roster);

/* NULL is fine. */
void staff_free(struct staff *staff);

/* Find who is praised: their number, at most STAFF_PRAISES. Linear in the text, no
   memory. */
size_t staff_find(struct staff *staff, struct view text);

/* What the last call found, in the order of the text. Borrowed until the next call, and
   the names from the text or the roster. */
const struct praise *staff_praises(const struct staff *staff);

#endif
