/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `repute explain` shows: lines that no text can break out of, spans that add up to
 * the terms they stand for, and an explanation whose formula gives the verdict.
 */
#include "base/buf.h"
#include "cmd/explanation.h"
#include "cmd/page.h"
#include "fixture.h"
#include "suites.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- lines ---------------------------------------------------------------------------
 */

#define BAD "\xef\xbf\xbd"

struct page_row {
	unsigned width, indent;
	const char *text, *lines;
};

static const struct page_row page_rows[] = {
	{20, 0, "", ""},
	{20, 0, " \t\r ", ""},
	{20, 2, "a  b\t c", "  a b c\n"},
	{20, 0, "twelve chars and more", "twelve chars and\nmore\n"},
	{20, 0, "exactly twenty chars", "exactly twenty chars\n"},
	{20, 0, "a\nb\r\nc\n\n\n\nd", "a\nb\nc\n\nd\n"},
	{20, 0,
		"a\xe2\x80\xa8"
		"b",
		"a\nb\n"},
	{20, 0, "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst\nuvwxyz\n"},
	{22, 2, "ab cdefghijklmnopqrstuvwxyz", "  ab\n  cdefghijklmnopqrstuv\n  wxyz\n"},
	{1, 0, "a width of one is taken as twenty",
		"a width of one is\ntaken as twenty\n"},
	/* Ideographs take two columns each; an accent takes none. */
	{20, 0, "\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad 123456789 1",
		"\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad 123456789\n1\n"},
	{20, 0,
		"e\xcc\x81"
		"bcdefghi 1234567890 1",
		"e\xcc\x81"
		"bcdefghi 1234567890\n1\n"},
	/* What a terminal would obey. */
	{40, 0, "a\033[31mb", "a" BAD "[31mb\n"},
	{40, 0,
		"a\x07\x08\x7f"
		"b",
		"a" BAD BAD BAD "b\n"},
	{40, 0,
		"a\xc2\x9b"
		"31mb",
		"a" BAD "31mb\n"},
	{40, 0,
		"a\x9b"
		"31mb",
		"a" BAD "31mb\n"},
	{40, 0, "a\xff\xc3(", "a" BAD BAD "(\n"},
	{40, 0,
		"a\xe2\x80\xae"
		"b\xe2\x81\xa6"
		"c\xe2\x80\x8f"
		"d",
		"abcd\n"},
	{40, 0,
		"a\xef\xbb\xbf"
		"b\xf3\xa0\x81\x81"
		"c",
		"abc\n"},
};

START_TEST(lines)
{
	const struct page_row *row = &page_rows[_i];
	BUF_CLEANUP struct buf out = buf_make(4096);
	struct page page;

	page_init(&page, &out, row->width, row->indent);
	page_text(&page, view_of(row->text));
	page_end_line(&page);
	page_done(&page);
	ck_assert_int_eq(out.failed, ERR_NONE);
	ck_assert_str_eq(out.data != NULL ? out.data : "", row->lines);
}
END_TEST

START_TEST(columns_are_counted)
{
	ck_assert_uint_eq(page_width(VIEW("")), 0);
	ck_assert_uint_eq(page_width(VIEW("word")), 4);
	ck_assert_uint_eq(page_width(VIEW("spa\xc3\x9f")), 4);
	ck_assert_uint_eq(page_width(VIEW("e\xcc\x81")), 1);
	ck_assert_uint_eq(page_width(VIEW("\xf0\x9f\x98\x89")), 2);
	ck_assert_uint_eq(page_width(VIEW("\xff!")), 2);
}
END_TEST

START_TEST(styles_stay_in_words)
{
	BUF_CLEANUP struct buf out = buf_make(4096);
	struct page page;

	page_init(&page, &out, 20, 2);
	page_text(&page, VIEW("plain "));
	page_style(&page, "\033[31m");
	page_text(&page, VIEW("red words and mo"));
	page_style(&page, "\033[32m");
	page_text(&page, VIEW("re"));
	page_style(&page, "");
	page_glue(&page, " x");
	page_end_line(&page);
	page_done(&page);
	ck_assert_str_eq(out.data,
		"  plain \033[31mred\033[0m \033[31mwords\033[0m \033[31mand\033[0m\n"
		"  \033[31mmo\033[0m\033[32mre\033[0m x\n");
}
END_TEST

