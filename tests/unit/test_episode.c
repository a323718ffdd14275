/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The life of an episode, day by day. A course of days is a word, one letter a day from
 * day 100 on: S a spike, h no spike but a high three-day sum, q quiet, ? nothing known,
 * - not judged, = the day before once more, < day 100 once more. The answer is a letter
 * each: . nothing, O opened, o ongoing, R resolved, A again (reopened), s seen, N lapsed
 * and opened anew.
 */
#include "detect/episode.h"

#include "fixture.h"
#include "suites.h"

static const struct brand brand = {.id = 7, .name = "acme"};

static struct judged judge(int32_t day, char letter)
{
	struct judged judged = {.brand = &brand, .day = day, .q = 1};
	struct spike *s = &judged.spike;

	s->state = letter == 'S'   ? SPIKE_FOUND
		   : letter == '?' ? SPIKE_UNKNOWN
				   : SPIKE_NONE;
	s->severity = letter == 'S' ? SPIKE_WARNING : SPIKE_SEVERITY_NONE;
	s->p = letter == 'S' ? .001 : 1;
	s->p_3day = letter == 'S' || letter == 'h' ? .05 : letter == '?' ? 0 : .5;
	s->window = 1;
	s->day = (struct spike_window){1, 9, 2.5, 0, 5, .0005};
	judged.q = letter == 'S' ? .01 : 1;
	return judged;
}

static char step(struct episode *episode, int32_t day, char letter)
{
	struct judged judged = judge(day, letter);
	bool lapsed = episode_lapse(episode, &judged);
	enum episode_event event = episode_step(episode, &judged);

	if (event == EPISODE_OPENED)
		episode->id++;
	return lapsed && event == EPISODE_OPENED ? 'N' : ".OoRAs"[event];
}

static const struct course {
	const char *days, *wanted;
} courses[] = {
	{"qqhq?", "....."},
	{"S", "O"},
	{"Sqq", "Ooo"},
	{"Sqqq", "OooR"}, /* exactly three quiet days */
	{"Shqqq", "OoooR"},
	{"SqqSqqq", "OoooooR"},
	{"Sqqhqqq", "OoooooR"},
	{"SqqqSqqq", "OooRAooR"}, /* the next day */
	{"SqqqqSq", "OooR.Ao"},	  /* the second */
	{"SqqqqqSq", "OooR..Oo"}, /* the third: another one */
	{"SqqqSqqqSq", "OooRAooRAo"},
	{"S==q=qq=", "OssosoRs"}, /* a day once more, and as a spike this time */
	{"Sq<q<q", "OososR"},	  /* a day long gone */
	{"q=q", ".Oo"},
	{"S?????q", "OoooooR"}, /* what is not known is not quiet */
	{"S???S", "Ooooo"},
	{"S??????S", "OooooooN"},
	{"S????????????????????????????", "OoooooooooooooooooooooooooooR"},
	{"S---q", "OR"}, /* days that nobody judged */
	{"S---h", "Oo"},
	{"S----S", "Oo"},
	{"S-----S", "ON"},
	{"S--------Sqqq", "ONooR"},
};

START_TEST(lives)
{
	const struct course *course = &courses[_i];
	struct episode episode = {0};
	char seen[64] = "";
	int32_t day = 99;
	size_t n = 0;

	for (const char *c = course->days; *c != '\0'; c++) {
		if (*c == '=' || *c == '<')
			seen[n++] = step(&episode, *c == '=' ? day : 100, 'S');
		else if (++day, *c != '-')
			seen[n++] = step(&episode, day, *c);
	}
	ck_assert_msg(strcmp(seen, course->wanted) == 0, "%s gives %s, not %s",
		course->days, seen, course->wanted);
}
END_TEST

/* What is stored of an opening day, and what the days after it change. */
START_TEST(fields)
{
	struct location place = {.id = 3, .brand_id = 7};
	struct episode e = {0};
	struct judged day = judge(100, 'S');

	day.location = &place;
	day.spike.window = 3;
	day.spike.three_day = (struct spike_window){3, 17, 6.5, 2, 11, .0004};
	ck_assert_int_eq(episode_step(&e, &day), EPISODE_OPENED);
	ck_assert(e.open && e.opened == 100 && e.last_high == 100 && e.judged == 100);
	ck_assert(e.brand_id == 7 && e.location_id == 3 && e.resolved == 0);
	ck_assert(e.observed == 17 && e.days == 3 && e.expected == 6.5);
	ck_assert(e.expected_low == 2 && e.expected_high == 11 && e.p == .001);
	ck_assert_view_eq(e.severity, VIEW("warning"));
	e.id = 1;
	for (int i = 1; i <= 3; i++)
		step(&e, 100 + i, 'q');
	ck_assert(!e.open && e.resolved == 103 && e.judged == 103 && e.last_high == 100);
	step(&e, 105, 'S');
	ck_assert(e.open && e.opened == 100 && e.resolved == 0 && e.last_high == 105);
	ck_assert_int_eq(e.observed, 17);
}
END_TEST

/* A spike of its own that is none among all scopes opens nothing, but keeps open. */
START_TEST(false_discovery)
{
	struct judged day = judge(100, 'S');
	struct episode e = {0};

	day.q = .2;
	ck_assert(!judged_is_spike(&day));
	ck_assert_int_eq(episode_step(&e, &day), EPISODE_NOTHING);
	day.q = SPIKE_Q;
	ck_assert_int_eq(episode_step(&e, &day), EPISODE_OPENED);
	e.id = 1;
	day.day = 103;
	day.q = .2;
	ck_assert_int_eq(episode_step(&e, &day), EPISODE_ONGOING);
	ck_assert_int_eq(e.last_high, 103);
}
END_TEST

Suite *episode_suite(void)
{
	Suite *suite = suite_create("episode");
	TCase *tcase = tcase_create("episode");

	tcase_add_loop_test(tcase, lives, 0, (int)(sizeof(courses) / sizeof(courses[0])));
	tcase_add_test(tcase, fields);
	tcase_add_test(tcase, false_discovery);
	suite_add_tcase(suite, tcase);
	return suite;
}
