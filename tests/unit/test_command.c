/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The frame of commands: which configuration is read, and what a failure comes to.
 */
#include "base/command.h"

#include "fixture.h"
#include "suites.h"

#include <stdlib.h>
#include <unistd.h>

static int run(const char *arguments, struct context *context, char **ret_out)
{
	static const struct opt_usage usage = {"try", "Tries."};
	const struct opt table[] = {COMMAND_OPTIONS(context)};
	char copy[200], *argv[16], *save = NULL;
	int argc = 0, status = -1;
	size_t len;
	FILE *stream = open_memstream(ret_out, &len);

	context->log = log_make(stream);
	snprintf(copy, sizeof(copy), "try %s", arguments);
	for (char *word = strtok_r(copy, " ", &save); word != NULL;
		word = strtok_r(NULL, " ", &save))
		argv[argc++] = word;
	enum opt_result result =
		command_options(context, table, &usage, &argc, argv, &status);

	log_line(&context->log, LOG_LEVEL_INFO, "info");
	log_line(&context->log, LOG_LEVEL_NOTICE, "notice");
	log_line(&context->log, LOG_LEVEL_WARNING, "warning");
	fclose(stream);
	return result == OPT_RUN ? 100 : status;
}

static const struct {
	const char *arguments;
	int result;
	const char *out;
} rows[] = {
	{"", 100, "repute: notice\nrepute: warning\n"},
	{"-v", 100, "repute: info\nrepute: notice\nrepute: warning\n"},
	{"-q", 100, "repute: warning\n"},
	{"-qv", 100, "repute: warning\n"},
	{"--nope", 2,
		"repute: try: unknown option --nope (see 'repute try --help')\n"
		"repute: notice\nrepute: warning\n"},
};

START_TEST(takes_options)
{
	struct context context = {0};
	char *out = NULL;

	ck_assert_int_eq(run(rows[_i].arguments, &context, &out), rows[_i].result);
	ck_assert_str_eq(out, rows[_i].out);
	free(out);
}
END_TEST

START_TEST(finds_its_configuration)
{
	struct context context = {0};
	struct err err = ERR_INIT;
	char before[PATH_MAX];

	ck_assert_ptr_nonnull(getcwd(before, sizeof(before)));
	ck_assert_int_eq(chdir(scratch(".").text), 0);
	unsetenv("REPUTE_CONFIG");
	if (access("/etc/repute/repute.conf", F_OK) != 0) {
		ck_assert_ptr_null(context_config_path(&context, &err));
		ck_assert_int_eq(err.code, ERR_CONFIG);
		err_clear(&err);
		ck_assert_int_eq(context_configure(&context, &err), -1);
		err_clear(&err);
	}
	scratch_write("repute.conf", VIEW("[archive]\nwait = 3s\n"));
	ck_assert_str_eq(context_config_path(&context, &err), "repute.conf");
	ck_assert_int_eq(context_configure(&context, &err), 0);
	ck_assert_int_eq(conf_number(context.conf, "archive", NULL, "wait"), 3);
	ck_assert_str_eq(
		conf_text(context.conf, "archive", NULL, "path"), "./archive.sqlite");
	setenv("REPUTE_CONFIG", "named.conf", 1);
	ck_assert_str_eq(context_config_path(&context, &err), "named.conf");
	context.config_path = "given.conf";
	ck_assert_str_eq(context_config_path(&context, &err), "given.conf");
	unsetenv("REPUTE_CONFIG");
	context_done(&context);
	context_done(&context);
	ck_assert_int_eq(chdir(before), 0);
}
END_TEST

START_TEST(tells_failure)
{
	char *out = NULL;
	size_t len;
	FILE *stream = open_memstream(&out, &len);
	struct context context = {.log = log_make(stream)};
	struct err err = ERR_INIT;

	err_at(&err, ERR_BUSY, "f", 3, 0, "busy");
	ck_assert_int_eq(command_failed(&context, &err), 75);
	fclose(stream);
	ck_assert_str_eq(out, "repute: f:3: busy\n");
	free(out);
}
END_TEST

Suite *command_suite(void)
{
	Suite *suite = suite_create("command");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, takes_options, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tc, finds_its_configuration);
	tcase_add_test(tc, tells_failure);
	suite_add_tcase(suite, tc);
	return suite;
}
