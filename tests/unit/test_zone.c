/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Zones: offsets against the C library's localtime(), and days that are short, long or
 * missing.
 */
#include "base/zone.h"

#include "base/calendar.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct zone *zone_called(const char *name)
{
	struct err err = ERR_INIT;
	struct zone *zone = NULL;

	ck_assert_msg(zone_new(name, &zone, &err) == 0, "%s", err.text);
	return zone;
}

static int64_t instant(const char *text)
{
	int64_t time;

	ck_assert_int_eq(calendar_parse_time(view_of(text), &time), 0);
	return time;
}

static int32_t day_of(const char *text)
{
	int32_t day;

	ck_assert_int_eq(calendar_parse_day(view_of(text), &day), 0);
	return day;
}

static const char *const names[] = {"UTC", "Europe/Lisbon", "America/New_York",
	"Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Antarctica/Troll",
	"America/Sao_Paulo", "Asia/Kathmandu", "America/St_Johns", "Africa/Cairo",
	"Pacific/Kwajalein", "Asia/Tehran", "Europe/Dublin"};

/* Every six hours and at odd seconds, and each day begins where the day before ended. */
START_TEST(agrees_with_the_library)
{
	struct zone *zone = zone_called(names[_i]);
	int32_t first = day_of("1970-01-01"), last = day_of("2100-12-31");

	setenv("TZ", names[_i], 1);
	tzset();
	for (int64_t t = 0; t < (int64_t)last * DAY_SECONDS; t += 21601) {
		time_t time = t;
		struct tm tm;

		localtime_r(&time, &tm);
		expect_eq(zone_offset(zone, t), tm.tm_gmtoff);
		expect_eq(zone_day(zone, t),
			calendar_day(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday));
	}
	unsetenv("TZ");
	for (int32_t day = first; day < last; day++) {
		int64_t start = zone_day_start(zone, day);
		int64_t next = zone_day_start(zone, day + 1);

		if (next == start) /* a day that was skipped */
			continue;
		expect_eq(zone_day(zone, start), day);
		expect_le(zone_day(zone, start - 1), day);
		expect_ge(next - start, 22 * 3600);
		expect_le(next - start, 26 * 3600);
	}
	zone_free(zone);
}
END_TEST

static const struct {
	const char *zone, *day;
	int hours_x2; /* length in half hours */
} lengths[] = {
	{"Europe/Lisbon", "2026-03-29", 46},
	{"Europe/Lisbon", "2026-10-25", 50},
	{"Europe/Lisbon", "2026-06-01", 48},
	{"Australia/Lord_Howe", "2026-04-05", 49},
	{"Australia/Lord_Howe", "2026-10-04", 47},
	{"Pacific/Apia", "2011-12-30", 0},
	{"Pacific/Apia", "2011-12-29", 48},
	{"Pacific/Apia", "2011-12-31", 48},
	{"America/Sao_Paulo", "2018-11-04", 46},
	{"America/Sao_Paulo", "2018-02-17", 50},
	{"Antarctica/Troll", "2026-03-29", 44},
	{"UTC", "2026-03-29", 48},
};

START_TEST(days_have_their_length)
{
	struct zone *zone = zone_called(lengths[_i].zone);
	int32_t day = day_of(lengths[_i].day);

	ck_assert_int_eq(zone_day_start(zone, day + 1) - zone_day_start(zone, day),
		lengths[_i].hours_x2 * 1800);
	zone_free(zone);
}
END_TEST

