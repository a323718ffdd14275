/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Views: comparison, search, splitting, numbers and UTF-8. The UTF-8 table goes by the
 * ranges of RFC 3629, and every code point is tried once.
 */
#include "base/view.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>

static const struct {
	const char *text;
	size_t max, len;
} fronts[] = {
	{"", 0, 0},
	{"abc", 0, 0},
	{"abc", 2, 2},
	{"abc", 3, 3},
	{"abc", 9, 3},
	{"a\xc3\xa9", 2, 1},
	{"a\xc3\xa9", 3, 3},
	{"\xe2\x82\xac\xe2\x82\xac", 5, 3},
	{"\xf0\x9f\x98\x80", 3, 0},
};

START_TEST(test_front)
{
	struct view front = view_front(view_of(fronts[_i].text), fronts[_i].max);

	ck_assert_uint_eq(front.len, fronts[_i].len);
}
END_TEST

START_TEST(compares)
{
	ck_assert(view_eq((struct view){NULL, 0}, VIEW("")));
	ck_assert(!view_eq(VIEW("a"), VIEW("b")));
	ck_assert(view_case_eq(VIEW("aZ[@"), VIEW("Az[@")));
	ck_assert(!view_case_eq(VIEW("["), VIEW("{")));
	ck_assert(!view_case_eq(VIEW("\xc3\x84"), VIEW("\xc3\xa4")));
	ck_assert_int_lt(view_cmp(VIEW("a"), VIEW("aa")), 0);
	ck_assert_int_gt(view_cmp(VIEW("b"), VIEW("aa")), 0);
	ck_assert_int_gt(view_cmp(VIEW("\xff"), VIEW("a")), 0);
	ck_assert_int_eq(view_cmp(VIEW(""), (struct view){NULL, 0}), 0);
	ck_assert(view_starts(VIEW("abc"), VIEW("ab")));
	ck_assert(!view_starts(VIEW("ab"), VIEW("abc")));
	ck_assert(view_starts(VIEW("ab"), VIEW("")));
}
END_TEST

START_TEST(cuts)
{
	struct view v = VIEW("abcdef");

	ck_assert(view_eq(view_sub(v, 2, 2), VIEW("cd")));
	ck_assert(view_eq(view_sub(v, 2, SIZE_MAX), VIEW("cdef")));
	ck_assert_uint_eq(view_sub(v, 99, 5).len, 0);
	ck_assert_uint_eq(view_sub((struct view){NULL, 0}, 1, 1).len, 0);
	ck_assert(view_eq(view_trim(VIEW(" \t\r\n\v\f a b \n")), VIEW("a b")));
	ck_assert_uint_eq(view_trim(VIEW(" \n ")).len, 0);
	ck_assert_uint_eq(view_of(NULL).len, 0);
}
END_TEST

START_TEST(searches)
{
	ck_assert_uint_eq(view_find(VIEW("a,b,c"), ','), 1);
	ck_assert_uint_eq(view_find(VIEW("abc"), ','), 3);
	ck_assert_uint_eq(view_find((struct view){NULL, 0}, ','), 0);
	ck_assert_uint_eq(view_find(VIEW("a\0b"), 'b'), 2);
	ck_assert_uint_eq(view_search(VIEW("abcabd"), VIEW("abd")), 3);
	ck_assert_uint_eq(view_search(VIEW("ab"), VIEW("abc")), 2);
	ck_assert_uint_eq(view_search(VIEW("ab"), VIEW("")), 0);
	ck_assert_uint_eq(view_search((struct view){NULL, 0}, VIEW("x")), 0);
}
END_TEST

static const struct {
	const char *text, *parts;
} splits[] = {{"", ""}, {"a", "a|"}, {"a,b", "a|b|"}, {",", "|"}, {",a", "|a|"},
	{"a,", "a|"}, {"a,,b", "a||b|"}};

START_TEST(splits_at)
{
	struct view rest = view_of(splits[_i].text), part;
	char all[64] = "";

	while (view_split(&rest, ',', &part)) {
		size_t len = strlen(all);

		snprintf(all + len, sizeof(all) - len, "%.*s|", VIEW_ARG(part));
	}
	ck_assert_str_eq(all, splits[_i].parts);
}
END_TEST

static const struct {
	struct view text;
	int rc;
	int64_t value;
} integers[] = {
	{VIEW("0"), 0, 0},
	{VIEW("-17"), 0, -17},
	{VIEW("+17"), 0, 17},
	{VIEW("9223372036854775807"), 0, INT64_MAX},
	{VIEW("-9223372036854775808"), 0, INT64_MIN},
	{VIEW("9223372036854775808"), -1, 0},
	{VIEW(""), -1, 0},
	{VIEW(" 1"), -1, 0},
	{VIEW("1 "), -1, 0},
	{VIEW("1\0"), -1, 0},
	{VIEW("0x10"), -1, 0},
	{VIEW("1.0"), -1, 0},
	{VIEW("-"), -1, 0},
	{VIEW("0000000000000000000000000000000000000000000000000000000000000000001"), -1,
		0},
};

