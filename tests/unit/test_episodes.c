/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Episodes: opened, kept open, resolved, and found again by scope and days.
 */
#include "archive/episodes.h"

#include "fixture.h"
#include "suites.h"

#define CONF "[archive]\npath = a.sqlite\n[brand \"one\"]\n[location \"one/x\"]\n"

START_TEST(open_and_resolve)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct episode e = {.brand_id = 1,
		.open = true,
		.opened = 100,
		.last_high = 100,
		.judged = 100,
		.severity = VIEW("notice"),
		.p = 0.001,
		.observed = 9,
		.expected = 2.5,
		.expected_low = 1,
		.expected_high = 5,
		.days = 3};
	struct episode last = {.id = 42}, place = e;
	struct fixture f;
	int64_t id, again;

	fixture_open(&f, CONF);
	ck_assert_int_eq(
		archive_last_episode(f.archive, 1, 0, &arena, &last, &fixture_err), 0);
	ck_assert_int_eq(last.id, 42);
	ck_assert_done(archive_put_episode(f.archive, &e, &id, &fixture_err));
	place.location_id = 1;
	place.opened = 105;
	ck_assert_done(archive_put_episode(f.archive, &place, &again, &fixture_err));
	ck_assert_int_ne(id, again);
	ck_assert_int_eq(
		archive_last_episode(f.archive, 1, 0, &arena, &last, &fixture_err), 1);
	ck_assert_int_eq(last.id, id);
	ck_assert(last.open);
	ck_assert_int_eq(last.observed, 9);
	ck_assert_double_eq(last.p, 0.001);
	ck_assert_double_eq(last.expected, 2.5);
	ck_assert_double_eq(last.expected_low, 1);
	ck_assert_double_eq(last.expected_high, 5);
	ck_assert_int_eq(last.days, 3);
	ck_assert_int_eq(last.resolved, 0);
	last.open = false;
	last.judged = 110;
	last.last_high = 104;
	last.resolved = 110;
	last.severity = VIEW("critical");
	ck_assert_done(archive_put_episode(f.archive, &last, &again, &fixture_err));
	ck_assert_int_eq(again, id);
	ck_assert_int_eq(
		archive_last_episode(f.archive, 1, 0, &arena, &last, &fixture_err), 1);
	ck_assert(!last.open);
	ck_assert_int_eq(last.resolved, 110);
	ck_assert_int_eq(last.judged, 110);
	ck_assert_int_eq(last.last_high, 104);
	ck_assert_int_eq(last.opened, 100);
	ck_assert_view_eq(last.severity, VIEW("critical"));
	fixture_close(&f);
}
END_TEST

static const struct {
	int32_t from, to;
	size_t n;
} ranges[] = {{0, 99, 0}, {0, 100, 1}, {100, 110, 2}, {110, 110, 2}, {111, 111, 1},
	{500, 600, 1}, {103, 104, 1}};

/* One from 100 to 110 and one of the place, open since 105. */
START_TEST(are_found_by_days)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct episode e = {.brand_id = 1,
		.open = true,
		.opened = 100,
		.severity = VIEW("notice"),
		.days = 1};
	struct episodes list;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_done(archive_put_episode(f.archive, &e, &e.id, &fixture_err));
	e.open = false;
	e.resolved = 110;
	ck_assert_done(archive_put_episode(f.archive, &e, &e.id, &fixture_err));
	e = (struct episode){.brand_id = 1,
		.location_id = 1,
		.open = true,
		.opened = 105,
		.severity = VIEW("warning"),
		.days = 1};
	ck_assert_done(archive_put_episode(f.archive, &e, &e.id, &fixture_err));
	ck_assert_done(archive_episodes(f.archive, 1, ranges[_i].from, ranges[_i].to,
		&arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, ranges[_i].n);
	for (size_t i = 1; i < list.n; i++)
		ck_assert_int_ge(list.items[i].opened, list.items[i - 1].opened);
	fixture_close(&f);
}
END_TEST

Suite *episodes_suite(void)
{
	Suite *suite = suite_create("episodes");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, open_and_resolve);
	tcase_add_loop_test(
		tc, are_found_by_days, 0, (int)(sizeof(ranges) / sizeof(ranges[0])));
	suite_add_tcase(suite, tc);
	return suite;
}
