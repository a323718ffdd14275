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

/* An archive of version 1, with two reviews that one lexicon scored. */
static void make_version_1(void)
{
	char end[200];

	run_sql("a.sqlite", archive_migrations[0].sql);
	run_sql("a.sqlite",
		"INSERT INTO meta VALUES ('author_key', "
		"'000102030405060708090a0b0c0d0e0f"
		"101112131415161718191a1b1c1d1e1f'), ('lexicon', '2');"
		"INSERT INTO brand VALUES (1, 'Acme', 'Acme', 'acme', 'own', 'UTC', 0);"
		"INSERT INTO source (id, brand_id, name, audience, every, configured) "
		"VALUES (1, 1, 'site', 'customer', 0, 0);"
		"INSERT INTO review VALUES "
		"(1, 1, 'a', NULL, 'customer', NULL, 5, 5, NULL, NULL, 1, 20000, 5, 0),"
		"(2, 1, 'b', NULL, 'customer', NULL, 5, 5, NULL, NULL, 2, 20001, 1, 0);"
		"INSERT INTO revision (id, review_id, seen, digest, published, precision, "
		"rating_assumed, text) VALUES (1, 1, 5, 1, 5, 3, 0, 'good'), "
		"(2, 2, 5, 2, 5, 3, 0, 'bad');"
		"INSERT INTO lexicon VALUES (1, 'r1', 'old', 'en', 3), "
		"(2, 'r2', 'new', 'en', 4);"
		"INSERT INTO verdict VALUES (1, 2, 900, 1, '[[\"good\",1]]'), "
		"(2, 2, -900, -1, '[]');"
		"INSERT INTO rollup VALUES "
		"(1, 20000, 0, 'customer', '', 1, 0, 0, 1, 900, 810000, 0, 0, 0, 0, 1, 0)");
	snprintf(end, sizeof(end), "PRAGMA application_id = %d; PRAGMA user_version = 1",
		0x72657074);
	run_sql("a.sqlite", end);
}

/* Nothing is lost, and all of it waits to be scored by the lexicon of its language. */
START_TEST(takes_version_1_along)
{
	struct fixture f;

	make_version_1();
	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"), 2);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM verdict WHERE language = 'en' AND "
				"lexicon_id = 2 AND label * 900 = polarity"),
		2);
	ck_assert_int_eq(
		fixture_sql(&f,
			"SELECT n * 10 + positives FROM rollup WHERE unsupported = 0"),
		11);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT first_id * 10 + last_id FROM unscored"), 12);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 2);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM meta WHERE key = 'rescored'"), 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM pragma_foreign_key_check"), 0);
	fixture_close(&f);
}
END_TEST

/* An archive of version 3 with captures, to which revisions refer. */
static void make_version_3(void)
{
	char end[200];

	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(archive_migrations[i].number, i + 1);
		run_sql("a.sqlite", archive_migrations[i].sql);
	}
	run_sql("a.sqlite",
		"INSERT OR REPLACE INTO meta VALUES ('author_key', "
		"'000102030405060708090a0b0c0d0e0f"
		"101112131415161718191a1b1c1d1e1f');"
		"INSERT INTO brand VALUES (1, 'Acme', 'Acme', 'acme', 'own', 'UTC', 0);"
		"INSERT INTO source (id, brand_id, name, audience, every, configured) "
		"VALUES (1, 1, 'site', 'customer', 0, 0);"
		"INSERT INTO capture (id, source_id, time, url, outcome, status, reason, "
		"etag, last_modified, bytes, warc_file, warc_offset, warc_length, digest, "
		"reviews) VALUES "
		"(3, 1, 100, 'http://x/', 'fetched', 200, NULL, '\"e\"', 'Mon', 5, 'f.gz', 9, "
		"8, 'd', 2), (7, 1, 200, 'http://x/', 'failed', 0, 'no answer', NULL, NULL, "
		"0, NULL, NULL, NULL, NULL, NULL);"
		"INSERT INTO review VALUES "
		"(1, 1, 'a', NULL, 'customer', NULL, 5, 5, NULL, NULL, 1, 20000, 5, 0);"
		"INSERT INTO revision (id, review_id, seen, capture_id, digest, published, "
		"precision, rating_assumed, text) VALUES (1, 1, 5, 3, 1, 5, 3, 0, 'good')");
	snprintf(end, sizeof(end), "PRAGMA application_id = %d; PRAGMA user_version = 3",
		0x72657074);
	run_sql("a.sqlite", end);
}

