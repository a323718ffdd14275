/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands that bring reviews in. Each returns an exit status.
 */
#ifndef REPUTE_INGEST_COMMANDS_H
#define REPUTE_INGEST_COMMANDS_H

#include "base/command.h"

int cmd_import(struct context *context, int argc, char **argv);
int cmd_fetch(struct context *context, int argc, char **argv);

#endif
