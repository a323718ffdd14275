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

#endif
