/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing captures. A record is built and packed in memory, written with one pwrite at
 * the end of the file, and synced before the caller hears of it; so a file is, at any
 * moment, whole records and at most one torn one behind them. An append that fails cuts
 * the file back; a crash in the middle of one is cut back at the next opening. Opening
 * walks from member to member by their stated sizes and unpacks only the last, so it
 * costs a read of a few bytes for each record of the day.
 *
 * If a member in the middle is damaged (a bad disk, not a crash) and whole ones follow,
 * nothing is cut: what was acknowledged is never thrown away. warc_scan() reports it.
 *
 * zlib's level 3: on real pages 18 % of their size at three times the speed of level 9,
 * which reaches 16 %. What came encoded is stored as it is.
 */
#include "warc.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "http_header.h"
#include "warc_member.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define LEVEL 3
#define RECORD_MAX (LIMIT_PAGE + MIB(1))

#define REVISIT "http://netpreserve.org/warc/1.1/revisit/"

struct warc {
	char dir[PATH_MAX];
	char path[PATH_MAX];
	char name[32];
	struct buf software, contact;
	int fd;
	int32_t day;
	int64_t size;		  /* bytes of whole records */
	bool torn;		  /* a failed append could not be cut back */
	struct buf block, member; /* of the record being written; memory is kept */
};

static int32_t day_of(int64_t time)
{
	int64_t day = time / DAY_SECONDS;

	return (int32_t)(time % DAY_SECONDS < 0 ? day - 1 : day);
}

/* A random UUID (RFC 9562, version 4) as a record's id. */
static void add_id(struct buf *buf)
{
	unsigned char key[HASH_KEY_SIZE];

	hash_random_key(key);
	key[6] = (unsigned char)((key[6] & 0x0f) | 0x40);
	key[8] = (unsigned char)((key[8] & 0x3f) | 0x80);
	buf_add_text(buf, "WARC-Record-ID: <urn:uuid:");
	for (int i = 0; i < 16; i++)
		buf_printf(buf, "%s%02x",
			i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", key[i]);
	buf_add_text(buf, ">\r\n");
}

/* A field whose value comes from outside: it must not break the line. */
static void add_field(struct buf *buf, const char *name, struct view value)
{
	if (value.len == 0)
		return;
	buf_printf(buf, "%s: ", name);
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.data[i];

		buf_add_char(buf, c < 0x20 || c == 0x7f ? ' ' : (char)c);
	}
	buf_add_text(buf, "\r\n");
}

static void begin_header(struct buf *header, const char *type, int64_t time)
{
	buf_printf(header, "WARC/1.1\r\nWARC-Type: %s\r\n", type);
	add_id(header);
	buf_printf(header, "WARC-Date: %s\r\n", calendar_time_text(time).text);
}

/* The last fields, which the block decides. */
static void end_header(struct buf *header, const char *type, struct view block)
{
	buf_printf(header, "WARC-Block-Digest: sha256:%s\r\n", hash_sha256(block).text);
	buf_printf(header, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", type,
		block.len);
}

