/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A request and what came of it, as the rest of a run sees it: fresh from the network, or
 * out of a WARC record that a run which died had left.
 */
#ifndef REPUTE_CRAWL_EXCHANGE_H
#define REPUTE_CRAWL_EXCHANGE_H

#include "fetch/http.h"
#include "fetch/warc.h"

struct exchange {
	int64_t time; /* when it was asked */
	struct view url;
	int status;		   /* 0: no answer */
	enum http_failure failure; /* HTTP_FINE: a whole answer */
	struct view fault;	   /* the failure in words; empty = none */
	struct view headers, type, etag, last_modified;
	struct view body;     /* decoded */
	struct view location; /* where a redirect leads to, absolute; empty = none */
	int64_t bytes;	      /* of the body as it was sent */
	int64_t retry_after;  /* seconds; 0 = not told */
	bool stored;	      /* there is a record of it: */
	enum warc_kind kind;
	struct warc_location record;
};

/* Is it one of the statuses that lead elsewhere, and is it told where? */
static inline bool exchange_is_redirect(const struct exchange *x)
{
	return x->location.len != 0 &&
	       (x->status == 301 || x->status == 302 || x->status == 303 ||
		       x->status == 307 || x->status == 308);
}

#endif
