/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of the filters: what each format gives, and what it refuses. A row's result is
 * written as "id=text" for a record and "!" for a refused one, joined by "; ".
 */
#include "base/buf.h"
#include "cmd/records.h"
#include "suites.h"

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

	tcase_add_loop_test(tcase, reads, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tcase, formats);
	suite_add_tcase(suite, tcase);
	return suite;
}
