/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Listings as the archive keeps them, and which reviews a complete one declares gone: one
 * that was not met between others that were is, the end of a list is not.
 */
#include "archive/listings.h"

#include "base/calendar.h"
#include "fixture.h"
#include "suites.h"

#include <math.h>

#define CONF                                                                      \
	"[archive]\npath = a.sqlite\n[brand \"Acme\"]\n[source \"site\"]\n"       \
	"brand = Acme\nurl = http://x/\n[source \"other\"]\nbrand = Acme\nurl = " \
	"http://y/\n"
#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define DAY(n) ((int64_t)(n)*DAY_SECONDS)

static struct listing begin(struct fixture *f, int64_t source_id, int64_t started)
{
	struct listing listing = {.source_id = source_id,
		.started = started,
		.next_url = VIEW("http://x/"),
		.counts = {.first_reviews = -1, .stated_count = -1, .stated_mean = NAN}};

	ck_assert_done(
		archive_begin_listing(f->archive, &listing, &listing.id, &fixture_err));
	return listing;
}

static void save(struct fixture *f, const struct listing *listing)
{
	ck_assert_done(archive_save_listing(f->archive, listing, &fixture_err));
}

/* A listing that is over. */
static void add(struct fixture *f, int64_t source_id, int64_t started,
	enum listing_state state, bool whole)
{
	struct listing listing = begin(f, source_id, started);

	listing.state = state;
	listing.whole = whole;
	listing.finished = started + 1;
	save(f, &listing);
}

static void check_counts(const struct listing_counts *a, const struct listing_counts *b)
{
	ck_assert_int_eq(a->pages, b->pages);
	ck_assert_int_eq(a->reviews, b->reviews);
	ck_assert_int_eq(a->first_reviews, b->first_reviews);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(a->put[i], b->put[i]);
	ck_assert_int_eq(a->rated, b->rated);
	ck_assert_int_eq(a->dated, b->dated);
	ck_assert_int_eq(a->authored, b->authored);
	ck_assert_int_eq(a->worded, b->worded);
	ck_assert_int_eq(a->stated_count, b->stated_count);
	ck_assert_int_eq(a->starred, b->starred);
	ck_assert_double_eq(a->stars, b->stars);
	ck_assert_double_eq(a->stated_stars, b->stated_stars);
	ck_assert_int_eq(a->stated_ratings, b->stated_ratings);
	ck_assert_int_eq(isnan(a->stated_mean), isnan(b->stated_mean));
	if (!isnan(a->stated_mean))
		ck_assert_double_eq(a->stated_mean, b->stated_mean);
}

