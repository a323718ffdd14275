/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is judged is the address that the socket is going to be connected to, after the
 * name was looked up, so that neither a name with a private address nor one that changes
 * between looking and connecting gets through. Of several addresses the private ones are
 * refused and libcurl tries the next. A connection that is used again opens no socket:
 * it may have been made for a request whose host may be private, so each request asks a
 * second time when its connection is there.
 *
 * Behind a proxy the connection's address is the proxy's, and the host's is not known
 * here: then only what is written in the URL is judged (host_is_private()), and the gate
 * stands open. For this the choice of the proxy is made here and told to libcurl, which
 * does not say whether it used one.
 */
#include "http_gate.h"

#include "address.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

static void write_address(const struct sockaddr *address, char ret_text[64])
{
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;

	snprintf(ret_text, 64, "of an unknown kind");
	if (address->sa_family == AF_INET) {
		memcpy(&v4, address, sizeof(v4));
		inet_ntop(AF_INET, &v4.sin_addr, ret_text, 64);
	} else if (address->sa_family == AF_INET6) {
		memcpy(&v6, address, sizeof(v6));
		inet_ntop(AF_INET6, &v6.sin6_addr, ret_text, 64);
	}
}

curl_socket_t http_gate_open(
	void *arg, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct http_gate *gate = arg;

	(void)purpose;
	if (!gate->open && !address_is_public(&address->addr)) {
		write_address(&address->addr, gate->refused);
		return CURL_SOCKET_BAD;
	}
	gate->connected++;
	return socket(
		address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int http_gate_pass(
	void *arg, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
	struct http_gate *gate = arg;

	(void)local_ip;
	(void)remote_port;
	(void)local_port;
	if (gate->open || address_text_is_public(view_of(remote_ip)))
		return CURL_PREREQFUNC_OK;
	snprintf(gate->refused, sizeof(gate->refused), "%s", remote_ip);
	gate->connected = 0;
	return CURL_PREREQFUNC_ABORT;
}

bool http_gate_refused(const struct http_gate *gate)
{
	return gate->refused[0] != '\0' && gate->connected == 0;
}

/* The variable by its name in lower or upper case; NULL when it is empty, too. */
static const char *variable(const char *lower, const char *upper)
{
	const char *value = getenv(lower);

	if (value == NULL && upper != NULL)
		value = getenv(upper);
	return value != NULL && *value != '\0' ? value : NULL;
}

struct http_proxies http_proxies(const char *setting)
{
	struct http_proxies ret = {setting, setting, variable("no_proxy", "NO_PROXY")};

	if (setting != NULL)
		return ret;
	const char *all = variable("all_proxy", "ALL_PROXY");

	ret.http = variable("http_proxy", NULL);
	ret.https = variable("https_proxy", "HTTPS_PROXY");
	if (ret.http == NULL)
		ret.http = all;
	if (ret.https == NULL)
		ret.https = all;
	return ret;
}

/* Is the host what an entry of no_proxy names, or below it? */
static bool is_named(struct view host, struct view entry)
{
	if (view_starts(entry, VIEW(".")))
		entry = view_sub(entry, 1, entry.len);
	if (entry.len == 0 || entry.len > host.len)
		return false;
	size_t above = host.len - entry.len;

	return view_case_eq(view_sub(host, above, entry.len), entry) &&
	       (above == 0 || host.data[above - 1] == '.');
}

const char *http_proxy_for(
	const struct http_proxies *proxies, bool https, struct view host)
{
	const char *proxy = https ? proxies->https : proxies->http;
	struct view rest = view_of(proxies->none_for), part, entry;

	if (proxy == NULL || *proxy == '\0')
		return NULL;
	while (view_split(&rest, ',', &part)) {
		while (view_split(&part, ' ', &entry)) {
			if (view_eq(entry, VIEW("*")) || is_named(host, entry))
				return NULL;
		}
	}
	return proxy;
}
