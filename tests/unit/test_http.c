/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The client against a server of the test's own on loopback, which answers each path
 * with bytes from a table, right or wrong, and keeps the last request to be looked at.
 * Where it must be slow it never answers: it waits until the client gives up.
 */
#include "base/gz.h"
#include "base/limits.h"
#include "fetch/http.h"
#include "fetch/http_decode.h"
#include "fetch/http_header.h"
#include "fetch/warc.h"
#include "suites.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#define AGENT "repute/0.1.0 (+mailto:test@example.org)"

static struct server {
	int fd;
	unsigned short port;
	pthread_t thread;
	char request[8192]; /* the last one */
	struct buf packed;  /* gzip of the text "page " x 20000 */
} server;

static const struct page {
	const char *path, *answer;
	size_t len; /* 0 = strlen */
	bool hold;  /* keep the connection open until the client leaves */
} pages[] = {
	{"/plain",
		"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"e1\"\r\n"
		"Last-Modified: Sat, 21 Nov 2026 08:00:00 GMT\r\nContent-Length: "
		"5\r\n\r\nhello",
		0, false},
	{"/chunked",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
		"3\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n",
		0, false},
	{"/304", "HTTP/1.1 304 Not Modified\r\nETag: \"e1\"\r\n\r\n", 0, false},
	{"/moved",
		"HTTP/1.1 301 Moved\r\nLocation: /plain\r\nContent-Length: 4\r\n\r\ngone",
		0, false},
	{"/loop", "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n", 0,
		false},
	{"/file",
		"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: "
		"0\r\n\r\n",
		0, false},
	{"/ftp",
		"HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/x\r\nContent-Length: "
		"0\r\n\r\n",
		0, false},
	{"/busy", "HTTP/1.1 503 No\r\nRetry-After: 120\r\nContent-Length: 2\r\n\r\nno", 0,
		false},
	{"/missing", "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno", 0, false},
	{"/short", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", 0, false},
	{"/slow", "", 0, true},
	{"/stuck", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", 0, true},
	{"/nothing", "", 0, false},
	{"/noise", "not HTTP at all\r\n\r\n", 0, false},
	{"/brotli",
		"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: "
		"5\r\n\r\nhello",
		0, false},
	{"/badgzip",
		"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
		"5\r\n\r\nhello",
		0, false},
	{"/interim",
		"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX: 1\r\n"
		"HTTP/1.1: odd\r\nContent-Length: 2\r\n\r\nok",
		0, false},
};

static void send_all(int fd, struct view text)
{
	while (text.len != 0) {
		ssize_t n = send(fd, text.data, text.len, MSG_NOSIGNAL);

		if (n <= 0)
			return;
		text = view_sub(text, (size_t)n, text.len);
	}
}

static void answer(int fd, const char *path)
{
	char head[256];
	char rest[256];

	if (strcmp(path, "/gzip") == 0 || strcmp(path, "/cutgzip") == 0) {
		size_t len = server.packed.len - (path[1] == 'c' ? 20 : 0);

		snprintf(head, sizeof(head),
			"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
			"%zu\r\n\r\n",
			len);
		send_all(fd, view_of(head));
		send_all(fd, view_sub(buf_view(&server.packed), 0, len));
	}
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		if (strcmp(path, pages[i].path) != 0)
			continue;
		send_all(fd, view_of(pages[i].answer));
		while (pages[i].hold && recv(fd, rest, sizeof(rest), 0) > 0)
			continue;
	}
}

static void *serve(void *arg)
{
	(void)arg;
	for (int fd; (fd = accept(server.fd, NULL, NULL)) >= 0; close(fd)) {
		char text[sizeof(server.request)] = "", path[64] = "";
		size_t len = 0;

		while (len < sizeof(text) - 1 && strstr(text, "\r\n\r\n") == NULL) {
			ssize_t n = recv(fd, text + len, sizeof(text) - 1 - len, 0);

			if (n <= 0)
				break;
			text[len += (size_t)n] = '\0';
		}
		memcpy(server.request, text, sizeof(text));
		sscanf(text, "GET %63s ", path);
		answer(fd, path);
	}
	return NULL;
}

static struct http *http;

static void setup(void)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(at);
	struct buf text BUF_CLEANUP = buf_make(MIB(1));

	for (int i = 0; i < 20000; i++)
		buf_add_text(&text, "page ");
	server.packed = buf_make(MIB(1));
	ck_assert_int_eq(gz_deflate(buf_view(&text), &server.packed, NULL), 0);
	server.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	ck_assert_int_eq(bind(server.fd, (struct sockaddr *)&at, sizeof(at)), 0);
	ck_assert_int_eq(listen(server.fd, 16), 0);
	ck_assert_int_eq(getsockname(server.fd, (struct sockaddr *)&at, &len), 0);
	server.port = ntohs(at.sin_port);
	ck_assert_int_eq(pthread_create(&server.thread, NULL, serve, NULL), 0);
	ck_assert_int_eq(http_new(VIEW(AGENT), &http, NULL), 0);
}

