/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The map: many keys, overwriting, keys of any bytes.
 */
#include "base/map.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>

static struct view key_of(int i, char text[32])
{
	snprintf(text, 32, "key %d", i * 7919);
	return view_of(text);
}

START_TEST(holds_many_keys)
{
	struct map map MAP_CLEANUP = {0};
	char text[32];

	ck_assert_ptr_null(map_get(&map, VIEW("x")));
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 100000; i++)
			expect_eq(map_put(&map, key_of(i, text), i + round, NULL), 0);
	}
	expect_eq(map.used, 100000);
	for (int i = 0; i < 100000; i++) {
		int64_t *value = map_get(&map, key_of(i, text));

		expect(value);
		expect_eq(*value, i + 1);
	}
	ck_assert_ptr_null(map_get(&map, VIEW("key 1")));
	map_done(&map);
	ck_assert_ptr_null(map_get(&map, VIEW("key 0")));
}
END_TEST

START_TEST(takes_any_bytes)
{
	struct map map MAP_CLEANUP = {0};
	static const struct view keys[] = {
		{NULL, 0}, VIEW("a"), VIEW("a\0"), VIEW("a\0b"), VIEW("\xff"), VIEW("A")};

	for (size_t i = 0; i < 6; i++)
		ck_assert_int_eq(map_put(&map, keys[i], (int64_t)i, NULL), 0);
	for (size_t i = 0; i < 6; i++)
		ck_assert_int_eq(*map_get(&map, keys[i]), (int64_t)i);
	ck_assert_int_eq(*map_get(&map, VIEW("")), 0);
	ck_assert_uint_eq(map.used, 6);
}
END_TEST

START_TEST(copies_its_keys)
{
	struct map map MAP_CLEANUP = {0};
	char text[] = "abc";

	ck_assert_int_eq(map_put(&map, view_of(text), 1, NULL), 0);
	text[0] = 'x';
	ck_assert_ptr_null(map_get(&map, VIEW("xbc")));
	*map_get(&map, VIEW("abc")) = 5;
	ck_assert_int_eq(*map_get(&map, VIEW("abc")), 5);
}
END_TEST

static int body(struct err *err)
{
	struct map map MAP_CLEANUP = {0};
	char text[32];

	for (int i = 0; i < 5000; i++) {
		if (map_put(&map, key_of(i, text), i, err) < 0)
			return -1;
	}
	return 0;
}

START_TEST(survives_without_memory)
{
	TORTURE(body);
}
END_TEST

Suite *map_suite(void)
{
	Suite *suite = suite_create("map");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, holds_many_keys);
	tcase_add_test(tc, takes_any_bytes);
	tcase_add_test(tc, copies_its_keys);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
