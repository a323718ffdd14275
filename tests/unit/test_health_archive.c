/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The health of sources as the archive keeps it: which change is in force when, when
 * trouble began, and which changes wait to be told.
 */
#include "archive/health.h"

#include "fixture.h"
#include "suites.h"

#define CONF                                                                                \
	"[archive]\npath = a.sqlite\n[brand \"b\"]\n"                                       \
	"[source \"one\"]\nbrand = b\nurl = http://x/\n[source \"two\"]\nbrand = b\nurl = " \
	"http://y/\n"

static int64_t put(
	struct fixture *f, int64_t source_id, int64_t since, enum health_state state)
{
	const struct health health = {.source_id = source_id,
		.since = since,
		.state = state,
		.reason = VIEW("why")};
	int64_t id = 0;

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_put_health(f->archive, &health, &id, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
	ck_assert_int_gt(id, 0);
	return id;
}

static struct health in_force(struct fixture *f, int64_t until, struct arena *arena)
{
	struct health health = {.id = -1};

	ck_assert_done(
		archive_health_of(f->archive, 1, until, arena, &health, &fixture_err));
	return health;
}

START_TEST(knows_what_was_in_force)
{
	static const struct {
		int64_t since;
		enum health_state state;
		int64_t onset;
	} rows[] = {{100, HEALTH_OK, 0}, {200, HEALTH_LOW, 200}, {300, HEALTH_EMPTY, 200},
		{400, HEALTH_FAILING, 200}, {500, HEALTH_OK, 0},
		{600, HEALTH_BLOCKED, 600}, {700, HEALTH_FIELDS, 600},
		{700, HEALTH_SHRUNK, 600}, {800, HEALTH_MISMATCH, 600}};
	struct arena arena ARENA_CLEANUP = arena_make();
	size_t n = sizeof(rows) / sizeof(rows[0]);
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_int_eq(in_force(&f, INT64_MAX, &arena).id, -1);
	put(&f, 2, 50, HEALTH_FAILING);
	for (size_t i = 0; i < n; i++) {
		int64_t id = put(&f, 1, rows[i].since, rows[i].state);
		struct health health = in_force(&f, rows[i].since + 1, &arena);

		ck_assert_int_eq(health.id, id);
		ck_assert_int_eq(health.source_id, 1);
		ck_assert_int_eq(health.since, rows[i].since);
		ck_assert_int_eq(health.state, rows[i].state);
		ck_assert_int_eq(health.onset, rows[i].onset);
		ck_assert_view_eq(health.reason, VIEW("why"));
	}
	/* The past stays as it was. */
	ck_assert_int_eq(in_force(&f, 100, &arena).id, -1);
	ck_assert_int_eq(in_force(&f, 301, &arena).state, HEALTH_EMPTY);
	ck_assert_int_eq(in_force(&f, 301, &arena).onset, 200);
	ck_assert_int_eq(in_force(&f, 600, &arena).state, HEALTH_OK);
	fixture_close(&f);
}
END_TEST

START_TEST(states_have_names)
{
	for (int i = 0; i < HEALTH_STATES; i++) {
		ck_assert_ptr_nonnull(health_state_name((enum health_state)i));
		ck_assert_ptr_nonnull(health_state_words((enum health_state)i));
	}
	ck_assert_str_eq(health_state_name(HEALTH_SHRUNK), "shrunk");
	ck_assert_str_eq(health_state_name(HEALTH_MISMATCH), "mismatch");
}
END_TEST

/* ---- telling -----------------------------------------------------------------------
 */

/* A letter for each step: o ok, t trouble (low), e another trouble (empty), M a mail;
   what waits after it, as a digit: 0 nothing, 1 a recovery, 2 trouble. */
static const struct {
	const char *steps, *waiting;
} stories[] = {
	{"o", "0"},	    /* a good start is no news */
	{"t", "2"},	    /* trouble is, also at the start */
	{"ot", "02"},	    /* ... and later */
	{"otM", "020"},	    /* it is told once */
	{"oteM", "0220"},   /* the latest of two */
	{"otMe", "0200"},   /* trouble of another kind: they know that it is in trouble */
	{"otMoM", "02010"}, /* that it is well, too */
	{"oto", "020"},	    /* it was well again before anybody was told */
	{"otMot", "02010"}, /* it came back before they were told that it was well */
	{"otMoMt", "020102"},		  /* new trouble after that */
	{"otMototototo", "020101010101"}, /* coming and going: only the first was told */
};

/* What waits: digits as above, -1 when it is more than one. */
static int waiting(struct fixture *f, struct healths *list, struct arena *arena)
{
	ck_assert_done(
		archive_untold_health(f->archive, INT64_MAX, arena, list, &fixture_err));
	if (list->n > 1)
		return -1;
	return list->n == 0 ? 0 : list->items[0].state == HEALTH_OK ? 1 : 2;
}

START_TEST(tells_what_is_news)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	const char *steps = stories[_i].steps;
	struct healths list = {0};
	struct fixture f;

