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

static int64_t use(struct fixture *f, struct view language, struct view revision)
{
	int64_t id = 0;

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_use_lexicon(
		f->archive, VIEW("base"), language, revision, 7, &id, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
	return id;
}

static struct lexicons_in_use in_use(struct fixture *f, struct arena *arena)
{
	struct lexicons_in_use list;

	ck_assert_done(archive_lexicons_in_use(f->archive, arena, &list, &fixture_err));
	return list;
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
	int64_t waiting;

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
	ck_assert_done(archive_count_unscored(f.archive, &waiting, &fixture_err));
	ck_assert_int_eq(waiting, 2);
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 2);
	ck_assert_int_eq(items[0].revision_id, 4);
	ck_assert_done(archive_clear_unscored(f.archive, 99, &fixture_err));
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 0);
	fixture_close(&f);
}
END_TEST

START_TEST(one_lexicon_for_a_language)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct lexicons_in_use list;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_uint_eq(in_use(&f, &arena).n, 0);
	int64_t first = use(&f, VIEW("en"), VIEW("r1"));

	ck_assert_int_eq(first, use(&f, VIEW("en"), VIEW("r1")));
	int64_t spanish = use(&f, VIEW("es"), VIEW("s1"));

	list = in_use(&f, &arena);
	ck_assert_uint_eq(list.n, 2);
	ck_assert(!list.rescored);
	ck_assert_int_eq(list.items[0].id, first);
	ck_assert_view_eq(list.items[0].name, VIEW("base"));
	ck_assert_view_eq(list.items[0].revision, VIEW("r1"));
	ck_assert_view_eq(list.items[1].language, VIEW("es"));
	int64_t second = use(&f, VIEW("en"), VIEW("r2"));

	ck_assert_int_ne(first, second);
	list = in_use(&f, &arena);
	ck_assert_uint_eq(list.n, 2);
	ck_assert_int_eq(list.items[0].id, second);
	ck_assert_int_eq(list.items[1].id, spanish);
	ck_assert_int_eq(use(&f, VIEW("en"), VIEW("r1")), first);
	ck_assert_int_eq(in_use(&f, &arena).items[0].id, first);
	fixture_close(&f);
}
END_TEST

START_TEST(scores_all_again)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct unscored items[10];
	struct fixture f;

	fixture_open(&f, CONF);
	put_reviews(&f, 4);
	use(&f, VIEW("en"), VIEW("r1"));
	ck_assert_done(archive_clear_unscored(f.archive, 4, &fixture_err));
	fixture_sql(&f, "DELETE FROM touched");
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 0);
	ck_assert_done(archive_rescore(f.archive, &fixture_err));
	ck_assert_uint_eq(next(&f, 0, 10, &arena, items), 4);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 1);
	ck_assert_uint_eq(in_use(&f, &arena).n, 0);
	ck_assert(in_use(&f, &arena).rescored);
	fixture_close(&f);
}
END_TEST

START_TEST(without_a_lexicon)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct view *languages;
	struct fixture f;
	size_t n = 9;

	fixture_open(&f, CONF);
	put_reviews(&f, 3);
	ck_assert_done(archive_unsupported_languages(
		f.archive, &arena, &languages, &n, &fixture_err));
	ck_assert_uint_eq(n, 0);
	for (int i = 1; i <= 3; i++) {
		struct verdict verdict = {
			i, 0, 77, 1, VIEW("[]"), i == 2 ? VIEW("ca") : VIEW("pl")};

		ck_assert_done(archive_put_verdict(f.archive, &verdict, &fixture_err));
	}
	ck_assert_done(archive_unsupported_languages(
		f.archive, &arena, &languages, &n, &fixture_err));
	ck_assert_uint_eq(n, 2);
	ck_assert_view_eq(languages[0], VIEW("ca"));
	ck_assert_view_eq(languages[1], VIEW("pl"));
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM verdict WHERE label IS NULL "
				"AND polarity IS NULL AND lexicon_id IS NULL"),
		3);
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

	fixture_open(&f, CONF);
	put_reviews(&f, 1);
	int64_t lexicon = use(&f, VIEW("en"), VIEW("r"));
	struct verdict verdict = {1, lexicon, verdicts[_i].polarity, verdicts[_i].label,
		VIEW("[]"), VIEW("en")};

	ck_assert_int_eq(archive_put_verdict(f.archive, &verdict, &err), verdicts[_i].rc);
	if (verdicts[_i].rc == 0)
		ck_assert_int_eq(archive_put_verdict(f.archive, &verdict, &err), 0);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM verdict"), verdicts[_i].rc == 0);
	verdict = (struct verdict){99, lexicon, 0, 0, VIEW("[]"), VIEW("en")};
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
	tcase_add_test(tc, one_lexicon_for_a_language);
	tcase_add_test(tc, scores_all_again);
	tcase_add_test(tc, without_a_lexicon);
	tcase_add_loop_test(
		tc, keeps_to_the_scale, 0, (int)(sizeof(verdicts) / sizeof(verdicts[0])));
	suite_add_tcase(suite, tc);
	return suite;
}
