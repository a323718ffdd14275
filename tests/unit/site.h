/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A site for whole runs: pages of a table, served on loopback by one thread, a connection
 * for each request, so a run can be repeated a thousand times. It keeps what it was asked
 * for. And a run over it, with an archive and captures in the test's folder.
 */
#ifndef REPUTE_TESTS_SITE_H
#define REPUTE_TESTS_SITE_H

#include "crawl/crawl.h"
#include "fixture.h"

/*
 * An answer. The first of the table that fits is given; without one the answer is 404.
 * "%PORT%" in `head` stands for the server's port.
 */
struct site_page {
	const char *path; /* with the query; NULL ends a table */
	const char *head; /* "200 OK\r\nETag: x"; Content-Length is added */
	const char *body; /* NULL: none */
	const char *host; /* only for this name; NULL: for any */
	const char *with; /* only for a request with this text, as "If-None-Match" */
	int times;	  /* so often at most; 0: always */
	bool cut;	  /* it breaks off before its end */
};

#define SITE_OK "200 OK\r\nContent-Type: text/html; charset=utf-8"

/* A review; `n` is its day in January 2026, two digits. */
#define SITE_REVIEW(n)                                                        \
	"<script type=\"application/ld+json\">{\"@type\":\"Review\",\"@id\":" \
	"\"http://s.test/" #n "\",\"reviewBody\":\"text " #n                  \
	"\",\"datePublished\":\"2026-01-" #n "\"}</script>"
#define SITE_NEXT(to) "<a rel=\"next\" href=\"" to "\">next</a>"

/* Start and end it. */
void site_start(void);
void site_stop(void);

/* What it serves from now on: a table that ends with a path of NULL; borrowed. */
void site_serve(const struct site_page *pages);

/* What it was asked for since the last call: paths joined by blanks, with the host's name
   in front where it is not 127.0.0.1. Borrowed until the next call. */
const char *site_asked(void);

/* "http://HOST:port/path" in memory that the next call but three overwrites. */
const char *site_url(const char *host, const char *path);

/* ---- a run ------------------------------------------------------------------------- */

#define SITE_NOW 1770000000 /* 2026-02-02T02:40:00Z */

/*
 * Text of a configuration: archive and captures in the test's folder, [fetch] with delay
 * = 0s and the lines of `fetch`, the source "s" at http://127.0.0.1:port/r with the lines
 * of `source`. Borrowed until the next call.
 */
const char *site_conf(const char *fetch, const char *source);

/* A run of all sources at that time; what came of it. */
struct crawl_counts site_run(struct fixture *f, int64_t now);

/* The same of no source at all. */
struct crawl_counts site_run_nothing(struct fixture *f, int64_t now);

/* Archive and captures agree. */
void site_verify(struct fixture *f);

/* Text of one row and column of the archive; "" for NULL or no row. Borrowed until the
   next call but three. */
const char *site_sql(struct fixture *f, const char *sql);

#endif
