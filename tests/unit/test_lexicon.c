/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lexicon files: what the head gives, and every fault with its line.
 */
#include "base/gz.h"
#include "base/limits.h"
#include "repute.h"
#include "score/lexicon.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
	{"", 1, "the file is empty"},
	{" \r\n\n", 1, "white space"},
	{"#\n", 1, "key: value"},
	{"# name: x\ngood\t3\n", 2, "'# format: ...'"},
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
	{"# format: repute-lexicon/1\n# probability: 1\n", 2, "two numbers"},
	{"# format: repute-lexicon/1\n# probability: 0 1\n", 2, "above 0"},
	{"# format: repute-lexicon/1\n# probability: 1 2 3\n", 2, "two numbers"},
	{"# format: repute-lexicon/1\n# probability: 1 1\n# probability: 1 1\n", 3,
		"twice"},
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
	{HEAD "a b c d e\t1\nf g h i j k\t1\n", 11, "at most 5 words"},
	{HEAD "a b c\t1\na b c\t2\n", 11, "'a b c' is there already"},
	{HEAD "ab \t1\n", 10, "never match"},
	{HEAD "can not\t1\ncan not stand-by\t1\n", 11, "read as 'stand by'"},
	{HEAD "sooo\t1\n", 10, "read as 'soo'"},
	{HEAD "*\t1\n", 10, "never match"},
	{HEAD "NOT_*\t1\n", 10, "never match"},
	{HEAD "Happi*\t1\n", 10, "read as 'happi'"},
	{HEAD "4*\t1\n", 10, "the beginning of a word"},
	{HEAD ":)*\t1\n", 10, "the beginning of a word"},
	{HEAD "happi* day\t1\n", 10, "never match"},
	{HEAD "happi*\t1\nb*\t1\nNOT_b*\t1\nhappi*\t2\n", 13,
		"'happi*' is there already"},
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
	ck_assert_msg(error.line == row->line, "%s", error.text);
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
		HEAD "abcdefghijklmnopq\t1\nabcdefghijklmnopr\t2\n",
		"\xef\xbb\xbf" HEAD "good\t1\n",
		HEAD "a\t1\na b\t2\na b c\t3\na b c d\t4\na b c d e\t5\n",
		HEAD "happi*\t1\nhappi\t2\nNOT_happi*\t3\nhap*\t4\n",
		HEAD "# probability: 2.5 -0.25\ngood\t127\nbad\t-127\n"};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct repute_lexicon *lexicon = NULL;
		struct repute_error error = {0};
		int rc = open_text(texts[i], &lexicon, &error);

		ck_assert_msg(rc == 0, "%s", error.text);
		repute_lexicon_free(lexicon);
	}
}
END_TEST

START_TEST(chance)
{
	struct repute_lexicon *lexicon = NULL;

	ck_assert_int_eq(open_text(HEAD, &lexicon, NULL), 0);
	ck_assert_double_eq_tol(lexicon->head.chance_slope, 2, 1e-12);
	ck_assert_double_eq_tol(lexicon->head.chance_intercept, 0, 1e-12);
	repute_lexicon_free(lexicon);
	ck_assert_int_eq(open_text(HEAD "# probability: 2.5 -0.25\n", &lexicon, NULL), 0);
	ck_assert_double_eq_tol(lexicon->head.chance_slope, 2.5, 1e-12);
	ck_assert_double_eq_tol(lexicon->head.chance_intercept, -0.25, 1e-12);
	repute_lexicon_free(lexicon);
}
END_TEST

/* The terms that a text matches, in their order, with their weights. */
struct matches {
	const char *entries, *text, *terms;
};

static const struct matches wildcards[] = {
	{"happi*\t2\n", "happiness happi Happily unhappiness happ", "happi*=1"},
	{"happi*\t2\nhappiest\t4\n", "happiest", "happiest=2"},
	{"hap*\t-2\nhappi*\t2\n", "happier", "happi*=1"},
	{"hap*\t-2\nhappi*\t2\n", "hapless", "hap*=-1"},
	{"hap*\t-2\nhappi*\t2\nhaq*\t4\n", "happy", "hap*=-1"},
	{"happi*\t2\n", "not happily", ""},
	{"happi*\t2\nNOT_happi*\t-4\n", "not happily", "NOT_happi*=-2"},
	{"hap*\t2\nNOT_hap*\t-4\nhappi*\t6\n", "not happily", "NOT_hap*=-2"},
	/* Known by a phrase, as a negator, or in one variant only. */
	{"happi*\t2\nhappiest place\t4\n", "happiest place", "happi*=1 happiest place=2"},
	{"no*\t-2\n", "not nowhere", "no*=-1"},
	{"happi*\t2\nNOT_happiness\t-4\n", "happiness", "happi*=1"},
	{"caf\xc3\xa9*\t2\n", "Cafe\xcc\x81teria cafe", "caf\xc3\xa9*=1"},
	{"a b c\t2\na b\t4\n", "a b c d", "a b=2 a b c=1"},
};

