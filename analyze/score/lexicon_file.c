/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A file is checked block by block while it comes, so that a line of a gigabyte, ten
 * million lines or a small file that unpacks to a large one cost no more than the limit
 * that they pass. A NUL is told as such: what looks like text but has one is UTF-16, or
 * no text at all.
 */
#include "score/lexicon_file.h"

#include "base/gz.h"
#include "base/limits.h"

/* Where the check stands. */
struct place {
	const char *name;
	int line;
	size_t len; /* of the line, so far */
};

static int line_of(const struct place *place, struct view block, size_t at)
{
	int line = place->line;

	for (size_t i = 0; i < at; i++)
		line += block.data[i] == '\n';
	return line;
}

static int check_line(const struct place *place, size_t len, struct err *err)
{
	if (place->len + len > LIMIT_LEXICON_LINE)
		return err_at(err, ERR_LIMIT, place->name, place->line, 0,
			"the line is longer than %zu bytes", LIMIT_LEXICON_LINE);
	if (place->line > LIMIT_LEXICON_LINES)
		return err_at(err, ERR_LIMIT, place->name, place->line, 0,
			"the file has more than %d lines", LIMIT_LEXICON_LINES);
	return 0;
}

static int check_block(struct place *place, struct view block, struct err *err)
{
	size_t nul = view_find(block, '\0'), at = 0;

	if (nul != block.len)
		return err_at(err, ERR_INPUT, place->name, line_of(place, block, nul), 0,
			"the line has a NUL byte: a lexicon is text in UTF-8");
	while (at < block.len) {
		size_t len = view_find(view_sub(block, at, block.len), '\n');

		if (check_line(place, len, err) < 0)
			return -1;
		at += len + 1;
		place->len += len;
		if (at <= block.len) {
			place->line++;
			place->len = 0;
		}
	}
	return 0;
}

static int check_size(const char *name, size_t size, struct err *err)
{
	if (size == 0)
		return err_at(err, ERR_INPUT, name, 1, 0,
			"the file is empty: a lexicon begins with "
			"'# format: repute-lexicon/1'");
	if (size > LIMIT_LEXICON)
		return err_at(err, ERR_LIMIT, name, 0, 0,
			"a lexicon has at most %zu bytes", LIMIT_LEXICON);
	return 0;
}

int lexicon_file_check(const char *name, struct view text, struct err *err)
{
	struct place place = {name, 1, 0};

	if (check_size(name, text.len, err) < 0)
		return -1;
	return check_block(&place, text, err);
}

static int read_blocks(struct gz_reader *reader, struct place *place, struct buf *content,
	struct err *err)
{
	struct view block;
	int rc;

	while ((rc = gz_reader_block(reader, &block, err)) > 0) {
		if (check_size(place->name, content->len + block.len, err) < 0 ||
			check_block(place, block, err) < 0)
			return -1;
		buf_add(content, block);
		if (buf_check(content, err) < 0)
			return -1;
	}
	return rc < 0 ? -1 : check_size(place->name, content->len, err);
}

int lexicon_file_read(const char *path, struct buf *content, struct err *err)
{
	struct place place = {path, 1, 0};
	struct gz_reader *reader;

	if (gz_reader_open(path, &reader, err) < 0) {
		err_prefix(err, "lexicon");
		return -1;
	}
	int rc = read_blocks(reader, &place, content, err);

	gz_reader_close(reader);
	return rc;
}
