/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sending by SMTP, against tests/e2e/smtpd.py on a free port of loopback: what arrives,
 * and what is said of recipients, senders, messages and servers that refuse. Runs from
 * the root of the source tree. The server ends with its standard input, so it outlives no
 * test, not even one that fails.
 */
#include "deliver/smtp.h"
#include "suites.h"

#include <arpa/inet.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(array) (int)(sizeof(array) / sizeof(array[0]))

struct smtpd {
	char dir[64];
	int input; /* closing it ends the server */
	pid_t pid;
	int port;
	char url[64];
};

static void exec_smtpd(const char *dir, const char *const *options)
{
	const char *args[16] = {
		"/usr/bin/python3", "tests/e2e/smtpd.py", "--until-eof", "--dir", dir};

	for (int n = 5; n < 15 && *options != NULL; n++)
		args[n] = *options++;
	execv("/usr/bin/python3", (char **)args);
	_exit(127);
}

static struct smtpd start(const char *const *options)
{
	struct smtpd ret = {.dir = "/tmp/repute-smtp-XXXXXX"};
	int input[2], output[2];

	ck_assert_ptr_nonnull(mkdtemp(ret.dir));
	ck_assert_int_eq(pipe(input) + pipe(output), 0);
	ret.pid = fork();
	if (ret.pid == 0) {
		dup2(input[0], 0);
		dup2(output[1], 1);
		close(input[1]);
		close(output[0]);
		exec_smtpd(ret.dir, options);
	}
	close(input[0]);
	close(output[1]);
	ret.input = input[1];
	FILE *said = fdopen(output[0], "r");

