/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a first visit makes of a site's answers: the captures' outcomes, the listing's
 * state and reason, what is asked for next. Against a site on loopback.
 */
#include "site.h"
#include "suites.h"

#include <stdio.h>
#include <string.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define R(n) SITE_REVIEW(n)
#define NEXT SITE_NEXT
#define OK SITE_OK
#define STATED(n)                                                                \
	"<script type=\"application/ld+json\">{\"@type\":\"Product\","           \
	"\"aggregateRating\":{\"@type\":\"AggregateRating\",\"reviewCount\":" #n \
	"}}</script>"
#define MOVED(to) "302 Found\r\nLocation: " to
#define ROBOTS "/robots.txt"
#define AGAIN "retries = 1\nretry_delay = 0s\ndelay_max = 0s\n"
#define PARAMETER "page_parameter = page\n"

struct expected {
	const char *asked;   /* robots.txt of 127.0.0.1, always the first, left out */
	const char *listing; /* "state outcome pages/reviews" */
	const char *reason;
	const char *captures; /* outcome and status of each */
};

static const struct visit_case {
	const char *what;
	struct site_page pages[5];
	struct expected expected;
	const char *source, *fetch; /* lines of the configuration */
} cases[] = {
	{.what = "one page",
		{{.path = "/r", OK, R(10) R(11)}},
		{"/r", "complete fetched 1/2", "", "fetched 200"}},
	{.what = "two pages",
		{{.path = "/r", OK, R(10) NEXT("/r?page=2")},
			{.path = "/r?page=2", OK, R(11)}},
		{"/r /r?page=2", "complete fetched 2/2", "", "fetched 200, fetched 200"}},
	{.what = "two pages, by a field",
		{{.path = "/r", OK "\r\nLink: </r?page=2>; rel=next", R(10)},
			{.path = "/r?page=2", OK, R(11)}},
		{"/r /r?page=2", "complete fetched 2/2", "", "fetched 200, fetched 200"}},
	{.what = "no review",
		{{.path = "/r", OK, "<p>hello"}},
		{"/r", "complete fetched 1/0", "there is no review on the page",
			"fetched 200"}},
	{.what = "no review on the second page",
		{{.path = "/r", OK, R(10) NEXT("/r?page=2")},
			{.path = "/r?page=2", OK, "none"}},
		{"/r /r?page=2", "complete fetched 2/1", "", "fetched 200, fetched 200"}},
	{.what = "fewer than are stated",
		{{.path = "/r", OK, R(10) STATED(9)}},
		{"/r", "capped fetched 1/1", "the page states 9 reviews, 1 were met",
			"fetched 200"}},
	{.what = "as many as are stated",
		{{.path = "/r", OK, R(10) R(11) STATED(2)}},
		{"/r", "complete fetched 1/2", "", "fetched 200"}},
	{.what = "fewer than are stated, and an empty page",
		{{.path = "/r", OK, R(10) STATED(9) NEXT("/r?page=2")},
			{.path = "/r?page=2", OK, "none"}},
		{"/r /r?page=2", "capped fetched 2/1",
			"the page states 9 reviews, 1 were met",
			"fetched 200, fetched 200"}},
	/* ---- ends of a listing */
	{.what = "a loop",
		{{.path = "/r", OK, R(10) NEXT("/r?page=2")},
			{.path = "/r?page=2", OK, R(11) NEXT("/r")}},
		{"/r /r?page=2", "capped fetched 2/2", "page 2 leads back to page 1",
			"fetched 200, fetched 200"},
		"follow = /\n"},
	{.what = "a page that leads to itself",
		{{.path = "/r", OK, R(10) NEXT("/r")}},
		{"/r", "capped fetched 1/1", "page 1 leads back to page 1",
			"fetched 200"},
		"follow = /\n"},
	{.what = "the same page again",
		{{.path = "/r", OK, R(10)}, {.path = "/r?page=2", OK, R(10)}},
		{"/r /r?page=2", "capped fetched 1/1", "page 2 is the same as page 1",
			"fetched 200, fetched 200"},
		PARAMETER},
	{.what = "404 past the last page",
		{{.path = "/r", OK, R(10)}, {.path = "/r?page=2", OK, R(11)}},
		{"/r /r?page=2 /r?page=3", "complete refused 2/2", "",
			"fetched 200, fetched 200, refused 404"},
		PARAMETER},
	{.what = "410 past the last page",
		{{.path = "/r", OK, R(10)}, {.path = "/r?page=2", "410 Gone"}},
		{"/r /r?page=2", "complete refused 1/1", "", "fetched 200, refused 410"},
		PARAMETER},
	{.what = "404 before all that is stated were met",
		{{.path = "/r", OK, R(10) STATED(3)}},
		{"/r /r?page=2", "capped refused 1/1",
			"the page states 3 reviews, 1 were met",
			"fetched 200, refused 404"},
		PARAMETER},
	{.what = "404 without a parameter",
		{{.path = "/r", OK, R(10) NEXT("/r?page=2")}},
		{"/r /r?page=2", "failed refused 1/1",
			"page 2: the server answered with status 404*",
			"fetched 200, refused 404"}},
	{.what = "the bound of pages",
		{{.path = "/r", OK, R(10) NEXT("/r?page=2")}},
		{"/r", "capped fetched 1/1", "it ends at 1 page ([source] pages)",
			"fetched 200"},
		"pages = 1\n"},
	{.what = "a next page out of scope",
		{{.path = "/r", OK, R(10) NEXT("/private?page=2")}},
		{"/r", "capped fetched 1/1", "the next page is not followed: *",
			"fetched 200"},
		"follow = /r\n"},
	{.what = "a next page elsewhere",
		{{.path = "/r", OK, R(10) NEXT("https://example.org/r?page=2")}},
		{"/r", "capped fetched 1/1", "the next page is not followed: *",
			"fetched 200"},
		"follow = /\n"},
	{.what = "a next page that is no URL",
		{{.path = "/r", OK, R(10) NEXT("http://[/")}},
		{"/r", "complete fetched 1/1", "", "fetched 200"},
		"follow = /\n"},
	/* ---- refusals */
	{.what = "404",
		{{.path = "/r", "404 Not Found"}},
		{"/r", "failed refused 0/0", "the server answered with status 404*",
			"refused 404"},
		PARAMETER},
	{.what = "500",
		{{.path = "/r", "500 Internal Server Error"}},
		{"/r", "failed refused 0/0", "the server answered with status 500*",
			"refused 500"}},
	{.what = "500 on the second page",
		{{.path = "/r", OK, R(10) NEXT("/r?page=2")},
			{.path = "/r?page=2", "500 No"}},
		{"/r /r?page=2", "failed refused 1/1",
			"page 2: the server answered with status 500*",
			"fetched 200, refused 500"},
		PARAMETER},
	{.what = "no content",
		{{.path = "/r", "204 No Content"}},
		{"/r", "failed refused 0/0", "the server answered with status 204",
			"refused 204"}},
	{.what = "a 304 that was not asked for",
		{{.path = "/r", "304 Not Modified"}},
		{"/r", "failed refused 0/0", "the server answered with status 304*",
			"refused 304"}},
	{.what = "a redirect to nowhere",
		{{.path = "/r", "302 Found"}},
		{"/r", "failed refused 0/0", "the server answered with status 302*",
			"refused 302"}},
	{.what = "401",
		{{.path = "/r", "401 Unauthorized"}},
		{"/r", "failed blocked 0/0", "the site asks for a log-in (status 401*",
			"blocked 401"}},
	{.what = "403",
		{{.path = "/r", "403 Forbidden"}},
		{"/r", "failed blocked 0/0", "*(status 403*", "blocked 403"}},
	{.what = "403 past the last page",
		{{.path = "/r", OK, R(10)}, {.path = "/r?page=2", "403 Forbidden"}},
		{"/r /r?page=2", "failed blocked 1/1", "page 2: *(status 403*",
			"fetched 200, blocked 403"},
		PARAMETER},
	{.what = "a challenge",
		{{.path = "/r", OK "\r\ncf-mitigated: challenge", "wait"}},
		{"/r", "failed blocked 0/0", "*(status 200, cf-mitigated: challenge)",
			"blocked 200"}},
	{.what = "reviews in front of a challenge",
		{{.path = "/r", OK "\r\ncf-mitigated: challenge", R(10)}},
		{"/r", "complete fetched 1/1", "", "fetched 200"}},
	{.what = "an answer that breaks off",
		{{.path = "/r", OK, R(10), .cut = true}},
		{"/r", "failed failed 0/0", "*", "failed 200"}},
	/* ---- redirects */
	{.what = "a redirect",
		{{.path = "/r", MOVED("/new")}, {.path = "/new", OK, R(10)}},
		{"/r /new", "complete fetched 1/1", "", "redirected 302, fetched 200"}},
	{.what = "a redirect and a second page",
		{{.path = "/r", MOVED("/new")},
			{.path = "/new", OK, R(10) NEXT("/new?page=2")},
			{.path = "/new?page=2", OK, R(11)}},
		{"/r /new /new?page=2", "complete fetched 2/2", "",
			"redirected 302, fetched 200, fetched 200"}},
	{.what = "one that never ends",
		{{.path = "/r", MOVED("/r")}},
		{"/r /r /r /r /r /r /r /r /r /r /r", "failed redirected 0/0",
			"127.0.0.1 redirects more than 10 times in a row",
			"redirected 302, redirected 302, redirected 302, redirected 302, "
			"redirected 302, redirected 302, redirected 302, redirected 302, "
			"redirected 302, redirected 302, redirected 302"}},
	{.what = "one to a file",
		{{.path = "/r", MOVED("file:///etc/passwd")}},
		{"/r", "failed redirected 0/0",
			"it redirects to 'file:///etc/passwd', which is not followed: *",
			"redirected 302"}},
	{.what = "one to a private address",
		{{.path = "/r", MOVED("http://169.254.169.254/latest")}},
		{"/r", "failed failed 0/0",
			"it redirects to 169.254.169.254, which is not a public address*",
			"redirected 302, failed 0"}},
	{.what = "one to another port of ours",
		{{.path = "/r", MOVED("http://127.0.0.1:1/")}},
		{"/r", "failed failed 0/0",
			"it redirects to 127.0.0.1, which is not a public address*",
			"redirected 302, failed 0"}},
	{.what = "one to a name with a private address",
		{{.path = "/r", MOVED("http://mine.test:%PORT%/r")}},
		{"/r", "failed failed 0/0", "robots.txt could not be had: *",
			"redirected 302, failed 0"}},
	{.what = "one to another origin, whose robots.txt is asked for",
		{{.path = "/r",
			 MOVED("http://mine.test:%PORT%/new"),
			 .host = "127.0.0.1"},
			{.path = "/new", OK, R(10), .host = "mine.test"}},
		{"/r mine.test/robots.txt mine.test/new", "complete fetched 1/1", "",
			"redirected 302, fetched 200"},
		"",
		"private_hosts = mine.test\nretries = 0\n"},
	{.what = "one to another origin, whose robots.txt does not allow it",
		{{.path = "/r",
			 MOVED("http://mine.test:%PORT%/new"),
			 .host = "127.0.0.1"},
			{.path = ROBOTS,
				OK,
				"User-agent: *\nDisallow: /\n",
				.host = "mine.test"}},
		{"/r mine.test/robots.txt", "failed disallowed 0/0",
			"robots.txt of http://mine.test:* does not allow it*",
			"redirected 302, disallowed 0"},
		"",
		"private_hosts = mine.test\nretries = 0\n"},
	/* ---- robots.txt */
	{.what = "robots.txt does not allow it",
		{{.path = ROBOTS, OK, "User-agent: *\nDisallow: /r\n"},
			{.path = "/r", OK, R(10)}},
		{"", "failed disallowed 0/0",
			"*robots.txt of http://* does not allow it*", "disallowed 0"}},
	{.what = "the second page alone is not allowed",
		{{.path = ROBOTS, OK, "User-agent: *\nDisallow: /*page\n"},
			{.path = "/r", OK, R(10) NEXT("/r?page=2")}},
		{"/r", "failed disallowed 1/1",
			"*robots.txt of http://* does not allow it*",
			"fetched 200, disallowed 0"}},
	{.what = "robots.txt fails",
		{{.path = ROBOTS, "500 No"}, {.path = "/r", OK, R(10)}},
		{"", "failed failed 0/0",
			"robots.txt could not be had (status 500), so nothing is fetched "
			"from http://*",
			"failed 0"}},
	{.what = "robots.txt is for members",
		{{.path = ROBOTS, "403 No"}, {.path = "/r", OK, R(10)}},
		{"/r", "complete fetched 1/1", "", "fetched 200"}},
	{.what = "robots.txt is elsewhere",
		{{.path = ROBOTS, MOVED("/rules")},
			{.path = "/rules", OK, "User-agent: *\nDisallow: /r\n"}},
		{"/rules", "failed disallowed 0/0",
			"*robots.txt of http://* does not allow it*", "disallowed 0"}},
	{.what = "robots.txt redirects for ever",
		{{.path = ROBOTS, MOVED(ROBOTS)}, {.path = "/r", OK, R(10)}},
		{"/robots.txt /robots.txt /robots.txt /robots.txt /robots.txt /robots.txt "
		 "/robots.txt /robots.txt /robots.txt /robots.txt /r",
			"complete fetched 1/1", "", "fetched 200"}},
	{.what = "robots.txt redirects to a private address",
		{{.path = ROBOTS, MOVED("http://10.0.0.1/")}, {.path = "/r", OK, R(10)}},
		{"/r", "complete fetched 1/1", "", "fetched 200"}},
	{.what = "the owner allows what robots.txt does not",
		{{.path = ROBOTS, OK, "User-agent: *\nDisallow: /r\n"},
			{.path = "/r", OK, R(10)}},
		{"/r", "complete fetched 1/1", "", "fetched 200"},
		"robots_permission = Ann, by mail\n"},
	/* ---- once more */
	{.what = "503 once",
		{{.path = "/r", "503 Busy", .times = 1}, {.path = "/r", OK, R(10)}},
		{"/r /r", "complete fetched 1/1", "", "refused 503, fetched 200"},
		"",
		AGAIN},
	{.what = "503 twice",
		{{.path = "/r", "503 Busy", .times = 2}, {.path = "/r", OK, R(10)}},
		{"/r /r", "failed refused 0/0", "the server answered with status 503*",
			"refused 503, refused 503"},
		"",
		AGAIN},
	{.what = "an answer that breaks off once",
		{{.path = "/r", OK, R(10), .cut = true, .times = 1},
			{.path = "/r", OK, R(10)}},
		{"/r /r", "complete fetched 1/1", "", "failed 200, fetched 200"},
		"",
		AGAIN},
	{.what = "404 is not asked for again",
		{{.path = "/r", "404 No", .times = 1}, {.path = "/r", OK, R(10)}},
		{"/r", "failed refused 0/0", "the server answered with status 404*",
			"refused 404"},
		"",
		AGAIN},
	{.what = "each page has its own tries",
		{{.path = "/r", "503 Busy", .times = 1},
			{.path = "/r", OK, R(10) NEXT("/r?page=2")},
			{.path = "/r?page=2", "502 Bad", .times = 1},
			{.path = "/r?page=2", OK, R(11)}},
		{"/r /r /r?page=2 /r?page=2", "complete fetched 2/2", "",
			"refused 503, fetched 200, refused 502, fetched 200"},
		"",
		AGAIN},
	{.what = "robots.txt fails once",
		{{.path = ROBOTS, "503 Busy", .times = 1}, {.path = "/r", OK, R(10)}},
		{"/robots.txt /r", "complete fetched 1/1", "", "fetched 200"},
		"",
		AGAIN},
	{.what = "more time is asked for than a run has",
		{{.path = "/r", "503 Busy\r\nRetry-After: 86400"}},
		{"/r", "failed refused 0/0", "the server answered with status 503*",
			"refused 503"},
		"",
		AGAIN},
};

