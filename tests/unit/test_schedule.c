/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When a source is due again, which sources a fetch takes, and in which order.
 */
#include "crawl/schedule.h"

#include "archive/captures.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>

#define CONF                                                           \
	"[archive]\npath = a.sqlite\n[brand \"b\"]\n"                  \
	"[source \"a\"]\nbrand = b\nurl = http://a/\nevery = 12h\n"    \
	"[source \"b\"]\nbrand = b\nurl = http://b/\n[source \"c\"]\n" \
	"brand = b\nurl = http://c/\n[source \"d\"]\nbrand = b\n"      \
	"url = http://d/\n"
#define LATER CONF "[source \"old\"]\nbrand = b\nurl = http://old/\n"
#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define SOURCES 10000

/* ---- when -------------------------------------------------------------------------- */

static const int64_t everies[] = {0, 1, 9, 10, 60, 3600, 21600, 86400, 365 * 86400LL};

/* A tenth of the interval sooner, at most; never later. */
START_TEST(keeps_its_bounds)
{
	struct source source = {.every = everies[_i]};
	int64_t least = source.every, most = 0;
	struct fixture f;

	fixture_open(&f, CONF);
	for (source.id = 1; source.id <= SOURCES; source.id++) {
		int64_t after = schedule_due(f.archive, &source, 1000000) - 1000000;

		expect_le(after, source.every);
		expect_ge(after, source.every - source.every / 10);
		least = after < least ? after : least;
		most = after > most ? after : most;
	}
	/* and all of that room is used */
	ck_assert_int_le(least, source.every - source.every / 10 + source.every / 1000);
	ck_assert_int_ge(most, source.every - source.every / 1000);
	fixture_close(&f);
}
END_TEST

/* Ten thousand that were visited together are spread over the tenth: each of its ten
   parts gets a thousand, give or take 6 standard deviations. */
START_TEST(spreads)
{
	struct source source = {.every = 100000};
	int64_t parts[10] = {0};
	struct fixture f;

	fixture_open(&f, CONF);
	for (source.id = 1; source.id <= SOURCES; source.id++) {
		int64_t sooner = 5 + source.every - schedule_due(f.archive, &source, 5);

		parts[sooner * 10 / (source.every / 10 + 1)]++;
	}
	for (int i = 0; i < 10; i++) {
		ck_assert_int_ge(parts[i], 820);
		ck_assert_int_le(parts[i], 1180);
	}
	fixture_close(&f);
}
END_TEST

/* The same each time it is asked for, another for another visit and in another archive.
 */
START_TEST(repeats_itself)
{
	struct source source = {.id = 7, .every = 1000000};
	int64_t due[8], again = 0, other = 0;
	struct fixture f;

	fixture_open(&f, CONF);
	for (int i = 0; i < 8; i++) {
		due[i] = schedule_due(f.archive, &source, i);
		ck_assert_int_eq(schedule_due(f.archive, &source, i), due[i]);
		again += i != 0 && due[i] - i == due[0];
	}
	fixture_close(&f);
	ck_assert_int_lt(again, 3);
	fixture_open(&f, "[archive]\npath = other.sqlite\n");
	for (int i = 0; i < 8; i++)
		other += schedule_due(f.archive, &source, i) == due[i];
	fixture_close(&f);
	ck_assert_int_lt(other, 3);
}
END_TEST

/* ---- which ------------------------------------------------------------------------- */

/* a to d are due at 300, 100, 200, 100; "old" was configured once, "file" was imported.
 */
static void prepare(struct fixture *f)
{
	static const int64_t due[] = {300, 100, 200, 100, 50};
	struct review review = fixture_review("1", "2026-01-01", 5, "good");

	fixture_open(f, LATER);
	for (int64_t id = 1; id <= 5; id++)
		ck_assert_done(
			archive_set_due(f->archive, id, due[id - 1], &fixture_err));
	review.brand = VIEW("b");
	review.source = VIEW("file");
	fixture_put(f, &review, 10, false);
	fixture_close(f);
	fixture_open(f, CONF);
}

static const struct {
	const char *names[3];
	bool all;
	int64_t now;
	const char *chosen; /* the sources, or what is wrong */
} choices[] = {
	{{NULL}, false, 99, ""},
	{{NULL}, false, 100, "bd"},
	{{NULL}, false, 299, "bdc"},
	{{NULL}, false, 300, "bdca"},
	{{NULL}, true, 0, "bdca"},
	{{"a"}, false, 0, "a"},
	{{"A", "b"}, false, 0, "ba"},
	{{"a", "a"}, false, 0, "a"},
	{{"d", "b", "c"}, true, 0, "bdc"},
	{{"nobody"}, false, 0,
		"there is no source 'nobody': add [source \"nobody\"], or see 'repute "
		"status' for those there are"},
	{{"a", "file"}, false, 0, "source 'file' has no page to fetch"},
	{{"old"}, false, 0, "source 'old' has no page to fetch"},
};

START_TEST(chooses)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	char names[3][16], *list[3], chosen[8] = "";
	struct schedule_choice choice = {
		.names = list, .all = choices[_i].all, .now = choices[_i].now};
	struct schedule schedule = {NULL, 42};
	struct err err = ERR_INIT;
	struct fixture f;

	prepare(&f);
	for (int i = 0; i < 3 && choices[_i].names[i] != NULL; i++) {
		snprintf(names[i], sizeof(names[i]), "%s", choices[_i].names[i]);
		list[choice.n++] = names[i];
	}
	if (schedule_choose(f.registry, &choice, &arena, &schedule, &err) < 0) {
		ck_assert_str_eq(err.text, choices[_i].chosen);
		ck_assert_int_eq(err.code, ERR_USAGE);
		ck_assert_uint_eq(schedule.n, 42);
	} else {
		ck_assert_uint_lt(schedule.n, sizeof(chosen));
		for (size_t i = 0; i < schedule.n; i++)
			chosen[i] = schedule.sources[i]->name[0];
		ck_assert_str_eq(chosen, choices[_i].chosen);
	}
	fixture_close(&f);
}
END_TEST

Suite *schedule_suite(void)
{
	Suite *suite = suite_create("schedule");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, keeps_its_bounds, 0, N(everies));
	tcase_add_test(tc, spreads);
	tcase_add_test(tc, repeats_itself);
	tcase_add_loop_test(tc, chooses, 0, N(choices));
	suite_add_tcase(suite, tc);
	return suite;
}
