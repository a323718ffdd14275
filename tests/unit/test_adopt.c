/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of which the archive does not know, as a run that was killed leaves them: each
 * gets its row and its reviews, and the listing that waited for it goes on.
 */
#include "crawl/adopt.h"

#include "site.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define R(n) SITE_REVIEW(n)
#define NEXT SITE_NEXT
#define HOUR 3600
#define DAY 86400
#define FETCH "retries = 0\n"
#define PAGE "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"

static struct fixture f;

static void setup(void)
{
	scratch_setup();
	site_start();
}

static void open_with(const char *fetch)
{
	fixture_open(&f, site_conf(fetch, ""));
}

static void finish(void)
{
	fixture_close(&f);
	site_stop();
}

/* ---- records ------------------------------------------------------------------------
 */

struct left {
	const char *path, *source, *headers, *payload;
	const char *truncated;
	enum warc_kind kind;
};

/* Append the records to the captures of a day, and nothing to the archive. */
static void leave(const struct left *left, int n, int64_t time)
{
	const struct warc_writer writer = {.software = VIEW("repute-test")};
	struct warc_location place;
	struct warc *warc;

	ck_assert_done(
		warc_open(scratch("captures").text, time, &writer, &warc, &fixture_err));
	for (int i = 0; i < n && left[i].path != NULL; i++) {
		const struct warc_record record = {.kind = left[i].kind,
			.url = view_of(site_url("127.0.0.1", left[i].path)),
			.source = view_of(left[i].source),
			.time = time,
			.headers = view_of(left[i].headers),
			.payload = view_of(left[i].payload),
			.truncated = left[i].truncated,
			.refers_to_url = view_of(site_url("127.0.0.1", left[i].path)),
			.refers_to_time = SITE_NOW};

		ck_assert_done(warc_append(warc, &record, &place, &fixture_err));
	}
	ck_assert_done(warc_sync(warc, &fixture_err));
	warc_close(warc);
}

/* ---- nobody waits for it -------------------------------------------------------------
 */

static const struct alone {
	const char *what;
	struct left left[3];
	int adopted;
	const char *captures; /* "outcome status reviews" of each */
	int reviews;
} alones[] = {
	{"a page", {{.path = "/r", "s", PAGE, R(10) R(11)}}, 1, "fetched 200 2", 2},
	{"a page without a review", {{.path = "/r", "s", PAGE, "none"}}, 1,
		"fetched 200 0", 0},
	{"two pages",
		{{.path = "/r", "s", PAGE, R(10)}, {.path = "/2", "s", PAGE, R(11)}}, 2,
		"fetched 200 1, fetched 200 1", 2},
	{"the name in other letters", {{.path = "/r", "S", PAGE, R(10)}}, 1,
		"fetched 200 1", 1},
	{"an unknown source", {{.path = "/r", "nobody", PAGE, R(10)}}, 0, "", 0},
	{"no source", {{.path = "/r", "", PAGE, R(10)}}, 0, "", 0},
	{"an unknown source, then ours",
		{{.path = "/r", "nobody", PAGE, R(10)}, {.path = "/r", "s", PAGE, R(11)}},
		1, "fetched 200 1", 1},
	{"a refusal", {{.path = "/r", "s", "HTTP/1.1 500 No\r\n\r\n", R(10)}}, 1,
		"refused 500 ", 0},
	{"a redirect",
		{{.path = "/r", "s", "HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", ""}},
		1, "refused 302 ", 0},
	{"what was cut", {{.path = "/r", "s", PAGE, R(10), .truncated = "disconnect"}}, 1,
		"failed 200 ", 0},
	{"what cannot be unpacked",
		{{.path = "/r",
			"s",
			"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
			R(10)}},
		1, "failed 200 ", 0},
	{"304 of nothing that is known",
		{{.path = "/r",
			"s",
			"HTTP/1.1 304 Not Modified\r\n\r\n",
			"",
			.kind = WARC_NOT_MODIFIED}},
		1, "refused 304 ", 0},
	{"the body of nothing that is known",
		{{.path = "/r", "s", PAGE, R(10), .kind = WARC_SAME_PAYLOAD}}, 1,
		"refused 200 ", 0},
};

#define CAPTURES                                                  \
	"SELECT GROUP_CONCAT(outcome || ' ' || status || ' ' || " \
	"COALESCE(reviews, ''), ', ') FROM (SELECT * FROM capture ORDER BY id)"

