/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading knows no archive and storing no markup; between them lies `struct page`. What
 * the page states of all its reviews together is kept as it stands: whether it agrees
 * with what was read is for those to judge who see the whole listing.
 */
#include "crawl/page.h"

#include "extract/charset.h"

#include <math.h>

static int read_text(struct view body, struct view type, struct arena *arena,
	struct page *page, struct err *err)
{
	bool repaired;

	if (charset_to_utf8(body, charset_of_header(type), arena, &page->text, &repaired,
		    err) < 0)
		return -1;
	return jsonld_reviews(page->text, arena, &page->reviews, &page->stats, err);
}

int page_read(struct view body, struct view type, struct arena *arena,
	struct page *ret_page, struct err *err)
{
	struct page page = {0};
	struct err fault = ERR_INIT;

	if (read_text(body, type, arena, &page, &fault) < 0) {
		if (fault.code != ERR_LIMIT)
			return err_set(err, fault.code, "%s", fault.text);
		page = (struct page){.trouble = arena_keep(arena, view_of(fault.text))};
	} else if (page.reviews.n == 0) {
		page.trouble = arena_printf(arena,
			"there is no review on the page (%zu blocks of JSON-LD, %zu unreadable)",
			page.stats.blocks, page.stats.blocks_bad);
	}
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_page = page;
	return 0;
}

static void count(const struct review *review, struct listing_counts *counts)
{
	counts->reviews++;
	counts->rated += review->rating.given;
	counts->dated += review->published.precision != PRECISION_NONE;
	counts->authored += review->author.len != 0;
	counts->worded += review->text.len != 0 || review->title.len != 0;
}

/* The first page that states one speaks for all; below 0 it is not stated. */
static void take_aggregate(
	const struct jsonld_aggregate *stated, struct listing_counts *counts)
{
	if (counts->stated_count < 0)
		counts->stated_count = stated->review_count;
	if (isnan(counts->stated_mean) && stated->rating >= 0)
		counts->stated_mean = stated->rating;
}

int page_store(struct archive *archive, struct registry *registry,
	const struct page_origin *origin, const struct page *page,
	struct listing_counts *counts, struct err *err)
{
	const struct source *source = origin->source;
	const struct brand *brand = registry_brand_id(registry, source->brand_id);
	const struct arrival arrival = {origin->seen, origin->capture_id, true};
	struct registered registered = {0};

	take_aggregate(&page->stats.aggregate, counts);
	for (size_t i = 0; i < page->reviews.n; i++) {
		struct review review = page->reviews.reviews[i];
		struct place place;
		enum put_outcome outcome;

		count(&review, counts);
		review.brand = view_of(brand->name);
		review.source = view_of(source->name);
		if (review.published.precision == PRECISION_NONE)
			review.published =
				(struct moment){origin->time, PRECISION_NONE, false};
		if (registry_place(registry, &review, &place, &registered, err) < 0 ||
			archive_put_review(
				archive, &place, &review, &arrival, &outcome, err) < 0)
			return -1;
		counts->put[outcome]++;
	}
	return 0;
}
