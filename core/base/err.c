/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The error value. It is plain memory on the caller's stack, so reporting that memory ran
 * out needs none. Text is cut, never overflown, when it does not fit.
 */
#include "err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

PRINTF_LIKE(3, 0)
static void set_text(
	struct err *err, enum err_code code, const char *format, va_list args)
{
	err->code = code;
	vsnprintf(err->text, sizeof(err->text), format, args);
}

int err_set(struct err *err, enum err_code code, const char *format, ...)
{
	if (err == NULL || err->code != ERR_NONE)
		return -1;
	va_list args;

	va_start(args, format);
	set_text(err, code, format, args);
	va_end(args);
	return -1;
}

int err_at(struct err *err, enum err_code code, const char *source, int line, int column,
	const char *format, ...)
{
	if (err == NULL || err->code != ERR_NONE)
		return -1;
	va_list args;

	va_start(args, format);
	set_text(err, code, format, args);
	va_end(args);
	err->line = line;
	err->column = column;
	snprintf(err->source, sizeof(err->source), "%s", source != NULL ? source : "");
	return -1;
}

int err_errno(struct err *err, const char *format, ...)
{
	int number = errno;

	if (err == NULL || err->code != ERR_NONE)
		return -1;
	va_list args;

	va_start(args, format);
	set_text(err, number == ENOMEM ? ERR_MEMORY : ERR_IO, format, args);
	va_end(args);
	size_t len = strlen(err->text);

	snprintf(err->text + len, sizeof(err->text) - len, ": %s", strerror(number));
	return -1;
}

int err_memory(struct err *err)
{
	return err_set(err, ERR_MEMORY, "out of memory");
}

void err_prefix(struct err *err, const char *format, ...)
{
	if (err == NULL || err->code == ERR_NONE)
		return;
	char text[sizeof(err->text)];
	va_list args;

	memcpy(text, err->text, sizeof(text));
	va_start(args, format);
	vsnprintf(err->text, sizeof(err->text), format, args);
	va_end(args);
	size_t len = strlen(err->text);

	snprintf(err->text + len, sizeof(err->text) - len, ": %s", text);
}

void err_clear(struct err *err)
{
	if (err != NULL)
		*err = (struct err)ERR_INIT;
}

void err_format(const struct err *err, char *line, unsigned size)
{
	char place[sizeof(err->source) + 32] = "";

	if (err->source[0] != '\0' && err->line > 0 && err->column > 0)
		snprintf(place, sizeof(place), "%s:%d:%d: ", err->source, err->line,
			err->column);
	else if (err->source[0] != '\0' && err->line > 0)
		snprintf(place, sizeof(place), "%s:%d: ", err->source, err->line);
	else if (err->source[0] != '\0')
		snprintf(place, sizeof(place), "%s: ", err->source);
	snprintf(line, size, "%s%s", place, err->text);
}

enum exit_status err_status(const struct err *err)
{
	switch (err->code) {
	case ERR_NONE:
		return STATUS_DONE;
	case ERR_USAGE:
		return STATUS_USAGE;
	case ERR_BUSY:
		return STATUS_AGAIN;
	default:
		return STATUS_FAILED;
	}
}
