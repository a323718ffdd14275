/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the files that make up the configuration share: its entries, what reading them
 * carries along, and what the table says. For conf*.c alone; all others include conf.h.
 */
#ifndef REPUTE_BASE_CONF_PARTS_H
#define REPUTE_BASE_CONF_PARTS_H

#include "conf.h"
#include "map.h"

#define CONF_HEADER_SIZE 256 /* of a section's header, its NUL included */

struct conf_entry {
	char *section, *name; /* owned; name "" when the section has none */
	char *key, *value;    /* owned; key "" and value NULL for the section's header */
	const char *file;     /* borrowed from conf->files */
	int line;
};

struct conf {
	char *path;
	char *files[64];
	size_t n_files;
	struct conf_entry *entries;
	size_t n_entries, size_entries;
	struct map index; /* from names to entries, see conf.c */
};

/* What the reader carries from line to line and from file to file. */
struct conf_reading {
	struct conf *conf;
	const char *file; /* borrowed from conf->files */
	FILE *in;
	int line, read_errno;
	size_t bytes; /* read of this file */
	char header[CONF_HEADER_SIZE];
	const char *section, *name; /* the one that keys belong to now; NULL = none */
	bool wrong_section;	    /* it is a fault, so its keys are passed over */
	conf_report *report;
	void *data; /* for `report` */
	int faults; /* reported or, beyond the first 50, counted only */
	bool no_memory;
};

/* ---- entries (conf.c) -------------------------------------------------------------- */

/* The entry of that place, key "" for the section's header; NULL when there is none. */
struct conf_entry *conf_find_entry(
	const struct conf *conf, const char *section, const char *name, const char *key);

/*
 * A new entry, without value and origin, at a place that has none yet. The text is
 * copied. Moves the entries that are there. NULL without memory.
 */
struct conf_entry *conf_add_entry(
	struct conf *conf, const char *section, const char *name, const char *key);

/* ---- files (conf_read.c) ----------------------------------------------------------- */

/* Report what is wrong on `line` of the file that is being read; 0 = no line. */
void conf_fault(struct conf_reading *r, int line, const char *format, ...)
	PRINTF_LIKE(3, 4);

/*
 * Give the place its value, which is taken, with the line that is being read as origin.
 * A second value in the same file is a fault. -1 without memory.
 */
CHECKED int conf_put_entry(struct conf_reading *r, const char *section, const char *name,
	const char *key, char *value);

/* The value as it is kept, new: paths made absolute to the file that is being read. */
char *conf_absolute(
	const struct conf_reading *r, const struct conf_key *key, const char *value);

/* Read one file. Its faults are reported; -1 when it cannot be read at all. */
CHECKED int conf_read_file(struct conf_reading *r, const char *path, struct err *err);

/* ---- the table (conf_value.c) ------------------------------------------------------ */

/* The row of that key, or the first of the section when `key` is NULL; or NULL. */
const struct conf_key *conf_find_key(const char *section, const char *key);

/* The known word nearest to `word`: keys of `section`, or sections when that is NULL.
   NULL when none is within three edits. */
const char *conf_nearest(const char *section, const char *word);

/* Is the value one that the key takes? If not, -1 and the error says what it takes. */
CHECKED int conf_check_value(
	const struct conf_key *key, const char *value, struct err *err);

/* A value of the type CONF_NUMBER, CONF_DURATION (seconds) or CONF_SIZE (bytes). */
CHECKED int conf_parse_units(const char *text, enum conf_type type, int64_t *ret_value);

/* 1 for yes, true, on and 1, 0 for their opposites, case ignored; -1 = neither. */
int conf_parse_bool(const char *text);

#endif
