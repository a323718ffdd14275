/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One request at a time: what comes of every kind of answer, right or wrong. How many
 * requests go together is in test_http_many.c.
 */
#include "base/limits.h"
#include "fetch/http_decode.h"
#include "fetch/http_header.h"
#include "fetch/warc.h"
#include "http_server.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#define AGENT "repute/0.1.0 (+mailto:test@example.org)"

static const struct http_settings settings = {.user_agent = VIEW(AGENT), .proxy = ""};
static struct http *http;

static void setup(void)
{
	http_server_start();
	ck_assert_int_eq(http_new(&settings, &http, NULL), 0);
}

static void teardown(void)
{
	http_free(http);
	http_server_stop();
}

static struct http_answer *get(const char *path, struct http_request request)
{
	struct http_answer *answer;

	request.url = http_server_url("127.0.0.1", path);
	request.private_allowed = true;
	ck_assert_int_eq(http_get(http, &request, 1000, &answer, NULL), 0);
	return answer;
}

#define ASSERT_FINE(a)                                                 \
	ck_assert_msg((a)->failure == HTTP_FINE, "%s", (a)->err.text); \
	ck_assert_int_eq((a)->err.code, ERR_NONE)
#define ASSERT_VIEW(v, text) \
	ck_assert_msg(view_eq(v, view_of(text)), "'%.*s' is not '%s'", VIEW_ARG(v), text)

START_TEST(plain)
{
	struct http_answer *a = get("/plain", (struct http_request){.owner = &http});
	const struct http_response *r = &a->response;
	const char *answer = http_server_answer("/plain");

	ASSERT_FINE(a);
	ck_assert_ptr_eq(a->owner, &http);
	ck_assert_int_eq(r->status, 200);
	ck_assert_int_eq(r->time, 1000);
	ck_assert_int_eq(r->cut, HTTP_CUT_NOT);
	ck_assert_str_eq(r->ip, "127.0.0.1");
	ASSERT_VIEW(buf_view(&r->url), http_server_url("127.0.0.1", "/plain").data);
	ASSERT_VIEW(r->body, "hello");
	ASSERT_VIEW(r->type, "text/html");
	ASSERT_VIEW(r->etag, "\"e1\"");
	ASSERT_VIEW(r->last_modified, "Sat, 21 Nov 2026 08:00:00 GMT");
	ck_assert_uint_eq(r->location.len, 0);
	ck_assert(view_eq(
		buf_view(&r->headers), view_sub(view_of(answer), 0, strlen(answer) - 5)));
	ck_assert_ptr_nonnull(
		strstr(http_server.request, "\r\nUser-Agent: " AGENT "\r\n"));
	ck_assert_ptr_nonnull(
		strstr(http_server.request, "\r\nAccept-Encoding: gzip, deflate\r\n"));
	ck_assert_ptr_null(strstr(http_server.request, "If-"));
	http_answer_free(http, a);
}
END_TEST

START_TEST(conditional)
{
	struct http_request request = {.if_none_match = VIEW("W/\"e1\""),
		.if_modified_since = VIEW("Sat, 21 Nov 2026 08:00:00 GMT")};
	struct http_answer *a = get("/304", request);

	ASSERT_FINE(a);
	ck_assert_int_eq(a->response.status, 304);
	ck_assert_uint_eq(a->response.body.len, 0);
	ck_assert_ptr_nonnull(
		strstr(http_server.request, "\r\nIf-None-Match: W/\"e1\"\r\n"));
	ck_assert_ptr_nonnull(strstr(http_server.request,
		"\r\nIf-Modified-Since: Sat, 21 Nov 2026 08:00:00 GMT\r\n"));
	http_answer_free(http, a);

	/* a validator that would break the request is left out */
	request.if_none_match = VIEW("\"e\"\r\nX: y");
	http_answer_free(http, get("/304", request));
	ck_assert_ptr_null(strstr(http_server.request, "X: y"));
	ck_assert_ptr_nonnull(strstr(http_server.request, "\r\nIf-Modified-Since: Sat"));

	/* and none is left over for the next request */
	http_answer_free(http, get("/plain", (struct http_request){0}));
	ck_assert_ptr_null(strstr(http_server.request, "If-"));
}
END_TEST

