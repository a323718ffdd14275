/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ledger of digests and runs.
 */
#include "archive/ledger.h"

#include "fixture.h"
#include "suites.h"

#define CONF "[archive]\npath = a.sqlite\n[brand \"one\"]\n[brand \"two\"]\n"

START_TEST(knows_digests)
{
	struct digest_entry entry = {.revision = 42}, one = {.revision = 1},
			    two = {.revision = 2};
	struct err err = ERR_INIT;
	struct fixture f;
	int32_t day = 7;

	fixture_open(&f, CONF);
	one.content = hash_sha256(VIEW("one"));
	two.content = hash_sha256(VIEW("two"));
	ck_assert_int_eq(archive_last_digest(f.archive, 1, 100, &entry, &fixture_err), 0);
	ck_assert_int_eq(entry.revision, 42);
	ck_assert_int_eq(archive_last_digest_day(f.archive, 1, &day, &fixture_err), 0);
	ck_assert_done(archive_put_digest(f.archive, 1, 100, &one, 5, &fixture_err));
	ck_assert_done(archive_put_digest(f.archive, 1, 100, &two, 6, &fixture_err));
	ck_assert_done(archive_put_digest(f.archive, 1, 90, &one, 7, &fixture_err));
	ck_assert_int_eq(archive_put_digest(f.archive, 1, 100, &two, 8, &err), -1);
	ck_assert_int_eq(archive_last_digest(f.archive, 1, 100, &entry, &fixture_err), 1);
	ck_assert_int_eq(entry.revision, 2);
	ck_assert_str_eq(entry.content.text, two.content.text);
	ck_assert_int_eq(archive_last_digest(f.archive, 2, 100, &entry, &fixture_err), 0);
	ck_assert_int_eq(archive_last_digest_day(f.archive, 1, &day, &fixture_err), 1);
	ck_assert_int_eq(day, 100);
	ck_assert_int_eq(archive_last_digest_day(f.archive, 2, &day, &fixture_err), 0);
	fixture_close(&f);
}
END_TEST

START_TEST(knows_runs)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct run_entries runs;
	struct fixture f;
	int64_t first, second;

	fixture_open(&f, CONF);
	ck_assert_done(archive_begin_run(f.archive, "fetch", 10, &first, &fixture_err));
	ck_assert_done(archive_begin_run(f.archive, "digest", 11, &second, &fixture_err));
	ck_assert_int_ne(first, second);
	ck_assert_done(
		archive_end_run(f.archive, first, 20, 3, VIEW("partly"), &fixture_err));
	ck_assert_int_eq(
		fixture_sql(&f,
			"SELECT COUNT(*) FROM run WHERE command = 'fetch' AND started = 10 "
			"AND finished = 20 AND status = 3 AND summary = 'partly'"),
		1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM run WHERE finished IS NULL"), 1);
	ck_assert_done(archive_last_runs(f.archive, 1, &arena, &runs, &fixture_err));
	ck_assert_uint_eq(runs.n, 1);
	ck_assert_int_eq(runs.items[0].id, second);
	ck_assert_int_eq(runs.items[0].finished, 0);
	ck_assert_done(archive_last_runs(f.archive, 9, &arena, &runs, &fixture_err));
	ck_assert_uint_eq(runs.n, 2);
	ck_assert_int_eq(runs.items[1].started, 10);
	ck_assert_int_eq(runs.items[1].finished, 20);
	ck_assert_int_eq(runs.items[1].status, 3);
	ck_assert_view_eq(runs.items[1].command, VIEW("fetch"));
	ck_assert_view_eq(runs.items[1].summary, VIEW("partly"));
	fixture_close(&f);
}
END_TEST

Suite *ledger_suite(void)
{
	Suite *suite = suite_create("ledger");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, knows_digests);
	tcase_add_test(tc, knows_runs);
	suite_add_tcase(suite, tc);
	return suite;
}
