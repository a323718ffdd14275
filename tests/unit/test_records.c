/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of the filters: what each format gives, and what it refuses. A row's result is
 * written as "id=text" for a record and "!" for a refused one, joined by "; ".
 */
#include "cmd/records.h"

#include "base/buf.h"
#include "base/limits.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct row {
	enum record_format format;
	const char *content;
	const char *records; /* NULL = cannot be opened */
};

static const struct row rows[] = {
	{RECORD_LINES, "", ""},
	{RECORD_LINES, "a\nb", "1=a; 2=b"},
	{RECORD_LINES, "a\r\n\nb\n", "1=a; 2=; 3=b"},
	{RECORD_LINES,
		"\xef\xbb\xbf"
		"a\n",
		"1=a"},
	{RECORD_NDJSON, "{\"text\":\"a\"}\n\n{\"id\":\"x\",\"text\":\"b\"}", "1=a; x=b"},
	{RECORD_NDJSON, "{\"id\":7,\"title\":\"t\",\"text\":\"a\"}", "7=t\na"},
	{RECORD_NDJSON, "{\"id\":1.5,\"title\":\"t\"}", "1.5=t\n"},
	{RECORD_NDJSON, "{\"id\":null,\"text\":\"a\"}", "1=a"},
	{RECORD_NDJSON, "{\"text\":\"a\"}\n{\n[1]\n3\n{\"text\":1}\n{}\n{\"text\":\"b\"}",
		"1=a; !; !; !; !; !; 7=b"},
	{RECORD_NDJSON, "{\"text\":\"a\",\"text\":\"b\"}", "!"},
	{RECORD_NDJSON, "{\"id\":1,\"text\":\"a\",\"\\u0069d\":1}", "!"},
	{RECORD_NDJSON, "{\"a\":{\"text\":5},\"a\":[],\"text\":\"b\"}", "1=b"},
	{RECORD_NDJSON, "{\"id\":1e2,\"text\":\"a\"}", "1e2=a"},
	{RECORD_NDJSON, "{\"id\":true,\"text\":\"a\"}", "1=a"},
	{RECORD_NDJSON, "{\"title\":\"t\",\"text\":5}", "1=t\n5"},
	{RECORD_NDJSON, "{\"text\":\"a\\n\\u00e9\\u0000b\"}",
		"1=a\n\xc3\xa9"
		"b"},
	{RECORD_NDJSON, "{\"text\":\"a\"} x", "!"},
	{RECORD_NDJSON, "{\"text\":\"a\"\r\n{\"text\":\"b\"}\r\n", "!; 2=b"},
	{RECORD_NDJSON, "{\"text\":\"\xff\"}", "!"},
	{RECORD_CSV, "", ""},
	{RECORD_CSV, "a,b\n1,2\n", NULL},
	{RECORD_CSV, "text\n", ""},
	{RECORD_CSV, "text\na\nb\n", "2=a; 3=b"},
	{RECORD_CSV,
		"\xef\xbb\xbf"
		"text\na\n",
		"2=a"},
	{RECORD_CSV, "ID, Title ,TEXT\r\n7,t,a\r\n8,,b\r\n", "7=t\na; 8=b"},
	{RECORD_CSV, "\"id\",\"text\"\n1,\"a,b\"\n", "1=a,b"},
	{RECORD_CSV, "id,text\n1,\"a\nb\n\nc\"\n2,d\n", "1=a\nb\n\nc; 2=d"},
	{RECORD_CSV, "\n\nid,text\n\n1,a\n\n2,b\n", "1=a; 2=b"},
	{RECORD_CSV, "text\n\"a\r\nb\"\r\n\"c\"\r\n", "2=a\r\nb; 4=c"},
	{RECORD_CSV, "id,text\n1,\"say \"\"a\"\"\"\n", "1=say \"a\""},
	{RECORD_CSV, "id,text\n1,\"\"\n", "1="},
	{RECORD_CSV, "id,text\n1,\"\"\"\"\n", "1=\""},
	{RECORD_CSV, "id,text\n1,5\" screen\n2,b\n", "1=5\" screen; 2=b"},
	{RECORD_CSV, "id,text\n1\n2,b\n", "!; 2=b"},
	{RECORD_CSV, "id,text\n1,\n", "1="},
	{RECORD_CSV, "id,text,more\n1,a,b,c,d\n", "1=a"},
	{RECORD_CSV, "id,text\n1,a\n2,\"open\n3,c\n", "1=a; !"},
};

