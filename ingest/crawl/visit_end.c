/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The end of a visit: its listing is closed, with how it ended and why, the source gets
 * the time at which it is due again, and what a whole listing did not meet is declared
 * gone. A page that was not asked for, or whose answer was refused, is kept as a capture
 * first.
 */
#include "crawl/visit.h"

#include "crawl/health.h"
#include "crawl/schedule.h"

#define BLOCKED_S DAY_SECONDS		 /* a site that blocks is asked once a day */
#define NOT_BEFORE_MAX_S (7 * 24 * 3600) /* no server silences a source for good */

bool visit_is_fine(const struct visit *visit)
{
	return visit->listing.state != LISTING_FAILED &&
	       visit->listing.counts.reviews > 0;
}

/* When the source is visited again. */
static int64_t due_after(const struct crawl *crawl, const struct visit *v)
{
	const struct listing *listing = &v->listing;
	int64_t due = schedule_due(crawl->order->archive, v->source, listing->started);
	int64_t last = listing->finished + NOT_BEFORE_MAX_S;

	if (listing->outcome == CAPTURE_BLOCKED && due < listing->finished + BLOCKED_S)
		due = listing->finished + BLOCKED_S;
	if (v->not_before > due)
		due = v->not_before < last ? v->not_before : last;
	return due;
}

/* What a listing that is over says about reviews that it did not meet, and about the
   source. */
static int conclude(struct crawl *crawl, struct visit *v, struct err *err)
{
	struct archive *archive = crawl->order->archive;
	const struct listing *listing = &v->listing;
	struct health health;

	if (listing->state == LISTING_COMPLETE && listing->whole &&
		archive_declare_gone(
			archive, v->source->id, listing->started, &v->gone, err) < 0)
		return -1;
	if (listing->counts.reviews > 0 && v->source->watched_since == 0 &&
		archive_watch_source(archive, v->source->id, listing->started, err) < 0)
		return -1;
	int rc = health_update(
		archive, v->source, listing->started, &v->arena, &health, err);

	return rc < 0 ? -1 : 0;
}

int visit_end(struct crawl *crawl, struct visit *visit, enum listing_state state,
	enum capture_outcome outcome, struct view reason, struct err *err)
{
	struct archive *archive = crawl->order->archive;
	struct listing *listing = &visit->listing;

	listing->state = state;
	listing->outcome = outcome;
	listing->finished = crawl_time(crawl);
	listing->reason = arena_keep(&visit->arena, reason);
	listing->next_url = (struct view){NULL, 0};
	visit->due = due_after(crawl, visit);
	if (arena_check(&visit->arena, err) < 0 ||
		archive_save_listing(archive, listing, err) < 0 ||
		archive_set_due(archive, visit->source->id, visit->due, err) < 0 ||
		conclude(crawl, visit, err) < 0)
		return -1;
	crawl_retire(crawl, visit);
	return 0;
}

int visit_end_unasked(struct crawl *crawl, struct visit *visit,
	enum capture_outcome outcome, struct view reason, struct err *err)
{
	const struct capture capture = {
		.source_id = visit->source->id,
		.listing_id = visit->listing.id,
		.page = visit->listing.counts.pages + 1,
		.time = crawl_time(crawl),
		.url = visit->listing.next_url,
		.outcome = outcome,
		.reason = reason,
		.reviews = -1,
	};
	int64_t id;

	if (capture.page > 1)
		reason = arena_printf(&visit->arena, "page %lld: %.*s",
			(long long)capture.page, VIEW_ARG(reason));
	if (archive_put_capture(crawl->order->archive, &capture, &id, err) < 0)
		return -1;
	return visit_end(crawl, visit, LISTING_FAILED, outcome, reason, err);
}

int visit_end_rejected(
	struct crawl *crawl, struct visit *visit, struct view reason, struct err *err)
{
	if (visit->failure.len != 0)
		reason = arena_printf(&visit->arena, "%.*s; %.*s",
			VIEW_ARG(visit->failure), VIEW_ARG(reason));
	return visit_end_unasked(crawl, visit, CAPTURE_FAILED, reason, err);
}