	fixture_open(&f, CONF);
	for (size_t i = 0; steps[i] != '\0'; i++) {
		int64_t time = 100 * ((int64_t)i + 1);

		if (steps[i] == 'M') {
			waiting(&f, &list, &arena);
			ck_assert_done(archive_health_told(
				f.archive, &list, time, &fixture_err));
		} else {
			put(&f, 1, time,
				steps[i] == 'o'	  ? HEALTH_OK
				: steps[i] == 't' ? HEALTH_LOW
						  : HEALTH_EMPTY);
		}
		ck_assert_msg(waiting(&f, &list, &arena) == stories[_i].waiting[i] - '0',
			"%s: %d waits after step %zu", steps, waiting(&f, &list, &arena),
			i + 1);
	}
	fixture_close(&f);
}
END_TEST

START_TEST(recoveries_have_to_last)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct healths list;
	struct fixture f;

	fixture_open(&f, CONF);
	put(&f, 2, 90, HEALTH_BLOCKED);
	put(&f, 1, 100, HEALTH_EMPTY);
	ck_assert_done(archive_untold_health(f.archive, 0, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 2);
	ck_assert_int_eq(list.items[0].source_id, 1);
	ck_assert_int_eq(list.items[1].source_id, 2);
	ck_assert_int_eq(list.items[1].state, HEALTH_BLOCKED);
	ck_assert_int_eq(list.items[1].onset, 90);
	ck_assert_view_eq(list.items[1].reason, VIEW("why"));
	ck_assert_done(archive_health_told(f.archive, &list, 110, &fixture_err));
	put(&f, 1, 200, HEALTH_OK);
	ck_assert_done(
		archive_untold_health(f.archive, 199, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 0);
	ck_assert_done(
		archive_untold_health(f.archive, 200, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 1);
	ck_assert_int_eq(list.items[0].state, HEALTH_OK);
	ck_assert_int_eq(list.items[0].onset, 0);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM health WHERE told = 110"), 2);
	fixture_close(&f);
}
END_TEST

START_TEST(forgotten_sources_are_not_told)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct healths list;
	struct fixture f;

	fixture_open(&f, CONF);
	put(&f, 1, 100, HEALTH_EMPTY);
	put(&f, 2, 100, HEALTH_EMPTY);
	fixture_close(&f);
	fixture_open(&f,
		"[archive]\npath = a.sqlite\n[brand \"b\"]\n[source \"two\"]\nbrand = b\n"
		"url = http://y/\n");
	ck_assert_done(archive_untold_health(f.archive, 0, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 1);
	ck_assert_int_eq(list.items[0].source_id, 2);
	fixture_close(&f);
}
END_TEST

Suite *health_archive_suite(void)
{
	Suite *suite = suite_create("health_archive");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, knows_what_was_in_force);
	tcase_add_test(tc, states_have_names);
	tcase_add_loop_test(
		tc, tells_what_is_news, 0, sizeof(stories) / sizeof(stories[0]));
	tcase_add_test(tc, recoveries_have_to_last);
	tcase_add_test(tc, forgotten_sources_are_not_told);
	suite_add_tcase(suite, tc);
	return suite;
}
