/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sentence with the host's name in it for each failure that users meet; the rest has
 * libcurl's own words behind the host's name. What a failure is called decides whether it
 * is worth another try, so codes that mean the same to us share one name.
 */
#include "http_error.h"

#include "base/view.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* OpenSSL's numbers for what is wrong with a certificate (its x509_vfy.h). */
enum {
	CERTIFICATE_OK = 0,
	CERTIFICATE_UNSPECIFIED = 1, /* libcurl's name check came before OpenSSL's */
	CERTIFICATE_NOT_YET_VALID = 9,
	CERTIFICATE_HAS_EXPIRED = 10,
	CERTIFICATE_SELF_SIGNED = 18,
	CERTIFICATE_SELF_SIGNED_IN_CHAIN = 19,
	CERTIFICATE_ISSUER_UNKNOWN = 20,
	CERTIFICATE_CHAIN_CUT = 21,
	CERTIFICATE_REVOKED = 23,
};

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

static void set_connect(CURL *easy, const char *host, struct err *err)
{
	long number = 0;

	curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
	if (number == 0) {
		err_set(err, ERR_NET, "cannot connect to %s", host);
		return;
	}
	char reason[128];

	snprintf(reason, sizeof(reason), "%s", strerror((int)number));
	reason[0] = (char)tolower((unsigned char)reason[0]);
	err_set(err, ERR_NET, "cannot connect to %s: %s", host, reason);
}

/* Time ran out; where the name was still being looked up, the resolver is to blame. */
static enum http_failure set_timeout(
	CURL *easy, const char *host, int status, struct err *err)
{
	double seconds = 0, resolved = 0, sent = 0;

	curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME, &seconds);
	curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME, &resolved);
	curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME, &sent);
	if (resolved <= 0 && sent <= 0) {
		err_set(err, ERR_NET,
			"cannot find the address of %s: no name server answered within "
			"%.*f s",
			host, seconds < 10, seconds);
		return HTTP_NO_ADDRESS;
	}
	err_set(err, ERR_NET, "%s did not %s within %.*f s", host,
		status != 0 ? "send the whole page" : "answer", seconds < 10, seconds);
	return HTTP_TIMEOUT;
}

/* libcurl says "unsupported protocol" of a URL, and of an answer that is not HTTP. */
static enum http_failure set_protocol(const char *url, const char *host, struct err *err)
{
	if (view_starts(view_of(url), VIEW("http://")) ||
		view_starts(view_of(url), VIEW("https://"))) {
		err_set(err, ERR_NET, "the answer of %s is not HTTP", host);
		return HTTP_NOT_HTTP;
	}
	err_set(err, ERR_INPUT, "'%.200s' is not an http or https URL", url);
	return HTTP_BAD_URL;
}

/* What OpenSSL says of the certificate; with another library libcurl has no number. */
static void set_certificate(CURL *easy, const char *host, struct err *err)
{
	long result = CERTIFICATE_OK;
	const char *fault = "is not trusted";

	curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
	switch (result) {
	case CERTIFICATE_OK:
		fault = "is not trusted, or is for another name";
		break;
	case CERTIFICATE_UNSPECIFIED:
		fault = "is for another name";
		break;
	case CERTIFICATE_NOT_YET_VALID:
		fault = "is not valid yet";
		break;
	case CERTIFICATE_HAS_EXPIRED:
		fault = "has expired";
		break;
	case CERTIFICATE_SELF_SIGNED:
	case CERTIFICATE_SELF_SIGNED_IN_CHAIN:
		fault = "is not trusted: it is self-signed";
		break;
	case CERTIFICATE_ISSUER_UNKNOWN:
	case CERTIFICATE_CHAIN_CUT:
		fault = "is not trusted: its issuer is not known here";
		break;
	case CERTIFICATE_REVOKED:
		fault = "was revoked";
		break;
	}
	err_set(err, ERR_NET, "the certificate of %s %s", host, fault);
}

static enum http_failure set_tls(
	CURL *easy, CURLcode code, const char *host, struct err *err)
{
	if (code == CURLE_PEER_FAILED_VERIFICATION)
		set_certificate(easy, host, err);
	else if (code == CURLE_SSL_CACERT_BADFILE)
		err_set(err, ERR_NET,
			"cannot read the list of trusted certificates (see [fetch] ca_file; "
			"is the package ca-certificates installed?)");
	else
		err_set(err, ERR_NET, "cannot agree on TLS with %s", host);
	return HTTP_TLS;
}

