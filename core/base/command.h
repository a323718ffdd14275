/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every command has in common: the context that main() makes, the options that all
 * of them take, and the row in the table of commands.
 */
#ifndef REPUTE_BASE_COMMAND_H
#define REPUTE_BASE_COMMAND_H

#include "calendar.h"
#include "conf.h"
#include "log.h"
#include "opt.h"

struct context {
	struct log log;
	struct clock clock;	 /* --now */
	const char *config_path; /* -c; NULL = look for it */
	bool quiet, verbose;
	struct conf *conf; /* owned; see context_configure() */
	/* Those who know what values mean, beyond the table: give each fault to `report`;
	   how many, or -1. NULL: nobody */
	int (*check)(const struct conf *conf, conf_report *report, void *data,
		struct err *err);
};

struct command {
	const char *name;
	const char *summary;
	int (*run)(struct context *context, int argc, char **argv); /* an exit status */
};

/* Rows for the end of each command's option table. */
#define COMMAND_OPTIONS(context)                                           \
	{OPT_GROUP, 0, NULL, NULL, NULL, "Common options:"},               \
		{OPT_TEXT, 'c', "config", &(context)->config_path, "FILE", \
			"the configuration"},                              \
		{OPT_NOW, 0, "now", &(context)->clock, "TIME",             \
			"stand at this moment (RFC 3339)"},                \
		{OPT_FLAG, 'q', "quiet", &(context)->quiet, NULL,          \
			"only warnings and errors"},                       \
		{OPT_FLAG, 'v', "verbose", &(context)->verbose, NULL,      \
			"more of what is done"},                           \
		OPT_TABLE_END

/*
 * Parse the command's options. OPT_RUN: go on; otherwise return `*ret_status` from the
 * command: help was shown, or a fault was logged.
 */
CHECKED enum opt_result command_options(struct context *context, const struct opt *table,
	const struct opt_usage *usage, int *argc, char **argv, int *ret_status);

/* Log the error and return its exit status. */
int command_failed(struct context *context, const struct err *err);

/*
 * The configuration's path: that of -c, else $REPUTE_CONFIG, else repute.conf in the
 * current directory, else /etc/repute/repute.conf. NULL and an error when there is none.
 * Borrowed.
 */
const char *context_config_path(const struct context *context, struct err *err);

/* Read that configuration into context->conf. */
CHECKED int context_configure(struct context *context, struct err *err);

/* Free what the context owns. */
void context_done(struct context *context);

#endif
