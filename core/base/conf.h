/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The configuration: repute.conf, then the .conf files of repute.conf.d beside it in the
 * order of their names. One table (conf_table.c) says which sections and keys there are,
 * of which type and with which default; it feeds the reader, `repute config` and the
 * manual's test. After conf_load() every value has been checked, so the getters cannot
 * fail.
 */
#ifndef REPUTE_BASE_CONF_H
#define REPUTE_BASE_CONF_H

#include "err.h"
#include "view.h"

#include <stdio.h>

enum conf_type {
	CONF_TEXT,
	CONF_PATH,     /* relative to the directory of the file that names it */
	CONF_PATHS,    /* such paths, separated by commas */
	CONF_STORE,    /* a path, or a URL that is left alone */
	CONF_NUMBER,   /* whole, 0 or more */
	CONF_REAL,     /* 0 or more */
	CONF_DURATION, /* "90s", "30m", "6h", "14d", "2w"; 0 or more seconds */
	CONF_SIZE,     /* "64K", "2M", "1G"; bytes */
	CONF_BOOL,     /* yes, no, true, false, on, off */
	CONF_CHOICE,   /* one of `choices` */
	CONF_LIST,     /* names, separated by commas or white space */
	CONF_ZONE,     /* an IANA time zone */
	CONF_URL,      /* http or https */
};

struct conf_key {
	const char *section; /* "source" */
	bool named;	     /* [source "name"], as often as needed */
	const char *key;
	enum conf_type type;
	const char *fallback; /* NULL = none; "" counts as a value */
	bool required;
	const char *choices; /* CONF_CHOICE: "own|competitor" */
	const char *help;
	int64_t min; /* of a number, duration or size */
};

/* The table; its last row has section NULL. */
extern const struct conf_key conf_keys[];

struct conf;

/*
 * Read the file. On failure the error holds the first fault and `*ret_conf` is untouched.
 */
CHECKED int conf_load(const char *path, struct conf **ret_conf, struct err *err);

/* Takes a fault, which is borrowed for the call. */
typedef void conf_report(void *data, const struct err *fault);

/* Read the file to give every fault to `report`, up to 50; returns how many there are, or
   -1 when a file cannot be read. */
CHECKED int conf_check(
	const char *path, conf_report *report, void *data, struct err *err);

/* NULL does nothing. */
void conf_free(struct conf *conf);

/* The file that was read, as it was given. Borrowed. */
const char *conf_path(const struct conf *conf);

/* Number of sections of that kind. */
size_t conf_count(const struct conf *conf, const char *section);

/* The name of the i-th section of that kind in the order of the files, "" when it has
   none; NULL when there are no more. Borrowed. */
const char *conf_name(const struct conf *conf, const char *section, size_t i);

/*
 * A value, or its default; NULL when there is neither. `name` is NULL for a section
 * without one. Section and key must be in the table. Borrowed from the configuration.
 */
const char *conf_text(
	const struct conf *conf, const char *section, const char *name, const char *key);

/* The same as a number: plain, seconds, bytes, or 0 and 1; 0 when there is no value. */
int64_t conf_number(
	const struct conf *conf, const char *section, const char *name, const char *key);

/* The same as a real number of 0 or more. */
double conf_real(
	const struct conf *conf, const char *section, const char *name, const char *key);

/* Is `item` among the names of a CONF_LIST? An absent list holds everything. */
bool conf_lists(const struct conf *conf, const char *section, const char *name,
	const char *key, const char *item);

/* Where the value came from. line 0 = the default. `*ret_file` is borrowed. */
void conf_origin(const struct conf *conf, const char *section, const char *name,
	const char *key, const char **ret_file, int *ret_line);

#endif
