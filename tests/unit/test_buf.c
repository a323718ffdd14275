/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Growing text: the maximum, the NUL behind it, failures that stick, and escaping, which
 * is held against jansson for JSON and a table for CSV.
 */
#include "base/buf.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <jansson.h>
#include <stdlib.h>

START_TEST(stops_at_its_maximum)
{
	struct buf buf BUF_CLEANUP = buf_make(10);
	struct err err = ERR_INIT;

	buf_add(&buf, VIEW("0123456789"));
	ck_assert_int_eq(buf_check(&buf, &err), 0);
	buf_add(&buf, VIEW(""));
	ck_assert_int_eq(buf_check(&buf, &err), 0);
	buf_add_char(&buf, 'x');
	ck_assert_int_eq(buf_check(&buf, &err), -1);
	ck_assert_int_eq(err.code, ERR_LIMIT);
	ck_assert_str_eq(err.text, "text is longer than 10 bytes");
	ck_assert_str_eq(buf.data, "0123456789");
	buf_clear(&buf);
	ck_assert_str_eq(buf.data, "");
	buf_printf(&buf, "%d-%s", 12, "ab");
	ck_assert_str_eq(buf.data, "12-ab");
	buf_printf(&buf, "%s", "too long");
	buf_add_text(&buf, "x");
	ck_assert_uint_eq(buf.len, 5);
	ck_assert_int_eq(buf.failed, ERR_LIMIT);
}
END_TEST

START_TEST(refuses_sizes_that_wrap)
{
	struct buf buf BUF_CLEANUP = buf_make(SIZE_MAX);

	ck_assert_ptr_null(buf_reserve(&buf, SIZE_MAX - 1));
	ck_assert_int_eq(buf.failed, ERR_MEMORY);
	ck_assert_int_eq(buf_check(&buf, NULL), -1);
}
END_TEST

START_TEST(always_ends_in_nul)
{
	struct buf buf BUF_CLEANUP = buf_make(100000);
	struct err err = ERR_INIT;

	for (size_t i = 0; i < 70000; i++) {
		buf_add_char(&buf, 'a');
		expect_eq(buf.data[buf.len], '\0');
	}
	memcpy(buf_reserve(&buf, 3), "xyz", 3);
	buf_advance(&buf, 2);
	ck_assert_str_eq(buf.data + 70000, "xy");
	expect_eq(buf_check(&buf, &err), 0);
	buf_done(&buf);
	expect_eq(buf.max, 100000);
	ck_assert_ptr_null(buf.data);
}
END_TEST

/* Through jansson and back must give what went in. */
static void check_json(const char *text, size_t len)
{
	struct buf buf BUF_CLEANUP = buf_make(1 << 20);
	struct view view = {text, len};
	json_error_t error;

	buf_add_json(&buf, view);
	json_t *json =
		json_loadb(buf.data, buf.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);

	ck_assert_msg(json != NULL, "%s: %s", buf.data, error.text);
	if (view_is_utf8(view)) {
		ck_assert_uint_eq(json_string_length(json), len);
		ck_assert(memcmp(json_string_value(json), text, len) == 0);
	}
	json_decref(json);
}

START_TEST(writes_json_like_jansson)
{
	char text[64];
	unsigned seed = 7;

	for (int c = 0; c < 0x80; c++) {
		text[0] = 'a', text[1] = (char)c, text[2] = 'b';
		check_json(text, 3);
	}
	for (int round = 0; round < 20000; round++) {
		size_t len = (size_t)rand_r(&seed) % sizeof(text);

		for (size_t i = 0; i < len; i++)
			text[i] = (char)(rand_r(&seed) >> 8);
		check_json(text, len);
	}
}
END_TEST

static const struct {
	struct view in, out;
} json_rows[] = {
	{VIEW(""), VIEW("\"\"")},
	{VIEW("a\"\\\n\x01\x7f"), VIEW("\"a\\\"\\\\\\n\\u0001\\u007f\"")},
	{VIEW("\0"), VIEW("\"\\u0000\"")},
	{VIEW("\xc3\xa4"), VIEW("\"\xc3\xa4\"")},
	{VIEW("\xc3"), VIEW("\"\xef\xbf\xbd\"")},
	{VIEW("\xc3(\xc3\xa4"), VIEW("\"\xef\xbf\xbd(\xc3\xa4\"")},
	{VIEW("\xed\xa0\x80"), VIEW("\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"")},
};

START_TEST(writes_json)
{
	struct buf buf BUF_CLEANUP = buf_make(1000);

	buf_add_json(&buf, json_rows[_i].in);
	ck_assert(view_eq(buf_view(&buf), json_rows[_i].out));
}
END_TEST

static const struct {
	struct view in, out;
} csv_rows[] = {
	{VIEW(""), VIEW("")},
	{VIEW("plain text"), VIEW("plain text")},
	{VIEW("a,b"), VIEW("\"a,b\"")},
	{VIEW("say \"hi\""), VIEW("\"say \"\"hi\"\"\"")},
	{VIEW("a\r\nb"), VIEW("\"a\r\nb\"")},
	{VIEW("=1+1"), VIEW("\"'=1+1\"")},
	{VIEW("+1"), VIEW("\"'+1\"")},
	{VIEW("-1"), VIEW("\"'-1\"")},
	{VIEW("@x"), VIEW("\"'@x\"")},
	{VIEW("\tx"), VIEW("\"'\tx\"")},
	{VIEW("\n=x"), VIEW("\"'\n=x\"")},
	{VIEW("a=b"), VIEW("a=b")},
	{VIEW("\0=,"), VIEW("\"\0=,\"")},
};

START_TEST(writes_csv)
{
	struct buf buf BUF_CLEANUP = buf_make(1000);

	buf_add_csv(&buf, csv_rows[_i].in);
	ck_assert(view_eq(buf_view(&buf), csv_rows[_i].out));
}
END_TEST

static int body(struct err *err)
{
	struct buf buf BUF_CLEANUP = buf_make(10000);

	for (int i = 0; i < 100; i++)
		buf_printf(&buf, "%d,", i);
	buf_add_json(&buf, VIEW("a\n\xff"));
	buf_add_csv(&buf, VIEW("=a\n"));
	return buf_check(&buf, err);
}

START_TEST(survives_without_memory)
{
	TORTURE(body);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *buf_suite(void)
{
	Suite *suite = suite_create("buf");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, stops_at_its_maximum);
	tcase_add_test(tc, refuses_sizes_that_wrap);
	tcase_add_test(tc, always_ends_in_nul);
	tcase_add_test(tc, writes_json_like_jansson);
	tcase_add_loop_test(tc, writes_json, 0, N(json_rows));
	tcase_add_loop_test(tc, writes_csv, 0, N(csv_rows));
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
