/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a robots.txt permits by its status and its words, and how long it is kept.
 */
#include "crawl/permission.h"

#include "base/limits.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

#define CONF "[archive]\npath = a.sqlite\n"
#define NOW 1000000
#define DAY 86400
#define RULES "User-agent: *\nDisallow: /private\n"
#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

static struct fixture f;
static struct permissions *permissions;
static struct arena arena;
static char reason[256];

static void renew(void)
{
	permissions_free(permissions);
	ck_assert_done(permissions_new(f.archive, &permissions, &fixture_err));
}

static void setup(void)
{
	scratch_setup();
	fixture_open(&f, CONF);
	renew();
}

static void teardown(void)
{
	permissions_free(permissions);
	fixture_close(&f);
	arena_done(&arena);
}

static enum permission ask(const char *url, int64_t now, struct origin **ret_origin)
{
	enum permission permission = (enum permission)42;
	struct url_parts page;

	reason[0] = '\0';
	ck_assert_done(url_parse(view_of(url), &arena, &page, &fixture_err));
	ck_assert_done(permission_of(permissions, &page, now, &permission, ret_origin,
		reason, sizeof(reason), &fixture_err));
	return permission;
}

static void learn(struct origin *origin, int status, struct view body, int64_t now)
{
	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(permission_learn(permissions, origin, status, body,
		status == 0 ? VIEW("no answer in time") : VIEW(""), now, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
}

/* Ask for the robots.txt of http://x and be answered. */
static struct origin *learn_at(int status, const char *body, int64_t now)
{
	struct origin *origin;

	ck_assert_int_eq(ask("http://x/", now, &origin), PERMISSION_ASK);
	learn(origin, status, view_of(body), now);
	return origin;
}

/* ---- statuses (RFC 9309, 2.3.1) -----------------------------------------------------
 */

static const struct {
	int status;
	enum permission open, private; /* for /open and /private/page */
	bool kept;
} statuses[] = {
	{200, PERMISSION_GIVEN, PERMISSION_DENIED, true},
	{206, PERMISSION_GIVEN, PERMISSION_DENIED, true},
	{301, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{308, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{400, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{401, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{403, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{404, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{410, PERMISSION_GIVEN, PERMISSION_GIVEN, true},
	{429, PERMISSION_UNKNOWN, PERMISSION_UNKNOWN, false},
	{500, PERMISSION_UNKNOWN, PERMISSION_UNKNOWN, false},
	{503, PERMISSION_UNKNOWN, PERMISSION_UNKNOWN, false},
	{599, PERMISSION_UNKNOWN, PERMISSION_UNKNOWN, false},
	{0, PERMISSION_UNKNOWN, PERMISSION_UNKNOWN, false},
};

/* The sentence that goes with it. */
static void check_reason(enum permission permission, int status)
{
	char expected[256] = "";

	if (permission == PERMISSION_DENIED)
		snprintf(expected, sizeof(expected),
			"robots.txt of http://x does not allow it");
	else if (permission == PERMISSION_UNKNOWN && status != 0)
		snprintf(expected, sizeof(expected),
			"robots.txt could not be had (status %d), so nothing is fetched "
			"from http://x",
			status);
	else if (permission == PERMISSION_UNKNOWN)
		snprintf(expected, sizeof(expected),
			"robots.txt could not be had: no answer in time");
	ck_assert_str_eq(reason, expected);
}

START_TEST(goes_by_status)
{
	int status = statuses[_i].status;
	struct origin *origin;

	learn_at(status, RULES, NOW);
	ck_assert_int_eq(ask("http://x/open", NOW, &origin), statuses[_i].open);
	check_reason(statuses[_i].open, status);
	ck_assert_int_eq(
		ask("http://x/private/page", NOW, &origin), statuses[_i].private);
	check_reason(statuses[_i].private, status);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM robots"), statuses[_i].kept);
	/* the next run asks again where nothing was kept */
	renew();
	ck_assert_int_eq(ask("http://x/private/page", NOW + 1, &origin),
		statuses[_i].kept ? statuses[_i].private : PERMISSION_ASK);
}
END_TEST

/* ---- how long -----------------------------------------------------------------------
 */

static const struct {
	int64_t later;
	bool asked;
} ages[] = {
	{0, false}, {1, false}, {DAY - 1, false}, {DAY, true}, {7 * DAY, true},
	{-1, true}, /* from the future: the clock was wrong once */
};

START_TEST(is_kept_for_a_day)
{
	struct origin *origin;

	learn_at(200, RULES, NOW);
	renew();
	ck_assert_int_eq(ask("http://x/private", NOW + ages[_i].later, &origin),
		ages[_i].asked ? PERMISSION_ASK : PERMISSION_DENIED);
	if (!ages[_i].asked)
		return;
	/* what is answered then takes its place */
	learn(origin, 200, VIEW("User-agent: *\nDisallow: /open\n"),
		NOW + ages[_i].later);
	ck_assert_int_eq(
		ask("http://x/private", NOW + ages[_i].later, &origin), PERMISSION_GIVEN);
	ck_assert_int_eq(
		ask("http://x/open", NOW + ages[_i].later, &origin), PERMISSION_DENIED);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM robots"), 1);
}
END_TEST

/* A run that began with it ends with it: it is not asked for twice. */
START_TEST(holds_for_a_run)
{
	struct origin *first, *origin;

	first = learn_at(200, RULES, NOW);
	ck_assert_int_eq(
		ask("http://x/private", NOW + 2 * DAY, &origin), PERMISSION_DENIED);
	ck_assert_ptr_eq(origin, first);
}
END_TEST

/* An answer that is not kept does not take away what an older one said, for when the day
   is not over; in this run the newer one counts. */
START_TEST(is_not_replaced_by_a_failure)
{
	struct origin *origin;

	learn_at(200, RULES, NOW);
	renew();
	learn_at(503, "", NOW + DAY);
	ck_assert_int_eq(ask("http://x/open", NOW + DAY, &origin), PERMISSION_UNKNOWN);
	ck_assert_int_eq(fixture_sql(&f, "SELECT status FROM robots"), 200);
}
END_TEST

/* Each scheme, host and port has its own. */
static const struct {
	const char *url;
	enum permission permission;
} others[] = {
	{"http://x/private", PERMISSION_DENIED},
	{"http://x:80/private", PERMISSION_DENIED},
	{"http://X/private", PERMISSION_DENIED},
	{"http://x:8080/private", PERMISSION_ASK},
	{"https://x/private", PERMISSION_ASK},
	{"http://www.x/private", PERMISSION_ASK},
};

START_TEST(is_of_one_origin)
{
	struct origin *origin;

	learn_at(200, RULES, NOW);
	ck_assert_int_eq(ask(others[_i].url, NOW, &origin), others[_i].permission);
}
END_TEST

/* ---- its words ----------------------------------------------------------------------
 */

static const struct {
	int status;
	const char *body;
	int64_t delay_ms;
} delays[] = {
	{200, RULES, -1},
	{200, "User-agent: *\nCrawl-delay: 5\n", 5000},
	{200, "User-agent: *\nCrawl-delay: 60\n", 60000},
	{200, "User-agent: *\nCrawl-delay: 61\n", 60000},
	{200, "User-agent: *\nCrawl-delay: 999999999\n", 60000},
	{200, "User-agent: *\nCrawl-delay: 5\nUser-agent: repute\nCrawl-delay: 7\n",
		7000},
	{200, "User-agent: other\nCrawl-delay: 5\n", -1},
	{404, "User-agent: *\nCrawl-delay: 5\n", -1},
};

START_TEST(asks_for_a_pause)
{
	struct origin *origin = learn_at(delays[_i].status, delays[_i].body, NOW);

	ck_assert_int_eq(ask("http://x/open", NOW, &origin), PERMISSION_GIVEN);
	ck_assert_int_eq(origin->crawl_delay_ms, delays[_i].delay_ms);
	renew();
	ck_assert_int_eq(ask("http://x/open", NOW, &origin), PERMISSION_GIVEN);
	ck_assert_int_eq(origin->crawl_delay_ms, delays[_i].delay_ms);
}
END_TEST

/* Rules before 500 KiB count, what is behind them does not; a line that is cut is none.
 */
static const struct {
	size_t filler; /* bytes before the rule that forbids all, "User-agent" not counted
			*/
	enum permission permission;
} sizes[] = {
	{0, PERMISSION_DENIED},
	{LIMIT_ROBOTS - 100, PERMISSION_DENIED},
	{LIMIT_ROBOTS - 6, PERMISSION_GIVEN}, /* "Disallow: /" would be cut */
	{LIMIT_ROBOTS + 100, PERMISSION_GIVEN},
	{MIB(1), PERMISSION_GIVEN},
};

START_TEST(is_read_up_to_its_limit)
{
	struct buf body BUF_CLEANUP = buf_make(MIB(2));
	struct origin *origin;

	buf_add_text(&body, "User-agent: *\n");
	while (body.len < sizes[_i].filler)
		buf_add_text(&body, "#\n");
	buf_add_text(&body, "Disallow: /\n");
	ck_assert_int_eq(ask("http://x/", NOW, &origin), PERMISSION_ASK);
	learn(origin, 200, buf_view(&body), NOW);
	ck_assert_int_eq(ask("http://x/page", NOW, &origin), sizes[_i].permission);
	ck_assert_int_le(
		fixture_sql(&f, "SELECT LENGTH(body) FROM robots"), LIMIT_ROBOTS);
}
END_TEST

/* What a failure says may be long; it is cut, never written past its room. */
START_TEST(bounds_its_words)
{
	struct buf fault BUF_CLEANUP = buf_make(KIB(64));
	struct origin *origin;

	for (int i = 0; i < 2000; i++)
		buf_add_text(&fault, "no answer ");
	ck_assert_int_eq(ask("http://x/", NOW, &origin), PERMISSION_ASK);
	ck_assert_done(permission_learn(
		permissions, origin, 0, VIEW(""), buf_view(&fault), NOW, &fixture_err));
	ck_assert_int_eq(ask("http://x/", NOW, &origin), PERMISSION_UNKNOWN);
	ck_assert_uint_eq(strlen(reason), sizeof(reason) - 1);
}
END_TEST

Suite *permission_suite(void)
{
	Suite *suite = suite_create("permission");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, goes_by_status, 0, N(statuses));
	tcase_add_loop_test(tc, is_kept_for_a_day, 0, N(ages));
	tcase_add_test(tc, holds_for_a_run);
	tcase_add_test(tc, is_not_replaced_by_a_failure);
	tcase_add_loop_test(tc, is_of_one_origin, 0, N(others));
	tcase_add_loop_test(tc, asks_for_a_pause, 0, N(delays));
	tcase_add_loop_test(tc, is_read_up_to_its_limit, 0, N(sizes));
	tcase_add_test(tc, bounds_its_words);
	suite_add_tcase(suite, tc);
	return suite;
}