static const struct {
	const char *zone, *wall, *instant;
} readings[] = {
	{"UTC", "2026-03-29T01:30:00Z", "2026-03-29T01:30:00Z"},
	{"Europe/Lisbon", "2026-03-29T00:59:59Z", "2026-03-29T00:59:59Z"},
	{"Europe/Lisbon", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z"},
	{"Europe/Lisbon", "2026-03-29T01:30:00Z", "2026-03-29T01:00:00Z"},
	{"Europe/Lisbon", "2026-03-29T02:00:00Z", "2026-03-29T01:00:00Z"},
	{"Europe/Lisbon", "2026-10-25T01:30:00Z", "2026-10-25T00:30:00Z"},
	{"Europe/Lisbon", "2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z"},
	{"America/New_York", "2026-11-01T01:30:00Z", "2026-11-01T05:30:00Z"},
	{"America/New_York", "2026-03-08T02:30:00Z", "2026-03-08T07:00:00Z"},
	{"Australia/Lord_Howe", "2026-04-05T01:45:00Z", "2026-04-04T14:45:00Z"},
	{"Pacific/Apia", "2011-12-30T12:00:00Z", "2011-12-30T10:00:00Z"},
	{"Pacific/Apia", "2011-12-31T00:00:00Z", "2011-12-30T10:00:00Z"},
	{"Pacific/Apia", "2011-12-29T23:59:59Z", "2011-12-30T09:59:59Z"},
	{"America/Sao_Paulo", "2018-11-04T00:00:00Z", "2018-11-04T03:00:00Z"},
};

START_TEST(walls_have_their_instant)
{
	struct zone *zone = zone_called(readings[_i].zone);

	ck_assert_str_eq(
		calendar_time_text(zone_instant(zone, instant(readings[_i].wall))).text,
		readings[_i].instant);
	zone_free(zone);
}
END_TEST

static const char *const unknown[] = {"", "Nowhere/City", "Europe", "../zone",
	"/usr/share/zoneinfo/UTC", "zone.tab", "tzdata.zi", "Europe/Lisbon/", "UTC,"};

START_TEST(refuses_other_names)
{
	struct err err = ERR_INIT;
	struct zone *zone = NULL;

	setenv("TZ", "Asia/Tokyo", 1);
	ck_assert_int_eq(zone_new(unknown[_i], &zone, &err), -1);
	ck_assert_ptr_null(zone);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	ck_assert_ptr_nonnull(strstr(err.text, "unknown time zone '"));
	ck_assert_str_eq(getenv("TZ"), "Asia/Tokyo");
	unsetenv("TZ");
}
END_TEST

START_TEST(puts_the_environment_back)
{
	time_t at = 0;
	struct tm tm;

	setenv("TZ", "Asia/Tokyo", 1);
	tzset();
	zone_free(zone_called("Europe/Lisbon"));
	ck_assert_str_eq(getenv("TZ"), "Asia/Tokyo");
	localtime_r(&at, &tm);
	ck_assert_int_eq(tm.tm_gmtoff, 9 * 3600);
	unsetenv("TZ");
	zone_free(zone_called("Europe/Lisbon"));
	ck_assert_ptr_null(getenv("TZ"));
}
END_TEST

START_TEST(misses_the_database)
{
	struct err err = ERR_INIT;
	struct zone *zone;

	setenv("TZDIR", "/nonexistent", 1);
	ck_assert_int_eq(zone_new("UTC", &zone, &err), -1);
	ck_assert_str_eq(
		err.text, "no time zone database in '/nonexistent': install tzdata");
	unsetenv("TZDIR");
}
END_TEST

static int body(struct err *err)
{
	struct zone *zone = NULL;

	setenv("TZ", "Asia/Tokyo", 1);
	int rc = zone_new("Europe/Lisbon", &zone, err);

	zone_free(zone);
	return rc;
}

START_TEST(survives_without_memory)
{
	TORTURE(body);
	ck_assert_str_eq(getenv("TZ"), "Asia/Tokyo");
	unsetenv("TZ");
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *zone_suite(void)
{
	Suite *suite = suite_create("zone");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 60);
	tcase_add_loop_test(tc, agrees_with_the_library, 0, N(names));
	tcase_add_loop_test(tc, days_have_their_length, 0, N(lengths));
	tcase_add_loop_test(tc, walls_have_their_instant, 0, N(readings));
	tcase_add_loop_test(tc, refuses_other_names, 0, N(unknown));
	tcase_add_test(tc, puts_the_environment_back);
	tcase_add_test(tc, misses_the_database);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
