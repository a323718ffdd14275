/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A web server of the test's own on loopback, which answers each path with bytes from a
 * table, right or wrong, and keeps the last request to be looked at. Where it must be
 * slow it never answers: it waits until the client gives up, or the test says so. And a
 * resolver for names under "test", which the program's getaddrinfo() asks first.
 */
#ifndef REPUTE_TESTS_HTTP_SERVER_H
#define REPUTE_TESTS_HTTP_SERVER_H

#include "fetch/http.h"

struct http_server {
	unsigned short port;
	char request[8192]; /* the last one */
	struct buf packed;  /* gzip of the text "page " x 20000 */
	int gather;	    /* /gather answers when it was asked so often */
};

extern struct http_server http_server;

/* Start and end it, with all its connections. */
void http_server_start(void);
void http_server_stop(void);

/* How many connections were made to it; let /held answer from now on. */
int http_server_connections(void);
void http_server_release(void);

/* The answer of a path in the table. */
const char *http_server_answer(const char *path);

/* "http://HOST:port/path", in memory that the next call but seven overwrites. */
struct view http_server_url(const char *host, const char *path);

/* Let lookups of "stuck.test" end, which wait for that. */
void http_server_resolve(void);

#endif
