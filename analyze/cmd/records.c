/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Raw records are lines; a CSV record goes on over further lines while a quote is open.
 * The state of the quotes is carried from line to line, so every byte is looked at once
 * for its end and once for its fields. Nothing longer than LIMIT_LINE is ever held.
 */
#include "cmd/records.h"

#include "base/gz.h"
#include "base/limits.h"

#include <jansson.h>
#include <stdlib.h>

enum column {
	COLUMN_ID,
	COLUMN_TITLE,
	COLUMN_TEXT,
	N_COLUMNS,
};

static const char *const column_names[N_COLUMNS] = {"id", "title", "text"};

struct records {
	struct gz_reader *reader;
	enum record_format format;
	size_t columns[N_COLUMNS]; /* CSV: 1-based, 0 = none */
	struct buf row;		   /* a CSV record of several lines */
};

/* Where a CSV reader stands. */
enum quote_state {
	QUOTE_START,  /* at the first byte of a field */
	QUOTE_PLAIN,  /* in a field without quotes */
	QUOTE_OPEN,   /* inside the quotes */
	QUOTE_CLOSED, /* behind a quote, which ends the field or begins a pair */
};

int record_format_of(const char *name, enum record_format *ret_format, struct err *err)
{
	static const char *const names[] = {[RECORD_LINES] = "lines",
		[RECORD_NDJSON] = "ndjson",
		[RECORD_CSV] = "csv"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(names[i], name) == 0) {
			*ret_format = (enum record_format)i;
			return 0;
		}
	}
	return err_set(err, ERR_USAGE,
		"unknown input format '%s': it is lines, ndjson or csv", name);
}

static enum quote_state quote_step(enum quote_state state, char c)
{
	if (state == QUOTE_OPEN)
		return c == '"' ? QUOTE_CLOSED : QUOTE_OPEN;
	if (c == ',')
		return QUOTE_START;
	if (c == '"' && state != QUOTE_PLAIN)
		return QUOTE_OPEN;
	return QUOTE_PLAIN;
}

static enum quote_state quote_scan(enum quote_state state, struct view line)
{
	for (size_t i = 0; line.data != NULL && i < line.len; i++)
		state = quote_step(state, line.data[i]);
	return state;
}

/* Append the lines that follow to an open CSV record. */
static int join_lines(struct records *records, enum quote_state state,
	struct record_raw *raw, struct err *err)
{
	bool too_long = false;
	struct view line;

	buf_clear(&records->row);
	buf_add(&records->row, raw->text);
	while (state == QUOTE_OPEN) {
		int rc = gz_reader_line(records->reader, &line, &too_long, err);

		if (rc < 0)
			return -1;
		if (rc == 0)
			break;
		raw->too_long |= too_long;
		buf_add_char(&records->row, '\n');
		buf_add(&records->row, line);
		state = quote_scan(state, line);
	}
	raw->too_long |= records->row.failed == ERR_LIMIT;
	raw->text = raw->too_long ? (struct view){NULL, 0} : buf_view(&records->row);
	if (records->row.failed == ERR_MEMORY)
		return err_memory(err);
	return 1;
}

static int next_raw(struct records *records, struct record_raw *ret_raw, struct err *err)
{
	struct view line;
	bool too_long = false;
	int rc = gz_reader_line(records->reader, &line, &too_long, err);

	if (rc <= 0)
		return rc;
	struct record_raw raw = {.text = line,
		.line = gz_reader_line_number(records->reader),
		.too_long = too_long};

	if (raw.line == 1 && view_starts(raw.text, VIEW("\xef\xbb\xbf")))
		raw.text = view_sub(raw.text, 3, raw.text.len);
	if (records->format == RECORD_CSV) {
		enum quote_state state = quote_scan(QUOTE_START, raw.text);

		if (state == QUOTE_OPEN)
			rc = join_lines(records, state, &raw, err);
	}
	*ret_raw = raw;
	return rc;
}

int records_next(struct records *records, struct record_raw *ret_raw, struct err *err)
{
	struct record_raw raw;
	int rc;

	do {
		rc = next_raw(records, &raw, err);
	} while (rc > 0 && records->format != RECORD_LINES && !raw.too_long &&
		 view_trim(raw.text).len == 0);
	if (rc > 0)
		*ret_raw = raw;
	return rc;
}

/* The content of quotes, each pair of them made one. */
static struct view unquote(struct arena *arena, struct view quoted)
{
	char *copy = arena_alloc(arena, quoted.len);
	size_t len = 0;

	if (copy == NULL)
		return (struct view){NULL, 0};
	for (size_t i = 0; i < quoted.len; i++) {
		copy[len++] = quoted.data[i];
		i += quoted.data[i] == '"' && i + 1 < quoted.len &&
		     quoted.data[i + 1] == '"';
	}
	return (struct view){copy, len};
}

/*
 * Take a field off the front of `*rest`, without its quotes; copied to `arena` when it
 * holds pairs of quotes. False at the end of the row, or (`*ret_open`) when a quote is
 * not closed.
 */
static bool take_field(
	struct view *rest, struct arena *arena, struct view *ret_field, bool *ret_open)
{
	enum quote_state state = QUOTE_START;
	struct view row = *rest;
	bool pairs = false;
	size_t at = 0, from;

