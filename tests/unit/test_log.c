/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Log lines: what reaches the stream, whatever the text holds.
 */
#include "base/log.h"
#include "fixture.h"
#include "suites.h"

#include <stdlib.h>
#include <sys/stat.h>

static const struct {
	const char *text, *line;
} lines[] = {
	{"plain", "repute: plain\n"},
	{"a\nb\r\t\x1b[31m\x7f", "repute: a?b???[31m?\n"},
	{"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80",
		"repute: caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\n"},
	{"\xc2\x9b"
	 "31m",
		"repute: ??31m\n"},
	{"\xc2\xa0", "repute: \xc2\xa0\n"},
	{"\x9b"
	 "31m",
		"repute: ?31m\n"},
	{"\xed\xa0\x80\xff", "repute: ????\n"},
	{"cut \xe2\x82", "repute: cut ??\n"},
};

START_TEST(cleans_text)
{
	char *out = NULL;
	size_t len;
	FILE *stream = open_memstream(&out, &len);
	struct log log = log_make(stream);

	log_line(&log, LOG_LEVEL_ERROR, "%s", lines[_i].text);
	fclose(stream);
	ck_assert_str_eq(out, lines[_i].line);
	free(out);
}
END_TEST

START_TEST(keeps_to_its_threshold)
{
	char *out = NULL;
	size_t len;
	FILE *stream = open_memstream(&out, &len);
	struct log log = log_make(stream);
	struct err err = ERR_INIT;

	log_line(NULL, LOG_LEVEL_ERROR, "nowhere");
	log_line(&log, LOG_LEVEL_INFO, "too much");
	log_line(&log, LOG_LEVEL_NOTICE, "notice");
	log.threshold = LOG_LEVEL_WARNING;
	log_line(&log, LOG_LEVEL_NOTICE, "quiet");
	log.journal = true;
	err_at(&err, ERR_CONFIG, "a\nb", 3, 0, "bad");
	log_err(&log, LOG_LEVEL_WARNING, &err);
	fclose(stream);
	ck_assert_str_eq(out, "repute: notice\n<4>a?b:3: bad\n");
	free(out);
}
END_TEST

START_TEST(cuts_long_lines)
{
	char *out = NULL, text[5000];
	size_t len;
	FILE *stream = open_memstream(&out, &len);
	struct log log = log_make(stream);

	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	log_line(&log, LOG_LEVEL_ERROR, "%s", text);
	fclose(stream);
	ck_assert_uint_eq(len, 8 + 1023 + 1);
	free(out);
}
END_TEST

/* $JOURNAL_STREAM names one stream; another one is not the journal. */
START_TEST(knows_the_journal)
{
	FILE *out = fopen(scratch("log").text, "we");
	struct stat st;
	char stream[64];

	ck_assert_ptr_nonnull(out);
	ck_assert_int_eq(fstat(fileno(out), &st), 0);
	unsetenv("JOURNAL_STREAM");
	ck_assert(!log_make(out).journal);
	setenv("JOURNAL_STREAM", "1:2", 1);
	ck_assert(!log_make(out).journal);
	snprintf(stream, sizeof(stream), "%lu:%lu", (unsigned long)st.st_dev,
		(unsigned long)st.st_ino);
	setenv("JOURNAL_STREAM", stream, 1);
	ck_assert(log_make(out).journal);
	ck_assert(!log_make(out).terminal);
	unsetenv("JOURNAL_STREAM");
	fclose(out);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *log_suite(void)
{
	Suite *suite = suite_create("log");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, cleans_text, 0, N(lines));
	tcase_add_test(tc, keeps_to_its_threshold);
	tcase_add_test(tc, cuts_long_lines);
	tcase_add_test(tc, knows_the_journal);
	suite_add_tcase(suite, tc);
	return suite;
}