/*
 * libcurl has one code for a connection that breaks and for chunks that are none. The
 * system has no complaint about the latter; under TLS neither does it about the former.
 */
static bool is_damaged(CURL *easy, CURLcode code, int status)
{
	long number = 0;
	char *scheme = NULL;

	curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
	curl_easy_getinfo(easy, CURLINFO_SCHEME, &scheme);
	return code == CURLE_RECV_ERROR && status != 0 && number == 0 && scheme != NULL &&
	       view_case_eq(view_of(scheme), VIEW("http"));
}

static enum http_failure set_broken(
	CURL *easy, CURLcode code, const char *host, int status, struct err *err)
{
	if (is_damaged(easy, code, status)) {
		err_set(err, ERR_NET, "the page as %s sends it is damaged", host);
		return HTTP_NOT_HTTP;
	}
	if (code == CURLE_GOT_NOTHING)
		err_set(err, ERR_NET, "%s closed the connection without an answer", host);
	else
		err_set(err, ERR_NET, "%s broke off %s", host,
			status != 0 ? "in the middle of the page" : "before it answered");
	return HTTP_BROKEN;
}

/*
 * libcurl of 2023 says that memory ran out when one header line passes its own limit of
 * 100 KB; taken at its word, any server could stop a run.
 */
static enum http_failure set_memory(CURL *easy, const char *host, struct err *err)
{
	curl_off_t sent_us = 0;

	curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &sent_us);
	if (sent_us <= 0) {
		err_memory(err);
		return HTTP_FINE;
	}
	err_set(err, ERR_LIMIT, "the headers of %s are too large", host);
	return HTTP_TOO_LARGE;
}

enum http_failure http_error_set(
	CURL *easy, CURLcode code, const char *url, int status, struct err *err)
{
	struct host host = host_of(url);
	const char *name = host.name;

	switch (code) {
	case CURLE_OUT_OF_MEMORY:
		return set_memory(easy, name, err);
	case CURLE_URL_MALFORMAT:
		err_set(err, ERR_INPUT, "'%.200s' is not a URL", url);
		return HTTP_BAD_URL;
	case CURLE_UNSUPPORTED_PROTOCOL:
		return set_protocol(url, name, err);
	case CURLE_COULDNT_RESOLVE_HOST:
		err_set(err, ERR_NET, "cannot find the address of %s", name);
		return HTTP_NO_ADDRESS;
	case CURLE_COULDNT_RESOLVE_PROXY:
		err_set(err, ERR_NET,
			"cannot find the address of the proxy ([fetch] proxy, http_proxy)");
		return HTTP_NO_ADDRESS;
	case CURLE_COULDNT_CONNECT:
		set_connect(easy, name, err);
		return HTTP_NO_CONNECT;
	case CURLE_OPERATION_TIMEDOUT:
		return set_timeout(easy, name, status, err);
	case CURLE_GOT_NOTHING:
	case CURLE_PARTIAL_FILE:
	case CURLE_RECV_ERROR:
	case CURLE_SEND_ERROR:
	case CURLE_HTTP2:
	case CURLE_HTTP2_STREAM:
		return set_broken(easy, code, name, status, err);
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_SHUTDOWN_FAILED:
		return set_tls(easy, code, name, err);
	case CURLE_WEIRD_SERVER_REPLY:
		err_set(err, ERR_NET, "the answer of %s is not HTTP", name);
		return HTTP_NOT_HTTP;
	default:
		err_set(err, ERR_NET, "cannot fetch from %s: %s", name,
			curl_easy_strerror(code));
		return HTTP_NO_CONNECT;
	}
}

enum http_failure http_error_set_private(const char *url, const char *ip, struct err *err)
{
	static const char way_out[] =
		"name the host in [fetch] private_hosts if it is of your own network";
	struct host host = host_of(url);
	size_t len = view_find(view_of(host.name), ':');

	if (*ip == '\0')
		err_set(err, ERR_NET, "the host %s is not public; %s", host.name,
			way_out);
	else if (view_eq(view_sub(view_of(host.name), 0, len), view_of(ip)))
		err_set(err, ERR_NET, "the address %s is not public; %s", ip, way_out);
	else
		err_set(err, ERR_NET, "the address of %s, %s, is not public; %s",
			host.name, ip, way_out);
	return HTTP_PRIVATE;
}
