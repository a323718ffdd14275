/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Aspects and praise in the archive: what is stored of a review, an edited one, rollups
 * by aspect, other lists, and lists that cannot be read.
 */
#include "aggregate/analyze.h"
#include "archive/rollups.h"
#include "fixture.h"
#include "suites.h"

#define NOW 1790000000
#define CONF "[archive]\npath = a.sqlite\n[score]\nlexicon = tiny.lex\n"

static struct fixture f;

static void setup(void)
{
	scratch_setup();
	scratch_write("tiny.lex",
		VIEW("# format: repute-lexicon/1\n# name: tiny\n# language: en\n"
		     "# version: 2\n# negators: not\n# negation-window: 3\n"
		     "# scale: 0.5\n# slope: 1\n# thresholds: -0.1 0.2\n"
		     "good\t90\nbad\t-90\n"));
	scratch_write(
		"own.ini", VIEW("[aspect \"toys\"]\nterms = drone\n[aspect \"food\"]\n"
				"terms = noodle*\n"));
	scratch_write("staff.txt", VIEW("Zelda Fitz, zelda\n"));
	fixture_open(&f, CONF "aspects = own.ini\nroster = staff.txt\n");
}

static void teardown(void)
{
	fixture_close(&f);
}

static void put(const char *id, const char *text, int64_t seen)
{
	struct review review = fixture_review(id, "2026-03-01", 4, text);

	fixture_put(&f, &review, seen, true);
}

static void analyze(const struct conf *conf)
{
	struct analyze_counts counts;

	ck_assert_done(
		analyze_archive(f.archive, conf, NOW, NULL, &counts, &fixture_err));
}

#define COUNT(rest) fixture_sql(&f, "SELECT COUNT(*) FROM " rest)

START_TEST(stored)
{
	put("1", "The drone was good. The noodles were bad.", NOW);
	put("2", "A good drone! Zelda was good.", NOW);
	put("3", "Nothing of that.", NOW);
	analyze(f.conf);
	ck_assert_int_eq(COUNT("verdict_aspect"), 3);
	ck_assert_int_eq(COUNT("verdict_aspect WHERE aspect = 'toys' AND label = 1"), 2);
	ck_assert_int_eq(COUNT("verdict_aspect WHERE aspect = 'food' AND label = -1 "
			       "AND polarity < -9000"),
		1);
	ck_assert_int_eq(COUNT("praise WHERE name = 'Zelda Fitz' AND start = 14 AND "
			       "length = 5 AND quote_start = 14 AND quote_length = 14"),
		1);
	ck_assert_int_eq(COUNT("praise"), 1);
	ck_assert_int_eq(COUNT("rollup WHERE aspect = 'toys' AND n = 2 AND positives = 2 "
			       "AND star4 = 2 AND polarity_sum > 18000"),
		1);
	ck_assert_int_eq(
		COUNT("rollup WHERE aspect = 'food' AND n = 1 AND negatives = 1"), 1);
	ck_assert_int_eq(COUNT("rollup WHERE aspect = '' AND n = 3"), 1);
	ck_assert_int_eq(COUNT("aspect_list WHERE language = 'en'"), 1);
}
END_TEST

/* An edit leaves nothing of what the text said before. */
START_TEST(edited)
{
	put("1", "The drone was good.", NOW);
	analyze(f.conf);
	put("1", "The noodles were good.", NOW + 100);
	analyze(f.conf);
	ck_assert_int_eq(COUNT("rollup WHERE aspect = 'toys'"), 0);
	ck_assert_int_eq(COUNT("rollup WHERE aspect = 'food' AND n = 1"), 1);
}
END_TEST

/* With another list the whole history is read again, with the same one it is not. */
START_TEST(other_list)
{
	put("1", "The drone was good, the robot was bad.", NOW);
	analyze(f.conf);
	scratch_write("own.ini", VIEW("[aspect \"robots\"]\nterms = robot\n"));
	analyze(f.conf);
	ck_assert_int_eq(COUNT("verdict_aspect"), 1);
	ck_assert_int_eq(COUNT("rollup WHERE aspect = 'robots' AND negatives = 1"), 1);
	ck_assert_int_eq(COUNT("rollup WHERE aspect = 'toys'"), 0);
	ck_assert_int_eq(COUNT("meta WHERE key = 'rescored'"), 0);
	ck_assert_int_eq(fixture_sql(&f, "DELETE FROM verdict_aspect"), 0);
	analyze(f.conf);
	ck_assert_int_eq(COUNT("verdict_aspect"), 0);
}
END_TEST

START_TEST(bad_list)
{
	struct analyze_counts counts;
	struct err err = ERR_INIT;

	put("1", "The drone was good.", NOW);
	scratch_write("own.ini", VIEW("[aspect \"toys\"]\nterm = drone\n"));
	ck_assert_int_eq(
		analyze_archive(f.archive, f.conf, NOW, NULL, &counts, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "own.ini:2: unknown key 'term'"));
	ck_assert_int_eq(COUNT("verdict"), 0);
}
END_TEST

Suite *analyze_aspects_suite(void)
{
	Suite *suite = suite_create("analyze_aspects");
	TCase *tcase = tcase_create("analyze_aspects");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, stored);
	tcase_add_test(tcase, edited);
	tcase_add_test(tcase, other_list);
	tcase_add_test(tcase, bad_list);
	suite_add_tcase(suite, tcase);
	return suite;
}
