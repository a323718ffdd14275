/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The loop. What may be sent is sent; what came is taken together (crawl_batch.c), in one
 * transaction, which also holds what each visit does next. So at any moment a page is
 * nowhere, in the captures alone (and adopted by the next run), or in both.
 *
 * Time and pages have a bound for the run; what is under way when one is reached, or when
 * the run is asked to stop, is left as it is: the next run goes on with it.
 */
#include "crawl/crawl.h"

#include "crawl/adopt.h"
#include "crawl/robots_request.h"
#include "crawl/visit.h"

#include <time.h>

#define BEGIN_BATCH 256 /* visits begun in one transaction */
#define LIVE_MAX 4096	/* visits under way */
#define WAIT_MS 250	/* between two looks at `stop` */
#define GRACE_MS 3000	/* for answers under way when the run is to stop */

int64_t crawl_now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- requests ---------------------------------------------------------------------- */

int crawl_queue(
	struct crawl *crawl, struct request *request, int64_t after_ms, struct err *err)
{
	bool robots = request->kind == REQUEST_ROBOTS;

	if (pace_host(crawl->pace, request->target.authority, &request->host, err) < 0)
		return -1;
	return pace_put(crawl->pace, request->host, request, crawl_now_ms() + after_ms,
		robots, err);
}

enum retry_verdict crawl_retry(const struct crawl *crawl, const struct request *request,
	const struct exchange *x, int64_t *ret_wait_ms)
{
	const struct retry_case what = {
		.failure = x->failure,
		.status = x->status,
		.attempt = request->attempt,
		.retry_after_s = x->retry_after,
		.seed = (uint64_t)(intptr_t)request,
	};

	return retry_judge(&crawl->rules.retry, &what, ret_wait_ms);
}

static int send_request(struct crawl *crawl, struct request *request, struct err *err)
{
	struct http_request http =
		request->kind == REQUEST_PAGE
			? visit_request(crawl, (struct visit *)request)
			: robots_request_http(crawl, (struct robots_request *)request);

	if (request->kind == REQUEST_PAGE)
		crawl->rules.pages_left--;
	return http_start(crawl->http, &http, crawl_time(crawl), err);
}

/* To end soon: what is under way has a moment left. */
static bool is_stopped(const struct crawl *crawl)
{
	return crawl->order->stop != NULL && *crawl->order->stop != 0;
}

/* To ask for nothing more. */
static bool is_spent(const struct crawl *crawl)
{
	return is_stopped(crawl) || crawl->rules.pages_left <= 0 ||
	       crawl_now_ms() >= crawl->end_ms;
}

int crawl_send_ready(struct crawl *crawl, struct err *err)
{
	struct request *request;

	while (!is_spent(crawl) &&
		(request = pace_take(crawl->pace, crawl_now_ms())) != NULL) {
		if (send_request(crawl, request, err) < 0)
			return -1;
	}
	return 0;
}

/* ---- the run ----------------------------------------------------------------------- */

/* The last page of some listings was adopted: those sources were visited. */
static int note_done(struct crawl *crawl, struct err *err)
{
	for (const struct visit *v = crawl->over; v != NULL; v = v->following) {
		const struct view id = {
			(const char *)&v->source->id, sizeof(v->source->id)};

		if (map_put(&crawl->done, id, 1, err) < 0)
			return -1;
	}
	crawl_tell_over(crawl);
	return 0;
}

static bool is_done(const struct crawl *crawl, const struct source *source)
{
	const struct view id = {(const char *)&source->id, sizeof(source->id)};

	return map_get(&crawl->done, id) != NULL;
}

/* Begin as many visits as may be under way, a batch in each round. */
static int begin_visits(struct crawl *crawl, struct err *err)
{
	const struct crawl_order *order = crawl->order;
	size_t n = 0;

	if (crawl->begun == order->n || crawl->n_live >= LIVE_MAX || is_spent(crawl))
		return 0;
	if (archive_begin(order->archive, err) < 0)
		return -1;
	for (; n < BEGIN_BATCH && crawl->begun < order->n; n++) {
		const struct source *source = order->sources[crawl->begun++];

		if (!is_done(crawl, source) && visit_begin(crawl, source, err) < 0) {
			archive_rollback(order->archive);
			return -1;
		}
	}
	if (archive_commit(order->archive, err) < 0)
		return -1;
	crawl_tell_over(crawl);
	return 0;
}

/* How long there is nothing to do but to wait for the network. */
static int64_t idle_ms(const struct crawl *crawl)
{
	int64_t wait_ms = pace_wait_ms(crawl->pace, crawl_now_ms());

	if (crawl->begun < crawl->order->n && crawl->n_live < LIVE_MAX)
		return 0;
	return wait_ms < 0 || wait_ms > WAIT_MS ? WAIT_MS : wait_ms;
}

/* Is there anything to ask for, or to wait for? */
static bool is_busy(struct crawl *crawl)
{
	int64_t now_ms = crawl_now_ms();

	if (is_stopped(crawl) && crawl->stop_ms == 0)
		crawl->stop_ms = now_ms + GRACE_MS;
	if (crawl->stop_ms != 0 && now_ms >= crawl->stop_ms)
		return false;
	if (is_spent(crawl))
		return http_pending(crawl->http) != 0;
	return crawl->n_live != 0 || crawl->begun < crawl->order->n;
}

static int work(struct crawl *crawl, struct err *err)
{
	while (is_busy(crawl)) {
		if (begin_visits(crawl, err) < 0 || crawl_take_rejected(crawl, err) < 0 ||
			crawl_send_ready(crawl, err) < 0 ||
			http_wait(crawl->http, idle_ms(crawl), err) < 0)
			return -1;
		int taken;

		while ((taken = crawl_take_answers(crawl, err)) > 0)
			continue;
		if (taken < 0)
			return -1;
		crawl_tell_progress(crawl);
	}
	return 0;
}

int crawl_run(
	const struct crawl_order *order, struct crawl_counts *ret_counts, struct err *err)
{
	struct crawl crawl = {.order = order};
	int rc = crawl_open(&crawl, err);

	if (rc == 0)
		rc = adopt_captures(&crawl, err);
	if (rc == 0)
		rc = note_done(&crawl, err);
	if (rc == 0)
		rc = work(&crawl, err);
	crawl.counts.left = (int64_t)(crawl.n_live + order->n - crawl.begun);
	crawl.counts.stopped = is_stopped(&crawl);
	crawl_close(&crawl);
	if (rc == 0)
		*ret_counts = crawl.counts;
	return rc;
}