	ck_assert_msg(
		fscanf(said, "ready %d", &ret.port) == 1, "the server did not start");
	fclose(said);
	snprintf(ret.url, sizeof(ret.url), "smtp://127.0.0.1:%d", ret.port);
	return ret;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static void stop(struct smtpd *smtpd)
{
	close(smtpd->input);
	waitpid(smtpd->pid, NULL, 0);
	nftw(smtpd->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* A received file's content; "" when there is none. */
static const char *received(const struct smtpd *smtpd, const char *name)
{
	static char text[10000];
	char path[100];

	snprintf(path, sizeof(path), "%s/%s", smtpd->dir, name);
	FILE *file = fopen(path, "r");

	text[0] = '\0';
	if (file == NULL)
		return text;
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	return text;
}

static const struct view three[] = {
	VIEW("a@b.example"), VIEW("Bob <bob@b.example>"), VIEW("c@b.example")};

#define MESSAGE "Subject: x\r\n\r\n.dot\r\n..\r\n.\r\nend\r\n"

static int send_three(
	const struct smtp_server *server, enum smtp_result results[3], struct err *err)
{
	return smtp_send(server, VIEW("Repute <r@b.example>"), three, 3, VIEW(MESSAGE),
		results, err);
}

START_TEST(arrives)
{
	struct smtpd smtpd = start((const char *[]){NULL});
	struct smtp_server server = {.url = smtpd.url};
	enum smtp_result results[3];
	struct err err = ERR_INIT;

	ck_assert_msg(send_three(&server, results, &err) == 0, "%s", err.text);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(results[i], SMTP_SENT);
	ck_assert_str_eq(received(&smtpd, "001.eml"), MESSAGE);
	ck_assert_str_eq(received(&smtpd, "001.json"),
		"{\"from\": \"r@b.example\", \"to\": [\"a@b.example\", \"bob@b.example\", "
		"\"c@b.example\"]}");
	stop(&smtpd);
}
END_TEST

/* What the server refuses, what becomes of the three, what is said and what arrives. */
static const struct {
	const char *options[7];
	enum smtp_result results[3];
	const char *said; /* after "mail server 127.0.0.1:PORT " */
	bool arrives;
} refusals[] = {
	{{"--refuse", "bob@b.example=550"}, {SMTP_SENT, SMTP_PERMANENT, SMTP_SENT},
		"refused <bob@b.example>: 550 no such user", true},
	{{"--refuse", "c@b.example=450"}, {SMTP_SENT, SMTP_SENT, SMTP_TEMPORARY},
		"refused <c@b.example>: 450 mailbox busy, come back later", true},
	{{"--refuse", "a@b.example=550", "--refuse", "bob@b.example=450", "--refuse",
		 "c@b.example=550"},
		{SMTP_PERMANENT, SMTP_TEMPORARY, SMTP_PERMANENT},
		"refused <a@b.example>: 550 no such user", false},
	{{"--refuse-sender", "550"}, {SMTP_PERMANENT, SMTP_PERMANENT, SMTP_PERMANENT},
		"refused: 550 no such user", false},
	{{"--refuse-sender", "451"}, {SMTP_TEMPORARY, SMTP_TEMPORARY, SMTP_TEMPORARY},
		"refused: 451 try again later", false},
	{{"--refuse-data", "552"}, {SMTP_PERMANENT, SMTP_PERMANENT, SMTP_PERMANENT},
		"refused: 552 message too large", false},
	{{"--refuse-data", "451"}, {SMTP_TEMPORARY, SMTP_TEMPORARY, SMTP_TEMPORARY},
		"refused: 451 try again later", false},
	{{"--refuse-data", "451", "--refuse", "a@b.example=550"},
		{SMTP_PERMANENT, SMTP_TEMPORARY, SMTP_TEMPORARY},
		"refused <a@b.example>: 550 no such user", false},
};

START_TEST(refuses)
{
	struct smtpd smtpd = start(refusals[_i].options);
	struct smtp_server server = {.url = smtpd.url};
	enum smtp_result results[3];
	struct err err = ERR_INIT;
	char expected[300];

	ck_assert_int_eq(send_three(&server, results, &err), -1);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(results[i], refusals[_i].results[i]);
	snprintf(expected, sizeof(expected), "mail server 127.0.0.1:%d %s", smtpd.port,
		refusals[_i].said);
	ck_assert_str_eq(err.text, expected);
	ck_assert_int_eq(err.code, ERR_NET);
	ck_assert_int_eq(received(&smtpd, "001.eml")[0] != '\0', refusals[_i].arrives);
	stop(&smtpd);
}
END_TEST

static const struct {
	const char *user, *password;
	int rc;
	const char *said;
} logins[] = {
	{"ann", "secret words", 0, NULL},
	{"ann", "wrong secret", -1, "535"},
	{NULL, NULL, -1, "530"},
};

/* A refused login is the operators' to repair: the mail stays. */
START_TEST(login)
{
	struct smtpd smtpd = start((const char *[]){"--auth", "ann:secret words", NULL});
	struct smtp_server server = {.url = smtpd.url,
		.user = logins[_i].user,
		.password = logins[_i].password};
	enum smtp_result results[3];
	struct err err = ERR_INIT;

	ck_assert_int_eq(send_three(&server, results, &err), logins[_i].rc);
	if (logins[_i].rc < 0) {
		ck_assert_int_eq(results[0], SMTP_TEMPORARY);
		ck_assert_msg(strstr(err.text, logins[_i].said) != NULL, "%s", err.text);
		ck_assert_ptr_null(strstr(err.text, "secret"));
	}
	stop(&smtpd);
}
END_TEST

/* A port of loopback on which nothing listens: one that was free a moment ago. */
static int free_port(void)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_int_eq(bind(fd, (struct sockaddr *)&at, size), 0);
	ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&at, &size), 0);
	close(fd);
	return ntohs(at.sin_port);
}

START_TEST(nobody_listens)
{
	char url[64], place[64];
	struct smtp_server server = {.url = url};
	enum smtp_result results[3];
	struct err err = ERR_INIT;
	int port = free_port();

	snprintf(url, sizeof(url), "smtp://127.0.0.1:%d", port);
	snprintf(place, sizeof(place), "mail server 127.0.0.1:%d: ", port);
	ck_assert_int_eq(send_three(&server, results, &err), -1);
	ck_assert_int_eq(results[2], SMTP_TEMPORARY);
	ck_assert_int_eq(strncmp(err.text, place, strlen(place)), 0);
	ck_assert_int_eq(err.code, ERR_NET);
}
END_TEST

