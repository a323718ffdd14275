/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What libcurl reports about a failed transfer, in words for the person who reads it. */
#ifndef REPUTE_FETCH_HTTP_ERROR_H
#define REPUTE_FETCH_HTTP_ERROR_H

#include "base/err.h"

#include <curl/curl.h>

/*
 * Set the error for `code`, which is not CURLE_OK, of the finished transfer `easy` for
 * `url`. The host named is the one that was asked last. `status` is not 0 when a response
 * had begun. Always -1.
 */
int http_error_set(
	CURL *easy, CURLcode code, const char *url, int status, struct err *err);

#endif
