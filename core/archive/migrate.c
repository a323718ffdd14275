/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Schema versions: forward only, each step in a transaction of its own with the version
 * it leads to, so that a crash leaves the archive at one version or the next. A file that
 * is a database but none of ours is left alone.
 */
#include "archive/handle.h"

#include <stdio.h>

/* "rept": tells our files from other SQLite databases. */
#define APPLICATION_ID 0x72657074

static int scalar(
	struct archive *archive, const char *sql, int64_t *ret_value, struct err *err)
{
	return db_scalar(db_query(archive->db, sql, err, ""), 0, ret_value, err);
}

/* The schema's version; 0 for an empty file. */
static int read_version(struct archive *archive, int64_t *ret_version, struct err *err)
{
	int64_t id, tables;

	if (scalar(archive, "PRAGMA application_id", &id, err) < 0 ||
		scalar(archive, "PRAGMA user_version", ret_version, err) < 0 ||
		scalar(archive, "SELECT COUNT(*) FROM sqlite_schema", &tables, err) < 0)
		return -1;
	if (id != APPLICATION_ID && (id != 0 || tables != 0 || *ret_version != 0))
		return err_set(err, ERR_STATE, "the file is not an archive of repute");
	return 0;
}

static int new_key(struct archive *archive, struct err *err)
{
	unsigned char key[HASH_KEY_SIZE];
	char hex[2 * HASH_KEY_SIZE + 1];

	hash_random_key(key);
	for (int i = 0; i < HASH_KEY_SIZE; i++)
		snprintf(hex + 2 * i, 3, "%02x", key[i]);
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO meta (key, value) VALUES ('author_key', $1) ON CONFLICT DO NOTHING",
		err, "t", view_of(hex));

	return db_run(stmt, err) < 0 ? -1 : 0;
}

static int apply(struct archive *archive, const struct migration *step, struct err *err)
{
	char version[128];

	snprintf(version, sizeof(version),
		"PRAGMA application_id = %d; PRAGMA user_version = %d", APPLICATION_ID,
		step->number);
	if (db_exec(archive->db, step->sql, err) < 0 || new_key(archive, err) < 0 ||
		db_exec(archive->db, version, err) < 0) {
		err_prefix(err, "schema step %d", step->number);
		return -1;
	}
	return 0;
}

/* A step may replace a table that others refer to: what they refer to must be there then.
 */
static int check_references(struct archive *archive, struct err *err)
{
	int64_t broken;

	if (scalar(archive, "SELECT COUNT(*) FROM pragma_foreign_key_check", &broken,
		    err) < 0)
		return -1;
	if (broken != 0)
		return err_set(err, ERR_STATE, "%lld rows refer to rows that are missing",
			(long long)broken);
	return 0;
}

/* The version is asked again inside the transaction: another program may have been first.
 */
static int step_up(struct archive *archive, const struct migration *step, struct err *err)
{
	int64_t version;

	if (archive_begin(archive, err) < 0)
		return -1;
	if (read_version(archive, &version, err) < 0 ||
		(version < step->number && (apply(archive, step, err) < 0 ||
						   check_references(archive, err) < 0))) {
		archive_rollback(archive);
		return -1;
	}
	return archive_commit(archive, err);
}

int archive_migrate(struct archive *archive, struct err *err)
{
	int64_t version;
	int known = 0;

	if (read_version(archive, &version, err) < 0)
		return -1;
	for (const struct migration *step = archive_migrations; step->sql != NULL; step++)
		known = step->number;
	if (version > known)
		return err_set(err, ERR_STATE,
			"it is of version %lld and this program knows versions up to %d: use a newer "
			"repute",
			(long long)version, known);
	if (db_settle(archive->db, err) < 0)
		return -1;
	if (version == known)
		return 0;
	if (db_exec(archive->db, "PRAGMA foreign_keys = OFF", err) < 0)
		return -1;
	for (const struct migration *step = archive_migrations; step->sql != NULL;
		step++) {
		if (version < step->number && step_up(archive, step, err) < 0)
			return -1;
	}
	return db_exec(archive->db, "PRAGMA foreign_keys = ON", err);
}