static void add_record(
	const struct records *records, const struct record_raw *raw, struct buf *out)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	struct err err = ERR_INIT;
	struct record record;

	if (out->len != 0)
		buf_add_text(out, "; ");
	if (record_parse(records, raw, &arena, &record, &err) < 0) {
		buf_add_char(out, '!');
		ck_assert_int_eq(err.line, (int)raw->line);
		return;
	}
	if (record.id.len != 0)
		buf_add(out, record.id);
	else
		buf_printf(out, "%d", (int)record.line);
	buf_add_char(out, '=');
	buf_add(out, record.text);
}

START_TEST(reads)
{
	const struct row *row = &rows[_i];
	BUF_CLEANUP struct buf out = buf_make(1000);
	struct records *records = NULL;
	struct record_block block = {.kind = RECORD_BLOCK_WHOLE};
	struct record_raw raw;
	struct err err = ERR_INIT;
	char path[] = "/tmp/test-records-XXXXXX";
	int fd = mkstemp(path), rc;

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, row->content, strlen(row->content)),
		(ssize_t)strlen(row->content));
	close(fd);
	rc = records_open(path, row->format, &records, &err);
	ck_assert_int_eq(rc, row->records != NULL ? 0 : -1);
	while (rc == 0 && records_read(records, &block, &err) > 0) {
		while (record_split(records, &block, &raw))
			add_record(records, &raw, &out);
	}
	ck_assert(row->records == NULL || err.code == ERR_NONE);
	record_block_done(&block);
	buf_add_char(&out, '\0');
	if (row->records != NULL)
		ck_assert_str_eq(out.data, row->records);
	records_close(records);
	unlink(path);
}
END_TEST

#define BLOCK KIB(256)

static void add_times(struct buf *out, const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buf_add_text(out, text);
}

/* Texts of every length up to a block's, as the formats write them. */
static void add_text(struct buf *out, enum record_format format, size_t len)
{
	static const char *const before[] = {"", "{\"text\":\"", "\""};
	static const char *const behind[] = {"\n", "\"}\n", "\"\n"};

	buf_add_text(out, before[format]);
	add_times(out, format == RECORD_CSV ? "\n" : "x", len);
	buf_add_text(out, behind[format]);
}

static void write_texts(enum record_format format)
{
	BUF_CLEANUP struct buf file = buf_make(MIB(16));

	if (format == RECORD_CSV)
		buf_add_text(&file, "text\n");
	for (size_t i = 1; i < 3000; i++)
		add_text(&file, format, i * i * i % 2003);
	scratch_write("texts", buf_view(&file));
}

static int read_texts(enum record_format format, struct err *err)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	struct record_block block = {.kind = RECORD_BLOCK_WHOLE};
	struct records *records = NULL;
	struct record_raw raw;
	struct record record;
	int64_t line = format == RECORD_CSV ? 2 : 1;
	size_t n = 0;
	int rc = records_open(scratch("texts").text, format, &records, err);

	while (rc >= 0 && (rc = records_read(records, &block, err)) > 0) {
		while (rc > 0 && record_split(records, &block, &raw)) {
			rc = record_parse(records, &raw, &arena, &record, err) < 0 ? -1
										   : 1;
			if (rc < 0)
				break;
			n++;
			expect_eq(record.text.len, n * n * n % 2003);
			expect_eq(record.line, line);
			line += 1 + (format == RECORD_CSV ? (int64_t)record.text.len : 0);
		}
	}
	expect(rc < 0 || n == 2999);
	record_block_done(&block);
	records_close(records);
	return rc;
}

START_TEST(crosses_blocks)
{
	write_texts((enum record_format)_i);
	ck_assert_done(read_texts((enum record_format)_i, &fixture_err));
}
END_TEST

static int lines_body(struct err *err)
{
	return read_texts(RECORD_LINES, err);
}

static int ndjson_body(struct err *err)
{
	return read_texts(RECORD_NDJSON, err);
}

static int csv_body(struct err *err)
{
	return read_texts(RECORD_CSV, err);
}

START_TEST(survives_without_memory)
{
	static int (*const bodies[])(struct err *) = {lines_body, ndjson_body, csv_body};

	write_texts((enum record_format)_i);
	ck_assert_int_gt(torture("records", bodies[_i]), 0);
}
END_TEST

