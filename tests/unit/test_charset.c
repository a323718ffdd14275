/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Charsets: which one is taken, what becomes of each byte, and what is repaired.
 */
#include "suites.h"

#include "normalise/charset.h"

#include <stdio.h>
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
	{VIEW("\x81\xe9"), "latin1", "\xc2\x81\xc3\xa9", false},
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
	{VIEW("<META content='text/html; charset = iso-8859-2' http-equiv=Content-Type>"
	      "\xb1 "),
		"",
		"<META content='text/html; charset = iso-8859-2' http-equiv=Content-Type>"
		"\xc4\x85 ",
		false},
	{VIEW("<META content='text/html; charset=iso-8859-2'>\xb1 "), "",
		"<META content='text/html; charset=iso-8859-2'>\xc2\xb1 ", false},
	{VIEW("<meta charset=utf-16>\xc3\xa9"), "", "<meta charset=utf-16>\xc3\xa9",
		false},
	{VIEW("<meta charset=utf-8>\xe9"), "iso-8859-1", "<meta charset=utf-8>\xc3\xa9",
		false},
	{VIEW("<p>charset=iso-8859-1</p>\xe9"), "", "<p>charset=iso-8859-1</p>" FFFD,
		true},
	{VIEW("<?xml version='1.0' encoding='iso-8859-2'?><a>\xb1</a>"), "",
		"<?xml version='1.0' encoding='iso-8859-2'?><a>\xc4\x85</a>", false},
	{VIEW("<?xml version='1.0' encoding='utf-16'?>\xc3\xa9"), "",
		"<?xml version='1.0' encoding='utf-16'?>\xc3\xa9", false},
	/* no charset and no UTF-8: windows-1252; some UTF-8, or a cut character: UTF-8 */
	{VIEW("caf\xe9 au lait"), "", "caf\xc3\xa9 au lait", false},
	{VIEW("caf\xe9 \xc3\xa9t\xc3\xa9"), "", "caf" FFFD " \xc3\xa9t\xc3\xa9", true},
	{VIEW("caf\xe9 au lait"), "utf-8", "caf" FFFD " au lait", true},
	{VIEW("\xe6\xb0"), "", FFFD, true},
	{VIEW("a\xe6\xb0z"), "utf-8", "a" FFFD "z", true},
	{VIEW("\xf0\x80\x80"), "utf-8", FFFD FFFD FFFD, true},
	{VIEW("\xed\xa0\x80"), "utf-8", FFFD FFFD FFFD, true},
	/* where iconv is not the standard */
	{VIEW("\x98"), "windows-1251", "\xc2\x98", false},
	{VIEW("\xaa"), "windows-1253", FFFD, true},
	{VIEW("\xca"), "windows-1255", "\xd6\xba", false},
	{VIEW("\xe1\xc7"), "windows-1255", "\xd7\x91\xd6\xb7", false},
	{VIEW("a\xec"), "windows-1258", "a\xcc\x81", false},
	{VIEW("\xae"), "koi8-u", "\xd1\x9e", false},
	{VIEW("\xd0\xf0"), "iso-8859-9", "\xc4\x9e\xc4\x9f", false},
	{VIEW("\xa1\xdb"), "tis-620", "\xe0\xb8\x81" FFFD, true},
	{VIEW("a\x80z"), "x-user-defined", "a\xef\x9e\x80z", false},
	{VIEW("\x80"), "gbk", "\xe2\x82\xac", false},
	{VIEW("\xa2\xe3\xff"), "gb18030", "\xe2\x82\xac" FFFD, true},
	{VIEW("\xa3\xa0"), "gbk", "\xe3\x80\x80", false},
	{VIEW("\x81\x30\x81\x30"), "gb18030", "\xc2\x80", false},
	{VIEW("\x81<b>"), "gbk", FFFD "<b>", true},
	{VIEW("a\xc4"), "gbk", "a" FFFD, true},
	{VIEW("\x80\xfc\xfd"), "shift_jis", "\xc2\x80" FFFD, true},
	{VIEW("\x87\x40\xb1"), "shift_jis", "\xe2\x91\xa0\xef\xbd\xb1", false},
	{VIEW("\x82<b>"), "shift_jis", FFFD "<b>", true},
	{VIEW("\xb0\xa1\xc8\xfe"), "euc-kr", "\xea\xb0\x80\xed\x9e\x9d", false},
	{VIEW("\x81\x41"), "ks_c_5601-1987", "\xea\xb0\x82", false},
	{VIEW("\xa1\x45\xa3\xe1\xf9\xda"), "big5", "\xe2\x80\xa7\xe2\x82\xac\xe6\x81\x92",
		false},
	{VIEW("\x88\x62"), "big5", "\xc3\x8a\xcc\x84", false},
	{VIEW("\xfc\xe2\x8f\xb0\xa1\xad\xa1"), "euc-jp",
		"\xe9\xab\x99\xe4\xb8\x82\xe2\x91\xa0", false},
	{VIEW("\x8e\xb1\xff\xa4\xa2"), "euc-jp", "\xef\xbd\xb1" FFFD "\xe3\x81\x82",
		true},
	{VIEW("\x1b(I1\x1b$B-!\x1b(Bz"), "iso-2022-jp", "\xef\xbd\xb1\xe2\x91\xa0z",
		false},
	{VIEW("\x1b$B\x24"), "iso-2022-jp", FFFD, true},
	{VIEW("=\xd8\0\xde"), "utf-16le", "\xf0\x9f\x98\x80", false},
	{VIEW("a\0\0\xd8z\0"), "utf-16", "a" FFFD "z", true},
	{VIEW("\0a\xd8"), "utf-16be", "a" FFFD, true},
	{VIEW("+ADw-script+AD4-"), "utf-7", "+ADw-script+AD4-", false},
	{VIEW("\x1b$)C secret"), "iso-2022-kr", FFFD, true},
	{VIEW("~{<:Ky~}"), "hz-gb-2312", FFFD, true},
	/* UTF-8 after all, unless a few characters of pairs look like it */
	{VIEW("\xd6\xae"), "gbk", "\xe4\xb9\x8b", false},
	{VIEW("\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2"), "gbk",
		"\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2", false},
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
	{"text/html; charset = utf-8", "utf-8"},
	{"text/html; xcharset=utf-8", ""},
	{"text/html; foo=\"bar; charset=utf-7;\"; charset=utf-8", "utf-8"},
	{"text/html; charset=\"\"; charset=utf-8", "utf-8"},
	{"text/html;charset=utf-8, text/html", "utf-8"},
	{"charset=utf-8", "utf-8"},
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

