/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Command-line options, declared in a table bound to variables. Parsing and --help come
 * from the same rows, so neither can say what the other does not do.
 */
#ifndef REPUTE_BASE_OPT_H
#define REPUTE_BASE_OPT_H

#include "calendar.h"
#include "err.h"

#include <stdio.h>

enum opt_type {
	OPT_END,
	OPT_GROUP,  /* only a heading in the help */
	OPT_FLAG,   /* bool: set to true */
	OPT_TEXT,   /* const char *: borrowed from argv */
	OPT_LIST,   /* struct opt_list: may be given several times */
	OPT_NUMBER, /* int64_t, 0 or more */
	OPT_DAY,    /* struct opt_day: YYYY-MM-DD */
	OPT_NOW,    /* struct clock: RFC 3339, fixes it */
};

struct opt_list {
	const char *values[32]; /* borrowed from argv */
	int n;
};

struct opt_day {
	bool given;
	int32_t day;
};

struct opt {
	enum opt_type type;
	char letter;	  /* 0 = none */
	const char *name; /* long name, without dashes */
	void *target;
	const char *value; /* what the help calls its value */
	const char *help;
};

#define OPT_TABLE_END           \
	{                       \
		.type = OPT_END \
	}

/* A command's words: usage lines and a sentence, both without "repute" in front. */
struct opt_usage {
	const char *synopsis; /* "import [OPTION...] FILE..." */
	const char *summary;  /* one sentence */
};

enum opt_result {
	OPT_ERROR = -1,
	OPT_RUN = 0,
	OPT_HELP_SHOWN = 1, /* --help was given and printed; nothing else to do */
};

/*
 * Parse argv[1..]; argv[0] is the command's name. What is no option is moved to the front
 * of argv, and `*argc` becomes its number (without argv[0]); "--" ends the options.
 */
CHECKED enum opt_result opt_parse(const struct opt *table, const struct opt_usage *usage,
	int *argc, char **argv, struct err *err);

/* The help text. */
void opt_help(const struct opt *table, const struct opt_usage *usage, FILE *out);

#endif
