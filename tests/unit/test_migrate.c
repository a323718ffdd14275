/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The schema's versions: a new archive, an archive of a newer program, and databases that
 * are none of ours, which must come out as they went in.
 */
#include "archive/handle.h"
#include "base/hash.h"
#include "fixture.h"
#include "suites.h"

#include <sqlite3.h>

static void run_sql(const char *name, const char *sql)
{
	sqlite3 *db;
	char *message = NULL;

	ck_assert_int_eq(sqlite3_open(scratch(name).text, &db), SQLITE_OK);
	ck_assert_msg(
		sqlite3_exec(db, sql, NULL, NULL, &message) == SQLITE_OK, "%s", message);
	sqlite3_close(db);
}

START_TEST(makes_and_opens_again)
{
	struct fixture f;
	unsigned char key[HASH_KEY_SIZE];
	int last = 0;

	for (const struct migration *step = archive_migrations; step->sql != NULL;
		step++) {
		ck_assert_int_eq(step->number, last + 1);
		last = step->number;
	}
	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	ck_assert_str_eq(archive_path(f.archive), scratch("a.sqlite").text);
	memcpy(key, archive_key(f.archive), sizeof(key));
	ck_assert_int_eq(fixture_sql(&f, "PRAGMA user_version"), last);
	ck_assert_int_eq(fixture_sql(&f, "PRAGMA application_id"), 0x72657074);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"),
		1);
	fixture_close(&f);
	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	ck_assert_mem_eq(key, archive_key(f.archive), sizeof(key));
	fixture_close(&f);
}
END_TEST

static const struct {
	const char *sql, *text;
} foreign[] = {
	{"PRAGMA user_version = 99; PRAGMA application_id = 1919250548",
		"it is of version 99 and this program knows versions up to"},
	{"CREATE TABLE t (a)", "the file is not an archive of repute"},
	{"PRAGMA application_id = 7", "the file is not an archive of repute"},
	{"PRAGMA user_version = 1", "the file is not an archive of repute"},
	{"CREATE TABLE t (a); PRAGMA user_version = 1; PRAGMA application_id = 7",
		"the file is not an archive of repute"},
};

START_TEST(leaves_others_alone)
{
	struct conf *conf = fixture_conf("[archive]\npath = a.sqlite\n");
	struct archive *archive = NULL;
	struct err err = ERR_INIT;
	char before[1 << 16];

	run_sql("a.sqlite", foreign[_i].sql);
	struct view file = scratch_read("a.sqlite");
	size_t len = file.len;

	memcpy(before, file.data, len);
	ck_assert_int_eq(archive_open(conf, true, &archive, &err), -1);
	ck_assert_ptr_null(archive);
	ck_assert_int_eq(err.code, ERR_STATE);
	ck_assert_msg(strstr(err.text, foreign[_i].text) != NULL, "%s", err.text);
	ck_assert_ptr_nonnull(strstr(err.text, "a.sqlite': "));
	ck_assert_view_eq(scratch_read("a.sqlite"), ((struct view){before, len}));
	conf_free(conf);
}
END_TEST

static const char *const damages[] = {"DELETE FROM meta WHERE key = 'author_key'",
	"UPDATE meta SET value = 'xyz' WHERE key = 'author_key'",
	"UPDATE meta SET value = '0123' WHERE key = 'author_key'"};

START_TEST(misses_its_key)
{
	struct err err = ERR_INIT;
	struct archive *archive = NULL;
	struct fixture f;

	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	fixture_close(&f);
	run_sql("a.sqlite", damages[_i]);
	struct conf *conf = fixture_conf("[archive]\npath = a.sqlite\n");

	ck_assert_int_eq(archive_open(conf, false, &archive, &err), -1);
	ck_assert_int_eq(err.code, ERR_STATE);
	ck_assert_ptr_nonnull(strstr(err.text, "key"));
	conf_free(conf);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *migrate_suite(void)
{
	Suite *suite = suite_create("migrate");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, makes_and_opens_again);
	tcase_add_loop_test(tc, leaves_others_alone, 0, N(foreign));
	tcase_add_loop_test(tc, misses_its_key, 0, N(damages));
	suite_add_tcase(suite, tc);
	return suite;
}