static const struct {
	const char *label, *name; /* NULL: unknown */
} labels[] = {
	{"utf-8", "utf-8"},
	{" UTF8\n", "utf-8"},
	{"latin1", "windows-1252"},
	{"ascii", "windows-1252"},
	{"ISO-8859-1", "windows-1252"},
	{"iso-8859-9", "windows-1254"},
	{"tis-620", "windows-874"},
	{"gb2312", "gbk"},
	{"ks_c_5601-1987", "euc-kr"},
	{"x-sjis", "shift_jis"},
	{"big5-hkscs", "big5"},
	{"iso-8859-8-i", "iso-8859-8-i"},
	{"utf-16", "utf-16le"},
	{"unicodefffe", "utf-16be"},
	{"x-unicode20utf8", "utf-8"},
	{"csiso58gb231280", "gbk"},
	{"cseucpkdfmtjapanese", "euc-jp"},
	{"hz-gb-2312", "replacement"},
	{"utf-7", NULL},
	{"utf-32", NULL},
	{"utf", NULL},
	{"8", NULL},
	{"utf-8 utf8", NULL},
	{"", NULL},
	{" ", NULL},
	{"cseucpkdfmtjapanesecseucpkdfmtjapanese", NULL},
};

START_TEST(test_label)
{
	const char *name = charset_name(view_of(labels[_i].label));

	ck_assert_msg(labels[_i].name == NULL
			      ? name == NULL
			      : name != NULL && strcmp(name, labels[_i].name) == 0,
		"'%s': %s", labels[_i].label, name);
}
END_TEST

/* A <meta> behind the first 1024 bytes tells of a page that is not UTF-8, not of others.
 */
