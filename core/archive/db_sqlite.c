/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * SQLite underneath. Write-ahead log, so that readers never wait for the writer;
 * synchronous=NORMAL, which in this mode can lose the last commits in a power cut but
 * never damages the file, and what is lost is fetched, imported or computed again; a page
 * cache of 32 MiB, the only thing here that grows, and only up to that. Pages are of
 * 8 KiB, which a review of common length fits without a chain of overflow pages; that
 * holds for archives as they are made. The engine's count of its own memory, which costs
 * a lock at every allocation, is off.
 */
#include "archive/db.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The system's own words, where it left any: a full disk shows in more than one way. */
static int io_failed(sqlite3 *db, struct err *err)
{
	int number = sqlite3_system_errno(db);

	if (number == ENOSPC)
		return err_set(err, ERR_IO, "cannot write the archive: the disk is full");
	return err_set(err, ERR_IO, "archive: %s%s%s", sqlite3_errmsg(db),
		number != 0 ? ": " : "", number != 0 ? strerror(number) : "");
}

static int failed(sqlite3 *db, int rc, struct err *err)
{
	switch (rc & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return err_set(
			err, ERR_BUSY, "the archive is being written by another program");
	case SQLITE_NOMEM:
		return err_memory(err);
	case SQLITE_FULL:
		return err_set(err, ERR_IO, "cannot write the archive: the disk is full");
	case SQLITE_READONLY:
		return err_set(err, ERR_IO, "cannot write the archive: it is read-only");
	case SQLITE_NOTADB:
		return err_set(err, ERR_STATE, "the file is not an archive of repute");
	case SQLITE_CORRUPT:
		return err_set(err, ERR_STATE,
			"the archive is damaged (%s): restore a backup, or rebuild with "
			"'sqlite3 FILE .recover'",
			sqlite3_errmsg(db));
	case SQLITE_IOERR:
		return io_failed(db, err);
	default:
		return err_set(err, ERR_IO, "archive: %s", sqlite3_errmsg(db));
	}
}

static int lite_exec(void *connection, const char *sql, struct err *err)
{
	int rc = sqlite3_exec(connection, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? 0 : failed(connection, rc, err);
}

static int lite_open(const char *path, void **ret_connection, struct err *err)
{
	sqlite3 *db = NULL;

	(void)sqlite3_config(
		SQLITE_CONFIG_MEMSTATUS, 0); /* once it runs: left as it is */
	int rc = sqlite3_open_v2(path, &db,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
			SQLITE_OPEN_EXRESCODE,
		NULL);

	if (rc == SQLITE_OK) {
		sqlite3_busy_timeout(db, 10000);
		if (lite_exec(db,
			    "PRAGMA page_size=8192; PRAGMA synchronous=NORMAL;"
			    "PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768;"
			    "PRAGMA trusted_schema=OFF",
			    err) == 0) {
			*ret_connection = db;
			return 0;
		}
	} else if (db == NULL) {
		err_memory(err);
	} else if ((rc & 0xff) == SQLITE_CANTOPEN) {
		err_set(err, ERR_IO, "cannot open it: %s", sqlite3_errmsg(db));
	} else {
		failed(db, rc, err);
	}
	sqlite3_close(db);
	return -1;
}

static int lite_settle(void *connection, struct err *err)
{
	return lite_exec(connection, "PRAGMA journal_mode=WAL", err);
}

static void lite_close(void *connection)
{
	sqlite3_close(connection);
}

/*
 * "$3" is the third value to PostgreSQL; to SQLite it is a name, numbered by where it
 * first stands, and "?3" is the third value.
 */
static void number_parameters(char *sql)
{
	for (; *sql != '\0'; sql++) {
		if (sql[0] == '$' && sql[1] >= '1' && sql[1] <= '9')
			sql[0] = '?';
	}
}

static int lite_prepare(
	void *connection, const char *sql, void **ret_stmt, struct err *err)
{
	char *text = strdup(sql);
	sqlite3_stmt *stmt;

	if (text == NULL)
		return err_memory(err);
	number_parameters(text);
	int rc = sqlite3_prepare_v3(
		connection, text, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL);

	free(text);
	if (rc != SQLITE_OK)
		return failed(connection, rc, err);
	*ret_stmt = stmt;
	return 0;
}

static void lite_finalize(void *stmt)
{
	sqlite3_finalize(stmt);
}

static int lite_reset(void *connection, void *stmt, struct err *err)
{
	int rc = sqlite3_reset(stmt);

	return rc == SQLITE_OK ? 0 : failed(connection, rc, err);
}

static int lite_bind_int(void *stmt, int index, int64_t value)
{
	return sqlite3_bind_int64(stmt, index, value);
}

static int lite_bind_real(void *stmt, int index, double value)
{
	return sqlite3_bind_double(stmt, index, value);
}

static int lite_bind_text(void *stmt, int index, struct view value)
{
	const char *data = value.data != NULL ? value.data : "";

	return sqlite3_bind_text64(
		stmt, index, data, value.len, SQLITE_STATIC, SQLITE_UTF8);
}

static int lite_bind_blob(void *stmt, int index, struct view value)
{
	const char *data = value.data != NULL ? value.data : "";

	return sqlite3_bind_blob64(stmt, index, data, value.len, SQLITE_STATIC);
}

static int lite_bind_null(void *stmt, int index)
{
	return sqlite3_bind_null(stmt, index);
}

static int lite_step(void *connection, void *stmt, struct err *err)
{
	int rc = sqlite3_step(stmt);

	if (rc == SQLITE_ROW)
		return 1;
	return rc == SQLITE_DONE ? 0 : failed(connection, rc, err);
}

static bool lite_is_null(void *stmt, int column)
{
	return sqlite3_column_type(stmt, column) == SQLITE_NULL;
}

static int64_t lite_get_int(void *stmt, int column)
{
	return sqlite3_column_int64(stmt, column);
}

static double lite_get_real(void *stmt, int column)
{
	return sqlite3_column_double(stmt, column);
}

static struct view lite_get_text(void *stmt, int column)
{
	const void *data = sqlite3_column_blob(stmt, column);

	return (struct view){data, (size_t)sqlite3_column_bytes(stmt, column)};
}

static int64_t lite_changes(void *connection)
{
	return sqlite3_changes64(connection);
}

static const char *const lite_checks[] = {
	"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
	"SELECT 'row ' || COALESCE(rowid, '') || ' of ' || \"table\" || "
	"' refers to a row of ' || parent || ' that is not there' "
	"FROM pragma_foreign_key_check",
	NULL,
};

const struct db_driver db_sqlite = {
	.name = "sqlite",
	.open = lite_open,
	.settle = lite_settle,
	.close = lite_close,
	.exec = lite_exec,
	.prepare = lite_prepare,
	.finalize = lite_finalize,
	.reset = lite_reset,
	.bind_int = lite_bind_int,
	.bind_real = lite_bind_real,
	.bind_text = lite_bind_text,
	.bind_blob = lite_bind_blob,
	.bind_null = lite_bind_null,
	.step = lite_step,
	.is_null = lite_is_null,
	.get_int = lite_get_int,
	.get_real = lite_get_real,
	.get_text = lite_get_text,
	.changes = lite_changes,
	.checks = lite_checks,
};
