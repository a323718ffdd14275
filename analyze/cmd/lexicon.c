/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute lexicon`: what is in a lexicon, one made of others, how two differ. None of it
 * needs an archive or a configuration.
 */
#include "analyze/cmd/lexicon.h"

#include "analyze/cmd/commands.h"

#include <string.h>

int lexicon_open(const char *path, struct repute_lexicon **ret_lexicon, struct err *err)
{
	struct repute_error error;

	if (repute_lexicon_open(path, ret_lexicon, &error) == 0)
		return 0;
	return err_set(
		err, error.no_memory ? ERR_MEMORY : ERR_INPUT, "%.500s", error.text);
}

int cmd_lexicon(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {
		"lexicon info|convert|diff [OPTION...] FILE...",
		"What is in a lexicon, one made of others, how two differ: see\n"
		"'repute lexicon info --help' and so on."};
	static const struct command parts[] = {
		{"info", "", lexicon_info},
		{"convert", "", lexicon_convert},
		{"diff", "", lexicon_diff},
	};
	const struct opt table[] = {COMMAND_OPTIONS(context)};
	struct err err = ERR_INIT;
	int status;

	for (size_t i = 0; argc > 1 && i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (strcmp(argv[1], parts[i].name) == 0)
			return parts[i].run(context, argc - 1, argv + 1);
	}
	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	err_set(&err, ERR_USAGE, "lexicon: say 'info', 'convert' or 'diff'");
	return command_failed(context, &err);
}
