/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What libcurl reports about a failed transfer, in words for the person who reads it. */
#ifndef REPUTE_FETCH_HTTP_ERROR_H
#define REPUTE_FETCH_HTTP_ERROR_H

#include "http.h"

#include <curl/curl.h>

/*
 * What `code`, which is not CURLE_OK, means for the finished transfer `easy` of `url`;
 * the error is set to a sentence that names the host. `status` is not 0 when a response
 * had begun. Only ERR_MEMORY, with HTTP_FINE, is no failure of the request's own.
 */
enum http_failure http_error_set(
	CURL *easy, CURLcode code, const char *url, int status, struct err *err);

/* The same for an address that is refused; `ip` is "" when the host itself is one. */
enum http_failure http_error_set_private(
	const char *url, const char *ip, struct err *err);

#endif
