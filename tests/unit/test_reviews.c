/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews: what is new, known and edited, by fetch and by import; which one it is; which
 * day it falls on; and that a process killed in a transaction leaves nothing of it.
 */
#include "archive/reviews.h"

#include "base/calendar.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define CONF                                                                       \
	"[archive]\npath = a.sqlite\n[brand \"Acme\"]\ntimezone = Europe/Lisbon\n" \
	"[location \"Acme/Boston\"]\ntimezone = America/New_York\n"

static const struct {
	const char *text;
	double stars;
	const char *moment;
	bool current;
	enum put_outcome outcome;
	int64_t revisions;
} steps[] = {
	{"good", 5, "2026-01-05", true, PUT_NEW, 1},
	{"good", 5, "2026-01-05", true, PUT_KNOWN, 1},
	{"good", 5, "2026-01-05", false, PUT_KNOWN, 1},
	{"better", 5, "2026-01-05", true, PUT_EDITED, 2},
	{"good", 5, "2026-01-05", false, PUT_KNOWN, 2}, /* an old export is no news */
	{"good", 5, "2026-01-05", true, PUT_EDITED, 3}, /* the source went back */
	{"good", 4, "2026-01-05", true, PUT_EDITED, 4},
	{"good", 4, "2026-01-06", true, PUT_EDITED, 5},
	{"fresh", 4, "2026-01-06", false, PUT_EDITED, 6},
	{"fresh", 0, "2026-01-06", true, PUT_EDITED, 7},
};

START_TEST(tells_news_from_the_known)
{
	struct fixture f;

	fixture_open(&f, CONF);
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		struct review review = fixture_review(
			"r1", steps[i].moment, steps[i].stars, steps[i].text);

		ck_assert_int_eq(
			fixture_put(&f, &review, 1000 + (int64_t)i, steps[i].current),
			steps[i].outcome);
		ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM revision"),
			steps[i].revisions);
		ck_assert_int_eq(
			fixture_sql(
				&f, "SELECT SUM(last_id - first_id + 1) FROM unscored"),
			steps[i].revisions);
	}
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"), 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT revision_id = 7 AND stars IS NULL FROM review"),
		1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 2);
	fixture_close(&f);
}
END_TEST

/* Without an id of the source: author, day and text say which one it is. */
START_TEST(knows_reviews_without_id)
{
	struct review a = fixture_review("", "2026-01-05", 5, "good"), b = a;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &a, 1, true), PUT_NEW);
	b.rating.value = 3;
	ck_assert_int_eq(fixture_put(&f, &b, 2, true), PUT_EDITED);
	b.reply = VIEW("thanks");
	ck_assert_int_eq(fixture_put(&f, &b, 2, true), PUT_EDITED);
	b.author = VIEW("Bob");
	ck_assert_int_eq(fixture_put(&f, &b, 3, true), PUT_NEW);
	b.text = VIEW("bad");
	ck_assert_int_eq(fixture_put(&f, &b, 4, true), PUT_NEW);
	b.published.time += DAY_SECONDS;
	ck_assert_int_eq(fixture_put(&f, &b, 5, true), PUT_NEW);
	b.source = VIEW("elsewhere");
	ck_assert_int_eq(fixture_put(&f, &b, 6, true), PUT_NEW);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE identity LIKE '#%' "
				"AND LENGTH(identity) = 33"),
		5);
	fixture_close(&f);
}
END_TEST

/* "3 weeks ago" is another day at every visit, and still the same review. */
START_TEST(stands_vague_dates)
{
	struct review vague = fixture_review("", "2026-01-05", 5, "good");
	struct fixture f;

	fixture_open(&f, CONF);
	vague.published.precision = PRECISION_WEEK;
	ck_assert_int_eq(fixture_put(&f, &vague, 1, true), PUT_NEW);
	vague.published.time += 2 * DAY_SECONDS;
	ck_assert_int_eq(fixture_put(&f, &vague, 2, true), PUT_KNOWN);
	vague.id = VIEW("7");
	ck_assert_int_eq(fixture_put(&f, &vague, 3, true), PUT_NEW);
	vague.published.time += DAY_SECONDS;
	ck_assert_int_eq(fixture_put(&f, &vague, 4, true), PUT_KNOWN);
	vague.published.precision = PRECISION_DAY; /* of that week: no edit */
	ck_assert_int_eq(fixture_put(&f, &vague, 5, true), PUT_KNOWN);
	vague.published.time += 9 * DAY_SECONDS;
	ck_assert_int_eq(fixture_put(&f, &vague, 6, true), PUT_EDITED);
	fixture_close(&f);
}
END_TEST

