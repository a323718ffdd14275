/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Requests together: at the same time, in which order, broken off; what they
 * share; and the gate, which every one of them has to pass.
 */
#include "base/limits.h"
#include "fetch/http_gate.h"
#include "http_server.h"
#include "suites.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(array) (int)(sizeof(array) / sizeof(*(array)))
#define LONG_MS (600 * 1000) /* longer than a test may take */

#define ASSERT_VIEW(v, text) \
	ck_assert_msg(view_eq(v, view_of(text)), "'%.*s' is not '%s'", VIEW_ARG(v), text)
#define ASSERT_FINE(a) ck_assert_msg((a)->failure == HTTP_FINE, "%s", (a)->err.text)

static struct http *http;

static struct http *client(struct http_settings settings)
{
	struct http *ret;

	settings.user_agent = VIEW("repute-test");
	ck_assert_int_eq(http_new(&settings, &ret, NULL), 0);
	return ret;
}

static void setup(void)
{
	http_server_start();
	http = client((struct http_settings){.proxy = "", .connections = 4});
}

static void teardown(void)
{
	http_free(http);
	http_server_stop();
}

static void start(struct view url, void *owner, bool private_allowed)
{
	struct http_request request = {
		.url = url, .owner = owner, .private_allowed = private_allowed};

	ck_assert_int_eq(http_start(http, &request, 1000, NULL), 0);
}

static void start_path(const char *path, void *owner)
{
	start(http_server_url("127.0.0.1", path), owner, true);
}

/* The next answer, whenever it comes. */
static struct http_answer *next(void)
{
	struct http_answer *answer;

	while ((answer = http_take(http)) == NULL)
		ck_assert_int_eq(http_wait(http, LONG_MS, NULL), 0);
	return answer;
}

static struct http_answer *get(struct view url, bool private_allowed)
{
	struct http_request request = {.url = url, .private_allowed = private_allowed};
	struct http_answer *answer;

	ck_assert_int_eq(http_get(http, &request, 1000, &answer, NULL), 0);
	return answer;
}

/* ---- together ---------------------------------------------------------------------- */

/* The server answers none before it was asked for all. */
START_TEST(at_once)
{
	char owners[100] = "";

	http_server.gather = COUNT(owners);
	for (int i = 0; i < COUNT(owners); i++)
		start_path("/gather", &owners[i]);
	ck_assert_uint_eq(http_pending(http), sizeof(owners));
	for (int i = 0; i < COUNT(owners); i++) {
		struct http_answer *a = next();

		ASSERT_FINE(a);
		ASSERT_VIEW(a->response.body, "ok");
		++*(char *)a->owner;
		http_answer_free(http, a);
	}
	for (int i = 0; i < COUNT(owners); i++)
		ck_assert_int_eq(owners[i], 1);
	ck_assert_uint_eq(http_pending(http), 0);
	ck_assert_ptr_null(http_take(http));
}
END_TEST

/* Answers come in the order in which they are there, and each keeps its own. */
START_TEST(order)
{
	int held, plain, bad;

	start_path("/held", &held);
	start_path("/plain", &plain);
	struct http_answer *first = next();

	ck_assert_ptr_eq(first->owner, &plain);
	start(VIEW("nonsense"), &bad, true);
	ck_assert_uint_eq(http_pending(http), 2);
	struct http_answer *second = next();

	ck_assert_ptr_eq(second->owner, &bad);
	ck_assert_int_eq(second->failure, HTTP_BAD_URL);
	http_server_release();
	struct http_answer *third = next();

	ck_assert_ptr_eq(third->owner, &held);
	ASSERT_VIEW(first->response.body, "hello");
	ASSERT_VIEW(third->response.body, "ok");
	http_answer_free(http, second);
	http_answer_free(http, third);
	http_answer_free(http, first);
	http_answer_free(http, NULL);
}
END_TEST

/* A request alone leaves the others' answers where they are. */
START_TEST(alone)
{
	int plain;

	start_path("/plain", &plain);
	start_path("/slow", NULL);
	struct http_answer *a = get(http_server_url("127.0.0.1", "/missing"), true);

	ck_assert_int_eq(a->response.status, 404);
	http_answer_free(http, a);
	a = next();
	ck_assert_ptr_eq(a->owner, &plain);
	ck_assert_int_eq(a->response.status, 200);
	http_answer_free(http, a);
	ck_assert_uint_eq(http_pending(http), 1);
}
END_TEST

/* What is under way, over, or idle at the end is all given back; the sanitizer and
   valgrind look. */