static void teardown(void)
{
	http_free(http);
	shutdown(server.fd, SHUT_RDWR);
	pthread_join(server.thread, NULL);
	close(server.fd);
	buf_done(&server.packed);
}

/* Fetch a path of the server. */
static int get(const char *path, struct http_request request,
	struct http_response *response, struct err *err)
{
	char url[128];

	snprintf(url, sizeof(url), "http://127.0.0.1:%d%s", server.port, path);
	request.url = view_of(url);
	return http_get(http, &request, 1000, response, err);
}

#define ASSERT_VIEW(v, text) \
	ck_assert_msg(view_eq(v, view_of(text)), "'%.*s' is not '%s'", VIEW_ARG(v), text)

START_TEST(plain)
{
	struct http_response r;

	ck_assert_int_eq(get("/plain", (struct http_request){0}, &r, NULL), 0);
	ck_assert_int_eq(r.status, 200);
	ck_assert_int_eq(r.time, 1000);
	ck_assert_int_eq(r.cut, HTTP_CUT_NOT);
	ck_assert_int_eq(r.redirects, 0);
	ck_assert_str_eq(r.ip, "127.0.0.1");
	ASSERT_VIEW(r.body, "hello");
	ASSERT_VIEW(r.type, "text/html");
	ASSERT_VIEW(r.etag, "\"e1\"");
	ASSERT_VIEW(r.last_modified, "Sat, 21 Nov 2026 08:00:00 GMT");
	ck_assert(view_eq(buf_view(&r.headers),
		view_sub(view_of(pages[0].answer), 0, strlen(pages[0].answer) - 5)));
	ck_assert_ptr_nonnull(strstr(server.request, "\r\nUser-Agent: " AGENT "\r\n"));
	ck_assert_ptr_nonnull(
		strstr(server.request, "\r\nAccept-Encoding: gzip, deflate\r\n"));
	ck_assert_ptr_null(strstr(server.request, "If-"));
	http_response_done(&r);
}
END_TEST

START_TEST(conditional)
{
	struct http_response r;
	struct http_request request = {.if_none_match = VIEW("W/\"e1\""),
		.if_modified_since = VIEW("Sat, 21 Nov 2026 08:00:00 GMT")};

	ck_assert_int_eq(get("/304", request, &r, NULL), 0);
	ck_assert_int_eq(r.status, 304);
	ck_assert_uint_eq(r.body.len, 0);
	ck_assert_ptr_nonnull(strstr(server.request, "\r\nIf-None-Match: W/\"e1\"\r\n"));
	ck_assert_ptr_nonnull(strstr(server.request,
		"\r\nIf-Modified-Since: Sat, 21 Nov 2026 08:00:00 GMT\r\n"));
	http_response_done(&r);

	/* a validator that would break the request is left out */
	request.if_none_match = VIEW("\"e\"\r\nX: y");
	ck_assert_int_eq(get("/304", request, &r, NULL), 0);
	ck_assert_ptr_null(strstr(server.request, "X: y"));
	http_response_done(&r);
}
END_TEST