START_TEST(takes_in)
{
	const struct alone *c = &alones[_i];

	leave(c->left, 3, SITE_NOW);
	open_with(FETCH);
	struct crawl_counts counts = site_run_nothing(&f, SITE_NOW + HOUR);

	ck_assert_msg(counts.adopted == c->adopted, "%s: %lld", c->what,
		(long long)counts.adopted);
	ck_assert_str_eq(site_sql(&f, CAPTURES), c->captures);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"), c->reviews);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing"), 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM revision v JOIN capture c "
					 "ON c.id = v.capture_id WHERE v.seen = c.time "
					 "AND c.time = 1770000000"),
		c->reviews);
	/* once is enough */
	counts = site_run_nothing(&f, SITE_NOW + 2 * HOUR);
	ck_assert_int_eq(counts.adopted, 0);
	ck_assert_str_eq(site_sql(&f, CAPTURES), c->captures);
	/* of a record that nobody takes `repute verify` tells */
	if (c->adopted != 0 && strcmp(c->left[0].source, "nobody") != 0)
		site_verify(&f);
	ck_assert_str_eq(site_asked(), "");
	finish();
}
END_TEST

/* What was cut by the crash is cut off, and what is before it is taken in. */
START_TEST(takes_in_what_is_whole)
{
	static const struct left two[] = {
		{.path = "/r", "s", PAGE, R(10)}, {.path = "/2", "s", PAGE, R(11)}};
	struct path file = scratch("captures/repute-20260202.warc.gz");

	leave(two, 2, SITE_NOW);
	struct view content = scratch_read("captures/repute-20260202.warc.gz");

	ck_assert_int_eq(truncate(file.text, (off_t)content.len - 5), 0);
	open_with(FETCH);
	ck_assert_int_eq(site_run_nothing(&f, SITE_NOW + DAY).adopted, 1);
	ck_assert_str_eq(site_sql(&f, CAPTURES), "fetched 200 1");
	site_verify(&f);
	finish();
}
END_TEST

/* ---- a listing waits for it ----------------------------------------------------------
 */

static const struct site_page two[] = {
	{.path = "/r", SITE_OK, R(20) R(19) NEXT("/r?page=2")},
	{.path = "/r?page=2", SITE_OK, R(18)}, {.path = NULL}};

/* A run of one page, of two; then the run that follows it dies after a record. */
static const struct waiting {
	const char *what;
	struct left left;
	int adopted;
	const char *asked; /* in the run that adopts */
	const char *listing, *captures;
	int64_t visited; /* by that run, with adoption */
} waitings[] = {
	{"its last page", {.path = "/r?page=2", "s", PAGE, R(18)}, 1, "", "complete 2/3",
		"fetched 200 2, fetched 200 1", 1},
	{"its next page", {.path = "/r?page=2", "s", PAGE, R(18) NEXT("/r?page=3")}, 1,
		"/r?page=3", "failed 2/3", "fetched 200 2, fetched 200 1, refused 404 ",
		1},
	{"a refusal", {.path = "/r?page=2", "s", "HTTP/1.1 404 No\r\n\r\n", "no"}, 1, "",
		"failed 1/2", "fetched 200 2, refused 404 ", 1},
	{"a challenge",
		{.path = "/r?page=2",
			"s",
			"HTTP/1.1 200 OK\r\ncf-mitigated: challenge\r\n\r\n",
			"wait"},
		1, "", "failed 1/2", "fetched 200 2, blocked 200 ", 1},
	{"a redirect",
		{.path = "/r?page=2",
			"s",
			"HTTP/1.1 302 Found\r\nLocation: /away\r\n\r\n",
			""},
		1, "/away", "failed 1/2", "fetched 200 2, redirected 302 , refused 404 ",
		1},
	{"another page", {.path = "/other", "s", PAGE, R(17)}, 1, "/r?page=2",
		"complete 2/3", "fetched 200 2, fetched 200 1, fetched 200 1", 1},
	{"its first page again",
		{.path = "/r?page=2", "s", PAGE, R(20) R(19) NEXT("/r?page=2")}, 1, "",
		"capped 1/2", "fetched 200 2, fetched 200 2", 1},
	/* a new run may ask once more, whatever [fetch] retries says */
	{"what was cut",
		{.path = "/r?page=2", "s", PAGE, R(18), .truncated = "disconnect"}, 1,
		"/r?page=2", "complete 2/3", "fetched 200 2, failed 200 , fetched 200 1",
		1},
};