START_TEST(broken_off)
{
	struct http_request stuck = {
		.url = http_server_url("stuck.test", "/plain"), .private_allowed = true};

	start_path("/slow", NULL);
	start_path("/stuck", NULL);
	start_path("/held", NULL);
	ck_assert_int_eq(http_start(http, &stuck, 0, NULL), 0);
	start(VIEW("nonsense"), NULL, true);
	http_answer_free(http, get(http_server_url("127.0.0.1", "/plain"), true));
	ck_assert_uint_eq(http_pending(http), 5);
	ck_assert_int_eq(http_wait(http, 0, NULL), 0);
}
END_TEST

static int open_files(void)
{
	int n = 0;
	DIR *dir = opendir("/proc/self/fd");

	while (readdir(dir) != NULL)
		n++;
	closedir(dir);
	return n;
}

/* Many hosts one after the other do not use up the files that may be open. */
START_TEST(bounded)
{
	int before = open_files();

	for (int i = 0; i < 60; i++) {
		char host[32];

		snprintf(host, sizeof(host), "h%d.mine.test", i);
		struct http_answer *a = get(http_server_url(host, "/plain"), true);

		ASSERT_FINE(a);
		http_answer_free(http, a);
	}
	ck_assert_int_eq(http_server_connections(), 60);
	/* the server is in this process: it keeps one file for each */
	ck_assert_int_le(open_files() - before - 60, 6);
}
END_TEST

START_TEST(reused)
{
	for (int i = 0; i < 10; i++) {
		struct http_answer *a = get(
			http_server_url("127.0.0.1", i % 2 ? "/busy" : "/plain"), true);

		ck_assert_int_eq(a->response.status, i % 2 ? 503 : 200);
		ck_assert_int_eq(a->response.retry_after, i % 2 ? 120 : 0);
		ck_assert_str_eq(a->response.ip, "127.0.0.1");
		http_answer_free(http, a);
	}
	ck_assert_int_eq(http_server_connections(), 1);
}
END_TEST

/* ---- waiting ----------------------------------------------------------------------- */

START_TEST(time_out)
{
	start_path("/slow", NULL);
	ck_assert_int_eq(http_wait(http, 20, NULL), 0);
	ck_assert_ptr_null(http_take(http));
	ck_assert_uint_eq(http_pending(http), 1);
}
END_TEST

/* A resolver that does not answer holds up nobody else, and is told from a slow host. */
START_TEST(no_resolver)
{
	struct http_request request = {
		.url = http_server_url("stuck.test", "/plain"), .timeout_ms = 100};

	ck_assert_int_eq(http_start(http, &request, 1000, NULL), 0);
	struct http_answer *a = next();

	ck_assert_int_eq(a->failure, HTTP_NO_ADDRESS);
	ck_assert_ptr_nonnull(
		strstr(a->err.text, "no name server answered within 0.1 s"));
	http_answer_free(http, a);
	a = get(http_server_url("127.0.0.1", "/plain"), true);
	ASSERT_FINE(a);
	http_answer_free(http, a);
}
END_TEST

/* ---- the gate ---------------------------------------------------------------------- */

#define WAY_OUT "name the host in [fetch] private_hosts if it is of your own network"

static const struct gate_case {
	const char *scheme, *host, *shown;
	const char *address; /* that the name has; NULL = the host is judged as written */
} gate_cases[] = {
	{"http", "127.0.0.1", "127.0.0.1", NULL},
	{"http", "0x7f.1", "127.0.0.1", NULL},
	{"http", "%31%32%37.1", "127.1", NULL},
	{"http", "localhost", "localhost", NULL},
	{"http", "a.localhost.", "a.localhost.", NULL},
	{"http", "[::1]", "[::1]", NULL},
	{"http", "[::ffff:10.0.0.1]", "[::ffff:10.0.0.1]", NULL},
	{"http", "mine.test", "mine.test", "127.0.0.1"},
	{"http", "private.test", "private.test", "10.0.0.5"},
	{"https", "metadata.test", "metadata.test", "169.254.169.254"},
};

