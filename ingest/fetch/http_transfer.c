/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What comes of a request. What is kept is what the server sent. libcurl's own decoding
 * would leave a body that contradicts its headers (Content-Encoding: gzip over plain
 * text), so it stays off: the payload is stored as it came and unfolded beside it, which
 * costs the memory of the packed form and buys captures that are true, small, and free of
 * recompression. The transfer coding alone (chunked, HTTP/2 frames) is libcurl's.
 *
 * The size limit is counted here, on decoded bytes, as they arrive: CURLOPT_MAXFILESIZE
 * sees neither chunked bodies nor gzip bombs.
 */
#include "http_transfer.h"

#include "base/limits.h"
#include "http_decode.h"
#include "http_error.h"
#include "http_header.h"

#include <stdio.h>
#include <stdlib.h>

#define HEADERS_MAX KIB(256)
#define URL_MAX KIB(8)
#define RESERVE_MAX MIB(1) /* of what a server promises to send */

int http_transfer_new(struct http_transfer **ret_transfer, struct err *err)
{
	struct http_transfer *t = calloc(1, sizeof(*t));

	if (t == NULL)
		return err_memory(err);
	t->easy = curl_easy_init();
	if (t->easy == NULL) {
		free(t);
		return err_memory(err);
	}
	t->answer.response.url = buf_make(URL_MAX);
	t->answer.response.location = buf_make(KIB(64));
	t->answer.response.headers = buf_make(HEADERS_MAX);
	*ret_transfer = t;
	return 0;
}

void http_transfer_free(struct http_transfer *t)
{
	if (t == NULL)
		return;
	struct http_response *response = &t->answer.response;

	curl_easy_cleanup(t->easy);
	curl_slist_free_all(t->fields);
	http_decoder_free(t->decoder);
	buf_done(&response->url);
	buf_done(&response->location);
	buf_done(&response->headers);
	buf_done(&response->payload);
	buf_done(&response->content);
	free(t);
}

static size_t keep(struct buf *buf, size_t size_max)
{
	if (buf->size > size_max)
		buf_done(buf);
	buf_clear(buf);
	return buf->size;
}

void http_transfer_clear(struct http_transfer *t, size_t size_max)
{
	struct http_response old = t->answer.response;
	size_t kept = 0;

	kept += keep(&old.url, size_max - kept);
	kept += keep(&old.location, size_max - kept);
	kept += keep(&old.headers, size_max - kept);
	kept += keep(&old.payload, size_max - kept);
	kept += keep(&old.content, size_max - kept);
	curl_slist_free_all(t->fields);
	http_decoder_free(t->decoder);
	*t = (struct http_transfer){
		.easy = t->easy,
		.answer.response =
			{
				.url = old.url,
				.location = old.location,
				.headers = old.headers,
				.payload = old.payload,
				.content = old.content,
			},
		.kept = kept,
	};
}

/* ---- what comes -------------------------------------------------------------------- */

/* A header line. An interim response (1xx) has a status line and headers of its own. */
size_t http_transfer_header(char *data, size_t size, size_t n, void *arg)
{
	struct http_transfer *t = arg;
	struct buf *headers = &t->answer.response.headers;
	struct view line = {data, size * n};

	if (t->headers_over && !t->body_begun && view_starts(line, VIEW("HTTP/"))) {
		buf_clear(headers);
		t->headers_over = false;
	}
	if (t->headers_over)
		return line.len;
	buf_add(headers, line);
	if (headers->failed != ERR_NONE) {
		if (headers->failed == ERR_LIMIT)
			err_set(&t->answer.err, ERR_LIMIT,
				"the headers are larger than %zu KB", HEADERS_MAX / 1024);
		else
			err_memory(&t->answer.err);
		return 0;
	}
	t->headers_over = view_trim(line).len == 0;
	return line.len;
}

/* Before the first byte of a body: how is it encoded, how long may it be? */
static int begin_body(struct http_transfer *t)
{
	struct http_response *response = &t->answer.response;
	struct buf *payload = &response->payload;
	curl_off_t len = 0;

	if (t->body_begun)
		return 0;
	t->body_begun = true;
	curl_easy_getinfo(t->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &len);
	if (len > 0 && len <= (curl_off_t)RESERVE_MAX && (size_t)len <= payload->max &&
		buf_reserve(payload, (size_t)len) == NULL)
		return err_memory(&t->answer.err);
	struct view encoding =
		http_header(buf_view(&response->headers), VIEW("Content-Encoding"));

	return http_decoder_new(encoding, &t->decoder, &t->answer.err);
}

static int take_body(struct http_transfer *t, struct view part)
{
	struct http_response *response = &t->answer.response;
	struct buf *payload = &response->payload;
	struct view fitting = view_sub(part, 0, payload->max - payload->len);

	if (begin_body(t) < 0)
		return -1;
	buf_add(payload, fitting);
	if (buf_check(payload, &t->answer.err) < 0)
		return -1;
	int rc = t->decoder != NULL ? http_decoder_feed(t->decoder, fitting,
					      &response->content, &t->answer.err)
				    : 0;

	if (fitting.len < part.len || response->content.failed == ERR_LIMIT) {
		response->cut = HTTP_CUT_LENGTH;
		return -1;
	}
	return rc;
}

