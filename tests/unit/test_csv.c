/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The CSV reader. A result is written as one line of text per record, "line:[a][b]" or
 * "line!message", so that tables stay readable; every case is read whole and cut at each
 * byte, with the same result.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/csv.h"

#include <stdlib.h>

static void show_row(struct buf *out, const struct csv_row *row)
{
	buf_printf(out, "%d:", (int)row->line);
	for (size_t i = 0; i < row->n; i++)
		buf_printf(out, "[%.*s]", VIEW_ARG(row->fields[i]));
	buf_add_char(out, '\n');
}

/* Reads blocks of `first`, then `step` bytes. */
static void read_all(
	char separator, struct view text, size_t first, size_t step, struct buf *out)
{
	struct csv_reader *reader;
	struct csv_row row;
	struct err err = ERR_INIT;
	enum csv_result result;

	ck_assert_int_eq(csv_reader_new(separator, &reader, &err), 0);
	while ((result = csv_reader_next(reader, &row, &err)) != CSV_END) {
		struct view block = view_sub(text, 0, first);

		ck_assert_int_ne(result, CSV_ERROR);
		if (result == CSV_ROW)
			show_row(out, &row);
		if (result == CSV_MALFORMED)
			buf_printf(out, "%d!%s\n", err.line, err.text);
		err_clear(&err);
		if (result != CSV_NEEDS_BLOCK)
			continue;
		if (text.len == 0)
			csv_reader_end(reader);
		else
			ck_assert_int_eq(csv_reader_feed(reader, block, &err), 0);
		text = view_sub(text, block.len, text.len);
		first = step;
	}
	csv_reader_free(reader);
}

#define STRAY "a quote stands inside an unquoted field"
#define BEHIND "text stands behind a closing quote"
#define OPEN "a quote is not closed"

static const struct {
	char separator;
	const char *text;
	const char *expected;
} cases[] = {
	{',', "", ""},
	{',', "a,b\n1,2\n", "1:[a][b]\n2:[1][2]\n"},
	{',', "a,b\r\n1,2\r\n", "1:[a][b]\n2:[1][2]\n"},
	{',', "a,b\n1,2", "1:[a][b]\n2:[1][2]\n"},
	{',',
		"\xef\xbb\xbf"
		"a,b\n",
		"1:[a][b]\n"},
	{',', "\xef\xbb\xbf\"a\",b\n", "1:[a][b]\n"},
	{',', ",\n", "1:[][]\n"},
	{',', "a,,\n", "1:[a][][]\n"},
	{',', "\n\na\n\r\nb\n", "3:[a]\n5:[b]\n"},
	{',', "\"a,b\",c\n", "1:[a,b][c]\n"},
	{',', "\"\",\"\"\n", "1:[][]\n"},
	{',', "\"say \"\"yes\"\"\",x\n", "1:[say \"yes\"][x]\n"},
	{',', "\"\"\"\",\"\"\"\"\"\"\n", "1:[\"][\"\"]\n"},
	{',', "\"one\ntwo\",x\ny,z\n", "1:[one\ntwo][x]\n3:[y][z]\n"},
	{',', "\"one\r\ntwo\",x\r\ny,z\r\n", "1:[one\r\ntwo][x]\n3:[y][z]\n"},
	{',', "a\rb,c\n", "1:[a\rb][c]\n"},
	{',', "\"a\"", "1:[a]\n"},
	{'\t', "a,b\tc\n\"d\te\"\tf\n", "1:[a,b][c]\n2:[d\te][f]\n"},
	{';', "a,b;c\n", "1:[a,b][c]\n"},
	/* Broken quotes cost their own line and no other. */
	{',', "a,b\"c\nd,e\n", "1!" STRAY "\n2:[d][e]\n"},
	{',', "a,b\"c\"d\ne,f\n", "1!" STRAY "\n2:[e][f]\n"},
	{',', "\"a\"b,c\nd,e\n", "1!" BEHIND "\n2:[d][e]\n"},
	{',', "\"a\" ,c\nd,e\n", "1!" BEHIND "\n2:[d][e]\n"},
	{',', "\"a,c\nd,e\nf,g\n", "1!" OPEN "\n2:[d][e]\n3:[f][g]\n"},
	{',', "x,\"a\nd,e\n\"f\",g", "1!" OPEN "\n2:[d][e]\n3:[f][g]\n"},
	{',', "a,b\n\"", "1:[a][b]\n2!" OPEN "\n"},
	{',', "\"a\"\"", "1!" OPEN "\n"},
	{',', "\"\"a\n\"\"b\nc\n", "1!" BEHIND "\n2!" BEHIND "\n3:[c]\n"},
	{',', "\"\"\"x\n\"\"\"y\nz\n", "1!" BEHIND "\n2!" OPEN "\n3:[z]\n"},
	/* A field was undoubled before the record failed: what follows is as it was. */
	{',', "\"a\"\"b\nc\"\"d\",\"e\"f\ng\n", "1!" BEHIND "\n2!" STRAY "\n3:[g]\n"},
};

