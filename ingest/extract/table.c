/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables by URL: what `repute import` reads from a file is read from a page. A row that
 * cannot be a review is counted and the first fault told; all others are kept. Where a
 * field stands is told as RFC 7111 has it, "row=3" (the header is the first), "col=2".
 */
#include "base/jsonrow.h"
#include "extract/adapter.h"
#include "extract/record.h"
#include "extract/record_map.h"

/* What is read, row after row. */
struct table {
	struct document *document;
	struct record_map *map;
	struct extraction *x;
	const char *adapter;
	int64_t row; /* 1 = the first, the header of CSV too */
	struct err *err;
};

/* The field that a column is; FIELDS for one that pages do not have. */
static enum field field_of(enum record_column column)
{
	switch (column) {
	case RECORD_ID:
		return FIELD_ID;
	case RECORD_DATE:
		return FIELD_DATE;
	case RECORD_RATING:
		return FIELD_RATING;
	case RECORD_RATING_SCALE:
		return FIELD_SCALE;
	case RECORD_TITLE:
		return FIELD_TITLE;
	case RECORD_TEXT:
		return FIELD_TEXT;
	case RECORD_AUTHOR:
		return FIELD_AUTHOR;
	case RECORD_LANGUAGE:
		return FIELD_LANGUAGE;
	case RECORD_URL:
		return FIELD_LINK;
	case RECORD_REPLY:
		return FIELD_REPLY;
	case RECORD_REPLY_DATE:
		return FIELD_REPLY_DATE;
	default:
		return (enum field)FIELDS;
	}
}

/* A row that is kept out, and why. */
static void lose_row(struct table *table, const struct err *fault)
{
	struct extraction_stats *stats = &table->x->stats;

	if (stats->rows_bad++ == 0)
		stats->unreadable_row = arena_printf(table->x->arena, "row %lld: %s",
			(long long)table->row, fault->text);
}

/* The row came out as a review, or with a fault. */
static int take(struct table *table, int rc, struct review *review,
	const struct provenance *from, const struct err *fault)
{
	if (rc < 0 && fault->code == ERR_MEMORY)
		return err_memory(table->err);
	if (rc < 0) {
		lose_row(table, fault);
		arena_clear(&table->x->scratch);
		return 0;
	}
	/* Which brand, place and source it is of is the section's to say. */
	review->brand = review->location = review->source = (struct view){NULL, 0};
	return extraction_add(table->x, review, from, table->err);
}

/* ---- CSV --------------------------------------------------------------------------- */

static void note_columns(
	struct table *table, const struct review *review, struct provenance *from)
{
	for (size_t i = 0; i < table->map->header_n; i++) {
		enum field field = field_of(table->map->header[i]);

		if (field == FIELD_DATE && review->published.precision == PRECISION_NONE)
			continue;
		if (field != (enum field)FIELDS)
			from->fields[field] =
				arena_printf(&table->x->scratch, "col=%zu", i + 1);
	}
}

static int take_csv_row(struct table *table, const struct csv_row *row)
{
	struct arena *arena = &table->x->scratch;
	struct provenance from = {.adapter = table->adapter,
		.path = arena_printf(arena, "row=%lld", (long long)table->row)};
	struct record_notes notes;
	struct review review;
	struct err fault = ERR_INIT;
	int rc = record_from_csv(table->map, row, arena, &review, &notes, &fault);

	if (rc == 0)
		note_columns(table, &review, &from);
	return take(table, rc, &review, &from, &fault);
}

/* The header is the first row; without one there is nothing to read. */
static int take_csv_header(struct table *table, const struct csv_row *row, bool *ret_ends)
{
	struct err fault = ERR_INIT;

	if (record_map_header(table->map, row, &fault) == 0)
		return 0;
	if (fault.code == ERR_MEMORY)
		return err_memory(table->err);
	lose_row(table, &fault);
	table->x->stats.bytes_bad += table->document->text.len;
	*ret_ends = true;
	return 0;
}

