/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Failing allocations (the idea is curl's "torture"): a body is run again and again, with
 * its 1st, its 2nd, its 3rd allocation failing, until it comes through without one. The
 * linker routes the program's own calls of malloc and its kin here; libraries keep
 * theirs, but for SQLite, which takes an allocator.
 */
#ifndef REPUTE_TESTS_TORTURE_H
#define REPUTE_TESTS_TORTURE_H

#include "base/err.h"

#include <stdbool.h>

/*
 * One run from nothing to nothing: it makes what it needs, frees it, and returns 0 or
 * more when all went well.
 */
typedef int torture_body(struct err *err);

/*
 * Every run must succeed or give ERR_MEMORY, and must give back what it allocated.
 * Returns how many allocations the body makes.
 */
long torture(const char *name, torture_body *body);

/* The same for a body that is too dear for that: of the first twenty allocations each
   fails, later ones ever further apart. */
long torture_sparse(const char *name, torture_body *body);

/* While it is held nothing fails, and nothing is counted; it is given back all the same.
 */
void torture_hold(bool hold);

/* The same for the allocations of SQLite, of which every one fails once in turn. `look`
   is called after each run, with memory enough, and is told what the run returned. */
long torture_sqlite(const char *name, torture_body *body, void (*look)(int rc));

/* While it is held nothing of SQLite's fails, and nothing is counted. */
void torture_sqlite_hold(bool hold);

/* Before the first connection of the program. */
void torture_sqlite_begin(void);

#define TORTURE(body) ck_assert_int_gt(torture(#body, body), 0)

#endif
