/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The calendar against the C library's gmtime(), day by day over all years that reviews
 * may have, and texts by a table.
 */
#include "base/calendar.h"
#include "base/limits.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <time.h>

START_TEST(agrees_with_gmtime)
{
	for (int32_t day = -800000; day < 800000;
		day += day >= -1000 && day < 50000 ? 1 : 97) {
		time_t time = (time_t)day * DAY_SECONDS;
		int year, month, mday;
		struct tm tm;

		gmtime_r(&time, &tm);
		calendar_date(day, &year, &month, &mday);
		expect_eq(year, tm.tm_year + 1900);
		expect_eq(month, tm.tm_mon + 1);
		expect_eq(mday, tm.tm_mday);
		expect_eq(calendar_day(year, month, mday), day);
		expect_eq(calendar_weekday(day), (tm.tm_wday + 6) % 7);
		expect_eq(calendar_is_date(year, month, mday),
			year >= LIMIT_YEAR_MIN && year <= LIMIT_YEAR_MAX);
	}
}
END_TEST

static const struct {
	int year, month, mday;
	bool valid;
} dates[] = {{2024, 2, 29, true}, {2023, 2, 29, false}, {2000, 2, 29, true},
	{2100, 2, 29, false}, {2024, 2, 30, false}, {2024, 4, 31, false},
	{2024, 0, 1, false}, {2024, 13, 1, false}, {2024, 1, 0, false},
	{2024, 1, 32, false}, {1969, 12, 31, false}, {2101, 1, 1, false},
	{1970, 1, 1, true}, {2100, 12, 31, true}};

START_TEST(knows_dates)
{
	ck_assert_int_eq(
		calendar_is_date(dates[_i].year, dates[_i].month, dates[_i].mday),
		dates[_i].valid);
}
END_TEST

static const struct {
	const char *text;
	int rc;
	int32_t day;
} days[] = {{"1970-01-01", 0, 0}, {"2026-11-21", 0, 20778}, {"2026-11-31", -1, 0},
	{"2026-1-01", -1, 0}, {"2026-11-21 ", -1, 0}, {" 2026-11-21", -1, 0},
	{"2026/11/21", -1, 0}, {"", -1, 0}, {"20261121", -1, 0}, {"+026-11-21", -1, 0},
	{"2026-11-2", -1, 0}};

START_TEST(reads_days)
{
	int32_t day = 42;

	ck_assert_int_eq(calendar_parse_day(view_of(days[_i].text), &day), days[_i].rc);
	ck_assert_int_eq(day, days[_i].rc == 0 ? days[_i].day : 42);
}
END_TEST

static const struct {
	const char *text;
	int rc;
	int64_t time;
} times[] = {
	{"1970-01-01T00:00:00Z", 0, 0},
	{"1970-01-02t00:00:01z", 0, 86401},
	{"1970-01-01 01:00:00+01:00", 0, 0},
	{"1970-01-01T00:00:00-23:59", 0, 86340},
	{"1970-01-01T00:00:00.123456789012345678901Z", 0, 0},
	{"2016-12-31T23:59:60Z", 0, 1483228800},
	{"1970-01-01T00:00:00.Z", -1, 0},
	{"1970-01-01T24:00:00Z", -1, 0},
	{"1970-01-01T00:60:00Z", -1, 0},
	{"1970-01-01T00:00:61Z", -1, 0},
	{"1970-01-01T00:00:00", -1, 0},
	{"1970-01-01T00:00Z", -1, 0},
	{"1970-01-01T00:00:00+0100", -1, 0},
	{"1970-01-01T00:00:00+24:00", -1, 0},
	{"1970-01-01T00:00:00+01:60", -1, 0},
	{"1970-01-01T00:00:00ZZ", -1, 0},
	{"1970-02-30T00:00:00Z", -1, 0},
};

START_TEST(reads_times)
{
	int64_t time = 42;

	ck_assert_int_eq(
		calendar_parse_time(view_of(times[_i].text), &time), times[_i].rc);
	ck_assert_int_eq(time, times[_i].rc == 0 ? times[_i].time : 42);
}
END_TEST

START_TEST(refuses_a_nul)
{
	int32_t day;
	int64_t time;

	ck_assert_int_eq(calendar_parse_day(VIEW("2026-11-21\0"), &day), -1);
	ck_assert_int_eq(calendar_parse_day(VIEW("2026\0"
						 "11-21"),
				 &day),
		-1);
	ck_assert_int_eq(calendar_parse_time(VIEW("1970-01-01\0"
						  "00:00:00Z"),
				 &time),
		-1);
}
END_TEST

START_TEST(writes)
{
	ck_assert_str_eq(calendar_day_text(20778).text, "2026-11-21");
	ck_assert_str_eq(calendar_time_text(0).text, "1970-01-01T00:00:00Z");
	ck_assert_str_eq(calendar_time_text(-1).text, "1969-12-31T23:59:59Z");
	ck_assert_str_eq(calendar_time_text(INT64_MAX).text, "out of range");
	ck_assert_str_eq(calendar_time_text(INT64_MIN).text, "out of range");
	ck_assert_str_eq(calendar_day_text(INT32_MAX).text, "5881580-07-11");
	ck_assert_str_eq(calendar_day_text(INT32_MIN).text, "-5877641-06-23");
}
END_TEST

START_TEST(what_is_written_is_read)
{
	for (int64_t time = 0; time < 4102444800; time += 7654321) {
		int64_t again;

		ck_assert_int_eq(calendar_parse_time(
					 view_of(calendar_time_text(time).text), &again),
			0);
		ck_assert_int_eq(again, time);
	}
}
END_TEST

START_TEST(stands_still_when_told)
{
	struct clock fixed = {.fixed = true, .time = 5}, running = {0};
	int64_t before = (int64_t)time(NULL);

	ck_assert_int_eq(clock_now(&fixed), 5);
	ck_assert_int_ge(clock_now(&running), before);
	ck_assert_int_le(clock_now(&running), (int64_t)time(NULL));
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *calendar_suite(void)
{
	Suite *suite = suite_create("calendar");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, agrees_with_gmtime);
	tcase_add_loop_test(tc, knows_dates, 0, N(dates));
	tcase_add_loop_test(tc, reads_days, 0, N(days));
	tcase_add_loop_test(tc, reads_times, 0, N(times));
	tcase_add_test(tc, refuses_a_nul);
	tcase_add_test(tc, writes);
	tcase_add_test(tc, what_is_written_is_read);
	tcase_add_test(tc, stands_still_when_told);
	suite_add_tcase(suite, tc);
	return suite;
}