START_TEST(test_far)
{
	char page[4096];
	size_t n = (size_t)snprintf(
		page, sizeof(page), "<!-- %2000d --><meta charset=iso-8859-2>\xb1 ", 0);

	ck_assert_str_eq(charset_stated((struct view){page, n}, VIEW("")), "iso-8859-2");
	ck_assert_ptr_null(charset_stated((struct view){page, n - 2}, VIEW("")));
}
END_TEST

/* Pieces of all sizes through every decoder: valid UTF-8 without NULs, whatever comes. */
START_TEST(test_garbage)
{
	ARENA_CLEANUP struct arena arena = {0};
	char page[5000];
	unsigned seed = (unsigned)_i + 1;
	struct view text;
	bool repaired;

	for (size_t n = 0; n < sizeof(page); n++)
		page[n] = (char)(rand_r(&seed) >> 7);
	for (size_t n = 0; n < sizeof(page); n = n * 2 + 1) {
		ck_assert_int_eq(
			charset_to_utf8((struct view){page, n}, view_of(labels[_i].label),
				&arena, &text, &repaired, NULL),
			0);
		ck_assert(view_is_utf8(text) && view_find(text, '\0') == text.len);
	}
}
END_TEST

/* ---- cases of others --------------------------------------------------------------- */

/* A whole file in memory, with a NUL behind it. */
static char *read_case(const char *name, size_t *ret_len)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/charset/dev/%s", getenv("REPUTE_CASES"), name);
	FILE *file = fopen(path, "rb");

	ck_assert_msg(file != NULL, "cannot open %s", path);
	char *data = calloc(1, 1 << 20);

	*ret_len = fread(data, 1, (1 << 20) - 1, file);
	fclose(file);
	return data;
}

/* "#data", the page, "#encoding", its name. The encoding of a page that states none is
   windows-1252 there. A byte beyond ASCII is put behind each, as pages in ASCII need no
   looking far. */
static void read_pages(const char *name, int *n, int *equal)
{
	size_t len;
	char *data = read_case(name, &len);
	struct view rest = {data, len};

	while ((rest = view_sub(rest, view_search(rest, VIEW("#data\n")) + 6, len)).len) {
		size_t end = view_search(rest, VIEW("#encoding\n"));
		struct view page = view_sub(rest, 0, end);
		struct view want = view_sub(rest, end + 10, len);
		char copy[16384];

		want = view_trim(view_sub(want, 0, view_find(want, '\n')));
		ck_assert_uint_lt(page.len + 2, sizeof(copy));
		memcpy(copy, page.data, page.len);
		memcpy(copy + page.len, "\xe9 ", 2);
		const char *stated =
			charset_stated((struct view){copy, page.len + 2}, VIEW(""));
		struct view got = view_of(stated != NULL ? stated : "windows-1252");

		(*n)++;
		*equal += view_case_eq(got, want);
		ck_assert_msg(view_case_eq(got, want), "%.*s, not %.*s: %.*s",
			VIEW_ARG(got), VIEW_ARG(want), VIEW_ARG(view_sub(page, 0, 300)));
		rest = view_sub(rest, end, len);
	}
	free(data);
}

START_TEST(test_real_pages)
{
	int n = 0, equal = 0;

	read_pages("encoding__tests1.dat", &n, &equal);
	read_pages("encoding__test-yahoo-jp.dat", &n, &equal);
	printf("charset: %d of %d pages state what is asserted\n", equal, n);
	ck_assert_int_ge(n, 60);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *charset_suite(void)
{
	Suite *suite = suite_create("charset");
	TCase *tcase = tcase_create("charset");

	tcase_add_loop_test(tcase, test_case, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_loop_test(
		tcase, test_header, 0, (int)(sizeof(headers) / sizeof(headers[0])));
	tcase_add_test(tcase, test_long);
	tcase_add_loop_test(tcase, test_label, 0, COUNT(labels));
	tcase_add_loop_test(tcase, test_garbage, 0, COUNT(labels));
	tcase_add_test(tcase, test_far);
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_real_pages);
	suite_add_tcase(suite, tcase);
	return suite;
}
