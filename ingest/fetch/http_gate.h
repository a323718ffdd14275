/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The gate that every connection of the client passes: it lets a request reach a host in
 * the public, or one that may be private, and nothing else.
 */
#ifndef REPUTE_FETCH_HTTP_GATE_H
#define REPUTE_FETCH_HTTP_GATE_H

#include "base/err.h"
#include "base/view.h"

#include <curl/curl.h>
#include <netinet/in.h>

/* One request at the gate. */
struct http_gate {
	bool open;	  /* no address is refused */
	int connected;	  /* addresses that were let through */
	char refused[64]; /* the last that was not; "" = none */
};

/* CURLOPT_OPENSOCKETFUNCTION, with a struct http_gate: no socket for a refused address.
 */
curl_socket_t http_gate_open(
	void *gate, curlsocktype purpose, struct curl_sockaddr *address);

/* CURLOPT_PREREQFUNCTION: no request over a connection, new or used before, to a refused
   address. */
int http_gate_pass(
	void *gate, char *remote_ip, char *local_ip, int remote_port, int local_port);

/* Was nothing let through because something was refused? */
bool http_gate_refused(const struct http_gate *gate);

/* Which proxies there are for requests. All are borrowed and may be NULL. */
struct http_proxies {
	const char *http, *https; /* URLs; "" = none */
	const char *none_for;	  /* hosts that are asked without */
};

/*
 * As `setting` says, or, when it is NULL, the environment: http_proxy (lower case only,
 * since a CGI program gets HTTP_PROXY from a request), https_proxy, all_proxy, no_proxy.
 * Borrowed from both.
 */
struct http_proxies http_proxies(const char *setting);

/*
 * The proxy for a host (no brackets), or NULL. no_proxy is a list with commas or blanks:
 * "*", names (with everything below them), addresses.
 */
const char *http_proxy_for(
	const struct http_proxies *proxies, bool https, struct view host);

#endif
