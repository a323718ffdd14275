/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands about the installation itself. Each returns an exit status.
 */
#ifndef REPUTE_CORE_COMMANDS_H
#define REPUTE_CORE_COMMANDS_H

#include "base/command.h"

int cmd_init(struct context *context, int argc, char **argv);
int cmd_config(struct context *context, int argc, char **argv);

#endif
