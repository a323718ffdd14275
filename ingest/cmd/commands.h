/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands of ingest/, for the table in repute.c. Each takes what main() left of the
 * command line, its own name first, and returns an exit status (enum exit_status).
 */
#ifndef REPUTE_INGEST_COMMANDS_H
#define REPUTE_INGEST_COMMANDS_H

#include "base/command.h"

/* repute probe: what would be read from a page, and how to have it fetched. */
int cmd_probe(struct context *context, int argc, char **argv);

/* repute import: reviews from CSV, TSV and NDJSON files. */
int cmd_import(struct context *context, int argc, char **argv);

/* repute fetch: visit the sources that are due, or the named ones. */
int cmd_fetch(struct context *context, int argc, char **argv);

/* repute replay: read captures again, after what reads them has changed. */
int cmd_replay(struct context *context, int argc, char **argv);

/* repute verify: are the archive and every stored page sound, and do they agree? */
int cmd_verify(struct context *context, int argc, char **argv);

/* repute prune: delete the stored pages whose time is over. */
int cmd_prune(struct context *context, int argc, char **argv);

#endif
