/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The loop. What may be sent is sent; what came is taken together: appended to the
 * captures, brought to the disk with one sync, then read and stored in one transaction,
 * which also holds what each visit does next. So at any moment a page is nowhere, in the
 * captures alone (and adopted by the next run), or in both.
 *
 * Time and pages have a bound for the run; what is under way when one is reached, or when
 * the run is asked to stop, is left as it is: the next run goes on with it.
 */
#include "crawl/crawl.h"

#include "base/buf.h"
#include "base/limits.h"
#include "crawl/adopt.h"
#include "crawl/keep.h"
#include "crawl/robots_request.h"
#include "crawl/visit.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define BATCH 64		/* answers of one transaction */
#define BATCH_BYTES MIB(4)	/* or so many in their bodies */
#define BEGIN_BATCH 256		/* visits begun in one */
#define LIVE_MAX 4096		/* visits under way */
#define GATHER_MS 20		/* for answers that come together */
#define WAIT_MS 250		/* between two looks at `stop` */
#define GRACE_MS 3000		/* for answers under way when the run is to stop */
#define RETRY_WAIT_MAX_MS 60000 /* what a server may make a run wait */
#define BREAKER_FAILURES 5
#define BREAKER_MS 300000

int64_t crawl_now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- visits ------------------------------------------------------------------------ */

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

static void tell_progress(const struct crawl *crawl)
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

/* What those that are over stored is committed: they can go. */
static void tell_over(struct crawl *crawl)
{
	while (crawl->over != NULL) {
		struct visit *visit = crawl->over;

		crawl->over = visit->following;
		crawl->counts.visited++;
		crawl->counts.failed += !visit_is_fine(visit);
		tell(crawl, visit);
		visit_free(visit);
	}
	tell_progress(crawl);
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

static int send_ready(struct crawl *crawl, struct err *err)
{
	struct request *request;

	while (!is_spent(crawl) &&
		(request = pace_take(crawl->pace, crawl_now_ms())) != NULL) {
		if (send_request(crawl, request, err) < 0)
			return -1;
	}
	return 0;
}

/* ---- answers ----------------------------------------------------------------------- */

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

/* Answers that come within a moment share a sync and a transaction, while what may be
   sent is sent. */
static int gather_batch(
	struct crawl *crawl, struct arrived *batch, size_t *ret_n, struct err *err)
{
	size_t n = gather(crawl, batch, 0);
	int64_t end_ms = crawl_now_ms() + GATHER_MS, left_ms;

	while (n != 0 && has_room(batch, n) && (left_ms = end_ms - crawl_now_ms()) > 0) {
		if (send_ready(crawl, err) < 0)
			break;
		if (http_pending(crawl->http) == 0)
			break;
		if (http_wait(crawl->http, left_ms, err) < 0)
			break;
		n = gather(crawl, batch, n);
	}
	*ret_n = n;
	return err->code != ERR_NONE ? -1 : 0;
}

static int take_answers(struct crawl *crawl, struct err *err)
{
	struct arrived batch[BATCH];
	size_t n;
	int rc = gather_batch(crawl, batch, &n, err);

	if (rc == 0 && n != 0)
		rc = take_batch(crawl, batch, n, err);
	for (size_t i = 0; i < n; i++)
		http_answer_free(crawl->http, batch[i].answer);
	if (n != 0 && rc == 0)
		tell_over(crawl);
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

/* Requests to a host that is left alone end at once. */
static int take_rejected(struct crawl *crawl, struct err *err)
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
		tell_over(crawl);
	return rc;
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
	tell_over(crawl);
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
	tell_over(crawl);
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
		if (begin_visits(crawl, err) < 0 || take_rejected(crawl, err) < 0 ||
			send_ready(crawl, err) < 0 ||
			http_wait(crawl->http, idle_ms(crawl), err) < 0)
			return -1;
		int taken;

		while ((taken = take_answers(crawl, err)) > 0)
			continue;
		if (taken < 0)
			return -1;
		tell_progress(crawl);
	}
	return 0;
}

