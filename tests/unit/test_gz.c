/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gzip: packing and unpacking, damaged and cut at every byte, and lines around the edges
 * of blocks and limits.
 */
#include "base/gz.h"

#include "base/limits.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdlib.h>
#include <unistd.h>

static void pack(struct view text, struct buf *out)
{
	ck_assert_done(gz_deflate(text, out, &fixture_err));
}

/* `len` bytes that do not pack well. */
static void add_noise(struct buf *buf, size_t len)
{
	unsigned seed = 3;

	for (size_t i = 0; i < len; i++)
		buf_add_char(buf, (char)(rand_r(&seed) >> 7));
}

static const size_t sizes[] = {0, 1, 65535, 65536, 65537, 200000};

START_TEST(unpacks_what_it_packed)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(1)),
			packed BUF_CLEANUP = buf_make(MIB(1)),
			again BUF_CLEANUP = buf_make(MIB(1));

	add_noise(&text, sizes[_i]);
	pack(buf_view(&text), &packed);
	pack(buf_view(&text), &again);
	ck_assert_view_eq(buf_view(&packed), buf_view(&again));
	buf_clear(&again);
	ck_assert_done(gz_inflate(buf_view(&packed), &again, &fixture_err));
	ck_assert_view_eq(buf_view(&again), buf_view(&text));
	ck_assert(again.len == 0 || again.data[again.len] == '\0');
	for (size_t more = 0; more < 2; more++) {
		struct buf tight BUF_CLEANUP = buf_make(text.len + more);

		ck_assert_done(gz_inflate(buf_view(&packed), &tight, &fixture_err));
		ck_assert_uint_eq(tight.len, text.len);
	}
	struct buf small BUF_CLEANUP = buf_make(text.len - 1);
	struct err err = ERR_INIT;

	if (text.len == 0)
		return;
	ck_assert_int_eq(gz_inflate(buf_view(&packed), &small, &err), -1);
	ck_assert_int_eq(err.code, ERR_LIMIT);
	struct buf exact BUF_CLEANUP = buf_make(packed.len);

	ck_assert_done(gz_deflate(buf_view(&text), &exact, &fixture_err));
	struct buf less BUF_CLEANUP = buf_make(packed.len - 1);

	err_clear(&err);
	ck_assert_int_eq(gz_deflate(buf_view(&text), &less, &err), -1);
	ck_assert_int_eq(err.code, ERR_LIMIT);
}
END_TEST

START_TEST(joins_members)
{
	struct buf packed BUF_CLEANUP = buf_make(MIB(1)),
			  out BUF_CLEANUP = buf_make(MIB(1));

	pack(VIEW("one "), &packed);
	pack(VIEW(""), &packed);
	pack(VIEW("two"), &packed);
	ck_assert_done(gz_inflate(buf_view(&packed), &out, &fixture_err));
	ck_assert_view_eq(buf_view(&out), VIEW("one two"));
}
END_TEST

/* Cut anywhere it is truncated, except between members; changed anywhere it may not
 * crash. */
START_TEST(tells_damage)
{
	struct buf packed BUF_CLEANUP = buf_make(MIB(1));

	pack(VIEW("hello hello hello world"), &packed);
	for (size_t len = 0; len < packed.len; len++) {
		struct buf out BUF_CLEANUP = buf_make(1000);
		struct err err = ERR_INIT;

		ck_assert_int_eq(
			gz_inflate((struct view){packed.data, len}, &out, &err), -1);
		ck_assert_str_eq(err.text, "gzip data is truncated");
	}
	for (size_t i = 0; i < packed.len * 8; i++) {
		struct buf out BUF_CLEANUP = buf_make(1000);
		struct err err = ERR_INIT;

		packed.data[i / 8] ^= (char)(1 << i % 8);
		if (gz_inflate(buf_view(&packed), &out, &err) < 0)
			ck_assert(err.code == ERR_INPUT || err.code == ERR_LIMIT);
		packed.data[i / 8] ^= (char)(1 << i % 8);
	}
}
END_TEST

static struct gz_reader *open_file(const char *name)
{
	struct gz_reader *reader = NULL;

	ck_assert_done(gz_reader_open(scratch(name).text, &reader, &fixture_err));
	return reader;
}

