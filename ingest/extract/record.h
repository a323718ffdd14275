/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One record of a file (a CSV row, a line of NDJSON) as a review. Columns are found by
 * their names, in any order and case:
 *
 *   id  brand (or entity)  location  source  audience  date  rating  rating_scale  title
 *   text  author  language (or lang)  url  reply  reply_date
 *
 * A mapping "their=ours,..." adds names; a mapped name goes before ours, ours before its
 * alias. Columns that are not used are remembered by name.
 */
#ifndef REPUTE_EXTRACT_RECORD_H
#define REPUTE_EXTRACT_RECORD_H

#include "archive/review.h"
#include "base/arena.h"
#include "extract/csv.h"

#define RECORD_UNUSED_MAX 32 /* names of unused columns that are remembered */

struct record_map;

/* What a row that was kept had wrong with it. */
struct record_notes {
	bool repaired_text;    /* bad UTF-8 or NULs in it were replaced or dropped */
	bool rating_off_scale; /* kept as given; rating_valid() is false */
	bool language_dropped; /* it was no language tag */
	bool url_dropped;      /* it was neither http nor https */
};

/* A map of the canonical names. Owned by the caller. */
CHECKED int record_map_new(struct record_map **ret_map, struct err *err);

/* NULL does nothing. */
void record_map_free(struct record_map *map);

/* Add "their=ours,...", as given by --map. ERR_USAGE names what is wrong. */
CHECKED int record_map_add(struct record_map *map, const char *mapping, struct err *err);

/*
 * Take the first row of a CSV file as the names of its columns. ERR_INPUT when two
 * columns have the same meaning, or none tells the date, or none a text, title or rating.
 */
CHECKED int record_map_header(
	struct record_map *map, const struct csv_row *header, struct err *err);

/* How many unused columns were seen so far, RECORD_UNUSED_MAX at most. */
size_t record_map_unused_count(const struct record_map *map);

/* The name of the i-th of them, clean; borrowed. */
struct view record_map_unused(const struct record_map *map, size_t i);

/* Forget header and unused columns before the next file; mappings stay. */
void record_map_reset(struct record_map *map);

/*
 * The review that a row holds, after record_map_header(). Its views are borrowed from the
 * row or from `arena`. -1 with ERR_INPUT or ERR_LIMIT when it must be kept out, the text
 * naming the column and its value; ERR_MEMORY otherwise. Kept out: no date or one that
 * cannot be read for sure, a rating that is no number, neither text, title nor rating, a
 * field longer than its limit, a row with more or fewer fields than the header.
 */
CHECKED int record_from_csv(struct record_map *map, const struct csv_row *row,
	struct arena *arena, struct review *ret_review, struct record_notes *ret_notes,
	struct err *err);

/* The same for a line of NDJSON, which needs no header. One that is no JSON object is
   kept out with err->column set. */
CHECKED int record_from_json(struct record_map *map, struct view line,
	struct arena *arena, struct review *ret_review, struct record_notes *ret_notes,
	struct err *err);

#endif