static const struct listing rows[] = {
	/* each count another, so that no two columns can be exchanged */
	{.state = LISTING_COMPLETE,
		.outcome = CAPTURE_FETCHED,
		.whole = true,
		.to_end = true,
		.finished = 150,
		.counts = {11, 12, 13, {14, 15, 16}, 17, 18, 19, 20, 21, 4.25, 22, 23.5,
			4.75, 24}},
	{.state = LISTING_CAPPED,
		.outcome = CAPTURE_UNCHANGED,
		.finished = 151,
		.reason = VIEW("the rest is known"),
		.permission = VIEW("Ann, by mail"),
		.counts = {1, 0, 0, {0}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
	{.state = LISTING_FAILED,
		.outcome = CAPTURE_BLOCKED,
		.finished = 152,
		.reason = VIEW("it's \"closed\""),
		.counts = {0, 0, -1, {0}, 0, 0, 0, 0, -1, NAN, 0, 0, 0, 0}},
	{.state = LISTING_UNDER_WAY,
		.outcome = CAPTURE_REDIRECTED,
		.next_url = VIEW("http://x/?page=2"),
		.counts = {1, 5, 5, {5}, 5, 5, 5, 5, -1, NAN, 0, 0, 0, 0}},
};

START_TEST(keeps_what_it_is_told)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listing listing = rows[_i], got;
	struct listings list;
	struct fixture f;

	fixture_open(&f, CONF);
	listing.id = begin(&f, 1, 100).id;
	listing.source_id = 1;
	listing.started = 100;
	save(&f, &listing);
	if (listing.state == LISTING_UNDER_WAY) {
		ck_assert_int_eq(
			archive_open_listing(f.archive, 1, &arena, &got, &fixture_err),
			1);
	} else {
		ck_assert_done(archive_recent_listings(
			f.archive, 1, 101, 5, &arena, &list, &fixture_err));
		ck_assert_uint_eq(list.n, 1);
		got = list.items[0];
	}
	ck_assert_int_eq(got.id, listing.id);
	ck_assert_int_eq(got.source_id, 1);
	ck_assert_int_eq(got.started, 100);
	ck_assert_int_eq(got.finished, listing.finished);
	ck_assert_int_eq(got.state, listing.state);
	ck_assert_int_eq(got.outcome, listing.outcome);
	ck_assert_int_eq(got.whole, listing.whole);
	ck_assert_int_eq(got.to_end, listing.to_end);
	ck_assert_view_eq(got.reason, listing.reason);
	ck_assert_view_eq(got.permission, listing.permission);
	ck_assert_view_eq(got.next_url, listing.next_url);
	check_counts(&got.counts, &listing.counts);
	fixture_close(&f);
}
END_TEST

/* What is not known is NULL, not -1, so that SQL leaves it out of sums. */
START_TEST(keeps_the_unknown_as_null)
{
	struct fixture f;
	struct listing listing;

	fixture_open(&f, CONF);
	listing = begin(&f, 1, 100);
	listing.state = LISTING_FAILED;
	save(&f, &listing);
	ck_assert_int_eq(
		fixture_sql(&f,
			"SELECT COUNT(*) FROM listing WHERE first_reviews IS NULL "
			"AND stated_count IS NULL AND stated_mean IS NULL AND "
			"stated_stars IS NULL AND stated_ratings IS NULL AND "
			"reason IS NULL AND permission IS NULL"),
		1);
	fixture_close(&f);
}
END_TEST

START_TEST(finds_what_is_under_way)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listing got = {.id = 42};
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(
		archive_open_listing(f.archive, 1, &arena, &got, &fixture_err), 0);
	add(&f, 1, 100, LISTING_COMPLETE, true);
	begin(&f, 2, 150);
	ck_assert_int_eq(
		archive_open_listing(f.archive, 1, &arena, &got, &fixture_err), 0);
	ck_assert_int_eq(got.id, 42);
	struct listing mine = begin(&f, 1, 200);

	ck_assert_int_eq(
		archive_open_listing(f.archive, 1, &arena, &got, &fixture_err), 1);
	ck_assert_int_eq(got.id, mine.id);
	ck_assert_int_eq(got.finished, 0);
	ck_assert_int_eq(got.state, LISTING_UNDER_WAY);
	ck_assert_view_eq(got.next_url, VIEW("http://x/"));
	mine.state = LISTING_CAPPED;
	mine.finished = 210;
	save(&f, &mine);
	ck_assert_int_eq(
		archive_open_listing(f.archive, 1, &arena, &got, &fixture_err), 0);
	fixture_close(&f);
}
END_TEST

/* `until` and `max`, and which listings begin at these times, the latest first. */
static const struct {
	int64_t until;
	size_t max, n;
	int64_t started[4];
} recents[] = {
	{INT64_MAX, 9, 3, {300, 200, 100}},
	{INT64_MAX, 2, 2, {300, 200}},
	{300, 9, 2, {200, 100}},
	{301, 1, 1, {300}},
	{100, 9, 0, {0}},
	{INT64_MAX, 0, 0, {0}},
};

