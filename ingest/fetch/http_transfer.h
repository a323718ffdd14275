/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One request on its way, from what is asked to what came of it; the client (http.c)
 * moves many of them. A transfer is used again for another request.
 */
#ifndef REPUTE_FETCH_HTTP_TRANSFER_H
#define REPUTE_FETCH_HTTP_TRANSFER_H

#include "http.h"
#include "http_gate.h"

#include <curl/curl.h>

/* What all transfers of a client have in common; borrowed from it. */
struct http_common {
	CURLSH *share;			  /* cookies, HSTS */
	const char *user_agent, *ca_file; /* ca_file may be NULL */
	struct http_proxies proxies;
};

struct http_transfer {
	struct http_answer answer; /* the first: an answer's address is its transfer's */
	struct http_transfer *next, *previous; /* in a queue of the client's */
	size_t kept; /* bytes of memory that an idle one holds */
	CURL *easy;
	struct curl_slist *fields;    /* of the request; NULL = none but libcurl's */
	struct http_decoder *decoder; /* NULL = the body is not encoded */
	struct http_gate gate;
	const char *proxy; /* NULL = none; borrowed from the client */
	bool over;	   /* the answer is complete */
	bool headers_over; /* what comes now are trailers, or another response */
	bool body_begun;
};

/* One that is not under way yet; for http_transfer_free(). -1 without memory. */
CHECKED int http_transfer_new(struct http_transfer **ret_transfer, struct err *err);

/* NULL does nothing. It must not be under way. */
void http_transfer_free(struct http_transfer *t);

/*
 * Make ready what sends `request`. 1: t->easy can be started. 0: it cannot be sent, and
 * t->answer is complete. -1 without memory.
 */
CHECKED int http_transfer_begin(struct http_transfer *t, const struct http_common *common,
	const struct http_request *request, int64_t now, struct err *err);

/* What libcurl calls with a header line; `arg` is the transfer. Returns `size * n`, or
   less to end it. */
size_t http_transfer_header(char *data, size_t size, size_t n, void *arg);

/* The same with a part of the body. */
size_t http_transfer_body(char *data, size_t size, size_t n, void *arg);

/* Complete t->answer of a transfer that ended with `code`. -1 without memory. */
CHECKED int http_transfer_end(struct http_transfer *t, CURLcode code, struct err *err);

/* Forget the answer; t->kept bytes of its memory, at most `size_max`, stay for the next.
 */
void http_transfer_clear(struct http_transfer *t, size_t size_max);

#endif
