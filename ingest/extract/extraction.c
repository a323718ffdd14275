/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An adapter reads a review into the scratch, with whatever it needs on the way; what is
 * kept of it is copied out in one piece, so a review costs its own length and not that of
 * the reading. Duplicates are found by hashes, so that hostile pages cannot make the
 * lookup slow.
 */
#include "base/limits.h"
#include "extract/extraction_parts.h"

#include <math.h>
#include <stdlib.h>

#define BAD_DATE_MAX 80 /* bytes that are told of a date */
#define REVIEWS_FIRST 32

struct extraction extraction_make(struct arena *arena)
{
	return (struct extraction){.arena = arena, .aggregate = {-1, -1, -1, -1, -1}};
}

void extraction_done(struct extraction *x)
{
	review_index_done(&x->seen);
	review_index_done(&x->words);
	arena_done(&x->scratch);
	free(x->reviews);
	x->reviews = NULL;
	x->n = x->size = 0;
}

static bool fits(const struct review *review)
{
	const struct view fields[] = {review->title, review->author, review->url,
		review->id, review->language, review->reply};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (fields[i].len > LIMIT_FIELD)
			return false;
	}
	return review->text.len <= LIMIT_REVIEW_TEXT;
}

/* "{{ review.body }}", "${text}", "<%= text %>": a template that nobody has filled in. */
static bool is_placeholder(struct view text)
{
	static const struct view ends[][2] = {
		{{"{{", 2}, {"}}", 2}}, {{"${", 2}, {"}", 1}}, {{"<%", 2}, {"%>", 2}}};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		struct view open = ends[i][0], close = ends[i][1];
		size_t end = text.len >= close.len ? text.len - close.len : 0;

		if (view_starts(text, open) &&
			view_eq(view_sub(text, end, close.len), close) &&
			view_search(text, close) == end)
			return true;
	}
	return false;
}

/* Has the same author not said the same at the same time before? Remembers it then. */
static int note_new(
	struct extraction *x, const struct review *review, bool *ret_new, struct err *err)
{
	const struct moment *when = &review->published;
	struct view parts[] = {review->author, review->text,
		{(const char *)&when->time, sizeof(when->time)}, review->title,
		{(const char *)&review->rating.value, sizeof(review->rating.value)}};
	/* Ratings without words are told apart by their value too. */
	size_t n = review->text.len != 0 ? 3 : 5, first;

	if (review_index_note(&x->seen, parts, n, x->n, &first, err) < 0)
		return -1;
	*ret_new = first == x->n;
	return 0;
}

/* ---- adding ------------------------------------------------------------------------ */

struct review extraction_keep(
	struct extraction *x, const struct review *review, const struct provenance *from)
{
	struct review kept = *review;
	struct view *texts[] = {&kept.id, &kept.url, &kept.title, &kept.text,
		&kept.author, &kept.language, &kept.reply};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		*texts[i] = arena_keep(x->arena, *texts[i]);
	kept.provenance = provenance_text(from, x->arena);
	return kept;
}

/* One more review. The list grows by half: pages of memory beyond its end that were never
   written to take none. */
static int append(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	if (x->n == x->size) {
		size_t size = x->size != 0 ? x->size + x->size / 2 : REVIEWS_FIRST;
		struct review *reviews = realloc(x->reviews, size * sizeof(*reviews));

		if (reviews == NULL)
			return err_memory(err);
		x->reviews = reviews;
		x->size = size;
	}
	x->reviews[x->n] = extraction_keep(x, review, from);
	x->n++;
	if (x->adapter == NULL)
		x->adapter = from->adapter;
	return arena_check(x->arena, err);
}

/* What is to be kept of a page; else counted as dropped. */
static bool is_wanted(struct extraction *x, const struct review *review)
{
	struct extraction_stats *stats = &x->stats;

	if (x->n == LIMIT_REVIEWS_PER_PAGE) {
		stats->capped = true;
		return false;
	}
	if (!fits(review)) {
		stats->too_large++;
		return false;
	}
	if ((review->text.len == 0 && !review->rating.given) ||
		is_placeholder(review->text)) {
		stats->empty++;
		return false;
	}
	return true;
}

static int add(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	bool fresh;

	if (!is_wanted(x, review))
		return 0;
	if (x->adapter != NULL && strcmp(x->adapter, from->adapter) != 0) {
		int rc = extraction_merge(x, review, from, err);

		if (rc != 0)
			return rc < 0 ? -1 : 0;
	}
	if (note_new(x, review, &fresh, err) < 0)
		return -1;
	if (!fresh) {
		x->stats.duplicates++;
		return 0;
	}
	x->stats.undated += review->published.precision == PRECISION_NONE;
	return append(x, review, from, err);
}

