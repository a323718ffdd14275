/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Errors: the first one wins, context goes in front, text is cut and never overflows.
 */
#include "base/err.h"
#include "suites.h"

#include <errno.h>
#include <string.h>

START_TEST(first_one_wins)
{
	struct err err = ERR_INIT;

	ck_assert_int_eq(err_set(NULL, ERR_IO, "x"), -1);
	ck_assert_int_eq(err_at(NULL, ERR_IO, "f", 1, 2, "x"), -1);
	ck_assert_int_eq(err_errno(NULL, "x"), -1);
	ck_assert_int_eq(err_memory(NULL), -1);
	err_prefix(NULL, "x");
	err_clear(NULL);
	err_prefix(&err, "not set yet");
	ck_assert_int_eq(err.code, ERR_NONE);
	ck_assert_int_eq(err_set(&err, ERR_INPUT, "page %d", 3), -1);
	ck_assert_int_eq(err_at(&err, ERR_IO, "file", 1, 2, "other"), -1);
	err_memory(&err);
	ck_assert_int_eq(err.code, ERR_INPUT);
	err_prefix(&err, "source '%s'", "a");
	err_prefix(&err, "run");
	ck_assert_str_eq(err.text, "run: source 'a': page 3");
	ck_assert_str_eq(err.source, "");
	err_clear(&err);
	ck_assert_int_eq(err.code, ERR_NONE);
}
END_TEST

START_TEST(speaks_of_errno)
{
	struct err err = ERR_INIT;

	errno = ENOENT;
	ck_assert_int_eq(err_errno(&err, "cannot open '%s'", "f"), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_str_eq(err.text, "cannot open 'f': No such file or directory");
	err_clear(&err);
	errno = ENOMEM;
	err_errno(&err, "cannot open");
	ck_assert_int_eq(err.code, ERR_MEMORY);
}
END_TEST

static const struct {
	const char *source;
	int line, column;
	const char *text;
} places[] = {{"f.conf", 3, 7, "f.conf:3:7: bad"}, {"f.conf", 3, 0, "f.conf:3: bad"},
	{"f.conf", 0, 7, "f.conf: bad"}, {NULL, 3, 7, "bad"}};

START_TEST(names_the_place)
{
	struct err err = ERR_INIT;
	char line[100];

	err_at(&err, ERR_CONFIG, places[_i].source, places[_i].line, places[_i].column,
		"bad");
	err_format(&err, line, sizeof(line));
	ck_assert_str_eq(line, places[_i].text);
	err_format(&err, line, 4);
	ck_assert_uint_eq(strlen(line), 3);
}
END_TEST

START_TEST(cuts_long_text)
{
	struct err err = ERR_INIT;
	char text[5000], line[2000];

	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	err_at(&err, ERR_IO, text, 1, 1, "%s", text);
	err_prefix(&err, "%s", text);
	ck_assert_uint_eq(strlen(err.text), sizeof(err.text) - 1);
	ck_assert_uint_eq(strlen(err.source), sizeof(err.source) - 1);
	err_format(&err, line, sizeof(line));
	ck_assert_ptr_nonnull(strstr(line, "x:1:1: x"));
	err_clear(&err);
	errno = ENOENT;
	err_errno(&err, "%s", text);
	ck_assert_uint_eq(strlen(err.text), sizeof(err.text) - 1);
}
END_TEST

static const struct {
	enum err_code code;
	enum exit_status status;
} statuses[] = {{ERR_NONE, 0}, {ERR_USAGE, 2}, {ERR_CONFIG, 1}, {ERR_INPUT, 1},
	{ERR_IO, 1}, {ERR_NET, 1}, {ERR_MEMORY, 1}, {ERR_LIMIT, 1}, {ERR_BUSY, 75},
	{ERR_STATE, 1}};

START_TEST(has_an_exit_status)
{
	struct err err = {.code = statuses[_i].code};

	ck_assert_int_eq(err_status(&err), statuses[_i].status);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *err_suite(void)
{
	Suite *suite = suite_create("err");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, first_one_wins);
	tcase_add_test(tc, speaks_of_errno);
	tcase_add_loop_test(tc, names_the_place, 0, N(places));
	tcase_add_test(tc, cuts_long_text);
	tcase_add_loop_test(tc, has_an_exit_status, 0, N(statuses));
	suite_add_tcase(suite, tc);
	return suite;
}
