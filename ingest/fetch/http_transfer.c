/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libcurl's easy interface. What is kept is what the server sent. libcurl's own decoding
 * would leave a body that contradicts its headers (Content-Encoding: gzip over plain
 * text), so it stays off: the payload is stored as it came and unfolded beside it with
 * zlib, which costs the memory of the packed form and buys captures that are true, small,
 * and free of recompression. Hence gzip and deflate are asked for, and not everything
 * that libcurl could undo. The transfer coding alone (chunked, HTTP/2 frames) is
 * libcurl's.
 *
 * The size limit is counted here, on decoded bytes, as they arrive: CURLOPT_MAXFILESIZE
 * sees neither chunked bodies nor gzip bombs. Only http and https are spoken; this build
 * of libcurl may know file, ftp and gopher. The options are set anew for each request:
 * that takes a few microseconds, and nothing of the request before can stay.
 */
#include "http_transfer.h"

#include "address.h"
#include "base/limits.h"
#include "http_decode.h"
#include "http_error.h"
#include "http_header.h"

#include <stdio.h>
#include <stdlib.h>

#define TIMEOUT_MS 60000
#define CONNECT_TIMEOUT_MS 20000
#define LOW_SPEED_BYTES 64L /* per second, over: */
#define LOW_SPEED_S 30L
#define HEADERS_MAX KIB(256)
#define URL_MAX KIB(8)
#define RECEIVE_SIZE KIB(64)
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
static size_t on_header(char *data, size_t size, size_t n, void *arg)
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

static size_t on_body(char *data, size_t size, size_t n, void *arg)
{
	struct view part = {data, size * n};

	return take_body(arg, part) == 0 ? part.len : 0;
}

/* ---- what is asked ----------------------------------------------------------------- */

static int add_field(
	struct http_transfer *t, const char *name, struct view value, struct err *err)
{
	char line[KIB(2)];

	/* what is too long for a line or would break it is not sent: a full answer comes
	 */
	if (value.len == 0 || view_has_control(value) || value.len > sizeof(line) - 64)
		return 0;
	snprintf(line, sizeof(line), "%s: %.*s", name, VIEW_ARG(value));
	struct curl_slist *fields = curl_slist_append(t->fields, line);

	if (fields == NULL)
		return err_memory(err);
	t->fields = fields;
	return 0;
}

static int set_options(struct http_transfer *t, const struct http_common *common,
	const struct http_request *request, struct err *err)
{
	CURL *easy = t->easy;
	long timeout_ms =
		(long)(request->timeout_ms > 0 ? request->timeout_ms : TIMEOUT_MS);
	long connect_ms =
		timeout_ms < CONNECT_TIMEOUT_MS ? timeout_ms : CONNECT_TIMEOUT_MS;
	int bad = 0;

	/* curl_easy_reset() would lose this list, which belongs to the handle */
	curl_easy_setopt(easy, CURLOPT_COOKIEFILE, NULL);
	curl_easy_reset(easy);
#define SET(option, value) (bad |= curl_easy_setopt(easy, option, value) != CURLE_OK)
	SET(CURLOPT_SHARE, common->share);
	SET(CURLOPT_COOKIEFILE, "");
	SET(CURLOPT_HSTS_CTRL, (long)CURLHSTS_ENABLE);
	SET(CURLOPT_PRIVATE, t);
	SET(CURLOPT_URL, t->answer.response.url.data);
	SET(CURLOPT_PROTOCOLS_STR, "http,https");
	SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	SET(CURLOPT_PROXY, t->proxy != NULL ? t->proxy : "");
	SET(CURLOPT_NOPROXY, "");
	SET(CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
	SET(CURLOPT_TIMEOUT_MS, timeout_ms);
	SET(CURLOPT_LOW_SPEED_LIMIT, LOW_SPEED_BYTES);
	SET(CURLOPT_LOW_SPEED_TIME, LOW_SPEED_S);
	/* a matter of speed alone, and refused while a failed look-up is wound up */
	(void)curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, (long)RECEIVE_SIZE);
	SET(CURLOPT_USERAGENT, common->user_agent);
	SET(CURLOPT_ACCEPT_ENCODING, HTTP_ACCEPT_ENCODING);
	SET(CURLOPT_HTTP_CONTENT_DECODING, 0L);
	SET(CURLOPT_HTTPHEADER, t->fields);
	SET(CURLOPT_NOSIGNAL, 1L);
	/* Or a name server that does not answer holds up all transfers when one of them
	   gives up on it. */
	SET(CURLOPT_QUICK_EXIT, 1L);
	SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	SET(CURLOPT_OPENSOCKETFUNCTION, http_gate_open);
	SET(CURLOPT_OPENSOCKETDATA, &t->gate);
	SET(CURLOPT_PREREQFUNCTION, http_gate_pass);
	SET(CURLOPT_PREREQDATA, &t->gate);
	SET(CURLOPT_HEADERFUNCTION, on_header);
	SET(CURLOPT_HEADERDATA, t);
	SET(CURLOPT_WRITEFUNCTION, on_body);
	SET(CURLOPT_WRITEDATA, t);
	if (common->ca_file != NULL)
		SET(CURLOPT_CAINFO, common->ca_file);
#undef SET
	return bad ? err_set(err, ERR_NET, "libcurl lacks an option that is needed") : 0;
}