static const struct {
	const char *location, *moment, *day;
} days[] = {
	{"", "2026-07-01T22:30:00Z", "2026-07-01"}, /* 23:30 in Lisbon */
	{"", "2026-07-01T23:30:00Z", "2026-07-02"},
	{"", "2026-01-01T23:30:00Z", "2026-01-01"},
	{"Boston", "2026-07-02T03:30:00Z", "2026-07-01"}, /* 23:30 in Boston */
	{"Boston", "2026-07-02T04:00:00Z", "2026-07-02"},
	{"Boston", "2026-07-02", "2026-07-02"},
	{"", "2026-03-29", "2026-03-29"},
};

START_TEST(falls_on_local_days)
{
	struct review review = fixture_review("r", days[_i].moment, 5, "x");
	struct fixture f;
	int32_t day;

	fixture_open(&f, CONF);
	review.location = view_of(days[_i].location);
	ck_assert_int_eq(fixture_put(&f, &review, 1, true), PUT_NEW);
	ck_assert_int_eq(calendar_parse_day(view_of(days[_i].day), &day), 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT day FROM review"), day);
	fixture_close(&f);
}
END_TEST

START_TEST(keeps_authors_as_told)
{
	struct review review = fixture_review("1", "2026-01-05", 5, "good");
	struct fixture f;

	fixture_open(&f, CONF);
	fixture_put(&f, &review, 1, true);
	review.id = VIEW("2");
	fixture_put(&f, &review, 1, true);
	review.id = VIEW("3");
	review.author = VIEW("");
	fixture_put(&f, &review, 1, true);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(DISTINCT author) FROM review"), 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE author GLOB 'h:*' "
				"AND LENGTH(author) = 18"),
		2);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE author IS NULL"), 1);
	fixture_close(&f);
	fixture_open(&f, CONF "[archive]\nauthors = plain\n");
	review.id = VIEW("4");
	review.author = VIEW("Ann");
	fixture_put(&f, &review, 1, true);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE author = 'Ann'"), 1);
	fixture_close(&f);
}
END_TEST

START_TEST(notes_when_it_was_seen)
{
	struct review review = fixture_review("1", "2026-01-05", 5, "good");
	struct fixture f;
	static const char last[] = "SELECT last_seen FROM review";

	fixture_open(&f, CONF);
	fixture_put(&f, &review, 1000, true);
	ck_assert_int_eq(fixture_sql(&f, "SELECT watched_since FROM source"), 1000);
	fixture_put(&f, &review, 1000 + DAY_SECONDS - 1, true);
	ck_assert_int_eq(fixture_sql(&f, last), 1000);
	fixture_put(&f, &review, 1000 + DAY_SECONDS, false);
	ck_assert_int_eq(fixture_sql(&f, last), 1000);
	fixture_put(&f, &review, 1000 + DAY_SECONDS, true);
	ck_assert_int_eq(fixture_sql(&f, last), 1000 + DAY_SECONDS);
	ck_assert_int_eq(fixture_sql(&f, "SELECT watched_since FROM source"), 1000);
	fixture_sql(&f, "UPDATE review SET gone = 5, gone_reason = 'x'");
	fixture_sql(&f, "DELETE FROM touched");
	fixture_put(&f, &review, 1001 + DAY_SECONDS, false);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(gone) FROM review"), 1);
	fixture_put(&f, &review, 1001 + DAY_SECONDS, true);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(gone) FROM review"), 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 1);
	fixture_close(&f);
}
END_TEST

static const struct {
	struct rating rating;
	double stars;
} ratings[] = {
	{{true, 5, 1, 5, false}, 5},
	{{true, 1, 1, 5, false}, 1},
	{{true, 0, 0, 10, false}, 1},
	{{true, 7.5, 0, 10, false}, 4},
	{{true, 11, 0, 10, false}, 0},
	{{true, -1, 0, 10, false}, 0},
	{{true, 3, 3, 3, false}, 0},
	{{true, 3, 5, 1, false}, 0},
	{{false, 3, 1, 5, false}, 0},
};

START_TEST(scales_stars)
{
	ck_assert_double_eq(rating_stars(&ratings[_i].rating), ratings[_i].stars);
	ck_assert_int_eq(rating_valid(&ratings[_i].rating), ratings[_i].stars > 0);
}
END_TEST

