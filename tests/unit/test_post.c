/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who is meant by a line of addresses, and what becomes of a queued mail: sent once,
 * kept for those who refused, tried again after a pause that doubles. The mail server is
 * tests/e2e/smtpd.py; it ends with its standard input.
 */
#include "deliver/post.h"
#include "deliver/recipients.h"

#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOW 1790000000

/* ---- recipients ---- */

static const struct line {
	const char *to;
	int rc;
	const char *wanted; /* mailboxes with spaces between, or words of the error */
} lines[] = {
	{"a@x.example", 1, "a@x.example"},
	{" a@x.example , Bob <b@x.example>,", 1, "a@x.example b@x.example"},
	{"\"Doe, Jane\" <j@x.example>", 1, "j@x.example"},
	{"\"Doe, Jane\" <j@x.example>, \"Roe, R.\" <r@x.example>, c@x.example", 1,
		"j@x.example r@x.example c@x.example"},
	{"a@x.example, A <a@x.example>, a@x.example", 1, "a@x.example"},
	{"Doe, Jane <j@x.example>", -1, "'Doe'"},
	{"\"Doe, Jane <j@x.example>, b@x.example", -1, "to: mail address"},
	{"a@x.example, b@", -1, "'b@'"},
	{"a@x.example b@x.example", -1, "to: mail address"},
	{"a@x.example;b@x.example", -1, "to: mail address"},
	{",,", 0, ""},
};

START_TEST(addresses)
{
	const struct line *line = &lines[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct recipients r = {0};
	struct err err = ERR_INIT;
	char text[600], got[300] = "";

	snprintf(text, sizeof(text),
		"[mail]\nfrom = r@x.example\n\n[digest \"d\"]\nto = %s\n", line->to);
	struct conf *conf = fixture_conf(text);
	int rc = recipients_of(conf, "digest", "d", &arena, &r, &err);

	ck_assert_msg(rc == line->rc, "%s: %d %s", line->to, rc, err.text);
	if (rc < 0) {
		ck_assert_int_eq(err.code, ERR_CONFIG);
		ck_assert_int_eq(err.line, 5);
		ck_assert_msg(
			strstr(err.source, "repute.conf") != NULL, "%s", err.source);
		ck_assert_msg(strstr(err.text, line->wanted) != NULL, "%s", err.text);
	} else {
		snprintf(got, sizeof(got), "%.*s", VIEW_ARG(r.mailboxes));
		for (char *c = got; *c != '\0'; c++)
			*c = *c == '\n' ? ' ' : *c;
		ck_assert_str_eq(got, line->wanted);
	}
	conf_free(conf);
}
END_TEST

static int read_many(int n, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct recipients r;
	char text[4000];
	int len = snprintf(
		text, sizeof(text), "[mail]\nfrom = r@x.example\n[digest \"d\"]\nto = ");

	for (int i = 0; i < n; i++)
		len += snprintf(
			text + len, sizeof(text) - (size_t)len, "a%d@x.example, ", i);
	struct conf *conf = fixture_conf(text);
	int rc = recipients_of(conf, "digest", "d", &arena, &r, err);

	if (rc > 0)
		ck_assert_uint_eq(r.n, (size_t)n);
	conf_free(conf);
	return rc;
}

START_TEST(too_many)
{
	struct err err = ERR_INIT;

	ck_assert_int_eq(read_many(RECIPIENTS_MAX, &err), 1);
	ck_assert_int_eq(read_many(RECIPIENTS_MAX + 1, &err), -1);
	ck_assert_int_eq(err.code, ERR_CONFIG);
}
END_TEST

START_TEST(sender)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct recipients r;
	struct err err = ERR_INIT;
	struct conf *conf = fixture_conf("[digest \"d\"]\nto = a@x.example\n");

	ck_assert_int_eq(recipients_of(conf, "digest", "d", &arena, &r, &err), -1);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	ck_assert_ptr_nonnull(strstr(err.text, "from"));
	conf_free(conf);
	err_clear(&err);
	conf = fixture_conf("[digest \"d\"]\nto = a@x.example\n[mail]\nfrom = nobody\n");
	ck_assert_int_eq(recipients_of(conf, "digest", "d", &arena, &r, &err), -1);
	ck_assert_int_eq(err.line, 4);
	conf_free(conf);
	conf = fixture_conf(
		"[digest \"d\"]\nto = a@x.example\n[mail]\nfrom = R <r@y.example>\n");
	ck_assert_int_eq(recipients_of(conf, "digest", "d", &arena, &r, &fixture_err), 1);
	ck_assert_view_eq(r.domain, VIEW("y.example"));
	ck_assert_view_eq(r.from_mailbox, VIEW("r@y.example"));
	conf_free(conf);
}
END_TEST

/* ---- posting ---- */

static struct fixture f;

