/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parts of `repute lexicon`. Each takes its own name first, like a command, and
 * returns an exit status.
 */
#ifndef REPUTE_CMD_LEXICON_H
#define REPUTE_CMD_LEXICON_H

#include "base/command.h"
#include "repute.h"

/* What lexicons say of themselves. */
int lexicon_info(struct context *context, int argc, char **argv);

/* Lexicons of any format, merged, as one of this program's. */
int lexicon_convert(struct context *context, int argc, char **argv);

/* How two lexicons differ. */
int lexicon_diff(struct context *context, int argc, char **argv);

/* repute_lexicon_open() with the error of a command. */
CHECKED int lexicon_open(
	const char *path, struct repute_lexicon **ret_lexicon, struct err *err);

#endif
