/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of struct record_map, shared by record_map.c, which fills it, and record.c,
 * which looks columns up in it.
 */
#ifndef REPUTE_EXTRACT_RECORD_MAP_H
#define REPUTE_EXTRACT_RECORD_MAP_H

#include "extract/record.h"

enum record_column {
	RECORD_ID,
	RECORD_BRAND,
	RECORD_LOCATION,
	RECORD_SOURCE,
	RECORD_AUDIENCE,
	RECORD_DATE,
	RECORD_RATING,
	RECORD_RATING_SCALE,
	RECORD_TITLE,
	RECORD_TEXT,
	RECORD_AUTHOR,
	RECORD_LANGUAGE,
	RECORD_URL,
	RECORD_REPLY,
	RECORD_REPLY_DATE,
	RECORD_COLUMNS, /* their number; as a value: an unused column */
};

/* Which of two columns that mean the same is taken: the higher. */
enum record_rank {
	RECORD_RANK_NONE,
	RECORD_RANK_ALIAS,
	RECORD_RANK_CANONICAL,
	RECORD_RANK_MAPPED,
};

#define RECORD_NAMES_MAX 96

struct record_name {
	struct view name;
	enum record_column column;
	enum record_rank rank;
};

struct record_map {
	struct record_name names[RECORD_NAMES_MAX]; /* mapped ones first */
	size_t n;
	enum record_column header[CSV_FIELDS_MAX]; /* of the CSV file's columns */
	size_t header_n;
	struct view unused[RECORD_UNUSED_MAX];
	size_t unused_n;
	struct arena kept;   /* the names' text */
	struct arena passed; /* the unused columns' names */
};

/* The canonical name. */
const char *record_column_name(enum record_column column);

/* What a column of this name means, or NULL; borrowed. */
const struct record_name *record_map_find(const struct record_map *map, struct view name);

/* Remember the name of an unused column, once. */
void record_map_note(struct record_map *map, struct view name);

#endif
