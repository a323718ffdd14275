/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fetching over HTTP. A `struct http` is one client: its connections, its name and its
 * manners. It follows redirects among http and https URLs only, keeps no cookies beyond
 * one transfer, and never reads more than it was told to.
 *
 * Not for several threads at once.
 */
#ifndef REPUTE_FETCH_HTTP_H
#define REPUTE_FETCH_HTTP_H

#include "base/buf.h"
#include "base/calendar.h"

struct http;

struct http_request {
	struct view url;
	struct view if_none_match;     /* the ETag kept from last time; empty = none */
	struct view if_modified_since; /* the Last-Modified kept, as it came */
	int64_t timeout_ms;	       /* for the whole transfer; 0 = 60 s */
	size_t size_max;	       /* of the decoded body; 0 = LIMIT_PAGE */
};

/* Why a body is not whole; the words are those of WARC-Truncated. */
enum http_cut {
	HTTP_CUT_NOT,	     /* it is whole */
	HTTP_CUT_LENGTH,     /* it passed size_max */
	HTTP_CUT_TIME,	     /* it took longer than timeout_ms, or hardly moved */
	HTTP_CUT_DISCONNECT, /* the connection ended before it did */
};

struct http_response {
	int64_t time;	    /* when the request was begun */
	int status;	    /* 100 to 999; 0 = there is no response */
	struct buf url;	    /* the last one, after redirects */
	struct buf headers; /* the last response's, as received, empty line included */
	struct buf payload; /* the body as received, out of its transfer coding */
	struct buf content; /* decoded; empty where nothing was encoded */
	struct view body;   /* what to read: `content` or `payload`; borrowed */
	struct view type;   /* Content-Type, ETag, Last-Modified as they came; borrowed */
	struct view etag;   /* from `headers`; empty = not sent */
	struct view last_modified;
	int64_t retry_after; /* seconds, from either form of Retry-After; 0 = not sent */
	char ip[64];	     /* of the host that answered; "" = none did */
	int redirects;	     /* followed */
	enum http_cut cut;
};

/*
 * A client that calls itself `user_agent`, e.g. "repute/0.1.0 (+mailto:x@example.org)";
 * copied. Errors: control bytes in the name, or no memory.
 */
CHECKED int http_new(struct view user_agent, struct http **ret_http, struct err *err);

/* Closes its connections. NULL does nothing. */
void http_free(struct http *http);

/*
 * Fetch one URL; `now` is what the response's time will say. 0: a whole response, of any
 * status (400 and more too: the caller decides). -1, with ERR_NET for what the network or
 * the server did, ERR_LIMIT for a page that is too large: no response, or one that must
 * not be read as if it were whole. What had come of it is kept for a capture: then
 * `ret_response->status` is not 0, and `cut` says why it ends.
 *
 * `ret_response` is overwritten, whatever it held, and must go to http_response_done()
 * in either case.
 */
CHECKED int http_get(struct http *http, const struct http_request *request, int64_t now,
	struct http_response *ret_response, struct err *err);

/* Free what it owns; it can be used again. Accepts one that is all zero. */
void http_response_done(struct http_response *response);

/* The word for a cut in WARC-Truncated: "length", "time", "disconnect"; "" for none. */
const char *http_cut_name(enum http_cut cut);

#endif
