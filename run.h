/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute run`: the whole of it, once. Beside repute.c because it is the one command that
 * stands on both halves.
 */
#ifndef REPUTE_RUN_H
#define REPUTE_RUN_H

#include "base/command.h"

/* Fetch, analyze, alert, digest, deliver: what cron and systemd call. */
int cmd_run(struct context *context, int argc, char **argv);

#endif
