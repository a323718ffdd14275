/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The promises, one function each. Memory is counted by the allocator of the sanitizer,
 * which calls back for every block that is taken and freed.
 */
#include "page_check.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "extract/language.h"

#include <math.h>
#include <sanitizer/allocator_interface.h>
#include <stdio.h>
#include <stdlib.h>

#define MEMORY_TIMES 10
#define MEMORY_FREE MIB(16)

void must_hold(bool holds, const char *what, const char *file, int line)
{
	if (holds)
		return;
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
	abort();
}

void must_be_text(struct view text)
{
	must(view_is_utf8(text) && view_find(text, '\0') == text.len);
}

void must_be_moment(const struct moment *moment, int64_t now)
{
	int64_t first = (int64_t)calendar_day(LIMIT_YEAR_MIN, 1, 1) * DAY_SECONDS;
	int64_t last = (int64_t)calendar_day(LIMIT_YEAR_MAX + 1, 1, 1) * DAY_SECONDS;

	if (moment->precision == PRECISION_NONE)
		return;
	must(moment->precision >= PRECISION_SECOND &&
		moment->precision <= PRECISION_YEAR);
	must(moment->time >= first - DAY_SECONDS && moment->time <= last + DAY_SECONDS);
	must(!moment->floating || !moment->relative);
	must(!moment->relative || now == 0 || moment->time <= now);
}

/* ---- provenance -------------------------------------------------------------------- */

/* "jsonld", "html", ..., or a preset of json's. */
static bool is_adapter(struct view name)
{
	return adapter_named(name) != NULL;
}

/* "OFFSET+LENGTH" within the page, or "-". */
static bool is_place(struct view place, size_t page_len)
{
	int64_t offset, length;
	struct view number;

	if (view_eq(place, VIEW("-")))
		return true;
	return view_split(&place, '+', &number) && view_int64(number, &offset) == 0 &&
	       view_int64(place, &length) == 0 && offset >= 0 && length > 0 &&
	       offset + length <= (int64_t)page_len;
}

/* The number of the field in "NAME=PATH"; -1 when it is none. */
static int field_of(struct view word)
{
	size_t len = view_find(word, '=');

	for (int i = 0; i < FIELDS; i++) {
		if (len + 1 < word.len && view_eq(view_sub(word, 0, len),
						  view_of(field_name((enum field)i))))
			return i;
	}
	return -1;
}

static void must_be_provenance(struct view line, size_t page_len)
{
	struct view word;
	int last = -1;

	must_be_text(line);
	must(!view_has_control(line));
	must(view_split(&line, ' ', &word) && is_adapter(word));
	must(view_split(&line, ' ', &word) && is_place(word, page_len));
	must(view_split(&line, ' ', &word) && word.len != 0);
	while (view_split(&line, ' ', &word)) {
		int field = field_of(word);

		must(field > last);
		last = field;
	}
}

/* ---- reviews ----------------------------------------------------------------------- */

static void must_be_rating(const struct rating *rating)
{
	if (rating->given)
		must(isfinite(rating->value) && isfinite(rating->min) &&
			isfinite(rating->max) && rating->min < rating->max);
}

static void must_be_review(const struct review *review, const struct document *document)
{
	const struct view fields[] = {review->id, review->brand, review->location,
		review->source, review->title, review->author, review->language,
		review->url, review->reply};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		must_be_text(fields[i]);
		must(fields[i].len <= LIMIT_FIELD);
	}
	must_be_text(review->text);
	must(review->text.len <= LIMIT_REVIEW_TEXT);
	must(review->text.len != 0 || review->rating.given);
	must(review->url.len == 0 ||
		view_case_eq(view_sub(review->url, 0, 4), VIEW("http")));
	must(!view_has_control(review->url) && !view_has_control(review->language));
	must(review->language.len < LANGUAGE_READ_SIZE);
	must_be_rating(&review->rating);
	must_be_moment(&review->published, document->time);
	must_be_moment(&review->replied, document->time);
	must(!review->helpful.given || review->helpful.n >= 0);
	must_be_provenance(review->provenance, document->text.len);
}

void must_be_extraction(const struct extraction *x, const struct document *document)
{
	const struct extraction_stats *stats = &x->stats;
	const struct aggregate *aggregate = &x->aggregate;

	must(x->n <= LIMIT_REVIEWS_PER_PAGE);
	for (size_t i = 0; i < x->n; i++)
		must_be_review(&x->reviews[i], document);
	must(isfinite(aggregate->rating) && isfinite(aggregate->best) &&
		isfinite(aggregate->worst));
	must(aggregate->rating_count >= -1 && aggregate->review_count >= -1);
	must(stats->undated <= x->n && stats->bytes_bad <= document->text.len);
	must(stats->blocks_bad <= stats->blocks &&
		stats->blocks_repaired <= stats->blocks);
	must((x->adapter != NULL) == (x->n != 0));
	must_be_text(stats->unreadable_date);
	must_be_text(stats->unreadable_row);
}

void must_read(struct view body, struct view type, struct view url, int64_t time,
	const struct recipe *recipe)
{
	struct arena arena = {0};
	struct document document;
	struct extraction found = extraction_make(&arena);

	memory_begin();
	must(document_open(body, type, url, time, &arena, &document, NULL) == 0);
	for (size_t i = 0; adapter_at(i) != NULL; i++)
		(void)adapter_at(i)->fits(&document);
	must(extract(&document, recipe, &found, NULL) == 0);
	memory_end(body.len);
	must_be_extraction(&found, &document);
	extraction_done(&found);
	document_close(&document);
	arena_done(&arena);
}

/* ---- memory ------------------------------------------------------------------------ */

static size_t memory_now, memory_peak;
static bool memory_counts;

static void on_malloc(const volatile void *block, size_t size)
{
	(void)block;
	if (!memory_counts)
		return;
	memory_now += size;
	if (memory_now > memory_peak)
		memory_peak = memory_now;
}

static void on_free(const volatile void *block)
{
	if (!memory_counts || block == NULL)
		return;
	size_t size = __sanitizer_get_allocated_size(block);

	memory_now -= size < memory_now ? size : memory_now;
}

void memory_begin(void)
{
	static bool installed;

	if (!installed)
		must(__sanitizer_install_malloc_and_free_hooks(on_malloc, on_free) > 0);
	installed = memory_counts = true;
	memory_now = memory_peak = 0;
}

void memory_end(size_t size)
{
	memory_counts = false;
	must(memory_peak <= MEMORY_TIMES * size + MEMORY_FREE);
}
