/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page: its bytes to reviews, and those into the archive.
 */
#ifndef REPUTE_CRAWL_PAGE_H
#define REPUTE_CRAWL_PAGE_H

#include "archive/listings.h"
#include "archive/reviews.h"
#include "extract/jsonld.h"

struct page {
	struct view text; /* UTF-8 */
	struct jsonld_reviews reviews;
	struct jsonld_stats stats;
	struct view trouble; /* why it could not be read; empty = it could */
};

/*
 * Read a body with the media type that its server stated. Text in the arena or borrowed
 * from the body. A page that passes a limit, or has no review, is no error: `trouble`
 * says so. -1 only without memory.
 */
CHECKED int page_read(struct view body, struct view type, struct arena *arena,
	struct page *ret_page, struct err *err);

/* Where a page's reviews come from. */
struct page_origin {
	const struct source *source;
	int64_t capture_id;
	int64_t time; /* of the capture: what a review without a date gets */
	int64_t seen; /* when they came in: the same for all pages of a listing, so that a
			 first listing is one first load */
};

/*
 * Store the page's reviews, inside the caller's transaction, and count them into `counts`
 * (all but its pages).
 */
CHECKED int page_store(struct archive *archive, struct registry *registry,
	const struct page_origin *origin, const struct page *page,
	struct listing_counts *counts, struct err *err);

#endif
