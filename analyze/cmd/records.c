/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A block is read to its end, and cut behind the last record that ends in it; what is
 * behind that opens the next block. A record that does not end in the block makes it grow
 * up to LIMIT_LINE, or, when it is a line of plain text, is handed out in pieces. The
 * search for ends goes on where it stopped, so every byte is looked at once or twice,
 * however long its record is.
 */
#include "cmd/records_parts.h"

#include "base/limits.h"
#include "cmd/csvrow.h"

#include <stdlib.h>

#define BLOCK KIB(256)
#define BLOCK_MAX (LIMIT_LINE + 16) /* a mark of the byte order and a line end, too */

/* A block while it is filled. */
struct filling {
	size_t len;	/* bytes in it, */
	size_t scanned; /* and how many of them have been searched for ends */
	enum csvrow_state state;
	bool first; /* look for the first end, not the last */
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

const char *records_name(const struct records *records)
{
	return gz_reader_name(records->reader);
}

/* Eight bytes at a time: a flag for each line end, added up bytewise. */
static int64_t count_lines(struct view text)
{
	const uint64_t ones = 0x0101010101010101U, low = 0x7f * ones;
	int64_t n = 0;
	size_t at = 0;

	while (text.len - at >= 8) {
		size_t rounds = (text.len - at) / 8 < 255 ? (text.len - at) / 8 : 255;
		uint64_t sums = 0;

		for (size_t i = 0; i < rounds; i++, at += 8) {
			uint64_t x;

			memcpy(&x, text.data + at, 8);
			x ^= '\n' * ones;
			sums += ~(((x & low) + low) | x | low) >> 7;
		}
		sums = (sums & 0x00ff00ff00ff00ffU) + (sums >> 8 & 0x00ff00ff00ff00ffU);
		n += (int64_t)(sums * 0x0001000100010001U >> 48);
	}
	for (; at < text.len; at++)
		n += text.data[at] == '\n';
	return n;
}

/* Room for what was cut and a block behind it. */
static int begin_block(struct records *records, struct record_block *block,
	struct filling *filling, struct err *err)
{
	struct view cut = buf_view(&records->cut);
	size_t need = cut.len <= BLOCK / 2 ? BLOCK : cut.len + BLOCK;

	if (block->size < need || block->size > 2 * need) {
		record_block_done(block);
		block->data = malloc(need);
		block->size = block->data != NULL ? need : 0;
	}
	if (block->data == NULL)
		return err_memory(err);
	if (cut.len != 0)
		memcpy(block->data, cut.data, cut.len);
	buf_clear(&records->cut);
	*filling = (struct filling){.len = cut.len, .first = records->in_line};
	return 0;
}

/* Offset behind the last (or first) record that ends in the bytes not searched yet; 0
   when none does. */
static size_t find_end(const struct records *records, const struct record_block *block,
	struct filling *filling)
{
	struct view text = {
		block->data + filling->scanned, filling->len - filling->scanned};
	size_t end = 0, n;

	filling->scanned = filling->len;
	if (records->format != RECORD_CSV) {
		const char *at = filling->first ? memchr(text.data, '\n', text.len)
						: memrchr(text.data, '\n', text.len);

		return at != NULL ? (size_t)(at - block->data) + 1 : 0;
	}
	while ((n = csvrow_end(text, &filling->state)) < text.len) {
		filling->state = CSVROW_START;
		text = view_sub(text, n + 1, text.len);
		end = (size_t)(text.data - block->data);
		if (filling->first)
			break;
	}
	return end;
}

static int grow(struct record_block *block, struct err *err)
{
	size_t more = 2 * block->size + BLOCK;
	size_t size = more < BLOCK_MAX ? more : BLOCK_MAX;
	char *data = realloc(block->data, size);

	if (data == NULL)
		return err_memory(err);
	block->data = data;
	block->size = size;
	return 0;
}

/*
 * Read until a record ends. 1 and the offset behind it; or 0: it cannot grow further, and
 * none ended.
 */
static int fill(struct records *records, struct record_block *block,
	struct filling *filling, size_t *ret_end, struct err *err)
{
	size_t end, len;

	while ((end = find_end(records, block, filling)) == 0 && !records->ended) {
		bool full = filling->len == block->size;

		if (full && (records->format == RECORD_LINES || block->size >= BLOCK_MAX))
			return 0;
		if (full && grow(block, err) < 0)
			return -1;
		int rc = gz_reader_read(records->reader, block->data + filling->len,
			block->size - filling->len, &len, err);

		if (rc < 0)
			return -1;
		records->ended = rc == 0;
		filling->len += rc > 0 ? len : 0;
	}
	*ret_end = end != 0 ? end : filling->len;
	return 1;
}

/* The record that fills the block is too long: forget it, and what follows of it. */
static int pass_over(struct records *records, struct record_block *block,
	struct filling *filling, size_t *ret_end, struct err *err)
{
	int rc = 0;

