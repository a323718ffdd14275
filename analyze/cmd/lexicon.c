/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute lexicon`: what is in a lexicon, one made of others, how two differ. None of it
 * needs an archive or a configuration.
 */
#include "analyze/cmd/lexicon.h"

#include "analyze/cmd/commands.h"

#include <string.h>

struct part {
	const char *name;
	int (*run)(const struct lexicon_asked *asked, struct err *err);
};

/* Options that belong to another part are slips. */
static int check_options(const struct lexicon_asked *a, const char *part, struct err *err)
{
	bool converts = strcmp(part, "convert") == 0,
	     compares = strcmp(part, "diff") == 0;
	bool given = a->output != NULL || a->name != NULL || a->language != NULL ||
		     a->version != NULL || a->licence != NULL || a->positive.n != 0 ||
		     a->negative.n != 0;

	if (given && !converts)
		return err_set(err, ERR_USAGE,
			"lexicon %s takes no option of 'lexicon convert'", part);
	if (a->limit >= 0 && !compares)
		return err_set(err, ERR_USAGE, "lexicon %s takes no --limit", part);
	if (a->json && converts)
		return err_set(err, ERR_USAGE, "lexicon convert takes no --json");
	return 0;
}

/* The part that the first word names. */
static int run(struct lexicon_asked *asked, int argc, char **argv, struct err *err)
{
	static const struct part parts[] = {
		{"info", lexicon_info},
		{"convert", lexicon_convert},
		{"diff", lexicon_diff},
	};

	for (size_t i = 0; argc > 0 && i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (strcmp(argv[0], parts[i].name) != 0)
			continue;
		asked->n = argc - 1;
		asked->paths = argv + 1;
		if (check_options(asked, parts[i].name, err) < 0)
			return -1;
		return parts[i].run(asked, err);
	}
	return err_set(err, ERR_USAGE,
		"lexicon takes 'info', 'convert' or 'diff' first (see 'repute lexicon "
		"--help')");
}

int cmd_lexicon(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {
		"lexicon info FILE... | convert -o OUT FILE... | diff BEFORE AFTER",
		"What is in a lexicon; one made of others, ours, VADER's, AFINN, Hu and\n"
		"Liu's, LIWC's or plain words; how two differ, the greatest change first."};
	struct lexicon_asked a = {.context = context, .limit = -1};
	const struct opt table[] = {
		{OPT_FLAG, 0, "json", &a.json, NULL, "report as JSON (info, diff)"},
		{OPT_NUMBER, 'n', "limit", &a.limit, "N",
			"terms that are shown (diff; 20)"},
		{OPT_GROUP, 0, NULL, NULL, NULL, "Convert:"},
		{OPT_TEXT, 'o', "output", &a.output, "FILE", "the lexicon to write"},
		{OPT_LIST, 0, "positive", &a.positive, "FILE",
			"a list of words, one a line, that speak for positive"},
		{OPT_LIST, 0, "negative", &a.negative, "FILE", "the same for negative"},
		{OPT_TEXT, 0, "name", &a.name, "NAME", "its name"},
		{OPT_TEXT, 0, "language", &a.language, "TAG", "its language"},
		{OPT_TEXT, 0, "version", &a.version, "TEXT", "its version"},
		{OPT_TEXT, 0, "licence", &a.licence, "TEXT", "its licence"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (run(&a, argc, argv, &err) < 0)
		return command_failed(context, &err);
	return STATUS_DONE;
}
