/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The driver table over SQLite: values in and out, statements that are used again,
 * changes, failures, and the writer's lock.
 */
#include "archive/db.h"

#include "archive/handle.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <math.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct db *open_db(void)
{
	struct db *db = NULL;

	ck_assert_done(db_open(scratch("db").text, &db, &fixture_err));
	ck_assert_done(db_exec(db,
		"CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e INTEGER, f TEXT, g REAL)",
		&fixture_err));
	return db;
}

START_TEST(gives_back_values)
{
	struct db *db = open_db();
	struct err *err = &fixture_err;

	ck_assert_int_eq(
		db_run(db_query(db, "INSERT INTO t VALUES ($1, $2, $3, $4, $5, $6, $7)",
			       err, "irtboed", INT64_MIN, 0.1, VIEW("a\0b"),
			       VIEW("\xff\0"), (int64_t)0, VIEW(""), (double)NAN),
			err),
		1);
	struct db_stmt *stmt = db_query(db, "SELECT a, b, c, d, e, f, g FROM t", err, "");

	ck_assert_int_eq(db_step(stmt, err), 1);
	ck_assert_int_eq(db_int(stmt, 0), INT64_MIN);
	ck_assert_double_eq(db_real(stmt, 1), 0.1);
	ck_assert_view_eq(db_text(stmt, 2), VIEW("a\0b"));
	ck_assert_view_eq(db_text(stmt, 3), VIEW("\xff\0"));
	for (int i = 4; i < 7; i++) {
		ck_assert(db_is_null(stmt, i));
		ck_assert_int_eq(db_int(stmt, i), 0);
		ck_assert_uint_eq(db_text(stmt, i).len, 0);
	}
	ck_assert(!db_is_null(stmt, 0));
	ck_assert_int_eq(db_step(stmt, err), 0);
	db_close(db);
	db_close(NULL);
}
END_TEST

START_TEST(uses_statements_again)
{
	static const char insert[] = "INSERT INTO t (a) VALUES ($1)";
	static const char select[] = "SELECT a FROM t ORDER BY a";
	struct db *db = open_db();
	struct err *err = &fixture_err;
	struct db_stmt *first = db_query(db, insert, err, "i", (int64_t)0);

	for (int64_t i = 0; i < 100; i++) {
		struct db_stmt *stmt = db_query(db, insert, err, "i", i);

		ck_assert_ptr_eq(stmt, first);
		ck_assert_int_eq(db_run(stmt, err), 1);
	}
	struct db_stmt *rows = db_query(db, select, err, "");

	ck_assert_int_eq(db_step(rows, err), 1);
	rows = db_query(db, select, err, "");
	ck_assert_int_eq(db_step(rows, err), 1);
	ck_assert_int_eq(db_int(rows, 0), 0);
	db_finish(rows);
	ck_assert_int_eq(
		db_run(db_query(db, "DELETE FROM t WHERE a < 10", err, ""), err), 10);
	ck_assert_int_eq(
		db_run(db_query(db, "DELETE FROM t WHERE a < 10", err, ""), err), 0);
	int64_t n = -1;

	ck_assert_done(db_scalar(
		db_query(db, "SELECT a FROM t WHERE a > 1000", err, ""), 7, &n, err));
	ck_assert_int_eq(n, 7);
	ck_assert_done(db_scalar(
		db_query(db, "INSERT INTO t (a) VALUES (5) RETURNING a + 1", err, ""), 0,
		&n, err));
	ck_assert_int_eq(n, 6);
	db_close(db);
}
END_TEST

static const struct {
	const char *sql;
	enum err_code code;
	const char *text;
} wrong[] = {{"SELEC 1", ERR_IO, "syntax error"}, {"SELECT 1 FROM none", ERR_IO, "none"},
	{"INSERT INTO u VALUES (1)", ERR_IO, "UNIQUE constraint failed"}};

START_TEST(tells_failures)
{
	struct db *db = open_db();
	struct err err = ERR_INIT;

	ck_assert_done(db_exec(
		db, "CREATE TABLE u (a UNIQUE); INSERT INTO u VALUES (1)", &fixture_err));
	ck_assert_int_eq(db_run(db_query(db, wrong[_i].sql, &err, ""), &err), -1);
	ck_assert_int_eq(err.code, wrong[_i].code);
	ck_assert_ptr_nonnull(strstr(err.text, wrong[_i].text));
	err_clear(&err);
	ck_assert_int_eq(db_exec(db, wrong[_i].sql, &err), -1);
	ck_assert_int_eq(err.code, wrong[_i].code);
	db_close(db);
}
END_TEST

static int open_status(const char *name, struct err *err)
{
	struct conf *conf = fixture_conf("[archive]\npath = a.sqlite\nwait = 0\n");
	struct archive *archive = NULL;

	(void)name;
	int rc = archive_open(conf, true, &archive, err);

	ck_assert((rc < 0) == (archive == NULL));
	archive_close(archive);
	conf_free(conf);
	return rc;
}