START_TEST(chunked)
{
	struct http_response r;

	ck_assert_int_eq(get("/chunked", (struct http_request){0}, &r, NULL), 0);
	ASSERT_VIEW(r.body, "hello");
	/* no trailer among the headers */
	ASSERT_VIEW(buf_view(&r.headers),
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
	http_response_done(&r);
}
END_TEST

START_TEST(encoded)
{
	struct http_response r;
	struct err err = ERR_INIT;

	ck_assert_int_eq(get("/gzip", (struct http_request){0}, &r, NULL), 0);
	ck_assert_uint_eq(r.body.len, 100000);
	ck_assert(view_starts(r.body, VIEW("page page ")));
	/* what is captured is what was sent */
	ck_assert(view_eq(buf_view(&r.payload), buf_view(&server.packed)));
	http_response_done(&r);

	ck_assert_int_eq(get("/cutgzip", (struct http_request){0}, &r, &err), -1);
	ck_assert_str_eq(err.text, "the page's compressed data is cut off");
	ck_assert_int_eq(r.status, 200);
	http_response_done(&r);
}
END_TEST

/* Decoded bytes count, to the byte. */
START_TEST(limit)
{
	struct http_response r;
	struct err err = ERR_INIT;

	ck_assert_int_eq(
		get("/gzip", (struct http_request){.size_max = 100000}, &r, NULL), 0);
	http_response_done(&r);
	ck_assert_int_eq(
		get("/gzip", (struct http_request){.size_max = 99999}, &r, &err), -1);
	ck_assert_int_eq(err.code, ERR_LIMIT);
	ck_assert_str_eq(err.text, "the page is larger than 97 KB");
	ck_assert_int_eq(r.cut, HTTP_CUT_LENGTH);
	ck_assert_int_eq(r.status, 200);
	http_response_done(&r);
	ck_assert_int_eq(
		get("/plain", (struct http_request){.size_max = 5}, &r, NULL), 0);
	http_response_done(&r);
	ck_assert_int_eq(
		get("/plain", (struct http_request){.size_max = 4}, &r, NULL), -1);
	ck_assert_str_eq(http_cut_name(r.cut), "length");
	ASSERT_VIEW(buf_view(&r.payload), "hell");
	http_response_done(&r);
}
END_TEST

START_TEST(redirected)
{
	struct http_response r;
	char url[64];

	ck_assert_int_eq(get("/moved", (struct http_request){0}, &r, NULL), 0);
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/plain", server.port);
	ck_assert_str_eq(r.url.data, url);
	ck_assert_int_eq(r.status, 200);
	ck_assert_int_eq(r.redirects, 1);
	ASSERT_VIEW(r.body, "hello");
	ck_assert(view_starts(buf_view(&r.headers), VIEW("HTTP/1.1 200 OK\r\n")));
	http_response_done(&r);
}
END_TEST

START_TEST(statuses)
{
	struct http_response r;

	ck_assert_int_eq(get("/busy", (struct http_request){0}, &r, NULL), 0);
	ck_assert_int_eq(r.status, 503);
	ck_assert_int_eq(r.retry_after, 120);
	http_response_done(&r);
	ck_assert_int_eq(get("/missing", (struct http_request){0}, &r, NULL), 0);
	ck_assert_int_eq(r.status, 404);
	ck_assert_int_eq(r.retry_after, 0);
	ASSERT_VIEW(r.body, "no");
	http_response_done(&r);
	ck_assert_int_eq(get("/interim", (struct http_request){0}, &r, NULL), 0);
	ck_assert_int_eq(r.status, 200);
	ASSERT_VIEW(http_header(buf_view(&r.headers), VIEW("x")), "1");
	ASSERT_VIEW(r.body, "ok");
	http_response_done(&r);
}
END_TEST

static const struct failure {
	const char *path;
	const char *text; /* with HOST for the server's name */
	int status;
	enum http_cut cut;
} failures[] = {
	{"/loop", "HOST redirects more than 10 times", 0, HTTP_CUT_NOT},
	{"/file",
		"'file:///etc/passwd' is not an http or https URL, and a redirect led there",
		0, HTTP_CUT_NOT},
	{"/ftp",
		"'ftp://127.0.0.1/x' is not an http or https URL, and a redirect led there",
		0, HTTP_CUT_NOT},
	{"/short", "HOST broke off in the middle of the page", 200, HTTP_CUT_DISCONNECT},
	{"/slow", "HOST did not answer within 0.3 s", 0, HTTP_CUT_NOT},
	{"/stuck", "HOST did not send the whole page within 0.3 s", 200, HTTP_CUT_TIME},
	{"/nothing", "HOST closed the connection without an answer", 0, HTTP_CUT_NOT},
	{"/noise", "the answer of HOST is not HTTP", 0, HTTP_CUT_NOT},
	{"/brotli", "the page is encoded as 'br', which was not asked for", 200,
		HTTP_CUT_NOT},
	{"/badgzip", "the page's compressed data is damaged", 200, HTTP_CUT_NOT},
};

START_TEST(failing)
{
	const struct failure *f = &failures[_i];
	struct http_response r;
	struct err err = ERR_INIT;
	char text[512], host[64];
	const char *at = strstr(f->text, "HOST");

	snprintf(host, sizeof(host), "127.0.0.1:%d", server.port);
	snprintf(text, sizeof(text), "%s", f->text);
	if (at != NULL)
		snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - f->text), f->text,
			host, at + 4);
	ck_assert_int_eq(
		get(f->path, (struct http_request){.timeout_ms = 300}, &r, &err), -1);
	ck_assert_str_eq(err.text, text);
	ck_assert_int_eq(err.code, ERR_NET);
	ck_assert_int_eq(r.status, f->status);
	ck_assert_int_eq(r.cut, f->cut);
	if (f->status == 0)
		ck_assert_uint_eq(r.headers.len + r.payload.len, 0);
	http_response_done(&r);
}
END_TEST

