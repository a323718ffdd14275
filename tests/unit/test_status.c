/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute status`: its words, its columns, and that text from outside is only text.
 */
#include "archive/reviews.h"
#include "core/cmd/columns.h"
#include "core/cmd/status.h"
#include "fixture.h"
#include "suites.h"

#include <jansson.h>
#include <math.h>

#define NOW 1795160000 /* 2026-11-20T07:33:20Z */
#define HOUR 3600

/* ---- columns -----------------------------------------------------------------------
 */

static const struct {
	const char *text;
	unsigned width;
	const char *cell;
} cells[] = {
	{"ab", 4, "ab  "},
	{"abcd", 4, "abcd"},
	{"abcde", 4, "abc~"},
	{"", 2, "  "},
	{"a\x1b[1mb", 8, "a?[1mb  "},
	{"\xff\xc3\xa9", 3, "?\xc3\xa9 "},
	{"\xc2\x9b", 2, "? "}, /* the CSI of the upper set */
	{"\xe2\x80\xae"
	 "ab",
		3, "ab "},				  /* an override of direction */
	{"\xe4\xb8\xad\xe4\xb8\xad", 3, "\xe4\xb8\xad~"}, /* two columns each */
	{"\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad", 4, "\xe4\xb8\xad~ "},
	{"a\nb\tc", 6, "a b c "},
};

START_TEST(fills_columns)
{
	struct buf out BUF_CLEANUP = buf_make(1000);

	columns_cell(&out, view_of(cells[_i].text), cells[_i].width);
	ck_assert_view_eq(buf_view(&out), view_of(cells[_i].cell));
}
END_TEST

START_TEST(breaks_lines)
{
	struct buf out BUF_CLEANUP = buf_make(1000);

	columns_lines(&out, VIEW("one two  three\x07 verylongword x"), 2, 10);
	ck_assert_view_eq(
		buf_view(&out), VIEW("  one two\n  three?\n  verylongword\n  x\n"));
	buf_clear(&out);
	columns_lines(&out, VIEW("  "), 2, 10);
	ck_assert_uint_eq(out.len, 0);
}
END_TEST

/* ---- the page ----------------------------------------------------------------------
 */

static const struct brand brand = {.id = 1, .name = "acme"};
static const struct source fine = {.id = 1,
	.name = "fine",
	.url = "http://x/",
	.configured = true,
	.every = 6 * HOUR,
	.due = NOW + 4 * HOUR};
static const struct source evil = {
	.id = 2, .name = "evil\x1b[2Jname", .url = "http://y/", .configured = true};
static const struct source fresh = {
	.id = 3, .name = "fresh", .url = "http://z/", .configured = true};

static struct source_status sources[] = {
	{.source = &fine,
		.brand = &brand,
		.judged = true,
		.health = {.since = NOW - 999 * HOUR},
		.fetched = true,
		.last = {.started = NOW - 2 * HOUR,
			.finished = NOW - 2 * HOUR + 3,
			.state = LISTING_CAPPED,
			.counts = {.pages = 1,
				.reviews = 25,
				.first_reviews = 25,
				.stated_count = 310}},
		.usual = {.n = 20, .low = 24, .median = 25, .high = 31}},
	{.source = &evil,
		.brand = &brand,
		.judged = true,
		.health = {.state = HEALTH_FAILING,
			.since = NOW - 30 * HOUR,
			.onset = NOW - 50 * HOUR,
			.reason = VIEW("3 fetches in a row failed: reset\x1b[31m")},
		.fetched = true,
		.last = {.started = NOW - 100,
			.finished = NOW - 90,
			.state = LISTING_FAILED,
			.outcome = CAPTURE_REFUSED,
			.reason = VIEW("status 503\n\xff"),
			.counts = {.first_reviews = -1, .stated_count = -1}},
		.under_way = true},
	{.source = &fresh, .brand = &brand},
};

static struct status made(void)
{
	static struct run_entry runs[] = {
		{2, NOW - 60, 0, 0, VIEW("run"), VIEW("")},
		{1, NOW - 5 * HOUR, NOW - 5 * HOUR + 12, 3, VIEW("run"), VIEW("2 new")},
	};
	static struct waiting_mail mails[] = {
		{NOW - 5 * HOUR, NOW + 60, 3, VIEW("<a@x>"), VIEW("greylisted")}};

	return (struct status){
		.now = NOW,
		.sources = sources,
		.n = 3,
		.runs = {runs, 2},
		.mails = {mails, 1},
		.mails_waiting = 3,
		.unscored = 1,
		.untold = 1,
	};
}

static const char page[] =
	"1 of 3 sources needs a look.\n"
	"\n"
	"SOURCE                          STATE    FETCHED   OUTCOME    REVIEWS      USUAL  "
	"NEXT\n"
	"fine                            ok       2h ago    capped          25      24-31  "
	"in 4h\n"
	"evil?[2Jname                    failing  100s ago  refused          -          -  "
	"goes on\n"
	"    cannot be fetched since 2026-11-18T05:33:20Z (2d): 3 fetches in a row failed: "
	"reset?[31m\n"
	"    last fetch: status 503 ?\n"
	"fresh                           new      never     -                -          -  "
	"now\n"
	"\n"
	"1 change of sources told to nobody: name somebody in [operators] to.\n"
	"\n"
	"LAST RUNS\n"
	"2026-11-20T07:32:20Z   60s ago  run     not over\n"
	"2026-11-20T02:33:20Z    5h ago  run     partly done in 12s\n"
	"    2 new\n"
	"\n"
	"3 mails wait to be sent ('repute deliver'):\n"
	"    <a@x>, for 5h, tried 3 times: greylisted\n"
	"    ... and 2 more\n"
	"1 review waits to be scored ('repute analyze').\n";

START_TEST(tells_a_person)
{
	struct buf out BUF_CLEANUP = buf_make(100000);
	struct status status = made();

	status_print(&status, &out);
	ck_assert_view_eq(buf_view(&out), view_of(page));
}
END_TEST

START_TEST(tells_a_person_of_nothing)
{
	struct buf out BUF_CLEANUP = buf_make(100000);
	struct status status = {.now = NOW};

	status_print(&status, &out);
	ck_assert_view_eq(buf_view(&out),
		VIEW("No source is fetched yet: add a [source] section to the "
		     "configuration, then 'repute fetch'.\n\nNo 'repute run' so far.\n\n"
		     "No mail waits.\nNo review waits to be scored.\n"));
}
END_TEST

START_TEST(tells_a_script)
{
	struct buf out BUF_CLEANUP = buf_make(100000);
	struct status status = made();
	const char *name, *state, *since, *reason, *due;
	json_int_t last, low;

	ck_assert_done(status_write_json(&status, &out, &fixture_err));
	json_t *root = json_loadb(out.data, out.len, 0, NULL);

	ck_assert_ptr_nonnull(root);
	ck_assert_str_eq(
		json_string_value(json_object_get(root, "schema")), "repute.status/1");
	json_t *list = json_object_get(root, "sources");

	ck_assert_uint_eq(json_array_size(list), 3);
	ck_assert_int_eq(
		json_unpack(json_array_get(list, 0), "{s:{s:I}, s:{s:I}, s:s}", "last",
			"stated_count", &last, "usual", "low", &low, "due", &due),
		0);
	ck_assert_int_eq(last, 310);
	ck_assert_int_eq(low, 24);
	ck_assert_str_eq(due, "2026-11-20T11:33:20Z");
	ck_assert_int_eq(json_unpack(json_array_get(list, 1), "{s:s, s:s, s:s, s:{s:s}}",
				 "source", &name, "state", &state, "trouble_since",
				 &since, "last", "reason", &reason),
		0);
	ck_assert_str_eq(name, evil.name);
	ck_assert_str_eq(state, "failing");
	ck_assert_str_eq(since, "2026-11-18T05:33:20Z");
	ck_assert_str_eq(reason, "status 503\n\xef\xbf\xbd");
	ck_assert(json_is_null(json_object_get(json_array_get(list, 2), "last")));
	ck_assert(json_is_null(json_object_get(json_array_get(list, 2), "usual")));
	ck_assert_uint_eq(json_array_size(json_object_get(root, "runs")), 2);
	ck_assert_int_eq(json_integer_value(json_object_get(root, "mails_waiting")), 3);
	json_decref(root);
}
END_TEST

Suite *status_suite(void)
{
	Suite *suite = suite_create("status");
	TCase *tc = tcase_create("all");

	tcase_add_loop_test(tc, fills_columns, 0, sizeof(cells) / sizeof(cells[0]));
	tcase_add_test(tc, breaks_lines);
	tcase_add_test(tc, tells_a_person);
	tcase_add_test(tc, tells_a_person_of_nothing);
	tcase_add_test(tc, tells_a_script);
	suite_add_tcase(suite, tc);
	return suite;
}
