/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What becomes of an answer. It is judged first, stored second, and only then decides
 * what comes next, so that the archive has a row for every answer whatever becomes of the
 * listing.
 *
 * A listing is complete when its last page was reached and the site does not state more
 * reviews than were met, but for a few (yield_is_all()). What ended it before that is
 * told in its reason.
 */
#include "crawl/visit_taking.h"

#include "archive/yield.h"
#include "base/limits.h"

/* ---- storing ----------------------------------------------------------------------- */

/* What a server does not say again with a 304 holds on. */
static struct view or_before(
	const struct exchange *x, struct view now, struct view before)
{
	return x->status == 304 && now.len == 0 ? before : now;
}

static void describe(struct taking *t)
{
	const struct exchange *x = t->x;
	const struct visit *v = t->v;
	struct capture *capture = &t->capture;

	capture->source_id = v->source->id;
	capture->listing_id = v->listing.id;
	capture->page = v->listing.counts.pages + 1;
	capture->time = x->time;
	capture->url = x->url;
	capture->status = x->status;
	capture->etag = or_before(x, x->etag, v->last.etag);
	capture->last_modified = or_before(x, x->last_modified, v->last.last_modified);
	capture->bytes = x->bytes;
	capture->reviews = -1;
	if (!x->stored)
		return;
	capture->warc_file = view_of(x->record.file);
	capture->warc_offset = x->record.offset;
	capture->warc_length = x->record.length;
	capture->digest = x->kind == WARC_NOT_MODIFIED ? v->last.digest
						       : view_of(x->record.digest.text);
	capture->payload_id = x->kind == WARC_RESPONSE ? 0 : v->last.payload_id;
}

/* Is the page one that this listing has had already? Its number, or 0. */
static int64_t repeats(const struct taking *t)
{
	const int64_t *page = t->capture.digest.len != 0
				      ? map_get(&t->v->met, t->capture.digest)
				      : NULL;

	return page != NULL && *page != t->capture.page ? *page : 0;
}

static int remember(struct taking *t, struct err *err)
{
	struct visit *v = t->v;

	if (map_put(&v->met, v->listing.next_url, t->capture.page, err) < 0)
		return -1;
	return t->capture.digest.len != 0
		       ? map_put(&v->met, t->capture.digest, t->capture.page, err)
		       : 0;
}

static int store_reviews(struct taking *t, struct err *err)
{
	struct visit *v = t->v;
	struct crawl *crawl = t->crawl;
	struct listing_counts *counts = &v->listing.counts;
	const struct page_origin origin = {
		v->source, t->capture.id, t->x->time, v->listing.started};
	const struct listing_counts before = *counts;

	if (page_store(crawl->order->archive, crawl->order->registry, &origin, &t->page,
		    counts, err) < 0)
		return -1;
	int64_t met = counts->reviews - before.reviews;

	t->news = met - (counts->put[PUT_KNOWN] - before.put[PUT_KNOWN]);
	counts->pages++;
	if (counts->pages == 1)
		counts->first_reviews = met;
	for (int i = 0; i < 3; i++)
		crawl->counts.put[i] += counts->put[i] - before.put[i];
	crawl->reviews += met;
	crawl->counts.pages++;
	return 0;
}

/* ---- what comes next --------------------------------------------------------------- */

static int end(
	struct taking *t, enum listing_state state, struct view reason, struct err *err)
{
	if (t->capture.page > 1 && reason.len != 0 && state == LISTING_FAILED)
		reason = arena_printf(&t->arena, "page %lld: %.*s",
			(long long)t->capture.page, VIEW_ARG(reason));
	return visit_end(t->crawl, t->v, state, t->capture.outcome, reason, err);
}

/* The page at `url`, which is no longer needed by anybody else, is asked for next. */
static int ask_next(struct taking *t, struct view url, struct err *err)
{
	struct visit *v = t->v;

	v->listing.next_url = arena_keep(&v->arena, url);
	if (arena_check(&v->arena, err) < 0 ||
		archive_save_listing(t->crawl->order->archive, &v->listing, err) < 0)
		return -1;
	return t->asking ? visit_route(t->crawl, v, err) : 0;
}

static int follow_redirect(struct taking *t, struct err *err)
{
	struct visit *v = t->v;
	struct err fault = ERR_INIT;
	struct url_parts target;

	if (++v->request.redirects > LIMIT_REDIRECTS)
		return end(t, LISTING_FAILED,
			arena_printf(&t->arena,
				"%.*s redirects more than %d times in a row",
				VIEW_ARG(v->request.target.host), LIMIT_REDIRECTS),
			err);
	if (url_parse(t->x->location, &t->arena, &target, &fault) < 0)
		return fault.code == ERR_MEMORY
			       ? err_memory(err)
			       : end(t, LISTING_FAILED,
					 arena_printf(&t->arena,
						 "it redirects to '%.*s', which is not followed: "
						 "it is no http or https URL",
						 VIEW_ARG(t->x->location)),
					 err);
	return ask_next(t, target.url, err);
}

