/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A review whose date is told in two ways counts once, by the date that tells more: each
 * row tells the same words of one author twice, and what must become of them. And what
 * must stay apart: people of one name, ratings, days.
 */
#include "archive/reviews.h"

#include "base/calendar.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

#define CONF "[archive]\npath = a.sqlite\n[brand \"Acme\"]\ntimezone = Europe/Lisbon\n"
#define LONG "The room was clean and the staff helped us with everything."
#define SHORT "Great!"

#define SECOND PRECISION_SECOND
#define DAY PRECISION_DAY
#define WEEK PRECISION_WEEK
#define MONTH PRECISION_MONTH
#define YEAR PRECISION_YEAR

struct told {
	const char *day;
	enum precision precision;
	bool relative;
};

static struct review review_of(const struct told *told, const char *text)
{
	struct review review = fixture_review("", told->day, 4, text);

	review.published.precision = told->precision;
	review.published.relative = told->relative;
	review.published.floating = !told->relative;
	return review;
}

static int64_t count(struct fixture *f, const char *table)
{
	char sql[100];

	snprintf(sql, sizeof(sql), "SELECT COUNT(*) FROM %s", table);
	return fixture_sql(f, sql);
}

static int64_t day_of(const char *text)
{
	int32_t day = 0;

	ck_assert_int_eq(calendar_parse_day(view_of(text), &day), 0);
	return day;
}

/* ---- one review ----------------------------------------------------------------------
 */

static const struct {
	struct told first, then;
	const char *text;
	const char *day; /* that it counts for; NULL: they are two */
} pairs[] = {
	/* a range, then the day */
	{{"2026-03-04", DAY, true}, {"2026-03-03", DAY, false}, LONG, "2026-03-03"},
	{{"2026-03-04", DAY, true}, {"2026-03-05", DAY, false}, LONG, "2026-03-05"},
	{{"2026-03-04", DAY, true}, {"2026-03-02", SECOND, false}, LONG, "2026-03-02"},
	{{"2026-03-04", DAY, true}, {"2026-03-06", DAY, false}, LONG, NULL},
	{{"2026-03-04", DAY, true}, {"2026-03-01", DAY, false}, LONG, NULL},
	{{"2026-03-20", WEEK, true}, {"2026-03-12", DAY, false}, LONG, "2026-03-12"},
	{{"2026-03-20", WEEK, true}, {"2026-03-11", DAY, false}, LONG, NULL},
	{{"2026-03-20", MONTH, true}, {"2026-02-25", DAY, false}, LONG, "2026-02-25"},
	{{"2026-03-20", YEAR, true}, {"2025-04-01", DAY, false}, LONG, "2025-04-01"},
	{{"2026-03-20", YEAR, true}, {"2025-03-01", DAY, false}, LONG, NULL},
	{{"2026-03-01", MONTH, false}, {"2026-03-31", DAY, false}, LONG, "2026-03-31"},
	{{"2026-03-01", MONTH, false}, {"2026-02-27", DAY, false}, LONG, NULL},
	{{"2026-03-01", MONTH, false}, {"2026-04-03", DAY, false}, LONG, NULL},
	{{"2026-01-01", YEAR, false}, {"2026-07-09", DAY, false}, LONG, "2026-07-09"},
	{{"2026-03-02", WEEK, false}, {"2026-03-09", DAY, false}, LONG, "2026-03-09"},
	/* the day, then a range */
	{{"2026-03-03", DAY, false}, {"2026-03-04", DAY, true}, LONG, "2026-03-03"},
	{{"2026-03-03", SECOND, false}, {"2026-03-20", MONTH, true}, LONG, "2026-03-03"},
	{{"2026-03-03", DAY, false}, {"2026-03-01", MONTH, false}, LONG, "2026-03-03"},
	{{"2026-03-03", DAY, false}, {"2026-01-01", YEAR, false}, LONG, "2026-03-03"},
	{{"2026-03-03", DAY, false}, {"2026-12-30", YEAR, true}, LONG, "2026-03-03"},
	{{"2026-03-03", DAY, false}, {"2026-03-12", WEEK, true}, LONG, NULL},
	{{"2026-03-03", DAY, false}, {"2026-04-01", MONTH, false}, LONG, NULL},
	/* two days, and two ranges, are as before */
	{{"2026-03-03", DAY, false}, {"2026-03-04", DAY, false}, LONG, NULL},
	{{"2026-03-03", DAY, true}, {"2026-03-04", DAY, true}, LONG, "2026-03-03"},
	/* few words are not enough unless the day is told almost */
	{{"2026-03-04", DAY, true}, {"2026-03-03", DAY, false}, SHORT, "2026-03-03"},
	{{"2026-03-03", DAY, false}, {"2026-03-04", DAY, true}, SHORT, "2026-03-03"},
	{{"2026-03-20", WEEK, true}, {"2026-03-18", DAY, false}, SHORT, NULL},
	{{"2026-03-18", DAY, false}, {"2026-03-20", WEEK, true}, SHORT, NULL},
	{{"2026-03-01", MONTH, false}, {"2026-03-18", DAY, false}, SHORT, NULL},
	/* none at all never are */
	{{"2026-03-04", DAY, true}, {"2026-03-03", DAY, false}, "", NULL},
	{{"2026-03-03", DAY, false}, {"2026-03-04", DAY, true}, "", NULL},
};

