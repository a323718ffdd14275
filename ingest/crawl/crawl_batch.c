/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The answers that came together: appended to the captures, brought to the disk with one
 * sync, then read and stored in one transaction. So a run of many hosts pays for one sync
 * and one commit per batch, not per page.
 */
#include "base/limits.h"
#include "crawl/keep.h"
#include "crawl/robots_request.h"

#include <stdio.h>

#define BATCH 64	   /* answers of one transaction */
#define BATCH_BYTES MIB(4) /* or so many in their bodies */
#define GATHER_MS 20	   /* for answers that come together */

/* An answer on its way through the batch. */
struct arrived {
	struct http_answer *answer; /* NULL: given back unsent */
	struct request *request;
	struct exchange x;
};

static int take_one(struct crawl *crawl, struct arrived *arrived, struct err *err)
{
	struct request *request = arrived->request;

	if (request->kind == REQUEST_ROBOTS)
		return robots_request_take(
			crawl, (struct robots_request *)request, &arrived->x, err);
	struct visit *visit = (struct visit *)request;

	if (arrived->answer == NULL) {
		if (arrived->x.retry_after > 0)
			visit->not_before = arrived->x.time + arrived->x.retry_after;
		return visit_end_rejected(crawl, visit, arrived->x.fault, err);
	}
	return visit_take(crawl, visit, &arrived->x, true, err);
}

static int take_batch(
	struct crawl *crawl, struct arrived *batch, size_t n, struct err *err)
{
	struct archive *archive = crawl->order->archive;

	for (size_t i = 0; i < n; i++) {
		const struct request *request = batch[i].request;

		if (request->kind == REQUEST_PAGE && batch[i].answer != NULL &&
			keep_append(crawl, (const struct visit *)request, batch[i].answer,
				&batch[i].x, err) < 0)
			return -1;
	}
	if (keep_sync(crawl, err) < 0 || archive_begin(archive, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (take_one(crawl, &batch[i], err) < 0) {
			archive_rollback(archive);
			return -1;
		}
	}
	return archive_commit(archive, err);
}

/* The host's slot is free again, and it has shown how it bears us. */
static void release(struct crawl *crawl, const struct arrived *arrived)
{
	const struct http_response *r = &arrived->answer->response;
	enum http_failure failure = arrived->answer->failure;
	bool throttled = r->status == 429 || r->status == 503;
	const struct pace_result result = {
		.latency_ms = r->latency_ms,
		.failed =
			retry_failure(failure) || failure == HTTP_TLS || r->status >= 500,
		.throttled = throttled,
		.retry_after_ms = throttled ? r->retry_after * 1000 : 0,
	};

	pace_done(crawl->pace, arrived->request->host,
		arrived->request->kind == REQUEST_ROBOTS, &result, crawl_now_ms());
}

/* Is there room for another answer? */
static bool has_room(const struct arrived *batch, size_t n)
{
	size_t bytes = 0;

	for (size_t i = 0; i < n; i++)
		bytes += batch[i].answer->response.payload.len +
			 batch[i].answer->response.content.len;
	return n < BATCH && bytes < BATCH_BYTES;
}

/* Those that are there, into the batch behind the first `n`; how many there are then. */
static size_t gather(struct crawl *crawl, struct arrived *batch, size_t n)
{
	while (has_room(batch, n) && (batch[n].answer = http_take(crawl->http)) != NULL) {
		batch[n].request = batch[n].answer->owner;
		batch[n].x = keep_exchange(batch[n].answer);
		release(crawl, &batch[n]);
		n++;
	}
	return n;
}

/* Answers that come within a moment share a sync and a transaction; meanwhile what may be
   sent is sent. */
static int gather_batch(
	struct crawl *crawl, struct arrived *batch, size_t *ret_n, struct err *err)
{
	int64_t end_ms = crawl_now_ms() + GATHER_MS, left_ms;
	size_t n = gather(crawl, batch, 0);
	int rc = 0;

	while (rc == 0 && n != 0 && has_room(batch, n) &&
		(left_ms = end_ms - crawl_now_ms()) > 0) {
		rc = crawl_send_ready(crawl, err);
		if (http_pending(crawl->http) == 0)
			break;
		if (rc == 0)
			rc = http_wait(crawl->http, left_ms, err);
		n = gather(crawl, batch, n);
	}
	*ret_n = n;
	return rc;
}

int crawl_take_answers(struct crawl *crawl, struct err *err)
{
	struct arrived batch[BATCH];
	size_t n;
	int rc = gather_batch(crawl, batch, &n, err);

	if (rc == 0 && n != 0)
		rc = take_batch(crawl, batch, n, err);
	for (size_t i = 0; i < n; i++)
		http_answer_free(crawl->http, batch[i].answer);
	if (n != 0 && rc == 0)
		crawl_tell_over(crawl);
	return rc < 0 ? -1 : (int)n;
}

/* Why the host is left alone, in words and, where the host asks for it, for how long. */
static void tell_rejection(
	const struct request *request, int64_t now_ms, struct exchange *x, char text[160])
{
	const struct url_parts *target = &request->target;
	int host = (int)(target->host.len < 64 ? target->host.len : 64), failures;

	if (pace_broken(request->host, now_ms, &failures)) {
		snprintf(text, 160, "%.*s failed %d times in a row and is left alone",
			host, target->host.data, failures);
	} else {
		x->retry_after = (pace_held_ms(request->host) - now_ms) / 1000;
		snprintf(text, 160, "%.*s asks to be left alone until %s", host,
			target->host.data,
			calendar_time_text(x->time + x->retry_after).text);
	}
	x->fault = view_of(text);
}

int crawl_take_rejected(struct crawl *crawl, struct err *err)
{
	struct arrived batch[BATCH];
	char faults[BATCH][160];
	size_t n = 0;
	int64_t now_ms = crawl_now_ms();

	while (n < BATCH &&
		(batch[n].request = pace_reject(crawl->pace, now_ms)) != NULL) {
		batch[n].answer = NULL;
		batch[n].x = (struct exchange){.time = crawl_time(crawl),
			.url = batch[n].request->target.url,
			.failure = HTTP_PRIVATE};
		tell_rejection(batch[n].request, now_ms, &batch[n].x, faults[n]);
		n++;
	}
	if (n == 0)
		return 0;
	int rc = take_batch(crawl, batch, n, err);

	if (rc == 0)
		crawl_tell_over(crawl);
	return rc;
}
