/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The frame around every command: its options, its configuration, and how its failure is
 * told.
 */
#include "command.h"

#include <stdlib.h>
#include <unistd.h>

enum opt_result command_options(struct context *context, const struct opt *table,
	const struct opt_usage *usage, int *argc, char **argv, int *ret_status)
{
	struct err err = ERR_INIT;
	const char *name = argv[0];
	enum opt_result result = opt_parse(table, usage, argc, argv, &err);

	if (result == OPT_HELP_SHOWN)
		*ret_status = STATUS_DONE;
	if (result == OPT_ERROR) {
		log_line(&context->log, LOG_LEVEL_ERROR,
			"%s: %s (see 'repute %s --help')", name, err.text, name);
		*ret_status = STATUS_USAGE;
	}
	if (context->quiet)
		context->log.threshold = LOG_LEVEL_WARNING;
	else if (context->verbose)
		context->log.threshold = LOG_LEVEL_INFO;
	return result;
}

int command_failed(struct context *context, const struct err *err)
{
	log_err(&context->log, LOG_LEVEL_ERROR, err);
	return err_status(err);
}

const char *context_config_path(const struct context *context, struct err *err)
{
	const char *named = getenv("REPUTE_CONFIG");

	if (context->config_path != NULL)
		return context->config_path;
	if (named != NULL && named[0] != '\0')
		return named;
	if (access("repute.conf", F_OK) == 0)
		return "repute.conf";
	if (access("/etc/repute/repute.conf", F_OK) == 0)
		return "/etc/repute/repute.conf";
	err_set(err, ERR_CONFIG,
		"no configuration: make one with 'repute init DIR', or name it with -c FILE");
	return NULL;
}

int context_configure(struct context *context, struct err *err)
{
	const char *path = context_config_path(context, err);

	return path != NULL ? conf_load(path, &context->conf, err) : -1;
}

void context_done(struct context *context)
{
	conf_free(context->conf);
	context->conf = NULL;
}
