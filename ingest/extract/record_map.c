/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names of columns. There are two dozen of them, so they are compared one after the other
 * (lengths first); the mapped names stand in front and therefore win over ours.
 */
#include "extract/record_map.h"

#include "base/repair.h"

#include <stdlib.h>

static const char *const canonical[RECORD_COLUMNS] = {
	[RECORD_ID] = "id",
	[RECORD_BRAND] = "brand",
	[RECORD_LOCATION] = "location",
	[RECORD_SOURCE] = "source",
	[RECORD_AUDIENCE] = "audience",
	[RECORD_DATE] = "date",
	[RECORD_RATING] = "rating",
	[RECORD_RATING_SCALE] = "rating_scale",
	[RECORD_TITLE] = "title",
	[RECORD_TEXT] = "text",
	[RECORD_AUTHOR] = "author",
	[RECORD_LANGUAGE] = "language",
	[RECORD_URL] = "url",
	[RECORD_REPLY] = "reply",
	[RECORD_REPLY_DATE] = "reply_date",
};

const char *record_column_name(enum record_column column)
{
	return canonical[column];
}

static void add_name(struct record_map *map, struct view name, enum record_column column,
	enum record_rank rank)
{
	map->names[map->n++] = (struct record_name){name, column, rank};
}

int record_map_new(struct record_map **ret_map, struct err *err)
{
	struct record_map *map = calloc(1, sizeof(*map));

	if (map == NULL)
		return err_memory(err);
	for (int i = 0; i < RECORD_COLUMNS; i++)
		add_name(map, view_of(canonical[i]), (enum record_column)i,
			RECORD_RANK_CANONICAL);
	add_name(map, VIEW("entity"), RECORD_BRAND, RECORD_RANK_ALIAS);
	add_name(map, VIEW("lang"), RECORD_LANGUAGE, RECORD_RANK_ALIAS);
	*ret_map = map;
	return 0;
}

void record_map_free(struct record_map *map)
{
	if (map == NULL)
		return;
	arena_done(&map->kept);
	arena_done(&map->passed);
	free(map);
}

void record_map_reset(struct record_map *map)
{
	map->header_n = 0;
	map->unused_n = 0;
	arena_clear(&map->passed);
}

const struct record_name *record_map_find(const struct record_map *map, struct view name)
{
	for (size_t i = 0; i < map->n && name.len != 0; i++) {
		const struct record_name *known = &map->names[i];

		/* Length and first letter, whatever its case, tell most of them apart. */
		if (known->name.len == name.len &&
			((known->name.data[0] ^ name.data[0]) & ~0x20) == 0 &&
			view_case_eq(known->name, name))
			return known;
	}
	return NULL;
}

/* Edit distance (Levenshtein 1966) of two words of at most 15 letters. */
static size_t distance(struct view a, struct view b)
{
	size_t row[16];

	for (size_t j = 0; j <= b.len; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= b.len; j++) {
			size_t best = diagonal + (a.data[i - 1] != b.data[j - 1]);

			diagonal = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[b.len];
}

/* The canonical name nearest to `word`. */
static const char *nearest(struct view word)
{
	const char *best = canonical[RECORD_TEXT];
	size_t best_distance = SIZE_MAX;

	word = view_sub(word, 0, 15);
	for (int i = 0; i < RECORD_COLUMNS; i++) {
		size_t d = distance(word, view_of(canonical[i]));

		if (d < best_distance) {
			best_distance = d;
			best = canonical[i];
		}
	}
	return best;
}

/* One "their=ours". */
static int add_pair(struct record_map *map, struct view pair, struct err *err)
{
	size_t at = view_find(pair, '=');
	struct view their = view_trim(view_sub(pair, 0, at));
	struct view ours = view_trim(view_sub(pair, at + 1, pair.len));
	const struct record_name *known = record_map_find(map, ours);

	if (at == pair.len || their.len == 0 || ours.len == 0)
		return err_set(err, ERR_USAGE,
			"column mapping '%.*s' is not of the form their=ours",
			VIEW_ARG(view_front(pair, 80)));
	if (known == NULL || known->rank == RECORD_RANK_MAPPED)
		return err_set(err, ERR_USAGE,
			"unknown column '%.*s' in a mapping; the nearest is '%s'",
			VIEW_ARG(view_front(ours, 80)), nearest(ours));
	if (map->n == RECORD_NAMES_MAX)
		return err_set(err, ERR_USAGE, "too many columns are mapped");
	struct record_name name = {
		arena_keep(&map->kept, their), known->column, RECORD_RANK_MAPPED};

	memmove(map->names + 1, map->names, map->n * sizeof(map->names[0]));
	map->names[0] = name;
	map->n++;
	return arena_check(&map->kept, err);
}

int record_map_add(struct record_map *map, const char *mapping, struct err *err)
{
	struct view rest = view_of(mapping), pair;

	while (view_split(&rest, ',', &pair)) {
		if (add_pair(map, pair, err) < 0)
			return -1;
	}
	return 0;
}

void record_map_note(struct record_map *map, struct view name)
{
	bool repaired;

	for (size_t i = 0; i < map->unused_n; i++) {
		if (view_eq(map->unused[i], name))
			return;
	}
	if (map->unused_n == RECORD_UNUSED_MAX)
		return;
	struct view clean = repair_text(view_sub(name, 0, 80), &map->passed, &repaired);

	map->unused[map->unused_n++] = arena_keep(&map->passed, clean);
}

size_t record_map_unused_count(const struct record_map *map)
{
	return map->unused_n;
}

struct view record_map_unused(const struct record_map *map, size_t i)
{
	return map->unused[i];
}

/* The columns must tell enough to make reviews of rows. */
static int check_columns(const enum record_rank *ranks, struct err *err)
{
	if (ranks[RECORD_DATE] == RECORD_RANK_NONE)
		return err_set(err, ERR_INPUT,
			"the header has no column 'date'; name theirs with --map "
			"their=date");
	if (ranks[RECORD_TEXT] == RECORD_RANK_NONE &&
		ranks[RECORD_TITLE] == RECORD_RANK_NONE &&
		ranks[RECORD_RATING] == RECORD_RANK_NONE)
		return err_set(err, ERR_INPUT,
			"the header has no column 'text', 'title' or 'rating'; name "
			"theirs with --map their=text");
	return 0;
}

/* Give column `i` of the header its meaning, taking it from a lesser one that had it. */
static int bind_column(struct record_map *map, size_t i, struct view name,
	enum record_rank *ranks, struct err *err)
{
	const struct record_name *known = record_map_find(map, name);
	enum record_column column = known != NULL ? known->column : RECORD_COLUMNS;

	map->header[i] = RECORD_COLUMNS;
	if (known == NULL || known->rank < ranks[column]) {
		if (name.len != 0)
			record_map_note(map, name);
		return 0;
	}
	if (known->rank == ranks[column])
		return err_set(err, ERR_INPUT, "two columns of the header are '%s'",
			canonical[column]);
	for (size_t k = 0; k < i; k++) {
		if (map->header[k] == column)
			map->header[k] = RECORD_COLUMNS;
	}
	map->header[i] = column;
	ranks[column] = known->rank;
	return 0;
}

int record_map_header(
	struct record_map *map, const struct csv_row *header, struct err *err)
{
	enum record_rank ranks[RECORD_COLUMNS] = {RECORD_RANK_NONE};

	for (size_t i = 0; i < header->n; i++) {
		if (bind_column(map, i, view_trim(header->fields[i]), ranks, err) < 0)
			return -1;
	}
	map->header_n = header->n;
	return check_columns(ranks, err);
}
