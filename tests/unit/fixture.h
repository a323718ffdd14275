/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What tests stand on: a folder of their own, a configuration made from text, an archive,
 * and reviews in a line. All of them end the test when they fail.
 */
#ifndef REPUTE_TESTS_FIXTURE_H
#define REPUTE_TESTS_FIXTURE_H

#include "archive/archive.h"
#include "archive/registry.h"
#include "archive/reviews.h"
#include "base/conf.h"
#include "base/view.h"

#include <check.h>
#include <limits.h>

/* The folder of the whole run, in memory where the system has room for that. */
void scratch_begin(void);
void scratch_end(void);

/* For tcase_add_checked_fixture(): a new folder for each test. */
void scratch_setup(void);

struct path {
	char text[PATH_MAX];
};

/* Path of `name` in the test's folder. */
struct path scratch(const char *name);

/* Make the file, with the folders above it. */
void scratch_write(const char *name, struct view content);

/* The file's content, borrowed until the next call. */
struct view scratch_read(const char *name);

/* Is there such a file? */
bool scratch_has(const char *name);

/* Number of files in the test's folder. */
int scratch_count(void);

/* repute.conf with that text, read. */
struct conf *fixture_conf(const char *text);

/* An archive with its registry. */
struct fixture {
	struct conf *conf;
	struct archive *archive;
	struct registry *registry;
};
void fixture_open(struct fixture *f, const char *conf_text);
void fixture_close(struct fixture *f);

/* Whether the two views hold the same. */
#define ck_assert_view_eq(a, b)                                                \
	do {                                                                   \
		struct view view_a = (a), view_b = (b);                        \
		ck_assert_msg(view_eq(view_a, view_b), "'%.*s' is not '%.*s'", \
			VIEW_ARG(view_a), VIEW_ARG(view_b));                   \
	} while (0)

/* ck_assert() notes every pass, which is dear in a loop of a million: this one does not.
 */
#define expect(condition)                                       \
	do {                                                    \
		if (!(condition))                               \
			ck_abort_msg("not so: %s", #condition); \
	} while (0)

#define expect_eq(a, b) expect((int64_t)(a) == (int64_t)(b))
#define expect_le(a, b) expect((int64_t)(a) <= (int64_t)(b))
#define expect_ge(a, b) expect((int64_t)(a) >= (int64_t)(b))

/* The error of calls within ck_assert_done(). */
extern struct err fixture_err;

/* A call that must not fail; its error is &fixture_err. */
#define ck_assert_done(call) ck_assert_msg((call) >= 0, "%s: %s", #call, fixture_err.text)

/* One number by a query in the archive's file, through a connection of its own. */
int64_t fixture_sql(struct fixture *f, const char *sql);

struct extraction;

/* Close it, with its reviews moved into its arena, where they can still be looked at. */
void fixture_settle(struct extraction *x);

/* A review of "Acme" by import. `moment`: RFC 3339, or a date. */
struct review fixture_review(
	const char *id, const char *moment, double stars, const char *text);

/* Place it, store it, in a transaction of its own; "Acme" and "site" where it names none.
 */
enum put_outcome fixture_put(
	struct fixture *f, const struct review *review, int64_t seen, bool current);

#endif