/* A server that takes the connection and then says nothing. */
START_TEST(silent_server)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	char url[64];
	struct smtp_server server = {.url = url, .timeout_ms = 200};
	enum smtp_result results[3];
	struct err err = ERR_INIT;

	ck_assert_int_eq(bind(fd, (struct sockaddr *)&at, size), 0);
	ck_assert_int_eq(listen(fd, 1), 0);
	ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&at, &size), 0);
	snprintf(url, sizeof(url), "smtp://localhost:%d", ntohs(at.sin_port));
	ck_assert_int_eq(send_three(&server, results, &err), -1);
	ck_assert_int_eq(results[0], SMTP_TEMPORARY);
	ck_assert_msg(strstr(err.text, "imed out") || strstr(err.text, "imeout"), "%s",
		err.text);
	close(fd);
}
END_TEST

static const struct {
	const char *url, *error;
} urls[] = {
	{"", "needs a URL"},
	{"http://127.0.0.1", "needs a URL"},
	{"file:///etc/passwd", "needs a URL"},
	{"smtp://127.0.0.1/helo", "needs a URL"},
	{"smtp://127.0.0.1/?x", "needs a URL"},
	{"smtp://ann:secret@127.0.0.1", "holds a user or a password"},
	{"smtp://ann@127.0.0.1", "holds a user or a password"},
};

START_TEST(wrong_url)
{
	struct smtp_server server = {.url = urls[_i].url};
	enum smtp_result results[3] = {SMTP_SENT, SMTP_SENT, SMTP_SENT};
	struct err err = ERR_INIT;

	ck_assert_int_eq(send_three(&server, results, &err), -1);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	ck_assert_msg(strstr(err.text, urls[_i].error) != NULL, "%s", err.text);
	ck_assert_ptr_null(strstr(err.text, "secret"));
	ck_assert_int_eq(results[1], SMTP_TEMPORARY);
}
END_TEST

static const struct view wrong_addresses[] = {
	VIEW("nobody"), VIEW("a@b>\r\nRCPT TO:<c@d"), VIEW("a@b\r\nDATA"), VIEW("")};

START_TEST(wrong_address)
{
	struct smtp_server server = {.url = "smtp://127.0.0.1:1"};
	enum smtp_result result;
	struct err err = ERR_INIT;

	ck_assert_int_eq(smtp_send(&server, VIEW("a@b"), &wrong_addresses[_i], 1,
				 VIEW(MESSAGE), &result, &err),
		-1);
	ck_assert_int_eq(err.code, ERR_INPUT);
	err_clear(&err);
	ck_assert_int_eq(smtp_send(&server, wrong_addresses[_i], three, 1, VIEW(MESSAGE),
				 &result, &err),
		-1);
	ck_assert_int_eq(err.code, ERR_INPUT);
}
END_TEST

static const struct {
	const char *host;
	bool loopback;
} hosts[] = {
	{"localhost", true},
	{"LocalHost", true},
	{"127.0.0.1", true},
	{"127.9.8.7", true},
	{"::1", true},
	{"[::1]", true},
	{"localhost.example", false},
	{"127.0.0.1.example", false},
	{"127.evil.example", false},
	{"128.0.0.1", false},
	{"0.0.0.0", false},
	{"[::2]", false},
	{"[::ffff:10.0.0.1]", false},
	{"[]", false},
	{"", false},
};

START_TEST(loopback)
{
	ck_assert_int_eq(smtp_is_loopback(hosts[_i].host), hosts[_i].loopback);
}
END_TEST

Suite *smtp_suite(void)
{
	Suite *suite = suite_create("smtp");
	TCase *tests = tcase_create("smtp");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, arrives);
	tcase_add_loop_test(tests, refuses, 0, COUNT(refusals));
	tcase_add_loop_test(tests, login, 0, COUNT(logins));
	tcase_add_test(tests, nobody_listens);
	tcase_add_test(tests, silent_server);
	tcase_add_loop_test(tests, wrong_url, 0, COUNT(urls));
	tcase_add_loop_test(tests, wrong_address, 0, COUNT(wrong_addresses));
	tcase_add_loop_test(tests, loopback, 0, COUNT(hosts));
	suite_add_tcase(suite, tests);
	return suite;
}
