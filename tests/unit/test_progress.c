/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The line on the terminal: its words, how often it is written, and that nothing is
 * written where it is not wanted. Time is set by setting when the work began.
 */
#include "base/progress.h"

#include "suites.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

static struct log log_to;
static char *text;
static size_t len;

static void setup(void)
{
	FILE *out = open_memstream(&text, &len);

	ck_assert_ptr_nonnull(out);
	log_to = log_make(out);
	log_to.terminal = true;
	log_to.threshold = LOG_LEVEL_NOTICE;
}

static void teardown(void)
{
	fclose(log_to.out);
	free(text);
}

/* Work that began so long ago. */
static struct progress began(int64_t seconds)
{
	struct progress progress = progress_make(&log_to, "reviews");

	progress.started_ms -= seconds * 1000;
	return progress;
}

static const char *written(void)
{
	fflush(log_to.out);
	return text;
}

/* Rates and times are such that a second more or less of the test changes nothing. */
static const struct {
	int64_t seconds, done, over, all;
	const char *text;
} lines[] = {
	{100000, 0, 0, 0, "\r\033[Kwords, 0.0 pages a second"},
	{100000, 200000, 0, 0, "\r\033[Kwords, 2.0 pages a second"},
	{100000, 50000, 0, 9, "\r\033[Kwords, 0.5 pages a second"},
	{100000, 50000, 9, 9, "\r\033[Kwords, 0.5 pages a second"},
	{100000, 50000, 10, 9, "\r\033[Kwords, 0.5 pages a second"},
	{100000, 50000, 1000000, 1000100, "\r\033[Kwords, 0:10 left, 0.5 pages a second"},
	{100000, 50000, 1000000, 1000590, "\r\033[Kwords, 0:59 left, 0.5 pages a second"},
	{100000, 50000, 1000000, 1000600, "\r\033[Kwords, 1:00 left, 0.5 pages a second"},
	{100000, 50000, 1000000, 1036050,
		"\r\033[Kwords, 60:05 left, 0.5 pages a second"},
};

START_TEST(tells_rate_and_time_left)
{
	struct progress progress = began(lines[_i].seconds);

	progress_text(&progress, "words", lines[_i].done, "pages", lines[_i].over,
		lines[_i].all);
	ck_assert_str_eq(written(), lines[_i].text);
}
END_TEST

START_TEST(begins_at_nothing)
{
	struct progress progress = began(0);

	progress.started_ms += 1000000; /* as if no time had passed, or less */
	progress_text(&progress, "words", 7, "pages", 0, 0);
	ck_assert_str_eq(written(), "\r\033[Kwords, 0.0 pages a second");
}
END_TEST

static const struct {
	int64_t done, position, size;
	const char *text;
} bars[] = {
	{200000, 0, 0, "\r\033[K 200000 reviews, 2 a second"},
	{200000, 0, 60,
		"\r\033[K[                              ] 200000 reviews, 2 a second"},
	{200000, 30, 60,
		"\r\033[K[===============               ] 200000 reviews, 2 a second"},
	{200000, 60, 60,
		"\r\033[K[==============================] 200000 reviews, 2 a second"},
	{200000, 99, 60,
		"\r\033[K[==============================] 200000 reviews, 2 a second"},
};

START_TEST(shows_a_bar)
{
	struct progress progress = began(99999);

	progress_show(&progress, bars[_i].done, bars[_i].position, bars[_i].size);
	ck_assert_str_eq(written(), bars[_i].text);
}
END_TEST

/* Ten times a second at most: the next is due when the last is 100 ms old. */
START_TEST(is_not_written_too_often)
{
	struct progress progress = began(100);

	for (int i = 0; i < 1000; i++) {
		int64_t shown_ms = progress.shown_ms;

		progress_text(&progress, "words", i, "pages", 0, 0);
		if (i != 0 && progress.shown_ms != shown_ms)
			ck_assert_int_ge(progress.shown_ms - shown_ms, 100);
	}
	size_t before = strlen(written());

	progress.shown_ms -= 100;
	progress_text(&progress, "words", 1, "pages", 0, 0);
	ck_assert_uint_gt(strlen(written()), before);
}
END_TEST

START_TEST(is_taken_away)
{
	struct progress progress = began(100);

	progress_clear(&progress);
	ck_assert_str_eq(written() != NULL ? text : "", "");
	progress_text(&progress, "words", 0, "pages", 0, 0);
	size_t before = strlen(written());

	progress_clear(&progress);
	ck_assert_str_eq(written() + before, "\r\033[K");
	progress_clear(&progress);
	ck_assert_uint_eq(strlen(written()), before + 4);
	/* after that it may be written at once */
	progress_text(&progress, "words", 0, "pages", 0, 0);
	ck_assert_uint_gt(strlen(written()), before + 4);
}
END_TEST

static const struct {
	bool terminal;
	enum log_level threshold;
} quiet[] = {
	{false, LOG_LEVEL_NOTICE}, {true, LOG_LEVEL_WARNING}, {true, LOG_LEVEL_ERROR}};

START_TEST(is_silent)
{
	struct progress progress = began(100);

	log_to.terminal = quiet[_i].terminal;
	log_to.threshold = quiet[_i].threshold;
	progress_text(&progress, "words", 1, "pages", 1, 2);
	progress_show(&progress, 1, 1, 2);
	progress_clear(&progress);
	ck_assert_str_eq(written() != NULL ? text : "", "");
}
END_TEST

Suite *progress_suite(void)
{
	Suite *suite = suite_create("progress");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, tells_rate_and_time_left, 0, N(lines));
	tcase_add_test(tc, begins_at_nothing);
	tcase_add_loop_test(tc, shows_a_bar, 0, N(bars));
	tcase_add_test(tc, is_not_written_too_often);
	tcase_add_test(tc, is_taken_away);
	tcase_add_loop_test(tc, is_silent, 0, N(quiet));
	suite_add_tcase(suite, tc);
	return suite;
}