START_TEST(chunked)
{
	struct http_answer *a = get("/chunked", (struct http_request){0});

	ASSERT_FINE(a);
	ASSERT_VIEW(a->response.body, "hello");
	/* no trailer among the headers */
	ASSERT_VIEW(buf_view(&a->response.headers),
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
	http_answer_free(http, a);
}
END_TEST

START_TEST(encoded)
{
	struct http_answer *a = get("/gzip", (struct http_request){0});

	ASSERT_FINE(a);
	ck_assert_uint_eq(a->response.body.len, 100000);
	ck_assert(view_starts(a->response.body, VIEW("page page ")));
	/* what is captured is what was sent */
	ck_assert(view_eq(buf_view(&a->response.payload), buf_view(&http_server.packed)));
	http_answer_free(http, a);

	a = get("/cutgzip", (struct http_request){0});
	ck_assert_int_eq(a->failure, HTTP_NOT_HTTP);
	ck_assert_str_eq(a->err.text, "the page's compressed data is cut off");
	ck_assert_int_eq(a->response.status, 200);
	http_answer_free(http, a);
}
END_TEST

static const struct limit_case {
	const char *path;
	size_t size_max;
	const char *text; /* NULL = it fits */
	size_t kept;
} limit_cases[] = {
	{"/gzip", 100000, NULL, 0},
	{"/gzip", 99999, "the page is larger than 97 KB", 0},
	{"/plain", 5, NULL, 5},
	{"/plain", 4, "the page is larger than 0 KB", 4},
	{"/chunked", 4, "the page is larger than 0 KB", 4},
};

/* Decoded bytes count, to the byte. */
START_TEST(limit)
{
	const struct limit_case *c = &limit_cases[_i];
	struct http_answer *a =
		get(c->path, (struct http_request){.size_max = c->size_max});
	const struct http_response *r = &a->response;

	ck_assert_int_eq(r->status, 200);
	ck_assert_int_eq(a->failure, c->text != NULL ? HTTP_TOO_LARGE : HTTP_FINE);
	ck_assert_int_eq(a->err.code, c->text != NULL ? ERR_LIMIT : ERR_NONE);
	ck_assert_str_eq(a->err.text, c->text != NULL ? c->text : "");
	ck_assert_str_eq(http_cut_name(r->cut), c->text != NULL ? "length" : "");
	ck_assert_uint_le(r->body.len, c->size_max);
	if (c->kept != 0)
		ck_assert_uint_eq(r->payload.len, c->kept);
	http_answer_free(http, a);
}
END_TEST

static const struct redirect_case {
	const char *path, *location; /* without the server's name where it is ours */
} redirect_cases[] = {
	{"/moved", "/plain?a=b#c"},
	{"/away", "https://example.org/x"},
	{"/file", "file:///etc/passwd"},
	{"/ftp", "ftp://127.0.0.1/x"},
	{"/metadata", "http://169.254.169.254/latest"},
	{"/nowhere", "http://[/"},
	{"/created", ""},
	{"/plain", ""},
};

/* A redirect is an answer, wherever it leads. */
START_TEST(redirected)
{
	const struct redirect_case *c = &redirect_cases[_i];
	struct http_answer *a = get(c->path, (struct http_request){0});
	const char *location = c->location;

	if (*location == '/')
		location = http_server_url("127.0.0.1", location).data;
	ASSERT_FINE(a);
	ASSERT_VIEW(buf_view(&a->response.location), location);
	ASSERT_VIEW(
		buf_view(&a->response.url), http_server_url("127.0.0.1", c->path).data);
	if (*location != '\0') {
		ck_assert_int_eq(a->response.status, 302);
		ASSERT_VIEW(a->response.body, "gone");
	}
	http_answer_free(http, a);
	ck_assert_int_eq(http_server_connections(), 1);
}
END_TEST

START_TEST(statuses)
{
	struct http_answer *a = get("/busy", (struct http_request){0});

	ck_assert_int_eq(a->response.status, 503);
	ck_assert_int_eq(a->response.retry_after, 120);
	http_answer_free(http, a);
	a = get("/missing", (struct http_request){0});
	ASSERT_FINE(a);
	ck_assert_int_eq(a->response.status, 404);
	ck_assert_int_eq(a->response.retry_after, 0);
	ASSERT_VIEW(a->response.body, "no");
	http_answer_free(http, a);
	a = get("/interim", (struct http_request){0});
	ck_assert_int_eq(a->response.status, 200);
	ASSERT_VIEW(http_header(buf_view(&a->response.headers), VIEW("x")), "1");
	ASSERT_VIEW(a->response.body, "ok");
	http_answer_free(http, a);
}
END_TEST

static const struct failing_case {
	const char *path;
	enum http_failure failure;
	const char *text; /* with HOST for the server's name */
	int status;
	enum http_cut cut;
} failing_cases[] = {
	{"/short", HTTP_BROKEN, "HOST broke off in the middle of the page", 200,
		HTTP_CUT_DISCONNECT},
	{"/reset", HTTP_BROKEN, "HOST broke off in the middle of the page", 200,
		HTTP_CUT_DISCONNECT},
	{"/slow", HTTP_TIMEOUT, "HOST did not answer within 0.3 s", 0, HTTP_CUT_NOT},
	{"/stuck", HTTP_TIMEOUT, "HOST did not send the whole page within 0.3 s", 200,
		HTTP_CUT_TIME},
	{"/nothing", HTTP_BROKEN, "HOST closed the connection without an answer", 0,
		HTTP_CUT_NOT},
	{"/noise", HTTP_NOT_HTTP, "the answer of HOST is not HTTP", 0, HTTP_CUT_NOT},
	{"/badchunk", HTTP_NOT_HTTP, "the page as HOST sends it is damaged", 200,
		HTTP_CUT_DISCONNECT},
	{"/brotli", HTTP_NOT_HTTP, "the page is encoded as 'br', which was not asked for",
		200, HTTP_CUT_NOT},
	{"/badgzip", HTTP_NOT_HTTP, "the page's compressed data is damaged", 200,
		HTTP_CUT_NOT},
	{"/headers", HTTP_TOO_LARGE, "the headers are larger than 256 KB", 0,
		HTTP_CUT_NOT},
	{"/header", HTTP_TOO_LARGE, "the headers of HOST are too large", 0, HTTP_CUT_NOT},
};

START_TEST(failing)
{
	const struct failing_case *c = &failing_cases[_i];
	char text[512], host[64];
	const char *at = strstr(c->text, "HOST");
	struct http_answer *a = get(c->path, (struct http_request){.timeout_ms = 300});

	snprintf(host, sizeof(host), "127.0.0.1:%d", http_server.port);
	snprintf(text, sizeof(text), "%s", c->text);
	if (at != NULL)
		snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - c->text), c->text,
			host, at + 4);
	ck_assert_str_eq(a->err.text, text);
	ck_assert_int_eq(a->failure, c->failure);
	ck_assert_int_eq(a->err.code, c->failure == HTTP_TOO_LARGE ? ERR_LIMIT : ERR_NET);
	ck_assert_int_eq(a->response.status, c->status);
	ck_assert_int_eq(a->response.cut, c->cut);
	if (c->status == 0)
		ck_assert_uint_eq(a->response.headers.len + a->response.payload.len, 0);
	http_answer_free(http, a);

	/* nothing of it stays for the next one */
	a = get("/plain", (struct http_request){0});
	ASSERT_FINE(a);
	ASSERT_VIEW(a->response.body, "hello");
	http_answer_free(http, a);
}
END_TEST