/* Does `text` fit `pattern`, in which "*" stands for anything? */
static bool fits(const char *text, const char *pattern)
{
	if (*pattern == '*')
		return fits(text, pattern + 1) ||
		       (*text != '\0' && fits(text + 1, pattern));
	return *text == *pattern && (*text == '\0' || fits(text + 1, pattern + 1));
}

static void check(
	const struct visit_case *c, const char *of, const char *got, const char *expected)
{
	ck_assert_msg(fits(got, expected), "%s: %s is '%s', not '%s'", c->what, of, got,
		expected);
}

static void setup(void)
{
	scratch_setup();
	site_start();
}

START_TEST(makes_of_answers)
{
	const struct visit_case *c = &cases[_i];
	const char *first = ROBOTS;
	struct fixture f;

	site_serve(c->pages);
	fixture_open(&f, site_conf(c->fetch != NULL ? c->fetch : "retries = 0\n",
				 c->source != NULL ? c->source : ""));
	struct crawl_counts counts = site_run(&f, SITE_NOW);
	const char *asked = site_asked();

	ck_assert_int_eq(strncmp(asked, first, strlen(first)), 0);
	asked += strlen(first);
	check(c, "asked", asked + (*asked == ' '), c->expected.asked);
	check(c, "listing",
		site_sql(&f, "SELECT state || ' ' || outcome || ' ' || pages || '/' || "
			     "reviews FROM listing"),
		c->expected.listing);
	check(c, "reason", site_sql(&f, "SELECT reason FROM listing"),
		c->expected.reason);
	check(c, "captures",
		site_sql(&f, "SELECT GROUP_CONCAT(outcome || ' ' || status, ', ') FROM "
			     "(SELECT * FROM capture ORDER BY id)"),
		c->expected.captures);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM listing"), 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"),
		fixture_sql(&f, "SELECT reviews FROM listing"));
	ck_assert_int_eq(counts.visited, 1);
	ck_assert_int_eq(counts.left, 0);
	ck_assert_int_eq(counts.failed,
		fixture_sql(&f, "SELECT state = 'failed' OR reviews = 0 FROM listing"));
	ck_assert_int_eq(counts.pages, fixture_sql(&f, "SELECT pages FROM listing"));
	site_verify(&f);
	fixture_close(&f);
	site_stop();
}
END_TEST