	if (row.data == NULL)
		return false;
	for (; at < row.len; at++) {
		enum quote_state next = quote_step(state, row.data[at]);

		if (next == QUOTE_START)
			break;
		pairs |= state == QUOTE_CLOSED && next == QUOTE_OPEN;
		state = next;
	}
	from = at != 0 && row.data[0] == '"';
	*ret_open = state == QUOTE_OPEN;
	*ret_field = view_sub(row, from, at - from - (state == QUOTE_CLOSED));
	if (pairs)
		*ret_field = unquote(arena, *ret_field);
	*rest = at < row.len ? (struct view){row.data + at + 1, row.len - at - 1}
			     : (struct view){NULL, 0};
	return !*ret_open;
}

static int parse_row(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct view *fields, struct err *err)
{
	struct view rest = raw->text, field;
	size_t n = 0;
	bool open = false;

	while (take_field(&rest, arena, &field, &open)) {
		n++;
		for (size_t i = 0; i < N_COLUMNS; i++) {
			if (records->columns[i] == n)
				fields[i] = field;
		}
	}
	if (open)
		return err_at(err, ERR_INPUT, records_name(records), (int)raw->line, 0,
			"a quote is not closed, skipping this record");
	if (n < records->columns[COLUMN_TEXT])
		return err_at(err, ERR_INPUT, records_name(records), (int)raw->line, 0,
			"the row has no column 'text', skipping it");
	return arena_check(arena, err);
}

static int read_header(struct records *records, struct err *err)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	struct record_raw raw = {.line = 1};
	struct view rest, field;
	bool open = false;
	int rc = records_next(records, &raw, err);

	if (rc <= 0)
		return rc;
	rest = raw.text;
	for (size_t n = 1; take_field(&rest, &arena, &field, &open); n++) {
		for (size_t i = 0; i < N_COLUMNS; i++) {
			if (records->columns[i] == 0 &&
				view_case_eq(view_trim(field), view_of(column_names[i])))
				records->columns[i] = n;
		}
	}
	if (records->columns[COLUMN_TEXT] == 0)
		return err_at(err, ERR_INPUT, records_name(records), (int)raw.line, 0,
			"the header has no column 'text'");
	return 0;
}

int records_open(const char *path, enum record_format format,
	struct records **ret_records, struct err *err)
{
	struct records *records = calloc(1, sizeof(*records));

	if (records == NULL)
		return err_memory(err);
	records->format = format;
	records->row = buf_make(LIMIT_LINE);
	if (gz_reader_open(path, &records->reader, err) < 0 ||
		(format == RECORD_CSV && read_header(records, err) < 0)) {
		records_close(records);
		return -1;
	}
	*ret_records = records;
	return 0;
}

void records_close(struct records *records)
{
	if (records == NULL)
		return;
	gz_reader_close(records->reader);
	buf_done(&records->row);
	free(records);
}

const char *records_name(const struct records *records)
{
	return gz_reader_name(records->reader);
}

/* A JSON member as text, a number as it is written; empty when it is missing or null. */
static struct view keep_member(const json_t *object, const char *key, struct arena *arena)
{
	const json_t *value = json_object_get(object, key);

	if (json_is_string(value))
		return arena_keep(arena, (struct view){json_string_value(value),
						 json_string_length(value)});
	if (json_is_integer(value))
		return arena_printf(
			arena, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
	if (json_is_real(value))
		return arena_printf(arena, "%.17g", json_real_value(value));
	return (struct view){NULL, 0};
}

static int parse_object(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct view *fields, struct err *err)
{
	json_error_t fault;
	json_t *object = json_loadb(raw->text.data, raw->text.len,
		JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &fault);
	const char *name = records_name(records);
	int rc = 0;

	if (object == NULL)
		return err_at(err, ERR_INPUT, name, (int)raw->line, fault.column,
			"not JSON (%s), skipping this line", fault.text);
	if (!json_is_string(json_object_get(object, "text")) &&
		!json_is_string(json_object_get(object, "title")))
		rc = err_at(err, ERR_INPUT, name, (int)raw->line, 0,
			"no object with a string 'text', skipping this line");
	for (size_t i = 0; rc == 0 && i < N_COLUMNS; i++)
		fields[i] = keep_member(object, column_names[i], arena);
	json_decref(object);
	return rc;
}

static struct view join_title(struct arena *arena, struct view title, struct view text)
{
	char *both = arena_alloc(arena, title.len + 1 + text.len);

	if (both == NULL)
		return (struct view){NULL, 0};
	memcpy(both, title.data, title.len);
	both[title.len] = '\n';
	if (text.len != 0)
		memcpy(both + title.len + 1, text.data, text.len);
	return (struct view){both, title.len + 1 + text.len};
}

int record_parse(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct record *ret_record, struct err *err)
{
	struct view fields[N_COLUMNS] = {{NULL, 0}};
	int rc = 0;

	if (raw->too_long)
		return err_at(err, ERR_LIMIT, records_name(records), (int)raw->line, 0,
			"the record is longer than %zu bytes, skipping it", LIMIT_LINE);
	if (records->format == RECORD_LINES)
		fields[COLUMN_TEXT] = raw->text;
	else if (records->format == RECORD_CSV)
		rc = parse_row(records, raw, arena, fields, err);
	else
		rc = parse_object(records, raw, arena, fields, err);
	if (rc < 0)
		return -1;
	struct record record = {.id = fields[COLUMN_ID], .text = fields[COLUMN_TEXT]};

	if (record.id.len == 0)
		record.id = arena_printf(arena, "%lld", (long long)raw->line);
	if (fields[COLUMN_TITLE].len != 0)
		record.text = join_title(arena, fields[COLUMN_TITLE], record.text);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_record = record;
	return 0;
}
