/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Options: a table of command lines and what they come to, as one text.
 */
#include "base/opt.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

struct values {
	bool all, verbose;
	const char *config;
	struct opt_list brands;
	int64_t limit;
	struct opt_day date;
	struct clock now;
	bool alpha, alpine, al;
};

static const struct opt_usage usage = {"try [OPTION...]", "Tries things."};

/* Parses the words of `line`; writes what came of it. */
static void parse(const char *line, char *out, size_t size)
{
	struct values v = {0};
	const struct opt table[] = {
		{OPT_GROUP, 0, NULL, NULL, NULL, "Things:"},
		{OPT_FLAG, 'a', "all", &v.all, NULL, "everything"},
		{OPT_FLAG, 'v', "verbose", &v.verbose, NULL, "more"},
		{OPT_TEXT, 'c', "config", &v.config, "FILE", "the file"},
		{OPT_LIST, 'b', "brand", &v.brands, "NAME", "a brand"},
		{OPT_NUMBER, 'n', "limit", &v.limit, "N", "how many"},
		{OPT_DAY, 0, "date", &v.date, "DATE", "the day"},
		{OPT_NOW, 0, "now", &v.now, "TIME", "the time"},
		{OPT_FLAG, 0, "xalpha", &v.alpha, NULL, "one"},
		{OPT_FLAG, 0, "xalpine", &v.alpine, NULL, "two"},
		{OPT_FLAG, 0, "xal", &v.al, NULL, "three"},
		OPT_TABLE_END,
	};
	char copy[512], *argv[64], *save = NULL;
	struct err err = ERR_INIT;
	int argc = 0;

	snprintf(copy, sizeof(copy), "try %s", line);
	for (char *word = strtok_r(copy, " ", &save); word != NULL;
		word = strtok_r(NULL, " ", &save))
		argv[argc++] = strcmp(word, "''") == 0 ? word + 2 : word;
	if (opt_parse(table, &usage, &argc, argv, &err) != OPT_RUN) {
		ck_assert_int_eq(err.code, ERR_USAGE);
		snprintf(out, size, "! %s", err.text);
		return;
	}
	int len = snprintf(out, size, "%s%s%s%s%s", v.all ? "all " : "",
		v.verbose ? "verbose " : "", v.alpha ? "xalpha " : "",
		v.alpine ? "xalpine " : "", v.al ? "xal " : "");

	if (v.config != NULL)
		len += snprintf(out + len, size - (size_t)len, "config=%s ", v.config);
	for (int i = 0; i < v.brands.n; i++)
		len += snprintf(
			out + len, size - (size_t)len, "brand=%s ", v.brands.values[i]);
	if (v.limit != 0)
		len += snprintf(
			out + len, size - (size_t)len, "limit=%lld ", (long long)v.limit);
	if (v.date.given)
		len += snprintf(out + len, size - (size_t)len, "date=%d ", v.date.day);
	if (v.now.fixed)
		len += snprintf(out + len, size - (size_t)len, "now=%lld ",
			(long long)v.now.time);
	for (int i = 0; i < argc; i++)
		len += snprintf(out + len, size - (size_t)len, "[%s]", argv[i]);
}

static const struct {
	const char *line, *result;
} rows[] = {
	{"", ""},
	{"one two", "[one][two]"},
	{"--all one -v two", "all verbose [one][two]"},
	{"-av", "all verbose "},
	{"-vcFILE x", "verbose config=FILE [x]"},
	{"-c FILE", "config=FILE "},
	{"-c --all", "config=--all "},
	{"--config=FILE", "config=FILE "},
	{"--config FILE", "config=FILE "},
	{"--config=", "config= "},
	{"--config=a=b", "config=a=b "},
	{"--conf=F", "config=F "},
	{"-b x -by --brand z", "brand=x brand=y brand=z "},
	{"--limit 12", "limit=12 "},
	{"-n12", "limit=12 "},
	{"--date 1970-01-03", "date=2 "},
	{"--now 1970-01-01T00:00:07Z", "now=7 "},
	{"-- --all -v", "[--all][-v]"},
	{"a -- -- b", "[a][--][b]"},
	{"- x", "[-][x]"},
	{"--xal", "xal "},
	{"--xalph", "xalpha "},
	{"''", "[]"},
	{"--xalp", "! option --xalp is ambiguous: --xalpha or --xalpine"},
	{"--=x", "! option -- is ambiguous: --all or --verbose"},
	{"--nope", "! unknown option --nope"},
	{"--nope=3", "! unknown option --nope"},
	{"-x", "! unknown option -x"},
	{"-ax", "! unknown option -x"},
	{"--all=yes", "! option --all takes no value"},
	{"--config", "! option --config needs a value"},
	{"-c", "! option --config needs a value"},
	{"--limit -3", "! option --limit takes a number, not '-3'"},
	{"--limit=", "! option --limit takes a number, not ''"},
	{"--limit 3x", "! option --limit takes a number, not '3x'"},
	{"--limit 99999999999999999999",
		"! option --limit takes a number, not '99999999999999999999'"},
	{"--date 2026-02-30",
		"! option --date takes a date such as 2026-11-21, not '2026-02-30'"},
	{"--now yesterday",
		"! option --now takes a time such as 2026-11-21T06:00:00Z, not 'yesterday'"},
	{"-b1 -b2 -b3 -b4 -b5 -b6 -b7 -b8 -b9 -b1 -b2 -b3 -b4 -b5 -b6 -b7 -b8 -b9 -b1 -b2 "
	 "-b3 -b4 -b5 -b6 -b7 -b8 -b9 -b1 -b2 -b3 -b4 -b5 -b6",
		"! option --brand is given too often"},
};

START_TEST(parses)
{
	char out[1024];

	parse(rows[_i].line, out, sizeof(out));
	ck_assert_str_eq(out, rows[_i].result);
}
END_TEST

START_TEST(helps)
{
	bool flag = false;
	const struct opt table[] = {
		{OPT_GROUP, 0, NULL, NULL, NULL, "Things:"},
		{OPT_FLAG, 'a', "all", &flag, NULL, "everything"},
		{OPT_TEXT, 0, "a-very-long-option-name", &flag, "VALUE", "long"},
		OPT_TABLE_END,
	};
	char *out = NULL;
	size_t len;
	FILE *stream = open_memstream(&out, &len);

	opt_help(table, &usage, stream);
	fclose(stream);
	ck_assert_str_eq(out,
		"usage: repute try [OPTION...]\n\nTries things.\n\n\nThings:\n"
		"  -a, --all                   everything\n"
		"      --a-very-long-option-name VALUE\n"
		"                              long\n"
		"  -h, --help                  show this\n");
	free(out);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *opt_suite(void)
{
	Suite *suite = suite_create("opt");
	TCase *tc = tcase_create("all");

	tcase_add_loop_test(tc, parses, 0, N(rows));
	tcase_add_test(tc, helps);
	suite_add_tcase(suite, tc);
	return suite;
}