/* Write a member at the end of the file; on failure the file is as before. */
static int store(struct warc *warc, struct view member, struct err *err)
{
	int64_t at = warc->size;

	while (member.len != 0) {
		ssize_t n = pwrite(warc->fd, member.data, member.len, (off_t)at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		member = view_sub(member, (size_t)n, member.len);
		at += n;
	}
	if (member.len == 0 && fdatasync(warc->fd) == 0) {
		warc->size = at;
		return 0;
	}
	err_errno(err, "cannot write '%s'", warc->path);
	warc->torn = ftruncate(warc->fd, (off_t)warc->size) != 0;
	return -1;
}

/* Pack header and block as a record, and store it. */
static int write_record(
	struct warc *warc, const struct buf *header, int level, struct err *err)
{
	struct view parts[] = {
		buf_view(header), buf_view(&warc->block), VIEW("\r\n\r\n")};

	buf_clear(&warc->member);
	if (buf_check(header, err) < 0 ||
		warc_member_pack(parts, 3, level, &warc->member, err) < 0)
		return -1;
	return store(warc, buf_view(&warc->member), err);
}

static int write_info(struct warc *warc, int64_t time, struct err *err)
{
	struct buf header BUF_CLEANUP = buf_make(KIB(4));

	buf_clear(&warc->block);
	add_field(&warc->block, "software", buf_view(&warc->software));
	add_field(&warc->block, "format", VIEW("WARC File Format 1.1"));
	add_field(&warc->block, "conformsTo",
		VIEW("https://iipc.github.io/warc-specifications/specifications/"
		     "warc-format/warc-1.1/"));
	add_field(&warc->block, "robots", VIEW("obey (RFC 9309)"));
	add_field(&warc->block, "operator", buf_view(&warc->contact));
	begin_header(&header, "warcinfo", time);
	buf_printf(&header, "WARC-Filename: %s\r\n", warc->name);
	end_header(&header, "application/warc-fields", buf_view(&warc->block));
	if (buf_check(&warc->block, err) < 0 ||
		write_record(warc, &header, LEVEL, err) < 0)
		return -1;
	return savefile_sync_dir(warc->path, err);
}

/*
 * The end of the member at `offset`, when it is whole; else -1. The size that it states
 * is believed when another member begins there; otherwise it is unpacked to see.
 */
static int64_t member_end(struct warc *warc, int64_t offset)
{
	int64_t len = warc_member_length(warc->fd, offset);

	if (len > 0 && warc_member_length(warc->fd, offset + len) > 0)
		return offset + len;
	buf_clear(&warc->block);
	if (warc_member_unpack(warc->fd, offset, &warc->block, &len, NULL) < 0)
		return -1;
	return offset + len;
}

/* Find the end of the last whole record, and cut off what lies behind it. */
static int repair(struct warc *warc, struct err *err)
{
	struct stat st;
	int64_t whole = 0, at = 0;

	if (fstat(warc->fd, &st) != 0)
		return err_errno(err, "cannot read '%s'", warc->path);
	while (at >= 0 && at < st.st_size) {
		int64_t end = member_end(warc, at);

		if (end >= 0)
			whole = at = end;
		else
			at = warc_member_next(warc->fd, at);
	}
	warc->size = whole;
	if (whole < st.st_size &&
		(ftruncate(warc->fd, (off_t)whole) != 0 || fdatasync(warc->fd) != 0))
		return err_errno(err, "cannot repair '%s'", warc->path);
	return 0;
}

static void close_file(struct warc *warc)
{
	if (warc->fd >= 0)
		close(warc->fd);
	warc->fd = -1;
}

/* Make the file of the day of `time` the one that is written to. */
static int open_day(struct warc *warc, int64_t time, struct err *err)
{
	int year, month, mday;

	close_file(warc);
	warc->day = day_of(time);
	calendar_date(warc->day, &year, &month, &mday);
	snprintf(warc->name, sizeof(warc->name), "repute-%04d%02d%02d.warc.gz",
		year % 10000, month, mday);
	int len =
		snprintf(warc->path, sizeof(warc->path), "%s/%s", warc->dir, warc->name);

	if (len < 0 || len >= PATH_MAX)
		return err_set(err, ERR_IO, "path '%s' is too long", warc->dir);
	warc->fd = open(warc->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640);
	if (warc->fd < 0)
		return err_errno(err, "cannot open '%s'", warc->path);
	if (flock(warc->fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
		return err_set(err, ERR_BUSY, "'%s' is being written by another process",
			warc->path);
	if (repair(warc, err) < 0)
		return -1;
	warc->torn = false;
	return warc->size == 0 ? write_info(warc, time, err) : 0;
}

int warc_open(const char *dir, int64_t time, const struct warc_writer *writer,
	struct warc **ret_warc, struct err *err)
{
	struct warc *warc = calloc(1, sizeof(*warc));

	if (warc == NULL)
		return err_memory(err);
	warc->fd = -1;
	warc->software = warc->contact = buf_make(LIMIT_FIELD);
	warc->block = buf_make(RECORD_MAX);
	warc->member = buf_make(RECORD_MAX + RECORD_MAX / 64);
	snprintf(warc->dir, sizeof(warc->dir), "%s", dir);
	buf_add(&warc->software, writer->software);
	buf_add(&warc->contact, writer->contact);
	if (hash_start(err) < 0 || buf_check(&warc->software, err) < 0 ||
		buf_check(&warc->contact, err) < 0 || savefile_mkdirs(dir, err) < 0 ||
		open_day(warc, time, err) < 0) {
		warc_close(warc);
		return -1;
	}
	*ret_warc = warc;
	return 0;
}

void warc_close(struct warc *warc)
{
	if (warc == NULL)
		return;
	close_file(warc);
	buf_done(&warc->software);
	buf_done(&warc->contact);
	buf_done(&warc->block);
	buf_done(&warc->member);
	free(warc);
}

/* The fields that tell a revisit from a response. */
static void add_revisit(struct buf *header, const struct warc_record *record)
{
	bool same = record->kind == WARC_SAME_PAYLOAD;

	buf_printf(header, "WARC-Profile: " REVISIT "%s\r\n",
		same ? "identical-payload-digest" : "server-not-modified");
	if (record->refers_to_url.len == 0)
		return;
	add_field(header, "WARC-Refers-To-Target-URI", record->refers_to_url);
	buf_printf(header, "WARC-Refers-To-Date: %s\r\n",
		calendar_time_text(record->refers_to_time).text);
}

static int build(struct warc *warc, const struct warc_record *record,
	struct hash_text digest, struct buf *header, struct err *err)
{
	bool response = record->kind == WARC_RESPONSE;
	bool cut = record->truncated != NULL && record->truncated[0] != '\0';

	buf_clear(&warc->block);
	http_header_store(record->headers, record->payload.len, !cut, &warc->block);
	if (response)
		buf_add(&warc->block, record->payload);
	if (buf_check(&warc->block, err) < 0)
		return -1;
	begin_header(header, response ? "response" : "revisit", record->time);
	add_field(header, "WARC-Target-URI", record->url);
	add_field(header, "WARC-IP-Address", record->ip);
	if (!response)
		add_revisit(header, record);
	if (cut)
		add_field(header, "WARC-Truncated", view_of(record->truncated));
	if (record->kind != WARC_NOT_MODIFIED)
		buf_printf(header, "WARC-Payload-Digest: sha256:%s\r\n", digest.text);
	end_header(header, "application/http;msgtype=response", buf_view(&warc->block));
	return buf_check(header, err);
}

int warc_append(struct warc *warc, const struct warc_record *record,
	struct warc_location *ret_location, struct err *err)
{
	struct buf header BUF_CLEANUP = buf_make(LIMIT_FIELD);
	struct view none = {NULL, 0};
	bool payload = record->kind != WARC_NOT_MODIFIED;
	struct hash_text digest = hash_sha256(payload ? record->payload : none);
	bool encoded = http_header(record->headers, VIEW("Content-Encoding")).len != 0;

	if (http_header_status(record->headers) == 0 || record->url.len == 0)
		return err_set(err, ERR_INPUT, "a capture needs a URL and a status line");
	if ((warc->fd < 0 || warc->torn || day_of(record->time) != warc->day) &&
		open_day(warc, record->time, err) < 0) {
		close_file(warc);
		return -1;
	}
	int64_t offset = warc->size;

	if (build(warc, record, digest, &header, err) < 0 ||
		write_record(warc, &header, encoded ? 0 : LEVEL, err) < 0)
		return -1;
	*ret_location = (struct warc_location){
		.offset = offset, .length = warc->size - offset, .digest = digest};
	snprintf(ret_location->file, sizeof(ret_location->file), "%s", warc->name);
	return 0;
}
