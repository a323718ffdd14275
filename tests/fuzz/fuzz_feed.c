/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes a feed, in XML or in JSON. Beyond what all adapters promise: text without
 * control characters, and each review lies where its provenance says.
 */
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_clean(struct view text)
{
	for (size_t i = 0; i < text.len; i++)
		must((unsigned char)text.data[i] >= ' ' ||
			strchr("\t\n\r", text.data[i]) != NULL);
}

static void check_review(const struct review *review)
{
	check_clean(review->text);
	check_clean(review->title);
	check_clean(review->author);
	check_clean(review->id);
	check_clean(review->url);
	must(view_starts(review->provenance, VIEW("feed ")) &&
		!view_starts(review->provenance, VIEW("feed -")));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = {0};
	struct document document;
	struct extraction found = extraction_make(&arena);
	const struct recipe recipe = {.adapter = adapter_named(VIEW("feed"))};

	memory_begin();
	must(document_open((struct view){(const char *)data, size}, VIEW("text/xml"),
		     VIEW("https://example.org/feed"), 0, &arena, &document, NULL) == 0);
	(void)feed_fits(&document);
	must(extract(&document, &recipe, &found, NULL) == 0);
	memory_end(size);
	must_be_extraction(&found, &document);
	for (size_t i = 0; i < found.n; i++)
		check_review(&found.reviews[i]);
	must(found.stats.none == NULL || found.n == 0);
	extraction_done(&found);
	document_close(&document);
	arena_done(&arena);
	return 0;
}