int extraction_add(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	int rc = arena_check(&x->scratch, err) < 0 ? -1 : add(x, review, from, err);

	arena_clear(&x->scratch);
	return rc;
}

static bool is_stated(const struct aggregate *aggregate)
{
	return aggregate->rating >= 0 || aggregate->rating_count >= 0 ||
	       aggregate->review_count >= 0;
}

void extraction_state(struct extraction *x, const struct aggregate *aggregate, bool own)
{
	if (is_stated(&x->aggregate) && (x->own_aggregate || !own))
		return;
	if (!is_stated(aggregate))
		return;
	x->aggregate = *aggregate;
	x->own_aggregate = own;
}

void extraction_bad_date(struct extraction *x, struct view text)
{
	if (x->stats.unreadable_date.len == 0)
		x->stats.unreadable_date =
			arena_keep(x->arena, view_front(text, BAD_DATE_MAX));
}

struct view extraction_rest(const struct extraction_stats *stats, struct arena *arena)
{
	if (stats->capped)
		return arena_printf(arena, "of one page at most %d reviews are read",
			LIMIT_REVIEWS_PER_PAGE);
	if (stats->unfinished)
		return VIEW("its reviews were not all read: the page asks for "
			    "too much time or memory");
	if (stats->unread != 0)
		return arena_printf(arena,
			"its last %zu bytes were not read: they hold so little between "
			"their marks that they take too much memory",
			stats->unread);
	return (struct view){NULL, 0};
}

/* ---- the end ----------------------------------------------------------------------- */

static bool is_assumed(const struct rating *rating)
{
	return rating->given && rating->scale_assumed;
}

/* That of the page's mean, where a value in its upper half shows that it is the reviews'
   too: some pages tell their mean in percent and the reviews in stars. */
static bool is_scale_of(const struct aggregate *aggregate, double highest)
{
	double worst = aggregate->worst >= 0 ? aggregate->worst : 1;

	return aggregate->best > worst && highest <= aggregate->best &&
	       highest > aggregate->best / 2;
}

/* The widest scale that a quarter of those need that do not state theirs: a single value
   beyond the others is a mistake. `*ret_highest` is the highest value on it or below. */
static struct rating needed_scale(const struct extraction *x, double *ret_highest)
{
	static const double tops[] = {5, 10, 100};
	size_t n[3] = {0}, all = 0;
	double highest[3] = {0};
	int top = 0;

	for (size_t i = 0; i < x->n; i++) {
		const struct rating *rating = &x->reviews[i].rating;

		all += is_assumed(rating);
		for (int k = 0; k < 3 && is_assumed(rating); k++) {
			n[k] += rating->max >= tops[k];
			if (rating->max <= tops[k])
				highest[k] = fmax(highest[k], rating->value);
		}
	}
	for (int k = 1; k < 3; k++) {
		if (n[k] != 0 && n[k] * 4 >= all)
			top = k;
	}
	*ret_highest = highest[top];
	return (struct rating){.min = tops[top] > 10 ? 0 : 1, .max = tops[top]};
}

/* What reviews do not state of their scale is the same for all of a page. */
static void share_scale(struct extraction *x)
{
	const struct aggregate *aggregate = &x->aggregate;
	double highest;
	struct rating needed = needed_scale(x, &highest);
	double top = needed.max;

	if (is_scale_of(aggregate, highest)) {
		needed.max = aggregate->best;
		if (aggregate->worst >= 0)
			needed.min = aggregate->worst;
	}
	for (size_t i = 0; i < x->n; i++) {
		struct rating *rating = &x->reviews[i].rating;

		if (is_assumed(rating) && rating->max <= top) {
			rating->min = needed.min;
			rating->max = needed.max;
		}
	}
}

int extraction_end(struct extraction *x, struct err *err)
{
	REVIEW_INDEX_CLEANUP struct review_index ids = {0};

	for (size_t i = 0; i < x->n; i++) {
		struct view *id = &x->reviews[i].id;
		size_t first;

		if (id->len == 0)
			continue;
		if (review_index_note(&ids, id, 1, i, &first, err) < 0)
			return -1;
		if (first != i)
			x->reviews[first].id = *id = (struct view){NULL, 0};
	}
	share_scale(x);
	return arena_check(x->arena, err);
}