/* A site that always states some more than it lists: once that is known its listings are
   complete, and a review that is missing from the middle is gone. */
START_TEST(knows_a_site_that_states_too_many)
{
	static const struct site_page first[] = {
		{.path = "/r", .head = OK, .body = R(10) R(11) R(12) STATED(6)},
		{.path = NULL}};
	static const struct site_page second[] = {
		{.path = "/r", .head = OK, .body = R(10) R(12) STATED(5)},
		{.path = NULL}};
	struct fixture f;

	site_start();
	site_serve(first);
	fixture_open(&f, site_conf("full_every = 1h\n", "every = 1h\n"));
	for (int day = 0; day < 6; day++) {
		/* another page each time, or a site that says the same tells nothing */
		static char body[6][1024];
		static struct site_page pages[6][2];

		snprintf(body[day], sizeof(body[day]), "%s<p>%d", first[0].body, day);
		pages[day][0] =
			(struct site_page){.path = "/r", .head = OK, .body = body[day]};
		site_serve(pages[day]);
		site_run(&f, SITE_NOW + day * 86400);
		ck_assert_str_eq(site_sql(&f, "SELECT state || to_end FROM listing "
					      "ORDER BY id DESC LIMIT 1"),
			day < 4 ? "capped1" : "complete1");
	}
	site_serve(second);
	site_run(&f, SITE_NOW + 8 * 86400);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE gone IS NOT "
				"NULL AND day = (SELECT MIN(day) + 1 FROM review)"),
		1);
	fixture_close(&f);
	site_stop();
}
END_TEST

Suite *visit_suite(void)
{
	Suite *suite = suite_create("visit");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_loop_test(tc, makes_of_answers, 0, N(cases));
	tcase_add_test(tc, knows_a_site_that_states_too_many);
	suite_add_tcase(suite, tc);
	return suite;
}