static const struct {
	struct view text;
	const char *lines; /* each in brackets */
} files[] = {
	{VIEW(""), ""},
	{VIEW("\n"), "[]"},
	{VIEW("a"), "[a]"},
	{VIEW("a\n"), "[a]"},
	{VIEW("a\r\n\r\nb\r"), "[a][][b]"},
	{VIEW("a\n\nb"), "[a][][b]"},
	{VIEW("a\rb\n"), "[a\rb]"},
	{VIEW("\x1f"), "[\x1f]"},
};

START_TEST(reads_lines)
{
	struct buf packed BUF_CLEANUP = buf_make(MIB(1));

	pack(files[_i].text, &packed);
	scratch_write("plain", files[_i].text);
	scratch_write("packed", buf_view(&packed));
	for (int round = 0; round < 2; round++) {
		struct gz_reader *reader = open_file(round == 0 ? "plain" : "packed");
		struct buf out BUF_CLEANUP = buf_make(1000);
		struct view line;
		bool too_long = true;
		int64_t n = 0;

		while (gz_reader_line(reader, &line, &too_long, &fixture_err) > 0) {
			buf_printf(&out, "[%.*s]", VIEW_ARG(line));
			ck_assert(!too_long);
			ck_assert_int_eq(gz_reader_line_number(reader), ++n);
		}
		ck_assert_int_eq(fixture_err.code, ERR_NONE);
		ck_assert_view_eq(buf_view(&out), view_of(files[_i].lines));
		ck_assert_int_gt(gz_reader_size(reader) + 1, 0);
		gz_reader_close(reader);
	}
}
END_TEST

/* Lines of every length around the size of a block, one behind the other. */
START_TEST(crosses_blocks)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(16));
	static const size_t around[] = {KIB(256) - 2, KIB(256) - 1, KIB(256),
		KIB(256) + 1, 1, KIB(512), 3, KIB(256) - 1, 0, 7};
	struct view line;
	bool too_long;

	for (size_t i = 0; i < 10; i++) {
		for (size_t k = 0; k < around[i]; k++)
			buf_add_char(&text, (char)('a' + i));
		buf_add_text(&text, i % 2 == 0 ? "\n" : "\r\n");
	}
	scratch_write("file", buf_view(&text));
	struct gz_reader *reader = open_file("file");

	for (size_t i = 0; i < 10; i++) {
		expect_eq(gz_reader_line(reader, &line, &too_long, NULL), 1);
		expect_eq(line.len, around[i]);
		for (size_t k = 0; k < line.len; k++)
			expect_eq(line.data[k], (char)('a' + i));
	}
	expect_eq(gz_reader_line(reader, &line, &too_long, NULL), 0);
	expect_eq(gz_reader_position(reader), (int64_t)text.len);
	expect_eq(gz_reader_size(reader), (int64_t)text.len);
	gz_reader_close(reader);
}
END_TEST

static const struct {
	size_t len;
	const char *end;
	bool too_long;
} long_lines[] = {{LIMIT_LINE, "\n", false}, {LIMIT_LINE, "\r\n", false},
	{LIMIT_LINE, "", false}, {LIMIT_LINE + 1, "\n", true},
	{LIMIT_LINE + 1, "\r\n", true}, {LIMIT_LINE * 2, "\n", true},
	{LIMIT_LINE + 1, "", true}};

START_TEST(passes_over_long_lines)
{
	struct buf text BUF_CLEANUP = buf_make(LIMIT_LINE * 2 + 100),
			packed BUF_CLEANUP = buf_make(MIB(1));
	struct view line;
	bool too_long;

	buf_add_text(&text, "before\n");
	memset(buf_reserve(&text, long_lines[_i].len), 'x', long_lines[_i].len);
	buf_advance(&text, long_lines[_i].len);
	buf_add_text(&text, long_lines[_i].end);
	if (long_lines[_i].end[0] != '\0')
		buf_add_text(&text, "after\n");
	pack(buf_view(&text), &packed);
	scratch_write("file", buf_view(&packed));
	struct gz_reader *reader = open_file("file");

	ck_assert_int_eq(gz_reader_line(reader, &line, &too_long, NULL), 1);
	ck_assert_int_eq(gz_reader_line(reader, &line, &too_long, NULL), 1);
	ck_assert_int_eq(too_long, long_lines[_i].too_long);
	ck_assert_uint_eq(line.len, too_long ? 0 : LIMIT_LINE);
	if (long_lines[_i].end[0] != '\0') {
		ck_assert_int_eq(gz_reader_line(reader, &line, &too_long, NULL), 1);
		ck_assert_view_eq(line, VIEW("after"));
		ck_assert(!too_long);
		ck_assert_int_eq(gz_reader_line_number(reader), 3);
	}
	ck_assert_int_eq(gz_reader_line(reader, &line, &too_long, NULL), 0);
	gz_reader_close(reader);
}
END_TEST

