/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs one after another over the same site: what is known ends a listing, what is not
 * changed is not sent again, a bound leaves listings to the next run, and when a source
 * is due after that.
 */
#include "crawl/crawl.h"

#include "site.h"
#include "suites.h"

#include <stdio.h>
#include <string.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define R(n) SITE_REVIEW(n)
#define HOUR 3600
#define DAY 86400
#define FETCH "retries = 0\n"
#define E1 "If-None-Match: \"e1\""
#define LAST "(SELECT * FROM listing ORDER BY id DESC LIMIT 1)"

static struct fixture f;

static void setup(void)
{
	scratch_setup();
	site_start();
}

static void open_with(const char *fetch, const char *source)
{
	fixture_open(&f, site_conf(fetch, source));
}

/* Close the archive and open it again, with another configuration. */
static void reopen_with(const char *fetch, const char *source)
{
	fixture_close(&f);
	open_with(fetch, source);
}

static void finish(void)
{
	site_verify(&f);
	fixture_close(&f);
	site_stop();
}

/* A run so long after the first; what was asked for, but for robots.txt. */
static const char *run_after(int64_t later)
{
	static const char robots[] = "/robots.txt";

	/* what the registry knows of a source is read when it is opened */
	registry_close(f.registry);
	ck_assert_done(registry_open(f.archive, f.conf, &f.registry, &fixture_err));
	site_run(&f, SITE_NOW + later);
	const char *asked = site_asked();

	if (strncmp(asked, robots, strlen(robots)) == 0)
		asked += strlen(robots);
	return *asked == ' ' ? asked + 1 : asked;
}

/* The last listing: "state outcome pages/reviews added: reason". */
static const char *listing(void)
{
	return site_sql(&f,
		"SELECT state || ' ' || outcome || ' ' || pages || '/' || reviews || ' ' || "
		"added || ': ' || COALESCE(reason, '') FROM " LAST);
}

/* ---- what is known ------------------------------------------------------------------
 */

static const struct site_page three[] = {
	{.path = "/r", SITE_OK, R(20) R(19) SITE_NEXT("/r?page=2")},
	{.path = "/r?page=2", SITE_OK, R(18) R(17) SITE_NEXT("/r?page=3")},
	{.path = "/r?page=3", SITE_OK, R(16)}, {.path = NULL}};
static const struct site_page three_and_new[] = {
	{.path = "/r", SITE_OK, R(22) R(21) SITE_NEXT("/r?page=2")},
	{.path = "/r?page=2", SITE_OK, R(20) R(19) SITE_NEXT("/r?page=3")},
	{.path = "/r?page=3", SITE_OK, R(18) R(17) SITE_NEXT("/r?page=4")},
	{.path = "/r?page=4", SITE_OK, R(16)}, {.path = NULL}};
/* review 18 is no longer listed */
static const struct site_page three_less[] = {
	{.path = "/r", SITE_OK, R(20) R(19) SITE_NEXT("/r?page=2")},
	{.path = "/r?page=2", SITE_OK, R(17) SITE_NEXT("/r?page=3")},
	{.path = "/r?page=3", SITE_OK, R(16)}, {.path = NULL}};

START_TEST(stops_at_known_reviews)
{
	site_serve(three);
	open_with(FETCH, "");
	ck_assert_str_eq(run_after(0), "/r /r?page=2 /r?page=3");
	ck_assert_str_eq(listing(), "complete fetched 3/5 5: ");
	ck_assert_int_eq(fixture_sql(&f, "SELECT whole FROM " LAST), 1);
	/* nothing new on the first page */
	ck_assert_str_eq(run_after(HOUR), "/r");
	ck_assert_str_eq(listing(), "capped unchanged 1/2 0: the rest is known");
	ck_assert_int_eq(fixture_sql(&f, "SELECT whole FROM " LAST), 0);
	/* as far as there is something new, and one page more */
	site_serve(three_and_new);
	ck_assert_str_eq(run_after(2 * HOUR), "/r /r?page=2");
	ck_assert_str_eq(listing(), "capped fetched 2/4 2: the rest is known");
	/* a whole one again */
	ck_assert_str_eq(run_after(7 * DAY - 1), "/r");
	ck_assert_str_eq(run_after(7 * DAY), "/r /r?page=2 /r?page=3 /r?page=4");
	ck_assert_str_eq(listing(), "complete fetched 4/7 0: ");
	ck_assert_int_eq(fixture_sql(&f, "SELECT known FROM " LAST), 7);
	finish();
}
END_TEST