static const struct {
	size_t len;
	bool pieces, ended;
} long_lines[] = {{BLOCK - 2, false, true}, {BLOCK, false, true},
	{2 * BLOCK - 3, false, true}, {2 * BLOCK - 2, true, true},
	{2 * BLOCK - 2, true, false}, {2 * BLOCK, true, false},
	{5 * BLOCK + 7, true, true}, {LIMIT_LINE + BLOCK, true, true},
	{LIMIT_LINE * 2, true, false}};

/* "a", a long line, "b": the long one comes in pieces, the others whole. */
START_TEST(hands_out_pieces)
{
	BUF_CLEANUP struct buf file = buf_make(MIB(64)), seen = buf_make(1000);
	struct record_block block = {.kind = RECORD_BLOCK_WHOLE};
	struct records *records;
	struct record_raw raw;
	size_t pieces = 0;

	buf_add_text(&file, "a\n");
	add_times(&file, "x", long_lines[_i].len);
	if (long_lines[_i].ended)
		buf_add_text(&file, "\nb");
	scratch_write("long", buf_view(&file));
	ck_assert_done(
		records_open(scratch("long").text, RECORD_LINES, &records, &fixture_err));
	while (records_read(records, &block, &fixture_err) > 0) {
		if (block.kind != RECORD_BLOCK_WHOLE) {
			ck_assert_int_eq(block.line, 2);
			ck_assert_uint_le(block.size, 2 * BLOCK);
			pieces += block.rest.len;
			continue;
		}
		while (record_split(records, &block, &raw))
			buf_printf(&seen, "%d:%zu ", (int)raw.line, raw.text.len);
	}
	if (long_lines[_i].pieces) {
		ck_assert_uint_eq(pieces, long_lines[_i].len + long_lines[_i].ended);
		ck_assert_view_eq(buf_view(&seen),
			view_of(long_lines[_i].ended ? "1:1 3:1 " : "1:1 "));
	} else {
		ck_assert_uint_eq(pieces, 0);
	}
	record_block_done(&block);
	records_close(records);
}
END_TEST

/* A record of at most LIMIT_LINE bytes is read, a longer one told and passed over. */
START_TEST(passes_over_what_is_too_long)
{
	enum record_format format = _i % 2 == 0 ? RECORD_NDJSON : RECORD_CSV;
	bool csv = format == RECORD_CSV;
	static const size_t more[] = {0, 1, 2, BLOCK, LIMIT_LINE};
	size_t frame = csv ? 2 : 11, len = LIMIT_LINE - frame + more[_i / 2];
	BUF_CLEANUP struct buf file = buf_make(MIB(64)), seen = buf_make(1000);
	struct record_block block = {.kind = RECORD_BLOCK_WHOLE};
	struct records *records;
	struct record_raw raw;

	buf_add_text(&file, csv ? "text\na\n" : "{\"text\":\"a\"}\n");
	add_text(&file, format, len);
	add_text(&file, format, 1);
	scratch_write("long", buf_view(&file));
	ck_assert_done(
		records_open(scratch("long").text, format, &records, &fixture_err));
	while (records_read(records, &block, &fixture_err) > 0) {
		while (record_split(records, &block, &raw))
			buf_printf(&seen, "%d:%d ", (int)raw.line, raw.too_long);
	}
	char wanted[100];
	int line = csv ? 3 : 2, behind = line + 1 + (csv ? (int)len : 0);

	snprintf(wanted, sizeof(wanted), "%d:0 %d:%d %d:0 ", line - 1, line,
		more[_i / 2] != 0, behind);
	ck_assert_view_eq(buf_view(&seen), view_of(wanted));
	record_block_done(&block);
	records_close(records);
}
END_TEST

START_TEST(formats)
{
	enum record_format format;
	struct err err = ERR_INIT;

	ck_assert_int_eq(record_format_of("csv", &format, &err), 0);
	ck_assert_int_eq(format, RECORD_CSV);
	ck_assert_int_lt(record_format_of("xml", &format, &err), 0);
}
END_TEST

Suite *records_suite(void)
{
	Suite *suite = suite_create("records");
	TCase *tcase = tcase_create("records");

	tcase_add_checked_fixture(tcase, scratch_setup, NULL);
	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, crosses_blocks, 0, 3);
	tcase_add_loop_test(tcase, survives_without_memory, 0, 3);
	tcase_add_loop_test(tcase, hands_out_pieces, 0,
		(int)(sizeof(long_lines) / sizeof(long_lines[0])));
	tcase_add_loop_test(tcase, passes_over_what_is_too_long, 0, 10);
	tcase_add_loop_test(tcase, reads, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tcase, formats);
	suite_add_tcase(suite, tcase);
	return suite;
}
