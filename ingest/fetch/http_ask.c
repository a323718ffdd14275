/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libcurl's easy interface, made ready for a request. Only http and https are spoken;
 * this build of libcurl may know file, ftp and gopher. gzip and deflate are asked for,
 * and not everything that libcurl could undo, since it is not libcurl that undoes it.
 * The options are set anew for each request: that takes a few microseconds, and nothing
 * of the request before can stay.
 */
#include "http_transfer.h"

#include "address.h"
#include "base/limits.h"
#include "http_decode.h"
#include "http_error.h"

#include <stdio.h>
#include <stdlib.h>

#define TIMEOUT_MS 60000
#define CONNECT_TIMEOUT_MS 20000
#define LOW_SPEED_BYTES 64L /* per second, over: */
#define LOW_SPEED_S 30L
#define RECEIVE_SIZE KIB(64)

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

/* One of the request's own fields; the copy made for it is wiped. */
static int add_line(struct http_transfer *t, struct view line, struct err *err)
{
	char *copy = strndup(line.data, line.len);
	struct curl_slist *fields =
		copy != NULL ? curl_slist_append(t->fields, copy) : NULL;

	if (copy != NULL)
		explicit_bzero(copy, line.len);
	free(copy);
	if (fields == NULL)
		return err_memory(err);
	t->fields = fields;
	return 0;
}

/* They are no longer than their sender bounds them. */
static int add_fields(struct http_transfer *t, struct view lines, struct err *err)
{
	struct view line;

	while (view_split(&lines, '\n', &line)) {
		if (line.len != 0 && !view_has_control(line) &&
			add_line(t, line, err) < 0)
			return -1;
	}
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
	SET(CURLOPT_HEADEROPT, (long)CURLHEADER_SEPARATE);
	SET(CURLOPT_NOSIGNAL, 1L);
	/* Or a name server that does not answer holds up all transfers when one of them
	   gives up on it. */
	SET(CURLOPT_QUICK_EXIT, 1L);
	SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	SET(CURLOPT_OPENSOCKETFUNCTION, http_gate_open);
	SET(CURLOPT_OPENSOCKETDATA, &t->gate);
	SET(CURLOPT_PREREQFUNCTION, http_gate_pass);
	SET(CURLOPT_PREREQDATA, &t->gate);
	SET(CURLOPT_HEADERFUNCTION, http_transfer_header);
	SET(CURLOPT_HEADERDATA, t);
	SET(CURLOPT_WRITEFUNCTION, http_transfer_body);
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
	if (!https && request->fields.len != 0)
		t->proxy = NULL;
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
	if (add_fields(t, request->fields, err) < 0 ||
		add_field(t, "If-None-Match", request->if_none_match, err) < 0 ||
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
