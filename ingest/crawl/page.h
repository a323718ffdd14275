/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page: its bytes to reviews, and those into the archive.
 */
#ifndef REPUTE_CRAWL_PAGE_H
#define REPUTE_CRAWL_PAGE_H

#include "archive/listings.h"
#include "archive/reviews.h"
#include "base/conf.h"
#include "extract/adapter.h"

struct page {
	struct document document;
	struct extraction found;
	struct view trouble; /* why it could not be read, or not all; empty = it could */
	struct view rest;    /* of that: why not all was read; empty = all was */
	bool passed_limit;   /* it was not read at all: `trouble` names the limit */
};

/* What a page is read from. */
struct page_input {
	struct view body; /* decoded */
	struct view type; /* the media type that its server stated */
	struct view url;
	int64_t time; /* when it was had */
};

/*
 * Read a body by a source's recipe. Text in the arena or borrowed from the body; for
 * page_close(). A page that passes a limit, or has no review, is no error: `trouble`
 * says so. -1 only without memory.
 */
CHECKED int page_read(const struct page_input *input, const struct recipe *recipe,
	struct arena *arena, struct page *ret_page, struct err *err);

/* Free what does not lie in its arena; a zeroed page too. */
void page_close(struct page *page);

/*
 * The recipe of the [source] of that name; for recipe_free(). A section that does not
 * make one puts what is wrong into `*ret_fault`, and gives the recipe that finds out by
 * itself, so that what was captured can still be read. -1 only without memory.
 */
CHECKED int page_recipe(const struct conf *conf, const char *source,
	struct recipe **ret_recipe, struct err *ret_fault, struct err *err);

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
