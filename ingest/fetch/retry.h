/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a request that came to nothing is worth another try, and when. Pure: what
 * happened goes in, a verdict comes out.
 *
 * Worth it is what may pass by itself: no address, no connection, no answer in time, an
 * answer broken off; the statuses 408, 425, 429, 500, 502, 503, 504 (RFC 9110, 6585,
 * 8470) and 520 to 529 without 526 (of CDNs whose origin fails them; 526 is a certificate
 * that is not trusted). Never: other statuses, TLS, a page too large, an address that is
 * not public, what is no HTTP. They would fail again.
 */
#ifndef REPUTE_FETCH_RETRY_H
#define REPUTE_FETCH_RETRY_H

#include "fetch/http.h"

enum retry_verdict {
	RETRY_NO,    /* give up */
	RETRY_AGAIN, /* try once more */
	RETRY_LATER, /* give up for this run: the server asks for more time than it has */
};

struct retry_rules {
	int retries;	     /* tries after the first */
	int64_t delay_ms;    /* before the first of them; it doubles with each */
	int64_t wait_max_ms; /* no try is put off for longer */
};

struct retry_case {
	enum http_failure failure; /* decides, but for HTTP_FINE: then the status does */
	int status;
	int attempt;	       /* which try this was, from 1 */
	int64_t retry_after_s; /* Retry-After; 0 = not sent */
	uint64_t seed;	       /* of the jitter: the same for all tries of a request */
};

/*
 * `*ret_wait_ms`: for RETRY_AGAIN how long to wait, from now: delay_ms * 2^(attempt - 1)
 * and up to a quarter more, at most wait_max_ms; or Retry-After, where that is longer.
 * Otherwise how long the server asks to be left alone, 0 = it does not say: RETRY_LATER
 * when that is longer than wait_max_ms.
 */
enum retry_verdict retry_judge(const struct retry_rules *rules,
	const struct retry_case *what, int64_t *ret_wait_ms);

/* Is it a status that may pass by itself? */
bool retry_status(int status);

/* Is it a failure without an answer that may? */
bool retry_failure(enum http_failure failure);

#endif
