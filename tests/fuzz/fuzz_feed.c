/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes a feed, in XML or in JSON: what comes out is UTF-8 without control characters
 * and never empty, each review lies where its provenance says, and the counts add up.
 */
#include "base/limits.h"
#include "extract/adapter.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct view text)
{
	if (!view_is_utf8(text))
		abort();
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.data[i] < ' ' &&
			strchr("\t\n\r", text.data[i]) == NULL)
			abort();
	}
}

/* "feed OFFSET+LENGTH /path ...": bytes of the page. */
static void check_origin(struct view line, struct view page)
{
	struct view word, number;
	int64_t offset, length;

	if (!view_split(&line, ' ', &word) || !view_eq(word, VIEW("feed")) ||
		!view_split(&line, ' ', &word) || !view_split(&word, '+', &number) ||
		view_int64(number, &offset) < 0 || view_int64(word, &length) < 0 ||
		offset + length > (int64_t)page.len || line.len == 0 ||
		line.data[0] != '/')
		abort();
}

static void check_review(const struct review *review, struct view page)
{
	check_text(review->text);
	check_text(review->title);
	check_text(review->author);
	check_text(review->id);
	check_text(review->url);
	check_text(review->language);
	check_origin(review->provenance, page);
	if (review->text.len == 0 && !review->rating.given)
		abort();
	if (review->helpful.given && review->helpful.n < 0)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = {0};
	struct document document;
	struct extraction found = extraction_make(&arena);
	const struct recipe recipe = {.adapter = adapter_named(VIEW("feed"))};

	if (document_open((struct view){(const char *)data, size}, VIEW("text/xml"),
		    VIEW("https://example.org/feed"), 0, &arena, &document, NULL) < 0)
		abort();
	(void)feed_fits(&document);
	if (extract(&document, &recipe, &found, NULL) < 0)
		abort();
	for (size_t i = 0; i < found.n; i++)
		check_review(&found.reviews[i], document.text);
	if (found.stats.undated > found.n || found.stats.bytes_bad > document.text.len ||
		(found.stats.none != NULL && found.n != 0))
		abort();
	extraction_done(&found);
	document_close(&document);
	arena_done(&arena);
	return 0;
}
