/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A log line is made whole in memory, cleaned, and written by one call, so that two
 * processes that share a terminal do not mix their lines.
 */
#include "log.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct log log_make(FILE *out)
{
	const char *colour = getenv("NO_COLOR");
	bool plain = colour != NULL && colour[0] != '\0';

	return (struct log){
		.out = out,
		.threshold = LOG_LEVEL_NOTICE,
		.journal = getenv("JOURNAL_STREAM") != NULL && !isatty(fileno(out)),
		.terminal = isatty(fileno(out)) && !plain,
	};
}

static void clean(char *text)
{
	for (char *c = text; *c != '\0'; c++) {
		if ((unsigned char)*c < 0x20 || *c == 0x7f)
			*c = '?';
	}
}

void log_line(const struct log *log, enum log_level level, const char *format, ...)
{
	char text[1024];
	va_list args;

	if (log == NULL || level > log->threshold)
		return;
	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	clean(text);
	if (log->journal)
		fprintf(log->out, "<%d>%s\n", level, text);
	else
		fprintf(log->out, "repute: %s\n", text);
	fflush(log->out);
}

void log_err(const struct log *log, enum log_level level, const struct err *err)
{
	char line[sizeof(err->text) + sizeof(err->source) + 32];

	err_format(err, line, sizeof(line));
	log_line(log, level, "%s", line);
}