	filling->first = true;
	while (rc == 0) {
		records->lines += count_lines((struct view){block->data, filling->len});
		filling->len = filling->scanned = 0;
		rc = gz_reader_read(
			records->reader, block->data, block->size, &filling->len, err);
		records->ended = rc == 0;
		*ret_end = rc > 0 ? find_end(records, block, filling) : 0;
		rc = rc < 0 ? -1 : records->ended || *ret_end != 0;
	}
	return rc;
}

/* A mark of the byte order opens the file, not its first record. */
static struct view skip_mark(struct records *records, struct view text)
{
	bool marked = !records->begun && view_starts(text, VIEW("\xef\xbb\xbf"));

	records->begun = true;
	return marked ? view_sub(text, 3, text.len) : text;
}

int records_read(struct records *records, struct record_block *block, struct err *err)
{
	int64_t line = records->lines + 1;
	bool in_line = records->in_line;
	struct filling filling;
	size_t end = 0;
	int rc = begin_block(records, block, &filling, err);

	if (rc == 0)
		rc = fill(records, block, &filling, &end, err);
	if (rc < 0)
		return -1;
	enum record_block_kind kind =
		in_line ? RECORD_BLOCK_LAST_PIECE : RECORD_BLOCK_WHOLE;

	if (rc == 0 && records->format == RECORD_LINES) {
		kind = RECORD_BLOCK_PIECE;
		end = filling.len;
	} else if (rc == 0) {
		kind = RECORD_BLOCK_TOO_LONG;
		if (pass_over(records, block, &filling, &end, err) < 0)
			return -1;
	} else if (end == 0 && !in_line) {
		return 0;
	}
	struct view text = {block->data, end};

	buf_add(&records->cut, (struct view){block->data + end, filling.len - end});
	if (buf_check(&records->cut, err) < 0)
		return -1;
	records->in_line = kind == RECORD_BLOCK_PIECE;
	records->lines += count_lines(text);
	block->kind = kind;
	block->line = line;
	block->rest = kind == RECORD_BLOCK_TOO_LONG ? (struct view){NULL, 0}
						    : skip_mark(records, text);
	return 1;
}

void record_block_done(struct record_block *block)
{
	free(block->data);
	*block = (struct record_block){.kind = RECORD_BLOCK_WHOLE};
}

bool record_split(const struct records *records, struct record_block *block,
	struct record_raw *ret_raw)
{
	bool lines = records->format == RECORD_LINES;

	if (block->kind == RECORD_BLOCK_TOO_LONG) {
		block->kind = RECORD_BLOCK_WHOLE;
		*ret_raw = (struct record_raw){.line = block->line, .too_long = true};
		return true;
	}
	while (block->rest.len != 0) {
		enum csvrow_state state = CSVROW_START;
		bool csv = records->format == RECORD_CSV;
		size_t len = csv ? csvrow_end(block->rest, &state)
				 : view_find(block->rest, '\n');
		struct view text = view_sub(block->rest, 0, len);
		int64_t line = block->line;

		block->line += 1 + (csv ? count_lines(text) : 0);
		block->rest = view_sub(block->rest, len + 1, block->rest.len);
		if (text.len != 0 && text.data[text.len - 1] == '\r')
			text.len--;
		if (!lines && view_trim(text).len == 0)
			continue;
		bool too_long = !lines && text.len > LIMIT_LINE;

		*ret_raw = (struct record_raw){
			.text = too_long ? (struct view){NULL, 0} : text,
			.line = line,
			.too_long = too_long};
		return true;
	}
	return false;
}

int records_open(const char *path, enum record_format format,
	struct records **ret_records, struct err *err)
{
	struct records *records = calloc(1, sizeof(*records));
	struct record_block block = {.kind = RECORD_BLOCK_WHOLE};

	if (records == NULL)
		return err_memory(err);
	records->format = format;
	records->cut = buf_make(2 * BLOCK_MAX);
	int rc = gz_reader_open(path, &records->reader, err);

	if (rc == 0 && format == RECORD_CSV)
		rc = records_read_header(records, &block, err);
	record_block_done(&block);
	if (rc < 0) {
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
	buf_done(&records->cut);
	free(records);
}
