/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The capture files in their directory. Their names say their day, so that byte order is
 * the order of days, and no file has to be opened to know what is old. Whatever else lies
 * there is left alone.
 */
#include "warc.h"

#include "base/calendar.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#define PREFIX VIEW("repute-")
#define SUFFIX VIEW(".warc.gz")
#define DIGITS 8

bool warc_day(struct view name, int32_t *ret_day)
{
	int64_t date;
	struct view digits = view_sub(name, PREFIX.len, DIGITS);

	if (name.len != PREFIX.len + DIGITS + SUFFIX.len || !view_starts(name, PREFIX) ||
		!view_eq(view_sub(name, PREFIX.len + DIGITS, name.len), SUFFIX))
		return false;
	for (size_t i = 0; i < DIGITS; i++) {
		if (digits.data[i] < '0' || digits.data[i] > '9')
			return false;
	}
	if (view_int64(digits, &date) < 0)
		return false;
	int year = (int)(date / 10000), month = (int)(date / 100 % 100),
	    mday = (int)(date % 100);

	if (!calendar_is_date(year, month, mday))
		return false;
	*ret_day = calendar_day(year, month, mday);
	return true;
}

int warc_path(const char *dir, struct view name, char path[PATH_MAX], struct err *err)
{
	int len = snprintf(path, PATH_MAX, "%s/%.*s", dir, VIEW_ARG(name));

	return len >= 0 && len < PATH_MAX
		       ? 0
		       : err_set(err, ERR_IO, "path '%s' is too long", dir);
}

/* Keep names in the arena, in a list that grows by doubling. */
struct names {
	struct view *items;
	size_t n, size;
};

static int add_name(struct names *names, struct view name, struct arena *arena)
{
	if (names->n == names->size) {
		size_t size = names->size != 0 ? 2 * names->size : 64;
		struct view *items = arena_alloc(arena, size * sizeof(*items));

		if (items == NULL)
			return -1;
		if (names->n != 0)
			memcpy(items, names->items, names->n * sizeof(*items));
		names->items = items;
		names->size = size;
	}
	names->items[names->n++] = arena_keep(arena, name);
	return 0;
}

static int compare(const void *a, const void *b)
{
	return view_cmp(*(const struct view *)a, *(const struct view *)b);
}

/* The names in the directory that are those of capture files, or those that are not. */
static int list(const char *dir, bool captures, struct arena *arena,
	struct view **ret_names, size_t *ret_n, struct err *err)
{
	struct names names = {NULL, 0, 0};
	const struct dirent *entry;
	int32_t day;
	DIR *stream = opendir(dir);

	if (stream == NULL && errno != ENOENT)
		return err_errno(err, "cannot read '%s'", dir);
	while (stream != NULL && (errno = 0, entry = readdir(stream)) != NULL) {
		struct view name = view_of(entry->d_name);

		if (warc_day(name, &day) == captures && name.data[0] != '.' &&
			add_name(&names, name, arena) < 0)
			break;
	}
	int fault = stream != NULL && !arena->failed ? errno : 0;

	if (stream != NULL)
		closedir(stream);
	errno = fault;
	if (fault != 0)
		return err_errno(err, "cannot read '%s'", dir);
	if (arena_check(arena, err) < 0)
		return -1;
	if (names.n != 0)
		qsort(names.items, names.n, sizeof(*names.items), compare);
	*ret_names = names.items;
	*ret_n = names.n;
	return 0;
}

int warc_files(const char *dir, struct arena *arena, struct view **ret_names,
	size_t *ret_n, struct err *err)
{
	return list(dir, true, arena, ret_names, ret_n, err);
}

int warc_other_files(const char *dir, struct arena *arena, struct view **ret_names,
	size_t *ret_n, struct err *err)
{
	return list(dir, false, arena, ret_names, ret_n, err);
}
