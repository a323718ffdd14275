/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which capture files are deleted, to the second, and what the archive says of them
 * after.
 */
#include "crawl/retention.h"

#include "archive/captures.h"
#include "base/calendar.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define FIRST "repute-20260101.warc.gz"
#define SECOND "repute-20260102.warc.gz"
#define THIRD "repute-20260103.warc.gz"

static struct fixture f;

static void put(const char *file)
{
	const struct capture capture = {.source_id = 1,
		.time = 1,
		.outcome = CAPTURE_FETCHED,
		.url = VIEW("http://x/"),
		.warc_file = view_of(file),
		.warc_length = 5,
		.reviews = 3};
	int64_t id;

	ck_assert_done(archive_put_capture(f.archive, &capture, &id, &fixture_err));
}

static void write_file(const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "captures/%s", name);
	scratch_write(path, VIEW("12345"));
}

static bool has_file(const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "captures/%s", name);
	return scratch_has(path);
}

/* Three days with a file each, one and two and three captures in them; keep and
   full_every in days. */
static void prepare(int keep, int full_every)
{
	char text[512];

	snprintf(text, sizeof(text),
		"[archive]\npath = a.sqlite\n[captures]\ndir = captures\nkeep = %dd\n"
		"[fetch]\nfull_every = %dd\n[brand \"b\"]\n[source \"s\"]\nbrand = b\n"
		"url = http://x/\n",
		keep, full_every);
	fixture_open(&f, text);
	write_file(FIRST);
	write_file(SECOND);
	write_file(THIRD);
	put(FIRST);
	for (int i = 0; i < 2; i++)
		put(SECOND);
	for (int i = 0; i < 3; i++)
		put(THIRD);
}

static int64_t at(const char *text)
{
	int64_t time;

	ck_assert_int_eq(calendar_parse_time(view_of(text), &time), 0);
	return time;
}

static struct retention_counts apply(int64_t now, bool dry_run)
{
	struct retention_counts counts = {-1, -1, -1};

	ck_assert_done(
		retention_apply(f.archive, f.conf, now, dry_run, &counts, &fixture_err));
	return counts;
}

static void check_counts(struct retention_counts counts, int64_t files, int64_t captures)
{
	ck_assert_int_eq(counts.files, files);
	ck_assert_int_eq(counts.bytes, 5 * files);
	ck_assert_int_eq(counts.captures, captures);
}

/* ---- when ---------------------------------------------------------------------------
 */

/* How many of the three files go, the oldest first. */
static const struct {
	int keep, full_every;
	const char *now;
	int gone;
} cases[] = {
	{10, 7, "2026-01-18T23:59:59Z", 0},
	{10, 7, "2026-01-19T00:00:00Z", 1},
	{10, 7, "2026-01-19T23:59:59Z", 1},
	{10, 7, "2026-01-20T00:00:00Z", 2},
	{10, 7, "2026-01-21T00:00:00Z", 3},
	{10, 7, "2036-01-21T00:00:00Z", 3},
	{1, 0, "2026-01-02T23:59:59Z", 0},
	{1, 0, "2026-01-03T00:00:00Z", 1},
	{0, 7, "2036-01-01T00:00:00Z", 0},
	{10, 7, "1999-01-01T00:00:00Z", 0},
};

static void check_left(int gone)
{
	static const char *const files[] = {FIRST, SECOND, THIRD};
	char sql[160];

	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(has_file(files[i]), i >= gone);
		snprintf(sql, sizeof(sql),
			"SELECT COUNT(*) FROM capture WHERE warc_file = '%s' AND "
			"warc_offset = 0 AND warc_length = 5",
			files[i]);
		ck_assert_int_eq(fixture_sql(&f, sql), i >= gone ? i + 1 : 0);
	}
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM capture WHERE outcome = 'fetched' "
				"AND reviews = 3"),
		6);
}

START_TEST(deletes_what_is_over)
{
	static const int64_t captures[] = {0, 1, 3, 6};
	int gone = cases[_i].gone;

	prepare(cases[_i].keep, cases[_i].full_every);
	check_counts(apply(at(cases[_i].now), true), gone, captures[gone]);
	check_left(0);
	check_counts(apply(at(cases[_i].now), false), gone, captures[gone]);
	check_left(gone);
	check_counts(apply(at(cases[_i].now), false), 0, 0);
	fixture_close(&f);
}
END_TEST

/* ---- what else lies there -----------------------------------------------------------
 */

/* A file that a crash left, of which the archive no longer knows, goes too; what is not a
   file of ours stays. */
START_TEST(deletes_only_its_own)
{
	prepare(1, 0);
	write_file("repute-20251231.warc.gz");
	write_file("repute-20251231.warc");
	write_file("repute-20251331.warc.gz");
	write_file("other-20251231.warc.gz");
	write_file("lock");
	check_counts(apply(at("2026-01-03T00:00:00Z"), false), 2, 1);
	ck_assert(!has_file("repute-20251231.warc.gz"));
	ck_assert(has_file("repute-20251231.warc"));
	ck_assert(has_file("repute-20251331.warc.gz"));
	ck_assert(has_file("other-20251231.warc.gz"));
	ck_assert(has_file("lock"));
	fixture_close(&f);
}
END_TEST

/* A file that is gone already: the archive forgets it. */
START_TEST(forgets_what_is_gone)
{
	prepare(1, 0);
	unlink(scratch("captures/" FIRST).text);
	check_counts(apply(at("2026-01-03T00:00:00Z"), false), 0, 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM capture WHERE warc_file IS NULL"),
		1);
	fixture_close(&f);
}
END_TEST

/* The archive is told first: what cannot be deleted then has no captures any more, and a
   later call, when it can be, finds it by its name. */
START_TEST(is_repeated_after_a_fault)
{
	struct retention_counts counts = {.files = 42};
	struct err err = ERR_INIT;

	prepare(1, 0);
	unlink(scratch("captures/" FIRST).text);
	ck_assert_int_eq(mkdir(scratch("captures/" FIRST).text, 0700), 0);
	ck_assert_int_eq(retention_apply(f.archive, f.conf, at("2026-01-03T00:00:00Z"),
				 false, &counts, &err),
		-1);
	ck_assert_msg(strstr(err.text, "cannot delete '") != NULL, "%s", err.text);
	ck_assert_int_eq(counts.files, 42);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM capture WHERE warc_file IS NULL"),
		1);
	ck_assert_int_eq(rmdir(scratch("captures/" FIRST).text), 0);
	write_file(FIRST);
	check_counts(apply(at("2026-01-03T00:00:00Z"), false), 1, 0);
	ck_assert(!has_file(FIRST));
	fixture_close(&f);
}
END_TEST

START_TEST(needs_no_directory)
{
	fixture_open(
		&f, "[archive]\npath = a.sqlite\n[captures]\ndir = none\nkeep = 1d\n");
	check_counts(apply(at("2026-01-03T00:00:00Z"), false), 0, 0);
	ck_assert(!scratch_has("none"));
	fixture_close(&f);
}
END_TEST

Suite *retention_suite(void)
{
	Suite *suite = suite_create("retention");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, deletes_what_is_over, 0, N(cases));
	tcase_add_test(tc, deletes_only_its_own);
	tcase_add_test(tc, forgets_what_is_gone);
	tcase_add_test(tc, is_repeated_after_a_fault);
	tcase_add_test(tc, needs_no_directory);
	suite_add_tcase(suite, tc);
	return suite;
}
