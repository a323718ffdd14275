/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A log line is made whole in memory, cleaned, and written by one call, so that two
 * processes that share a terminal do not mix their lines.
 */
#include "log.h"

#include "view.h"

#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* $JOURNAL_STREAM is "device:inode" of the stream that leads to the journal. */
static bool is_journal(int fd)
{
	const char *stream = getenv("JOURNAL_STREAM");
	char own[64];
	struct stat st;

	if (stream == NULL || fstat(fd, &st) != 0)
		return false;
	snprintf(own, sizeof(own), "%lu:%lu", (unsigned long)st.st_dev,
		(unsigned long)st.st_ino);
	return strcmp(stream, own) == 0;
}

struct log log_make(FILE *out)
{
	const char *colour = getenv("NO_COLOR");
	bool plain = colour != NULL && colour[0] != '\0';

	return (struct log){
		.out = out,
		.threshold = LOG_LEVEL_NOTICE,
		.journal = is_journal(fileno(out)),
		.terminal = isatty(fileno(out)) && !plain,
	};
}

/* Bytes of the character at the front of `text`, 0 when it must not be shown: a control
   character, of the upper set (U+0080 to U+009F) too, or no UTF-8. */
static size_t shown(struct view text)
{
	unsigned char first = (unsigned char)text.data[0];

	if (first < 0x80)
		return first >= 0x20 && first != 0x7f;
	if (first == 0xc2 && text.len > 1 && (unsigned char)text.data[1] < 0xa0)
		return 0;
	for (size_t n = 2; n <= 4 && n <= text.len; n++) {
		if (view_is_utf8(view_sub(text, 0, n)))
			return n;
	}
	return 0;
}

static void clean(char *text)
{
	struct view rest = view_of(text);

	for (size_t i = 0; rest.len != 0;) {
		size_t n = shown(rest);

		if (n == 0)
			text[i] = '?';
		i += n != 0 ? n : 1;
		rest = view_sub(rest, n != 0 ? n : 1, rest.len);
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
