/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opening and closing. The writer's lock is flock(2) on a file beside the archive: the
 * kernel lets go of it when the process dies, however it dies, so there is never a stale
 * one to clean up. SQLite's own locks protect the file all the same; this one keeps two
 * runs from doing the same work.
 */
#include "archive/handle.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

/* Take the lock, trying every 50 ms for `wait_s` seconds. */
static int take_lock(struct archive *archive, int64_t wait_s, struct err *err)
{
	char path[4096];
	const struct timespec pause = {.tv_nsec = 50 * 1000 * 1000};

	if ((size_t)snprintf(path, sizeof(path), "%s.lock", archive->path) >=
		sizeof(path))
		return err_set(err, ERR_CONFIG, "path is too long: '%s'", archive->path);
	archive->lock_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	if (archive->lock_fd < 0)
		return err_errno(err, "cannot lock the archive '%s'", archive->path);
	for (int64_t tries = wait_s * 20;; tries--) {
		if (flock(archive->lock_fd, LOCK_EX | LOCK_NB) == 0)
			return 0;
		if (errno != EWOULDBLOCK && errno != EINTR)
			return err_errno(
				err, "cannot lock the archive '%s'", archive->path);
		if (tries <= 0)
			return err_set(err, ERR_BUSY,
				"another run is writing the archive '%s' (waited %lld s): try again "
				"later",
				archive->path, (long long)wait_s);
		nanosleep(&pause, NULL);
	}
}

/* The key for hashes of names, made with the archive. */
static int read_key(struct archive *archive, struct err *err)
{
	char hex[2 * HASH_KEY_SIZE + 1];
	struct db_stmt *stmt = db_query(
		archive->db, "SELECT value FROM meta WHERE key = 'author_key'", err, "");
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc < 0)
		return -1;
	if (rc == 0)
		return err_set(err, ERR_STATE, "the archive has lost its key");
	struct view value = db_text(stmt, 0);

	snprintf(hex, sizeof(hex), "%.*s", VIEW_ARG(value));
	db_finish(stmt);
	for (int i = 0; i < HASH_KEY_SIZE; i++) {
		unsigned byte;

		if (sscanf(hex + 2 * i, "%2x", &byte) != 1)
			return err_set(err, ERR_STATE, "the archive's key is damaged");
		archive->key[i] = (unsigned char)byte;
	}
	return 0;
}

static int open_all(
	struct archive *archive, const struct conf *conf, bool write, struct err *err)
{
	if (hash_start(err) < 0)
		return -1;
	if (write &&
		take_lock(archive, conf_number(conf, "archive", NULL, "wait"), err) < 0)
		return -1;
	if (db_open(archive->path, &archive->db, err) < 0 ||
		archive_migrate(archive, err) < 0 || read_key(archive, err) < 0) {
		err_prefix(err, "archive '%s'", archive->path);
		return -1;
	}
	return 0;
}

int archive_open(const struct conf *conf, bool write, struct archive **ret_archive,
	struct err *err)
{
	struct archive *archive = calloc(1, sizeof(*archive));

	if (archive == NULL)
		return err_memory(err);
	archive->lock_fd = -1;
	archive->path = strdup(conf_text(conf, "archive", NULL, "path"));
	archive->plain_authors =
		strcmp(conf_text(conf, "archive", NULL, "authors"), "plain") == 0;
	int rc = archive->path != NULL ? open_all(archive, conf, write, err)
				       : err_memory(err);

	if (rc < 0) {
		archive_close(archive);
		return -1;
	}
	*ret_archive = archive;
	return 0;
}

void archive_close(struct archive *archive)
{
	if (archive == NULL)
		return;
	archive_rollback(archive);
	db_close(archive->db);
	if (archive->lock_fd >= 0)
		close(archive->lock_fd);
	map_done(&archive->touched);
	free(archive->path);
	free(archive);
}

const char *archive_path(const struct archive *archive)
{
	return archive->path;
}

const unsigned char *archive_key(const struct archive *archive)
{
	return archive->key;
}

/* What is known of a transaction holds for that one alone. */
static void forget(struct archive *archive)
{
	archive->next_review = archive->next_revision = archive->first_revision = 0;
	memset(archive->redate, 0, sizeof(archive->redate));
	map_done(&archive->touched);
}

int archive_begin(struct archive *archive, struct err *err)
{
	if (db_exec(archive->db, "BEGIN IMMEDIATE", err) < 0)
		return -1;
	archive->in_transaction = true;
	forget(archive);
	return 0;
}

int archive_commit(struct archive *archive, struct err *err)
{
	if (archive_queue_revisions(archive, err) < 0 ||
		db_exec(archive->db, "COMMIT", err) < 0) {
		archive_rollback(archive);
		return -1;
	}
	archive->in_transaction = false;
	return 0;
}

void archive_rollback(struct archive *archive)
{
	struct err ignored = ERR_INIT;

	if (archive->in_transaction && db_exec(archive->db, "ROLLBACK", &ignored) < 0)
		err_clear(&ignored); /* the engine had rolled back by itself, as on a full
					disk */
	forget(archive);
	archive->in_transaction = false;
}
