/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line on the terminal that tells how far a long piece of work has come. Nothing is
 * written where the log is no terminal.
 */
#ifndef REPUTE_BASE_PROGRESS_H
#define REPUTE_BASE_PROGRESS_H

#include "log.h"

#include <stdint.h>

struct progress {
	const struct log *log; /* borrowed */
	const char *what;      /* "reviews" */
	int64_t started_ms, shown_ms;
};

/* Begin; `what` names the things that are counted. */
struct progress progress_make(const struct log *log, const char *what);

/* `done` things so far; `position` of `size` of the input, size 0 when it is not known.
   The line is written again at most ten times a second. */
void progress_show(
	struct progress *progress, int64_t done, int64_t position, int64_t size);

/*
 * The same with words of the caller's: `text`, the rate of `done` things called `what`,
 * and how long the rest takes when `over` of `all` parts are over; all 0: not known.
 */
void progress_text(struct progress *progress, const char *text, int64_t done,
	const char *what, int64_t over, int64_t all);

/* Take the line off the terminal. */
void progress_clear(struct progress *progress);

#endif
