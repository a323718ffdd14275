/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Header fields with secrets from files: how they are written, which are refused, and
 * that they go to the source's own origin and to nobody else.
 */
#include "fixture.h"
#include "http_server.h"
#include "site.h"
#include "suites.h"

#include "base/limits.h"
#include "crawl/credential.h"
#include "crawl/sections.h"

#include <stdio.h>
#include <stdlib.h>

#define SECRET "s3cret-token"

/* The directory with the credentials of these tests. */
static const char *make_credentials(void)
{
	static struct path dir;

	unsetenv("CREDENTIALS_DIRECTORY");
	scratch_write("credentials/shop.token", VIEW(" " SECRET "\n"));
	scratch_write("credentials/empty", VIEW("\n"));
	scratch_write("credentials/lines", VIEW(SECRET "\r\nX-Other: 1\n"));
	dir = scratch("credentials");
	return dir.text;
}

static const struct {
	const char *header, *lines, *fault; /* one of these is NULL */
} rows[] = {
	{"Accept: application/json", "Accept: application/json\n", NULL},
	{"Authorization: Bearer {shop.token}", "Authorization: Bearer " SECRET "\n",
		NULL},
	{"X-Key:{shop.token} | Accept: a/b | X: |",
		"X-Key: " SECRET "\nAccept: a/b\nX: |\n", NULL},
	{"apikey: a{shop.token}b{shop.token}", "apikey: a" SECRET "b" SECRET "\n", NULL},
	{"X: {missing}", NULL, "/missing': No such file or directory; put the secret"},
	{"X: {empty}", NULL, "/empty' is empty"},
	{"X: {lines}", NULL, "/lines' holds more than one line"},
	{"X: {../shop.token}", NULL, "'{' has to be followed by the name"},
	{"X: {.hidden}", NULL, "'{' has to be followed by the name"},
	{"X: {", NULL, "'{' has to be followed by the name"},
	{"X: }{shop.token}", NULL, "'{' has to be followed by the name"},
	{"no colon " SECRET, NULL, "it has to be 'Name: value'"},
	{"X Y: " SECRET, NULL, "it has to be 'Name: value'"},
	{"X:", NULL, "it has to be 'Name: value'"},
	{"X: a\nY: " SECRET, NULL, "it has to be 'Name: value'"},
	{"Host: example.org", NULL, "'Host' cannot be set"},
	{"content-length: 0", NULL, "'content-length' cannot be set"},
};

START_TEST(test_fields)
{
	const char *dir = make_credentials();
	struct view header = view_of(rows[_i].header);
	struct buf out = buf_make(CREDENTIAL_MAX);
	struct err err = ERR_INIT;
	int rc = credential_fields(header, dir, &out, &err);

	ck_assert_int_eq(rc, rows[_i].lines != NULL ? 0 : -1);
	if (rc == 0) {
		ck_assert(view_eq(buf_view(&out), view_of(rows[_i].lines)));
	} else {
		ck_assert_int_eq(err.code, ERR_CONFIG);
		ck_assert_msg(strstr(err.text, rows[_i].fault) != NULL, "%s", err.text);
		ck_assert_ptr_null(strstr(err.text, SECRET));
	}
	credential_wipe(&out);
}
END_TEST

/* What systemd hands over goes before the directory of the configuration. */
START_TEST(test_directories)
{
	struct buf out = buf_make(CREDENTIAL_MAX);
	struct err err = ERR_INIT;
	const char *dir = make_credentials();

	ck_assert_int_eq(
		credential_fields(VIEW("X: {shop.token}"), NULL, &out, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "name one in [fetch] credentials"));
	setenv("CREDENTIALS_DIRECTORY", dir, 1);
	credential_wipe(&out);
	ck_assert_int_eq(
		credential_fields(VIEW("X: {shop.token}"), "/nonexistent", &out, NULL),
		0);
	setenv("CREDENTIALS_DIRECTORY", "/nonexistent", 1);
	credential_wipe(&out);
	ck_assert_int_eq(credential_fields(VIEW("X: {shop.token}"), dir, &out, NULL), 0);
	ck_assert(view_eq(buf_view(&out), VIEW("X: " SECRET "\n")));
	unsetenv("CREDENTIALS_DIRECTORY");
	credential_wipe(&out);
}
END_TEST

static const struct {
	bool https;
	const char *host;
	bool safe;
} hosts[] = {
	{true, "example.org", true},
	{false, "example.org", false},
	{false, "127.0.0.1", true},
	{false, "::1", true},
	{false, "localhost", true},
	{false, "a.localhost", true},
	{false, "localhost.example.org", false},
	{false, "10.0.0.1", false},
	{false, "127.example.org", false},
};

START_TEST(test_safe)
{
	ck_assert_int_eq(credential_is_safe(hosts[_i].https, view_of(hosts[_i].host)),
		hosts[_i].safe);
}
END_TEST

/* ---- whole runs -------------------------------------------------------------------- */

#define R(n) SITE_REVIEW(n)
#define SENT "Authorization: Bearer " SECRET

/* The run's configuration, with the directory of credentials. */
static struct crawl_counts run(struct fixture *f, const char *source)
{
	char fetch[PATH_MAX + 100], section[1024];

	snprintf(fetch, sizeof(fetch), "credentials = %s\nprivate_hosts = 127.0.0.1\n",
		make_credentials());
	snprintf(section, sizeof(section), "%s", source);
	fixture_open(f, site_conf(fetch, section));
	return site_run(f, SITE_NOW);
}