static void queue(const char *id, const char *to)
{
	const struct mail mail = {.message_id = view_of(id),
		.sender = VIEW("r@x.example"),
		.recipients = view_of(to),
		.message = VIEW("Subject: x\r\n\r\nhello\r\n")};

	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_queue_mail(f.archive, &mail, NOW, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
}

static struct post_counts post(int64_t now, bool all)
{
	struct log log = {.threshold = LOG_LEVEL_ERROR};
	struct post_counts counts = {-1, -1};

	ck_assert_done(
		post_mails(f.archive, f.conf, &log, now, all, &counts, &fixture_err));
	return counts;
}

#define OPEN(mail) fixture_open(&f, "[archive]\npath = a.sqlite\n[mail]\n" mail)

static int in_maildir(void)
{
	char command[PATH_MAX + 40];
	int n = -1;

	snprintf(command, sizeof(command), "ls %s | wc -l", scratch("box/new").text);
	FILE *out = popen(command, "r");

	ck_assert_int_eq(fscanf(out, "%d", &n), 1);
	pclose(out);
	return n;
}

START_TEST(maildir_once)
{
	OPEN("maildir = box\n");
	queue("<1@x>", "a@x.example");
	queue("<1@x>", "a@x.example");
	queue("<2@x>", "a@x.example\nb@x.example");
	struct post_counts counts = post(NOW, false);

	ck_assert_int_eq(counts.sent, 2);
	ck_assert_int_eq(counts.failed, 0);
	ck_assert_int_eq(in_maildir(), 2);
	counts = post(NOW, true);
	ck_assert_int_eq(counts.sent + counts.failed, 0);
	/* A crash between delivering and noting it. */
	fixture_sql(&f, "UPDATE outbox SET sent = NULL");
	counts = post(NOW + 60, false);
	ck_assert_int_eq(counts.sent, 2);
	ck_assert_int_eq(in_maildir(), 2);
	fixture_close(&f);
}
END_TEST

START_TEST(no_way)
{
	struct log log = {.threshold = LOG_LEVEL_ERROR};
	struct post_counts counts = {0};
	struct err err = ERR_INIT;

	OPEN("from = r@x.example\n");
	ck_assert_int_eq(
		post_mails(f.archive, f.conf, &log, NOW, true, &counts, &err), 0);
	queue("<1@x>", "a@x.example");
	ck_assert_int_eq(
		post_mails(f.archive, f.conf, &log, NOW, true, &counts, &err), -1);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	ck_assert_int_eq(fixture_sql(&f, "SELECT attempts FROM outbox"), 0);
	fixture_close(&f);
}
END_TEST

/* Nobody listens on port 1: 5 minutes, 10, 20 ... 12 hours, and no more. */
START_TEST(pauses)
{
	int64_t now = NOW, pause = 300;

	OPEN("smtp = smtp://127.0.0.1:1\n");
	queue("<1@x>", "a@x.example\nb@x.example");
	for (int i = 0; i < 12; i++) {
		struct post_counts counts = post(now, false);

		ck_assert_int_eq(counts.failed, 1);
		ck_assert_int_eq(fixture_sql(&f, "SELECT due FROM outbox"), now + pause);
		counts = post(now + pause - 1, false);
		ck_assert_int_eq(counts.failed + counts.sent, 0);
		now += pause;
		pause = pause * 2 < 43200 ? pause * 2 : 43200;
	}
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT count(*) FROM outbox WHERE attempts = 12 "
				"AND sent IS NULL AND length(reason) > 0 AND "
				"recipients = 'a@x.example' || char(10) || "
				"'b@x.example'"),
		1);
	fixture_close(&f);
}
END_TEST

/* A server in the test's folder that refuses b@x.example; its input ends it. */
static int start_server(int *ret_port)
{
	int input[2], output[2];
	const char *dir = scratch("inbox").text;
	char place[PATH_MAX];

	snprintf(place, sizeof(place), "%s", dir);
	ck_assert_int_eq(pipe(input) + pipe(output), 0);
	if (fork() == 0) {
		dup2(input[0], 0);
		dup2(output[1], 1);
		close(input[1]);
		close(output[0]);
		execl("/usr/bin/python3", "python3", "tests/e2e/smtpd.py", "--until-eof",
			"--dir", place, "--refuse", "b@x.example=550", (char *)NULL);
		_exit(127);
	}
	close(input[0]);
	close(output[1]);
	FILE *said = fdopen(output[0], "r");

	ck_assert_int_eq(fscanf(said, "ready %d", ret_port), 1);
	fclose(said);
	return input[1];
}

START_TEST(some_refuse)
{
	char conf[200];
	int port, input = start_server(&port);

	snprintf(conf, sizeof(conf),
		"[archive]\npath = a.sqlite\n[mail]\nsmtp = smtp://127.0.0.1:%d\n", port);
	fixture_open(&f, conf);
	queue("<1@x>", "a@x.example\nb@x.example\nc@x.example");
	queue("<2@x>", "a@x.example");
	struct post_counts counts = post(NOW, false);

	ck_assert_int_eq(counts.sent, 1);
	ck_assert_int_eq(counts.failed, 1);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM outbox WHERE sent IS NULL "
					 "AND recipients = 'b@x.example' AND reason LIKE "
					 "'%b@x.example%550%'"),
		1);
	ck_assert(scratch_has("inbox/002.eml") && !scratch_has("inbox/003.eml"));
	counts = post(NOW, true);
	ck_assert_int_eq(counts.sent, 0);
	ck_assert_int_eq(counts.failed, 1);
	ck_assert(!scratch_has("inbox/003.eml"));
	close(input);
	fixture_close(&f);
}
END_TEST

Suite *post_suite(void)
{
	Suite *suite = suite_create("post");
	TCase *tcase = tcase_create("post");

	tcase_add_checked_fixture(tcase, scratch_setup, NULL);
	tcase_set_timeout(tcase, 30);
	tcase_add_loop_test(tcase, addresses, 0, (int)(sizeof(lines) / sizeof(lines[0])));
	tcase_add_test(tcase, too_many);
	tcase_add_test(tcase, sender);
	tcase_add_test(tcase, maildir_once);
	tcase_add_test(tcase, no_way);
	tcase_add_test(tcase, pauses);
	tcase_add_test(tcase, some_refuse);
	suite_add_tcase(suite, tcase);
	return suite;
}
