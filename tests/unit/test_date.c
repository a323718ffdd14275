/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates: the instant, the precision and the floating mark of each form, and the reason
 * for each refusal.
 */
#include "suites.h"

#include <stdlib.h>

#include "base/calendar.h"
#include "normalise/date.h"

struct good {
	const char *text;
	const char *time; /* RFC 3339; of a floating moment, as if it were UTC */
	enum precision precision;
	bool floating;
};

static const struct good goods[] = {
	{"2011-10-24", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"  2011-10-24\n", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"2011/10/24", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"2020.11.06", "2020-11-06T00:00:00Z", PRECISION_DAY, true},
	{"2020.11.6", "2020-11-06T00:00:00Z", PRECISION_DAY, true},
	{"20111024", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"2012-02-29", "2012-02-29T00:00:00Z", PRECISION_DAY, true},
	{"1970-01-01", "1970-01-01T00:00:00Z", PRECISION_DAY, true},
	{"2100-12-31", "2100-12-31T00:00:00Z", PRECISION_DAY, true},
	{"2011-10", "2011-10-01T00:00:00Z", PRECISION_MONTH, true},
	{"2011", "2011-01-01T00:00:00Z", PRECISION_YEAR, true},
	{"October 2011", "2011-10-01T00:00:00Z", PRECISION_MONTH, true},
	{"Nov. 2020", "2020-11-01T00:00:00Z", PRECISION_MONTH, true},
	{"2011-10-24T15:04:05Z", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24t15:04:05z", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04:05+01:00", "2011-10-24T14:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04:05+0100", "2011-10-24T14:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04:05-05", "2011-10-24T20:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24 15:04:05 +0530", "2011-10-24T09:34:05Z", PRECISION_SECOND, false},
	{"2011-10-24 15:04:05 UTC", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04:05.123456Z", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04:05,5Z", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04Z", "2011-10-24T15:04:00Z", PRECISION_MINUTE, false},
	{"20111024T150405Z", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"2011-10-24T15:04:05", "2011-10-24T15:04:05Z", PRECISION_SECOND, true},
	{"2011-10-24 15:04", "2011-10-24T15:04:00Z", PRECISION_MINUTE, true},
	{"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", PRECISION_SECOND, false},
	{"1970-01-01T12:00:00+01:00", "1970-01-01T11:00:00Z", PRECISION_SECOND, false},
	{"Mon, 24 Oct 2011 15:04:05 +0100", "2011-10-24T14:04:05Z", PRECISION_SECOND,
		false},
	{"24 Oct 2011 15:04 GMT", "2011-10-24T15:04:00Z", PRECISION_MINUTE, false},
	{"24 Oct 2011 15:04:05 UT", "2011-10-24T15:04:05Z", PRECISION_SECOND, false},
	{"24 Oct 2011 15:04:05 EST", "2011-10-24T20:04:05Z", PRECISION_SECOND, false},
	{"24 Oct 2011 15:04:05 PDT", "2011-10-24T22:04:05Z", PRECISION_SECOND, false},
	{"24 Oct 2011 15:04:05 CEST", "2011-10-24T13:04:05Z", PRECISION_SECOND, false},
	{"Mon, 24 Oct 2011 15:04:05 +0100 (CET)", "2011-10-24T14:04:05Z",
		PRECISION_SECOND, false},
	{"Mon, 24 Oct 2011 15:04:05", "2011-10-24T15:04:05Z", PRECISION_SECOND, true},
	{"Mon Oct 24 15:04:05 2011", "2011-10-24T15:04:05Z", PRECISION_SECOND, true},
	{"Mon Oct  3 15:04:05 2011", "2011-10-03T15:04:05Z", PRECISION_SECOND, true},
	{"Thu Nov 12 2020 17:00:00 GMT+0100 (Central European Standard Time)",
		"2020-11-12T16:00:00Z", PRECISION_SECOND, false},
	{"October 24, 2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"Oct 24, 2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"OCT. 24 2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"Sept 4, 2014", "2014-09-04T00:00:00Z", PRECISION_DAY, true},
	{"24 October 2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"24th of October, 2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"1st May 2011", "2011-05-01T00:00:00Z", PRECISION_DAY, true},
	{"24-Oct-2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"Monday, October 24, 2011", "2011-10-24T00:00:00Z", PRECISION_DAY, true},
	{"Friday 06 November 2020", "2020-11-06T00:00:00Z", PRECISION_DAY, true},
	{"October 24, 2011 at 3:04 PM", "2011-10-24T15:04:00Z", PRECISION_MINUTE, true},
	{"Nov. 16, 2020, 10:57 a.m.", "2020-11-16T10:57:00Z", PRECISION_MINUTE, true},
	{"October 24, 2011 12:04 am", "2011-10-24T00:04:00Z", PRECISION_MINUTE, true},
	{"Friday, December 22, 2017 - 3:09pm", "2017-12-22T15:09:00Z", PRECISION_MINUTE,
		true},
	{"Sun, 17 Dec 2017 1:55 PM EST", "2017-12-17T18:55:00Z", PRECISION_MINUTE, false},
};

START_TEST(test_good)
{
	const struct good *good = &goods[_i];
	struct moment moment = {0};
	int64_t time;

	ck_assert_int_eq(calendar_parse_time(view_of(good->time), &time), 0);
	ck_assert_msg(date_parse(view_of(good->text), &moment) == 0, "'%s' is refused",
		good->text);
	ck_assert_msg(moment.time == time, "'%s' is read as %s", good->text,
		calendar_time_text(moment.time).text);
	ck_assert_msg(moment.precision == good->precision, "'%s': precision %d",
		good->text, moment.precision);
	ck_assert_msg(moment.floating == good->floating, "'%s': floating %d", good->text,
		moment.floating);
}
END_TEST

static const struct {
	const char *text;
	int fault;
} bads[] = {
	{"", DATE_UNREADABLE},
	{"  ", DATE_UNREADABLE},
	{"yesterday", DATE_UNREADABLE},
	{"3 days ago", DATE_UNREADABLE},
	{"9999-01-01", DATE_OUTSIDE},
	{"9999-12-31T23:59:59Z", DATE_OUTSIDE},
	{"1969-12-31", DATE_OUTSIDE},
	{"2101-01-01", DATE_OUTSIDE},
	{"0000-00-00", DATE_UNREADABLE},
	{"24 Oct 1066", DATE_OUTSIDE},
	{"03/04/2011", DATE_AMBIGUOUS},
	{"25/04/2011", DATE_AMBIGUOUS},
	{"3.4.2011", DATE_AMBIGUOUS},
	{"03-04-11", DATE_AMBIGUOUS},
	{"03/04/2011 10:00", DATE_AMBIGUOUS},
	{"24 Oct 11", DATE_UNREADABLE},
	{"Sunday, 06-Nov-94 08:49:37 GMT", DATE_UNREADABLE},
	{"Tue, 24 Oct 2011 15:04:05 GMT", DATE_UNREADABLE}, /* it was a Monday */
	{"Monday October 2011", DATE_UNREADABLE},
	{"2011-02-29", DATE_UNREADABLE},
	{"2011-13-01", DATE_UNREADABLE},
	{"2011-00-10", DATE_UNREADABLE},
	{"2011-10-00", DATE_UNREADABLE},
	{"2011-10/24", DATE_UNREADABLE},
	{"2011-10-24T", DATE_UNREADABLE},
	{"2011-10-24T15", DATE_UNREADABLE},
	{"2011-10-24T24:00", DATE_UNREADABLE},
	{"2011-10-24T15:60", DATE_UNREADABLE},
	{"2011-10-24T15:04:61", DATE_UNREADABLE},
	{"2011-10-24T15:04:05+25:00", DATE_UNREADABLE},
	{"2011-10-24T15:04:05+0", DATE_UNREADABLE},
	{"2011-10-24T15:04:05 BST", DATE_UNREADABLE}, /* Britain or Bangladesh */
	{"2011-10-24T15:04:05Z and more", DATE_UNREADABLE},
	{"2011-10-24 13:04 pm", DATE_UNREADABLE},
	{"2011-10-24garbage", DATE_UNREADABLE},
	{"2011-10-24 garbage", DATE_UNREADABLE},
	{"2011-W43-1", DATE_UNREADABLE},
	{"2011-297", DATE_UNREADABLE},
	{"2011.10", DATE_UNREADABLE},
	{"201110", DATE_UNREADABLE},
	{"1319464800", DATE_UNREADABLE},
	{"24 Octopus 2011", DATE_UNREADABLE},
	{"Ma 24, 2011", DATE_UNREADABLE},
	{"32 October 2011", DATE_UNREADABLE},
	{"October 24th", DATE_UNREADABLE},
	{"sexta 18 setembro 2020", DATE_UNREADABLE},
};

START_TEST(test_bad)
{
	struct moment moment = {.time = 42};
	int fault = date_parse(view_of(bads[_i].text), &moment);

	ck_assert_msg(fault == bads[_i].fault, "'%s' gives %d", bads[_i].text, fault);
	ck_assert_int_eq(moment.time, 42);
}
END_TEST

static const struct {
	int64_t number;
	int rc;
	int64_t time;
} numbers[] = {
	{1319464800, 0, 1319464800},
	{1319464800123, 0, 1319464800},
	{100000000, 0, 100000000},
	{99999999, DATE_AMBIGUOUS, 0},
	{20111024, DATE_AMBIGUOUS, 0},
	{2011, DATE_AMBIGUOUS, 0},
	{0, DATE_AMBIGUOUS, 0},
	{-1, DATE_OUTSIDE, 0},
	{4133980799, 0, 4133980799}, /* the last second of 2100 */
	{4133980800, DATE_OUTSIDE, 0},
	{INT64_MAX, DATE_OUTSIDE, 0},
	{INT64_MIN, DATE_OUTSIDE, 0},
};

START_TEST(test_number)
{
	struct moment moment = {0};

	ck_assert_int_eq(date_from_number(numbers[_i].number, &moment), numbers[_i].rc);
	ck_assert_int_eq(moment.time, numbers[_i].time);
	ck_assert(!moment.floating);
	if (numbers[_i].rc == 0)
		ck_assert_int_eq(moment.precision, PRECISION_SECOND);
}
END_TEST

/* No reading looks behind the end of the text. */
START_TEST(test_cut)
{
	struct view text = view_of(goods[_i].text);

	for (size_t n = 0; n <= text.len; n++) {
		char *copy = malloc(n != 0 ? n : 1);
		struct moment moment = {.precision = PRECISION_NONE};

		memcpy(copy, text.data, n);
		int rc = date_parse((struct view){copy, n}, &moment);

		ck_assert((rc == 0) == (moment.precision != PRECISION_NONE));
		free(copy);
	}
}
END_TEST

Suite *date_suite(void)
{
	Suite *suite = suite_create("date");
	TCase *tcase = tcase_create("date");
	int n = (int)(sizeof(goods) / sizeof(goods[0]));

	tcase_add_loop_test(tcase, test_good, 0, n);
	tcase_add_loop_test(tcase, test_cut, 0, n);
	tcase_add_loop_test(tcase, test_bad, 0, (int)(sizeof(bads) / sizeof(bads[0])));
	tcase_add_loop_test(
		tcase, test_number, 0, (int)(sizeof(numbers) / sizeof(numbers[0])));
	suite_add_tcase(suite, tcase);
	return suite;
}