/* Only a whole listing that came to its end tells what is gone. */
START_TEST(declares_gone)
{
	site_serve(three);
	open_with(FETCH, "");
	run_after(0);
	site_serve(three_less);
	run_after(2 * DAY);
	ck_assert_str_eq(listing(), "capped unchanged 1/2 0: the rest is known");
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(gone) FROM review"), 0);
	run_after(7 * DAY);
	ck_assert_str_eq(listing(), "complete fetched 3/4 0: ");
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(gone) FROM review"), 1);
	ck_assert_str_eq(
		site_sql(&f, "SELECT identity FROM review WHERE gone IS NOT NULL"),
		"http://s.test/18");
	finish();
}
END_TEST

static const struct site_page cut_short[] = {
	{.path = "/r", SITE_OK, R(21) SITE_NEXT("/r?page=2")},
	{.path = "/r?page=2", "500 No"}, {.path = NULL}};

/* What is behind a page that failed was not met: known reviews in front say nothing. */
START_TEST(closes_a_gap)
{
	site_serve(three);
	open_with(FETCH, "");
	run_after(0);
	site_serve(cut_short);
	run_after(HOUR);
	ck_assert_str_eq(listing(), "failed refused 1/1 1: page 2: the server answered "
				    "with status 500: it has trouble of its own");
	site_serve(three_and_new);
	ck_assert_str_eq(run_after(2 * HOUR), "/r /r?page=2 /r?page=3 /r?page=4");
	ck_assert_int_eq(fixture_sql(&f, "SELECT whole FROM " LAST), 1);
	finish();
}
END_TEST

static const struct site_page tagged_gap[] = {
	{.path = "/r", "304 Not Modified", .with = E1},
	{.path = "/r", SITE_OK "\r\nETag: \"e1\"", R(21) SITE_NEXT("/r?page=2")},
	{.path = "/r?page=2", "500 No", .times = 1},
	{.path = "/r?page=2", SITE_OK, R(20)}, {.path = NULL}};

/* Its first page may not be answered by a 304 then: what is behind it would be missed. */
START_TEST(closes_a_gap_without_validators)
{
	site_serve(tagged_gap);
	open_with(FETCH, "");
	run_after(0);
	ck_assert_str_eq(run_after(HOUR), "/r /r?page=2");
	ck_assert_str_eq(listing(), "complete fetched 2/2 1: ");
	/* now it may */
	ck_assert_str_eq(run_after(2 * HOUR), "/r");
	ck_assert_str_eq(
		listing(), "capped unchanged 1/1 0: its first page has not changed");
	finish();
}
END_TEST

/* ---- what has not changed -----------------------------------------------------------
 */

#define TAGGED SITE_OK "\r\nETag: \"e1\""
static const struct unchanged {
	const char *what;
	struct site_page pages[4];
	int64_t later;
	const char *listing;
	const char *outcome; /* "outcome reviews" of the capture */
} unchanged[] = {
	{"304 of one page",
		{{.path = "/r", "304 Not Modified", .with = E1},
			{.path = "/r", TAGGED, R(10)}},
		HOUR, "complete unchanged 1/1 0: ", "unchanged 1"},
	{"304 of the first of two",
		{{.path = "/r", "304 Not Modified", .with = E1},
			{.path = "/r", TAGGED, R(10) SITE_NEXT("/r?page=2")},
			{.path = "/r?page=2", SITE_OK, R(11)}},
		HOUR, "capped unchanged 1/1 0: its first page has not changed",
		"unchanged 1"},
	{"304 of a page without a review",
		{{.path = "/r", "304 Not Modified", .with = E1},
			{.path = "/r", TAGGED, "none"}},
		HOUR, "complete unchanged 1/0 0: there is still no review on the page",
		"unchanged 0"},
	{"304 by date",
		{{.path = "/r",
			 "304 Not Modified",
			 .with = "If-Modified-Since: Sat, 21 Nov 2026 08:00:00 GMT"},
			{.path = "/r",
				SITE_OK
				"\r\nLast-Modified: Sat, 21 Nov 2026 08:00:00 GMT",
				R(10)}},
		HOUR, "complete unchanged 1/1 0: ", "unchanged 1"},
	{"the same body", {{.path = "/r", SITE_OK, R(10)}}, HOUR,
		"complete unchanged 1/1 0: ", "unchanged 1"},
	{"validators are not sent with a whole listing",
		{{.path = "/r", "304 Not Modified", .with = E1},
			{.path = "/r", TAGGED, R(10)}},
		7 * DAY, "complete fetched 1/1 0: ", "fetched 1"},
};