static const struct refused_case {
	const char *url;
	enum http_failure failure;
	const char *text;
	enum err_code code;
} refused_cases[] = {
	{"http://127.0.0.1:1/", HTTP_NO_CONNECT,
		"cannot connect to 127.0.0.1:1: connection refused", ERR_NET},
	{"http://does-not-exist.invalid/", HTTP_NO_ADDRESS,
		"cannot find the address of does-not-exist.invalid", ERR_NET},
	{"file:///etc/passwd", HTTP_BAD_URL,
		"'file:///etc/passwd' is not an http or https URL", ERR_INPUT},
	{"gopher://127.0.0.1/", HTTP_BAD_URL,
		"'gopher://127.0.0.1/' is not an http or https URL", ERR_INPUT},
	{"http://me:pass@h.test/", HTTP_BAD_URL,
		"'http://me:pass@h.test/' names a user, and there is no log-in",
		ERR_INPUT},
	{"http://[", HTTP_BAD_URL, "'http://[' is not a URL", ERR_INPUT},
	{"/plain", HTTP_BAD_URL, "'/plain' is not a URL", ERR_INPUT},
	{"", HTTP_BAD_URL, "'' is not a URL", ERR_INPUT},
	{"http://h.test/\n", HTTP_BAD_URL,
		"the URL is too long or holds control characters", ERR_INPUT},
};

