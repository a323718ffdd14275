/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Listings of which a page was read in part, since it asks for more than its size allows:
 * the other pages are read, the listing is capped and says why, and what was not met is
 * not taken for gone.
 */
#include "site.h"
#include "suites.h"

#include "base/limits.h"

#include <stdlib.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define R(n) SITE_REVIEW(n)
#define WHY ": its reviews were not all read: the page asks for too much time or memory"

/* More items than are kept of a page, at its end. */
static char *nested(const char *front)
{
	struct buf body = buf_make(MIB(1));

	buf_add_text(&body, front);
	while (body.len < KIB(300))
		buf_add_text(&body,
			"<p itemscope itemtype='http://schema.org/Rating'><b itemprop=name>x</b>");
	ck_assert_int_eq(body.failed, ERR_NONE);
	return body.data;
}

static const struct {
	const char *front; /* of the page that is read in part */
	int number;	   /* which of two it is */
	const char *other, *listing, *reason;
} parts[] = {
	{R(10) SITE_NEXT("/r?page=2"), 1, R(11), "capped 2/2 to_end 1", "page 1" WHY},
	{R(10), 2, R(11) SITE_NEXT("/r?page=2"), "capped 2/2 to_end 1", "page 2" WHY},
	{SITE_NEXT("/r?page=2"), 1, R(11), "capped 2/1 to_end 1", "page 1" WHY},
	{"", 1, "", "capped 1/0 to_end 1", "page 1" WHY},
	{"", 2, R(11) SITE_NEXT("/r?page=2"), "capped 2/1 to_end 1", "page 2" WHY},
};

START_TEST(is_capped)
{
	char *part = nested(parts[_i].front);
	bool first = parts[_i].number == 1;
	const struct site_page pages[] = {
		{.path = "/r", .head = SITE_OK, .body = first ? part : parts[_i].other},
		{.path = "/r?page=2",
			.head = SITE_OK,
			.body = first ? parts[_i].other : part},
		{.path = NULL}};
	struct fixture f;

	site_serve(pages);
	fixture_open(&f, site_conf("retries = 0\n", ""));
	site_run(&f, SITE_NOW);
	ck_assert_str_eq(site_sql(&f, "SELECT state || ' ' || pages || '/' || reviews || "
				      "' to_end ' || to_end FROM listing"),
		parts[_i].listing);
	ck_assert_str_eq(site_sql(&f, "SELECT reason FROM listing"), parts[_i].reason);
	site_verify(&f);
	fixture_close(&f);
	site_stop();
	free(part);
}
END_TEST

START_TEST(takes_nothing_for_gone)
{
	const struct site_page whole[] = {
		{.path = "/r", .head = SITE_OK, .body = R(10) R(11) R(12)},
		{.path = NULL}};
	char *part = nested(R(10) R(12));
	const struct site_page in_part[] = {
		{.path = "/r", .head = SITE_OK, .body = part}, {.path = NULL}};
	struct fixture f;

	fixture_open(&f, site_conf("full_every = 1h\n", "every = 1h\n"));
	site_serve(whole);
	site_run(&f, SITE_NOW);
	site_serve(in_part);
	site_run(&f, SITE_NOW + 86400);
	ck_assert_str_eq(
		site_sql(&f, "SELECT GROUP_CONCAT(state || ' ' || reviews, ', ') FROM "
			     "(SELECT * FROM listing ORDER BY id)"),
		"complete 3, capped 2");
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(gone) FROM review"), 0);
	fixture_close(&f);
	site_stop();
	free(part);
}
END_TEST

static void setup(void)
{
	scratch_setup();
	site_start();
}

Suite *visit_part_suite(void)
{
	Suite *suite = suite_create("visit_part");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 60);
	tcase_add_checked_fixture(tcase, setup, NULL);
	tcase_add_loop_test(tcase, is_capped, 0, N(parts));
	tcase_add_test(tcase, takes_nothing_for_gone);
	suite_add_tcase(suite, tcase);
	return suite;
}