START_TEST(is_not_sent_again)
{
	const struct unchanged *c = &unchanged[_i];

	site_serve(c->pages);
	open_with(FETCH, "");
	run_after(0);
	run_after(c->later);
	ck_assert_msg(strcmp(listing(), c->listing) == 0, "%s: '%s'", c->what, listing());
	ck_assert_str_eq(site_sql(&f, "SELECT outcome || ' ' || reviews FROM capture "
				      "ORDER BY id DESC LIMIT 1"),
		c->outcome);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM capture WHERE "
					 "(outcome = 'unchanged') <> (payload_id IS NOT "
					 "NULL)"),
		0);
	finish();
}
END_TEST

/* An unchanged page refers to the one with the body, and a third one to the same. */
START_TEST(refers_to_the_body)
{
	static const struct site_page page[] = {
		{.path = "/r", SITE_OK, R(10)}, {.path = NULL}};

	site_serve(page);
	open_with(FETCH, "");
	for (int i = 0; i < 4; i++)
		run_after(i * HOUR);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM capture WHERE payload_id = 1"), 3);
	/* after full_every it is kept anew, though it is the same */
	run_after(7 * DAY);
	run_after(7 * DAY + HOUR);
	ck_assert_str_eq(
		site_sql(&f, "SELECT GROUP_CONCAT(outcome || COALESCE(payload_id, "
			     "0), ' ') FROM capture"),
		"fetched0 unchanged1 unchanged1 unchanged1 fetched0 unchanged5");
	finish();
}
END_TEST

/* ---- bounds -------------------------------------------------------------------------
 */

/* Runs of one page each: every page once, one listing, which ends like one of one run. */
START_TEST(resumes)
{
	static const char *const asked[] = {"/r", "/r?page=2", "/r?page=3"};

	site_serve(three);
	open_with(FETCH "pages_max = 1\n", "");
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM capture"), i);
		ck_assert_str_eq(run_after(i * HOUR), asked[i]);
		ck_assert_int_eq(
			fixture_sql(&f, "SELECT COUNT(finished) FROM listing"), i == 2);
	}
	ck_assert_str_eq(listing(), "complete fetched 3/5 5: ");
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing"), 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT started FROM listing"), SITE_NOW);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT finished FROM listing"), SITE_NOW + 2 * HOUR);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM revision WHERE seen <> 1770000000"),
		0);
	finish();
}
END_TEST

START_TEST(tells_what_is_left)
{
	static const struct {
		int64_t visited, left, pages;
	} runs[] = {{0, 2, 1}, {0, 2, 1}, {1, 1, 1}};
	char source[256];

	snprintf(source, sizeof(source), "[source \"t\"]\nbrand = b\nurl = %s\n",
		site_url("127.0.0.1", "/r?page=3"));
	site_serve(three);
	open_with(FETCH "pages_max = 1\n", source);
	for (int i = 0; i < 3; i++) {
		struct crawl_counts counts = site_run(&f, SITE_NOW + i);

		ck_assert_int_eq(counts.visited, runs[i].visited);
		ck_assert_int_eq(counts.left, runs[i].left);
		ck_assert_int_eq(counts.pages, runs[i].pages);
		ck_assert_int_eq(counts.stopped, 0);
	}
	finish();
}
END_TEST

