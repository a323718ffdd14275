/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring what waits, with a lexicon made for the test: what gets a verdict, which terms
 * are kept, another lexicon, and one that cannot be had.
 */
#include "aggregate/analyze.h"
#include "archive/verdicts.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>

#define NOW 1790000000
#define HEAD                                                         \
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n" \
	"# version: 2\n# negators: not\n# negation-window: 3\n"      \
	"# scale: 0.5\n# slope: 1\n# thresholds: -0.1 0.2\n"
#define WORDS                                                        \
	HEAD "good\t90\nbad\t-90\nwa\t10\nwb\t-12\nwc\t14\nwd\t16\n" \
	     "we\t18\nwf\t20\nwg\t22\nwh\t24\nwi\t26\n"

static struct fixture f;

static void setup(void)
{
	scratch_setup();
	scratch_write("tiny.lex", VIEW(WORDS));
	fixture_open(&f, "[archive]\npath = a.sqlite\n[score]\nlexicon = tiny.lex\n");
}

static void teardown(void)
{
	fixture_close(&f);
}

static void put(const char *id, const char *title, const char *text)
{
	struct review review = fixture_review(id, "2026-03-01", 4, text);

	review.title = view_of(title);
	fixture_put(&f, &review, NOW, true);
}

static struct analyze_counts analyze(void)
{
	struct analyze_counts counts = {-1, -1, -1, -1, true};

	ck_assert_done(
		analyze_archive(f.archive, f.conf, NOW, NULL, &counts, &fixture_err));
	return counts;
}

START_TEST(words)
{
	put("1", "", "good");
	put("2", "bad", "");
	put("3", "", "");
	put("4", "good", "bad");
	struct analyze_counts counts = analyze();

	ck_assert_int_eq(counts.scored, 3);
	ck_assert_int_eq(counts.wordless, 1);
	ck_assert_int_eq(counts.days, 1);
	ck_assert(!counts.rescored);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM verdict"), 3);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT n * 1000 + negatives * 100 + neutrals * 10 "
				"+ positives FROM rollup"),
		4111);
	ck_assert_int_eq(
		fixture_sql(&f,
			"SELECT count(*) FROM verdict WHERE label = -1 AND polarity "
			"BETWEEN -10000 AND -1000 AND terms = '[[\"bad\",-45.000]]'"),
		1);
	counts = analyze();
	ck_assert_int_eq(counts.scored + counts.wordless + counts.days, 0);
	/* An edit that takes the words away takes the verdict with them. */
	put("2", "", "");
	counts = analyze();
	ck_assert_int_eq(counts.wordless, 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT n * 1000 + negatives * 100 + neutrals * 10 "
				"+ positives FROM rollup"),
		4011);
}
END_TEST

/* More than a batch, and the strongest eight terms in the order of the text. */
START_TEST(terms)
{
	char id[20];

	for (int i = 0; i < 1100; i++) {
		snprintf(id, sizeof(id), "%d", i);
		put(id, "", i == 1050 ? "wi wa wb good wc wd we wf wg wh" : "good");
	}
	ck_assert_int_eq(analyze().scored, 1100);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT count(*) FROM verdict WHERE terms = "
				"'[[\"wi\",13.000],[\"good\",45.000],[\"wc\",7.000],"
				"[\"wd\",8.000],[\"we\",9.000],[\"wf\",10.000],"
				"[\"wg\",11.000],[\"wh\",12.000]]'"),
		1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT count(*) FROM verdict WHERE json_valid(terms)"),
		1100);
}
END_TEST

START_TEST(another_lexicon)
{
	put("1", "", "good");
	put("2", "", "bad");
	analyze();
	scratch_write("tiny.lex", VIEW(HEAD "good\t-90\nbad\t90\n"));
	put("3", "", "good");
	struct analyze_counts counts = analyze();

	ck_assert(counts.rescored);
	ck_assert_int_eq(counts.scored, 3);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT negatives * 10 + positives FROM rollup"), 21);
	ck_assert(!analyze().rescored);
}
END_TEST

#define SPANISH                                                         \
	"# format: repute-lexicon/1\n# name: tiny\n# language: es\n"    \
	"# version: 2\n# negators: no\n# negation-window: 3\n"          \
	"# scale: 0.5\n# slope: 1\n# thresholds: -0.1 0.2\nbueno\t90\n" \
	"malo\t-90\n"
#define IN_ENGLISH "the room was bad and they did nothing about it for us"
#define IN_SPANISH "el hotel es muy bueno pero la cama no est\xc3\xa1 bien"
#define IN_CATALAN "tot molt b\xc3\xa9, l'hotel \xc3\xa9s molt maco amb els nens"

/* How many verdicts there are in the language with that label; 0: without a score. */
static int64_t verdicts(const char *language, int label)
{
	char sql[200];

	snprintf(sql, sizeof(sql),
		"SELECT count(*) FROM verdict WHERE language = '%s' AND label IS %s",
		language,
		label < 0   ? "-1"
		: label > 0 ? "1"
			    : "NULL");
	return fixture_sql(&f, sql);
}

