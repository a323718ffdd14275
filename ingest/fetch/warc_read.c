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

/*
 * Unpack and parse the record at an offset; the entry points into `content`. `ret_next`
 * is where to go on, also after a fault; -1: nowhere.
 */
static int read_record(int fd, int64_t offset, struct buf *content,
	struct warc_entry *ret_entry, int64_t *ret_next, struct err *err)
{
	int64_t len;

	buf_clear(content);
	if (warc_member_unpack(fd, offset, content, &len, err) < 0) {
		*ret_next = warc_member_next(fd, offset);
		return -1;
	}
	*ret_next = offset + len;
	if (warc_parse(buf_view(content), ret_entry, err) < 0)
		return -1;
	ret_entry->offset = offset;
	ret_entry->length = len;
	return 0;
}

/* A name comes out of an archive: it must not lead out of the directory. */
static int open_name(const char *dir, struct view name, struct err *err)
{
	char path[PATH_MAX];

	if (name.len == 0 || name.data[0] == '.' || view_find(name, '/') != name.len ||
		view_find(name, '\0') != name.len)
		return err_set(err, ERR_INPUT, "'%.*s' is not the name of a capture file",
			VIEW_ARG(name));
	if (warc_path(dir, name, path, err) < 0)
		return -1;
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
	struct view name = {
		location->file, strnlen(location->file, sizeof(location->file))};
	int fd = open_name(dir, name, err);

	if (fd < 0)
		return -1;
	int64_t next;
	int rc = read_record(fd, location->offset, &content, &entry, &next, err);

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

/* What only the place in the file tells: the size that the member states, by which a file
   is walked, the first record, an id used twice. */
static int check_place(struct scan *scan, const struct warc_entry *entry, struct err *err)
{
	int64_t stated = warc_member_length(scan->fd, entry->offset);

	if (stated != 0 && stated != entry->length)
		return err_set(err, ERR_INPUT, "the gzip member states another size");
	if (entry->offset == 0 && entry->kind != WARC_INFO)
		return err_set(err, ERR_INPUT, "the first record is not warcinfo");
	if (map_get(&scan->ids, entry->id) != NULL)
		return err_set(err, ERR_INPUT, "the record has the id of another");
	return map_put(&scan->ids, entry->id, entry->offset, err);
}

/* The record at `offset`, reported; `*ret_next` is where the next begins. */
static int scan_one(struct scan *scan, int64_t offset, int64_t *ret_next)
{
	struct warc_entry entry = {.offset = offset};
	struct err fault = ERR_INIT;
	int64_t next;
	int rc = read_record(scan->fd, offset, &scan->content, &entry, &next, &fault);

	if (rc == 0)
		rc = check_place(scan, &entry, &fault);
	*ret_next = next >= 0 ? next : scan->size;
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

/* ---- after a crash ----------------------------------------------------------------- */

/* A fault that waits: it is told when a whole record follows. */
struct tail {
	struct warc_entry place;
	struct err fault;
};

static int tell_fault(struct tail *tail, int64_t end, warc_each *each, void *arg)
{
	if (tail->fault.code == ERR_NONE)
		return 0;
	tail->place.length = end - tail->place.offset;
	int rc = each(arg, &tail->place, &tail->fault);

	err_clear(&tail->fault);
	return rc;
}

/* The record at `at`; returns where to go on, -1 at the end, -2 when `each` ended it. */
static int64_t tail_one(int fd, int64_t at, struct buf *content, struct tail *tail,
	warc_each *each, void *arg)
{
	struct warc_entry entry;
	struct err fault = ERR_INIT;
	int64_t next;

	if (read_record(fd, at, content, &entry, &next, &fault) == 0) {
		bool over = tell_fault(tail, at, each, arg) < 0 ||
			    each(arg, &entry, NULL) < 0;

		return over ? -2 : next;
	}
	if (tail->fault.code == ERR_NONE) {
		tail->fault = fault;
		tail->place = (struct warc_entry){.offset = at};
	}
	return next;
}

int warc_tail(const char *dir, struct view file, int64_t from, warc_each *each, void *arg,
	struct err *err)
{
	struct buf content BUF_CLEANUP = buf_make(RECORD_MAX);
	struct tail tail = {.fault = ERR_INIT};
	struct stat st = {0};
	int64_t at = from;

	if (hash_start(err) < 0)
		return -1;
	int fd = open_name(dir, file, err);

	if (fd < 0)
		return -1;
	int rc = fstat(fd, &st);

	while (rc == 0 && at >= 0 && at < st.st_size)
		at = tail_one(fd, at, &content, &tail, each, arg);
	close(fd);
	if (rc != 0)
		return err_errno(err, "cannot read '%.*s'", VIEW_ARG(file));
	return at != -2 ? 0
			: err_set(err, ERR_INPUT, "the reading of '%.*s' was ended",
				  VIEW_ARG(file));
}
