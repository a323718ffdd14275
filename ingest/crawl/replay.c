/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The oldest capture first, so that whatever a later one is held against has been set
 * right already, and each in a transaction of its own. A run that is not to change
 * anything does the same in one transaction for each source, and rolls it back: it
 * cannot tell anything else than the real one.
 *
 * What is counted is counted of reviews, so marks of each review are kept while its
 * source is read: 100 bytes a review; else the memory is that of one page.
 */
#include "crawl/replay.h"

#include "base/limits.h"
#include "crawl/replay_parts.h"

#include <stdlib.h>

/* ---- a capture --------------------------------------------------------------------- */

static int take_items(struct replay_page *page, const struct page *read, struct err *err)
{
	struct replaying *r = page->r;
	struct arena *arena = &r->arena;

	page->items = arena_alloc(arena, (read->found.n + 1) * sizeof(*page->items));
	if (page->items == NULL)
		return err_memory(err);
	for (size_t i = 0; i < read->found.n; i++) {
		struct replay_item *item = &page->items[page->n++];

		item->review = read->found.reviews[i];
		if (item->review.published.precision == PRECISION_NONE)
			item->review.published = (struct moment){.time = page->time};
		if (archive_as_stored(r->order->archive, &r->place, &item->review, arena,
			    &item->now, err) < 0)
			return -1;
	}
	return 0;
}

/* The reviews of a page that was read, into the archive; inside a transaction. */
static int store(struct replay_page *page, const struct page *read, struct err *err)
{
	struct replaying *r = page->r;
	struct archive *archive = r->order->archive;
	int rc = -1;

	if (take_items(page, read, err) == 0 && replay_find(page, err) == 0 &&
		replay_apply(page, err) == 0 &&
		archive_replay_done(archive, page->capture.id, (int64_t)page->n,
			view_of(read->found.adapter), err) == 0)
		rc = 0;
	map_done(&page->taken);
	return rc;
}

static int store_capture(
	struct replay_page *page, const struct page *read, struct err *err)
{
	const struct replay_order *order = page->r->order;

	page->r->counts.captures++;
	if (order->dry_run)
		return store(page, read, err);
	if (archive_begin(order->archive, err) < 0)
		return -1;
	if (store(page, read, err) < 0) {
		archive_rollback(order->archive);
		return -1;
	}
	return archive_commit(order->archive, err);
}

static void tell_unreadable(
	struct replaying *r, const struct capture *capture, const char *reason)
{
	const struct replay_watcher *watcher = &r->order->watcher;

	r->counts.unreadable++;
	if (watcher->unreadable != NULL)
		watcher->unreadable(watcher->arg, r->source, capture, reason);
}

static int replay_capture(
	struct replaying *r, const struct replay_capture *which, struct err *err)
{
	struct replay_page page = {.r = r, .capture = *which};
	struct err reason = ERR_INIT;
	struct capture capture;
	struct view type;
	struct page read;

	arena_clear(&r->arena);
	int rc = archive_capture(r->order->archive, which->id, &r->arena, &capture, err);

	if (rc <= 0)
		return rc;
	rc = replay_body(r, &capture, &type, &reason, err);
	if (rc == 0)
		tell_unreadable(r, &capture, reason.text);
	if (rc <= 0)
		return rc;
	const struct page_input input = {
		buf_view(&r->content), type, capture.url, capture.time};

	if (page_read(&input, r->recipe, &r->arena, &read, err) < 0)
		return -1;
	page.time = capture.time;
	page.same_page = capture.status == 304;
	rc = 0;
	if (read.passed_limit)
		tell_unreadable(r, &capture, arena_keep(&r->arena, read.trouble).data);
	else
		rc = store_capture(&page, &read, err);
	page_close(&read);
	return rc;
}

/* ---- a source ---------------------------------------------------------------------- */

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static void count_one(struct replay_counts *counts, int64_t marks)
{
	bool read = (marks & REPLAY_READ) != 0, added = (marks & REPLAY_ADDED) != 0;
	bool changed = !added && marks >= REPLAY_FIELD(0);

	counts->lost += !read && (marks & REPLAY_LOST) != 0;
	counts->added += added;
	counts->changed += changed;
	counts->same += read && !added && !changed;
	for (int i = 0; changed && i < FIELDS; i++) {
		counts->fields[i] += (marks & REPLAY_FIELD(i)) != 0;
		counts->emptied[i] += (marks & REPLAY_EMPTIED(i)) != 0;
	}
}