/* 304: the first page is what it was, so the others are not looked at. */
static int end_unchanged(struct taking *t, struct err *err)
{
	struct visit *v = t->v;
	struct listing_counts *counts = &v->listing.counts;
	struct listings before;

	counts->pages = 1;
	counts->first_reviews = v->last.reviews;
	counts->reviews = v->last.reviews > 0 ? v->last.reviews : 0;
	counts->put[PUT_KNOWN] = counts->reviews;
	t->crawl->counts.pages++;
	if (archive_recent_listings(t->crawl->order->archive, v->source->id, INT64_MAX, 1,
		    &t->arena, &before, err) < 0)
		return -1;
	if (counts->reviews == 0)
		return end(t, LISTING_COMPLETE,
			VIEW("there is still no review on the page"), err);
	if (before.n != 0 && before.items[0].state == LISTING_COMPLETE &&
		before.items[0].counts.pages == 1)
		return end(t, LISTING_COMPLETE, VIEW(""), err);
	return end(t, LISTING_CAPPED, VIEW("its first page has not changed"), err);
}

/* The last page was read. Sites state some more than they list. */
static int end_at_last(struct taking *t, struct err *err)
{
	const struct listing_counts *counts = &t->v->listing.counts;
	struct listings before;

	t->v->listing.to_end = true;
	if (t->v->rest.len != 0)
		return end(t, LISTING_CAPPED, t->v->rest, err);
	if (archive_recent_listings(t->crawl->order->archive, t->v->source->id, INT64_MAX,
		    YIELD_LISTINGS, &t->arena, &before, err) < 0)
		return -1;
	if (yield_is_all(counts, &before))
		return end(t, LISTING_COMPLETE, VIEW(""), err);
	return end(t, LISTING_CAPPED,
		arena_printf(&t->arena, "the page states %lld reviews, %lld were met",
			(long long)counts->stated_count, (long long)counts->reviews),
		err);
}

/* A page was read: is there another? */
static int go_on(struct taking *t, struct err *err)
{
	struct visit *v = t->v;
	struct view url, reason;

	v->request.redirects = 0;
	v->failure = VIEW("");
	if (t->page.rest.len != 0 && v->rest.len == 0)
		v->rest = arena_printf(&v->arena, "page %lld: %.*s",
			(long long)t->capture.page, VIEW_ARG(t->page.rest));
	if (t->page.found.n == 0 && t->page.rest.len == 0)
		return v->listing.counts.reviews == 0 && v->rest.len == 0
			       ? end(t, LISTING_COMPLETE, t->page.trouble, err)
			       : end_at_last(t, err);
	int rc = visit_find_next(t, &url, err);

	if (rc < 0)
		return -1;
	if (rc == 0)
		return end_at_last(t, err);
	rc = visit_bound(t, url, &reason, err);
	if (rc < 0)
		return -1;
	if (rc > 0)
		return end(t, LISTING_CAPPED, reason, err);
	return remember(t, err) < 0 ? -1 : ask_next(t, url, err);
}

static int take_page(struct taking *t, struct err *err)
{
	int64_t same = repeats(t);

	if (t->x->status == 304)
		return end_unchanged(t, err);
	if (same != 0)
		return end(t, LISTING_CAPPED,
			arena_printf(&t->arena, "page %lld is the same as page %lld",
				(long long)t->capture.page, (long long)same),
			err);
	return store_reviews(t, err) < 0 ? -1 : go_on(t, err);
}

/* A fault or a refusal: once more, or the end. */
static int retry(struct taking *t, struct err *err)
{
	struct visit *v = t->v;
	const struct exchange *x = t->x;
	int64_t wait_ms;
	bool past_last = v->recipe->next.parameter.len != 0 && t->capture.page > 1 &&
			 (x->status == 404 || x->status == 410);

	if (past_last)
		return end_at_last(t, err);
	if (crawl_retry(t->crawl, &v->request, x, &wait_ms) == RETRY_AGAIN) {
		v->request.attempt++;
		v->failure = arena_keep(&v->arena, t->capture.reason);
		if (archive_save_listing(t->crawl->order->archive, &v->listing, err) < 0)
			return -1;
		return t->asking ? crawl_queue(t->crawl, &v->request, wait_ms, err) : 0;
	}
	if (wait_ms > 0)
		v->not_before = x->time + wait_ms / 1000;
	return end(t, LISTING_FAILED, t->capture.reason, err);
}

static int take(struct taking *t, struct err *err)
{
	struct visit *v = t->v;

	describe(t);
	if (visit_judge(t, err) < 0 || arena_check(&t->arena, err) < 0 ||
		archive_put_capture(
			t->crawl->order->archive, &t->capture, &t->capture.id, err) < 0)
		return -1;
	v->status = t->x->status;
	v->listing.outcome = t->capture.outcome;
	switch (t->capture.outcome) {
	case CAPTURE_FETCHED:
	case CAPTURE_UNCHANGED:
		return take_page(t, err);
	case CAPTURE_REDIRECTED:
		return follow_redirect(t, err);
	case CAPTURE_BLOCKED:
		return end(t, LISTING_FAILED, t->capture.reason, err);
	default:
		return retry(t, err);
	}
}

int visit_take(struct crawl *crawl, struct visit *visit, const struct exchange *x,
	bool asking, struct err *err)
{
	struct taking t = {.crawl = crawl, .v = visit, .x = x, .asking = asking};
	int rc = take(&t, err);

	page_close(&t.page);
	arena_done(&t.arena);
	return rc;
}
