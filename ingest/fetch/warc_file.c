/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A file is, at any moment, whole records and at most one torn one behind them. Two
 * lengths are kept: that of the whole records, and that of those of them that are surely
 * on the disk. A write that fails cuts back to the first, a sync that fails to the
 * second, since nobody can tell which of the bytes between them the disk has. A cut that
 * fails is tried again before anything else is written. What a crash left is cut off at
 * the next opening, which walks from member to member by their stated sizes and unpacks
 * only the last: a read of a few bytes for each record of the day.
 *
 * If a member in the middle is damaged (a bad disk, not a crash) and whole ones follow,
 * nothing is cut: what was acknowledged is never thrown away. warc_scan() reports it.
 */
#include "warc_file.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "warc_member.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

int32_t warc_file_day(int64_t time)
{
	int64_t day = time / DAY_SECONDS;

	return (int32_t)(time % DAY_SECONDS < 0 ? day - 1 : day);
}

void warc_file_init(struct warc_file *file, const char *dir)
{
	*file = (struct warc_file){.fd = -1};
	snprintf(file->dir, sizeof(file->dir), "%s", dir);
}

void warc_file_close(struct warc_file *file)
{
	if (file->fd >= 0)
		close(file->fd);
	file->fd = -1;
}

/* ---- writing ----------------------------------------------------------------------- */

/* Cut off what lies behind the whole records. */
static int cut(struct warc_file *file)
{
	file->torn = ftruncate(file->fd, (off_t)file->size) != 0;
	return file->torn ? -1 : 0;
}

/* Make good a cut that failed earlier. */
static int mend(struct warc_file *file, struct err *err)
{
	if (file->torn && cut(file) < 0)
		return err_errno(err, "cannot repair '%s'", file->path);
	return 0;
}

int warc_file_append(struct warc_file *file, struct view member, struct err *err)
{
	int64_t at = file->size;

	if (mend(file, err) < 0)
		return -1;
	while (member.len != 0) {
		ssize_t n = pwrite(file->fd, member.data, member.len, (off_t)at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			err_errno(err, "cannot write '%s'", file->path);
			(void)cut(file);
			return -1;
		}
		member = view_sub(member, (size_t)n, member.len);
		at += n;
	}
	file->size = at;
	return 0;
}

static int sync_file(struct warc_file *file, struct err *err)
{
	if (file->fd < 0 || (file->size == file->synced && !file->new_name))
		return 0;
	if (mend(file, err) == 0) {
		if (fdatasync(file->fd) != 0)
			err_errno(err, "cannot write '%s'", file->path);
		else if (!file->new_name || savefile_sync_dir(file->path, err) == 0) {
			file->synced = file->size;
			file->new_name = false;
			return 0;
		}
	}
	file->size = file->synced;
	(void)cut(file);
	return -1;
}

int warc_file_sync(struct warc_file *file, struct err *err)
{
	bool lost = file->lost;

	file->lost = false;
	if (sync_file(file, err) < 0)
		return -1;
	return lost ? err_set(err, ERR_IO, "records in '%s' were lost", file->dir) : 0;
}

/* ---- opening ----------------------------------------------------------------------- */

/*
 * The end of the member at `offset`, when it is whole; else -1. The size that it states
 * is believed when another member begins there; otherwise it is unpacked to see.
 */
static int64_t member_end(int fd, int64_t offset)
{
	struct buf content BUF_CLEANUP = buf_make(LIMIT_PAGE + MIB(2));
	int64_t len = warc_member_length(fd, offset);

	if (len > 0 && warc_member_length(fd, offset + len) > 0)
		return offset + len;
	if (warc_member_unpack(fd, offset, &content, &len, NULL) < 0)
		return -1;
	return offset + len;
}

/* Find the end of the last whole record, and cut off what lies behind it. */
static int repair(struct warc_file *file, struct err *err)
{
	struct stat st;
	int64_t whole = 0, at = 0;

	if (fstat(file->fd, &st) != 0)
		return err_errno(err, "cannot read '%s'", file->path);
	while (at >= 0 && at < st.st_size) {
		int64_t end = member_end(file->fd, at);

		if (end >= 0)
			whole = at = end;
		else
			at = warc_member_next(file->fd, at);
	}
	file->size = file->synced = whole;
	file->new_name = whole == 0;
	/* what another process wrote last may not have been synced */
	if ((whole < st.st_size && cut(file) < 0) || fdatasync(file->fd) != 0)
		return err_errno(err, "cannot repair '%s'", file->path);
	return 0;
}

static int open_path(struct warc_file *file, struct err *err)
{
	file->fd = open(file->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640);
	if (file->fd < 0)
		return err_errno(err, "cannot open '%s'", file->path);
	if (flock(file->fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
		return err_set(err, ERR_BUSY, "'%s' is being written by another process",
			file->path);
	return repair(file, err);
}

int warc_file_open(struct warc_file *file, int32_t day, struct err *err)
{
	int year, month, mday;

	if (sync_file(file, err) < 0) {
		file->lost = true;
		return -1;
	}
	warc_file_close(file);
	file->day = day;
	file->torn = false;
	calendar_date(day, &year, &month, &mday);
	snprintf(file->name, sizeof(file->name), "repute-%04d%02d%02d.warc.gz",
		year % 10000, month, mday);
	int len =
		snprintf(file->path, sizeof(file->path), "%s/%s", file->dir, file->name);

	if (len < 0 || len >= PATH_MAX)
		return err_set(err, ERR_IO, "path '%s' is too long", file->dir);
	if (open_path(file, err) == 0)
		return 0;
	warc_file_close(file);
	return -1;
}
