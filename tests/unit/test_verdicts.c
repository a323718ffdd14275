/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue for scoring and what becomes of it when the lexicon changes.
 */
#include "archive/verdicts.h"

#include "fixture.h"
#include "suites.h"

#include <stdio.h>

#define CONF "[archive]\npath = a.sqlite\n"

static void put_reviews(struct fixture *f, int n)
{
	for (int i = 0; i < n; i++) {
		char id[8];

		snprintf(id, sizeof(id), "%d", i);
		struct review review = fixture_review(id, "2026-01-05", 5, id);

		review.title = VIEW("t");
		review.language = VIEW("en");
		ck_assert_int_eq(fixture_put(f, &review, 1, true), PUT_NEW);
	}
}

static bool use(struct fixture *f, struct view revision, int64_t *ret_id)
{
	bool rescore = false;

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_use_lexicon(f->archive, VIEW("base"), VIEW("en"), revision,
		7, ret_id, &rescore, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
	return rescore;
}

static size_t next(struct fixture *f, int64_t after, size_t max, struct arena *arena,
	struct unscored *items)
{
	size_t n = 99;

	ck_assert_done(archive_next_unscored(
		f->archive, after, max, arena, items, &n, &fixture_err));
	return n;
}

START_TEST(queues_and_empties)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct unscored items[10];
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 0);
	put_reviews(&f, 5);
	ck_assert_uint_eq(next(&f, 0, 2, &arena, items), 2);
	ck_assert_int_eq(items[0].revision_id, 1);
	ck_assert_view_eq(items[1].text, VIEW("1"));
	ck_assert_view_eq(items[1].title, VIEW("t"));
	ck_assert_view_eq(items[1].language, VIEW("en"));
	ck_assert_uint_eq(next(&f, 2, 10, &arena, items), 3);
	ck_assert_int_eq(items[0].revision_id, 3);
	ck_assert_uint_eq(next(&f, 5, 10, &arena, items), 0);
	ck_assert_uint_eq(next(&f, 0, 0, &arena, items), 0);
	ck_assert_done(archive_clear_unscored(f.archive, 3, &fixture_err));
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 2);
	ck_assert_int_eq(items[0].revision_id, 4);
	ck_assert_done(archive_clear_unscored(f.archive, 99, &fixture_err));
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 0);
	fixture_close(&f);
}
END_TEST

START_TEST(queues_all_for_a_new_lexicon)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct lexicon_in_use in_use;
	struct unscored items[10];
	int64_t first, second, again;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_done(archive_lexicon_in_use(f.archive, &arena, &in_use, &fixture_err));
	ck_assert_uint_eq(in_use.name.len, 0);
	put_reviews(&f, 4);
	ck_assert(!use(&f, VIEW("r1"), &first));
	ck_assert_done(archive_clear_unscored(f.archive, 4, &fixture_err));
	fixture_sql(&f, "DELETE FROM touched");
	ck_assert(!use(&f, VIEW("r1"), &again));
	ck_assert_int_eq(first, again);
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 0);
	ck_assert_done(archive_lexicon_in_use(f.archive, &arena, &in_use, &fixture_err));
	ck_assert(!in_use.replaced);
	ck_assert(use(&f, VIEW("r2"), &second));
	ck_assert_int_ne(first, second);
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 4);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 1);
	ck_assert_done(archive_lexicon_in_use(f.archive, &arena, &in_use, &fixture_err));
	ck_assert_view_eq(in_use.revision, VIEW("r2"));
	ck_assert_view_eq(in_use.language, VIEW("en"));
	ck_assert(in_use.replaced);
	ck_assert(use(&f, VIEW("r1"), &again));
	ck_assert_int_eq(first, again);
	fixture_close(&f);
}
END_TEST

static const struct {
	int polarity, label, rc;
} verdicts[] = {{0, 0, 0}, {10000, 1, 0}, {-10000, -1, 0}, {10001, 1, -1},
	{-10001, -1, -1}, {0, 2, -1}, {0, -2, -1}};

START_TEST(keeps_to_the_scale)
{
	struct fixture f;
	struct err err = ERR_INIT;
	int64_t lexicon;

	fixture_open(&f, CONF);
	put_reviews(&f, 1);
	use(&f, VIEW("r"), &lexicon);
	struct verdict verdict = {
		1, lexicon, verdicts[_i].polarity, verdicts[_i].label, VIEW("[]")};

	ck_assert_int_eq(archive_put_verdict(f.archive, &verdict, &err), verdicts[_i].rc);
	if (verdicts[_i].rc == 0)
		ck_assert_int_eq(archive_put_verdict(f.archive, &verdict, &err), 0);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM verdict"), verdicts[_i].rc == 0);
	verdict = (struct verdict){99, lexicon, 0, 0, VIEW("[]")};
	ck_assert_int_eq(archive_put_verdict(f.archive, &verdict, &err), -1);
	fixture_close(&f);
}
END_TEST

Suite *verdicts_suite(void)
{
	Suite *suite = suite_create("verdicts");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, queues_and_empties);
	tcase_add_test(tc, queues_all_for_a_new_lexicon);
	tcase_add_loop_test(
		tc, keeps_to_the_scale, 0, (int)(sizeof(verdicts) / sizeof(verdicts[0])));
	suite_add_tcase(suite, tc);
	return suite;
}
