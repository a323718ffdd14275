/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The C library reads the zone database but offers one zone a process, so each zone is
 * asked once, a week at a step, for its offset over the years that dates may have; where
 * two weeks differ, bisection finds the second of the change. What is left is a sorted
 * table of some 250 rows, searched in log time, without the library and from any thread.
 * Cost: about 7,000 calls of localtime_r, a millisecond or two a zone.
 *
 * Two changes within one week that cancel out would be missed; the database has none.
 */
#include "zone.h"

#include "calendar.h"
#include "limits.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct change {
	int64_t time; /* from this instant on ... */
	int offset;   /* ... the clock is this many seconds ahead of UTC */
};

struct zone {
	size_t n;
	struct change changes[]; /* ascending; the first holds for all time before it */
};

#define CHANGES_MAX 1024

static int system_offset(int64_t at)
{
	time_t time = at;
	struct tm tm;

	return localtime_r(&time, &tm) != NULL ? (int)tm.tm_gmtoff : 0;
}

static int64_t bisect(int64_t lo, int64_t hi, int offset_lo)
{
	while (hi - lo > 1) {
		int64_t mid = lo + (hi - lo) / 2;

		if (system_offset(mid) == offset_lo)
			lo = mid;
		else
			hi = mid;
	}
	return hi;
}

/* Fills `changes` for the zone that TZ names now; returns how many. */
static size_t read_changes(struct change *changes)
{
	int64_t from = (int64_t)calendar_day(LIMIT_YEAR_MIN - 1, 1, 1) * DAY_SECONDS;
	int64_t to = (int64_t)calendar_day(LIMIT_YEAR_MAX + 2, 1, 1) * DAY_SECONDS;
	size_t n = 0;

	changes[n++] = (struct change){from, system_offset(from)};
	for (int64_t t = from; t < to && n < CHANGES_MAX; t += 7 * DAY_SECONDS) {
		int64_t lo = t, hi = t + 7 * DAY_SECONDS;
		int offset = system_offset(hi);

		while (offset != changes[n - 1].offset && n < CHANGES_MAX) {
			lo = bisect(lo, hi, changes[n - 1].offset);
			changes[n++] = (struct change){lo, system_offset(lo)};
		}
	}
	return n;
}

/* Is it a file of the zone database (RFC 9636)? Folders and tables lie beside them. */
static bool is_zone_file(const char *path)
{
	FILE *in = fopen(path, "re");
	char magic[4];

	if (in == NULL)
		return false;
	bool is_zone =
		fread(magic, 1, 4, in) == 4 && memcmp(magic, "TZif", sizeof(magic)) == 0;

	fclose(in);
	return is_zone;
}

/* The library takes any unknown name for UTC without a word, so look for the file first.
 */
int zone_check(const char *name, struct err *err)
{
	const char *base = getenv("TZDIR");
	char path[512];

	if (base == NULL || base[0] == '\0')
		base = "/usr/share/zoneinfo";
	if (access(base, R_OK) != 0)
		return err_set(err, ERR_CONFIG,
			"no time zone database in '%s': install tzdata", base);
	snprintf(path, sizeof(path), "%s/%s", base, name);
	if (name[0] == '\0' || name[0] == '/' || strstr(name, "..") != NULL ||
		strlen(path) >= sizeof(path) - 1 || !is_zone_file(path))
		return err_set(err, ERR_CONFIG,
			"unknown time zone '%s': give a name such as 'Europe/Lisbon'",
			name);
	return 0;
}

int zone_new(const char *name, struct zone **ret_zone, struct err *err)
{
	struct change changes[CHANGES_MAX];
	const char *current = getenv("TZ");
	char *before = current != NULL ? strdup(current) : NULL;
	int rc = -1;

	if (current != NULL && before == NULL)
		return err_memory(err);
	if (zone_check(name, err) < 0)
		goto out;
	if (setenv("TZ", name, 1) != 0) {
		err_errno(err, "cannot set TZ");
		goto out;
	}
	tzset();
	size_t n = read_changes(changes);

	if (before != NULL)
		(void)setenv("TZ", before, 1);
	else
		unsetenv("TZ");
	tzset();
	struct zone *zone = malloc(sizeof(*zone) + n * sizeof(changes[0]));

	if (zone == NULL) {
		err_memory(err);
		goto out;
	}
	zone->n = n;
	memcpy(zone->changes, changes, n * sizeof(changes[0]));
	*ret_zone = zone;
	rc = 0;
out:
	free(before);
	return rc;
}

void zone_free(struct zone *zone)
{
	free(zone);
}

/* The last change at or before the instant. */
static const struct change *in_force(const struct zone *zone, int64_t time)
{
	size_t lo = 0, hi = zone->n;

	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;

		if (zone->changes[mid].time <= time)
			lo = mid;
		else
			hi = mid;
	}
	return &zone->changes[lo];
}

int zone_offset(const struct zone *zone, int64_t time)
{
	return in_force(zone, time)->offset;
}

int32_t zone_day(const struct zone *zone, int64_t time)
{
	int64_t wall = time + zone_offset(zone, time);
	int64_t day = wall / DAY_SECONDS;

	return (int32_t)(wall % DAY_SECONDS < 0 ? day - 1 : day);
}

int64_t zone_instant(const struct zone *zone, int64_t wall)
{
	/* Offsets stay within a day, so the answer lies within a day of `wall`. */
	const struct change *first = in_force(zone, wall - DAY_SECONDS);
	const struct change *end = zone->changes + zone->n;

	for (const struct change *c = first; c < end; c++) {
		int64_t time = wall - c->offset;

		if (c > first && time < c->time)
			return c->time;
		if (c + 1 == end || time < c[1].time)
			return time;
	}
	return wall;
}

int64_t zone_day_start(const struct zone *zone, int32_t day)
{
	return zone_instant(zone, (int64_t)day * DAY_SECONDS);
}