START_TEST(lists_the_recent)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listings list;
	struct fixture f;

	fixture_open(&f, CONF);
	add(&f, 1, 200, LISTING_FAILED, false);
	add(&f, 1, 100, LISTING_COMPLETE, false);
	add(&f, 2, 250, LISTING_COMPLETE, false);
	add(&f, 1, 300, LISTING_CAPPED, false);
	begin(&f, 1, 400);
	ck_assert_done(archive_recent_listings(f.archive, 1, recents[_i].until,
		recents[_i].max, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, recents[_i].n);
	for (size_t i = 0; i < list.n; i++)
		ck_assert_int_eq(list.items[i].started, recents[_i].started[i]);
	fixture_close(&f);
}
END_TEST

static const struct {
	enum listing_state state;
	bool whole;
	int64_t last;
} wholes[] = {
	{LISTING_COMPLETE, true, 200},
	{LISTING_CAPPED, true, 200},
	{LISTING_FAILED, true, 100},
	{LISTING_COMPLETE, false, 100},
	{LISTING_UNDER_WAY, true, 100},
};

START_TEST(knows_the_last_whole_one)
{
	struct fixture f;
	int64_t last = 42;

	fixture_open(&f, CONF);
	ck_assert_done(archive_last_whole(f.archive, 1, &last, &fixture_err));
	ck_assert_int_eq(last, 0);
	add(&f, 1, 100, LISTING_COMPLETE, true);
	add(&f, 2, 900, LISTING_COMPLETE, true);
	add(&f, 1, 200, wholes[_i].state, wholes[_i].whole);
	ck_assert_done(archive_last_whole(f.archive, 1, &last, &fixture_err));
	ck_assert_int_eq(last, wholes[_i].last);
	fixture_close(&f);
}
END_TEST

/* ---- reviews that are gone ----------------------------------------------------------
 */

