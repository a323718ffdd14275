/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Temporary file, fsync, rename, fsync of the directory: the order that survives a power
 * cut. The temporary name carries the process id, so that two writers never share one.
 */
#include "savefile.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int temporary_name(const char *path, char name[PATH_MAX], struct err *err)
{
	int len = snprintf(name, PATH_MAX, "%s.%ld.tmp", path, (long)getpid());

	if (len < 0 || len >= PATH_MAX)
		return err_set(err, ERR_IO, "path is too long: '%s'", path);
	return 0;
}

static int write_all(int fd, struct view content)
{
	while (content.len != 0) {
		ssize_t n = write(fd, content.data, content.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		content = view_sub(content, (size_t)n, content.len);
	}
	return fsync(fd);
}

static int open_dir(const char *path, struct err *err)
{
	char copy[PATH_MAX];

	snprintf(copy, sizeof(copy), "%s", path);
	int fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return fd >= 0 ? fd : err_errno(err, "cannot open the directory of '%s'", path);
}

/* Some file systems have no sync for directories and say EINVAL. Takes `fd`. */
static int sync_and_close(int fd, const char *path, struct err *err)
{
	int rc = fsync(fd) != 0 && errno != EINVAL
			 ? err_errno(err, "cannot sync the directory of '%s'", path)
			 : 0;

	close(fd);
	return rc;
}

int savefile_sync_dir(const char *path, struct err *err)
{
	int fd = open_dir(path, err);

	return fd >= 0 ? sync_and_close(fd, path, err) : -1;
}

/* The file `name` with that content, on the disk; removed again on failure. */
static int write_new(
	const char *name, const char *path, struct view content, struct err *err)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);

	if (fd < 0)
		return err_errno(err, "cannot write '%s'", path);
	int rc = write_all(fd, content);

	if (rc != 0)
		err_errno(err, "cannot write '%s'", path);
	if (close(fd) != 0 && rc == 0)
		rc = err_errno(err, "cannot write '%s'", path);
	if (rc != 0)
		unlink(name);
	return rc;
}

int savefile_write(const char *path, struct view content, struct err *err)
{
	char name[PATH_MAX];

	if (temporary_name(path, name, err) < 0)
		return -1;
	int dir = open_dir(path, err);

	if (dir < 0)
		return -1;
	unlink(name); /* of a process that had our id and died */
	if (write_new(name, path, content, err) < 0) {
		close(dir);
		return -1;
	}
	if (rename(name, path) != 0) {
		err_errno(err, "cannot rename to '%s'", path);
		unlink(name);
		close(dir);
		return -1;
	}
	return sync_and_close(dir, path, err);
}

static bool links_to(const char *path, const char *target)
{
	char there[PATH_MAX];
	ssize_t len = readlink(path, there, sizeof(there));

	return len >= 0 && view_eq((struct view){there, (size_t)len}, view_of(target));
}

int savefile_link(const char *path, const char *target, struct err *err)
{
	char name[PATH_MAX];

	if (links_to(path, target))
		return 0;
	if (temporary_name(path, name, err) < 0)
		return -1;
	unlink(name);
	if (symlink(target, name) != 0)
		return err_errno(err, "cannot link '%s'", path);
	if (rename(name, path) != 0) {
		err_errno(err, "cannot link '%s'", path);
		unlink(name);
		return -1;
	}
	return 0;
}

static int make_dir(const char *path, struct err *err)
{
	struct stat st;

	if (mkdir(path, 0755) == 0 ||
		(errno == EEXIST && stat(path, &st) == 0 && S_ISDIR(st.st_mode)))
		return 0;
	return err_errno(err, "cannot make the directory '%s'", path);
}

int savefile_mkdirs(const char *path, struct err *err)
{
	char copy[PATH_MAX];

	if (path[0] == '\0')
		return err_set(err, ERR_IO, "the path of the directory is empty");
	if ((size_t)snprintf(copy, sizeof(copy), "%s", path) >= sizeof(copy))
		return err_set(err, ERR_IO, "path is too long: '%s'", path);
	for (char *at = copy + 1;; at++) {
		char c = *at;

		if (c != '/' && c != '\0')
			continue;
		*at = '\0';
		if (make_dir(copy, err) < 0)
			return -1;
		*at = c;
		if (c == '\0')
			return 0;
	}
}