/* A listing that was left can be gone on with for a day, and only while it is the one of
   the page that is configured. */
static const struct resumption {
	int64_t later;
	const char *source; /* lines of the second configuration */
	const char *asked;
	int listings;
} resumptions[] = {
	{DAY - 1, "", "/r?page=2 /r?page=3", 1},
	{DAY, "", "/r /r?page=2 /r?page=3", 2},
	{3 * DAY, "", "/r /r?page=2 /r?page=3", 2},
	{-1, "", "/r /r?page=2 /r?page=3", 2},
};

START_TEST(resumes_for_a_day)
{
	const struct resumption *c = &resumptions[_i];

	site_serve(three);
	open_with(FETCH "pages_max = 1\n", "");
	run_after(0);
	reopen_with(FETCH, c->source);
	ck_assert_str_eq(run_after(c->later), c->asked);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing"), c->listings);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing WHERE finished IS "
					 "NULL"),
		0);
	if (c->listings == 2) {
		ck_assert_str_eq(
			site_sql(&f, "SELECT state || ': ' || reason FROM listing "
				     "ORDER BY id LIMIT 1"),
			"failed: broken off with its run, and not gone on with for a day");
		ck_assert_str_eq(listing(), "complete fetched 3/5 3: ");
	}
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"), 5);
	finish();
}
END_TEST

/* The URL of the source is another one now. */
START_TEST(resumes_only_its_own)
{
	site_serve(three);
	open_with(FETCH "pages_max = 1\n", "");
	run_after(0);
	fixture_close(&f);
	char text[2048], *url;

	snprintf(text, sizeof(text), "%s", site_conf(FETCH, ""));
	url = strstr(text, "/r\n");
	ck_assert_ptr_nonnull(url);
	memmove(url + strlen("/r?page=3"), url + 2, strlen(url + 2) + 1);
	memcpy(url, "/r?page=3", strlen("/r?page=3"));
	fixture_open(&f, text);
	ck_assert_str_eq(run_after(HOUR), "/r?page=3");
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing"), 2);
	ck_assert_str_eq(listing(), "complete fetched 1/1 1: ");
	finish();
}
END_TEST

/* It is asked to stop before it begins. */
START_TEST(stops)
{
	static const volatile sig_atomic_t stop = 1;
	const struct clock clock = {true, SITE_NOW};
	struct crawl_counts counts;

	site_serve(three);
	open_with(FETCH, "");
	const struct source *source = registry_source(f.registry, 0);
	const struct crawl_order order = {.archive = f.archive,
		.registry = f.registry,
		.conf = f.conf,
		.clock = &clock,
		.sources = &source,
		.n = 1,
		.stop = &stop};

	ck_assert_done(crawl_run(&order, &counts, &fixture_err));
	ck_assert(counts.stopped);
	ck_assert_int_eq(counts.left, 1);
	ck_assert_int_eq(counts.visited, 0);
	ck_assert_str_eq(site_asked(), "");
	finish();
}
END_TEST

/* ---- when it is due -----------------------------------------------------------------
 */

static const struct due {
	const char *what;
	struct site_page pages[3];
	int64_t least, most; /* seconds later */
} dues[] = {
	{"as configured", {{.path = "/r", SITE_OK, R(10)}}, 540, 600},
	{"a fault", {{.path = "/r", "500 No"}}, 540, 600},
	{"blocked: a day", {{.path = "/r", "403 No"}}, DAY, DAY},
	{"as it asks", {{.path = "/r", "503 Busy\r\nRetry-After: 7200"}}, 7200, 7200},
	{"never for more than a week",
		{{.path = "/r", "503 Busy\r\nRetry-After: 99999999"}}, 7 * DAY, 7 * DAY},
	{"never sooner than configured", {{.path = "/r", "503 Busy\r\nRetry-After: 100"}},
		540, 600},
};

