/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From rollups to daily counts, in two passes over a few weeks of them: the first finds
 * since when each source is watched, the second adds up those that are watched for long
 * enough. The days of a series and of a source are bits of a word, the judged day the
 * highest, so that what is known of a scope is a few operations on words.
 *
 * A source that is fetched was watched on a day when its page was had on that day or
 * within the three after it, which is also how late a review may arrive. One that comes
 * by import, and any before its first load, is taken as watched.
 */
#include "detect/series.h"

#include "archive/captures.h"
#include "archive/episodes.h"
#include "archive/rollups.h"
#include "base/calendar.h"

#include <stdlib.h>

#define LOOK_BACK 120 /* days in which a scope's first review is looked for */
#define LATE_DAYS 3   /* a review that arrives later is not news */
#define ALL_DAYS ((UINT64_C(1) << SPIKE_DAYS) - 1)
#define BASELINE ((UINT64_C(1) << SPIKE_BASELINE_DAYS) - 1)
#define GAP (((UINT64_C(1) << SPIKE_GAP_DAYS) - 1) << SPIKE_BASELINE_DAYS)

_Static_assert(SPIKE_DAYS < 64, "a day is a bit of a word");

/* A source of the brand. */
struct watched {
	const struct source *source;
	int32_t first;	/* day of its first review, or of its first load if earlier */
	bool fetched;	/* pages of it were had lately */
	uint64_t read;	/* days on which it was had soon enough */
	uint64_t known; /* days on which it was watched */
	bool counts;	/* for long enough */
};

struct making {
	struct series_table table;
	struct watched *sources; /* by id */
	size_t n;
	int32_t from;
	struct rollups rollups;
	struct arrivals_list arrivals;
};

static int make_rows(struct making *m, const struct registry *registry,
	const struct brand *brand, struct arena *arena, struct err *err)
{
	size_t locations = registry_locations(registry);
	size_t sources = registry_sources(registry);

	m->table.items = arena_alloc(arena, (locations + 1) * sizeof(*m->table.items));
	m->sources = arena_alloc(arena, (sources + 1) * sizeof(*m->sources));
	if (m->table.items == NULL || m->sources == NULL)
		return err_memory(err);
	m->table.items[m->table.n++] = (struct series){.first = INT32_MAX};
	for (size_t i = 0; i < locations; i++) {
		const struct location *location = registry_location(registry, i);

		if (location->brand_id == brand->id)
			m->table.items[m->table.n++] =
				(struct series){.location = location, .first = INT32_MAX};
	}
	for (size_t i = 0; i < sources; i++) {
		const struct source *source = registry_source(registry, i);

		if (source->brand_id == brand->id)
			m->sources[m->n++] =
				(struct watched){.source = source, .first = INT32_MAX};
	}
	return 0;
}

static int by_location(const void *key, const void *item)
{
	int64_t id = *(const int64_t *)key;
	int64_t other = ((const struct series *)item)->location->id;

	return (id > other) - (id < other);
}

static int by_source(const void *key, const void *item)
{
	int64_t id = *(const int64_t *)key;
	int64_t other = ((const struct watched *)item)->source->id;

	return (id > other) - (id < other);
}

/* The registry is in the order of ids, and so are its parts. NULL: no such place. */
static struct series *series_of(const struct making *m, int64_t location_id)
{
	return bsearch(&location_id, m->table.items + 1, m->table.n - 1,
		sizeof(*m->table.items), by_location);
}

static struct watched *source_of(const struct making *m, int64_t source_id)
{
	return bsearch(&source_id, m->sources, m->n, sizeof(*m->sources), by_source);
}

/* The bits from a day on; all when it is before the first, none after the last. */
static uint64_t days_from(const struct making *m, int32_t day)
{
	if (day <= m->from)
		return ALL_DAYS;
	return day > m->table.day ? 0 : ALL_DAYS & (ALL_DAYS << (day - m->from));
}

static void note_first(const struct making *m, int64_t source_id, int32_t day)
{
	struct watched *watched = source_of(m, source_id);

	if (watched != NULL && day < watched->first)
		watched->first = day;
}

static void note_read(const struct making *m, const struct read_day *read)
{
	struct watched *watched = source_of(m, read->source_id);

	if (watched == NULL)
		return;
	watched->fetched = true;
	watched->read |=
		days_from(m, read->day - LATE_DAYS) & ~days_from(m, read->day + 1);
}

