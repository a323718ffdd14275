/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Arenas: alignment, zeroing, copies with a NUL, blocks used again, and sizes that would
 * wrap around.
 */
#include "base/arena.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

START_TEST(aligns_and_zeroes)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	for (int round = 0; round < 3; round++) {
		for (size_t size = 0; size < 3000; size += 7) {
			unsigned char *at = arena_alloc(&arena, size);

			expect(at);
			expect_eq((uintptr_t)at % _Alignof(max_align_t), 0);
			for (size_t i = 0; i < size; i++)
				expect_eq(at[i], 0);
			memset(at, 0xff, size);
		}
		arena_clear(&arena);
	}
}
END_TEST

START_TEST(keeps_text)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct view kept[100], all = VIEW("0123456789");

	for (size_t i = 0; i < 100; i++)
		kept[i] = arena_keep(&arena, view_sub(all, 0, i % 11));
	for (size_t i = 0; i < 100; i++) {
		ck_assert(view_eq(kept[i], view_sub(all, 0, i % 11)));
		ck_assert_int_eq(kept[i].data[kept[i].len], '\0');
	}
	ck_assert_str_eq(arena_keep(&arena, (struct view){NULL, 0}).data, "");
	ck_assert_str_eq(arena_printf(&arena, "%s-%d", "a", 7).data, "a-7");
	ck_assert_uint_eq(arena_printf(&arena, "%70000s", "x").len, 70000);
	ck_assert_int_eq(arena_check(&arena, NULL), 0);
}
END_TEST

/* Texts lie close to each other, and what comes behind them is aligned all the same. */
START_TEST(packs_text)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	char *text[4];

	for (int i = 0; i < 4; i++) {
		text[i] = arena_text(&arena, 3);
		ck_assert_ptr_nonnull(text[i]);
		memcpy(text[i], "abc", 3);
	}
	for (int i = 0; i < 4; i++)
		ck_assert_str_eq(text[i], "abc");
	ck_assert_ptr_eq(text[3], text[0] + 12);
	ck_assert_uint_eq((uintptr_t)arena_alloc(&arena, 8) % _Alignof(max_align_t), 0);
	ck_assert_str_eq(text[3], "abc");
	ck_assert_ptr_null(arena_text(&arena, SIZE_MAX));
	ck_assert_int_eq(arena_check(&arena, NULL), -1);
}
END_TEST

static int64_t steady;

/* A batch that is cleared and made again allocates nothing the second time. */
static int steady_body(struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	for (int round = 0; round < 5; round++) {
		for (int i = 0; i < 30; i++)
			arena_alloc(&arena, 20000);
		arena_alloc(&arena, 200000);
		if (arena_check(&arena, err) < 0)
			return -1;
		arena_clear(&arena);
	}
	return 0;
}

START_TEST(uses_blocks_again)
{
	steady = torture("steady_body", steady_body);
	ck_assert_int_le(steady, 12);
}
END_TEST

/* Neither do batches of any shape, once the largest has been. */
static int shapes_body(struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	for (size_t round = 0; round < 1000; round++) {
		for (size_t i = 0; i < 20; i++)
			arena_alloc(&arena, (round * 7919 + i * 104729) % 60000);
		if (arena_check(&arena, err) < 0)
			return -1;
		arena_clear(&arena);
	}
	return 0;
}

START_TEST(shapes_do_not_add_up)
{
	ck_assert_int_le(torture("shapes_body", shapes_body), 40);
}
END_TEST

START_TEST(refuses_sizes_that_wrap)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct err err = ERR_INIT;

	for (size_t less = 0; less < 200; less++) {
		ck_assert_ptr_null(arena_alloc(&arena, SIZE_MAX - less));
		ck_assert(arena.failed);
		arena_clear(&arena);
	}
	ck_assert_ptr_null(arena_alloc(&arena, SIZE_MAX / 2));
	ck_assert_int_eq(arena_check(&arena, &err), -1);
	ck_assert_int_eq(err.code, ERR_MEMORY);
	ck_assert_ptr_nonnull(arena_alloc(&arena, 1));
	ck_assert_int_eq(arena_check(&arena, NULL), -1);
}
END_TEST

Suite *arena_suite(void)
{
	Suite *suite = suite_create("arena");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, aligns_and_zeroes);
	tcase_add_test(tc, keeps_text);
	tcase_add_test(tc, packs_text);
	tcase_add_test(tc, uses_blocks_again);
	tcase_add_test(tc, shapes_do_not_add_up);
	tcase_add_test(tc, refuses_sizes_that_wrap);
	suite_add_tcase(suite, tc);
	return suite;
}
