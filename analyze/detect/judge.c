/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From daily counts to a judgement. Locations come first: what is too much at one place
 * is told there, and the brand is judged without it.
 */
#include "detect/judge.h"

#include "base/calendar.h"
#include "detect/series.h"

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

static struct judged *judge_series(const struct brand *brand,
	const struct series_table *table, const struct series *series,
	struct arena *arena, struct judgement *judgement, struct err *err)
{
	struct judged *judged = append(judgement, arena, err);
	const struct spike_days days = {
		series->negatives, SPIKE_DAYS, calendar_weekday(table->day)};

	if (judged == NULL)
		return NULL;
	*judged = (struct judged){
		.brand = brand, .location = series->location, .day = table->day, .q = 1};
	spike_judge(&days, &judged->spike);
	return judged;
}

/* Take a location's counts out of the brand's. */
static void take_out(struct series *whole, const struct series *series)
{
	for (int i = 0; i < SPIKE_DAYS; i++) {
		if (series->negatives[i] > 0 &&
			whole->negatives[i] >= series->negatives[i])
			whole->negatives[i] -= series->negatives[i];
	}
}

int judge_brand(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, struct arena *arena,
	struct judgement *judgement, struct err *err)
{
	struct series_table table;

	if (series_of_brand(archive, registry, brand, day, arena, &table, err) < 0)
		return -1;
	for (size_t i = 1; i < table.n; i++) {
		const struct series *series = &table.items[i];

		if (series->first == INT32_MAX && !series->open)
			continue;
		const struct judged *judged =
			judge_series(brand, &table, series, arena, judgement, err);

		if (judged == NULL)
			return -1;
		if (judged->spike.state == SPIKE_FOUND || series->open)
			take_out(&table.items[0], series);
	}
	return judge_series(brand, &table, &table.items[0], arena, judgement, err) != NULL
		       ? 0
		       : -1;
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