START_TEST(tells_damaged_files)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(1)),
			packed BUF_CLEANUP = buf_make(MIB(1));
	struct view line;
	bool too_long;

	for (int i = 0; i < 20000; i++)
		buf_printf(&text, "line %d\n", i * i);
	pack(buf_view(&text), &packed);
	for (int kind = 0; kind < 4; kind++) {
		static const char *const words[] = {
			"truncated", "truncated", "damaged", "damaged"};
		struct err err = ERR_INIT;
		size_t len = kind == 0	 ? packed.len / 2
			     : kind == 1 ? packed.len - 1
					 : packed.len;
		int rc;

		packed.data[packed.len / 2] ^= kind == 2 ? 0x55 : 0;
		packed.data[packed.len - 6] ^= kind == 3 ? 0x55 : 0;
		scratch_write("file", (struct view){packed.data, len});
		packed.data[packed.len / 2] ^= kind == 2 ? 0x55 : 0;
		packed.data[packed.len - 6] ^= kind == 3 ? 0x55 : 0;
		struct gz_reader *reader = open_file("file");

		while ((rc = gz_reader_line(reader, &line, &too_long, &err)) > 0)
			;
		ck_assert_int_eq(rc, -1);
		ck_assert_int_eq(err.code, ERR_INPUT);
		ck_assert_str_eq(err.source, scratch("file").text);
		ck_assert_ptr_nonnull(strstr(err.text, words[kind]));
		gz_reader_close(reader);
	}
}
END_TEST

START_TEST(reads_blocks_and_lines)
{
	struct view view;
	bool too_long;

	scratch_write("file", VIEW("head\nthe rest\nof it"));
	struct gz_reader *reader = open_file("file");

	ck_assert_int_eq(gz_reader_line(reader, &view, &too_long, NULL), 1);
	ck_assert_int_eq(gz_reader_block(reader, &view, NULL), 1);
	ck_assert_view_eq(view, VIEW("the rest\nof it"));
	ck_assert_int_eq(gz_reader_block(reader, &view, NULL), 0);
	ck_assert_int_eq(gz_reader_block(reader, &view, NULL), 0);
	ck_assert_str_eq(gz_reader_name(reader), scratch("file").text);
	gz_reader_close(reader);
	gz_reader_close(NULL);
}
END_TEST

START_TEST(reads_standard_input)
{
	int pipes[2], before = dup(STDIN_FILENO);
	struct gz_reader *reader;
	struct view line;
	bool too_long;

	ck_assert_int_eq(pipe(pipes), 0);
	ck_assert_int_eq(write(pipes[1], "from a pipe\n", 12), 12);
	close(pipes[1]);
	dup2(pipes[0], STDIN_FILENO);
	close(pipes[0]);
	ck_assert_int_eq(gz_reader_open("-", &reader, NULL), 0);
	ck_assert_int_eq(gz_reader_line(reader, &line, &too_long, NULL), 1);
	ck_assert_view_eq(line, VIEW("from a pipe"));
	ck_assert_str_eq(gz_reader_name(reader), "standard input");
	ck_assert_int_eq(gz_reader_size(reader), 0);
	ck_assert_int_eq(gz_reader_position(reader), 0);
	gz_reader_close(reader);
	dup2(before, STDIN_FILENO);
	close(before);
}
END_TEST

/* What the file holds, read `step` bytes at a time; or the error it ends with. */
static int read_steps(size_t step, struct buf *out, struct err *err)
{
	struct gz_reader *reader = open_file("file");
	char piece[1000];
	size_t len;
	int rc;

	while ((rc = gz_reader_read(reader, piece, step, &len, err)) > 0) {
		ck_assert_uint_ge(len, 1);
		ck_assert_uint_le(len, step);
		buf_add(out, (struct view){piece, len});
	}
	if (rc == 0)
		ck_assert_int_eq(gz_reader_read(reader, piece, 1, &len, err), 0);
	gz_reader_close(reader);
	return rc;
}

