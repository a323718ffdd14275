/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libcurl's multi interface, one transfer at a time: what a transfer is lives in `struct
 * transfer`, so that several can run in the same loop.
 *
 * What is kept is what the server sent. libcurl's own decoding would leave a body that
 * contradicts its headers (Content-Encoding: gzip over plain text), so it stays off: the
 * payload is stored as it came and unfolded beside it with zlib, which costs the memory
 * of the packed form and buys captures that are true, small, and free of recompression.
 * Hence gzip and deflate are asked for, and not everything that libcurl could undo. The
 * transfer coding alone (chunked, HTTP/2 frames) is libcurl's.
 *
 * The size limit is counted here, on decoded bytes, as they arrive: CURLOPT_MAXFILESIZE
 * sees neither chunked bodies nor gzip bombs. Only http and https are spoken, also after
 * a redirect; this build of libcurl may know file, ftp and gopher.
 */
#include "http.h"

#include "base/limits.h"
#include "http_decode.h"
#include "http_error.h"
#include "http_header.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#define TIMEOUT_MS 60000
#define CONNECT_TIMEOUT_MS 20000
#define LOW_SPEED_BYTES 64L /* per second, over: */
#define LOW_SPEED_S 30L
#define HEADERS_MAX KIB(256)
#define URL_MAX KIB(8)

struct http {
	CURLM *multi;
	struct buf user_agent;
};

/* One request on its way. */
struct transfer {
	CURL *easy;
	struct curl_slist *fields;
	struct http_response *response; /* borrowed */
	struct http_decoder *decoder;	/* NULL = the body is not encoded */
	bool headers_over; /* what comes now are trailers, or another response */
	bool body_begun;
	struct err err; /* why a callback gave up */
};

static bool has_control(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.data[i] < 0x20 || text.data[i] == 0x7f)
			return true;
	}
	return false;
}

int http_new(struct view user_agent, struct http **ret_http, struct err *err)
{
	if (has_control(user_agent))
		return err_set(
			err, ERR_CONFIG, "the user agent holds control characters");
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return err_set(err, ERR_NET, "cannot start libcurl");
	struct http *http = calloc(1, sizeof(*http));

	if (http != NULL) {
		http->multi = curl_multi_init();
		http->user_agent = buf_make(KIB(4));
		buf_add(&http->user_agent, user_agent);
	}
	if (http == NULL || http->multi == NULL || http->user_agent.failed != ERR_NONE) {
		http_free(http);
		return err_memory(err);
	}
	*ret_http = http;
	return 0;
}

void http_free(struct http *http)
{
	if (http == NULL)
		return;
	curl_multi_cleanup(http->multi);
	buf_done(&http->user_agent);
	free(http);
	curl_global_cleanup();
}

/* A header line. Each response of a chain of redirects begins with its status line. */
static size_t on_header(char *data, size_t size, size_t n, void *arg)
{
	struct transfer *t = arg;
	struct view line = {data, size * n};

	if (t->headers_over && !t->body_begun && view_starts(line, VIEW("HTTP/"))) {
		buf_clear(&t->response->headers);
		t->headers_over = false;
	}
	if (t->headers_over)
		return line.len;
	buf_add(&t->response->headers, line);
	if (t->response->headers.failed != ERR_NONE) {
		err_set(&t->err, ERR_LIMIT, "the headers are larger than %zu KB",
			HEADERS_MAX / 1024);
		return 0;
	}
	t->headers_over = view_trim(line).len == 0;
	return line.len;
}

/* Before the first byte of a body: how is it encoded? */
static int begin_body(struct transfer *t)
{
	struct view headers = buf_view(&t->response->headers);

	if (t->body_begun)
		return 0;
	t->body_begun = true;
	return http_decoder_new(
		http_header(headers, VIEW("Content-Encoding")), &t->decoder, &t->err);
}

static int take_body(struct transfer *t, struct view part)
{
	struct http_response *response = t->response;
	struct view fitting =
		view_sub(part, 0, response->payload.max - response->payload.len);

	if (begin_body(t) < 0)
		return -1;
	buf_add(&response->payload, fitting);
	if (buf_check(&response->payload, &t->err) < 0)
		return -1;
	int rc = t->decoder != NULL ? http_decoder_feed(t->decoder, fitting,
					      &response->content, &t->err)
				    : 0;

	if (fitting.len < part.len || response->content.failed == ERR_LIMIT) {
		response->cut = HTTP_CUT_LENGTH;
		return -1;
	}
	return rc;
}

static size_t on_body(char *data, size_t size, size_t n, void *arg)
{
	struct transfer *t = arg;
	struct view part = {data, size * n};

	return take_body(t, part) == 0 ? size * n : 0;
}

static int add_field(struct transfer *t, const char *name, struct view value)
{
	char line[KIB(2)];

	if (value.len == 0)
		return 0;
	/* what is too long for a line or would break it is not sent: a full answer comes
	 */
	if (has_control(value) || value.len > sizeof(line) - 64)
		return 0;
	snprintf(line, sizeof(line), "%s: %.*s", name, VIEW_ARG(value));
	struct curl_slist *fields = curl_slist_append(t->fields, line);

	if (fields == NULL)
		return err_memory(&t->err);
	t->fields = fields;
	return 0;
}

static int set_options(struct transfer *t, const struct http *http, const char *url,
	const struct http_request *request)
{
	CURL *easy = t->easy;
	long timeout_ms =
		(long)(request->timeout_ms > 0 ? request->timeout_ms : TIMEOUT_MS);
	long connect_ms =
		timeout_ms < CONNECT_TIMEOUT_MS ? timeout_ms : CONNECT_TIMEOUT_MS;
	int bad = 0;

	if (add_field(t, "Accept-Encoding", VIEW(HTTP_ACCEPT_ENCODING)) < 0 ||
		add_field(t, "If-None-Match", request->if_none_match) < 0 ||
		add_field(t, "If-Modified-Since", request->if_modified_since) < 0)
		return -1;
#define SET(option, value) (bad |= curl_easy_setopt(easy, option, value) != CURLE_OK)
	SET(CURLOPT_URL, url);
	SET(CURLOPT_PROTOCOLS_STR, "http,https");
	SET(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
	SET(CURLOPT_FOLLOWLOCATION, 1L);
	SET(CURLOPT_MAXREDIRS, (long)LIMIT_REDIRECTS);
	SET(CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
	SET(CURLOPT_TIMEOUT_MS, timeout_ms);
	SET(CURLOPT_LOW_SPEED_LIMIT, LOW_SPEED_BYTES);
	SET(CURLOPT_LOW_SPEED_TIME, LOW_SPEED_S);
	SET(CURLOPT_USERAGENT,
		http->user_agent.data != NULL ? http->user_agent.data : "");
	SET(CURLOPT_HTTPHEADER, t->fields);
	SET(CURLOPT_COOKIEFILE, "");
	SET(CURLOPT_NOSIGNAL, 1L);
	SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	SET(CURLOPT_HEADERFUNCTION, on_header);
	SET(CURLOPT_HEADERDATA, t);
	SET(CURLOPT_WRITEFUNCTION, on_body);
	SET(CURLOPT_WRITEDATA, t);
#undef SET
	return bad ? err_set(&t->err, ERR_NET, "libcurl lacks an option that is needed")
		   : 0;
}

/* Drive the one transfer to its end. */
static CURLcode run(CURLM *multi, CURL *easy)
{
	int running = 1, queued;
	CURLMcode rc = curl_multi_add_handle(multi, easy);

	while (rc == CURLM_OK && running != 0) {
		rc = curl_multi_perform(multi, &running);
		if (rc == CURLM_OK && running != 0)
			rc = curl_multi_poll(multi, NULL, 0, 1000, NULL);
	}
	CURLMsg *message = rc == CURLM_OK ? curl_multi_info_read(multi, &queued) : NULL;
	CURLcode code = message != NULL ? message->data.result : CURLE_OUT_OF_MEMORY;

	curl_multi_remove_handle(multi, easy);
	return code;
}

/* What is there of a response: nothing, part of it, all of it. */
static void assess(struct transfer *t, CURLcode code)
{
	struct http_response *response = t->response;
	int status = http_header_status(buf_view(&response->headers));

	/* a redirect that was followed in vain is no response to its target */
	if (!t->headers_over || (code != CURLE_OK && status / 100 == 3)) {
		buf_clear(&response->headers);
		return;
	}
	response->status = status;
	if (response->cut == HTTP_CUT_NOT && t->err.code == ERR_NONE && code != CURLE_OK)
		response->cut = code == CURLE_OPERATION_TIMEDOUT ? HTTP_CUT_TIME
								 : HTTP_CUT_DISCONNECT;
}

/* Fill in what is known only at the end. */
static void conclude(struct transfer *t, CURLcode code)
{
	struct http_response *response = t->response;
	char *url = NULL, *ip = NULL;
	long redirects = 0;
	curl_off_t retry_after = 0;

	curl_easy_getinfo(t->easy, CURLINFO_EFFECTIVE_URL, &url);
	curl_easy_getinfo(t->easy, CURLINFO_PRIMARY_IP, &ip);
	curl_easy_getinfo(t->easy, CURLINFO_REDIRECT_COUNT, &redirects);
	curl_easy_getinfo(t->easy, CURLINFO_RETRY_AFTER, &retry_after);
	buf_add(&response->url, view_of(url));
	snprintf(response->ip, sizeof(response->ip), "%s", ip != NULL ? ip : "");
	response->redirects = (int)redirects;
	response->retry_after = (int64_t)retry_after;
	assess(t, code);

	struct view headers = buf_view(&response->headers);

	response->type = http_header(headers, VIEW("Content-Type"));
	response->etag = http_header(headers, VIEW("ETag"));
	response->last_modified = http_header(headers, VIEW("Last-Modified"));
	response->body =
		buf_view(t->decoder != NULL ? &response->content : &response->payload);
}

static int set_too_large(size_t max, struct err *err)
{
	bool mb = max >= MIB(1);

	return err_set(err, ERR_LIMIT, "the page is larger than %zu %s",
		mb ? max / MIB(1) : max / KIB(1), mb ? "MB" : "KB");
}

/* Why the transfer failed, in words; 0 when it did not. */
static int judge(struct transfer *t, CURLcode code, const char *url, struct err *err)
{
	struct http_response *response = t->response;

	if (response->cut == HTTP_CUT_LENGTH)
		return set_too_large(response->payload.max, err);
	if (t->err.code != ERR_NONE)
		return err_set(err, t->err.code, "%s", t->err.text);
	if (code != CURLE_OK)
		return http_error_set(t->easy, code, url, response->status, err);
	if (response->status == 0)
		return err_set(err, ERR_NET, "the server's answer is not HTTP");
	if (http_decoder_finish(t->decoder, err) < 0)
		return -1;
	return buf_check(&response->url, err);
}

static int get(struct http *http, const struct http_request *request, const char *url,
	struct transfer *t, struct err *err)
{
	t->easy = curl_easy_init();
	if (t->easy == NULL)
		return err_memory(err);
	if (set_options(t, http, url, request) < 0)
		return err_set(err, t->err.code, "%s", t->err.text);
	CURLcode code = run(http->multi, t->easy);

	conclude(t, code);
	return judge(t, code, url, err);
}

int http_get(struct http *http, const struct http_request *request, int64_t now,
	struct http_response *ret_response, struct err *err)
{
	size_t size_max = request->size_max != 0 ? request->size_max : LIMIT_PAGE;
	struct transfer t = {.response = ret_response, .err = ERR_INIT};
	struct buf url BUF_CLEANUP = buf_make(URL_MAX);

	*ret_response = (struct http_response){
		.time = now,
		.url = buf_make(KIB(64)),
		.headers = buf_make(HEADERS_MAX),
		.payload = buf_make(size_max),
		.content = buf_make(size_max),
	};
	buf_add(&url, request->url);
	if (url.failed != ERR_NONE || has_control(request->url))
		return err_set(err, ERR_INPUT,
			"the URL is too long or holds control "
			"characters");
	int rc = get(http, request, url.len != 0 ? url.data : "", &t, err);

	curl_easy_cleanup(t.easy);
	curl_slist_free_all(t.fields);
	http_decoder_free(t.decoder);
	return rc;
}

void http_response_done(struct http_response *response)
{
	buf_done(&response->url);
	buf_done(&response->headers);
	buf_done(&response->payload);
	buf_done(&response->content);
	*response = (struct http_response){0};
}

const char *http_cut_name(enum http_cut cut)
{
	static const char *const names[] = {"", "length", "time", "disconnect"};

	return names[cut];
}
