/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zlib's gzFile reads plain and compressed files alike and joins members. What it does
 * not say aloud is that a file ended in the middle of a member: that shows only in
 * gzerror() after the last read, and is asked there. Lines are found in blocks of 256
 * KiB; a line that lies whole in a block is not copied.
 */
#include "gz.h"

#include "limits.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define BLOCK KIB(256)

struct gz_reader {
	gzFile file;
	char *block;	  /* owned, BLOCK bytes */
	struct view rest; /* what of the block is not read yet */
	struct buf line;  /* a line that crossed a block's end; has room for a "\r" */
	bool skipping;	  /* in a line that is too long */
	int64_t number, size;
	char name[512];
};

typedef int z_step(z_stream *z, int flush);

/* What the stream has to say when `out` is full: more, or only its end. */
static int at_the_limit(z_stream *z, z_step *step, int flush, struct buf *out)
{
	unsigned char one;

	z->next_out = &one;
	z->avail_out = 1;
	int rc = step(z, flush);

	if (z->avail_out == 0) {
		out->failed = ERR_LIMIT;
		return Z_MEM_ERROR;
	}
	return rc;
}

/* Run the stream to its end, its output going to `out`. */
static int run(z_stream *z, z_step *step, int flush, struct buf *out)
{
	int rc = Z_OK;

	while (rc == Z_OK) {
		size_t left = out->max - out->len;
		size_t room = left < KIB(64) ? left : KIB(64);
		char *at = room != 0 ? buf_reserve(out, room) : NULL;

		if (room != 0 && at == NULL)
			return Z_MEM_ERROR;
		if (room == 0) {
			rc = at_the_limit(z, step, flush, out);
			continue;
		}
		z->next_out = (Bytef *)at;
		z->avail_out = (uInt)room;
		rc = step(z, flush);
		buf_advance(out, room - z->avail_out);
	}
	return rc;
}

/* zlib counts its input in 32 bits. */
static int set_input(z_stream *z, struct view text, struct err *err)
{
	if (text.len > UINT_MAX)
		return err_set(err, ERR_LIMIT, "text is longer than %u bytes", UINT_MAX);
	z->next_in = (Bytef *)(uintptr_t)text.data;
	z->avail_in = (uInt)text.len;
	return 0;
}

int gz_deflate(struct view text, struct buf *out, struct err *err)
{
	z_stream z = {0};

	if (set_input(&z, text, err) < 0)
		return -1;
	if (deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
		return err_memory(err);
	int rc = run(&z, deflate, Z_FINISH, out);

	deflateEnd(&z);
	if (rc == Z_STREAM_END)
		return 0;
	return buf_check(out, err) < 0 ? -1 : err_set(err, ERR_IO, "cannot compress");
}

int gz_inflate(struct view packed, struct buf *out, struct err *err)
{
	z_stream z = {0};

	if (set_input(&z, packed, err) < 0)
		return -1;
	if (inflateInit2(&z, 15 + 32) != Z_OK)
		return err_memory(err);
	int rc;

	do {
		rc = run(&z, inflate, Z_NO_FLUSH, out);
	} while (rc == Z_STREAM_END && z.avail_in != 0 && inflateReset(&z) == Z_OK);
	inflateEnd(&z);
	if (rc == Z_STREAM_END)
		return 0;
	if (buf_check(out, err) < 0)
		return -1;
	return rc == Z_MEM_ERROR ? err_memory(err)
				 : err_set(err, ERR_INPUT, "gzip data is %s",
					   rc == Z_BUF_ERROR ? "truncated" : "damaged");
}

int gz_reader_open(const char *path, struct gz_reader **ret_reader, struct err *err)
{
	bool input = strcmp(path, "-") == 0;
	const char *name = input ? "standard input" : path;
	int fd = input ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
	struct stat st = {0};

	if (fd < 0)
		return err_errno(err, "cannot open '%s'", name);
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		close(fd);
		return err_set(err, ERR_IO, "cannot read '%s': it is a directory", name);
	}
	struct gz_reader *reader = calloc(1, sizeof(*reader));
	char *block = malloc(BLOCK);
	gzFile file = reader != NULL && block != NULL ? gzdopen(fd, "rb") : NULL;

	if (file == NULL) {
		close(fd);
		free(block);
		free(reader);
		return err_memory(err);
	}
	gzbuffer(file, (unsigned)BLOCK);
	*reader = (struct gz_reader){
		.file = file, .block = block, .line = buf_make(LIMIT_LINE + 1)};
	reader->size = S_ISREG(st.st_mode) ? st.st_size : 0;
	snprintf(reader->name, sizeof(reader->name), "%s", name);
	*ret_reader = reader;
	return 0;
}

