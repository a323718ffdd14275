/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a run, for the files of ingest/crawl alone: what its visits share, and
 * the requests that its hosts' queues and its client hand back.
 */
#ifndef REPUTE_CRAWL_PARTS_H
#define REPUTE_CRAWL_PARTS_H

#include "base/map.h"
#include "crawl/crawl.h"
#include "crawl/exchange.h"
#include "crawl/permission.h"
#include "fetch/pace.h"
#include "fetch/retry.h"

struct crawl_rules {
	struct retry_rules retry;
	int64_t timeout_ms;
	size_t size_max;
	int64_t full_every; /* seconds */
	int64_t pages_left; /* of the run */
};

struct visit;

struct crawl {
	const struct crawl_order *order;
	struct crawl_rules rules;
	struct http *http;
	struct pace *pace;
	struct permissions *permissions;
	struct warc *warc;  /* NULL until the first answer */
	struct arena arena; /* as long as the run */
	struct map done;    /* ids of sources whose visit ended by adoption */
	struct visit *live; /* visits under way */
	struct visit *over; /* visits that ended, until they are told and freed */
	size_t begun, n_live;
	int64_t reviews;
	int64_t end_ms;	 /* the run's time is over then */
	int64_t stop_ms; /* to end at the latest, once it is to stop; 0: go on */
	struct crawl_counts counts;
};

/* A request that waits, is under way, or was answered. It is the first member of what it
   is for. */
struct request {
	enum request_kind {
		REQUEST_PAGE,  /* of a struct visit */
		REQUEST_ROBOTS /* of a struct robots_request */
	} kind;
	struct url_parts target;
	struct pace_host *host;
	bool private_allowed;
	int attempt;   /* 1, 2, ... of this URL */
	int redirects; /* that led here */
};

/* Milliseconds of a clock that only goes forward. */
int64_t crawl_now_ms(void);

/* The time as the run has it. */
static inline int64_t crawl_time(const struct crawl *crawl)
{
	return clock_now(crawl->order->clock);
}

/* Put the request in its host's queue, not to be sent before so many milliseconds. */
CHECKED int crawl_queue(
	struct crawl *crawl, struct request *request, int64_t after_ms, struct err *err);

/* Send what may be sent now. */
CHECKED int crawl_send_ready(struct crawl *crawl, struct err *err);

/* The visit is under way from now on; it is the run's. */
void crawl_enlist(struct crawl *crawl, struct visit *visit);

/* It is over: told and freed once what it stored is committed. */
void crawl_retire(struct crawl *crawl, struct visit *visit);

/* It is no longer under way in this run; the archive keeps it for the next. Freed. */
void crawl_discard(struct crawl *crawl, struct visit *visit);

/* Tell of the visits that are over, and of the run's progress, and free them. After the
   commit of what they stored. */
void crawl_tell_over(struct crawl *crawl);

/* Tell of the run's progress alone. */
void crawl_tell_progress(const struct crawl *crawl);

/* Take the answers that come within a moment, up to a batch of them, in one transaction,
   and send what may be sent meanwhile: their number, 0 when none is there, -1 when the
   archive or the captures cannot be written. */
CHECKED int crawl_take_answers(struct crawl *crawl, struct err *err);

/* End the visits that wait for a host which is left alone. */
CHECKED int crawl_take_rejected(struct crawl *crawl, struct err *err);

/* Make what the run works with, from its order. After -1 too it is to be closed. */
CHECKED int crawl_open(struct crawl *crawl, struct err *err);

/* Requests that were not answered go; what they are for stays in the archive. */
void crawl_close(struct crawl *crawl);

/* The visit waits for the robots.txt of the origin, which is asked for unless it is on
   its way. */
CHECKED int crawl_ask_robots(
	struct crawl *crawl, struct visit *visit, struct origin *origin, struct err *err);

/* Is the request worth another attempt after that answer? `*ret_wait_ms` as
   retry_judge() gives it. */
enum retry_verdict crawl_retry(const struct crawl *crawl, const struct request *request,
	const struct exchange *x, int64_t *ret_wait_ms);

#endif