START_TEST(test_case)
{
	struct view text = view_of(cases[_i].text);

	for (size_t cut = 1; cut <= text.len + 1; cut++) {
		BUF_CLEANUP struct buf out = buf_make(KIB(64));

		buf_add_text(&out, "");
		read_all(cases[_i].separator, text, cut, SIZE_MAX, &out);
		ck_assert_msg(view_eq(buf_view(&out), view_of(cases[_i].expected)),
			"cut at %zu: %s", cut, out.data);
		buf_clear(&out);
		read_all(cases[_i].separator, text, cut, 1, &out);
		ck_assert(view_eq(buf_view(&out), view_of(cases[_i].expected)));
	}
}
END_TEST

START_TEST(test_nul)
{
	struct csv_reader *reader;
	struct csv_row row;
	struct err err = ERR_INIT;

	ck_assert_int_eq(csv_reader_new(',', &reader, &err), 0);
	ck_assert_int_eq(csv_reader_feed(reader, VIEW("a\0b,\"c\0\"\n"), &err), 0);
	ck_assert_int_eq(csv_reader_next(reader, &row, &err), CSV_ROW);
	ck_assert_uint_eq(row.n, 2);
	ck_assert(view_eq(row.fields[0], VIEW("a\0b")));
	ck_assert(view_eq(row.fields[1], VIEW("c\0")));
	ck_assert_int_eq(csv_reader_next(reader, &row, &err), CSV_NEEDS_BLOCK);
	csv_reader_free(reader);
}
END_TEST

/* A text of `head`, then `n` times `middle`, then `tail`. */
static void repeat(
	struct buf *out, const char *head, const char *middle, size_t n, const char *tail)
{
	buf_add_text(out, head);
	for (size_t i = 0; i < n; i++)
		buf_add_text(out, middle);
	buf_add_text(out, tail);
}

static void expect_long(struct buf *text, const char *expected)
{
	const size_t steps[] = {SIZE_MAX, KIB(256)};

	for (size_t i = 0; i < 2; i++) {
		BUF_CLEANUP struct buf out = buf_make(MIB(64));

		ck_assert_int_eq(buf_check(text, NULL), 0);
		read_all(',', buf_view(text), steps[i], steps[i], &out);
		ck_assert_str_eq(out.data, expected);
	}
}

START_TEST(test_long_line)
{
	BUF_CLEANUP struct buf text = buf_make(MIB(64));

	repeat(&text, "a\n", "0123456789abcdef", MIB(1), "\nb,c\n");
	expect_long(&text, "1:[a]\n2!the line is longer than 8388608 bytes\n3:[b][c]\n");
	buf_clear(&text);
	repeat(&text, "\"", "0123456789abcdef", MIB(1), "\nb\n");
	expect_long(&text, "1!the line is longer than 8388608 bytes\n2:[b]\n");
	buf_clear(&text);
	repeat(&text, "", "0123456789abcdef", MIB(1), "");
	expect_long(&text, "1!the line is longer than 8388608 bytes\n");
}
END_TEST

START_TEST(test_open_quote_is_bounded)
{
	BUF_CLEANUP struct buf text = buf_make(MIB(64)), out = buf_make(MIB(64));

	repeat(&text, "\"open\n", "0123456789abcde\n", MIB(1), "last\n");
	read_all(',', buf_view(&text), KIB(64), KIB(64), &out);
	struct view expected = VIEW("1!a quote is not closed\n"
				    "2:[0123456789abcde]\n3:[0123456789abcde]\n");

	ck_assert(view_starts(buf_view(&out), expected));
	ck_assert(view_search(buf_view(&out), VIEW("\n1048578:[last]\n")) < out.len);
}
END_TEST

START_TEST(test_too_many_fields)
{
	BUF_CLEANUP struct buf text = buf_make(MIB(1));

	repeat(&text, "", ",", CSV_FIELDS_MAX, "\na\n");
	expect_long(&text, "1!the record has more than 4096 fields\n2:[a]\n");
}
END_TEST

Suite *csv_suite(void)
{
	Suite *suite = suite_create("csv");
	TCase *tcase = tcase_create("csv");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_case, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, test_nul);
	tcase_add_test(tcase, test_long_line);
	tcase_add_test(tcase, test_open_quote_is_bounded);
	tcase_add_test(tcase, test_too_many_fields);
	suite_add_tcase(suite, tcase);
	return suite;
}
