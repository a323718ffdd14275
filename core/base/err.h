/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a failure travels: a code for the program, a place and a sentence for the person.
 * No allocation; a `struct err` lies on the caller's stack and may be NULL everywhere.
 * The first error wins: setting one that is already set changes nothing.
 */
#ifndef REPUTE_BASE_ERR_H
#define REPUTE_BASE_ERR_H

#include <stdbool.h>

enum err_code {
	ERR_NONE,
	ERR_USAGE,  /* wrong command line */
	ERR_CONFIG, /* wrong configuration */
	ERR_INPUT,  /* wrong data from outside */
	ERR_IO,	    /* the system refused: files, disks */
	ERR_NET,    /* the network or a server refused */
	ERR_MEMORY, /* no memory left */
	ERR_LIMIT,  /* a limit of limits.h was passed */
	ERR_BUSY,   /* somebody else is at it: try again later */
	ERR_STATE,  /* the archive does not allow it */
};

/* Exit statuses of the program, as repute(1) lists them. */
enum exit_status {
	STATUS_DONE = 0,
	STATUS_FAILED = 1,
	STATUS_USAGE = 2,
	STATUS_PARTLY = 3,
	STATUS_AGAIN = 75,
};

struct err {
	enum err_code code;
	int line, column; /* 1-based; 0 = not known */
	char source[256]; /* file or URL that the fault is in; "" = none */
	char text[512];	  /* the fault first, no capital, no full stop */
};

#define ERR_INIT                 \
	{                        \
		.code = ERR_NONE \
	}
#define PRINTF_LIKE(text, args) __attribute__((format(printf, text, args)))
#define CHECKED __attribute__((warn_unused_result))

/* Set the error unless one is set. Always returns -1, so that a function can return it.
 */
int err_set(struct err *err, enum err_code code, const char *format, ...)
	PRINTF_LIKE(3, 4);

/* The same with a place: `source` may be NULL; line and column 0 when not known. */
int err_at(struct err *err, enum err_code code, const char *source, int line, int column,
	const char *format, ...) PRINTF_LIKE(6, 7);

/* The same, followed by ": " and the system's words for errno; ENOMEM becomes ERR_MEMORY.
 */
int err_errno(struct err *err, const char *format, ...) PRINTF_LIKE(2, 3);

/* Out of memory, wherever it was. */
int err_memory(struct err *err);

/* Put context in front of the text: "source 'acme-boston'" gives "source 'acme-boston':
 * ...". */
void err_prefix(struct err *err, const char *format, ...) PRINTF_LIKE(2, 3);

/* Forget the error, so that the struct can be used again. */
void err_clear(struct err *err);

/* Write "source:line:column: text" (the parts that are known) to `line`, NUL-terminated.
 */
void err_format(const struct err *err, char *line, unsigned size);

/* The exit status that belongs to the error's code. */
enum exit_status err_status(const struct err *err);

#endif
