/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is in a record. A member or field without escapes is returned where it lies; the
 * others are decoded into the caller's arena.
 */
#include "cmd/records_parts.h"

#include "base/jsonrow.h"
#include "base/limits.h"
#include "cmd/csvrow.h"

const struct view record_column_names[N_COLUMNS] = {{"id", 2}, {"title", 5}, {"text", 4}};

static int parse_row(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct view *fields, struct err *err)
{
	struct view rest = raw->text, field;
	size_t n = 0;
	bool open = false;

	while (csvrow_field(&rest, arena, &field, &open)) {
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

/* The first record, and what is behind it put back. */
static int read_header_row(struct records *records, struct record_block *block,
	struct record_raw *ret_raw, struct err *err)
{
	int rc;

	do {
		rc = records_read(records, block, err);
	} while (rc > 0 && !record_split(records, block, ret_raw));
	if (rc <= 0)
		return rc;
	struct buf cut = records->cut;

	records->cut = buf_make(cut.max);
	records->lines = block->line - 1;
	buf_add(&records->cut, block->rest);
	buf_add(&records->cut, buf_view(&cut));
	buf_done(&cut);
	return buf_check(&records->cut, err) < 0 ? -1 : 1;
}

int records_read_header(
	struct records *records, struct record_block *block, struct err *err)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	struct record_raw raw = {.line = 1};
	struct view rest, field;
	bool open = false;
	int rc = read_header_row(records, block, &raw, err);

	if (rc <= 0)
		return rc;
	rest = raw.text;
	for (size_t n = 1; csvrow_field(&rest, &arena, &field, &open); n++) {
		for (size_t i = 0; i < N_COLUMNS; i++) {
			if (records->columns[i] == 0 &&
				view_case_eq(view_trim(field), record_column_names[i]))
				records->columns[i] = n;
		}
	}
	if (arena_check(&arena, err) < 0)
		return -1;
	if (records->columns[COLUMN_TEXT] == 0)
		return err_at(err, ERR_INPUT, records_name(records), (int)raw.line, 0,
			"the header has no column 'text'");
	return 0;
}

/* The members that matter; `*ret_strings` has a bit for each that is a string. */
static int read_members(
	struct jsonrow *row, struct view *fields, unsigned *ret_strings, struct err *err)
{
	struct json_member member;
	unsigned seen = 0, strings = 0;
	int rc;

	while ((rc = jsonrow_next(row, &member, err)) > 0) {
		size_t i = 0;

		while (i < N_COLUMNS && !view_eq(member.key, record_column_names[i]))
			i++;
		if (i == N_COLUMNS)
			continue;
		if (seen >> i & 1)
			return err_set(err, ERR_INPUT, "it has two members '%s'",
				record_column_names[i].data);
		seen |= 1U << i;
		strings |= (unsigned)(member.kind == JSON_KIND_STRING) << i;
		if (member.kind == JSON_KIND_STRING || member.kind == JSON_KIND_NUMBER)
			fields[i] = member.text;
	}
	*ret_strings = strings;
	return rc;
}

/* Faults are rare: the line is read once more for the words. */
static int tell_fault(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct err *err)
{
	struct jsonrow row = jsonrow_make(raw->text, arena);
	struct view fields[N_COLUMNS];
	struct err fault = ERR_INIT;
	unsigned strings;

	if (row.clean && read_members(&row, fields, &strings, &fault) == 0)
		err_set(&fault, ERR_INPUT, "no string 'text' or 'title' in it");
	return err_at(err, row.clean ? fault.code : ERR_INPUT, records_name(records),
		(int)raw->line, fault.column, "%s, skipping this line",
		row.clean ? fault.text : "not JSON: the text is not UTF-8");
}

static int parse_object(const struct records *records, const struct record_raw *raw,
	struct arena *arena, struct view *fields, struct err *err)
{
	struct jsonrow row = jsonrow_make(raw->text, arena);
	unsigned strings = 0;

	if (!row.clean || read_members(&row, fields, &strings, NULL) < 0 ||
		!(strings & (1U << COLUMN_TEXT | 1U << COLUMN_TITLE)))
		return tell_fault(records, raw, arena, err);
	return arena_check(arena, err);
}

static struct view join_title(struct arena *arena, struct view title, struct view text)
{
	char *both = arena_text(arena, title.len + 1 + text.len);

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
	if (records->format == RECORD_LINES) {
		*ret_record = (struct record){.text = raw->text, .line = raw->line};
		return 0;
	}
	if (records->format == RECORD_CSV)
		rc = parse_row(records, raw, arena, fields, err);
	else
		rc = parse_object(records, raw, arena, fields, err);
	if (rc < 0)
		return -1;
	struct record record = {
		.id = fields[COLUMN_ID], .text = fields[COLUMN_TEXT], .line = raw->line};

	if (fields[COLUMN_TITLE].len != 0)
		record.text = join_title(arena, fields[COLUMN_TITLE], record.text);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_record = record;
	return 0;
}
