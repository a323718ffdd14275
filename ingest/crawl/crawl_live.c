/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The visits of a run: those under way, in a list that any of them can leave, and those
 * that are over, which are told and freed only once what they stored is committed, so
 * that nothing is told that a crash could take back.
 */
#include "crawl/visit.h"

void crawl_enlist(struct crawl *crawl, struct visit *visit)
{
	visit->following = crawl->live;
	visit->previous = NULL;
	if (crawl->live != NULL)
		crawl->live->previous = visit;
	crawl->live = visit;
	crawl->n_live++;
}

static void unlink_live(struct crawl *crawl, struct visit *visit)
{
	if (visit->previous != NULL)
		visit->previous->following = visit->following;
	else
		crawl->live = visit->following;
	if (visit->following != NULL)
		visit->following->previous = visit->previous;
	crawl->n_live--;
}

void crawl_retire(struct crawl *crawl, struct visit *visit)
{
	unlink_live(crawl, visit);
	visit->following = crawl->over;
	crawl->over = visit;
}

void crawl_discard(struct crawl *crawl, struct visit *visit)
{
	unlink_live(crawl, visit);
	visit_free(visit);
}

static void tell(const struct crawl *crawl, const struct visit *visit)
{
	const struct crawl_watcher *watcher = &crawl->order->watcher;
	const struct crawl_visit told = {
		.source = visit->source,
		.listing = &visit->listing,
		.status = visit->status,
		.gone = visit->gone,
		.due = visit->due,
		.fine = visit_is_fine(visit),
	};

	if (watcher->visited != NULL)
		watcher->visited(watcher->arg, &told);
}

void crawl_tell_progress(const struct crawl *crawl)
{
	const struct crawl_watcher *watcher = &crawl->order->watcher;
	struct crawl_progress progress = {
		.sources = crawl->order->n,
		.over = (size_t)crawl->counts.visited,
		.pages = crawl->counts.pages,
		.reviews = crawl->reviews,
	};

	pace_count(crawl->pace, &progress.hosts, &progress.busy);
	if (watcher->progress != NULL)
		watcher->progress(watcher->arg, &progress);
}

void crawl_tell_over(struct crawl *crawl)
{
	while (crawl->over != NULL) {
		struct visit *visit = crawl->over;

		crawl->over = visit->following;
		crawl->counts.visited++;
		crawl->counts.failed += !visit_is_fine(visit);
		tell(crawl, visit);
		visit_free(visit);
	}
	crawl_tell_progress(crawl);
}