START_TEST(a_full_buffer_is_told)
{
	BUF_CLEANUP struct buf out = buf_make(10);
	struct page page;

	page_init(&page, &out, 20, 0);
	page_text(&page, VIEW("more than ten bytes"));
	page_end_line(&page);
	page_done(&page);
	ck_assert_int_eq(out.failed, ERR_LIMIT);
}
END_TEST

/* ---- spans ---------------------------------------------------------------------------
 */

#define TERMS_MAX 8

struct spans_row {
	const char *terms;  /* "offset-end:weight ..." */
	const char *cut;    /* "offset-end:weight/depth ..." */
	const char *joined; /* likewise */
};

static const struct spans_row spans_rows[] = {
	{"", "", ""},
	{"3-5:1", "3-5:1/1", "3-5:1/1"},
	{"3-5:1 0-2:-2", "0-2:-2/1 3-5:1/1", "0-2:-2/1 3-5:1/1"},
	{"0-2:1 2-4:1", "0-2:1/1 2-4:1/1", "0-2:1/1 2-4:1/1"},
	{"0-4:1 0-4:2", "0-4:3/2", "0-4:3/2"},
	{"0-11:-1 0-5:-2 6-11:4", "0-5:-3/2 5-6:-1/1 6-11:3/2", "0-11:1/3"},
	{"0-9:1 5-14:1 10-19:1 20-21:9",
		"0-5:1/1 5-9:2/2 9-10:1/1 10-14:2/2 14-19:1/1 20-21:9/1",
		"0-19:3/3 20-21:9/1"},
};

static size_t read_terms(const char *text, struct repute_term ret_terms[TERMS_MAX])
{
	size_t n = 0, end;
	int len;

	for (; n < TERMS_MAX && sscanf(text, "%zu-%zu:%lf %n", &ret_terms[n].offset, &end,
					&ret_terms[n].weight, &len) >= 3;
		text += len)
		ret_terms[n].len = end - ret_terms[n].offset, n++;
	return n;
}

static void check_spans(const struct span *spans, size_t n, const char *wanted)
{
	char text[400] = "";
	size_t len = 0;

	for (size_t i = 0; i < n; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%zu-%zu:%g/%u",
			i != 0 ? " " : "", spans[i].offset, spans[i].end, spans[i].weight,
			spans[i].depth);
	ck_assert_str_eq(text, wanted);
}

START_TEST(spans)
{
	const struct spans_row *row = &spans_rows[_i];
	struct repute_term terms[TERMS_MAX] = {{0}};
	struct span found[2 * TERMS_MAX] = {{0}};
	size_t n = read_terms(row->terms, terms);

	check_spans(found, spans_cut(terms, n, found), row->cut);
	check_spans(found, spans_join(terms, n, found), row->joined);
}
END_TEST

/* ---- the whole -----------------------------------------------------------------------
 */