/* Not to be sent; the error is set. */
static int refuse(struct http_transfer *t, enum http_failure failure)
{
	t->answer.failure = failure;
	return 0;
}

static int refuse_url(struct http_transfer *t, CURLUcode code)
{
	const char *url = t->answer.response.url.data;
	struct err *err = &t->answer.err;

	if (code == CURLUE_USER_NOT_ALLOWED)
		err_set(err, ERR_INPUT, "'%.200s' names a user, and there is no log-in",
			url);
	else
		err_set(err, ERR_INPUT, "'%.200s' is not a URL", url);
	return refuse(t, HTTP_BAD_URL);
}

/* Of http or https, and with a host (libcurl's memory)? 1 or 0, -1 without memory. */
static int parse(
	struct http_transfer *t, bool *ret_https, char **ret_host, struct err *err)
{
	const char *url = t->answer.response.url.data;
	char *scheme = NULL;
	/* a new one each time: what is relative would be taken as relative to the last */
	CURLU *parser = curl_url();
	CURLUcode code =
		parser == NULL ? CURLUE_OUT_OF_MEMORY
			       : curl_url_set(parser, CURLUPART_URL, url,
					 CURLU_NON_SUPPORT_SCHEME | CURLU_DISALLOW_USER);

	if (code == CURLUE_OK)
		code = curl_url_get(parser, CURLUPART_SCHEME, &scheme, 0);
	bool https = scheme != NULL && strcmp(scheme, "https") == 0;
	bool other = scheme != NULL && !https && strcmp(scheme, "http") != 0;

	if (code == CURLUE_OK && !other)
		code = curl_url_get(parser, CURLUPART_HOST, ret_host, CURLU_PUNYCODE);
	curl_free(scheme);
	curl_url_cleanup(parser);
	if (other)
		return refuse(t, http_error_set(t->easy, CURLE_UNSUPPORTED_PROTOCOL, url,
					 0, &t->answer.err));
	if (code == CURLUE_OUT_OF_MEMORY)
		return err_memory(err);
	*ret_https = https;
	return code == CURLUE_OK ? 1 : refuse_url(t, code);
}

/* Judge what the URL itself says of its host, and choose the proxy. */
static int admit(struct http_transfer *t, const struct http_common *common,
	const struct http_request *request, bool https, struct view host)
{
	const char *url = t->answer.response.url.data;

	if (!request->private_allowed && host_is_private(host))
		return refuse(t, http_error_set_private(url, "", &t->answer.err));
	if (host.len > 2 && host.data[0] == '[')
		host = view_sub(host, 1, host.len - 2);
	t->proxy = http_proxy_for(&common->proxies, https, host);
	t->gate =
		(struct http_gate){.open = request->private_allowed || t->proxy != NULL};
	return 1;
}

static int prepare(struct http_transfer *t, const struct http_common *common,
	const struct http_request *request, struct err *err)
{
	bool https = false;
	char *host = NULL;
	int rc = parse(t, &https, &host, err);

	if (rc > 0)
		rc = admit(t, common, request, https, view_of(host));
	curl_free(host);
	if (rc <= 0)
		return rc;
	if (add_field(t, "If-None-Match", request->if_none_match, err) < 0 ||
		add_field(t, "If-Modified-Since", request->if_modified_since, err) < 0 ||
		set_options(t, common, request, err) < 0)
		return -1;
	return 1;
}

int http_transfer_begin(struct http_transfer *t, const struct http_common *common,
	const struct http_request *request, int64_t now, struct err *err)
{
	struct http_response *response = &t->answer.response;
	size_t size_max = request->size_max != 0 ? request->size_max : LIMIT_PAGE;

	t->answer.owner = request->owner;
	response->time = now;
	response->payload.max = response->content.max = size_max;
	buf_add(&response->url, request->url);
	if (response->url.failed == ERR_MEMORY)
		return err_memory(err);
	if (response->url.failed != ERR_NONE || view_has_control(request->url)) {
		err_set(&t->answer.err, ERR_INPUT,
			"the URL is too long or holds control characters");
		return refuse(t, HTTP_BAD_URL);
	}
	return prepare(t, common, request, err);
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
