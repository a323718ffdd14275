/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every adapter promises of whatever page: the check that the fuzz programs of the
 * extraction share. It aborts where a promise is broken.
 */
#ifndef REPUTE_FUZZ_PAGE_CHECK_H
#define REPUTE_FUZZ_PAGE_CHECK_H

#include "extract/adapter.h"

/* Aborts unless it holds, and says what does not. */
#define must(holds) must_hold((holds), #holds, __FILE__, __LINE__)
void must_hold(bool holds, const char *what, const char *file, int line);

/* UTF-8 without NULs. */
void must_be_text(struct view text);

/* A moment of the years that limits.h allows (a day more or less for its zone), or none;
   a relative one no later than `now`, where that is known (not 0). */
void must_be_moment(const struct moment *moment, int64_t now);

/*
 * What was read from a document: text valid, clean and within its limits; none without
 * text and rating; ratings finite, on a scale; provenance a line as provenance.h has it,
 * within the page; the counts add up.
 */
void must_be_extraction(const struct extraction *x, const struct document *document);

/* Open a page, read it by the recipe, check what comes out and the memory that it took.
 */
void must_read(struct view body, struct view type, struct view url, int64_t time,
	const struct recipe *recipe);

/*
 * Memory: what is allocated between these two calls is at no time more than 10 times
 * `size` and 16 MB.
 */
void memory_begin(void);
void memory_end(size_t size);

#endif
