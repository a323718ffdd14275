/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands about the installation itself, for the table in repute.c. Each takes what
 * main() left of the command line, its own name first, and returns an exit status (enum
 * exit_status).
 */
#ifndef REPUTE_CORE_COMMANDS_H
#define REPUTE_CORE_COMMANDS_H

#include "base/command.h"

/* repute init: a commented configuration to start from. */
int cmd_init(struct context *context, int argc, char **argv);

/* repute config: check the configuration, or show what is in force. */
int cmd_config(struct context *context, int argc, char **argv);

/* repute status: how the sources are, what ran last, what waits. */
int cmd_status(struct context *context, int argc, char **argv);

#endif
