/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two steps for each record. The first finds its end: the first newline with an even
 * number of quotes before it. It remembers where it stopped, so a record that arrives in
 * many blocks is scanned once. The second splits the bytes into fields and checks the
 * grammar; if that fails the reader goes back to the line after the one where the record
 * began.
 *
 * Going back is not quadratic: a line inside the failed record has an even number of
 * quotes (or it would have ended it), so as the start of a record it ends on itself; each
 * byte is scanned at most a few times. Fields point into the reader's bytes; only those
 * with doubled quotes are copied, into a second buffer of the same bound.
 */
#include "extract/csv.h"

#include "base/buf.h"
#include "base/limits.h"

#include <stdlib.h>

struct csv_reader {
	char separator;
	bool started;	    /* the place of a byte order mark has been passed */
	bool ended;	    /* nothing more will be fed */
	bool skipping;	    /* inside a line that is too long */
	int64_t line;	    /* number of the line at `begin` */
	struct buf bytes;   /* what was fed and not yet dropped */
	struct buf plain;   /* fields that had doubled quotes */
	size_t begin;	    /* of the record, in bytes */
	size_t scanned;	    /* the first step has looked up to here */
	size_t first_line;  /* behind the record's first newline; 0 = not seen */
	int64_t line_count; /* newlines of the record so far */
	bool quoted;	    /* an odd number of quotes before `scanned` */
	struct view *fields;
	size_t n, size;
};

int csv_reader_new(char separator, struct csv_reader **ret_reader, struct err *err)
{
	struct csv_reader *reader = calloc(1, sizeof(*reader));

	if (reader == NULL)
		return err_memory(err);
	reader->separator = separator;
	reader->line = 1;
	reader->bytes = buf_make(SIZE_MAX / 4);
	reader->plain = buf_make(LIMIT_LINE);
	*ret_reader = reader;
	return 0;
}

void csv_reader_free(struct csv_reader *reader)
{
	if (reader == NULL)
		return;
	buf_done(&reader->bytes);
	buf_done(&reader->plain);
	free(reader->fields);
	free(reader);
}

/* Move what is left to the front, so that the buffer does not grow with the file. */
static void compact(struct csv_reader *reader)
{
	size_t begin = reader->begin;

	if (begin == 0)
		return;
	reader->bytes.len -= begin;
	memmove(reader->bytes.data, reader->bytes.data + begin, reader->bytes.len);
	reader->scanned -= begin;
	reader->first_line -= reader->first_line != 0 ? begin : 0;
	reader->begin = 0;
}

int csv_reader_feed(struct csv_reader *reader, struct view block, struct err *err)
{
	compact(reader);
	buf_add(&reader->bytes, block);
	return buf_check(&reader->bytes, err);
}

void csv_reader_end(struct csv_reader *reader)
{
	reader->ended = true;
}

/* The next record begins at `at`, `lines` lines further down. */
static void restart(struct csv_reader *reader, size_t at, int64_t lines)
{
	reader->begin = at;
	reader->scanned = at;
	reader->first_line = 0;
	reader->line += lines;
	reader->line_count = 0;
	reader->quoted = false;
}

/* Does the part hold an odd number of quotes? */
static bool odd_quotes(const char *from, const char *to)
{
	bool odd = false;

	while ((from = memchr(from, '"', (size_t)(to - from))) != NULL) {
		odd = !odd;
		from++;
	}
	return odd;
}

/* The first step: offset behind the record, or 0 when it does not end in these bytes. */
static size_t find_end(struct csv_reader *reader)
{
	const char *data = reader->bytes.data;
	size_t len = reader->bytes.len;

	while (reader->scanned < len) {
		const char *from = data + reader->scanned;
		const char *newline = memchr(from, '\n', len - reader->scanned);
		const char *to = newline != NULL ? newline : data + len;

		reader->quoted ^= odd_quotes(from, to);
		reader->scanned = (size_t)(to - data) + (newline != NULL);
		if (newline == NULL)
			break;
		reader->line_count++;
		if (reader->first_line == 0)
			reader->first_line = reader->scanned;
		if (!reader->quoted)
			return reader->scanned;
		if (reader->scanned - reader->begin > LIMIT_LINE)
			break;
	}
	return 0;
}

/* One more field of the row; -1 when it has too many or memory is short. */
static int add_field(struct csv_reader *reader, struct view field, struct err *err)
{
	if (reader->n == CSV_FIELDS_MAX)
		return err_set(err, ERR_INPUT, "the record has more than %d fields",
			CSV_FIELDS_MAX);
	if (reader->n == reader->size) {
		size_t size = reader->size != 0 ? reader->size * 2 : 32;
		struct view *fields =
			realloc(reader->fields, size * sizeof(*reader->fields));

		if (fields == NULL)
			return err_memory(err);
		reader->fields = fields;
		reader->size = size;
	}
	reader->fields[reader->n++] = field;
	return 0;
}

/* Copy `field` with each doubled quote made one. The room was reserved for the record. */
static struct view undouble(struct csv_reader *reader, struct view field)
{
	struct buf *plain = &reader->plain;
	char *out = plain->data + plain->len, *start = out;

	while (field.len != 0) {
		size_t n = view_find(field, '"');

		n += n < field.len;
		memcpy(out, field.data, n);
		out += n;
		field = view_sub(field, n + 1, field.len);
	}
	plain->len += (size_t)(out - start);
	return (struct view){start, (size_t)(out - start)};
}

