/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading knows no archive and storing no markup; between them lies `struct page`. What
 * the page states of all its reviews together is kept as it stands: whether it agrees
 * with what was read is for those to judge who see the whole listing.
 */
#include "crawl/page.h"

#include "extract/rating.h"

#include <math.h>

static struct view words(const struct conf *conf, const char *source, const char *key)
{
	const char *text = conf_text(conf, "source", source, key);

	return text != NULL ? view_of(text) : (struct view){NULL, 0};
}

int page_recipe(const struct conf *conf, const char *source, struct recipe **ret_recipe,
	struct err *ret_fault, struct err *err)
{
	struct recipe_words section = {.adapter = words(conf, source, "adapter"),
		.items = words(conf, source, "items"),
		.count = words(conf, source, "count"),
		.mean = words(conf, source, "mean"),
		.map = words(conf, source, "map"),
		.next = {
			.parameter = words(conf, source, "page_parameter"),
			.path = words(conf, source, "next"),
			.cursor = words(conf, source, "next_parameter"),
		}};

	for (int i = 0; i < FIELDS; i++)
		section.fields[i] = words(conf, source, field_name((enum field)i));
	const struct recipe_words automatic = {.next.parameter = section.next.parameter};
	int rc = recipe_new(&section, ret_recipe, ret_fault);

	if (rc < 0 && ret_fault->code != ERR_MEMORY)
		rc = recipe_new(&automatic, ret_recipe, err);
	return rc < 0 ? err_memory(err) : 0;
}

/* Why there is nothing, as far as the page tells. */
static struct view no_review(const struct page *page, struct arena *arena)
{
	const struct extraction_stats *stats = &page->found.stats;

	if (page->rest.len != 0)
		return arena_printf(
			arena, "no review was found, and %.*s", VIEW_ARG(page->rest));
	if (stats->rows_bad != 0)
		return arena_printf(arena, "no row of %zu is a review: %.*s",
			stats->rows_bad, VIEW_ARG(stats->unreadable_row));
	if (page->document.kind == DOCUMENT_JSON && stats->bytes_bad != 0)
		return VIEW("what came is no JSON that can be read");
	if (page->document.kind != DOCUMENT_HTML)
		return VIEW("there is no review in what came");
	if (stats->blocks == 0)
		return VIEW("there is no review on the page");
	return arena_printf(arena,
		"there is no review on the page (%zu block%s of JSON-LD, %zu unreadable)",
		stats->blocks, stats->blocks == 1 ? "" : "s", stats->blocks_bad);
}

static int read_document(const struct page_input *input, const struct recipe *recipe,
	struct arena *arena, struct page *page, struct err *err)
{
	if (document_open(input->body, input->type, input->url, input->time, arena,
		    &page->document, err) < 0)
		return -1;
	return extract(&page->document, recipe, &page->found, err);
}

int page_read(const struct page_input *input, const struct recipe *recipe,
	struct arena *arena, struct page *ret_page, struct err *err)
{
	struct page page = {.found = extraction_make(arena)};
	struct err fault = ERR_INIT;
	int rc = read_document(input, recipe, arena, &page, &fault);

	if (rc < 0 && fault.code == ERR_LIMIT) {
		page_close(&page);
		page.found = extraction_make(arena);
		page.trouble = arena_keep(arena, view_of(fault.text));
		page.passed_limit = true;
	} else if (rc == 0) {
		page.rest = extraction_rest(&page.found.stats, arena);
		page.trouble = page.found.n == 0 ? no_review(&page, arena) : page.rest;
	}
	if ((rc < 0 && fault.code != ERR_LIMIT) || arena_check(arena, err) < 0) {
		page_close(&page);
		return err_set(err, ERR_MEMORY, "%s", fault.text);
	}
	*ret_page = page;
	return 0;
}

void page_close(struct page *page)
{
	document_close(&page->document);
	extraction_done(&page->found);
}

static void count(const struct review *review, struct listing_counts *counts)
{
	counts->reviews++;
	counts->rated += review->rating.given;
	counts->dated += review->published.precision != PRECISION_NONE;
	counts->authored += review->author.len != 0;
	counts->worded += review->text.len != 0 || review->title.len != 0;
	if (rating_valid(&review->rating)) {
		counts->starred++;
		counts->stars += rating_stars(&review->rating);
	}
}

/* The stated mean as stars, by the scale that is stated with it, else by the one that
   such a value is assumed to have; 0: not stated, or off its scale. */
static double stated_stars(const struct aggregate *stated)
{
	struct rating mean = {.given = stated->rating >= 0, .value = stated->rating};

	rating_assume_scale(&mean);
	if (stated->best >= 0) {
		mean.max = stated->best;
		mean.min = stated->worst >= 0 ? stated->worst : fmin(mean.min, 1);
	}
	return rating_valid(&mean) ? rating_stars(&mean) : 0;
}

/* The first page that states one speaks for all; below 0 it is not stated. */
static void take_aggregate(const struct aggregate *stated, struct listing_counts *counts)
{
	if (counts->stated_count < 0)
		counts->stated_count = stated->review_count;
	if (!isnan(counts->stated_mean) || stated->rating < 0)
		return;
	int64_t ratings =
		stated->rating_count >= 0 ? stated->rating_count : stated->review_count;

	counts->stated_mean = stated->rating;
	counts->stated_stars = stated_stars(stated);
	counts->stated_ratings = ratings > 0 ? ratings : 0;
}

int page_store(struct archive *archive, struct registry *registry,
	const struct page_origin *origin, const struct page *page,
	struct listing_counts *counts, struct err *err)
{
	const struct source *source = origin->source;
	const struct brand *brand = registry_brand_id(registry, source->brand_id);
	const struct arrival arrival = {
		.seen = origin->seen, .capture_id = origin->capture_id, .current = true};
	struct registered registered = {0};

	take_aggregate(&page->found.aggregate, counts);
	for (size_t i = 0; i < page->found.n; i++) {
		struct review review = page->found.reviews[i];
		struct place place;
		enum put_outcome outcome;

		count(&review, counts);
		review.brand = view_of(brand->name);
		review.source = view_of(source->name);
		if (review.published.precision == PRECISION_NONE)
			review.published = (struct moment){.time = origin->time};
		if (registry_place(registry, &review, &place, &registered, err) < 0 ||
			archive_put_review(
				archive, &place, &review, &arrival, &outcome, err) < 0)
			return -1;
		counts->put[outcome]++;
	}
	return 0;
}