/* What happened to each review, counted; those that are lost, in memory of malloc(). */
static int count(struct replaying *r, int64_t **ret_lost, struct err *err)
{
	int64_t *lost = malloc((r->marks.used + 1) * sizeof(*lost));
	struct view key;
	int64_t marks, n = 0;

	if (lost == NULL)
		return err_memory(err);
	for (size_t at = 0; map_next(&r->marks, &at, &key, &marks);) {
		count_one(&r->counts, marks);
		if (r->counts.lost > n)
			memcpy(&lost[n++], key.data, sizeof(*lost));
	}
	qsort(lost, (size_t)n, sizeof(*lost), ascending);
	*ret_lost = lost;
	return 0;
}

static int find_place(struct replaying *r, struct err *err)
{
	struct registry *registry = r->order->registry;
	const struct brand *brand = registry_brand_id(registry, r->source->brand_id);
	const struct review review = {
		.brand = view_of(brand->name), .source = view_of(r->source->name)};
	struct registered registered = {0};

	return registry_place(registry, &review, &r->place, &registered, err);
}

static int replay_captures(struct replaying *r, struct err *err)
{
	const struct replay_order *order = r->order;
	const struct replay_watcher *watcher = &order->watcher;
	struct arena arena ARENA_CLEANUP = arena_make();
	struct replay_captures captures;

	if (find_place(r, err) < 0 ||
		archive_replay_captures(order->archive, r->source->id, order->since,
			order->last, &arena, &captures, err) < 0)
		return -1;
	for (size_t i = 0; i < captures.n; i++) {
		if (replay_capture(r, &captures.items[i], err) < 0)
			return -1;
		if (watcher->progress != NULL)
			watcher->progress(watcher->arg, r->source, (int64_t)i + 1,
				(int64_t)captures.n);
	}
	return 0;
}

/* A source of which nothing was ever read is watched since its first page with reviews:
   what was on that is what there was before. */
static int watch(struct replaying *r, struct err *err)
{
	struct archive *archive = r->order->archive;

	if (r->source->watched_since != 0 || r->order->dry_run)
		return 0;
	if (archive_begin(archive, err) < 0)
		return -1;
	if (archive_replay_watch(archive, r->source->id, err) < 0) {
		archive_rollback(archive);
		return -1;
	}
	return archive_commit(archive, err);
}

static int replay_all(struct replaying *r, struct err *err)
{
	struct archive *archive = r->order->archive;

	if (!r->order->dry_run)
		return replay_captures(r, err) < 0 ? -1 : watch(r, err);
	if (archive_begin(archive, err) < 0)
		return -1;
	int rc = replay_captures(r, err);

	archive_rollback(archive);
	return rc;
}

static void add_counts(struct replay_counts *total, const struct replay_counts *counts)
{
	total->captures += counts->captures;
	total->unreadable += counts->unreadable;
	total->same += counts->same;
	total->added += counts->added;
	total->changed += counts->changed;
	total->merged += counts->merged;
	total->lost += counts->lost;
	for (int i = 0; i < FIELDS; i++) {
		total->fields[i] += counts->fields[i];
		total->emptied[i] += counts->emptied[i];
	}
}

static void replaying_done(struct replaying *r)
{
	recipe_free(r->recipe);
	map_done(&r->marks);
	replay_index_done(&r->all);
	arena_done(&r->arena);
	buf_done(&r->headers);
	buf_done(&r->payload);
	buf_done(&r->content);
}

static int replay_source(const struct replay_order *order, const struct source *source,
	struct replay_counts *total, struct err *err)
{
	struct replaying r = {.order = order,
		.source = source,
		.headers = buf_make(MIB(1)),
		.payload = buf_make(LIMIT_PAGE),
		.content = buf_make(LIMIT_PAGE)};
	struct err fault = ERR_INIT;
	int64_t *lost = NULL;
	int rc = page_recipe(order->conf, source->name, &r.recipe, &fault, err);

	if (rc == 0 && fault.code == ERR_NONE)
		rc = replay_all(&r, err);
	if (rc == 0)
		rc = count(&r, &lost, err);
	if (rc == 0) {
		const struct replay_result result = {source, r.counts,
			fault.code != ERR_NONE ? fault.text : NULL, lost};

		add_counts(total, &r.counts);
		if (order->watcher.over != NULL)
			order->watcher.over(order->watcher.arg, &result);
	}
	free(lost);
	replaying_done(&r);
	return rc;
}

int replay_run(const struct replay_order *order, struct replay_counts *ret_total,
	struct err *err)
{
	struct replay_counts total = {0};

	for (size_t i = 0; i < order->n; i++) {
		if (replay_source(order, order->sources[i], &total, err) < 0) {
			err_prefix(err, "source '%s'", order->sources[i]->name);
			return -1;
		}
	}
	*ret_total = total;
	return 0;
}