START_TEST(shows_a_day)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct shown_reviews shown;
	struct fixture f;
	int32_t day;
	int64_t reviews, unscored;

	fixture_open(&f, CONF);
	ck_assert_int_eq(calendar_parse_day(VIEW("2026-01-05"), &day), 0);
	for (int i = 0; i < 3; i++) {
		char id[2] = {(char)('a' + i), '\0'};
		struct review review = fixture_review(id, "2026-01-05", i + 1, "x\n<y>");

		review.title = VIEW("t");
		review.location = i == 2 ? VIEW("Boston") : VIEW("");
		fixture_put(&f, &review, 1, true);
	}
	fixture_sql(&f, "INSERT INTO lexicon VALUES (1, 'r', 'n', 'en', 0, 1)");
	fixture_sql(&f,
		"INSERT INTO verdict VALUES (1, 'en', 1, 500, 1, '[]'), "
		"(2, 'en', 1, -500, -1, '[1]'), (3, 'ca', NULL, NULL, NULL, '[]')");
	ck_assert_done(archive_reviews_of_day(
		f.archive, 1, 0, day, &arena, &shown, &fixture_err));
	ck_assert_uint_eq(shown.n, 3);
	ck_assert_int_eq(shown.items[0].id, 3);
	ck_assert(!shown.items[0].scored);
	ck_assert_view_eq(shown.items[0].unsupported, VIEW("ca"));
	ck_assert_uint_eq(shown.items[1].unsupported.len, 0);
	ck_assert_int_eq(shown.items[1].polarity, -500);
	ck_assert_view_eq(shown.items[1].terms, VIEW("[1]"));
	ck_assert_int_eq(shown.items[2].label, 1);
	ck_assert_view_eq(shown.items[2].text, VIEW("x\n<y>"));
	ck_assert_view_eq(shown.items[2].title, VIEW("t"));
	ck_assert_double_eq(shown.items[2].stars, 1);
	ck_assert_double_eq(shown.items[2].rating_max, 5);
	ck_assert_int_eq(shown.items[2].precision, PRECISION_DAY);
	ck_assert_done(archive_reviews_of_day(f.archive, 1, shown.items[0].location_id,
		day, &arena, &shown, &fixture_err));
	ck_assert_uint_eq(shown.n, 1);
	fixture_sql(&f, "UPDATE review SET gone = 1 WHERE id = 1");
	ck_assert_done(archive_reviews_of_day(
		f.archive, 1, 0, day, &arena, &shown, &fixture_err));
	ck_assert_uint_eq(shown.n, 2);
	ck_assert_done(archive_reviews_of_day(
		f.archive, 2, 0, day, &arena, &shown, &fixture_err));
	ck_assert_uint_eq(shown.n, 0);
	ck_assert_done(
		archive_count_reviews(f.archive, &reviews, &unscored, &fixture_err));
	ck_assert_int_eq(reviews, 3);
	ck_assert_int_eq(unscored, 3);
	fixture_close(&f);
}
END_TEST

/* Batches of 50 reviews, each in a transaction, until somebody ends it. */
static void put_forever(int64_t from, int told)
{
	struct fixture f;

	fixture_open(&f, CONF);
	for (int64_t batch = from;; batch++) {
		struct arrival arrival = {.seen = batch, .current = true};
		struct registered count = {0};
		enum put_outcome outcome;
		struct place place;
		char id[64];

		if (archive_begin(f.archive, NULL) < 0)
			_exit(1);
		for (int i = 0; i < 50; i++) {
			snprintf(id, sizeof(id), "%lld-%d", (long long)batch, i);
			struct review review = fixture_review(id, "2026-01-05", 3, id);

			if (registry_place(f.registry, &review, &place, &count, NULL) <
					0 ||
				archive_put_review(f.archive, &place, &review, &arrival,
					&outcome, NULL) < 0)
				_exit(1);
		}
		if (archive_commit(f.archive, NULL) < 0 || write(told, "", 1) != 1)
			_exit(1);
	}
}

START_TEST(keeps_all_or_nothing_of_a_killed_run)
{
	unsigned seed = 11;
	int64_t before = 0;
	struct fixture f;

	fixture_open(&f, CONF);
	fixture_close(&f);
	for (int64_t round = 0; round < 12; round++) {
		int ends[2];

		ck_assert_int_eq(pipe(ends), 0);
		pid_t child = fork();

		if (child == 0)
			put_forever(round * 1000000, ends[1]);
		char byte; /* the first batch is in; killed while others go in */

		close(ends[1]);
		ck_assert_int_eq(read(ends[0], &byte, 1), 1);
		close(ends[0]);
		usleep((useconds_t)rand_r(&seed) % 40000);
		ck_assert_int_eq(kill(child, SIGKILL), 0);
		ck_assert_int_eq(waitpid(child, NULL, 0), child);
		fixture_open(&f, CONF);
		int64_t n = fixture_sql(&f, "SELECT COUNT(*) FROM review");

		ck_assert_int_eq(n % 50, 0);
		ck_assert_int_ge(n, before);
		ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM revision"), n);
		ck_assert_int_eq(
			fixture_sql(
				&f, "SELECT SUM(last_id - first_id + 1) FROM unscored"),
			n);
		ck_assert_int_eq(
			fixture_sql(
				&f, "SELECT quick_check = 'ok' FROM pragma_quick_check"),
			1);
		fixture_close(&f);
		before = n;
	}
	ck_assert_int_gt(before, 0);
}
END_TEST