/* A field in quotes off the front of `*rest`, up to its separator. */
static int take_quoted(struct csv_reader *reader, struct view *rest, struct err *err)
{
	struct view body = view_sub(*rest, 1, rest->len);
	size_t at = view_find(body, '"');
	bool doubled = false;

	while (at + 1 < body.len && body.data[at + 1] == '"') {
		doubled = true;
		at += 2;
		at += view_find(view_sub(body, at, body.len), '"');
	}
	if (at >= body.len)
		return err_set(err, ERR_INPUT, "a quote is not closed");
	struct view behind = view_sub(body, at + 1, body.len);

	if (behind.len != 0 && behind.data[0] != reader->separator)
		return err_set(err, ERR_INPUT, "text stands behind a closing quote");
	body.len = at;
	*rest = behind;
	return add_field(reader, doubled ? undouble(reader, body) : body, err);
}

static int take_plain(struct csv_reader *reader, struct view *rest, struct err *err)
{
	struct view field = view_sub(*rest, 0, view_find(*rest, reader->separator));

	if (view_find(field, '"') < field.len)
		return err_set(err, ERR_INPUT, "a quote stands inside an unquoted field");
	*rest = view_sub(*rest, field.len, rest->len);
	return add_field(reader, field, err);
}

/* The second step. */
static int split(struct csv_reader *reader, struct view record, struct err *err)
{
	reader->n = 0;
	buf_clear(&reader->plain);
	if (buf_reserve(&reader->plain, record.len) == NULL)
		return buf_check(&reader->plain, err);
	for (;;) {
		int rc = record.len != 0 && record.data[0] == '"'
				 ? take_quoted(reader, &record, err)
				 : take_plain(reader, &record, err);

		if (rc < 0)
			return -1;
		if (record.len == 0)
			return 0;
		record = view_sub(record, 1, record.len);
	}
}

static enum csv_result malformed(struct csv_reader *reader, struct err *err)
{
	if (err != NULL && err->code == ERR_MEMORY)
		return CSV_ERROR;
	if (err != NULL)
		err->line = (int)reader->line;
	return CSV_MALFORMED;
}

/* Drop the rest of a line that is too long; its newline begins the next record. */
static enum csv_result skip_line(struct csv_reader *reader)
{
	struct view left = view_sub(buf_view(&reader->bytes), reader->begin, SIZE_MAX);
	size_t at = view_find(left, '\n');

	reader->skipping = at == left.len;
	restart(reader, reader->begin + at + !reader->skipping, !reader->skipping);
	if (!reader->skipping)
		return CSV_ROW;
	return reader->ended ? CSV_END : CSV_NEEDS_BLOCK;
}

/* The record as text, without its newline. */
static struct view record_text(const struct csv_reader *reader, size_t end)
{
	struct view record =
		view_sub(buf_view(&reader->bytes), reader->begin, end - reader->begin);

	if (record.len != 0 && record.data[record.len - 1] == '\n')
		record.len--;
	if (record.len != 0 && record.data[record.len - 1] == '\r')
		record.len--;
	return record;
}

/*
 * The record at `begin` does not end in the bytes there are, or is too long. If that is
 * for a quote, its first line alone tells which: an odd number of quotes is an error.
 */
static enum csv_result unfinished(struct csv_reader *reader, struct err *err)
{
	size_t line_end = reader->first_line != 0 ? reader->first_line : reader->scanned;
	bool too_long = reader->scanned - reader->begin > LIMIT_LINE;

	if (!too_long && !reader->ended)
		return CSV_NEEDS_BLOCK;
	if (line_end - reader->begin > LIMIT_LINE)
		err_set(err, ERR_LIMIT, "the line is longer than %zu bytes", LIMIT_LINE);
	else
		split(reader, record_text(reader, line_end), err);
	enum csv_result result = malformed(reader, err);

	reader->skipping = reader->first_line == 0;
	restart(reader, line_end, reader->first_line != 0);
	return result;
}

/* Offset of the end of the record at `begin`: 0 = it is not there yet. */
static size_t record_end(struct csv_reader *reader)
{
	size_t end = find_end(reader);

	if (end == 0 && reader->ended && !reader->quoted &&
		reader->scanned == reader->bytes.len)
		end = reader->bytes.len;
	return end != 0 && end - reader->begin > LIMIT_LINE ? 0 : end;
}

static bool pass_mark(struct csv_reader *reader)
{
	struct view mark = VIEW("\xef\xbb\xbf");

	if (reader->started)
		return true;
	if (reader->bytes.len < mark.len && !reader->ended)
		return false;
	reader->started = true;
	if (view_starts(buf_view(&reader->bytes), mark))
		restart(reader, mark.len, 0);
	return true;
}

enum csv_result csv_reader_next(
	struct csv_reader *reader, struct csv_row *ret_row, struct err *err)
{
	if (!pass_mark(reader))
		return CSV_NEEDS_BLOCK;
	if (reader->skipping) {
		enum csv_result result = skip_line(reader);

		if (result != CSV_ROW)
			return result;
	}
	struct view record = {NULL, 0};

	while (record.len == 0) {
		if (reader->begin == reader->bytes.len)
			return reader->ended ? CSV_END : CSV_NEEDS_BLOCK;
		size_t end = record_end(reader);

		if (end == 0)
			return unfinished(reader, err);
		record = record_text(reader, end);
		if (record.len == 0)
			restart(reader, end, reader->line_count);
	}
	if (split(reader, record, err) < 0) {
		enum csv_result result = malformed(reader, err);

		restart(reader,
			reader->first_line != 0 ? reader->first_line : reader->bytes.len,
			1);
		return result;
	}
	*ret_row = (struct csv_row){reader->fields, reader->n, reader->line};
	restart(reader, reader->scanned, reader->line_count);
	return CSV_ROW;
}
