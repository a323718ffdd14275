/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands that make sense of reviews. Each returns an exit status.
 */
#ifndef REPUTE_ANALYZE_COMMANDS_H
#define REPUTE_ANALYZE_COMMANDS_H

#include "base/command.h"

int cmd_score(struct context *context, int argc, char **argv);
int cmd_learn(struct context *context, int argc, char **argv);
int cmd_analyze(struct context *context, int argc, char **argv);
int cmd_intervention(struct context *context, int argc, char **argv);
int cmd_alert(struct context *context, int argc, char **argv);
int cmd_digest(struct context *context, int argc, char **argv);
int cmd_deliver(struct context *context, int argc, char **argv);
 * The commands of analyze/, for the table in repute.c. Each takes what main() left of the
 * command line, its own name first, and returns an exit status (enum exit_status).
 */
#ifndef REPUTE_CMD_COMMANDS_H
#define REPUTE_CMD_COMMANDS_H

#include "base/command.h"

/* repute score: texts in, scored NDJSON out. */
int cmd_score(struct context *context, int argc, char **argv);

/* repute learn: a lexicon from labelled texts. */
int cmd_learn(struct context *context, int argc, char **argv);

#endif