START_TEST(counts_once)
{
	struct review first = review_of(&pairs[_i].first, pairs[_i].text);
	struct review then = review_of(&pairs[_i].then, pairs[_i].text);
	bool one = pairs[_i].day != NULL;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &first, 1000, true), PUT_NEW);
	ck_assert_int_eq(fixture_put(&f, &then, 2000, true), one ? PUT_KNOWN : PUT_NEW);
	ck_assert_int_eq(count(&f, "review"), one ? 1 : 2);
	if (one)
		ck_assert_int_eq(
			fixture_sql(&f, "SELECT day FROM review"), day_of(pairs[_i].day));

	/* whatever is told from now on, and how often, is known */
	int64_t revisions = count(&f, "revision");

	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(fixture_put(&f, i & 1 ? &then : &first, 3000 + i, true),
			PUT_KNOWN);
	ck_assert_int_eq(count(&f, "revision"), revisions);
	ck_assert_int_eq(count(&f, "review"), one ? 1 : 2);
	fixture_close(&f);
}
END_TEST

/* ---- what must stay apart ------------------------------------------------------------
 */

static const struct told range = {"2026-03-04", DAY, true},
			 day = {"2026-03-03", DAY, false};

START_TEST(keeps_others_apart)
{
	struct fixture f;
	struct review first = review_of(&range, LONG), then = review_of(&day, LONG);

	switch (_i) {
	case 0:
		first.author = then.author = VIEW("");
		break;
	case 1:
		then.author = VIEW("Bob");
		break;
	case 2:
		then.rating.value = 2;
		break;
	case 3:
		then.source = VIEW("other");
		break;
	case 4:
		then.title = VIEW("Stay");
		break;
	case 5:
		first.published.precision = PRECISION_NONE;
		break;
	}
	for (int turn = 0; turn < 2; turn++) {
		fixture_open(&f, CONF);
		ck_assert_int_eq(
			fixture_put(&f, turn ? &then : &first, 1, true), PUT_NEW);
		ck_assert_int_eq(
			fixture_put(&f, turn ? &first : &then, 2, true), PUT_NEW);
		ck_assert_int_eq(count(&f, "review"), 2);
		fixture_close(&f);
		remove(scratch("a.sqlite").text);
	}
}
END_TEST

/* One person wrote the same words on two days: they were two before, and stay two when
   the site no longer tells the days. */
START_TEST(two_days_stay_two)
{
	static const struct told other = {"2026-03-09", DAY, false},
				 month = {"2026-03-01", MONTH, false};
	struct review a = review_of(&day, LONG), b = review_of(&other, LONG),
		      c = review_of(&month, LONG);
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &a, 1000, true), PUT_NEW);
	ck_assert_int_eq(fixture_put(&f, &b, 1000, true), PUT_NEW);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(fixture_put(&f, &c, 1000000, true), PUT_KNOWN);
	ck_assert_int_eq(count(&f, "review"), 2);
	/* neither is taken for gone */
	ck_assert_int_eq(fixture_sql(&f, "SELECT MIN(last_seen) FROM review"), 1000000);
	fixture_close(&f);

	/* the month first: the first day told is its own, the second another's */
	remove(scratch("a.sqlite").text);
	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &c, 1000, true), PUT_NEW);
	ck_assert_int_eq(fixture_put(&f, &a, 2000, true), PUT_KNOWN);
	ck_assert_int_eq(fixture_put(&f, &b, 2000, true), PUT_NEW);
	ck_assert_int_eq(count(&f, "review"), 2);
	fixture_close(&f);
}
END_TEST

