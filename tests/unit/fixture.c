/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One folder a run, one in it for each test. /dev/shm is preferred to the disk, since the
 * archive syncs often and the tests open it some thousand times.
 */
#include "fixture.h"

#include "base/calendar.h"
#include "base/savefile.h"
#include "extract/extraction.h"

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct err fixture_err;

static char root[64], folder[PATH_MAX];

void scratch_begin(void)
{
	const char *base = getenv("TMPDIR");

	if (base == NULL || strlen(base) > 32)
		base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
	snprintf(root, sizeof(root), "%s/repute-unit.XXXXXX", base);
	if (mkdtemp(root) == NULL) {
		perror(root);
		exit(EXIT_FAILURE);
	}
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st, (void)kind, (void)at;
	return remove(path);
}

void scratch_end(void)
{
	nftw(root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void scratch_setup(void)
{
	err_clear(&fixture_err);
	snprintf(folder, sizeof(folder), "%s/XXXXXX", root);
	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_int_eq(chmod(folder, 0777), 0);
	ck_assert_int_eq(chmod(root, 0777), 0);
}

struct path scratch(const char *name)
{
	struct path path;

	snprintf(path.text, sizeof(path.text), "%.*s/%s", 1000, folder, name);
	return path;
}

void scratch_write(const char *name, struct view content)
{
	struct path path = scratch(name);
	struct path above = path;

	*strrchr(above.text, '/') = '\0';
	ck_assert_done(savefile_mkdirs(above.text, &fixture_err));
	ck_assert_done(savefile_write(path.text, content, &fixture_err));
}

struct view scratch_read(const char *name)
{
	static char text[1 << 16];
	FILE *in = fopen(scratch(name).text, "re");

	ck_assert_ptr_nonnull(in);
	size_t len = fread(text, 1, sizeof(text), in);

	fclose(in);
	return (struct view){text, len};
}

bool scratch_has(const char *name)
{
	return access(scratch(name).text, F_OK) == 0;
}

int scratch_count(void)
{
	DIR *dir = opendir(folder);
	int n = -2;

	ck_assert_ptr_nonnull(dir);
	while (readdir(dir) != NULL)
		n++;
	closedir(dir);
	return n;
}

struct conf *fixture_conf(const char *text)
{
	struct conf *conf = NULL;

	scratch_write("repute.conf", view_of(text));
	ck_assert_done(conf_load(scratch("repute.conf").text, &conf, &fixture_err));
	return conf;
}

void fixture_open(struct fixture *f, const char *conf_text)
{
	f->conf = fixture_conf(conf_text);
	ck_assert_done(archive_open(f->conf, true, &f->archive, &fixture_err));
	ck_assert_done(registry_open(f->archive, f->conf, &f->registry, &fixture_err));
}

void fixture_close(struct fixture *f)
{
	registry_close(f->registry);
	archive_close(f->archive);
	conf_free(f->conf);
}

int64_t fixture_sql(struct fixture *f, const char *sql)
{
	sqlite3 *db;
	sqlite3_stmt *stmt;
	int64_t value = 0;

	ck_assert_int_eq(sqlite3_open(archive_path(f->archive), &db), SQLITE_OK);
	sqlite3_busy_timeout(db, 5000);
	ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK, "%s: %s",
		sql, sqlite3_errmsg(db));
	int rc = sqlite3_step(stmt);

	ck_assert_msg(
		rc == SQLITE_ROW || rc == SQLITE_DONE, "%s: %s", sql, sqlite3_errmsg(db));
	if (rc == SQLITE_ROW)
		value = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return value;
}

struct review fixture_review(
	const char *id, const char *moment, double stars, const char *text)
{
	struct review review = {
		.id = view_of(id),
		.brand = VIEW("Acme"),
		.source = VIEW("site"),
		.text = view_of(text),
		.author = VIEW("Ann"),
		.rating = {.given = stars > 0, .value = stars, .min = 1, .max = 5},
	};
	int32_t day;

	review.published.precision = PRECISION_SECOND;
	if (calendar_parse_day(view_of(moment), &day) == 0)
		review.published = (struct moment){
			(int64_t)day * DAY_SECONDS, PRECISION_DAY, true, false};
	else
		ck_assert_int_eq(
			calendar_parse_time(view_of(moment), &review.published.time), 0);
	return review;
}

void fixture_settle(struct extraction *x)
{
	size_t n = x->n;
	struct review *reviews = arena_alloc(x->arena, (n + 1) * sizeof(*reviews));

	ck_assert_ptr_nonnull(reviews);
	if (n != 0)
		memcpy(reviews, x->reviews, n * sizeof(*reviews));
	extraction_done(x);
	x->reviews = reviews;
	x->n = n;
}

enum put_outcome fixture_put(
	struct fixture *f, const struct review *review, int64_t seen, bool current)
{
	struct registered count = {0};
	struct arrival arrival = {.seen = seen, .current = current};
	struct place place;
	enum put_outcome outcome = PUT_KNOWN;
	struct err *err = &fixture_err;

	ck_assert_done(archive_begin(f->archive, err));
	ck_assert_done(registry_place(f->registry, review, &place, &count, err));
	ck_assert_done(
		archive_put_review(f->archive, &place, review, &arrival, &outcome, err));
	ck_assert_done(archive_mark_watched(f->archive, seen, err));
	ck_assert_done(archive_commit(f->archive, err));
	return outcome;
}