static uint64_t seed_of(const struct crawl *crawl)
{
	const struct view parts[] = {VIEW("pace")};

	return (uint64_t)hash_parts_int64(archive_key(crawl->order->archive), parts, 1);
}

static int64_t setting(const struct crawl *crawl, const char *key)
{
	return conf_number(crawl->order->conf, "fetch", NULL, key);
}

static int open_client(struct crawl *crawl, struct err *err)
{
	const struct conf *conf = crawl->order->conf;
	const char *contact = conf_text(conf, "fetch", NULL, "contact");
	struct buf agent BUF_CLEANUP = buf_make(KIB(1));

	buf_add_text(&agent, PRODUCT_TOKEN "/" REPUTE_VERSION);
	if (contact != NULL && contact[0] != '\0')
		buf_printf(&agent, " (+%s)", contact);
	const struct http_settings settings = {
		.user_agent = buf_view(&agent),
		.proxy = conf_text(conf, "fetch", NULL, "proxy"),
		.ca_file = conf_text(conf, "fetch", NULL, "ca_file"),
	};

	if (buf_check(&agent, err) < 0)
		return -1;
	return http_new(&settings, &crawl->http, err);
}

static int open_all(struct crawl *crawl, struct err *err)
{
	const struct pace_rules rules = {
		.delay_ms = setting(crawl, "delay") * 1000,
		.delay_max_ms = setting(crawl, "delay_max") * 1000,
		.hold_max_ms = RETRY_WAIT_MAX_MS,
		.per_host = (int)setting(crawl, "per_host"),
		.parallel = (int)setting(crawl, "parallel"),
		.breaker_failures = BREAKER_FAILURES,
		.breaker_ms = BREAKER_MS,
		.seed = seed_of(crawl),
	};

	crawl->end_ms = crawl_now_ms() + setting(crawl, "time_max") * 1000;
	crawl->rules = (struct crawl_rules){
		.retry = {.retries = (int)setting(crawl, "retries"),
			.delay_ms = setting(crawl, "retry_delay") * 1000,
			.wait_max_ms = RETRY_WAIT_MAX_MS},
		.timeout_ms = setting(crawl, "timeout") * 1000,
		.size_max = (size_t)setting(crawl, "size_max"),
		.full_every = setting(crawl, "full_every"),
		.pages_left = setting(crawl, "pages_max"),
	};
	if (pace_new(&rules, &crawl->pace, err) < 0 ||
		permissions_new(crawl->order->archive, &crawl->permissions, err) < 0)
		return -1;
	return open_client(crawl, err);
}

/* Requests that were not answered: what they are for stays in the archive. */
static void close_all(struct crawl *crawl)
{
	while (crawl->live != NULL)
		crawl_discard(crawl, crawl->live);
	while (crawl->over != NULL) {
		struct visit *visit = crawl->over;

		crawl->over = visit->following;
		visit_free(visit);
	}
	http_free(crawl->http);
	pace_free(crawl->pace);
	permissions_free(crawl->permissions);
	warc_close(crawl->warc);
	map_done(&crawl->done);
	arena_done(&crawl->arena);
}

int crawl_run(
	const struct crawl_order *order, struct crawl_counts *ret_counts, struct err *err)
{
	struct crawl crawl = {.order = order};
	int rc = open_all(&crawl, err);

	if (rc == 0)
		rc = adopt_captures(&crawl, err);
	if (rc == 0)
		rc = note_done(&crawl, err);
	if (rc == 0)
		rc = work(&crawl, err);
	crawl.counts.left = (int64_t)(crawl.n_live + order->n - crawl.begun);
	crawl.counts.stopped = is_stopped(&crawl);
	close_all(&crawl);
	if (rc == 0)
		*ret_counts = crawl.counts;
	return rc;
}