START_TEST(refused)
{
	const struct refused_case *c = &refused_cases[_i];
	struct http_answer *a;
	struct http_request request = {.url = view_of(c->url), .private_allowed = true};

	ck_assert_int_eq(http_get(http, &request, 0, &a, NULL), 0);
	ck_assert_str_eq(a->err.text, c->text);
	ck_assert_int_eq(a->failure, c->failure);
	ck_assert_int_eq(a->err.code, c->code);
	ck_assert_int_eq(a->response.status, 0);
	ck_assert_str_eq(a->response.ip, "");
	http_answer_free(http, a);
}
END_TEST

START_TEST(long_url)
{
	struct buf url BUF_CLEANUP = buf_make(MIB(1));
	struct http_answer *a;

	buf_add_text(&url, "http://h.test/");
	while (url.len <= KIB(8))
		buf_add_char(&url, 'x');
	struct http_request request = {.url = buf_view(&url)};

	ck_assert_int_eq(http_get(http, &request, 0, &a, NULL), 0);
	ck_assert_int_eq(a->failure, HTTP_BAD_URL);
	http_answer_free(http, a);
}
END_TEST

/* From the wire to the disk and back: what is read again is what was read first. */
START_TEST(captured)
{
	static const char *const paths[] = {
		"/plain", "/chunked", "/gzip", "/304", "/missing"};
	const struct warc_writer writer = {VIEW("repute"), VIEW("")};
	char dir[] = "/tmp/test-http-XXXXXX", command[64];
	struct warc *warc;

	ck_assert_ptr_nonnull(mkdtemp(dir));
	ck_assert_int_eq(warc_open(dir, 1000, &writer, &warc, NULL), 0);
	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		struct http_answer *a = get(paths[i], (struct http_request){0});
		const struct http_response *r = &a->response;
		struct warc_location location;
		struct buf headers BUF_CLEANUP = buf_make(MIB(1));
		struct buf payload BUF_CLEANUP = buf_make(MIB(1));
		struct buf content BUF_CLEANUP = buf_make(MIB(1));

		struct warc_record record = {
			.url = buf_view(&r->url),
			.time = r->time,
			.ip = view_of(r->ip),
			.headers = buf_view(&r->headers),
			.payload = buf_view(&r->payload),
			.truncated = http_cut_name(r->cut),
		};

		ck_assert_int_eq(warc_append(warc, &record, &location, NULL), 0);
		ck_assert_int_eq(warc_read(dir, &location, &headers, &payload, NULL), 0);
		ck_assert_int_eq(http_decode(buf_view(&headers), buf_view(&payload),
					 &content, NULL),
			0);
		ck_assert(view_eq(buf_view(&content), r->body));
		ck_assert_int_eq(http_header_status(buf_view(&headers)), r->status);
		http_answer_free(http, a);
	}
	warc_close(warc);
	snprintf(command, sizeof(command), "rm -rf '%s'", dir);
	ck_assert_int_eq(system(command), 0);
}
END_TEST

