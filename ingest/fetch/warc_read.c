/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading captures back: one by its location, or all of a file. A scan that meets a
 * broken member looks for the next beginning of one and goes on, so that one bad place
 * is counted once and costs nothing but itself.
 */
#include "warc.h"

#include "base/limits.h"
#include "base/map.h"
#include "warc_member.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define RECORD_MAX (LIMIT_PAGE + MIB(2))

/* Unpack and parse the record at an offset; the entry points into `content`. */
static int read_record(int fd, int64_t offset, struct buf *content,
	struct warc_entry *ret_entry, struct err *err)
{
	int64_t len;

	buf_clear(content);
	if (warc_member_unpack(fd, offset, content, &len, err) < 0 ||
		warc_parse(buf_view(content), ret_entry, err) < 0)
		return -1;
	ret_entry->offset = offset;
	ret_entry->length = len;
	return 0;
}

/* A location comes out of an archive: it must not lead out of the directory. */
static int open_location(
	const char *dir, const struct warc_location *location, struct err *err)
{
	char path[PATH_MAX];
	struct view name = {
		location->file, strnlen(location->file, sizeof(location->file))};

	if (name.len == 0 || name.data[0] == '.' || view_find(name, '/') != name.len)
		return err_set(err, ERR_INPUT, "'%.*s' is not the name of a capture file",
			VIEW_ARG(name));
	if (snprintf(path, sizeof(path), "%s/%.*s", dir, VIEW_ARG(name)) >= PATH_MAX)
		return err_set(err, ERR_IO, "path '%s' is too long", dir);
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	return fd >= 0 ? fd : err_errno(err, "cannot open '%s'", path);
}

static int check_location(const struct warc_location *location,
	const struct warc_entry *entry, struct err *err)
{
	struct view digest = view_of(location->digest.text);

	if (entry->length != location->length)
		return err_set(err, ERR_INPUT, "the record has another length");
	if (entry->payload_digest.len != 0 && !view_eq(entry->payload_digest, digest))
		return err_set(err, ERR_INPUT, "the record has another digest");
	return 0;
}

int warc_read(const char *dir, const struct warc_location *location,
	struct buf *ret_headers, struct buf *ret_payload, struct err *err)
{
	struct buf content BUF_CLEANUP = buf_make(RECORD_MAX);
	struct warc_entry entry;
	int fd = open_location(dir, location, err);

	if (fd < 0)
		return -1;
	int rc = read_record(fd, location->offset, &content, &entry, err);

	close(fd);
	if (rc == 0)
		rc = check_location(location, &entry, err);
	if (rc < 0) {
		err_prefix(err, "capture at byte %lld of '%.32s'",
			(long long)location->offset, location->file);
		return -1;
	}
	buf_add(ret_headers, entry.headers);
	buf_add(ret_payload, entry.payload);
	return buf_check(ret_headers, err) < 0 ? -1 : buf_check(ret_payload, err);
}

/* A file being scanned. */
struct scan {
	int fd;
	int64_t size, broken;
	struct buf content;
	struct map ids;
	warc_each *each;
	void *arg;
};

/* What only the place in the file tells: the first record, an id used twice. */
static int check_place(struct scan *scan, const struct warc_entry *entry, struct err *err)
{
	if (entry->offset == 0 && entry->kind != WARC_INFO)
		return err_set(err, ERR_INPUT, "the first record is not warcinfo");
	if (map_get(&scan->ids, entry->id) != NULL)
		return err_set(err, ERR_INPUT, "the record has the id of another");
	return map_put(&scan->ids, entry->id, entry->offset, err);
}

/* Where the reading goes on after a fault at `offset`. */
static int64_t skip(const struct scan *scan, int64_t offset)
{
	int64_t next = warc_member_next(scan->fd, offset);

	return next >= 0 ? next : scan->size;
}

/* The record at `offset`, reported; `*ret_next` is where the next begins. */
static int scan_one(struct scan *scan, int64_t offset, int64_t *ret_next)
{
	struct warc_entry entry = {.offset = offset};
	struct err fault = ERR_INIT;
	int rc = read_record(scan->fd, offset, &scan->content, &entry, &fault);

	if (rc == 0)
		rc = check_place(scan, &entry, &fault);
	*ret_next = entry.length != 0 ? offset + entry.length : skip(scan, offset);
	if (rc == 0)
		return scan->each(scan->arg, &entry, NULL);
	scan->broken++;
	struct warc_entry place = {.offset = offset, .length = *ret_next - offset};

	return scan->each(scan->arg, &place, &fault);
}

static int64_t scan_file(struct scan *scan, const char *path, struct err *err)
{
	struct stat st;

	if (fstat(scan->fd, &st) != 0)
		return err_errno(err, "cannot read '%s'", path);
	scan->size = st.st_size;
	for (int64_t at = 0; at < scan->size;) {
		if (scan_one(scan, at, &at) < 0)
			return err_set(
				err, ERR_INPUT, "the reading of '%s' was ended", path);
	}
	return scan->broken;
}

int64_t warc_scan(const char *path, warc_each *each, void *arg, struct err *err)
{
	struct scan scan = {.each = each, .arg = arg, .content = buf_make(RECORD_MAX)};

	if (hash_start(err) < 0)
		return -1;
	scan.fd = open(path, O_RDONLY | O_CLOEXEC);
	if (scan.fd < 0)
		return err_errno(err, "cannot open '%s'", path);
	int64_t rc = scan_file(&scan, path, err);

	close(scan.fd);
	buf_done(&scan.content);
	map_done(&scan.ids);
	return rc;
}
