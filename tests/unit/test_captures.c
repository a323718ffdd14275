/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures and the files that they lie in, the robots.txt that is kept, when sources are
 * due, and their state for the digest.
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

/* ---- what lies in a file ------------------------------------------------------------
 */

/* Three captures in two files, put in another order than they lie there, and one in
   none. */
static const struct capture stored[] = {
	{.source_id = 1,
		.time = 30,
		.page = 2,
		.warc_file = VIEW("a.gz"),
		.warc_offset = 500,
		.warc_length = 50,
		.url = VIEW("http://x/2")},
	{.source_id = 1,
		.time = 20,
		.page = 1,
		.warc_file = VIEW("a.gz"),
		.warc_offset = 100,
		.warc_length = 400,
		.url = VIEW("http://x/1")},
	{.source_id = 2,
		.time = 10,
		.page = 1,
		.warc_file = VIEW("b.gz"),
		.warc_offset = 7,
		.warc_length = 3,
		.url = VIEW("http://y/")},
	{.source_id = 2, .time = 40, .page = 1, .url = VIEW("http://y/none")},
};

static void put_stored(struct fixture *f, int64_t listing_id)
{
	for (int i = 0; i < 4; i++) {
		struct capture capture = stored[i];
		int64_t id;

		capture.listing_id = capture.source_id == 1 ? listing_id : 0;
		ck_assert_done(
			archive_put_capture(f->archive, &capture, &id, &fixture_err));
		ck_assert_int_eq(id, i + 1);
	}
}

static const struct {
	const char *file;
	int64_t bytes, n;
} files[] = {{"a.gz", 550, 2}, {"b.gz", 10, 1}, {"c.gz", 0, 0}, {"", 0, 0}};

/* The walked captures, in order. */
struct walked {
	int64_t times[4], pages[4], listing_ids[4];
	int n, until;
};

static int walk(void *arg, const struct capture *capture, struct err *err)
{
	struct walked *walked = arg;

	walked->times[walked->n] = capture->time;
	walked->pages[walked->n] = capture->page;
	walked->listing_ids[walked->n++] = capture->listing_id;
	return walked->n == walked->until ? err_set(err, ERR_STATE, "enough") : 0;
}

START_TEST(knows_what_lies_in_a_file)
{
	struct walked walked = {0};
	struct fixture f;
	int64_t bytes = 42, n = 42;
	char sql[128];

	fixture_open(&f, CONF);
	put_stored(&f, 0);
	struct view file = view_of(files[_i].file);

	ck_assert_done(archive_captured_bytes(f.archive, file, &bytes, &fixture_err));
	ck_assert_int_eq(bytes, files[_i].bytes);
	ck_assert_done(archive_captures_in(f.archive, file, walk, &walked, &fixture_err));
	ck_assert_int_eq(walked.n, files[_i].n);
	for (int i = 1; i < walked.n; i++)
		ck_assert_int_gt(walked.times[i], walked.times[i - 1]);
	ck_assert_done(archive_forget_warc(f.archive, file, &n, &fixture_err));
	ck_assert_int_eq(n, files[_i].n);
	ck_assert_done(archive_captured_bytes(f.archive, file, &bytes, &fixture_err));
	ck_assert_int_eq(bytes, 0);
	snprintf(sql, sizeof(sql),
		"SELECT COUNT(*) FROM capture WHERE warc_file IS NOT NULL OR "
		"warc_offset IS NOT NULL OR warc_length IS NOT NULL");
	ck_assert_int_eq(fixture_sql(&f, sql), 3 - files[_i].n);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM capture"), 4);
	fixture_close(&f);
}
END_TEST

START_TEST(names_its_files)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct fixture f;
	struct view *names;
	size_t n = 42;

	fixture_open(&f, CONF);
	ck_assert_done(archive_warc_files(f.archive, &arena, &names, &n, &fixture_err));
	ck_assert_uint_eq(n, 0);
	put_stored(&f, 0);
	ck_assert_done(archive_warc_files(f.archive, &arena, &names, &n, &fixture_err));
	ck_assert_uint_eq(n, 2);
	ck_assert_view_eq(names[0], VIEW("a.gz"));
	ck_assert_view_eq(names[1], VIEW("b.gz"));
	fixture_close(&f);
}
END_TEST