START_TEST(kept_out)
{
	const struct gate_case *c = &gate_cases[_i];
	char url[128], text[256];

	snprintf(url, sizeof(url), "%s://%s:%d/plain", c->scheme, c->host,
		http_server.port);
	snprintf(text, sizeof(text), "the %s %s:%d%s%s%s is not public; " WAY_OUT,
		c->address != NULL ? "address of" : "host", c->shown, http_server.port,
		c->address != NULL ? ", " : "", c->address != NULL ? c->address : "",
		c->address != NULL ? "," : "");
	struct http_answer *a = get(view_of(url), false);

	ck_assert_str_eq(a->err.text, text);
	ck_assert_int_eq(a->failure, HTTP_PRIVATE);
	ck_assert_int_eq(a->response.status, 0);
	ck_assert_int_eq(http_server_connections(), 0);
	http_answer_free(http, a);
}
END_TEST

/* Every address of a name is looked at. */
START_TEST(several)
{
	struct http_answer *a = get(http_server_url("both.test", "/plain"), false);

	ck_assert_int_eq(a->failure, HTTP_PRIVATE);
	http_answer_free(http, a);
}
END_TEST

/* A connection that was made for a request that may is no way in for one that may not. */
START_TEST(kept_out_of_reused)
{
	struct view url = http_server_url("mine.test", "/plain");
	struct http_answer *a = get(url, true);

	ASSERT_FINE(a);
	http_answer_free(http, a);
	http_server.request[0] = '\0';
	a = get(url, false);
	ck_assert_int_eq(a->failure, HTTP_PRIVATE);
	ck_assert_ptr_nonnull(strstr(a->err.text, ", 127.0.0.1, is not public"));
	ck_assert_int_eq(a->response.status, 0);
	http_answer_free(http, a);
	/* nothing was sent, and nothing was connected to */
	ck_assert_str_eq(http_server.request, "");
	ck_assert_int_eq(http_server_connections(), 1);
	a = get(url, true);
	ASSERT_FINE(a);
	http_answer_free(http, a);
}
END_TEST

static const struct open_case {
	const char *ip;
	bool open, lets_through;
} open_cases[] = {
	{"9.9.9.9", false, true},
	{"10.0.0.5", false, false},
	{"10.0.0.5", true, true},
	{"127.0.0.1", false, false},
};

/* Sockets are made but not connected: nobody is reached. */
START_TEST(gate)
{
	const struct open_case *c = &open_cases[_i];
	struct http_gate g = {.open = c->open};
	struct curl_sockaddr address = {.family = AF_INET, .socktype = SOCK_STREAM};
	struct sockaddr_in in = {.sin_family = AF_INET};

	ck_assert_int_eq(inet_pton(AF_INET, c->ip, &in.sin_addr), 1);
	memcpy(&address.addr, &in, sizeof(in));
	int fd = http_gate_open(&g, CURLSOCKTYPE_IPCXN, &address);

	ck_assert_int_eq(fd >= 0, c->lets_through);
	ck_assert_int_eq(http_gate_refused(&g), !c->lets_through);
	ck_assert_str_eq(g.refused, c->lets_through ? "" : c->ip);
	if (fd >= 0)
		close(fd);
	char ip[32];

	snprintf(ip, sizeof(ip), "%s", c->ip);
	ck_assert_int_eq(http_gate_pass(&g, ip, ip, 80, 80) == CURL_PREREQFUNC_OK,
		c->lets_through);
	ck_assert_int_eq(http_gate_refused(&g), !c->lets_through);
}
END_TEST

/* Of a public and a private address the public one counts. */
START_TEST(gate_several)
{
	struct http_gate g = {.connected = 1, .refused = "10.0.0.5"};

	ck_assert(!http_gate_refused(&g));
}
END_TEST

/* ---- proxies ----------------------------------------------------------------------- */

static const struct proxy_case {
	const char *setting, *http, *https, *all, *none_for;
	bool is_https;
	const char *host, *proxy;
} proxy_cases[] = {
	{NULL, NULL, NULL, NULL, NULL, false, "a.test", NULL},
	{NULL, "h:1", "s:1", "a:1", NULL, false, "a.test", "h:1"},
	{NULL, "h:1", "s:1", "a:1", NULL, true, "a.test", "s:1"},
	{NULL, NULL, NULL, "a:1", NULL, true, "a.test", "a:1"},
	{NULL, "h:1", NULL, NULL, NULL, true, "a.test", NULL},
	{"p:1", "h:1", "s:1", "a:1", NULL, true, "a.test", "p:1"},
	{"", "h:1", "s:1", "a:1", NULL, true, "a.test", NULL},
	{"p:1", NULL, NULL, NULL, "*", true, "a.test", NULL},
	{"p:1", NULL, NULL, NULL, "b.test, a.test", true, "a.test", NULL},
	{"p:1", NULL, NULL, NULL, "b.test .test", true, "A.TEST", NULL},
	{"p:1", NULL, NULL, NULL, "test", true, "a.b.test", NULL},
	{"p:1", NULL, NULL, NULL, "a.test,", true, "ba.test", "p:1"},
	{"p:1", NULL, NULL, NULL, "b.a.test", true, "a.test", "p:1"},
	{"p:1", NULL, NULL, NULL, "127.0.0.1", true, "127.0.0.1", NULL},
	{"p:1", NULL, NULL, NULL, "::1", true, "::1", NULL},
};

