/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain and compressed files are read alike; the first two bytes tell which it is. A
 * plain one is read straight into the caller's memory, as much as is there; of a
 * compressed one the members are joined, and what follows the last of them is passed
 * over. A file that ends inside a member is truncated. Lines are found in blocks of 256
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

enum packing {
	PACKING_UNKNOWN, /* nothing is read yet */
	PACKING_NONE,
	PACKING_GZIP,	/* between two members */
	PACKING_MEMBER, /* inside one */
	PACKING_OVER,	/* behind the last */
};

struct gz_reader {
	int fd; /* owned */
	enum packing packing;
	z_stream z;	  /* its input is what of `packed` is not used yet */
	char *packed;	  /* owned, BLOCK bytes: as they lie on disk */
	char *block;	  /* owned, BLOCK bytes */
	struct view rest; /* what of the block is not read yet */
	struct buf line;  /* a line that crossed a block's end; has room for a "\r" */
	bool skipping;	  /* in a line that is too long */
	int64_t number, size;
	int64_t position; /* bytes read from the file */
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
	char *block = malloc(2 * BLOCK);

	if (reader == NULL || block == NULL) {
		close(fd);
		free(block);
		free(reader);
		return err_memory(err);
	}
	*reader = (struct gz_reader){.fd = fd,
		.block = block,
		.packed = block + BLOCK,
		.line = buf_make(LIMIT_LINE + 1)};
	reader->size = S_ISREG(st.st_mode) ? st.st_size : 0;
	snprintf(reader->name, sizeof(reader->name), "%s", name);
	*ret_reader = reader;
	return 0;
}

void gz_reader_close(struct gz_reader *reader)
{
	if (reader == NULL)
		return;
	if (reader->packing >= PACKING_GZIP)
		inflateEnd(&reader->z);
	close(reader->fd);
	buf_done(&reader->line);
	free(reader->block);
	free(reader);
}

static int read_some(
	struct gz_reader *reader, char *at, size_t size, size_t *ret_len, struct err *err)
{
	ssize_t n;

	do {
		n = read(reader->fd, at, size);
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		return err_errno(err, "cannot read '%s'", reader->name);
	reader->position += n;
	*ret_len = (size_t)n;
	return n != 0;
}

/* Bytes as they lie on disk, behind those that are not used yet. */
static int read_packed(struct gz_reader *reader, struct err *err)
{
	z_stream *z = &reader->z;
	size_t len = 0;

	if (z->avail_in == 0)
		z->next_in = (Bytef *)reader->packed;
	char *at = (char *)z->next_in + z->avail_in;
	int rc = read_some(reader, at, (size_t)(reader->packed + BLOCK - at), &len, err);

	z->avail_in += (uInt)len;
	return rc;
}

/* Is it compressed? Two bytes tell. */
static int find_packing(struct gz_reader *reader, struct err *err)
{
	z_stream *z = &reader->z;
	int rc = 1;

	while (rc > 0 && z->avail_in < 2)
		rc = read_packed(reader, err);
	if (rc < 0)
		return -1;
	reader->packing = PACKING_NONE;
	if (z->avail_in < 2 || z->next_in[0] != 0x1f || z->next_in[1] != 0x8b)
		return 0;
	if (inflateInit2(z, 15 + 16) != Z_OK)
		return err_memory(err);
	reader->packing = PACKING_GZIP;
	return 0;
}

static int read_plain(
	struct gz_reader *reader, char *at, size_t size, size_t *ret_len, struct err *err)
{
	z_stream *z = &reader->z;
	size_t len = z->avail_in < size ? z->avail_in : size;

	if (len == 0)
		return read_some(reader, at, size, ret_len, err);
	memcpy(at, z->next_in, len);
	z->next_in += len;
	z->avail_in -= (uInt)len;
	*ret_len = len;
	return 1;
}

/* Does another member begin here? */
static void begin_member(struct gz_reader *reader)
{
	bool begins = reader->z.next_in[0] == 0x1f && inflateReset(&reader->z) == Z_OK;

	reader->packing = begins ? PACKING_MEMBER : PACKING_OVER;
}

/* At most UINT_MAX bytes at a time. 1 and what there was, 0 at the end, -1. */
static int read_gzip(
	struct gz_reader *reader, char *at, size_t size, size_t *ret_len, struct err *err)
{
	z_stream *z = &reader->z;
	uInt room = size < UINT_MAX ? (uInt)size : UINT_MAX;
	int rc = 1;

	z->next_out = (Bytef *)at;
	z->avail_out = room;
	while (z->avail_out == room && reader->packing != PACKING_OVER) {
		if (z->avail_in == 0)
			rc = read_packed(reader, err);
		if (rc < 0)
			return -1;
		if (rc == 0 && reader->packing == PACKING_MEMBER)
			return err_at(err, ERR_INPUT, reader->name, 0, 0,
				"the gzip file is truncated");
		if (rc == 0)
			break;
		if (reader->packing == PACKING_GZIP) {
			begin_member(reader);
			continue;
		}
		int step = inflate(z, Z_NO_FLUSH);

		if (step == Z_STREAM_END)
			reader->packing = PACKING_GZIP;
		else if (step == Z_MEM_ERROR)
			return err_memory(err);
		else if (step != Z_OK && step != Z_BUF_ERROR && z->avail_out == room)
			return err_at(err, ERR_INPUT, reader->name, 0, 0,
				"the gzip file is damaged");
	}
	*ret_len = room - z->avail_out;
	return *ret_len != 0;
}

int gz_reader_read(
	struct gz_reader *reader, char *at, size_t size, size_t *ret_len, struct err *err)
{
	if (reader->packing == PACKING_UNKNOWN && find_packing(reader, err) < 0)
		return -1;
	return reader->packing == PACKING_NONE
		       ? read_plain(reader, at, size, ret_len, err)
		       : read_gzip(reader, at, size, ret_len, err);
}

int gz_reader_block(struct gz_reader *reader, struct view *ret_block, struct err *err)
{
	size_t have = 0, len;
	int rc = 1;

	if (reader->rest.len != 0) {
		*ret_block = reader->rest;
		reader->rest.len = 0;
		return 1;
	}
	while (have < BLOCK && rc > 0) {
		rc = gz_reader_read(reader, reader->block + have, BLOCK - have, &len,
			have == 0 ? err : NULL);
		have += rc > 0 ? len : 0;
	}
	*ret_block = (struct view){reader->block, have};
	return have != 0 ? 1 : rc;
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

void gz_reader_locate(const struct gz_reader *reader, struct err *err)
{
	if (err == NULL || err->source[0] != '\0')
		return;
	struct err plain = *err;

	err_clear(err);
	err_at(err, plain.code, reader->name, (int)reader->number, 0, "%s", plain.text);
}

int64_t gz_reader_position(const struct gz_reader *reader)
{
	return reader->size != 0 ? reader->position - reader->z.avail_in : 0;
}

int64_t gz_reader_size(const struct gz_reader *reader)
{
	return reader->size;
}

const char *gz_reader_name(const struct gz_reader *reader)
{
	return reader->name;
}
