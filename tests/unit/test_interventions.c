/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Interventions: stored once, listed by brand and day.
 */
#include "archive/interventions.h"

#include "fixture.h"
#include "suites.h"

#define CONF                                                                       \
	"[archive]\npath = a.sqlite\n[brand \"one\"]\n[brand \"two\"]\n[location " \
	"\"one/x\"]\n"

START_TEST(are_stored_once)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct intervention first = {.brand_id = 1,
		.day = 20000,
		.kind = VIEW("policy"),
		.title = VIEW("Refunds")};
	struct intervention other[] = {first, first, first, first, first};
	struct interventions list;
	struct fixture f;
	int64_t id, again;

	other[1].location_id = 1;
	other[2].day = 19999;
	other[3].kind = VIEW("incident");
	other[4].title = VIEW("refunds");
	fixture_open(&f, CONF);
	ck_assert_done(archive_add_intervention(f.archive, &first, 7, &id, &fixture_err));
	for (int i = 0; i < 5; i++) {
		for (int k = 0; k < 2; k++) {
			ck_assert_done(archive_add_intervention(
				f.archive, &other[i], 8, &again, &fixture_err));
			ck_assert_int_eq(again, id + i);
		}
	}
	struct intervention two = {
		.brand_id = 2, .day = 20000, .kind = VIEW("other"), .title = VIEW("x")};

	ck_assert_done(
		archive_add_intervention(f.archive, &two, 8, &again, &fixture_err));
	ck_assert_done(archive_interventions(
		f.archive, 1, 19999, 20000, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 5);
	ck_assert_int_eq(list.items[0].day, 19999);
	ck_assert_int_eq(list.items[1].id, id);
	ck_assert_view_eq(list.items[1].title, VIEW("Refunds"));
	ck_assert_view_eq(list.items[3].kind, VIEW("incident"));
	ck_assert_int_eq(list.items[2].location_id, 1);
	ck_assert_done(archive_interventions(
		f.archive, 0, 20000, 20000, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 5);
	ck_assert_done(archive_interventions(
		f.archive, 2, 0, 19999, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 0);
	fixture_close(&f);
}
END_TEST

START_TEST(are_of_a_kind)
{
	struct intervention wrong = {
		.brand_id = 1, .kind = VIEW("bribery"), .title = VIEW("x")};
	struct view rest = view_of(intervention_kinds), part;
	struct err err = ERR_INIT;
	struct fixture f;
	int64_t id = 42;
	int n = 0;

	fixture_open(&f, CONF);
	while (view_split(&rest, '|', &part)) {
		struct intervention right = {
			.brand_id = 1, .kind = part, .title = VIEW("x")};

		ck_assert(intervention_is_kind(part));
		ck_assert_done(archive_add_intervention(
			f.archive, &right, 1, &id, &fixture_err));
		n++;
	}
	ck_assert_int_eq(n, 10);
	ck_assert(!intervention_is_kind(VIEW("")));
	ck_assert(!intervention_is_kind(VIEW("polic")));
	ck_assert(!intervention_is_kind(VIEW("outreach|policy")));
	int64_t before = id;

	ck_assert_int_eq(archive_add_intervention(f.archive, &wrong, 1, &id, &err), -1);
	ck_assert_int_eq(id, before);
	fixture_close(&f);
}
END_TEST

Suite *interventions_suite(void)
{
	Suite *suite = suite_create("interventions");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, are_stored_once);
	tcase_add_test(tc, are_of_a_kind);
	suite_add_tcase(suite, tc);
	return suite;
}