void gz_reader_close(struct gz_reader *reader)
{
	if (reader == NULL)
		return;
	gzclose_r(reader->file);
	buf_done(&reader->line);
	free(reader->block);
	free(reader);
}

static int read_failed(
	const struct gz_reader *reader, int code, int number, struct err *err)
{
	switch (code) {
	case Z_ERRNO:
		errno = number;
		return err_errno(err, "cannot read '%s'", reader->name);
	case Z_MEM_ERROR:
		return err_memory(err);
	default:
		return err_at(err, ERR_INPUT, reader->name, 0, 0, "the gzip file is %s",
			code == Z_BUF_ERROR ? "truncated" : "damaged");
	}
}

int gz_reader_block(struct gz_reader *reader, struct view *ret_block, struct err *err)
{
	if (reader->rest.len != 0) {
		*ret_block = reader->rest;
		reader->rest.len = 0;
		return 1;
	}
	int n = gzread(reader->file, reader->block, (unsigned)BLOCK);
	int code = Z_OK;
	int number = errno;

	if (n <= 0)
		(void)gzerror(reader->file, &code);
	if (n < 0 || code == Z_BUF_ERROR)
		return read_failed(reader, code, number, err);
	if (n == 0)
		return 0;
	*ret_block = (struct view){reader->block, (size_t)n};
	return 1;
}

int gz_reader_peek(struct gz_reader *reader, struct view *ret_bytes, struct err *err)
{
	int rc = reader->rest.len != 0 ? 1 : gz_reader_block(reader, &reader->rest, err);

	*ret_bytes = reader->rest;
	return rc;
}

/* Ends the line at the front of the block in `rest`; false when it goes on. */
static bool end_line(struct gz_reader *reader, struct view *ret_line)
{
	size_t at = view_find(reader->rest, '\n');
	struct view part = view_sub(reader->rest, 0, at);
	bool ended = at < reader->rest.len;

	reader->rest = view_sub(reader->rest, at + ended, reader->rest.len);
	if (ended && reader->line.len == 0 && !reader->skipping) {
		*ret_line = part;
		return true;
	}
	if (!reader->skipping) {
		buf_add(&reader->line, part);
		reader->skipping = reader->line.failed == ERR_LIMIT;
	}
	*ret_line = buf_view(&reader->line);
	return ended;
}

int gz_reader_line(struct gz_reader *reader, struct view *ret_line, bool *ret_too_long,
	struct err *err)
{
	struct view line = {NULL, 0};
	bool any = false;
	int rc = 1;

	reader->skipping = false;
	buf_clear(&reader->line);
	do {
		if (reader->rest.len == 0)
			rc = gz_reader_block(reader, &reader->rest, err);
		if (rc < 0)
			return -1;
		if (rc == 0)
			break;
		any = true;
	} while (!end_line(reader, &line));
	if (!any)
		return 0;
	if (reader->line.failed == ERR_MEMORY)
		return err_memory(err);
	if (line.len != 0 && line.data[line.len - 1] == '\r')
		line.len--;
	reader->number++;
	*ret_too_long = reader->skipping || line.len > LIMIT_LINE;
	*ret_line = *ret_too_long ? (struct view){NULL, 0} : line;
	return 1;
}

int64_t gz_reader_line_number(const struct gz_reader *reader)
{
	return reader->number;
}

int64_t gz_reader_position(const struct gz_reader *reader)
{
	z_off_t at = gzoffset(reader->file);

	return at > 0 ? at : 0;
}

int64_t gz_reader_size(const struct gz_reader *reader)
{
	return reader->size;
}

const char *gz_reader_name(const struct gz_reader *reader)
{
	return reader->name;
}