START_TEST(walks_a_listing)
{
	struct walked walked = {0};
	struct err err = ERR_INIT;
	struct fixture f;
	struct capture last;
	struct arena arena ARENA_CLEANUP = arena_make();

	fixture_open(&f, CONF);
	int64_t listing = fixture_sql(&f,
		"INSERT INTO listing (source_id, started, whole) VALUES (1, 5, 0) "
		"RETURNING id");

	put_stored(&f, listing);
	ck_assert_done(
		archive_captures_of(f.archive, listing, walk, &walked, &fixture_err));
	ck_assert_int_eq(walked.n, 2);
	ck_assert_int_eq(walked.pages[0], 2);
	ck_assert_int_eq(walked.pages[1], 1);
	ck_assert_int_eq(walked.listing_ids[0], listing);
	/* a walk that is ended says why, and leaves the archive usable */
	walked = (struct walked){.until = 1};
	ck_assert_int_eq(
		archive_captures_of(f.archive, listing, walk, &walked, &err), -1);
	ck_assert_int_eq(walked.n, 1);
	ck_assert_str_eq(err.text, "enough");
	ck_assert_int_eq(archive_capture(f.archive, 4, &arena, &last, &fixture_err), 1);
	ck_assert_int_eq(last.listing_id, 0);
	ck_assert_uint_eq(last.warc_file.len, 0);
	fixture_close(&f);
}
END_TEST

/* The page that was asked for, not another of the source, and only one that is kept. */
START_TEST(finds_the_last_of_a_page)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct capture last;
	struct fixture f;
	int64_t n;

	fixture_open(&f, CONF);
	put_stored(&f, 0);
	ck_assert_int_eq(archive_last_capture(f.archive, 1, VIEW("http://x/1"), &arena,
				 &last, &fixture_err),
		1);
	ck_assert_int_eq(last.time, 20);
	ck_assert_int_eq(archive_last_capture(f.archive, 2, VIEW("http://x/1"), &arena,
				 &last, &fixture_err),
		0);
	ck_assert_int_eq(archive_last_capture(f.archive, 2, VIEW("http://y/none"), &arena,
				 &last, &fixture_err),
		0);
	ck_assert_done(archive_forget_warc(f.archive, VIEW("a.gz"), &n, &fixture_err));
	ck_assert_int_eq(archive_last_capture(f.archive, 1, VIEW("http://x/1"), &arena,
				 &last, &fixture_err),
		0);
	fixture_close(&f);
}
END_TEST

static const char *const outcomes[] = {"fetched", "unchanged", "redirected", "disallowed",
	"blocked", "refused", "failed"};

START_TEST(names_outcomes)
{
	enum capture_outcome outcome = (enum capture_outcome)_i;

	ck_assert_str_eq(capture_outcome_name(outcome), outcomes[_i]);
	ck_assert_int_eq(capture_outcome_named(view_of(outcomes[_i])), outcome);
	ck_assert_int_eq(capture_outcome_named(VIEW("fetche")), CAPTURE_FAILED);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *captures_suite(void)
{
	Suite *suite = suite_create("captures");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, keeps_captures);
	tcase_add_test(tc, tells_the_state_of_sources);
	tcase_add_test(tc, keeps_robots);
	tcase_add_test(tc, knows_when_sources_are_due);
	tcase_add_loop_test(tc, knows_what_lies_in_a_file, 0, N(files));
	tcase_add_test(tc, names_its_files);
	tcase_add_test(tc, walks_a_listing);
	tcase_add_test(tc, finds_the_last_of_a_page);
	tcase_add_loop_test(tc, names_outcomes, 0, N(outcomes));
	suite_add_tcase(suite, tc);
	return suite;
}
