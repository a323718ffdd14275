/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * SQLite's own allocations, failed like the program's: an allocator on top of the C
 * library's that SQLite is given before its first connection. Between runs nothing fails,
 * so the look at what is left is a fair one. The first forty fail one by one, later ones
 * ever further apart: there are thousands, and each costs an archive. Failures that
 * SQLite can do without (a cache that does not grow) are no error, so a run may succeed
 * although one failed.
 */
#include "torture.h"

#include <check.h>
#include <malloc.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdlib.h>

static long countdown;
static bool active, failed, held;

static bool fails(void)
{
	if (!active || held || --countdown != 0)
		return false;
	failed = true;
	return true;
}

static void *lite_malloc(int size)
{
	return fails() ? NULL : malloc((size_t)size);
}

static void *lite_realloc(void *memory, int size)
{
	return fails() ? NULL : realloc(memory, (size_t)size);
}

static int lite_size(void *memory)
{
	return (int)malloc_usable_size(memory);
}

static int lite_roundup(int size)
{
	return (size + 7) & ~7;
}

static int lite_init(void *data)
{
	(void)data;
	return SQLITE_OK;
}

static void lite_shutdown(void *data)
{
	(void)data;
}

void torture_sqlite_begin(void)
{
	static const sqlite3_mem_methods methods = {.xMalloc = lite_malloc,
		.xFree = free,
		.xRealloc = lite_realloc,
		.xSize = lite_size,
		.xRoundup = lite_roundup,
		.xInit = lite_init,
		.xShutdown = lite_shutdown};

	if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK)
		abort();
}

void torture_sqlite_hold(bool hold)
{
	held = hold;
}

long torture_sqlite(const char *name, torture_body *body, void (*look)(int rc))
{
	for (long n = 1;; n += 1 + n / 40) {
		struct err err = ERR_INIT;

		countdown = n;
		failed = false;
		active = true;
		int rc = body(&err);

		active = false;
		ck_assert_msg(rc >= 0 || err.code == ERR_MEMORY,
			"%s: SQLite's allocation %ld fails: error %d '%s'", name, n,
			err.code, err.text);
		ck_assert_msg(
			rc >= 0 || failed, "%s fails without cause: %s", name, err.text);
		look(rc);
		if (!failed)
			return n - 1;
	}
}
