/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From rollups to daily counts to a judgement. The counts of all scopes of a brand are
 * laid out in one table, a row a scope and a column a day: row 0 is the brand, the others
 * its locations in the registry's order. Days before a scope's first review are not
 * known; days after it without reviews are zeros.
 */
#include "detect/judge.h"

#include "archive/rollups.h"
#include "base/calendar.h"

#define LOOK_BACK 120 /* days in which a scope's first review is looked for */

/* Counts of one scope. */
struct row {
	const struct location *location; /* NULL: the brand */
	int negatives[SPIKE_DAYS];
	int32_t first; /* first day with a review; INT32_MAX: none */
};

struct table {
	struct row *rows;
	size_t n;
	int32_t day, from; /* the columns: from .. day */
};

static int make_table(const struct registry *registry, const struct brand *brand,
	int32_t day, struct arena *arena, struct table *table, struct err *err)
{
	size_t locations = registry_locations(registry);

	*table = (struct table){.day = day, .from = day - SPIKE_DAYS + 1};
	table->rows = arena_alloc(arena, (locations + 1) * sizeof(*table->rows));
	if (table->rows == NULL)
		return err_memory(err);
	table->rows[table->n++].first = INT32_MAX;
	for (size_t i = 0; i < locations; i++) {
		const struct location *location = registry_location(registry, i);

		if (location->brand_id != brand->id)
			continue;
		table->rows[table->n].location = location;
		table->rows[table->n++].first = INT32_MAX;
	}
	return 0;
}

static struct row *row_of(struct table *table, int64_t location_id)
{
	for (size_t i = 1; i < table->n; i++) {
		if (table->rows[i].location->id == location_id)
			return &table->rows[i];
	}
	return NULL;
}

static void add_count(
	struct row *row, const struct table *table, int32_t day, int64_t negatives)
{
	if (row == NULL)
		return;
	if (day < row->first)
		row->first = day;
	if (day >= table->from)
		row->negatives[day - table->from] += (int)negatives;
}

/* The baseline's days from the rollups; the last days from what arrived. */
static int fill_table(struct archive *archive, const struct brand *brand,
	struct table *table, struct arena *arena, struct err *err)
{
	struct rollups rollups;
	struct arrivals_list arrivals;
	int32_t recent = table->day - SPIKE_WINDOW_DAYS + 1;

	if (archive_rollups(archive, brand->id, table->day - LOOK_BACK, table->day, arena,
		    &rollups, err) < 0 ||
		archive_arrivals(archive, brand->id, recent, table->day, arena, &arrivals,
			err) < 0)
		return -1;
	for (size_t i = 0; i < rollups.n; i++) {
		const struct rollup *r = &rollups.items[i];
		int64_t negatives = r->day < recent ? r->negatives : 0;

		if (r->audience != AUDIENCE_CUSTOMER)
			continue;
		add_count(&table->rows[0], table, r->day, negatives);
		add_count(row_of(table, r->location_id), table, r->day, negatives);
	}
	for (size_t i = 0; i < arrivals.n; i++) {
		const struct arrivals *a = &arrivals.items[i];

		add_count(&table->rows[0], table, a->day, a->negatives);
		add_count(row_of(table, a->location_id), table, a->day, a->negatives);
	}
	return 0;
}

static struct judged *append(
	struct judgement *judgement, struct arena *arena, struct err *err)
{
	if (judgement->n == judgement->size) {
		size_t size = judgement->size != 0 ? judgement->size * 2 : 16;
		struct judged *items = arena_alloc(arena, size * sizeof(*items));

		if (items == NULL) {
			err_memory(err);
			return NULL;
		}
		if (judgement->n != 0)
			memcpy(items, judgement->items, judgement->n * sizeof(*items));
		judgement->items = items;
		judgement->size = size;
	}
	return &judgement->items[judgement->n++];
}

static int judge_row(const struct brand *brand, const struct table *table,
	struct row *row, struct arena *arena, struct judgement *judgement,
	struct err *err)
{
	struct judged *judged = append(judgement, arena, err);

	if (judged == NULL)
		return -1;
	for (int32_t day = table->from; day < row->first && day <= table->day; day++)
		row->negatives[day - table->from] = -1;
	const struct spike_days days = {
		row->negatives, SPIKE_DAYS, calendar_weekday(table->day)};

	*judged = (struct judged){
		.brand = brand, .location = row->location, .day = table->day, .q = 1};
	spike_judge(&days, &judged->spike);
	return 0;
}

/* Take a location's counts out of the brand's. */
static void take_out(struct row *brand_row, const struct row *row)
{
	for (int i = 0; i < SPIKE_DAYS; i++) {
		if (row->negatives[i] > 0)
			brand_row->negatives[i] -= row->negatives[i];
	}
}

int judge_brand(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, struct arena *arena,
	struct judgement *judgement, struct err *err)
{
	struct table table;

	if (make_table(registry, brand, day, arena, &table, err) < 0 ||
		fill_table(archive, brand, &table, arena, err) < 0)
		return -1;
	for (size_t i = 1; i < table.n; i++) {
		struct row *row = &table.rows[i];

		if (row->first == INT32_MAX)
			continue;
		if (judge_row(brand, &table, row, arena, judgement, err) < 0)
			return -1;
		if (judgement->items[judgement->n - 1].spike.state == SPIKE_FOUND)
			take_out(&table.rows[0], row);
	}
	return judge_row(brand, &table, &table.rows[0], arena, judgement, err);
}

int judge_adjust(struct judgement *judgement, struct err *err)
{
	struct arena arena = arena_make();
	double *p = arena_alloc(&arena, (judgement->n + 1) * sizeof(*p));
	size_t n = 0;

	if (p == NULL)
		return err_memory(err);
	for (size_t i = 0; i < judgement->n; i++) {
		if (judgement->items[i].spike.state != SPIKE_UNKNOWN)
			p[n++] = judgement->items[i].spike.p;
	}
	int rc = spike_adjust(p, n, p, err);

	n = 0;
	for (size_t i = 0; i < judgement->n && rc == 0; i++) {
		if (judgement->items[i].spike.state != SPIKE_UNKNOWN)
			judgement->items[i].q = p[n++];
	}
	arena_done(&arena);
	return rc;
}

bool judged_is_spike(const struct judged *judged)
{
	return judged->spike.state == SPIKE_FOUND && judged->q <= SPIKE_Q;
}