static void set_variable(const char *name, const char *value)
{
	if (value != NULL)
		setenv(name, value, 1);
	else
		unsetenv(name);
}

START_TEST(proxy)
{
	const struct proxy_case *c = &proxy_cases[_i];

	set_variable("http_proxy", c->http);
	set_variable("HTTP_PROXY", "never:1");
	set_variable("https_proxy", NULL);
	set_variable("HTTPS_PROXY", c->https);
	set_variable("all_proxy", c->all);
	set_variable("no_proxy", c->none_for);
	struct http_proxies proxies = http_proxies(c->setting);
	const char *got = http_proxy_for(&proxies, c->is_https, view_of(c->host));

	ck_assert_pstr_eq(got, c->proxy);
}
END_TEST

/* Behind a proxy names are its own affair, but literal addresses are not. */
START_TEST(through_proxy)
{
	http_free(http);
	http = client(
		(struct http_settings){.proxy = http_server_url("127.0.0.1", "").data});
	struct http_answer *a = get(VIEW("http://elsewhere.test/plain"), false);

	ASSERT_FINE(a);
	ASSERT_VIEW(a->response.body, "hello");
	ck_assert_ptr_nonnull(
		strstr(http_server.request, "GET http://elsewhere.test/plain HTTP/1.1"));
	http_answer_free(http, a);
	a = get(VIEW("http://169.254.169.254/plain"), false);
	ck_assert_int_eq(a->failure, HTTP_PRIVATE);
	http_answer_free(http, a);
	http_free(http);
	http = client((struct http_settings){.proxy = "http://127.0.0.1:1"});
	a = get(VIEW("http://elsewhere.test/plain"), false);
	ck_assert_int_eq(a->failure, HTTP_NO_CONNECT);
	ck_assert_ptr_nonnull(strstr(a->err.text, "through the proxy: cannot connect"));
	http_answer_free(http, a);
}
END_TEST

/* ---- what requests share ----------------------------------------------------------- */

START_TEST(cookies)
{
	struct view plain = http_server_url("mine.test", "/plain");

	http_answer_free(http, get(plain, true));
	ck_assert_ptr_null(strstr(http_server.request, "Cookie:"));
	http_answer_free(http, get(http_server_url("mine.test", "/cookie"), true));
	/* two at a time, so that not both can have the handle that got it */
	http_server.gather = 2;
	start(http_server_url("mine.test", "/gather"), NULL, true);
	start(http_server_url("mine.test", "/gather"), NULL, true);
	http_answer_free(http, next());
	http_answer_free(http, next());
	ck_assert_ptr_nonnull(strstr(http_server.request, "\r\nCookie: seen=1\r\n"));
	http_answer_free(http, get(http_server_url("other.mine.test", "/plain"), true));
	ck_assert_ptr_null(strstr(http_server.request, "Cookie:"));
	/* they end with the client */
	http_free(http);
	http = client((struct http_settings){.proxy = ""});
	http_answer_free(http, get(plain, true));
	ck_assert_ptr_null(strstr(http_server.request, "Cookie:"));
}
END_TEST

/* ---- TLS --------------------------------------------------------------------------- */

#define CERTIFICATES "tests/unit/tls/"

struct tls_server {
	pid_t pid;
	int input, port; /* closing the input ends it */
};

static struct tls_server tls_start(const char *pem)
{
	struct tls_server ret = {0};
	int input[2], output[2];

	ck_assert_int_eq(pipe(input) + pipe(output), 0);
	ret.pid = fork();
	if (ret.pid == 0) {
		dup2(input[0], 0);
		dup2(output[1], 1);
		close(input[1]);
		close(output[0]);
		execl("/usr/bin/python3", "python3", CERTIFICATES "server.py", pem, NULL);
		_exit(127);
	}
	close(input[0]);
	close(output[1]);
	ret.input = input[1];
	FILE *said = fdopen(output[0], "r");

	ck_assert_msg(
		fscanf(said, "ready %d", &ret.port) == 1, "the server did not start");
	fclose(said);
	return ret;
}

