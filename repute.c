/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The front door: one table of commands, and main() that looks one up.
 */
#include "base/command.h"

#include <stdio.h>
#include <string.h>

#include "analyze/commands.h"
#include "core/commands.h"
#include "ingest/commands.h"

static const struct command commands[] = {
	{0},
};

int main(int argc, char **argv)
{
	return 0;
}
