/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The database underneath the archive: SQL text in, rows out, whatever the engine. An
 * engine is a table of functions (struct db_driver); db.c adds what all of them share,
 * the cache of prepared statements and the binding of values by a format. Only
 * core/archive includes this header.
 */
#ifndef REPUTE_ARCHIVE_DB_H
#define REPUTE_ARCHIVE_DB_H

#include "base/err.h"
#include "base/view.h"

struct db;
struct db_stmt;

struct db_driver {
	const char *name;
	int (*open)(const char *path, void **ret_connection, struct err *err);
	int (*settle)(void *connection, struct err *err);
	void (*close)(void *connection);
	int (*exec)(void *connection, const char *sql, struct err *err);
	int (*prepare)(
		void *connection, const char *sql, void **ret_stmt, struct err *err);
	void (*finalize)(void *stmt);
	int (*reset)(void *connection, void *stmt, struct err *err);
	int (*bind_int)(void *stmt, int index, int64_t value);
	int (*bind_real)(void *stmt, int index, double value);
	int (*bind_text)(void *stmt, int index, struct view value);
	int (*bind_blob)(void *stmt, int index, struct view value);
	int (*bind_null)(void *stmt, int index);
	int (*step)(void *connection, void *stmt, struct err *err); /* 1 row, 0 end, -1 */
	bool (*is_null)(void *stmt, int column);
	int64_t (*get_int)(void *stmt, int column);
	double (*get_real)(void *stmt, int column);
	struct view (*get_text)(void *stmt, int column);
	int64_t (*changes)(void *connection);
	const char *const *checks; /* queries, NULL-terminated; each row tells a fault */
};

/* SQLite 3 (db_sqlite.c). */
extern const struct db_driver db_sqlite;

/* Open with the engine that `path` asks for. Owned by the caller. */
CHECKED int db_open(const char *path, struct db **ret_db, struct err *err);

/* Finalizes all statements, too. NULL does nothing. */
void db_close(struct db *db);

/* The database is ours: set in it what lasts. Opening alone changes nothing in it. */
CHECKED int db_settle(struct db *db, struct err *err);

/* The engine's queries for faults of the database: a row is a fault, its only column says
   which. NULL-terminated. */
const char *const *db_checks(const struct db *db);

/* Run one or more statements without values and without rows. */
CHECKED int db_exec(struct db *db, const char *sql, struct err *err);

/*
 * The statement for `sql`, prepared once, ready for use, with `format` giving a letter
 * for each value: i int64_t, r double, t struct view as text, b struct view as blob, o
 * int64_t where 0 means NULL, e struct view as text where the empty one means NULL, d
 * double where a NaN means NULL. Texts are borrowed until the statement is asked for
 * again. NULL on failure. `sql` must be a literal: it is found by its address.
 */
struct db_stmt *db_query(
	struct db *db, const char *sql, struct err *err, const char *format, ...) CHECKED;

/* The next row: 1, 0 at the end, -1. After 0 or -1 the statement holds no lock. */
CHECKED int db_step(struct db_stmt *stmt, struct err *err);

/* Run a statement that gives no rows; returns how many rows it changed, or -1. */
CHECKED int64_t db_run(struct db_stmt *stmt, struct err *err);

/* The first column of the first row, or `otherwise` without a row. -1 in rc on failure.
 */
CHECKED int db_scalar(
	struct db_stmt *stmt, int64_t otherwise, int64_t *ret_value, struct err *err);

/* Stop before the end of the rows of a query that changes nothing. */
void db_finish(struct db_stmt *stmt);

/* Is that column of the current row NULL? Columns count from 0. */
bool db_is_null(const struct db_stmt *stmt, int column);

/* A column of the current row as a whole number; NULL reads as 0. */
int64_t db_int(const struct db_stmt *stmt, int column);

/* A column of the current row as a real number; NULL reads as 0. */
double db_real(const struct db_stmt *stmt, int column);

/* A column of the current row as text, borrowed until the next step; NULL reads as "". */
struct view db_text(const struct db_stmt *stmt, int column);

#endif