size_t http_transfer_body(char *data, size_t size, size_t n, void *arg)
{
	struct view part = {data, size * n};

	return take_body(arg, part) == 0 ? part.len : 0;
}

/* ---- what came of it --------------------------------------------------------------- */

/* What is there of a response: nothing, part of it, all of it. */
static void assess(struct http_transfer *t, CURLcode code)
{
	struct http_response *response = &t->answer.response;

	if (!t->headers_over) {
		buf_clear(&response->headers);
		return;
	}
	response->status = http_header_status(buf_view(&response->headers));
	if (response->cut == HTTP_CUT_NOT && t->answer.err.code == ERR_NONE &&
		code != CURLE_OK)
		response->cut = code == CURLE_OPERATION_TIMEDOUT ? HTTP_CUT_TIME
								 : HTTP_CUT_DISCONNECT;
}

/* Where a redirect leads to, and in which URL it stood. */
static void conclude_urls(struct http_transfer *t)
{
	struct http_response *response = &t->answer.response;
	char *url = NULL, *location = NULL;

	curl_easy_getinfo(t->easy, CURLINFO_EFFECTIVE_URL, &url);
	if (url != NULL && *url != '\0' &&
		!view_eq(view_of(url), buf_view(&response->url))) {
		buf_clear(&response->url);
		buf_add(&response->url, view_of(url));
	}
	curl_easy_getinfo(t->easy, CURLINFO_REDIRECT_URL, &location);
	if (response->status / 100 == 3 && response->status != 304)
		buf_add(&response->location, view_of(location));
}

/* Fill in what is known only at the end. */
static void conclude(struct http_transfer *t, CURLcode code)
{
	struct http_response *response = &t->answer.response;
	char *ip = NULL;
	curl_off_t retry_after = 0, sent_us = 0, answered_us = 0;

	curl_easy_getinfo(t->easy, CURLINFO_PRIMARY_IP, &ip);
	curl_easy_getinfo(t->easy, CURLINFO_RETRY_AFTER, &retry_after);
	curl_easy_getinfo(t->easy, CURLINFO_PRETRANSFER_TIME_T, &sent_us);
	curl_easy_getinfo(t->easy, CURLINFO_STARTTRANSFER_TIME_T, &answered_us);
	snprintf(response->ip, sizeof(response->ip), "%s", ip != NULL ? ip : "");
	response->retry_after = (int64_t)retry_after;
	if (answered_us > sent_us)
		response->latency_ms = (int64_t)(answered_us - sent_us) / 1000;
	assess(t, code);
	conclude_urls(t);

	struct view headers = buf_view(&response->headers);

	response->type = http_header(headers, VIEW("Content-Type"));
	response->etag = http_header(headers, VIEW("ETag"));
	response->last_modified = http_header(headers, VIEW("Last-Modified"));
	response->body =
		buf_view(t->decoder != NULL ? &response->content : &response->payload);
}

static enum http_failure set_too_large(size_t max, struct err *err)
{
	bool mb = max >= MIB(1);

	err_set(err, ERR_LIMIT, "the page is larger than %zu %s",
		mb ? max / MIB(1) : max / KIB(1), mb ? "MB" : "KB");
	return HTTP_TOO_LARGE;
}

/* Why the transfer failed; the error is set unless it did not. */
static enum http_failure judge(struct http_transfer *t, CURLcode code)
{
	struct http_response *response = &t->answer.response;
	struct err *err = &t->answer.err;
	const char *url = response->url.data;

	if (response->cut == HTTP_CUT_LENGTH) {
		err_clear(err);
		return set_too_large(response->payload.max, err);
	}
	if (err->code != ERR_NONE)
		return err->code == ERR_LIMIT ? HTTP_TOO_LARGE : HTTP_NOT_HTTP;
	if (code != CURLE_OK && http_gate_refused(&t->gate))
		return http_error_set_private(url, t->gate.refused, err);
	if (code != CURLE_OK) {
		enum http_failure failure =
			http_error_set(t->easy, code, url, response->status, err);

		if (t->proxy != NULL && failure == HTTP_NO_CONNECT)
			err_prefix(err, "through the proxy");
		return failure;
	}
	if (response->status == 0) {
		err_set(err, ERR_NET, "the server's answer is not HTTP");
		return HTTP_NOT_HTTP;
	}
	return http_decoder_finish(t->decoder, err) < 0 ? HTTP_NOT_HTTP : HTTP_FINE;
}

int http_transfer_end(struct http_transfer *t, CURLcode code, struct err *err)
{
	struct http_response *response = &t->answer.response;

	conclude(t, code);
	t->answer.failure = judge(t, code);
	if (t->answer.err.code == ERR_MEMORY || response->url.failed == ERR_MEMORY ||
		response->location.failed == ERR_MEMORY)
		return err_memory(err);
	if (response->location.failed != ERR_NONE)
		buf_clear(&response->location);
	return 0;
}
