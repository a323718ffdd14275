/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fetching over HTTP, many at a time. A `struct http` is one client: its connections, its
 * name, its cookies and HSTS for as long as it lives. A redirect is an answer like any
 * other, with the URL that it leads to: who asked decides whether to follow. Never reads
 * more than it was told to, and never connects to an address that is not public, unless
 * the request says that its host may have one.
 *
 * Not for several threads at once.
 */
#ifndef REPUTE_FETCH_HTTP_H
#define REPUTE_FETCH_HTTP_H

#include "base/buf.h"
#include "base/calendar.h"

struct http;

struct http_settings {
	struct view user_agent; /* "repute/0.1.0 (+mailto:x@example.org)"; copied */
	const char *proxy; /* a URL; "" = none; NULL = as the environment says; copied */
	const char *ca_file; /* PEM; trusted in place of the system's; NULL; copied */
	int connections;     /* kept open for reuse; 0 = 64 */
};

struct http_request {
	struct view url;
	struct view if_none_match;     /* the ETag kept from last time; empty = none */
	struct view if_modified_since; /* the Last-Modified kept, as it came */
	struct view fields; /* "Name: value\n" each, sent beside the client's own; by http
			       never to a proxy */
	int64_t timeout_ms; /* for the whole transfer; 0 = 60 s */
	size_t size_max;    /* of the decoded body; 0 = LIMIT_PAGE */
	bool private_allowed; /* the host may have an address that is not public */
	void *owner;	      /* handed back with the answer; borrowed */
};

/* Why a body is not whole; the words are those of WARC-Truncated. */
enum http_cut {
	HTTP_CUT_NOT,	     /* it is whole */
	HTTP_CUT_LENGTH,     /* it passed size_max */
	HTTP_CUT_TIME,	     /* it took longer than timeout_ms, or hardly moved */
	HTTP_CUT_DISCONNECT, /* the connection ended before it did */
};

/* What kept the whole answer from coming. */
enum http_failure {
	HTTP_FINE,	 /* nothing: a whole response of any status */
	HTTP_BAD_URL,	 /* not a URL, or not of http or https */
	HTTP_NO_ADDRESS, /* the name has none, or the resolver does not answer */
	HTTP_PRIVATE,	 /* the address is not public */
	HTTP_NO_CONNECT, /* refused, unreachable */
	HTTP_TLS,	 /* no agreement on TLS, or a certificate that is not trusted */
	HTTP_TIMEOUT,	 /* no answer, or not all of it, in time */
	HTTP_BROKEN,	 /* the connection ended before the answer did */
	HTTP_NOT_HTTP,	 /* what came is no HTTP, or its body is damaged */
	HTTP_TOO_LARGE,	 /* it passed size_max, or its headers their limit */
};

struct http_response {
	int64_t time;	    /* when the request was begun */
	int status;	    /* 100 to 999; 0 = there is no response */
	struct buf url;	    /* the one asked for; https where HSTS made it that */
	struct buf headers; /* as received, empty line included */
	struct buf payload; /* the body as received, out of its transfer coding */
	struct buf content; /* decoded; empty where nothing was encoded */
	struct view body;   /* what to read: `content` or `payload`; borrowed */
	struct view type;   /* Content-Type, ETag, Last-Modified as they came; borrowed */
	struct view etag;   /* from `headers`; empty = not sent */
	struct view last_modified;
	struct buf location; /* where a redirect leads to, absolute, of any scheme, as it
				came where it is no URL; empty = none */
	int64_t retry_after; /* seconds, from either form of Retry-After; 0 = not sent */
	int64_t latency_ms;  /* from sending to the first byte of the answer */
	char ip[64];	     /* of the host that answered; "" = none did */
	enum http_cut cut;
};

/* A request that is over. */
struct http_answer {
	void *owner;
	struct http_response response; /* what came of it, also after a failure */
	enum http_failure failure;
	struct err err; /* the failure in words; ERR_NONE when it is HTTP_FINE */
};

/* A client. ERR_CONFIG: control bytes in the name, a proxy that is no URL. The system's
   limit of open files must leave room for the connections, and one for each request. */
CHECKED int http_new(
	const struct http_settings *settings, struct http **ret_http, struct err *err);

/* Breaks off what is under way and closes the connections. NULL does nothing. */
void http_free(struct http *http);

/*
 * Send a request; `now` is what the response's time will say. -1 only without memory, or
 * when libcurl lacks something: whatever is wrong with the request comes as its answer.
 */
CHECKED int http_start(struct http *http, const struct http_request *request, int64_t now,
	struct err *err);

/* How many requests were sent whose answers were not taken yet. */
size_t http_pending(const struct http *http);

/*
 * Work on what is under way until an answer is there or `timeout_ms` have passed. -1
 * without memory.
 */
CHECKED int http_wait(struct http *http, int64_t timeout_ms, struct err *err);

/* An answer that is there, or NULL. It is the caller's, for http_answer_free(). */
struct http_answer *http_take(struct http *http);

/* Gives the answer's memory back to the client, which uses it again. NULL does nothing.
   Must come before http_free(). */
void http_answer_free(struct http *http, struct http_answer *answer);

/*
 * One request alone: send it and wait for its answer, whatever else is under way. -1 as
 * http_start() and http_wait() say; the answer is the caller's, for http_answer_free().
 */
CHECKED int http_get(struct http *http, const struct http_request *request, int64_t now,
	struct http_answer **ret_answer, struct err *err);

/* The word for a cut in WARC-Truncated: "length", "time", "disconnect"; "" for none. */
const char *http_cut_name(enum http_cut cut);

#endif