START_TEST(is_due_again)
{
	const struct due *c = &dues[_i];

	site_serve(c->pages);
	open_with(FETCH, "every = 10m\n");
	run_after(0);
	int64_t later = fixture_sql(&f, "SELECT due FROM source") - (int64_t)SITE_NOW;

	ck_assert_msg(later >= c->least && later <= c->most, "%s: %lld", c->what,
		(long long)later);
	finish();
}
END_TEST

/* ---- what is told -------------------------------------------------------------------
 */

struct told {
	int visits, progress;
	char text[256];
};

static void on_visited(void *arg, const struct crawl_visit *visit)
{
	struct told *told = arg;

	told->visits++;
	snprintf(told->text, sizeof(told->text), "%s %s %d %lld %lld %s",
		visit->source->name, listing_state_name(visit->listing->state),
		visit->status, (long long)visit->listing->counts.reviews,
		(long long)visit->gone, visit->fine ? "fine" : "not fine");
	/* it is committed when it is told */
	ck_assert_int_eq(fixture_sql(&f, "SELECT due FROM source"), visit->due);
}

static void on_progress(void *arg, const struct crawl_progress *progress)
{
	struct told *told = arg;

	told->progress++;
	ck_assert_uint_eq(progress->sources, 1);
	ck_assert_int_eq((int)progress->over, told->visits);
}

START_TEST(tells)
{
	const struct clock clock = {true, SITE_NOW};
	struct crawl_counts counts;
	struct told told = {0};

	site_serve(three);
	open_with(FETCH, "");
	const struct source *source = registry_source(f.registry, 0);
	const struct crawl_order order = {.archive = f.archive,
		.registry = f.registry,
		.conf = f.conf,
		.clock = &clock,
		.sources = &source,
		.n = 1,
		.watcher = {on_visited, on_progress, &told}};

	ck_assert_done(crawl_run(&order, &counts, &fixture_err));
	ck_assert_int_eq(told.visits, 1);
	ck_assert_int_ge(told.progress, 3);
	ck_assert_str_eq(told.text, "s complete 200 5 0 fine");
	ck_assert_int_eq(counts.put[PUT_NEW], 5);
	finish();
}
END_TEST

/* The words of the owner are kept with the listing. */
START_TEST(keeps_the_permission)
{
	static const struct site_page pages[] = {
		{.path = "/robots.txt", SITE_OK, "User-agent: *\nDisallow: /\n"},
		{.path = "/r", SITE_OK, R(10)}, {.path = NULL}};

	site_serve(pages);
	open_with(FETCH, "robots_permission = Ann, by mail, 2026-01-05\n");
	ck_assert_str_eq(run_after(0), "/r");
	ck_assert_str_eq(site_sql(&f, "SELECT permission FROM listing"),
		"Ann, by mail, 2026-01-05");
	finish();
}
END_TEST

/* One that was not needed is not claimed. */
START_TEST(keeps_no_permission_without_need)
{
	site_serve(three);
	open_with(FETCH, "robots_permission = Ann, by mail, 2026-01-05\n");
	run_after(0);
	ck_assert_str_eq(site_sql(&f, "SELECT permission FROM listing"), "");
	finish();
}
END_TEST

Suite *crawl_suite(void)
{
	Suite *suite = suite_create("crawl");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, stops_at_known_reviews);
	tcase_add_test(tc, declares_gone);
	tcase_add_test(tc, closes_a_gap);
	tcase_add_test(tc, closes_a_gap_without_validators);
	tcase_add_loop_test(tc, is_not_sent_again, 0, N(unchanged));
	tcase_add_test(tc, refers_to_the_body);
	tcase_add_test(tc, resumes);
	tcase_add_test(tc, tells_what_is_left);
	tcase_add_loop_test(tc, resumes_for_a_day, 0, N(resumptions));
	tcase_add_test(tc, resumes_only_its_own);
	tcase_add_test(tc, stops);
	tcase_add_loop_test(tc, is_due_again, 0, N(dues));
	tcase_add_test(tc, tells);
	tcase_add_test(tc, keeps_the_permission);
	tcase_add_test(tc, keeps_no_permission_without_need);
	suite_add_tcase(suite, tc);
	return suite;
}
