/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Charsets: which one is taken, what becomes of each byte, and what is repaired.
 */
#include "suites.h"

#include "extract/charset.h"

#include <stdlib.h>

#define FFFD "\xef\xbf\xbd"

static const struct {
	struct view page;
	const char *label;
	const char *text;
	bool repaired;
} cases[] = {
	{VIEW(""), "", "", false},
	{VIEW("plain"), "", "plain", false},
	{VIEW("caf\xc3\xa9"), "", "caf\xc3\xa9", false},
	{VIEW("caf\xc3\xa9"), "utf-8", "caf\xc3\xa9", false},
	{VIEW("caf\xc3\xa9"), "iso-8859-1", "caf\xc3\xa9", false},
	{VIEW("\xef\xbb\xbf"
	      "caf\xc3\xa9"),
		"iso-8859-1", "caf\xc3\xa9", false},
	{VIEW("caf\xe9"), "", "caf" FFFD, true},
	{VIEW("caf\xe9"), "ISO-8859-1", "caf\xc3\xa9", false},
	{VIEW("\x93x\x94"), "iso-8859-1", "\xe2\x80\x9cx\xe2\x80\x9d", false},
	{VIEW("\x81\xe9"), "latin1", FFFD "\xc3\xa9", true},
	{VIEW("\xa4"), "iso-8859-15", "\xe2\x82\xac", false},
	{VIEW("\xc4\xe3"), "gb2312", "\xe4\xbd\xa0", false},
	{VIEW("\x82\xa0"), "Shift_JIS", "\xe3\x81\x82", false},
	{VIEW("\xa4\xa2"), "euc-jp", "\xe3\x81\x82", false},
	{VIEW("\x1b$B$\"\x1b(B"), "iso-2022-jp", "\xe3\x81\x82", false},
	{VIEW("\xff\xfe"
	      "a\0\xe9\0"),
		"", "a\xc3\xa9", false},
	{VIEW("\xfe\xff\0a\0\xe9"), "utf-8", "a\xc3\xa9", false},
	{VIEW("a\0b"), "", "ab", true},
	{VIEW("a\0\xe9"), "iso-8859-1", "a\xc3\xa9", true},
	{VIEW("caf\xe9"), "no-such-charset", "caf" FFFD, true},
	{VIEW("caf\xe9"), "../../etc/passwd", "caf" FFFD, true},
	{VIEW("<meta charset=\"windows-1252\">\xe9"), "",
		"<meta charset=\"windows-1252\">\xc3\xa9", false},
	{VIEW("<META content='text/html; charset = iso-8859-1'>\xe9"), "",
		"<META content='text/html; charset = iso-8859-1'>\xc3\xa9", false},
	{VIEW("<meta charset=utf-16>\xc3\xa9"), "", "<meta charset=utf-16>\xc3\xa9",
		false},
	{VIEW("<meta charset=utf-8>\xe9"), "iso-8859-1", "<meta charset=utf-8>\xc3\xa9",
		false},
	{VIEW("<p>charset=iso-8859-1</p>\xe9"), "", "<p>charset=iso-8859-1</p>" FFFD,
		true},
};

START_TEST(test_case)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct view text = {NULL, 0};
	bool repaired = !cases[_i].repaired;

	ck_assert_int_eq(charset_to_utf8(cases[_i].page, view_of(cases[_i].label), &arena,
				 &text, &repaired, NULL),
		0);
	ck_assert_msg(view_eq(text, view_of(cases[_i].text)), "'%.*s'", VIEW_ARG(text));
	ck_assert(repaired == cases[_i].repaired);
}
END_TEST

static const struct {
	const char *header, *charset;
} headers[] = {
	{"text/html; charset=utf-8", "utf-8"},
	{"text/html;CHARSET=\"UTF-8\"", "UTF-8"},
	{"text/html; charset='latin1'; x=y", "latin1"},
	{"text/html;charset=a;b", "a"},
	{"text/html", ""},
	{"text/html; charset=", ""},
	{"charset", ""},
	{"", ""},
};

START_TEST(test_header)
{
	struct view charset = charset_of_header(view_of(headers[_i].header));

	ck_assert_msg(view_eq(charset, view_of(headers[_i].charset)), "'%.*s'",
		VIEW_ARG(charset));
}
END_TEST

/* More than one piece of the conversion, with a character across its border. */
START_TEST(test_long)
{
	ARENA_CLEANUP struct arena arena = {0};
	size_t n = 300001;
	char *page = malloc(n);
	struct view text;
	bool repaired;

	memset(page, 0xe9, n);
	ck_assert_int_eq(charset_to_utf8((struct view){page, n}, VIEW("iso-8859-1"),
				 &arena, &text, &repaired, NULL),
		0);
	ck_assert_uint_eq(text.len, 2 * n);
	ck_assert(view_is_utf8(text) && !repaired);
	free(page);
}
END_TEST

Suite *charset_suite(void)
{
	Suite *suite = suite_create("charset");
	TCase *tcase = tcase_create("charset");

	tcase_add_loop_test(tcase, test_case, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_loop_test(
		tcase, test_header, 0, (int)(sizeof(headers) / sizeof(headers[0])));
	tcase_add_test(tcase, test_long);
	suite_add_tcase(suite, tcase);
	return suite;
}