/* Each text by the lexicon of its language; one that comes scores all again. */
START_TEST(languages)
{
	put("1", "", IN_ENGLISH);
	put("2", "", IN_SPANISH);
	put("3", "", IN_CATALAN);
	struct analyze_counts counts = analyze();

	ck_assert_int_eq(counts.scored, 1);
	ck_assert_int_eq(counts.unsupported, 2);
	ck_assert_int_eq(verdicts("en", -1), 1);
	ck_assert_int_eq(verdicts("es", 0), 1);
	ck_assert_int_eq(verdicts("ca", 0), 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT n * 1000 + negatives * 100 + neutrals * 10 "
				"+ positives + unsupported * 10000 FROM rollup"),
		23100);
	counts = analyze();
	ck_assert_int_eq(counts.scored + counts.unsupported + counts.days, 0);
	ck_assert(!counts.rescored);

	fixture_close(&f);
	scratch_write("spanish.lex", VIEW(SPANISH));
	fixture_open(&f,
		"[archive]\npath = a.sqlite\n[score]\nlexicon = tiny.lex, spanish.lex\n");
	counts = analyze();
	ck_assert(counts.rescored);
	ck_assert_int_eq(counts.scored, 2);
	ck_assert_int_eq(counts.unsupported, 1);
	ck_assert_int_eq(verdicts("es", 1), 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM lexicon WHERE in_use"), 2);
	ck_assert(!analyze().rescored);

	/* And one that goes. */
	fixture_close(&f);
	fixture_open(&f, "[archive]\npath = a.sqlite\n[score]\nlexicon = tiny.lex\n");
	counts = analyze();
	ck_assert(counts.rescored);
	ck_assert_int_eq(counts.unsupported, 2);
	ck_assert_int_eq(verdicts("es", 0), 1);
	ck_assert(!analyze().rescored);
}
END_TEST

/* What the text does not tell, the review does; else it is the lexicon's language. */
START_TEST(hints)
{
	struct review review = fixture_review("1", "2026-03-01", 4, "wi");

	review.language = VIEW("pl");
	fixture_put(&f, &review, NOW, true);
	review = fixture_review("2", "2026-03-01", 4, "wi");
	fixture_put(&f, &review, NOW, true);
	review = fixture_review("3", "2026-03-01", 4, "wi");
	review.language = VIEW("'); DROP TABLE verdict; --");
	fixture_put(&f, &review, NOW, true);
	struct analyze_counts counts = analyze();

	ck_assert_int_eq(counts.unsupported, 1);
	ck_assert_int_eq(verdicts("pl", 0), 1);
	ck_assert_int_eq(verdicts("en", 1), 2);
}
END_TEST

/* The archive stays as it was, reviews wait, and the fault has its place. */
static const struct broken {
	const char *text, *words;
} broken[] = {
	{NULL, "tiny.lex"},
	{"", "tiny.lex"},
	{"good 3\n", "tiny.lex"},
	{HEAD "good\tmany\n", "tiny.lex:10"},
};

START_TEST(no_lexicon)
{
	struct analyze_counts counts = {.scored = 77};
	struct err err = ERR_INIT;
	char line[900];

	put("1", "", "good");
	analyze();
	put("2", "", "bad");
	if (broken[_i].text == NULL)
		ck_assert_int_eq(remove(scratch("tiny.lex").text), 0);
	else
		scratch_write("tiny.lex", view_of(broken[_i].text));
	ck_assert_int_eq(
		analyze_archive(f.archive, f.conf, NOW, NULL, &counts, &err), -1);
	err_format(&err, line, sizeof(line));
	ck_assert_msg(strstr(line, broken[_i].words) != NULL, "%s", line);
	ck_assert_int_eq(counts.scored, 77);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM verdict"), 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT sum(n) FROM rollup"), 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM unscored"), 1);
	err_clear(&err);
	ck_assert_int_eq(analyze_pending(f.archive, f.conf, NOW, &err), -1);
	scratch_write("tiny.lex", VIEW(WORDS));
	ck_assert_int_eq(analyze().scored, 1);
	scratch_write("tiny.lex", VIEW("nothing"));
	ck_assert_done(analyze_pending(f.archive, f.conf, NOW, &fixture_err));
}
END_TEST

Suite *analyze_suite(void)
{
	Suite *suite = suite_create("analyze");
	TCase *tcase = tcase_create("analyze");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 30);
	tcase_add_test(tcase, words);
	tcase_add_test(tcase, terms);
	tcase_add_test(tcase, another_lexicon);
	tcase_add_test(tcase, languages);
	tcase_add_test(tcase, hints);
	tcase_add_loop_test(
		tcase, no_lexicon, 0, (int)(sizeof(broken) / sizeof(broken[0])));
	suite_add_tcase(suite, tcase);
	return suite;
}
