/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands of analyze/, for the table in repute.c. Each takes what main() left of the
 * command line, its own name first, and returns an exit status (enum exit_status).
 */
#ifndef REPUTE_ANALYZE_COMMANDS_H
#define REPUTE_ANALYZE_COMMANDS_H

#include "base/command.h"

/* repute score: texts in, scored NDJSON out. */
int cmd_score(struct context *context, int argc, char **argv);

/* repute explain: which terms made a score. */
int cmd_explain(struct context *context, int argc, char **argv);

/* repute learn: a lexicon from labelled texts. */
int cmd_learn(struct context *context, int argc, char **argv);

/* repute accuracy: how good a lexicon is on labelled texts. */
int cmd_accuracy(struct context *context, int argc, char **argv);

/* repute lexicon: what is in a lexicon, one made of others, how two differ. */
int cmd_lexicon(struct context *context, int argc, char **argv);

/* repute analyze: score what is new, bring the rollups up to date. */
int cmd_analyze(struct context *context, int argc, char **argv);

/* repute intervention: the acts of leadership, added and listed. */
int cmd_intervention(struct context *context, int argc, char **argv);

/* repute alert: find negative spikes, open and resolve episodes, queue mail. */
int cmd_alert(struct context *context, int argc, char **argv);

/* repute digest: write the day's digest, queue its mail. */
int cmd_digest(struct context *context, int argc, char **argv);

/* repute deliver: send the mail that is queued. */
int cmd_deliver(struct context *context, int argc, char **argv);

#endif
