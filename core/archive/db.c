/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every engine shares. Statements are kept for the life of the connection and found
 * by the address of their text, which costs a short scan: the archive has some sixty of
 * them, and the ones in a loop move to the front.
 */
#include "archive/db.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

struct db_stmt {
	struct db *db;
	const char *sql;
	void *handle;
	struct db_stmt *next;
};

struct db {
	const struct db_driver *driver;
	void *connection;
	struct db_stmt *stmts; /* most recently asked for first */
};

int db_open(const char *path, struct db **ret_db, struct err *err)
{
	struct db *db = calloc(1, sizeof(*db));

	if (db == NULL)
		return err_memory(err);
	if (strstr(path, "://") != NULL) {
		free(db);
		return err_set(err, ERR_CONFIG,
			"archive '%s': this build keeps archives in files only; give a path",
			path);
	}
	db->driver = &db_sqlite;
	if (db->driver->open(path, &db->connection, err) < 0) {
		free(db);
		return -1;
	}
	*ret_db = db;
	return 0;
}

void db_close(struct db *db)
{
	if (db == NULL)
		return;
	for (struct db_stmt *stmt = db->stmts, *next; stmt != NULL; stmt = next) {
		next = stmt->next;
		db->driver->finalize(stmt->handle);
		free(stmt);
	}
	db->driver->close(db->connection);
	free(db);
}

const char *const *db_checks(const struct db *db)
{
	return db->driver->checks;
}

int db_settle(struct db *db, struct err *err)
{
	return db->driver->settle(db->connection, err);
}

/* Outside a transaction this is where a change that gave rows is committed. */
static int reset(struct db_stmt *stmt, struct err *err)
{
	return stmt->db->driver->reset(stmt->db->connection, stmt->handle, err);
}

int db_exec(struct db *db, const char *sql, struct err *err)
{
	return db->driver->exec(db->connection, sql, err);
}

/* The cached statement, moved to the front, or a new one. */
static struct db_stmt *find_stmt(struct db *db, const char *sql, struct err *err)
{
	for (struct db_stmt **at = &db->stmts; *at != NULL; at = &(*at)->next) {
		struct db_stmt *stmt = *at;

		if (stmt->sql == sql) {
			*at = stmt->next;
			stmt->next = db->stmts;
			db->stmts = stmt;
			return stmt;
		}
	}
	struct db_stmt *stmt = calloc(1, sizeof(*stmt));

	if (stmt == NULL) {
		err_memory(err);
		return NULL;
	}
	if (db->driver->prepare(db->connection, sql, &stmt->handle, err) < 0) {
		free(stmt);
		return NULL;
	}
	stmt->db = db;
	stmt->sql = sql;
	stmt->next = db->stmts;
	db->stmts = stmt;
	return stmt;
}

/* Bind the value that `letter` announces to place `i`. */
static int bind_next(struct db_stmt *stmt, int i, char letter, va_list *args)
{
	const struct db_driver *driver = stmt->db->driver;
	void *handle = stmt->handle;
	struct view text;
	int64_t number;
	double real;

	switch (letter) {
	case 'i':
		return driver->bind_int(handle, i, va_arg(*args, int64_t));
	case 'o':
		number = va_arg(*args, int64_t);
		return number != 0 ? driver->bind_int(handle, i, number)
				   : driver->bind_null(handle, i);
	case 'r':
		return driver->bind_real(handle, i, va_arg(*args, double));
	case 'd':
		real = va_arg(*args, double);
		return isnan(real) ? driver->bind_null(handle, i)
				   : driver->bind_real(handle, i, real);
	case 't':
		return driver->bind_text(handle, i, va_arg(*args, struct view));
	case 'b':
		return driver->bind_blob(handle, i, va_arg(*args, struct view));
	default:
		text = va_arg(*args, struct view);
		return text.len != 0 ? driver->bind_text(handle, i, text)
				     : driver->bind_null(handle, i);
	}
}

struct db_stmt *db_query(
	struct db *db, const char *sql, struct err *err, const char *format, ...)
{
	struct db_stmt *stmt = find_stmt(db, sql, err);
	va_list args;
	int rc = 0;

	if (stmt == NULL)
		return NULL;
	db_finish(stmt);
	va_start(args, format);
	for (int i = 1; format[i - 1] != '\0' && rc == 0; i++)
		rc = bind_next(stmt, i, format[i - 1], &args);
	va_end(args);
	if (rc != 0) {
		err_memory(err);
		return NULL;
	}
	return stmt;
}

int db_step(struct db_stmt *stmt, struct err *err)
{
	int rc = stmt->db->driver->step(stmt->db->connection, stmt->handle, err);

	if (rc < 0)
		db_finish(stmt);
	return rc == 0 ? reset(stmt, err) : rc;
}

int64_t db_run(struct db_stmt *stmt, struct err *err)
{
	if (stmt == NULL)
		return -1;
	int rc = db_step(stmt, err);

	if (rc > 0)
		rc = reset(stmt, err);
	return rc < 0 ? -1 : stmt->db->driver->changes(stmt->db->connection);
}

int db_scalar(
	struct db_stmt *stmt, int64_t otherwise, int64_t *ret_value, struct err *err)
{
	if (stmt == NULL)
		return -1;
	int rc = db_step(stmt, err);

	if (rc < 0)
		return -1;
	int64_t value = rc > 0 ? db_int(stmt, 0) : otherwise;

	if (rc > 0 && reset(stmt, err) < 0)
		return -1;
	*ret_value = value;
	return 0;
}

void db_finish(struct db_stmt *stmt)
{
	struct err ignored = ERR_INIT;

	if (reset(stmt, &ignored) < 0)
		err_clear(&ignored); /* that of the step before, told already */
}

bool db_is_null(const struct db_stmt *stmt, int column)
{
	return stmt->db->driver->is_null(stmt->handle, column);
}

int64_t db_int(const struct db_stmt *stmt, int column)
{
	return stmt->db->driver->get_int(stmt->handle, column);
}

double db_real(const struct db_stmt *stmt, int column)
{
	return stmt->db->driver->get_real(stmt->handle, column);
}

struct view db_text(const struct db_stmt *stmt, int column)
{
	return stmt->db->driver->get_text(stmt->handle, column);
}
