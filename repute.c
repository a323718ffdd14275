/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The front door: one table of commands, and main() that looks one up.
 */
#include "analyze/cmd/commands.h"
#include "base/command.h"
#include "core/cmd/commands.h"
#include "crawl/sections.h"
#include "ingest/cmd/commands.h"
#include "run.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static const struct command commands[] = {
	{"init", "a commented configuration to start from", cmd_init},
	{"config", "check the configuration, or show what is in force", cmd_config},
	{"probe", "what would be read from a page, and a [source] section for it",
		cmd_probe},
	{"import", "bring reviews in from CSV, TSV or NDJSON files", cmd_import},
	{"fetch", "fetch the sources that are due", cmd_fetch},
	{"replay", "read captures again, after an adapter has changed", cmd_replay},
	{"score", "a filter: texts in, scored NDJSON out", cmd_score},
	{"explain", "which terms made the score of a text or a review", cmd_explain},
	{"learn", "a lexicon from labelled reviews", cmd_learn},
	{"accuracy", "how good a lexicon is on labelled reviews", cmd_accuracy},
	{"lexicon", "what is in a lexicon, one made of others, a comparison",
		cmd_lexicon},
	{"analyze", "score what is new, bring the rollups up to date", cmd_analyze},
	{"intervention", "the acts of leadership, added and listed", cmd_intervention},
	{"alert", "look for a spike of negative reviews, queue the mail", cmd_alert},
	{"digest", "write the day's digest", cmd_digest},
	{"deliver", "send the mail that is queued", cmd_deliver},
	{"status", "how the sources are, what ran last, what waits", cmd_status},
	{"run", "all of it, in order: what cron calls", cmd_run},
	{"verify", "check the archive and every stored page", cmd_verify},
	{"prune", "delete stored pages whose time is over", cmd_prune},
	{0},
};

static void print_help(FILE *out)
{
	fputs("usage: repute COMMAND [OPTION...]\n\n", out);
	for (const struct command *c = commands; c->name != NULL; c++)
		fprintf(out, "  %-14s %s\n", c->name, c->summary);
	fputs("\n'repute COMMAND --help' tells a command's options; repute(1) the rest.\n",
		out);
}

static const struct command *find_command(const char *name)
{
	for (const struct command *c = commands; c->name != NULL; c++) {
		if (strcmp(c->name, name) == 0)
			return c;
	}
	return NULL;
}

/* The configuration may be named in front of the command, too: repute -c FILE run. */
static void take_config(struct context *context, int *argc, char ***argv)
{
	while (*argc > 2 &&
		(strcmp((*argv)[1], "-c") == 0 || strcmp((*argv)[1], "--config") == 0)) {
		context->config_path = (*argv)[2];
		*argc -= 2;
		*argv += 2;
	}
}

/* Look the command up, give it the rest of the line, return its exit status. */
int main(int argc, char **argv)
{
	struct context context = {.log = log_make(stderr), .check = sections_check};

	setlocale(LC_CTYPE, "C.UTF-8");
	signal(SIGPIPE, SIG_IGN);
	take_config(&context, &argc, &argv);
	if (argc > 1 &&
		(strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)) {
		print_help(stdout);
		return STATUS_DONE;
	}
	if (argc > 1 && strcmp(argv[1], "--version") == 0) {
		puts("repute " REPUTE_VERSION);
		return STATUS_DONE;
	}
	const struct command *command = argc > 1 ? find_command(argv[1]) : NULL;

	if (command == NULL && argc > 1)
		log_line(&context.log, LOG_LEVEL_ERROR,
			"unknown command '%s' (see 'repute --help')", argv[1]);
	else if (command == NULL)
		print_help(stderr);
	if (command == NULL)
		return STATUS_USAGE;
	int status = command->run(&context, argc - 1, argv + 1);

	context_done(&context);
	if (fflush(stdout) != 0 && status == STATUS_DONE)
		status = STATUS_FAILED;
	return status;
}
