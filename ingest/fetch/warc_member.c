/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading members. Any gzip member is accepted; what warc_pack.c writes has a header of
 * fixed shape besides, by which members are told and passed over without unpacking. Files
 * are read with pread in blocks, not mapped: a writer that cuts back a failed append must
 * not kill its readers.
 */
#include "warc_member.h"

#include "base/limits.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define BLOCK KIB(64)

/* Room for the next bytes, up to a block; NULL when the buffer is at its maximum. */
static char *make_room(struct buf *out, size_t *ret_room)
{
	size_t left = out->max - out->len;

	*ret_room = left < BLOCK ? left : BLOCK;
	return buf_reserve(out, left != 0 ? *ret_room : 1);
}

/* As many of `size` bytes as there are; -1 on an error. */
static ssize_t read_at(int fd, void *data, size_t size, int64_t offset)
{
	size_t have = 0;

	while (have < size) {
		ssize_t n = pread(fd, (char *)data + have, size - have,
			(off_t)(offset + (int64_t)have));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		have += (size_t)n;
	}
	return (ssize_t)have;
}

/* Unpack what is in z's input to `out`. */
static int inflate_block(z_stream *z, struct buf *out)
{
	int rc = Z_OK;

	do {
		size_t room;
		char *at = make_room(out, &room);

		if (at == NULL)
			return Z_MEM_ERROR;
		z->next_out = (Bytef *)at;
		z->avail_out = (uInt)room;
		rc = inflate(z, Z_NO_FLUSH);
		out->len += room - z->avail_out;
		out->data[out->len] = '\0';
	} while (rc == Z_OK && (z->avail_in != 0 || z->avail_out == 0));
	return rc == Z_BUF_ERROR ? Z_OK : rc;
}

int warc_member_unpack(int fd, int64_t offset, struct buf *ret_content, int64_t *ret_len,
	struct err *err)
{
	unsigned char block[BLOCK];
	z_stream z = {0};
	int64_t at = offset;
	int rc = Z_OK;
	ssize_t n = read_at(fd, block, 2, offset);

	if (n >= 0 && (n < 2 || block[0] != 0x1f || block[1] != 0x8b))
		return err_set(err, ERR_INPUT, "bytes that belong to no gzip member");

	if (inflateInit2(&z, 15 + 16) != Z_OK)
		return err_memory(err);
	while (rc == Z_OK && (n = read_at(fd, block, sizeof(block), at)) > 0) {
		z.next_in = block;
		z.avail_in = (uInt)n;
		rc = inflate_block(&z, ret_content);
		at += n - (ssize_t)z.avail_in;
	}
	inflateEnd(&z);
	if (n < 0)
		return err_errno(err, "cannot read");
	if (rc == Z_STREAM_END) {
		*ret_len = at - offset;
		return 0;
	}
	if (buf_check(ret_content, err) < 0)
		return -1;
	return err_set(err, ERR_INPUT,
		rc == Z_OK ? "the gzip member is cut off" : "the gzip member is damaged");
}

/* Bytes 8 and 9 tell the packer's effort and system. */
static bool is_start(const unsigned char *header)
{
	return memcmp(header, WARC_MEMBER_HEAD, 8) == 0 &&
	       memcmp(header + 10, &WARC_MEMBER_HEAD[10], WARC_MEMBER_SIZES - 10) == 0;
}

int64_t warc_member_length(int fd, int64_t offset)
{
	unsigned char header[WARC_MEMBER_HEADER];
	int64_t len = 0;

	if (read_at(fd, header, sizeof(header), offset) != sizeof(header) ||
		!is_start(header))
		return 0;
	for (int k = 3; k >= 0; k--)
		len = len << 8 | header[WARC_MEMBER_SIZES + k];
	return len;
}

/* The first beginning of a member behind `offset`, by its bytes. */
static int64_t search(int fd, int64_t offset)
{
	unsigned char block[BLOCK];

	for (int64_t at = offset + 1;; at += BLOCK - WARC_MEMBER_HEADER) {
		ssize_t n = read_at(fd, block, sizeof(block), at);

		for (ssize_t i = 0; i + WARC_MEMBER_HEADER <= n; i++) {
			if (block[i] == 0x1f && is_start(block + i))
				return at + i;
		}
		if (n < (ssize_t)sizeof(block))
			return -1;
	}
}

int64_t warc_member_next(int fd, int64_t offset)
{
	struct stat st;
	int64_t len = warc_member_length(fd, offset), end = offset + len;

	if (fstat(fd, &st) != 0)
		return -1;
	if (len > 0 && end >= st.st_size)
		return -1;
	return len > 0 && warc_member_length(fd, end) > 0 ? end : search(fd, offset);
}