/* ---- what the date does not hide -----------------------------------------------------
 */

/* A correction keeps what was said in force, is in the chain, and moves the days. */
START_TEST(corrects_the_date)
{
	struct review first = review_of(&range, LONG), then = review_of(&day, LONG);
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &first, 1000, true), PUT_NEW);
	ck_assert_int_eq(fixture_put(&f, &then, 2000, true), PUT_KNOWN);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review r JOIN revision v ON "
				"v.id = r.revision_id WHERE v.previous_id = 1 AND "
				"v.relative = 0 AND r.first_seen = 1000 AND "
				"r.identity LIKE '#%'"),
		1);
	ck_assert_int_eq(count(&f, "touched"), 2);
	fixture_close(&f);
}
END_TEST

/* An edit and another date at once: an edit, with the date that tells more. */
START_TEST(edits_are_told)
{
	struct review first = review_of(&range, LONG), then = review_of(&day, LONG);

	for (int turn = 0; turn < 2; turn++) {
		struct fixture f;
		struct review *later = turn ? &first : &then;

		fixture_open(&f, CONF);
		ck_assert_int_eq(
			fixture_put(&f, turn ? &then : &first, 1000, true), PUT_NEW);
		later->reply = VIEW("Thank you.");
		ck_assert_int_eq(fixture_put(&f, later, 2000, true), PUT_EDITED);
		ck_assert_int_eq(fixture_put(&f, later, 3000, true), PUT_KNOWN);
		ck_assert_int_eq(
			fixture_sql(&f, "SELECT day FROM review WHERE replied = 1"),
			day_of("2026-03-03"));
		ck_assert_int_eq(count(&f, "review"), 1);
		later->reply = VIEW("");
		fixture_close(&f);
		remove(scratch("a.sqlite").text);
	}
}
END_TEST

/* An old export that tells the day better is no reason to take back a reply. */
START_TEST(old_exports_change_nothing)
{
	struct review first = review_of(&range, LONG), old = review_of(&day, LONG);
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &first, 1000, true), PUT_NEW);
	first.reply = VIEW("Thank you.");
	ck_assert_int_eq(fixture_put(&f, &first, 2000, true), PUT_EDITED);
	ck_assert_int_eq(fixture_put(&f, &old, 3000, false), PUT_KNOWN);
	ck_assert_int_eq(fixture_sql(&f, "SELECT replied FROM review"), 1);
	ck_assert_int_eq(count(&f, "review"), 1);
	fixture_close(&f);
}
END_TEST

/* With an id of the source, too, a date told less exactly is no edit, and one told better
   is none either; another date is. */
START_TEST(dates_of_known_ids)
{
	static const struct told month = {"2026-03-01", MONTH, false},
				 later = {"2026-06-01", MONTH, false};
	struct review exact = review_of(&day, SHORT), vague = review_of(&month, SHORT),
		      other = review_of(&later, SHORT);
	struct fixture f;

	exact.id = vague.id = other.id = VIEW("r1");
	fixture_open(&f, CONF);
	ck_assert_int_eq(fixture_put(&f, &vague, 1000, true), PUT_NEW);
	ck_assert_int_eq(fixture_put(&f, &exact, 2000, true), PUT_KNOWN);
	ck_assert_int_eq(fixture_put(&f, &vague, 3000, true), PUT_KNOWN);
	ck_assert_int_eq(fixture_sql(&f, "SELECT day FROM review"), day_of("2026-03-03"));
	ck_assert_int_eq(count(&f, "revision"), 2);
	ck_assert_int_eq(fixture_put(&f, &other, 4000, true), PUT_EDITED);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE identity = 'r1'"), 1);
	fixture_close(&f);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *redate_suite(void)
{
	Suite *suite = suite_create("redate");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, counts_once, 0, N(pairs));
	tcase_add_loop_test(tc, keeps_others_apart, 0, 6);
	tcase_add_test(tc, two_days_stay_two);
	tcase_add_test(tc, corrects_the_date);
	tcase_add_test(tc, edits_are_told);
	tcase_add_test(tc, old_exports_change_nothing);
	tcase_add_test(tc, dates_of_known_ids);
	suite_add_tcase(suite, tc);
	return suite;
}
