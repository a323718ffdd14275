/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asking an origin for its robots.txt, on behalf of the visits that wait for it. */
#ifndef REPUTE_CRAWL_ROBOTS_REQUEST_H
#define REPUTE_CRAWL_ROBOTS_REQUEST_H

#include "crawl/visit.h"

struct robots_request {
	struct request request;
	struct origin *origin;
};

/* What to send. */
struct http_request robots_request_http(
	const struct crawl *crawl, struct robots_request *robots);

/*
 * An answer to it: followed where it redirects, tried again where that may help, else
 * learned; then the visits that waited go on. Inside a transaction.
 */
CHECKED int robots_request_take(struct crawl *crawl, struct robots_request *robots,
	const struct exchange *x, struct err *err);

#endif
