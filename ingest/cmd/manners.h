/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a server wants to be asked: whether at all (robots.txt), how often, and within
 * which bounds of time and size.
 */
#ifndef REPUTE_INGEST_MANNERS_H
#define REPUTE_INGEST_MANNERS_H

#include "archive/captures.h"
#include "base/buf.h"
#include "base/conf.h"
#include "base/map.h"
#include "fetch/http.h"

#define PRODUCT_TOKEN "repute" /* whom robots.txt means by us */

struct manners {
	const struct conf *conf; /* these three are borrowed */
	struct archive *archive;
	struct http *http;
	struct map asked_ms;	/* when each origin was asked last */
	int64_t crawl_delay_ms; /* of the origin that is being asked */
};

/* Nobody has been asked yet. What is given is borrowed until manners_done(). */
void manners_init(struct manners *m, const struct conf *conf, struct archive *archive,
	struct http *http);

/* Frees what manners_init() and later calls took. */
void manners_done(struct manners *m);

/* A request of the URL, which is borrowed, in the configured bounds of time and size. */
struct http_request manners_request(const struct manners *m, struct view url);

/* Sleep until the URL's host may be asked again; it counts as asked now. -1 without
 * memory. */
CHECKED int manners_wait(struct manners *m, struct view url, struct err *err);

/*
 * May the page be fetched? Asks the host for its robots.txt if the kept one is older than
 * a day. 1; 0 with a sentence of up to `size` bytes in `ret_reason`; -1 when the archive
 * fails or memory is out. `now` is in seconds.
 */
CHECKED int manners_allow(struct manners *m, struct view url, int64_t now,
	char *ret_reason, size_t size, struct err *err);

#endif