START_TEST(wildcard)
{
	const struct matches *row = &wildcards[_i];
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	struct repute_verdict verdict;
	char text[512], found[512] = "";

	snprintf(text, sizeof(text), HEAD "%s", row->entries);
	int rc = open_text(text, &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	struct repute_scorer *scorer = repute_scorer_new(lexicon);

	ck_assert_ptr_nonnull(scorer);
	repute_score(scorer, row->text, strlen(row->text), &verdict);
	const struct repute_term *terms = repute_terms(scorer);

	for (size_t i = 0; i < verdict.n_matched; i++)
		snprintf(found + strlen(found), sizeof(found) - strlen(found), "%s%s=%g",
			i != 0 ? " " : "", terms[i].term, terms[i].weight);
	ck_assert_str_eq(found, row->terms);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

/* Bytes with a length of their own, and files. */
START_TEST(bytes)
{
	static const char nul[] = HEAD "good\t1\nba\0d\t1\n";
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};

	ck_assert_int_lt(
		repute_lexicon_parse("nul.lex", nul, sizeof(nul) - 1, &lexicon, &error),
		0);
	ck_assert_int_eq(error.line, 11);
	ck_assert_ptr_nonnull(strstr(error.text, "NUL"));
	ck_assert_int_lt(repute_lexicon_parse("", NULL, 0, &lexicon, &error), 0);
	ck_assert_ptr_nonnull(strstr(error.text, "empty"));
}
END_TEST

/* Open a head and `times` the `block`, as a file of plain text or of gzip members. */
static int open_many(struct view block, size_t times, bool gz, struct repute_error *error)
{
	struct buf first = buf_make(MIB(1)), packed = buf_make(MIB(4));
	struct repute_lexicon *lexicon = NULL;
	char path[] = "/tmp/repute-test-XXXXXX";
	FILE *file = fdopen(mkstemp(path), "wb");

	ck_assert_ptr_nonnull(file);
	if (gz) {
		ck_assert_int_eq(gz_deflate(VIEW(HEAD), &first, NULL), 0);
		ck_assert_int_eq(gz_deflate(block, &packed, NULL), 0);
		block = buf_view(&packed);
	} else {
		buf_add(&first, VIEW(HEAD));
	}
	ck_assert_uint_eq(fwrite(first.data, 1, first.len, file), first.len);
	while (times-- > 0)
		ck_assert_uint_eq(fwrite(block.data, 1, block.len, file), block.len);
	ck_assert_int_eq(fclose(file), 0);
	int rc = repute_lexicon_open(path, &lexicon, error);

	repute_lexicon_free(lexicon);
	unlink(path);
	buf_done(&first);
	buf_done(&packed);
	return rc;
}

#define BLOCK_SIZE 4096

START_TEST(limits)
{
	struct repute_error error = {0};
	char text[BLOCK_SIZE];
	struct view block = {text, sizeof(text)};

	/* One line without an end, packed and not. */
	memset(text, 'a', sizeof(text));
	ck_assert_int_lt(open_many(block, 10000, true, &error), 0);
	ck_assert_int_eq(error.line, 10);
	ck_assert_ptr_nonnull(strstr(error.text, "longer than 16384 bytes"));
	ck_assert_int_lt(open_many(block, 5, false, &error), 0);
	ck_assert_int_eq(error.line, 10);
	/* A small file that unpacks to a large one. */
	memcpy(text + sizeof(text) - 3, "\t1\n", 3);
	ck_assert_int_lt(
		open_many(block, LIMIT_LEXICON / sizeof(text) + 1, true, &error), 0);
	ck_assert_ptr_nonnull(strstr(error.text, "at most"));
	/* Too many lines: told at the first of them. */
	for (size_t i = 0; i < sizeof(text); i += 4)
		memcpy(text + i, "a\t1\n", 4);
	ck_assert_int_lt(open_many(block, 10000, true, &error), 0);
	ck_assert_int_eq(error.line, LIMIT_LEXICON_LINES + 1);
	ck_assert_ptr_nonnull(strstr(error.text, "lines"));
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
	tcase_add_test(tcase, accepts);
	tcase_add_test(tcase, chance);
	tcase_add_test(tcase, bytes);
	tcase_add_test(tcase, limits);
	tcase_add_loop_test(
		tcase, wildcard, 0, (int)(sizeof(wildcards) / sizeof(wildcards[0])));
	tcase_add_loop_test(tcase, fault, 0, (int)(sizeof(faults) / sizeof(faults[0])));
	suite_add_tcase(suite, tcase);
	return suite;
}