/* Plain, two members, two members with what is none behind them; then a cut one. */
START_TEST(reads_pieces)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(1)),
			packed BUF_CLEANUP = buf_make(MIB(1)),
			out BUF_CLEANUP = buf_make(MIB(1));
	static const size_t steps[] = {1, 2, 3, 999};
	size_t step = steps[_i / 4];

	for (int i = 0; i < 3000; i++)
		buf_printf(&text, "line %d\n", i * i);
	pack(view_sub(buf_view(&text), 0, 1000), &packed);
	pack(view_sub(buf_view(&text), 1000, text.len), &packed);
	if (_i % 4 == 2)
		buf_add(&packed, VIEW("\0\0no member"));
	packed.len -= _i % 4 == 3;
	scratch_write("file", buf_view(_i % 4 == 0 ? &text : &packed));
	struct err err = ERR_INIT;
	int rc = read_steps(step, &out, &err);

	ck_assert_int_eq(rc, _i % 4 == 3 ? -1 : 0);
	ck_assert_int_eq(err.code, _i % 4 == 3 ? ERR_INPUT : ERR_NONE);
	ck_assert_view_eq(buf_view(&out), buf_view(&text));
}
END_TEST

/* Of a pipe comes what was written, as soon as it was. */
START_TEST(reads_pipes)
{
	int pipes[2], before = dup(STDIN_FILENO);
	struct gz_reader *reader;
	char piece[100];
	size_t len = 0;

	ck_assert_int_eq(pipe(pipes), 0);
	dup2(pipes[0], STDIN_FILENO);
	close(pipes[0]);
	ck_assert_int_eq(gz_reader_open("-", &reader, NULL), 0);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(write(pipes[1], "words\n", 6), 6);
		ck_assert_int_eq(gz_reader_read(reader, piece, 100, &len, NULL), 1);
		ck_assert_view_eq(((struct view){piece, len}), VIEW("words\n"));
	}
	close(pipes[1]);
	ck_assert_int_eq(gz_reader_read(reader, piece, 100, &len, NULL), 0);
	gz_reader_close(reader);
	dup2(before, STDIN_FILENO);
	close(before);
}
END_TEST

START_TEST(cannot_open)
{
	struct err err = ERR_INIT;
	struct gz_reader *reader = NULL;

	ck_assert_int_eq(gz_reader_open(scratch("none").text, &reader, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "No such file or directory"));
	err_clear(&err);
	ck_assert_int_eq(gz_reader_open(scratch(".").text, &reader, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "it is a directory"));
	ck_assert_ptr_null(reader);
}
END_TEST

static int body(struct err *err)
{
	struct gz_reader *reader = NULL;
	struct view line;
	bool too_long;
	int rc = gz_reader_open(scratch("file").text, &reader, err);

	while (rc > 0 || (rc == 0 && gz_reader_line_number(reader) == 0))
		rc = gz_reader_line(reader, &line, &too_long, err);
	gz_reader_close(reader);
	return rc;
}

static int packing_body(struct err *err)
{
	struct buf packed BUF_CLEANUP = buf_make(MIB(1)),
			  out BUF_CLEANUP = buf_make(MIB(1));
	static char text[100000];

	if (gz_deflate((struct view){text, sizeof(text)}, &packed, err) < 0)
		return -1;
	return gz_inflate(buf_view(&packed), &out, err);
}

START_TEST(survives_without_memory)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(4));

	for (int i = 0; i < 20; i++)
		buf_printf(&text, "%100000s\n", "x");
	scratch_write("file", buf_view(&text));
	TORTURE(body);
	TORTURE(packing_body);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *gz_suite(void)
{
	Suite *suite = suite_create("gz");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, unpacks_what_it_packed, 0, N(sizes));
	tcase_add_test(tc, joins_members);
	tcase_add_test(tc, tells_damage);
	tcase_add_loop_test(tc, reads_lines, 0, N(files));
	tcase_add_test(tc, crosses_blocks);
	tcase_add_loop_test(tc, passes_over_long_lines, 0, N(long_lines));
	tcase_add_test(tc, tells_damaged_files);
	tcase_add_test(tc, reads_blocks_and_lines);
	tcase_add_test(tc, reads_standard_input);
	tcase_add_loop_test(tc, reads_pieces, 0, 16);
	tcase_add_test(tc, reads_pipes);
	tcase_add_test(tc, cannot_open);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
