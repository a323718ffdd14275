/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews with stars as they are learned from: in force, with text, on a scale that is
 * known, of the brand and the days that were asked for.
 */
#include "archive/rated.h"

#include "base/calendar.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>

#define CONF "[archive]\npath = a.sqlite\n[brand \"Acme\"]\ntimezone = UTC\n"

static const struct {
	const char *id, *brand, *source, *day, *text;
	double value, max; /* max 0: no scale was stated */
	bool taken;
	double stars;
} rows[] = {
	{"1", "Acme", "site", "2026-01-05", "good", 5, 5, true, 5},
	{"2", "Acme", "site", "2026-01-05", "", 5, 5, false, 0},
	{"3", "Acme", "site", "2026-01-05", "no stars", 0, 5, false, 0},
	{"4", "Acme", "site", "2026-01-05", "of ten", 10, 10, true, 5},
	{"5", "Acme", "site", "2025-12-31", "early", 1, 5, false, 0},
	{"6", "Acme", "plain", "2026-01-06", "bare four", 4, 0, true, 4},
	{"7", "Acme", "plain", "2026-01-06", "bare two", 2, 0, true, 2},
	{"8", "Acme", "mixed", "2026-01-06", "four of what", 4, 0, false, 0},
	{"9", "Acme", "mixed", "2026-01-06", "eight of ten", 8, 0, false, 0},
	{"10", "Acme", "mixed", "2026-01-06", "four of five", 4, 5, true, 4},
	{"11", "Other", "site", "2026-01-06", "elsewhere", 5, 5, false, 0},
};

#define N (sizeof(rows) / sizeof(rows[0]))

static void put(struct fixture *f, size_t i)
{
	struct review review =
		fixture_review(rows[i].id, rows[i].day, rows[i].value, rows[i].text);

	review.brand = view_of(rows[i].brand);
	review.source = view_of(rows[i].source);
	review.rating.max = rows[i].max > 0 ? rows[i].max : rows[i].value > 5 ? 10 : 5;
	review.rating.scale_assumed = rows[i].max <= 0;
	if (rows[i].max == 10)
		review.rating.min = 0;
	ck_assert_int_eq(fixture_put(f, &review, 1000, true), PUT_NEW);
}

struct taken {
	size_t at, n;
};

static int take(void *data, const struct rated *rated, struct err *err)
{
	struct taken *taken = data;

	(void)err;
	while (taken->at < N && !rows[taken->at].taken)
		taken->at++;
	ck_assert_uint_lt(taken->at, N);
	ck_assert_view_eq(rated->text, view_of(rows[taken->at].text));
	ck_assert_view_eq(rated->brand, view_of(rows[taken->at].brand));
	ck_assert_view_eq(rated->source, view_of(rows[taken->at].source));
	ck_assert_double_eq_tol(rated->stars, rows[taken->at].stars, 1e-9);
	taken->at++;
	taken->n++;
	return 0;
}

static int count(void *data, const struct rated *rated, struct err *err)
{
	(void)rated;
	if (++*(int *)data == 3)
		return err_set(err, ERR_LIMIT, "enough");
	return 0;
}

START_TEST(which_reviews)
{
	struct fixture f;
	struct taken taken = {0};
	struct err err = ERR_INIT;
	int32_t since;
	int n = 0;

	fixture_open(&f, CONF);
	for (size_t i = 0; i < N; i++)
		put(&f, i);
	ck_assert_int_eq(calendar_parse_day(view_of("2026-01-01"), &since), 0);
	int64_t brand = fixture_sql(&f, "SELECT id FROM brand WHERE name = 'Acme'");

	ck_assert_int_eq(
		archive_rated_reviews(f.archive, brand, since, take, &taken, &err), 0);
	ck_assert_uint_eq(taken.n, 5);
	ck_assert_int_eq(
		archive_rated_reviews(f.archive, 0, INT32_MIN, count, &n, &err), -1);
	ck_assert_int_eq(n, 3);
	ck_assert_str_eq(err.text, "enough");
	fixture_close(&f);
}
END_TEST

Suite *rated_suite(void)
{
	Suite *suite = suite_create("rated");
	TCase *tcase = tcase_create("rated");

	tcase_add_checked_fixture(tcase, scratch_setup, NULL);
	tcase_add_test(tcase, which_reviews);
	suite_add_tcase(suite, tcase);
	return suite;
}
