/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table of sentences, each with the host's name in it, for the failures that users
 * meet; the rest has libcurl's own words behind the host's name.
 */
#include "http_error.h"

#include "base/limits.h"
#include "base/view.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct host {
	char name[300]; /* "host" or "host:port"; the URL when that has none */
};

static struct host host_of(const char *url)
{
	struct host ret;
	CURLU *parts = curl_url();
	char *name = NULL, *port = NULL;

	snprintf(ret.name, sizeof(ret.name), "%s", url);
	if (parts != NULL && curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
		curl_url_get(parts, CURLUPART_HOST, &name, 0) == CURLUE_OK) {
		curl_url_get(parts, CURLUPART_PORT, &port, 0);
		snprintf(ret.name, sizeof(ret.name), "%s%s%s", name,
			port != NULL ? ":" : "", port != NULL ? port : "");
	}
	curl_free(name);
	curl_free(port);
	curl_url_cleanup(parts);
	return ret;
}

static int set_connect(CURL *easy, const char *host, struct err *err)
{
	long number = 0;

	curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
	if (number == 0)
		return err_set(err, ERR_NET, "cannot connect to %s", host);
	char reason[128];

	snprintf(reason, sizeof(reason), "%s", strerror((int)number));
	reason[0] = (char)tolower((unsigned char)reason[0]);
	return err_set(err, ERR_NET, "cannot connect to %s: %s", host, reason);
}

static int set_timeout(CURL *easy, const char *host, int status, struct err *err)
{
	double seconds = 0;

	curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME, &seconds);
	return err_set(err, ERR_NET, "%s did not %s within %.*f s", host,
		status != 0 ? "send the whole page" : "answer", seconds < 10, seconds);
}

/* libcurl says "unsupported protocol" of a URL, and of an answer that is not HTTP. */
static int set_protocol(CURL *easy, const char *url, const char *host, struct err *err)
{
	long redirects = 0;

	if (view_starts(view_of(url), VIEW("http://")) ||
		view_starts(view_of(url), VIEW("https://")))
		return err_set(err, ERR_NET, "the answer of %s is not HTTP", host);
	curl_easy_getinfo(easy, CURLINFO_REDIRECT_COUNT, &redirects);
	return err_set(err, redirects != 0 ? ERR_NET : ERR_INPUT,
		"'%.200s' is not an http or https URL%s", url,
		redirects != 0 ? ", and a redirect led there" : "");
}

int http_error_set(
	CURL *easy, CURLcode code, const char *url, int status, struct err *err)
{
	char *last = NULL;

	curl_easy_getinfo(easy, CURLINFO_EFFECTIVE_URL, &last);
	struct host host = host_of(last != NULL && *last != '\0' ? last : url);
	const char *name = host.name;

	switch (code) {
	case CURLE_OUT_OF_MEMORY:
		return err_memory(err);
	case CURLE_URL_MALFORMAT:
		return err_set(err, ERR_INPUT, "'%.200s' is not a URL", url);
	case CURLE_UNSUPPORTED_PROTOCOL:
		return set_protocol(easy, last != NULL ? last : url, name, err);
	case CURLE_TOO_MANY_REDIRECTS:
		return err_set(err, ERR_NET, "%s redirects more than %d times", name,
			LIMIT_REDIRECTS);
	case CURLE_COULDNT_RESOLVE_HOST:
		return err_set(err, ERR_NET, "cannot find the address of %s", name);
	case CURLE_COULDNT_CONNECT:
		return set_connect(easy, name, err);
	case CURLE_OPERATION_TIMEDOUT:
		return set_timeout(easy, name, status, err);
	case CURLE_GOT_NOTHING:
		return err_set(
			err, ERR_NET, "%s closed the connection without an answer", name);
	case CURLE_PARTIAL_FILE:
	case CURLE_RECV_ERROR:
		return err_set(err, ERR_NET, "%s broke off %s", name,
			status != 0 ? "in the middle of the page" : "before it answered");
	case CURLE_PEER_FAILED_VERIFICATION:
		return err_set(
			err, ERR_NET, "the certificate of %s is not trusted", name);
	case CURLE_SSL_CONNECT_ERROR:
		return err_set(err, ERR_NET, "cannot agree on TLS with %s", name);
	default:
		return err_set(err, ERR_NET, "cannot fetch from %s: %s", name,
			curl_easy_strerror(code));
	}
}