static int fetch_once(struct err *err)
{
	struct http *client;
	struct http_answer *answer;
	struct http_request request = {
		.url = http_server_url("127.0.0.1", "/gzip"),
		.private_allowed = true,
		.if_none_match = VIEW("\"e1\""),
	};

	if (http_new(&settings, &client, err) < 0)
		return -1;
	int rc = http_get(client, &request, 1000, &answer, err);

	if (rc == 0) {
		rc = answer->failure == HTTP_FINE && answer->response.body.len == 100000
			     ? 0
			     : err_set(err, ERR_STATE, "not all of it");
		http_answer_free(client, answer);
	}
	http_free(client);
	return rc;
}

START_TEST(memory)
{
	TORTURE(fetch_once);
}
END_TEST

static const struct setting_case {
	struct http_settings settings;
	const char *text; /* NULL = fine */
} setting_cases[] = {
	{{.user_agent = VIEW("repute")}, NULL},
	{{.user_agent = VIEW("repute\r\nX: y")},
		"the user agent holds control characters: see [fetch] contact"},
	{{.proxy = "http://proxy.test:3128"}, NULL},
	{{.proxy = "proxy.test:3128"}, NULL},
	{{.proxy = "socks5h://127.0.0.1:9050"}, NULL},
	{{.proxy = "http://[proxy"}, "[fetch] proxy, 'http://[proxy', is not a URL"},
};

START_TEST(set)
{
	const struct setting_case *c = &setting_cases[_i];
	struct http *other = NULL;
	struct err err = ERR_INIT;

	ck_assert_int_eq(http_new(&c->settings, &other, &err), c->text != NULL ? -1 : 0);
	ck_assert_str_eq(err.text, c->text != NULL ? c->text : "");
	ck_assert_int_eq(err.code, c->text != NULL ? ERR_CONFIG : ERR_NONE);
	http_free(other);
}
END_TEST

static const struct store_case {
	const char *headers, *stored;
} store_cases[] = {
	{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n",
		"HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 7\r\n\r\n"},
	{"HTTP/2 200 \r\ncontent-encoding: gzip\r\n\r\n",
		"HTTP/1.1 200 \r\ncontent-encoding: gzip\r\n\r\n"},
	{"HTTP/2 200\r\n\r\n", "HTTP/1.1 200 \r\n\r\n"},
	{"HTTP/1.0 404 No\nA: b\n c\n\n", "HTTP/1.0 404 No\r\nA: b\r\n c\r\n\r\n"},
	{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
		"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"},
};

START_TEST(stored)
{
	struct buf got BUF_CLEANUP = buf_make(1000);

	http_header_store(view_of(store_cases[_i].headers), 7, true, &got);
	ck_assert_str_eq(got.data, store_cases[_i].stored);
}
END_TEST

static const struct status_case {
	const char *headers;
	int status;
} status_cases[] = {
	{"HTTP/1.1 200 OK\r\n\r\n", 200},
	{"HTTP/2 304\r\n", 304},
	{"HTTP/1.1 2000 OK\r\n", 0},
	{"HTTP/1.1 20\r\n", 0},
	{"HTTP/1.1  200\r\n", 0},
	{"ICY 200 OK\r\n", 0},
	{"", 0},
};

START_TEST(status)
{
	ck_assert_int_eq(http_header_status(view_of(status_cases[_i].headers)),
		status_cases[_i].status);
}
END_TEST

