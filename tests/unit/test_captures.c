/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures, the robots.txt that is kept, when sources are due, and their state for the
 * digest.
 */
#include "archive/captures.h"

#include "fixture.h"
#include "suites.h"

#define CONF                                                                                \
	"[archive]\npath = a.sqlite\n[brand \"b\"]\n"                                       \
	"[source \"one\"]\nbrand = b\nurl = http://x/\n[source \"two\"]\nbrand = b\nurl = " \
	"http://y/\n"

static int64_t put(struct fixture *f, int64_t time, enum capture_outcome outcome)
{
	struct capture capture = {.source_id = 1,
		.time = time,
		.outcome = outcome,
		.status = 200 + (int)outcome,
		.url = VIEW("http://x/"),
		.etag = VIEW("\"e\""),
		.last_modified = VIEW("Mon"),
		.digest = VIEW("d"),
		.bytes = 5,
		.reason = VIEW("why")};
	int64_t id = 0;

	capture.reviews = outcome == CAPTURE_UNCHANGED ? 7 : -1;
	if (outcome == CAPTURE_FETCHED || outcome == CAPTURE_UNCHANGED) {
		capture.warc_file = VIEW("f.warc.gz");
		capture.warc_offset = 0;
		capture.warc_length = 77;
	}
	ck_assert_done(archive_put_capture(f->archive, &capture, &id, &fixture_err));
	return id;
}

START_TEST(keeps_captures)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct capture last = {.id = 42};
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(archive_last_capture(f.archive, 1, VIEW("http://x/"), &arena,
				 &last, &fixture_err),
		0);
	ck_assert_int_eq(last.id, 42);
	int64_t first = put(&f, 100, CAPTURE_FETCHED);

	put(&f, 200, CAPTURE_FAILED);
	put(&f, 300, CAPTURE_REFUSED);
	put(&f, 400, CAPTURE_DISALLOWED);
	ck_assert_int_eq(archive_last_capture(f.archive, 1, VIEW("http://x/"), &arena,
				 &last, &fixture_err),
		1);
	ck_assert_int_eq(last.id, first);
	ck_assert_int_eq(last.time, 100);
	ck_assert_int_eq(last.status, 200);
	ck_assert_int_eq(last.reviews, -1);
	ck_assert_int_eq(last.bytes, 5);
	ck_assert_int_eq(last.warc_offset, 0);
	ck_assert_int_eq(last.warc_length, 77);
	ck_assert_view_eq(last.warc_file, VIEW("f.warc.gz"));
	ck_assert_view_eq(last.url, VIEW("http://x/"));
	ck_assert_view_eq(last.etag, VIEW("\"e\""));
	ck_assert_view_eq(last.last_modified, VIEW("Mon"));
	ck_assert_view_eq(last.digest, VIEW("d"));
	ck_assert_int_eq(fixture_sql(&f, "SELECT warc_offset IS NOT NULL FROM capture "
					 "WHERE time = 100"),
		1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM capture WHERE warc_offset IS "
				"NULL AND warc_length IS NULL"),
		3);
	ck_assert_int_eq(
		archive_capture(f.archive, first, &arena, &last, &fixture_err), 1);
	ck_assert_int_eq(last.time, 100);
	ck_assert_int_eq(archive_capture(f.archive, 99, &arena, &last, &fixture_err), 0);
	int64_t again = put(&f, 500, CAPTURE_UNCHANGED);

	ck_assert_int_eq(archive_last_capture(f.archive, 1, VIEW("http://x/"), &arena,
				 &last, &fixture_err),
		1);
	ck_assert_int_eq(last.id, again);
	ck_assert_int_eq(last.reviews, 7);
	ck_assert_int_eq(archive_last_capture(f.archive, 1, VIEW("http://y/"), &arena,
				 &last, &fixture_err),
		0);
	fixture_close(&f);
}
END_TEST

START_TEST(tells_the_state_of_sources)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct source_states states;
	struct fixture f;

	fixture_open(&f, CONF);
	put(&f, 100, CAPTURE_UNCHANGED);
	put(&f, 200, CAPTURE_REFUSED);
	ck_assert_done(
		archive_source_states(f.archive, 1, 200, &arena, &states, &fixture_err));
	ck_assert_uint_eq(states.n, 2);
	ck_assert_int_eq(states.items[0].last_time, 100);
	ck_assert_int_eq(states.items[0].outcome, CAPTURE_UNCHANGED);
	ck_assert_int_eq(states.items[0].last_reviews, 7);
	ck_assert_int_eq(states.items[1].last_time, 0);
	ck_assert_done(
		archive_source_states(f.archive, 1, 201, &arena, &states, &fixture_err));
	ck_assert_int_eq(states.items[0].outcome, CAPTURE_REFUSED);
	ck_assert_int_eq(states.items[0].last_reviews, -1);
	ck_assert_view_eq(states.items[0].reason, VIEW("why"));
	ck_assert_done(
		archive_source_states(f.archive, 9, 201, &arena, &states, &fixture_err));
	ck_assert_uint_eq(states.n, 0);
	fixture_close(&f);
}
END_TEST

START_TEST(keeps_robots)
{
	struct buf body BUF_CLEANUP = buf_make(10);
	struct err err = ERR_INIT;
	struct fixture f;
	int64_t time = 5;
	int status = 6;

	fixture_open(&f, CONF);
	ck_assert_int_eq(archive_get_robots(f.archive, VIEW("http://x:80"), &time,
				 &status, &body, &fixture_err),
		0);
	ck_assert_int_eq(time, 5);
	ck_assert_done(archive_put_robots(
		f.archive, VIEW("http://x:80"), 100, 404, VIEW(""), &fixture_err));
	ck_assert_done(archive_put_robots(
		f.archive, VIEW("http://x:80"), 200, 200, VIEW("a\0\xff"), &fixture_err));
	ck_assert_int_eq(archive_get_robots(f.archive, VIEW("http://x:80"), &time,
				 &status, &body, &fixture_err),
		1);
	ck_assert_int_eq(time, 200);
	ck_assert_int_eq(status, 200);
	ck_assert_view_eq(buf_view(&body), VIEW("a\0\xff"));
	ck_assert_done(archive_put_robots(f.archive, VIEW("http://x:80"), 1, 1,
		VIEW("longer than ten"), &fixture_err));
	ck_assert_int_eq(archive_get_robots(f.archive, VIEW("http://x:80"), &time,
				 &status, &body, &err),
		-1);
	ck_assert_int_eq(err.code, ERR_LIMIT);
	fixture_close(&f);
}
END_TEST

START_TEST(knows_when_sources_are_due)
{
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_done(archive_set_due(f.archive, 2, 12345, &fixture_err));
	fixture_close(&f);
	fixture_open(&f, CONF);
	ck_assert_int_eq(registry_source_id(f.registry, 2)->due, 12345);
	ck_assert_int_eq(registry_source_id(f.registry, 1)->due, 0);
	fixture_close(&f);
}
END_TEST

Suite *captures_suite(void)
{
	Suite *suite = suite_create("captures");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, keeps_captures);
	tcase_add_test(tc, tells_the_state_of_sources);
	tcase_add_test(tc, keeps_robots);
	tcase_add_test(tc, knows_when_sources_are_due);
	suite_add_tcase(suite, tc);
	return suite;
}
