/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes a page, and the same bytes as one block of JSON-LD: what comes out is UTF-8
 * without NULs and never empty, and the counts add up.
 */
#include "base/buf.h"
#include "base/limits.h"
#include "extract/adapter.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct view text)
{
	if (!view_is_utf8(text) || view_find(text, '\0') != text.len)
		abort();
}

static void check_page(struct view page)
{
	struct arena arena = {0};
	struct document document = {.text = page, .arena = &arena};
	struct extraction found = extraction_make(&arena);
	const struct recipe recipe = {.adapter = adapter_named(VIEW("jsonld"))};

	if (extract(&document, &recipe, &found, NULL) < 0)
		abort();
	for (size_t i = 0; i < found.n; i++) {
		const struct review *review = &found.reviews[i];

		check_text(review->text);
		check_text(review->title);
		check_text(review->author);
		check_text(review->id);
		check_text(review->url);
		check_text(review->language);
		check_text(review->reply);
		if (review->text.len == 0 && !review->rating.given)
			abort();
	}
	if (found.stats.undated > found.n || found.stats.blocks_bad > found.stats.blocks)
		abort();
	extraction_done(&found);
	arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};
	struct buf page = buf_make(MIB(16));

	check_page(text);
	buf_add_text(&page, "<script type=application/ld+json>");
	buf_add(&page, text);
	check_page(buf_view(&page));
	buf_done(&page);
	return 0;
}