static const char tiny[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n"
	"good\t4\nNOT_good\t-5\nbad\t-4\nterrible\t-8\nterrible service\t-2\nservice\t1\n";

struct texts_row {
	const char *text;
	double sum;
	size_t n_terms, n_sentences;
	const char *strongest; /* NULL = no term */
	const char *line;      /* of the text as it is printed */
};

static const struct texts_row texts_rows[] = {
	{"", 0, 0, 0, NULL, "\n"},
	{"nothing known", 0, 0, 1, NULL, "\n  nothing known\n"},
	{"A good one", 2, 1, 1, "good", "\n  A [good +2.00] one\n"},
	{"good good", 2, 1, 1, "good", "\n  [good +2.00] good\n"},
	{"Terrible service.", -4.5, 3, 1, "terrible", "\n  [Terrible service -4.50].\n"},
	{"not so good, bad", -4.5, 2, 1, "NOT_good",
		"\n  not so [good -2.50], [bad -2.00]\n"},
	{"Good. Bad!\nGood", 0, 2, 3, "good", "\n  [Good +2.00]. [Bad -2.00]!\n  Good\n"},
	{"\033]0;bad\a", -2, 1, 1, "bad", "\n  " BAD "]0;[bad -2.00]" BAD "\n"},
};

static struct repute_lexicon *open_tiny(void)
{
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	int rc = repute_lexicon_parse("tiny", tiny, strlen(tiny), &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	return lexicon;
}

static void check_print(
	const struct explanation *explanation, const struct texts_row *row)
{
	const struct explanation_style style = {.width = 80, .terms_max = 20};
	BUF_CLEANUP struct buf out = buf_make(65536);

	explanation_print(explanation, &style, &out);
	ck_assert_int_eq(out.failed, ERR_NONE);
	ck_assert_msg(strstr(out.data, row->line) != NULL, "%s", out.data);
	ck_assert_ptr_null(memchr(out.data, '\033', out.len));
}

static void check_json(const struct explanation *explanation, const struct texts_row *row)
{
	BUF_CLEANUP struct buf out = buf_make(65536);

	explanation_json(explanation, &out);
	ck_assert_int_eq(out.failed, ERR_NONE);
	json_t *root = json_loadb(out.data, out.len, 0, NULL);

	ck_assert_msg(root != NULL, "%s", out.data);
	ck_assert_uint_eq(json_array_size(json_object_get(root, "terms")), row->n_terms);
	ck_assert_uint_eq(
		json_array_size(json_object_get(root, "sentences")), row->n_sentences);
	ck_assert_str_eq(json_string_value(json_object_get(root, "text")), row->text);
	ck_assert_double_eq_tol(json_number_value(json_object_get(root, "polarity")),
		explanation->verdict.polarity, 1e-6);
	json_decref(root);
}

START_TEST(texts)
{
	const struct texts_row *row = &texts_rows[_i];
	struct repute_lexicon *lexicon = open_tiny();
	struct explanation explanation;
	struct err err = ERR_INIT;
	size_t n = row->n_terms;

	ck_assert_int_eq(
		explanation_make(lexicon, view_of(row->text), &explanation, &err), 0);
	ck_assert_uint_eq(explanation.verdict.n_matched, n);
	ck_assert_uint_eq(explanation.n_sentences, row->n_sentences);
	ck_assert_double_eq_tol(explanation.sum, row->sum, 1e-12);
	if (n != 0) {
		ck_assert_str_eq(explanation.terms[0].term, row->strongest);
		ck_assert_double_eq_tol(explanation.verdict.polarity,
			tanh(explanation.slope * row->sum / sqrt((double)n)), 1e-12);
	}
	check_print(&explanation, row);
	check_json(&explanation, row);
	explanation_done(&explanation);
	repute_lexicon_free(lexicon);
}
END_TEST

START_TEST(rows_left_out_are_told)
{
	const struct explanation_style style = {.width = 80, .terms_max = 1};
	BUF_CLEANUP struct buf out = buf_make(65536);
	struct repute_lexicon *lexicon = open_tiny();
	struct explanation explanation;
	struct err err = ERR_INIT;

	ck_assert_int_eq(explanation_make(lexicon, VIEW("Terrible service. Good. Bad"),
				 &explanation, &err),
		0);
	explanation_print(&explanation, &style, &out);
	ck_assert_msg(
		strstr(out.data, "   -4.0000    -4.0000  terrible\n"
				 "   -0.5000    -4.5000  4 more, each weaker") != NULL,
		"%s", out.data);
	ck_assert_ptr_nonnull(strstr(out.data, "            2 more (--all"));
	explanation_done(&explanation);
	repute_lexicon_free(lexicon);
}
END_TEST

/* ---- where it was read ----------------------------------------------------------------
 */

#define READ "read        2026-02-02T02:40:00Z from http://x.test/r\n"
static const struct {
	struct review_origin origin;
	const char *text, *json; /* json: of its member "fields" */
} origins[] = {
	{{.seen = 1770000000}, "read        by import at 2026-02-02T02:40:00Z\n", "{}"},
	{{.seen = 1, .capture_id = 7, .time = 1770000000, .url = VIEW("http://x.test/r")},
		READ "capture     7, which is no longer kept\n", "{}"},
	{{.seen = 1,
		 .capture_id = 7,
		 .time = 1770000000,
		 .url = VIEW("http://x.test/r"),
		 .warc_file = VIEW("repute-20260202.warc.gz"),
		 .warc_offset = 370,
		 .provenance =
			 VIEW("jsonld 18+51 /@graph/2 text=reviewBody rating=a/b=c")},
		READ
		"capture     7, in repute-20260202.warc.gz at byte 370\n"
		"adapter     jsonld, bytes 18 to 69 of the page's text, at /@graph/2\n"
		"fields      text from reviewBody, rating from a/b=c\n",
		"{\"rating\":\"a/b=c\",\"text\":\"reviewBody\"}"},
	{{.seen = 1,
		 .replayed = 1770000001,
		 .capture_id = 7,
		 .time = 1770000000,
		 .url = VIEW("http://x.test/r"),
		 .provenance = VIEW("html - /")},
		"read        2026-02-02T02:40:00Z from http://x.test/r, and again at\n"
		"            2026-02-02T02:40:01Z\n"
		"capture     7, which is no longer kept\nadapter     html, at /\n",
		"{}"},
	/* what is not understood is shown as it stands, and speaks to no terminal */
	{{.seen = 1,
		 .capture_id = 7,
		 .time = 1770000000,
		 .url = VIEW("http://x.test/r"),
		 .provenance = VIEW("a\033[31m 9223372036854775807+9 b")},
		READ "capture     7, which is no longer kept\nadapter     a" BAD
		     "[31m, at b\n",
		"{}"},
	{{.seen = 1,
		 .capture_id = 7,
		 .time = 1770000000,
		 .url = VIEW("http://x.test/r"),
		 .provenance = VIEW("html")},
		READ "capture     7, which is no longer kept\nadapter     html\n", "{}"},
};

START_TEST(tells_where_it_was_read)
{
	BUF_CLEANUP struct buf out = buf_make(65536);

	explanation_print_origin(&origins[_i].origin, 80, &out);
	ck_assert_view_eq(buf_view(&out), view_of(origins[_i].text));
	buf_clear(&out);
	explanation_json_origin(&origins[_i].origin, &out);
	json_t *root = json_loadb(out.data, out.len, 0, NULL);

	ck_assert_msg(root != NULL, "%.*s", VIEW_ARG(buf_view(&out)));
	char *fields = json_dumps(
		json_object_get(root, "fields"), JSON_COMPACT | JSON_SORT_KEYS);

	ck_assert_str_eq(fields, origins[_i].json);
	free(fields);
	json_decref(root);
}
END_TEST

Suite *explain_suite(void)
{
	Suite *suite = suite_create("explain");
	TCase *tcase = tcase_create("explain");

	tcase_add_loop_test(
		tcase, lines, 0, (int)(sizeof(page_rows) / sizeof(page_rows[0])));
	tcase_add_test(tcase, columns_are_counted);
	tcase_add_test(tcase, styles_stay_in_words);
	tcase_add_test(tcase, a_full_buffer_is_told);
	tcase_add_loop_test(
		tcase, spans, 0, (int)(sizeof(spans_rows) / sizeof(spans_rows[0])));
	tcase_add_loop_test(
		tcase, texts, 0, (int)(sizeof(texts_rows) / sizeof(texts_rows[0])));
	tcase_add_test(tcase, rows_left_out_are_told);
	tcase_add_loop_test(
		tcase, tells_where_it_was_read, 0, sizeof(origins) / sizeof(origins[0]));
	suite_add_tcase(suite, tcase);
	return suite;
}
