/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The archive's reviews that have both text and stars, one after the other: what a
 * lexicon can be learned from.
 */
#ifndef REPUTE_ARCHIVE_RATED_H
#define REPUTE_ARCHIVE_RATED_H

#include "archive/archive.h"
#include "base/view.h"

/* All text is borrowed until the call ends. */
struct rated {
	struct view brand, source;	   /* names */
	struct view title, text, language; /* as stated, empty when not */
	double stars;			   /* 1 to 5 */
};

/* Takes a review; -1 (with `err`) ends the reading. */
typedef int archive_rated_row(void *data, const struct rated *rated, struct err *err);

/*
 * Call `row` for every review in force, by ascending id; memory stays flat. `brand_id` 0:
 * of all brands; `since`: of that day or later. A rating whose scale was assumed is used
 * where all assumed scales of its source are the same one; else a 4 may be of 5 or of 10.
 */
CHECKED int archive_rated_reviews(struct archive *archive, int64_t brand_id,
	int32_t since, archive_rated_row *row, void *data, struct err *err);

#endif