START_TEST(reads_integers)
{
	int64_t value = 42;

	ck_assert_int_eq(view_int64(integers[_i].text, &value), integers[_i].rc);
	ck_assert_int_eq(value, integers[_i].rc == 0 ? integers[_i].value : 42);
}
END_TEST

static const struct {
	struct view text;
	int rc;
	double value;
} reals[] = {
	{VIEW("1.5"), 0, 1.5},
	{VIEW("-.5e1"), 0, -5},
	{VIEW("1e-400"), 0, 0},
	{VIEW("1e400"), -1, 0},
	{VIEW("nan"), -1, 0},
	{VIEW("inf"), -1, 0},
	{VIEW("0x1p3"), -1, 0},
	{VIEW("1,5"), -1, 0},
	{VIEW("1.5 "), -1, 0},
	{VIEW("\v1"), -1, 0},
	{VIEW("1\0"), -1, 0},
	{VIEW("e5"), -1, 0},
	{VIEW(""), -1, 0},
};

START_TEST(reads_reals)
{
	double value = 42;

	ck_assert_int_eq(view_double(reals[_i].text, &value), reals[_i].rc);
	ck_assert_double_eq(value, reals[_i].rc == 0 ? reals[_i].value : 42);
}
END_TEST

static size_t encode(uint32_t c, char out[4])
{
	if (c < 0x80)
		return out[0] = (char)c, 1;
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 63));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 63));
		out[2] = (char)(0x80 | (c & 63));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 63));
	out[2] = (char)(0x80 | (c >> 6 & 63));
	out[3] = (char)(0x80 | (c & 63));
	return 4;
}

START_TEST(knows_every_code_point)
{
	char text[4];

	for (uint32_t c = 0; c < 0x200000; c++) {
		size_t len = encode(c, text);
		bool valid = c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);

		expect(view_is_utf8((struct view){text, len}) == valid);
		if (len > 1)
			expect(!view_is_utf8((struct view){text, len - 1}));
	}
}
END_TEST

START_TEST(finds_control)
{
	ck_assert(view_has_control(VIEW("a\0b")));
	ck_assert(view_has_control(VIEW("a\x1f")));
	ck_assert(view_has_control(VIEW("\x7f")));
	ck_assert(!view_has_control(VIEW("a b~\x80\xff")));
	ck_assert(!view_has_control((struct view){NULL, 0}));
}
END_TEST

static const struct view not_utf8[] = {VIEW("\x80"), VIEW("\xc0\x80"), VIEW("\xc1\xbf"),
	VIEW("\xe0\x9f\xbf"), VIEW("\xf0\x8f\xbf\xbf"), VIEW("\xf5\x80\x80\x80"),
	VIEW("\xff"), VIEW("abcdefgh\x80"), VIEW("abcdefghabcdefg\xc3"), VIEW("\xc3(x"),
	VIEW("\xed\xa0\x80")};

START_TEST(refuses_other_bytes)
{
	ck_assert(!view_is_utf8(not_utf8[_i]));
}
END_TEST

/* One byte that is no text, or no ASCII, at each place of pages of several lengths. */
START_TEST(looks_at_each_place)
{
	char page[300];

	for (size_t len = 2; len <= sizeof(page); len += 49) {
		struct view text = {page, len};

		memset(page, 'a', sizeof(page));
		ck_assert(view_is_text(text) && view_is_utf8(text));
		for (size_t at = 0; at + 1 < len; at++) {
			page[at] = '\0';
			ck_assert(!view_is_text(text) && view_is_utf8(text));
			page[at] = (char)0xc3;
			ck_assert(!view_is_text(text) && !view_is_utf8(text));
			page[at + 1] = (char)0xa4;
			ck_assert(view_is_text(text) && view_is_utf8(text));
			page[at] = page[at + 1] = 'a';
		}
	}
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *view_suite(void)
{
	Suite *suite = suite_create("view");
	TCase *tc = tcase_create("all");

	tcase_add_loop_test(tc, test_front, 0, (int)(sizeof(fronts) / sizeof(fronts[0])));
	tcase_add_test(tc, compares);
	tcase_add_test(tc, looks_at_each_place);
	tcase_add_test(tc, cuts);
	tcase_add_test(tc, searches);
	tcase_add_loop_test(tc, splits_at, 0, N(splits));
	tcase_add_loop_test(tc, reads_integers, 0, N(integers));
	tcase_add_loop_test(tc, reads_reals, 0, N(reals));
	tcase_add_test(tc, knows_every_code_point);
	tcase_add_test(tc, finds_control);
	tcase_add_loop_test(tc, refuses_other_bytes, 0, N(not_utf8));
	suite_add_tcase(suite, tc);
	return suite;
}