/* A review of `day`, of a source, that came at `seen`, by a fetch or by import. */
static void put(struct fixture *f, const char *source, const char *id, int64_t day,
	int64_t seen, bool fetched)
{
	struct capture capture = {
		.source_id = strcmp(source, "site") == 0 ? 1 : 2, .time = seen};
	struct review review = fixture_review(id, "2026-01-01", 3, id);
	struct arrival arrival = {.seen = seen, .current = fetched};
	struct registered count = {0};
	enum put_outcome outcome;
	struct place place;

	review.source = view_of(source);
	review.published = (struct moment){DAY(day), PRECISION_DAY, true, false};
	ck_assert_done(archive_begin(f->archive, &fixture_err));
	if (fetched)
		ck_assert_done(archive_put_capture(
			f->archive, &capture, &arrival.capture_id, &fixture_err));
	ck_assert_done(
		registry_place(f->registry, &review, &place, &count, &fixture_err));
	ck_assert_done(archive_put_review(
		f->archive, &place, &review, &arrival, &outcome, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
}

static int64_t declare(struct fixture *f, int64_t started)
{
	int64_t gone = -1;

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_declare_gone(f->archive, 1, started, &gone, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
	return gone;
}

/*
 * Two reviews are met in the listing of day 105, one of day 50 and one of day 60; is a
 * third one gone, which was last met at some other time?
 */
static const struct {
	const char *what, *source;
	int64_t day, seen;
	bool fetched;
	int64_t gone;
} thirds[] = {
	{"between them", "site", 55, DAY(100), true, 1},
	{"the newest", "site", 70, DAY(100), true, 1},
	{"behind the last", "site", 40, DAY(100), true, 0},
	{"on the day of the last", "site", 50, DAY(100), true, 0},
	{"a day after the last", "site", 51, DAY(100), true, 1},
	{"imported", "site", 55, DAY(100), false, 0},
	{"of another source", "other", 55, DAY(100), true, 0},
	{"more than a day ago", "site", 55, DAY(104) - 1, true, 1},
	{"just a day ago", "site", 55, DAY(104), true, 0},
	{"in this listing", "site", 55, DAY(105), true, 0},
};

START_TEST(declares_gone)
{
	struct fixture f;
	char sql[128];

	fixture_open(&f, CONF);
	put(&f, thirds[_i].source, "third", thirds[_i].day, thirds[_i].seen,
		thirds[_i].fetched);
	put(&f, "site", "last", 50, DAY(105), true);
	put(&f, "site", "first", 60, DAY(105), true);
	fixture_sql(&f, "DELETE FROM touched");
	ck_assert_msg(declare(&f, DAY(105)) == thirds[_i].gone, "%s", thirds[_i].what);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE gone IS NOT NULL"),
		thirds[_i].gone);
	snprintf(sql, sizeof(sql),
		"SELECT COUNT(*) FROM touched WHERE source_id = 1 AND day = %lld",
		(long long)thirds[_i].day);
	ck_assert_int_eq(fixture_sql(&f, sql), thirds[_i].gone);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM touched"), thirds[_i].gone);
	if (thirds[_i].gone != 0)
		ck_assert_int_eq(
			fixture_sql(&f, "SELECT gone FROM review WHERE gone_reason = "
					"'no longer listed'"),
			DAY(105));
	fixture_close(&f);
}
END_TEST

/* Without anything that was met nothing can be told. */
START_TEST(declares_nothing_of_an_empty_listing)
{
	struct fixture f;

	fixture_open(&f, CONF);
	put(&f, "site", "a", 50, DAY(100), true);
	put(&f, "site", "b", 60, DAY(100), true);
	ck_assert_int_eq(declare(&f, DAY(105)), 0);
	fixture_close(&f);
}
END_TEST

/* A review that comes back is there again, and its day is counted anew; it can go again,
   and who is gone is not declared so twice. */
START_TEST(takes_back_what_comes_back)
{
	struct fixture f;

	fixture_open(&f, CONF);
	put(&f, "site", "last", 50, DAY(105), true);
	put(&f, "site", "third", 55, DAY(100), true);
	ck_assert_int_eq(declare(&f, DAY(105)), 1);
	ck_assert_int_eq(declare(&f, DAY(105)), 0);
	fixture_sql(&f, "DELETE FROM touched");
	fixture_close(&f);
	fixture_open(&f, CONF);
	put(&f, "site", "third", 55, DAY(106), true);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE gone IS NOT NULL "
				"OR gone_reason IS NOT NULL"),
		0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT day FROM touched"), 55);
	put(&f, "site", "last", 50, DAY(110), true);
	ck_assert_int_eq(declare(&f, DAY(110)), 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT MAX(gone) FROM review"), DAY(110));
	fixture_close(&f);
}
END_TEST

static const struct {
	enum listing_state state;
	const char *name;
} names[] = {
	{LISTING_UNDER_WAY, "under way"},
	{LISTING_COMPLETE, "complete"},
	{LISTING_CAPPED, "capped"},
	{LISTING_FAILED, "failed"},
};

START_TEST(has_names)
{
	ck_assert_str_eq(listing_state_name(names[_i].state), names[_i].name);
}
END_TEST

Suite *listings_suite(void)
{
	Suite *suite = suite_create("listings");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, keeps_what_it_is_told, 0, N(rows));
	tcase_add_test(tc, keeps_the_unknown_as_null);
	tcase_add_test(tc, finds_what_is_under_way);
	tcase_add_loop_test(tc, lists_the_recent, 0, N(recents));
	tcase_add_loop_test(tc, knows_the_last_whole_one, 0, N(wholes));
	tcase_add_loop_test(tc, declares_gone, 0, N(thirds));
	tcase_add_test(tc, declares_nothing_of_an_empty_listing);
	tcase_add_test(tc, takes_back_what_comes_back);
	tcase_add_loop_test(tc, has_names, 0, N(names));
	suite_add_tcase(suite, tc);
	return suite;
}