START_TEST(joins_fields)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct view headers = VIEW("HTTP/1.1 200 OK\r\nLink: <a>\r\nX: 1\r\n"
				   "link:\r\nLINK:b , c\r\n\r\nLink: d\r\n");

	ASSERT_VIEW(http_header_all(headers, VIEW("Link"), &arena), "<a>, b , c");
	ASSERT_VIEW(http_header_all(headers, VIEW("X"), &arena), "1");
	ck_assert_uint_eq(http_header_all(headers, VIEW("Y"), &arena).len, 0);
}
END_TEST

/* Compress as `bits` says: 15 zlib, -15 bare, 31 gzip. */
static void pack(struct view text, int bits, struct buf *out)
{
	z_stream z = {0};
	char *at = buf_reserve(out, 1000);

	ck_assert_int_eq(
		deflateInit2(&z, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
	z.next_in = (Bytef *)(uintptr_t)text.data;
	z.avail_in = (uInt)text.len;
	z.next_out = (Bytef *)at;
	z.avail_out = 1000;
	ck_assert_int_eq(deflate(&z, Z_FINISH), Z_STREAM_END);
	out->len += z.total_out;
	deflateEnd(&z);
}

/* Every kind of stream, split at every byte, gives the same. */
START_TEST(split)
{
	static const int bits[] = {15, -15, 31};
	struct view text = VIEW("one review, two reviews, three reviews");
	struct buf packed BUF_CLEANUP = buf_make(4000);

	pack(text, bits[_i], &packed);
	if (bits[_i] == 31)
		pack(VIEW(" more"), 31, &packed);
	buf_add_text(&packed, "pad");
	for (size_t at = 0; at <= packed.len; at++) {
		struct buf out BUF_CLEANUP = buf_make(1000);
		struct http_decoder *decoder;
		struct view encoding = bits[_i] == 31 ? VIEW("GZIP") : VIEW("deflate");

		ck_assert_int_eq(http_decoder_new(encoding, &decoder, NULL), 0);
		for (size_t k = 0; k < 2; k++) {
			struct view part =
				k == 0 ? view_sub(buf_view(&packed), 0, at)
				       : view_sub(buf_view(&packed), at, packed.len);

			ck_assert_int_eq(http_decoder_feed(decoder, part, &out, NULL), 0);
		}
		ck_assert_int_eq(http_decoder_finish(decoder, NULL), 0);
		ck_assert(view_starts(buf_view(&out), text));
		ck_assert_uint_eq(out.len, text.len + (bits[_i] == 31 ? 5 : 0));
		http_decoder_free(decoder);
	}
}
END_TEST

Suite *http_suite(void)
{
	Suite *suite = suite_create("http");
	TCase *pure = tcase_create("headers and bodies"), *net = tcase_create("loopback");

#define LOOP(tcase, test, table) \
	tcase_add_loop_test(tcase, test, 0, (int)(sizeof(table) / sizeof(*(table))))
	LOOP(pure, stored, store_cases);
	LOOP(pure, status, status_cases);
	tcase_add_test(pure, joins_fields);
	tcase_add_loop_test(pure, split, 0, 3);
	suite_add_tcase(suite, pure);
	tcase_add_checked_fixture(net, setup, teardown);
	tcase_add_test(net, plain);
	tcase_add_test(net, conditional);
	tcase_add_test(net, chunked);
	tcase_add_test(net, encoded);
	tcase_add_test(net, statuses);
	tcase_add_test(net, captured);
	tcase_add_test(net, long_url);
	tcase_add_test(net, memory);
	LOOP(pure, set, setting_cases);
	LOOP(net, limit, limit_cases);
	LOOP(net, redirected, redirect_cases);
	LOOP(net, failing, failing_cases);
	LOOP(net, refused, refused_cases);
	tcase_set_timeout(net, 60);
	suite_add_tcase(suite, net);
	return suite;
}