static void tls_stop(struct tls_server *server)
{
	close(server->input);
	waitpid(server->pid, NULL, 0);
}

static const struct tls_case {
	const char *pem, *ca_file, *host;
	const char *text; /* after "the certificate of HOST:PORT "; NULL = fine */
} tls_cases[] = {
	{CERTIFICATES "good.pem", CERTIFICATES "good.pem", "secure.test", NULL},
	{CERTIFICATES "good.pem", NULL, "secure.test",
		"is not trusted: it is self-signed"},
	{CERTIFICATES "good.pem", CERTIFICATES "good.pem", "other.test",
		"is for another name"},
	{CERTIFICATES "expired.pem", CERTIFICATES "good.pem", "secure.test",
		"has expired"},
	{CERTIFICATES "expired.pem", NULL, "secure.test",
		"is not trusted: its issuer is not known here"},
};

START_TEST(certificate)
{
	const struct tls_case *c = &tls_cases[_i];
	struct tls_server server = tls_start(c->pem);
	char url[64], text[256];

	http_free(http);
	http = client((struct http_settings){.proxy = "", .ca_file = c->ca_file});
	snprintf(url, sizeof(url), "https://%s:%d/", c->host, server.port);
	snprintf(text, sizeof(text), "the certificate of %s:%d %s", c->host, server.port,
		c->text != NULL ? c->text : "");
	struct http_answer *a = get(view_of(url), true);

	ck_assert_str_eq(a->err.text, c->text != NULL ? text : "");
	ck_assert_int_eq(a->failure, c->text != NULL ? HTTP_TLS : HTTP_FINE);
	ASSERT_VIEW(a->response.body, c->text != NULL ? "" : "secret");
	http_answer_free(http, a);
	tls_stop(&server);
}
END_TEST

START_TEST(no_tls)
{
	char url[64];

	snprintf(url, sizeof(url), "https://127.0.0.1:%d/noise", http_server.port);
	/* the server takes the handshake for an endless request, and is left */
	struct http_request request = {
		.url = view_of(url), .private_allowed = true, .timeout_ms = 300};
	struct http_answer *a;

	ck_assert_int_eq(http_get(http, &request, 0, &a, NULL), 0);
	ck_assert_int_eq(a->failure, HTTP_TIMEOUT);
	http_answer_free(http, a);
}
END_TEST

/* Once told so by a host, another request asks it by https. */
START_TEST(strict)
{
	struct tls_server server = tls_start(CERTIFICATES "good.pem");
	char url[2][64];

	http_free(http);
	http = client(
		(struct http_settings){.proxy = "", .ca_file = CERTIFICATES "good.pem"});
	snprintf(url[0], sizeof(url[0]), "https://secure.test:%d/", server.port);
	snprintf(url[1], sizeof(url[1]), "http://secure.test:%d/", server.port);
	for (int i = 0; i < 2; i++) {
		struct http_answer *a = get(view_of(url[i]), true);

		ASSERT_FINE(a);
		ASSERT_VIEW(a->response.body, "secret");
		ASSERT_VIEW(buf_view(&a->response.url), url[0]);
		http_answer_free(http, a);
	}
	tls_stop(&server);
}
END_TEST

Suite *http_many_suite(void)
{
	Suite *suite = suite_create("http_many");
	TCase *pure = tcase_create("gate"), *net = tcase_create("loopback");

#define LOOP(tcase, test, table) tcase_add_loop_test(tcase, test, 0, COUNT(table))
	LOOP(pure, gate, open_cases);
	LOOP(pure, proxy, proxy_cases);
	tcase_add_test(pure, gate_several);
	suite_add_tcase(suite, pure);
	tcase_add_checked_fixture(net, setup, teardown);
	tcase_add_test(net, at_once);
	tcase_add_test(net, order);
	tcase_add_test(net, alone);
	tcase_add_test(net, broken_off);
	tcase_add_test(net, bounded);
	tcase_add_test(net, reused);
	tcase_add_test(net, time_out);
	tcase_add_test(net, no_resolver);
	LOOP(net, kept_out, gate_cases);
	tcase_add_test(net, several);
	tcase_add_test(net, kept_out_of_reused);
	tcase_add_test(net, through_proxy);
	tcase_add_test(net, cookies);
	LOOP(net, certificate, tls_cases);
	tcase_add_test(net, no_tls);
	tcase_add_test(net, strict);
	tcase_set_timeout(net, 60);
	suite_add_tcase(suite, net);
	return suite;
}