static int read_rows(struct table *table, struct csv_reader *csv)
{
	bool ends = false;

	while (!ends) {
		struct err fault = ERR_INIT;
		struct csv_row row;
		enum csv_result result = csv_reader_next(csv, &row, &fault);
		int rc = 0;

		if (result == CSV_ERROR)
			return err_memory(table->err);
		if (result == CSV_END || result == CSV_NEEDS_BLOCK)
			return 0;
		table->row++;
		if (result == CSV_MALFORMED)
			lose_row(table, &fault);
		else if (table->map->header_n == 0)
			rc = take_csv_header(table, &row, &ends);
		else
			rc = take_csv_row(table, &row);
		if (rc < 0)
			return -1;
	}
	return 0;
}

/* The one of ",", ";" and tab that the first line has most of. */
static char separator_of(struct view text)
{
	struct view line = view_sub(text, 0, view_find(text, '\n'));
	size_t counts[3] = {0};
	static const char separators[3] = {',', ';', '\t'};
	size_t best = 0;

	for (size_t i = 0; i < line.len; i++) {
		for (size_t k = 0; k < 3; k++)
			counts[k] += line.data[i] == separators[k];
	}
	for (size_t k = 1; k < 3; k++) {
		if (counts[k] > counts[best])
			best = k;
	}
	return separators[best];
}

static int read_csv(struct table *table)
{
	struct view text = table->document->text;
	struct csv_reader *csv;

	if (csv_reader_new(separator_of(text), &csv, table->err) < 0)
		return -1;
	int rc = csv_reader_feed(csv, text, table->err);

	if (rc == 0) {
		csv_reader_end(csv);
		rc = read_rows(table, csv);
	}
	csv_reader_free(csv);
	return rc;
}

/* ---- NDJSON ------------------------------------------------------------------------ */

/* Which members of the line the fields came from. */
static void note_members(struct table *table, struct view line, struct provenance *from)
{
	struct jsonrow row = jsonrow_make(line, &table->x->scratch);
	struct json_member member;

	while (jsonrow_next(&row, &member, NULL) > 0) {
		const struct record_name *known = record_map_find(table->map, member.key);
		enum field field =
			known != NULL ? field_of(known->column) : (enum field)FIELDS;

		if (field != (enum field)FIELDS && member.kind != JSON_KIND_NULL)
			from->fields[field] = member.key;
	}
}

static int take_line(struct table *table, struct view line)
{
	struct arena *arena = &table->x->scratch;
	struct view text = table->document->text;
	struct provenance from = {.adapter = table->adapter,
		.offset = (size_t)(line.data - text.data),
		.length = line.len};
	struct record_notes notes;
	struct review review;
	struct err fault = ERR_INIT;
	int rc = record_from_json(table->map, line, arena, &review, &notes, &fault);

	if (rc == 0)
		note_members(table, line, &from);
	return take(table, rc, &review, &from, &fault);
}

static int read_lines(struct table *table)
{
	struct view rest = table->document->text, line;

	while (view_split(&rest, '\n', &line)) {
		line = view_trim(line);
		table->row++;
		if (line.len != 0 && take_line(table, line) < 0)
			return -1;
	}
	return 0;
}

/* ---- the adapters ------------------------------------------------------------------ */

/* Read with the recipe's map, or with one of the names that import knows. */
static int read_table(struct table *table, const struct recipe *recipe,
	int (*read)(struct table *table))
{
	struct record_map *own = NULL;

	if (recipe->map == NULL && record_map_new(&own, table->err) < 0)
		return -1;
	table->map = recipe->map != NULL ? recipe->map : own;
	record_map_reset(table->map);
	int rc = read(table);

	record_map_free(own);
	return rc;
}

bool csv_fits(struct document *document)
{
	return document->kind == DOCUMENT_CSV;
}

int csv_read(struct document *document, const struct recipe *recipe, struct extraction *x,
	struct err *err)
{
	struct table table = {.document = document, .x = x, .adapter = "csv", .err = err};

	return read_table(&table, recipe, read_csv);
}

/* Lines are read by json where nobody says otherwise: it knows more shapes. */
bool ndjson_fits(struct document *document)
{
	(void)document;
	return false;
}

int ndjson_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	struct table table = {
		.document = document, .x = x, .adapter = "ndjson", .err = err};

	return read_table(&table, recipe, read_lines);
}