START_TEST(goes_on)
{
	const struct waiting *c = &waitings[_i];

	site_serve(two);
	open_with(FETCH "pages_max = 1\n");
	ck_assert_int_eq(site_run(&f, SITE_NOW).left, 1);
	ck_assert_str_eq(site_asked(), "/robots.txt /r");
	fixture_close(&f);
	leave(&c->left, 1, SITE_NOW + 10);
	open_with(FETCH);
	struct crawl_counts counts = site_run(&f, SITE_NOW + HOUR);

	ck_assert_int_eq(counts.adopted, c->adopted);
	ck_assert_int_eq(counts.visited, c->visited);
	ck_assert_int_eq(counts.left, 0);
	const char *asked = site_asked();

	ck_assert_msg(strcmp(asked, c->asked) == 0, "%s: asked '%s'", c->what, asked);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing"), 1);
	ck_assert_str_eq(
		site_sql(&f, "SELECT state || ' ' || pages || '/' || reviews FROM "
			     "listing"),
		c->listing);
	ck_assert_str_eq(site_sql(&f, CAPTURES), c->captures);
	site_verify(&f);
	finish();
}
END_TEST

/* A page that is the same as last time has its body in another record. */
START_TEST(finds_the_body_elsewhere)
{
	static const struct left same = {
		.path = "/r", "s", PAGE, R(20), .kind = WARC_SAME_PAYLOAD};
	static const struct site_page one[] = {
		{.path = "/r", SITE_OK, R(20)}, {.path = NULL}};

	site_serve(one);
	open_with(FETCH);
	site_run(&f, SITE_NOW);
	fixture_sql(&f,
		"INSERT INTO listing (source_id, started, whole, next_url) SELECT 1, "
		"1770003600, 0, url FROM capture");
	fixture_close(&f);
	leave(&same, 1, SITE_NOW + HOUR);
	open_with(FETCH);
	ck_assert_int_eq(site_run_nothing(&f, SITE_NOW + HOUR + 5).adopted, 1);
	ck_assert_str_eq(site_sql(&f, CAPTURES), "fetched 200 1, unchanged 200 1");
	ck_assert_str_eq(
		site_sql(&f, "SELECT state || ' ' || reviews || ' ' || known FROM "
			     "listing ORDER BY id DESC LIMIT 1"),
		"complete 1 1");
	ck_assert_int_eq(
		fixture_sql(
			&f, "SELECT payload_id FROM capture ORDER BY id DESC LIMIT 1"),
		1);
	site_verify(&f);
	finish();
}
END_TEST

/* ---- an archive from a backup --------------------------------------------------------
 */

static void copy(const char *from, const char *to)
{
	char command[3 * PATH_MAX];

	snprintf(command, sizeof(command), "cp '%s' '%s'", scratch(from).text,
		scratch(to).text);
	ck_assert_int_eq(system(command), 0);
}

/* What was captured since the backup comes back, from as many days as there were. */
START_TEST(restores)
{
	static const struct site_page more[] = {
		{.path = "/r", SITE_OK, R(22) R(20)}, {.path = NULL}};

	site_serve(two);
	open_with(FETCH);
	site_run(&f, SITE_NOW);
	fixture_close(&f);
	copy("a.sqlite", "backup");
	open_with(FETCH);
	for (int i = 1; i <= 3; i++) {
		site_serve(i == 2 ? more : two);
		site_run(&f, SITE_NOW + i * DAY);
	}
	int64_t captures = fixture_sql(&f, "SELECT COUNT(*) FROM capture");
	int64_t reviews = fixture_sql(&f, "SELECT COUNT(*) FROM review");

	fixture_close(&f);
	copy("backup", "a.sqlite");
	open_with(FETCH);
	ck_assert_int_lt(fixture_sql(&f, "SELECT COUNT(*) FROM capture"), captures);
	site_run_nothing(&f, SITE_NOW + 4 * DAY);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM capture"), captures);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"), reviews);
	site_verify(&f);
	finish();
}
END_TEST

Suite *adopt_suite(void)
{
	Suite *suite = suite_create("adopt");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_loop_test(tc, takes_in, 0, N(alones));
	tcase_add_test(tc, takes_in_what_is_whole);
	tcase_add_loop_test(tc, goes_on, 0, N(waitings));
	tcase_add_test(tc, finds_the_body_elsewhere);
	tcase_add_test(tc, restores);
	suite_add_tcase(suite, tc);
	return suite;
}
