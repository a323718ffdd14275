/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lexicon files: what the head gives, and every fault with its line.
 */
#include "base/err.h"
#include "repute.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD                                                          \
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n"  \
	"# version: 2\n# negators: not don't\n# negation-window: 3\n" \
	"# scale: 0.5\n# slope: 1\n# thresholds: -0.1 0.2\n"

static int open_text(
	const char *text, struct repute_lexicon **ret, struct repute_error *error)
{
	return repute_lexicon_parse("tiny.lex", text, strlen(text), ret, error);
}

START_TEST(head)
{
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	int rc = open_text(HEAD "# licence: X\n# trained-on: a n=1\n# trained-on: b n=2\n"
				"good\t3\nNOT_good\t-3\nnot good\t-1\n:)\t4\n",
		&lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	const struct repute_lexicon_info *info = repute_lexicon_info(lexicon);

	ck_assert_str_eq(info->name, "tiny");
	ck_assert_str_eq(info->language, "en");
	ck_assert_str_eq(info->version, "2");
	ck_assert_str_eq(info->licence, "X");
	ck_assert_uint_eq(info->n_entries, 4);
	ck_assert_double_eq_tol(info->negative_below, -0.1, 1e-12);
	ck_assert_double_eq_tol(info->positive_above, 0.2, 1e-12);
	ck_assert_uint_eq(strlen(info->revision), 32);
	repute_lexicon_free(lexicon);
}
END_TEST

static void revision_of(const char *text, char revision[33])
{
	struct repute_lexicon *lexicon = NULL;

	ck_assert_int_eq(open_text(text, &lexicon, NULL), 0);
	snprintf(revision, 33, "%s", repute_lexicon_info(lexicon)->revision);
	repute_lexicon_free(lexicon);
}

START_TEST(revision)
{
	char a[33], b[33], c[33];

	revision_of(HEAD "good\t3\n", a);
	revision_of(HEAD "good\t3\n", b);
	revision_of(HEAD "good\t4\n", c);
	ck_assert_str_eq(a, b);
	ck_assert_str_ne(a, c);
}
END_TEST

struct fault {
	const char *text;
	int line;
	const char *says;
};

static const struct fault faults[] = {
	{"", 1, "format"},
	{"good\t3\n", 1, "'# format: ...'"},
	{"# format: other/9\n", 1, "repute-lexicon/1"},
	{"# format: repute-lexicon/1\n# nam: x\n", 2, "unknown key 'nam'"},
	{"# format: repute-lexicon/1\n# format: repute-lexicon/1\n", 2, "twice"},
	{"# format: repute-lexicon/1\n# just words\n", 2, "key: value"},
	{"# format: repute-lexicon/1\n#\n", 2, "key: value"},
	{"# format: repute-lexicon/1\n# name: a\xff\n", 2, "UTF-8"},
	{"# format: repute-lexicon/1\n# scale: x\n", 2, "above 0"},
	{"# format: repute-lexicon/1\n# scale: -1\n", 2, "above 0"},
	{"# format: repute-lexicon/1\n# scale: nan\n", 2, "above 0"},
	{"# format: repute-lexicon/1\n# negation-window: 17\n", 2, "0..16"},
	{"# format: repute-lexicon/1\n# thresholds: 0.2 -0.2\n", 2, "ascending"},
	{"# format: repute-lexicon/1\n# thresholds: 0.2\n", 2, "two"},
	{"# format: repute-lexicon/1\n# thresholds: -2 0\n", 2, "-1..1"},
	{HEAD "good\t3\nbad\n", 11, "a tab"},
	{HEAD "good\t3\nbad 3\n", 11, "a tab"},
	{HEAD "good\tx\n", 10, "not 'x'"},
	{HEAD "good\t1.5\n", 10, "-127..127"},
	{HEAD "good\t128\n", 10, "-127..127"},
	{HEAD "good\t\n", 10, "whole number"},
	{HEAD "good\t1\t2\n", 10, "whole number"},
	{HEAD "good\t1\nbad\t2\ngood\t1\n", 12, "'good' is there already"},
	{HEAD "a b\t1\na b\t2\n", 11, "'a b' is there already"},
	{HEAD "NOT_a b\t1\nNOT_a b\t2\n", 11, "there already"},
	{HEAD "\t1\n", 10, "never match"},
	{HEAD "Good\t1\n", 10, "read as 'good'"},
	{HEAD "well-made\t1\n", 10, "read as 'well made'"},
	{HEAD "a b c\t1\n", 10, "never match"},
	{HEAD "a  b\t1\n", 10, "never match"},
	{HEAD "NOT_\t1\n", 10, "never match"},
	{HEAD "caf\xe9\t1\n", 10, "UTF-8"},
	{HEAD "\n", 10, "a tab"},
	{HEAD "good\t1\n# note: late\n", 11, "behind the first entry"},
	{"# format: repute-lexicon/1\n# name: t\n# language: en\n# version: 1\n# scale: 1\n"
	 "# slope: 1\n",
		7, "thresholds"},
	{"# format: repute-lexicon/1\n# name: t\n# language: en\n# version: 1\n# scale: 1\n"
	 "# slope: 1\n# thresholds: 0 0\n# negators: Not\n",
		0, "negators"},
};

START_TEST(fault)
{
	const struct fault *row = &faults[_i];
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	char place[32];

	ck_assert_int_lt(open_text(row->text, &lexicon, &error), 0);
	ck_assert_ptr_null(lexicon);
	ck_assert_int_eq(error.line, row->line);
	snprintf(place, sizeof(place), "tiny.lex:%d", row->line);
	ck_assert_msg(strstr(error.text, row->line != 0 ? place : "tiny.lex") != NULL,
		"%s", error.text);
	ck_assert_msg(strstr(error.text, row->says) != NULL, "'%s' is not in '%s'",
		row->says, error.text);
	ck_assert_int_lt(open_text(row->text, &lexicon, NULL), 0);
}
END_TEST

START_TEST(accepts)
{
	static const char *const texts[] = {HEAD, HEAD "good\t1",
		HEAD "good\t1\r\nbad\t-1\r\n",
		HEAD "NOT_a NOT_b\t1\nNOT_a b\t2\na NOT_b\t3\na b\t4\n",
		HEAD "abcdefghijklmnopq\t1\nabcdefghijklmnopr\t2\n"};
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	int rc = open_text(texts[_i], &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	repute_lexicon_free(lexicon);
}
END_TEST

START_TEST(missing_file)
{
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};

	ck_assert_int_lt(repute_lexicon_open("/nonexistent.lex", &lexicon, &error), 0);
	ck_assert_ptr_nonnull(strstr(error.text, "/nonexistent.lex"));
	ck_assert_int_lt(repute_lexicon_open("/", &lexicon, &error), 0);
	repute_lexicon_free(NULL);
}
END_TEST

Suite *lexicon_suite(void)
{
	Suite *suite = suite_create("lexicon");
	TCase *tcase = tcase_create("lexicon");

	tcase_add_test(tcase, head);
	tcase_add_test(tcase, revision);
	tcase_add_test(tcase, missing_file);
	tcase_add_loop_test(tcase, accepts, 0, 5);
	tcase_add_loop_test(tcase, fault, 0, (int)(sizeof(faults) / sizeof(faults[0])));
	suite_add_tcase(suite, tcase);
	return suite;
}