#define HEADER "header = Authorization: Bearer {shop.token} | Accept: text/html\n"

/* Every page of the source is asked for with it, robots.txt is not. */
START_TEST(test_sent)
{
	const struct site_page pages[] = {
		{.path = "/robots.txt", "403 Forbidden", .with = SECRET},
		{.path = "/r", SITE_OK, R(10) SITE_NEXT("/r?page=2"), .with = SENT},
		{.path = "/r?page=2", SITE_OK, R(11), .with = SENT},
		{.path = NULL},
	};
	struct fixture f;

	site_start();
	site_serve(pages);
	struct crawl_counts counts = run(&f, HEADER);

	ck_assert_int_eq(counts.pages, 2);
	ck_assert_int_eq(counts.put[PUT_NEW], 2);
	ck_assert_str_eq(site_sql(&f, "SELECT count(*) FROM capture WHERE reason LIKE "
				      "'%" SECRET "%'"),
		"0");
	fixture_close(&f);
	site_stop();
}
END_TEST

/* Another port of the same host is another origin. */
START_TEST(test_redirect)
{
	static char head[256];
	struct site_page pages[] = {
		{.path = "/r", head, "", .with = SENT},
		{.path = NULL},
	};
	struct fixture f;

	http_server_start();
	site_start();
	snprintf(head, sizeof(head), "302 Found\r\nLocation: http://127.0.0.1:%d/plain",
		http_server.port);
	site_serve(pages);
	run(&f, HEADER);
	ck_assert_msg(strncmp(http_server.request, "GET /plain ", 11) == 0, "%s",
		http_server.request);
	ck_assert_ptr_null(strstr(http_server.request, SECRET));
	ck_assert_ptr_null(strstr(http_server.request, "Authorization"));
	ck_assert_ptr_null(strstr(http_server.request, "text/html"));
	fixture_close(&f);
	site_stop();
	http_server_stop();
}
END_TEST

/* A file that is missing ends the visit with one clear line; nothing is asked for. */
START_TEST(test_missing)
{
	struct fixture f;

	site_start();
	site_serve(&(struct site_page){.path = NULL});
	struct crawl_counts counts = run(&f, "header = X-Key: {missing}\n");
	const char *reason = site_sql(&f, "SELECT reason FROM listing");

	ck_assert_int_eq(counts.failed, 1);
	ck_assert_str_eq(site_asked(), "");
	ck_assert_msg(strstr(reason, "cannot read the credential '") != NULL &&
			      strstr(reason, "/missing'") != NULL &&
			      strstr(reason, "[fetch] credentials") != NULL &&
			      strstr(reason, "see header of [source \"s\"]") != NULL,
		"%s", reason);
	fixture_close(&f);
	site_stop();
}
END_TEST

/* ---- sections ---------------------------------------------------------------------- */

struct told {
	char text[2048];
};

static void collect(void *data, const struct err *fault)
{
	struct told *told = data;
	char line[1024];
	const char *name = strrchr(fault->source, '/');
	size_t len = strlen(told->text);

	snprintf(line, sizeof(line), "%s:%d: %s\n", name != NULL ? name + 1 : "?",
		fault->line, fault->text);
	snprintf(told->text + len, sizeof(told->text) - len, "%s", line);
}

static const struct {
	const char *source, *told;
} faulty[] = {
	{"adapter = yelp\nheader = Authorization: Bearer {yelp.token}\n", ""},
	{"adapter = json\nitems = data[*]\ntext = body ~ (\n",
		"text: missing closing parenthesis"},
	{"adapter = json\nitems = data[\ntext = body\n", "items: neither a number"},
	{"adapter = json\nitems = data[*]\n", "text: neither it nor 'rating' is set"},
	{"header = Host: example.org\n", "header: 'Host' cannot be set"},
	{"items = data[*]\n", "items: only 'adapter = html'"},
	{"next = a[\n", "next: neither a number"},
};

START_TEST(test_sections)
{
	struct told told = {""};
	struct conf *conf;
	char text[1024];

	snprintf(text, sizeof(text),
		"[brand \"b\"]\n[source \"s\"]\nbrand = b\nurl = https://e.example/\n%s",
		faulty[_i].source);
	scratch_write("repute.conf", view_of(text));
	ck_assert_int_eq(conf_load(scratch("repute.conf").text, &conf, NULL), 0);
	int faults = sections_check(conf, collect, &told, NULL);

	ck_assert_int_eq(faults, faulty[_i].told[0] != '\0');
	ck_assert_msg(strstr(told.text, faulty[_i].told) != NULL, "%s", told.text);
	if (faults != 0)
		ck_assert_msg(strncmp(told.text, "repute.conf:", 12) == 0 &&
				      strstr(told.text, "[source \"s\"] ") != NULL &&
				      atoi(told.text + 12) >= 4,
			"%s", told.text);
	conf_free(conf);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *credential_suite(void)
{
	Suite *suite = suite_create("credential");
	TCase *tcase = tcase_create("credential");

	tcase_add_checked_fixture(tcase, scratch_setup, NULL);
	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_fields, 0, COUNT(rows));
	tcase_add_test(tcase, test_directories);
	tcase_add_loop_test(tcase, test_safe, 0, COUNT(hosts));
	tcase_add_test(tcase, test_sent);
	tcase_add_test(tcase, test_redirect);
	tcase_add_test(tcase, test_missing);
	tcase_add_loop_test(tcase, test_sections, 0, COUNT(faulty));
	suite_add_tcase(suite, tcase);
	return suite;
}
