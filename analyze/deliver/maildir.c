/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The file is called TIME.DIGEST.repute, DIGEST being that of the key: no host name, no
 * process id, so that the second delivery of a message finds the first. A reader moves
 * files from new/ to cur/ and appends ":2,FLAGS", so both folders are searched for the
 * digest between the dots. The file is written and synced in tmp/, then renamed into new/
 * and that folder synced: a crash leaves nothing, or the whole message.
 */
#include "maildir.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/savefile.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int join(char path[PATH_MAX], const char *dir, const char *folder,
	const char *name, struct err *err)
{
	int len = snprintf(path, PATH_MAX, "%s/%s/%s", dir, folder, name);

	if (len < 0 || len >= PATH_MAX)
		return err_set(err, ERR_IO, "path '%.100s...' is too long", dir);
	return 0;
}

static int make_folder(const char *path, struct err *err)
{
	if (mkdir(path, 0700) != 0 && errno != EEXIST)
		return err_errno(err, "cannot make the directory '%s'", path);
	return 0;
}

/* The directories above `dir` with the usual mode, `dir` and its three for us alone. */
static int make_folders(const char *dir, struct err *err)
{
	static const char *const folders[] = {"tmp", "new", "cur"};
	char path[PATH_MAX];

	if ((size_t)snprintf(path, sizeof(path), "%s", dir) >= sizeof(path))
		return err_set(err, ERR_IO, "path '%.100s...' is too long", dir);
	for (size_t len = strlen(path); len > 1 && path[len - 1] == '/'; len--)
		path[len - 1] = '\0';
	char *slash = strrchr(path, '/');

	if (slash != NULL && slash != path) {
		*slash = '\0';
		if (savefile_mkdirs(path, err) < 0)
			return -1;
		*slash = '/';
	}
	if (make_folder(path, err) < 0)
		return -1;
	for (size_t i = 0; i < 3; i++) {
		if (join(path, dir, folders[i], "", err) < 0 ||
			make_folder(path, err) < 0)
			return -1;
	}
	return 0;
}

/* 1 when a file of that digest lies in the folder, 0 when not. */
static int holds(const char *dir, const char *folder, const char *digest, struct err *err)
{
	char path[PATH_MAX];
	int found = 0;

	if (join(path, dir, folder, "", err) < 0)
		return -1;
	DIR *stream = opendir(path);

	if (stream == NULL)
		return err_errno(err, "cannot read the directory '%s'", path);
	for (struct dirent *entry; found == 0 && (entry = readdir(stream)) != NULL;) {
		const char *dot = strchr(entry->d_name, '.');

		found = dot != NULL && strncmp(dot + 1, digest, strlen(digest)) == 0 &&
			dot[1 + strlen(digest)] == '.';
	}
	closedir(stream);
	return found;
}

/* Each CRLF as LF. */
static int unix_lines(struct view message, struct buf *ret_text, struct err *err)
{
	while (message.len != 0) {
		size_t cr = view_find(message, '\r');
		bool pair = cr + 1 < message.len && message.data[cr + 1] == '\n';

		buf_add(ret_text, view_sub(message, 0, pair ? cr : cr + 1));
		message = view_sub(message, cr + 1, message.len);
	}
	return buf_check(ret_text, err);
}

static int write_message(
	const char *dir, const char *name, struct view message, struct err *err)
{
	BUF_CLEANUP struct buf text = buf_make(message.len + 1);
	char from[PATH_MAX], to[PATH_MAX];

	if (unix_lines(message, &text, err) < 0 ||
		join(from, dir, "tmp", name, err) < 0 ||
		join(to, dir, "new", name, err) < 0 ||
		savefile_write(from, buf_view(&text), err) < 0)
		return -1;
	if (rename(from, to) != 0) {
		err_errno(err, "cannot deliver to '%s'", to);
		unlink(from);
		return -1;
	}
	return savefile_sync_dir(to, err);
}

int maildir_deliver(const char *dir, struct view message, struct view key, int64_t time,
	struct err *err)
{
	struct hash_text digest = hash_parts(NULL, &key, 1);
	char name[80];

	if (make_folders(dir, err) < 0)
		return -1;
	int fresh = holds(dir, "new", digest.text, err);
	int seen = fresh == 0 ? holds(dir, "cur", digest.text, err) : fresh;

	if (seen != 0)
		return seen < 0 ? -1 : 0;
	snprintf(name, sizeof(name), "%" PRId64 ".%.32s.repute", time > 0 ? time : 0,
		digest.text);
	return write_message(dir, name, message, err) < 0 ? -1 : 1;
}