static int body(struct err *err)
{
	struct conf *conf = NULL;
	struct archive *archive = NULL;
	struct registry *registry = NULL;
	struct arena arena ARENA_CLEANUP = arena_make();
	struct registered count = {0};
	struct arrival arrival = {.seen = 1, .current = true};
	struct shown_reviews shown;
	struct review review = {.brand = VIEW("Acme"),
		.source = VIEW("s"),
		.text = VIEW("x"),
		.published = {.precision = PRECISION_DAY, .floating = true}};
	enum put_outcome outcome;
	struct place place;
	int rc = conf_load(scratch("repute.conf").text, &conf, err);

	if (rc == 0)
		rc = archive_open(conf, true, &archive, err);
	if (rc == 0)
		rc = registry_open(archive, conf, &registry, err);
	if (rc == 0)
		rc = archive_begin(archive, err);
	if (rc == 0)
		rc = registry_place(registry, &review, &place, &count, err);
	for (int i = 0; i < 3 && rc == 0; i++) {
		review.rating = (struct rating){true, 1 + i / 2, 1, 5, false};
		review.id = VIEW("x");
		arrival.seen += 100000;
		rc = archive_put_review(
			archive, &place, &review, &arrival, &outcome, err);
	}
	if (rc == 0)
		rc = archive_mark_watched(archive, 1, err);
	if (rc == 0)
		rc = archive_reviews_of_day(
			archive, place.brand->id, 0, 0, &arena, &shown, err);
	registry_close(registry);
	archive_close(archive);
	conf_free(conf);
	return rc;
}

START_TEST(survives_without_memory)
{
	scratch_write("repute.conf", VIEW(CONF));
	TORTURE(body);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

/* "3 days ago" read a day later is no edit, and no other review. */
START_TEST(days_reckoned_back_are_no_identity)
{
	struct fixture f;
	struct review review = fixture_review("", "2026-01-05", 4, "good");

	fixture_open(&f, CONF);
	review.published.relative = true;
	ck_assert_int_eq(fixture_put(&f, &review, 1000, true), PUT_NEW);
	review.published.time += DAY_SECONDS;
	ck_assert_int_eq(fixture_put(&f, &review, 2000, true), PUT_KNOWN);
	ck_assert_int_eq(fixture_sql(&f, "SELECT relative FROM revision"), 1);
	/* told as dates, the first is that one, and the second another review */
	review.published.relative = false;
	ck_assert_int_eq(fixture_put(&f, &review, 3000, true), PUT_KNOWN);
	review.published.time += DAY_SECONDS;
	ck_assert_int_eq(fixture_put(&f, &review, 3000, true), PUT_NEW);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM revision"), 3);
	fixture_close(&f);
}
END_TEST

/* What is told beside the words: kept, brought up to date, never a revision. */
START_TEST(keeps_what_is_told_beside)
{
	struct fixture f;
	struct review review = fixture_review("r1", "2026-01-05", 4, "good");

	fixture_open(&f, CONF);
	review.provenance = VIEW("jsonld 1+2 /review");
	ck_assert_int_eq(fixture_put(&f, &review, 1000, true), PUT_NEW);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE verified IS NULL "
				"AND helpful IS NULL AND author_kind IS NULL"),
		1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM revision WHERE "
					 "provenance = 'jsonld 1+2 /review'"),
		1);
	review.verified = VERIFIED_NO;
	review.helpful = (struct votes){true, 0};
	ck_assert_int_eq(
		fixture_put(&f, &review, 1000 + 2 * DAY_SECONDS, true), PUT_KNOWN);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE verified = 0 AND "
				"helpful = 0"),
		1);
	review.helpful.n = 7;
	review.verified = VERIFIED_UNSTATED; /* what is not told again holds on */
	review.text = VIEW("better");
	ck_assert_int_eq(
		fixture_put(&f, &review, 1000 + 3 * DAY_SECONDS, true), PUT_EDITED);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE verified = 0 AND "
				"helpful = 7"),
		1);
	fixture_close(&f);
}
END_TEST

Suite *reviews_suite(void)
{
	Suite *suite = suite_create("reviews");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 180);
	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, days_reckoned_back_are_no_identity);
	tcase_add_test(tc, keeps_what_is_told_beside);
	tcase_add_test(tc, tells_news_from_the_known);
	tcase_add_test(tc, knows_reviews_without_id);
	tcase_add_test(tc, stands_vague_dates);
	tcase_add_loop_test(tc, falls_on_local_days, 0, N(days));
	tcase_add_test(tc, keeps_authors_as_told);
	tcase_add_test(tc, notes_when_it_was_seen);
	tcase_add_loop_test(tc, scales_stars, 0, N(ratings));
	tcase_add_test(tc, shows_a_day);
	tcase_add_test(tc, keeps_all_or_nothing_of_a_killed_run);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