static void settle_source(const struct making *m, struct watched *w)
{
	int64_t since = w->source->watched_since;
	int32_t loaded = since != 0 ? (int32_t)(since / DAY_SECONDS) : INT32_MAX;

	if (loaded < w->first)
		w->first = loaded;
	w->known = days_from(m, w->first);
	if (w->fetched)
		w->known &= w->read | ~days_from(m, loaded);
	w->counts = __builtin_popcountll(w->known & BASELINE) >= SPIKE_BASELINE_MIN;
}

static int know_sources(struct making *m, struct archive *archive, int64_t brand_id,
	struct arena *arena, struct err *err)
{
	struct read_days reads;

	if (archive_read_days(archive, brand_id, m->from, m->table.day + LATE_DAYS, arena,
		    &reads, err) < 0)
		return -1;
	for (size_t i = 0; i < m->rollups.n; i++)
		note_first(m, m->rollups.items[i].source_id, m->rollups.items[i].day);
	for (size_t i = 0; i < reads.n; i++)
		note_read(m, &reads.items[i]);
	for (size_t i = 0; i < m->n; i++)
		settle_source(m, &m->sources[i]);
	return 0;
}

static void add_count(struct series *series, const struct making *m,
	const struct watched *source, int32_t day, int64_t negatives)
{
	if (series == NULL)
		return;
	if (day < series->first)
		series->first = day;
	if (!source->counts)
		return;
	series->gaps |= ~source->known;
	series->known |= source->known;
	if (day >= m->from)
		series->negatives[day - m->from] +=
			negatives < SPIKE_COUNT_MAX ? (int)negatives : SPIKE_COUNT_MAX;
}

/* The baseline's days from the rollups, the last days from what arrived. */
static void add_counts(struct making *m)
{
	int32_t recent = m->table.day - SPIKE_WINDOW_DAYS + 1;

	for (size_t i = 0; i < m->rollups.n; i++) {
		const struct rollup *r = &m->rollups.items[i];
		const struct watched *source = source_of(m, r->source_id);
		int64_t negatives = r->day < recent ? r->negatives : 0;

		if (r->audience != AUDIENCE_CUSTOMER || source == NULL)
			continue;
		add_count(&m->table.items[0], m, source, r->day, negatives);
		add_count(series_of(m, r->location_id), m, source, r->day, negatives);
	}
	for (size_t i = 0; i < m->arrivals.n; i++) {
		const struct arrivals *a = &m->arrivals.items[i];
		const struct watched *source = source_of(m, a->source_id);

		if (source == NULL)
			continue;
		add_count(&m->table.items[0], m, source, a->day, a->negatives);
		add_count(series_of(m, a->location_id), m, source, a->day, a->negatives);
	}
}

static void settle_series(const struct making *m, struct series *series)
{
	uint64_t known = days_from(m, series->first) & series->known;

	known &= ~(series->gaps & (BASELINE | GAP));
	for (int i = 0; i < SPIKE_DAYS; i++) {
		if ((known >> i & 1) == 0)
			series->negatives[i] = -1;
	}
}

static int note_open(struct making *m, struct archive *archive, int64_t brand_id,
	struct arena *arena, struct err *err)
{
	struct episodes episodes;

	if (archive_episodes(archive, brand_id, m->table.day, m->table.day, arena,
		    &episodes, err) < 0)
		return -1;
	for (size_t i = 0; i < episodes.n; i++) {
		struct series *series = series_of(m, episodes.items[i].location_id);

		if (series != NULL)
			series->open = true;
	}
	return 0;
}

int series_of_brand(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, struct arena *arena,
	struct series_table *ret_table, struct err *err)
{
	struct making m = {.table.day = day, .from = day - SPIKE_DAYS + 1};

	if (make_rows(&m, registry, brand, arena, err) < 0 ||
		archive_rollups(archive, brand->id, day - LOOK_BACK, day, arena,
			&m.rollups, err) < 0 ||
		archive_arrivals(archive, brand->id, day - SPIKE_WINDOW_DAYS + 1, day,
			arena, &m.arrivals, err) < 0 ||
		know_sources(&m, archive, brand->id, arena, err) < 0 ||
		note_open(&m, archive, brand->id, arena, err) < 0)
		return -1;
	add_counts(&m);
	for (size_t i = 0; i < m.table.n; i++)
		settle_series(&m, &m.table.items[i]);
	*ret_table = m.table;
	return 0;
}