static const struct {
	const char *sql;
	int64_t value;
} of_version_4[] = {
	{"SELECT COUNT(*) FROM capture", 2},
	{"SELECT COUNT(*) FROM capture WHERE id = 3 AND source_id = 1 AND time = 100 AND "
	 "url = 'http://x/' AND outcome = 'fetched' AND status = 200 AND reason IS NULL AND "
	 "etag = '\"e\"' AND last_modified = 'Mon' AND bytes = 5 AND warc_file = 'f.gz' AND "
	 "warc_offset = 9 AND warc_length = 8 AND digest = 'd' AND reviews = 2 AND page = 1 "
	 "AND listing_id IS NULL AND payload_id IS NULL",
		1},
	{"SELECT COUNT(*) FROM capture WHERE id = 7 AND outcome = 'failed' AND reason = 'no "
	 "answer' AND warc_file IS NULL AND reviews IS NULL",
		1},
	{"SELECT COUNT(*) FROM revision JOIN capture c ON c.id = capture_id", 1},
	{"SELECT COUNT(*) FROM pragma_foreign_key_check", 0},
	{"SELECT COUNT(*) FROM pragma_foreign_key_list('revision') WHERE \"table\" = "
	 "'capture'",
		1},
	{"SELECT COUNT(*) FROM pragma_foreign_key_list('capture') WHERE \"table\" = "
	 "'capture'",
		1},
	{"SELECT COUNT(*) FROM sqlite_schema WHERE name = 'capture_of_listing' AND type = "
	 "'table'",
		0},
	{"SELECT COUNT(*) FROM listing", 0},
};

START_TEST(takes_version_3_along)
{
	struct err err = ERR_INIT;
	struct fixture f;

	make_version_3();
	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	ck_assert_msg(fixture_sql(&f, of_version_4[_i].sql) == of_version_4[_i].value,
		"%s", of_version_4[_i].sql);
	/* references are held again once the step is taken */
	ck_assert_int_eq(
		db_exec(f.archive->db, "DELETE FROM capture WHERE id = 3", &err), -1);
	fixture_close(&f);
}
END_TEST

/* Version 5: reviews without an id of their source, dated in all ways, by one identity.
 */
START_TEST(takes_version_5_along)
{
	struct fixture f;
	char end[200];

	make_version_3();
	for (int i = 3; i < 5; i++)
		run_sql("a.sqlite", archive_migrations[i].sql);
	run_sql("a.sqlite",
		"INSERT INTO review (id, source_id, identity, audience, first_seen, last_seen, "
		"revision_id, day, replied) SELECT n, 1, CASE WHEN n < 15 THEN "
		"printf('#%032d', n) ELSE '#' || n END, 'customer', 5, 5, n, 20000, 0 "
		"FROM (WITH RECURSIVE c (n) AS (SELECT 10 UNION ALL SELECT n + 1 FROM c "
		"WHERE n < 15) SELECT n FROM c);"
		"INSERT INTO revision (id, review_id, seen, digest, published, precision, "
		"relative, rating_assumed) VALUES (10, 10, 5, 1, 5, 3, 0, 0), "
		"(11, 11, 5, 1, 5, 3, 1, 0), (12, 12, 5, 1, 5, 5, 0, 0), "
		"(13, 13, 5, 1, 5, 0, 0, 0), (14, 14, 5, 1, 5, 1, 0, 0), "
		"(15, 15, 5, 1, 5, 6, 0, 0)");
	snprintf(end, sizeof(end), "PRAGMA application_id = %d; PRAGMA user_version = 5",
		0x72657074);
	run_sql("a.sqlite", end);
	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT SUM(id) FROM review WHERE identity LIKE '~%'"),
		11 + 12 + 13);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review WHERE id < 15 AND "
					 "id > 1 AND substr(identity, 2) = "
					 "printf('%032d', id)"),
		5);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT id FROM review WHERE identity = '#15'"), 15);
	fixture_close(&f);
}
END_TEST

/* A reference that was broken before stops the step, and nothing is changed. */
START_TEST(refuses_broken_references)
{
	struct conf *conf;
	struct archive *archive = NULL;
	struct err err = ERR_INIT;

	make_version_3();
	run_sql("a.sqlite",
		"PRAGMA foreign_keys = OFF; UPDATE revision SET capture_id = 99");
	conf = fixture_conf("[archive]\npath = a.sqlite\n");
	ck_assert_int_eq(archive_open(conf, true, &archive, &err), -1);
	ck_assert_int_eq(err.code, ERR_STATE);
	ck_assert_msg(strstr(err.text, "1 rows refer to rows that are missing") != NULL,
		"%s", err.text);
	/* this would not go if the step's own table were there */
	run_sql("a.sqlite", "SELECT * FROM capture; CREATE TABLE listing (a)");
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
	tcase_add_test(tc, takes_version_1_along);
	tcase_add_loop_test(tc, takes_version_3_along, 0, N(of_version_4));
	tcase_add_test(tc, takes_version_5_along);
	tcase_add_test(tc, refuses_broken_references);
	tcase_add_loop_test(tc, leaves_others_alone, 0, N(foreign));
	tcase_add_loop_test(tc, misses_its_key, 0, N(damages));
	suite_add_tcase(suite, tc);
	return suite;
}
