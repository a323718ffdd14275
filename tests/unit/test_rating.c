/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings and scales, and the texts that are neither.
 */
#include "suites.h"

#include "normalise/rating.h"

static const struct {
	const char *text;
	int rc;
	double min, max;
} scales[] = {
	{"1-5", 0, 1, 5},
	{"0-10", 0, 0, 10},
	{"1-10", 0, 1, 10},
	{"0-100", 0, 0, 100},
	{" 1 - 5 ", 0, 1, 5},
	{"1 to 5", 0, 1, 5},
	{"1\xe2\x80\x93"
	 "5",
		0, 1, 5},
	{"0/1", 0, 0, 1},
	{"0/1 recommended", 0, 0, 1},
	{"-1/0/1 human label", 0, -1, 1},
	{"-5..5", 0, -5, 5},
	{"0.5-5 stars", 0, 0.5, 5},
	{"1-5 (best)", 0, 1, 5},
	{"", -1, 0, 0},
	{"5", -1, 0, 0},
	{"5-1", -1, 0, 0},
	{"1-1", -1, 0, 0},
	{"1-", -1, 0, 0},
	{"stars", -1, 0, 0},
	{"1-5x", -1, 0, 0},
	{"1-5 3", -1, 0, 0},
	{"1-99999999999999999", -1, 0, 0},
};

START_TEST(test_scale)
{
	double min = 0, max = 0;

	ck_assert_msg(
		rating_parse_scale(view_of(scales[_i].text), &min, &max) == scales[_i].rc,
		"'%s'", scales[_i].text);
	ck_assert_double_eq(min, scales[_i].min);
	ck_assert_double_eq(max, scales[_i].max);
}
END_TEST

static const struct {
	const char *text;
	int rc;
	double value, min, max;
	bool assumed, valid;
} values[] = {
	{"4", 0, 4, 1, 5, true, true},
	{"4.5", 0, 4.5, 1, 5, true, true},
	{"4,5", 0, 4.5, 1, 5, true, true},
	{" 4 ", 0, 4, 1, 5, true, true},
	{"+4", 0, 4, 1, 5, true, true},
	{"7,4", 0, 7.4, 1, 10, true, true},
	{"10", 0, 10, 1, 10, true, true},
	{"85", 0, 85, 0, 100, true, true},
	{"0", 0, 0, 1, 5, true, false},
	{"-1", 0, -1, 1, 5, true, false},
	{"250", 0, 250, 0, 100, true, false},
	{"4/5", 0, 4, 1, 5, false, true},
	{"0/5", 0, 0, 0, 5, false, true},
	{"8 / 10", 0, 8, 1, 10, false, true},
	{"80/100", 0, 80, 0, 100, false, true},
	{"1/1", 0, 1, 0, 1, false, true},
	{"6/5", 0, 6, 1, 5, false, false},
	{"80%", 0, 80, 0, 100, false, true},
	{"80 %", 0, 80, 0, 100, false, true},
	{"3%", 0, 3, 0, 100, false, true},
	{"4.0 out of 5 stars", 0, 4, 1, 5, false, true},
	{"5 stars", 0, 5, 1, 5, true, true},
	{"", -1, 0, 0, 0, false, false},
	{"good", -1, 0, 0, 0, false, false},
	{"4 good", -1, 0, 0, 0, false, false},
	{"1,000", -1, 0, 0, 0, false, false},
	{"4/5%", -1, 0, 0, 0, false, false},
	{"4/", -1, 0, 0, 0, false, false},
	{"4/0", -1, 0, 0, 0, false, false},
	{"4/-5", -1, 0, 0, 0, false, false},
	{"1e3", -1, 0, 0, 0, false, false},
	{"nan", -1, 0, 0, 0, false, false},
	{"inf", -1, 0, 0, 0, false, false},
	{"9999999999999999999999", -1, 0, 0, 0, false, false},
	{".", -1, 0, 0, 0, false, false},
	{"-", -1, 0, 0, 0, false, false},
};

START_TEST(test_value)
{
	struct rating rating = {.given = false};
	const char *text = values[_i].text;

	ck_assert_msg(rating_parse_value(view_of(text), &rating) == values[_i].rc, "'%s'",
		text);
	ck_assert(rating.given == (values[_i].rc == 0));
	ck_assert_double_eq_tol(rating.value, values[_i].value, 1e-12);
	ck_assert_msg(rating.min == values[_i].min && rating.max == values[_i].max,
		"'%s': %g-%g", text, rating.min, rating.max);
	ck_assert(rating.scale_assumed == values[_i].assumed);
	ck_assert_msg(rating_valid(&rating) == values[_i].valid, "'%s'", text);
}
END_TEST

Suite *rating_suite(void)
{
	Suite *suite = suite_create("rating");
	TCase *tcase = tcase_create("rating");

	tcase_add_loop_test(
		tcase, test_scale, 0, (int)(sizeof(scales) / sizeof(scales[0])));
	tcase_add_loop_test(
		tcase, test_value, 0, (int)(sizeof(values) / sizeof(values[0])));
	suite_add_tcase(suite, tcase);
	return suite;
}