static const struct refusal {
	const char *url, *text;
	enum err_code code;
} refusals[] = {
	{"http://127.0.0.1:1/", "cannot connect to 127.0.0.1:1: connection refused",
		ERR_NET},
	{"http://does-not-exist.invalid/",
		"cannot find the address of does-not-exist.invalid", ERR_NET},
	{"file:///etc/passwd", "'file:///etc/passwd' is not an http or https URL",
		ERR_INPUT},
	{"http://[", "'http://[' is not a URL", ERR_INPUT},
	{"", "'' is not a URL", ERR_INPUT},
	{"http://h.test/\n", "the URL is too long or holds control characters",
		ERR_INPUT},
};

START_TEST(refused)
{
	struct http_response r;
	struct err err = ERR_INIT;
	struct http_request request = {.url = view_of(refusals[_i].url)};

	ck_assert_int_eq(http_get(http, &request, 0, &r, &err), -1);
	ck_assert_str_eq(err.text, refusals[_i].text);
	ck_assert_int_eq(err.code, refusals[_i].code);
	ck_assert_int_eq(r.status, 0);
	http_response_done(&r);
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
		struct http_response r;
		struct warc_location location;
		struct buf headers BUF_CLEANUP = buf_make(MIB(1));
		struct buf payload BUF_CLEANUP = buf_make(MIB(1));
		struct buf content BUF_CLEANUP = buf_make(MIB(1));

		ck_assert_int_eq(get(paths[i], (struct http_request){0}, &r, NULL), 0);

		struct warc_record record = {
			.url = buf_view(&r.url),
			.time = r.time,
			.ip = view_of(r.ip),
			.headers = buf_view(&r.headers),
			.payload = buf_view(&r.payload),
			.truncated = http_cut_name(r.cut),
		};

		ck_assert_int_eq(warc_append(warc, &record, &location, NULL), 0);
		ck_assert_int_eq(warc_read(dir, &location, &headers, &payload, NULL), 0);
		ck_assert_int_eq(http_decode(buf_view(&headers), buf_view(&payload),
					 &content, NULL),
			0);
		ck_assert(view_eq(buf_view(&content), r.body));
		ck_assert_int_eq(http_header_status(buf_view(&headers)), r.status);
		http_response_done(&r);
	}
	warc_close(warc);
	snprintf(command, sizeof(command), "rm -rf '%s'", dir);
	ck_assert_int_eq(system(command), 0);
}
END_TEST

START_TEST(names)
{
	struct http *other;

	ck_assert_int_eq(http_new(VIEW("repute\r\nX: y"), &other, NULL), -1);
	http_free(NULL);
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
	tcase_add_loop_test(pure, split, 0, 3);
	suite_add_tcase(suite, pure);
	tcase_add_checked_fixture(net, setup, teardown);
	tcase_add_test(net, plain);
	tcase_add_test(net, conditional);
	tcase_add_test(net, chunked);
	tcase_add_test(net, encoded);
	tcase_add_test(net, limit);
	tcase_add_test(net, redirected);
	tcase_add_test(net, statuses);
	tcase_add_test(net, captured);
	tcase_add_test(net, names);
	LOOP(net, failing, failures);
	LOOP(net, refused, refusals);
	tcase_set_timeout(net, 60);
	suite_add_tcase(suite, net);
	return suite;
}
