/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words for people, on stderr. Only commands log; everything below them reports through
 * `struct err`. Text from outside may stand in a line: control characters and bytes that
 * are not UTF-8 are shown as '?', so that it can neither break the line nor speak to the
 * terminal.
 */
#ifndef REPUTE_BASE_LOG_H
#define REPUTE_BASE_LOG_H

#include "err.h"

#include <stdio.h>

/* Priorities of syslog(3), which the journal reads as "<N>" in front of a line. */
enum log_level {
	LOG_LEVEL_ERROR = 3,
	LOG_LEVEL_WARNING = 4,
	LOG_LEVEL_NOTICE = 5, /* shown unless --quiet */
	LOG_LEVEL_INFO = 6,   /* shown with --verbose */
};

struct log {
	FILE *out;		  /* borrowed */
	enum log_level threshold; /* less urgent lines are dropped */
	bool journal;		  /* lines begin with "<N>" */
	bool terminal;		  /* `out` is one: colour and progress bars are welcome */
};

/* A log on `out`; whether it is a terminal or the journal is asked here, and NO_COLOR
 * too. */
struct log log_make(FILE *out);

/* One line: "repute: text". */
void log_line(const struct log *log, enum log_level level, const char *format, ...)
	PRINTF_LIKE(3, 4);

/* One line for an error, with its place in front. */
void log_err(const struct log *log, enum log_level level, const struct err *err);

#endif
