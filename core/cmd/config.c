/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute config`: what is wrong with the configuration, and what is in force after all
 * its files and defaults, with the place that each value came from.
 */
#include "core/cmd/commands.h"

#include <stdio.h>
#include <string.h>

static void print_fault(void *data, const struct err *fault)
{
	char line[1024];

	(void)data;
	err_format(fault, line, sizeof(line));
	puts(line);
}

static int check(struct context *context, const char *path)
{
	struct err err = ERR_INIT;
	int faults = conf_check(path, print_fault, NULL, &err);

	if (faults == 0 && context->check != NULL)
		faults = context_configure(context, &err) == 0
				 ? context->check(context->conf, print_fault, NULL, &err)
				 : -1;
	if (faults < 0)
		return command_failed(context, &err);
	if (faults == 0)
		log_line(&context->log, LOG_LEVEL_NOTICE, "'%s' is right", path);
	return faults > 0 ? STATUS_FAILED : STATUS_DONE;
}

static void show_key(
	const struct conf *conf, const struct conf_key *key, const char *name)
{
	const char *value = conf_text(conf, key->section, name, key->key), *file;
	char left[512];
	int line;

	if (value == NULL)
		return;
	conf_origin(conf, key->section, name, key->key, &file, &line);
	snprintf(left, sizeof(left), "%s = %s", key->key, value);
	if (line > 0)
		printf("%-48s # %s:%d\n", left, file, line);
	else
		printf("%-48s # default\n", left);
}

static void show_section(
	const struct conf *conf, const struct conf_key *first, const char *name)
{
	if (name != NULL)
		printf("[%s \"%s\"]\n", first->section, name);
	else
		printf("[%s]\n", first->section);
	for (const struct conf_key *key = first;
		key->section != NULL && strcmp(key->section, first->section) == 0; key++)
		show_key(conf, key, name);
	putchar('\n');
}

static int show(struct context *context)
{
	struct err err = ERR_INIT;
	const char *section = "";

	if (context_configure(context, &err) < 0)
		return command_failed(context, &err);
	for (const struct conf_key *key = conf_keys; key->section != NULL; key++) {
		if (strcmp(key->section, section) == 0)
			continue;
		section = key->section;
		if (!key->named)
			show_section(context->conf, key, NULL);
		for (size_t i = 0; key->named && i < conf_count(context->conf, section);
			i++)
			show_section(
				context->conf, key, conf_name(context->conf, section, i));
	}
	return STATUS_DONE;
}

int cmd_config(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"config check|show",
		"Check the configuration, or show what is in force and where it came from."};
	const struct opt table[] = {COMMAND_OPTIONS(context)};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc == 1 && strcmp(argv[0], "show") == 0)
		return show(context);
	if (argc == 1 && strcmp(argv[0], "check") == 0) {
		const char *path = context_config_path(context, &err);

		return path != NULL ? check(context, path)
				    : command_failed(context, &err);
	}
	err_set(&err, ERR_USAGE, "config: say 'check' or 'show'");
	return command_failed(context, &err);
}