START_TEST(refuses_what_is_no_database)
{
	struct err err = ERR_INIT;
	char text[3000];

	memset(text, 'x', sizeof(text));
	scratch_write("a.sqlite", (struct view){text, sizeof(text)});
	ck_assert_int_eq(open_status("", &err), -1);
	ck_assert_int_eq(err.code, ERR_STATE);
	ck_assert_ptr_nonnull(
		strstr(err.text, "a.sqlite': the file is not an archive of repute"));
	ck_assert_view_eq(scratch_read("a.sqlite"), ((struct view){text, sizeof(text)}));
}
END_TEST

START_TEST(refuses_a_folder_and_a_url)
{
	struct err err = ERR_INIT;
	struct db *db = NULL;

	scratch_write("a.sqlite/x", VIEW(""));
	ck_assert_int_eq(open_status("", &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	err_clear(&err);
	ck_assert_int_eq(db_open("postgresql://host/db", &db, &err), -1);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	err_clear(&err);
	struct conf *conf = fixture_conf("[archive]\npath = none/a.sqlite\n");
	struct archive *archive = NULL;

	ck_assert_int_eq(archive_open(conf, true, &archive, &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_ptr_nonnull(strstr(err.text, "No such file or directory"));
	conf_free(conf);
}
END_TEST

/* In a folder that may not be written, as a user who is not root. */
START_TEST(refuses_a_closed_folder)
{
	scratch_write("closed/x", VIEW(""));
	ck_assert_int_eq(chmod(scratch("closed").text, 0555), 0);
	struct conf *conf = fixture_conf("[archive]\npath = closed/a.sqlite\n");
	pid_t child = fork();

	if (child == 0) {
		struct err err = ERR_INIT;
		struct archive *archive;

		if (getuid() == 0 && setuid(65534) != 0)
			_exit(2);
		bool write_fails = archive_open(conf, true, &archive, &err) == -1 &&
				   err.code == ERR_IO;

		err_clear(&err);
		bool read_fails = archive_open(conf, false, &archive, &err) == -1 &&
				  err.code == ERR_IO;

		_exit(write_fails && read_fails ? 0 : 1);
	}
	int status;

	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(WEXITSTATUS(status), 0);
	ck_assert_int_eq(chmod(scratch("closed").text, 0755), 0);
	conf_free(conf);
}
END_TEST

START_TEST(lets_one_writer_in)
{
	struct err err = ERR_INIT;
	struct archive *reader = NULL, *writer = NULL;
	struct fixture f;
	int64_t n;

	fixture_open(&f, "[archive]\npath = a.sqlite\nwait = 0\n");
	ck_assert_int_eq(archive_open(f.conf, true, &writer, &err), -1);
	ck_assert_int_eq(err.code, ERR_BUSY);
	ck_assert_int_eq(err_status(&err), STATUS_AGAIN);
	ck_assert_ptr_nonnull(strstr(err.text, "another run is writing the archive '"));
	ck_assert_ptr_nonnull(strstr(err.text, "(waited 0 s): try again later"));
	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_open(f.conf, false, &reader, &fixture_err));
	ck_assert_done(archive_count_reviews(reader, &n, &n, &fixture_err));
	archive_close(reader);
	archive_rollback(f.archive);
	archive_rollback(f.archive);
	fixture_close(&f);
	fixture_open(&f, "[archive]\npath = a.sqlite\nwait = 0\n");
	fixture_close(&f);
	archive_close(NULL);
}
END_TEST

static int body(struct err *err)
{
	struct conf *conf = NULL;
	struct archive *archive = NULL;
	int64_t n;
	int rc = conf_load(scratch("repute.conf").text, &conf, err);

	if (rc == 0)
		rc = archive_open(conf, true, &archive, err);
	if (rc == 0)
		rc = archive_begin(archive, err);
	if (rc == 0)
		rc = archive_count_reviews(archive, &n, &n, err);
	if (rc == 0)
		rc = archive_commit(archive, err);
	archive_close(archive);
	conf_free(conf);
	return rc;
}

START_TEST(survives_without_memory)
{
	scratch_write("repute.conf", VIEW("[archive]\nwait = 0\n"));
	TORTURE(body);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *db_suite(void)
{
	Suite *suite = suite_create("db");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, gives_back_values);
	tcase_add_test(tc, uses_statements_again);
	tcase_add_loop_test(tc, tells_failures, 0, N(wrong));
	tcase_add_test(tc, refuses_what_is_no_database);
	tcase_add_test(tc, refuses_a_folder_and_a_url);
	tcase_add_test(tc, refuses_a_closed_folder);
	tcase_add_test(tc, lets_one_writer_in);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
