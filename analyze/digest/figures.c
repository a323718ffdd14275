/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One query for the whole window; everything else is additions in memory. Rows lie by
 * day, so a period of one location is found by bisection.
 */
#include "digest/figures.h"

static size_t length(const struct figures *figures)
{
	return (size_t)(figures->to - figures->from + 1);
}

int figures_read(struct archive *archive, int64_t brand_id, int32_t from, int32_t to,
	struct arena *arena, struct figures *ret_figures, struct err *err)
{
	struct figures figures = {.from = from, .to = to};

	if (archive_rollups(archive, brand_id, from, to, arena, &figures.rows, err) < 0)
		return -1;
	for (int of = 0; of < 2; of++) {
		figures.days[of] =
			arena_alloc(arena, length(&figures) * sizeof(struct rollup));
		if (figures.days[of] == NULL)
			return err_memory(err);
	}
	for (size_t i = 0; i < figures.rows.n; i++) {
		const struct rollup *row = &figures.rows.items[i];
		int of = row->audience == AUDIENCE_EMPLOYEE ? FIGURES_EMPLOYEES
							    : FIGURES_CUSTOMERS;

		rollup_add(&figures.days[of][row->day - from], row);
	}
	*ret_figures = figures;
	return 0;
}

const struct rollup *figures_day(
	const struct figures *figures, enum figures_of of, int32_t day)
{
	static const struct rollup none;

	if (day < figures->from || day > figures->to)
		return &none;
	return &figures->days[of][day - figures->from];
}

struct rollup figures_sum(
	const struct figures *figures, enum figures_of of, int32_t from, int32_t to)
{
	struct rollup sum = {0};

	if (from < figures->from)
		from = figures->from;
	if (to > figures->to)
		to = figures->to;
	for (int32_t day = from; day <= to; day++)
		rollup_add(&sum, &figures->days[of][day - figures->from]);
	return sum;
}

/* The first row of `day` or later. */
static size_t first_row(const struct rollups *rows, int32_t day)
{
	size_t lo = 0, hi = rows->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (rows->items[mid].day < day)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static void location_polarity(const struct figures *figures, int64_t location_id,
	int32_t from, int32_t to, struct range_day *days)
{
	const struct rollups *rows = &figures->rows;

	for (size_t i = first_row(rows, from); i < rows->n && rows->items[i].day <= to;
		i++) {
		const struct rollup *row = &rows->items[i];
		struct range_day *day = &days[row->day - from];

		if (row->location_id != location_id || row->audience == AUDIENCE_EMPLOYEE)
			continue;
		/* The sum so far; divided once all of the day is in. */
		day->value += (double)row->polarity_sum / 10000;
		day->n += rollup_scored(row);
	}
	for (int32_t i = 0; i <= to - from; i++)
		days[i].value = days[i].n > 0 ? days[i].value / (double)days[i].n : 0;
}

void figures_polarity(const struct figures *figures, int64_t location_id, int32_t from,
	int32_t to, struct range_day *days)
{
	for (int32_t day = from; day <= to; day++)
		days[day - from] = (struct range_day){0};
	if (location_id != 0) {
		location_polarity(figures, location_id, from, to, days);
		return;
	}
	for (int32_t day = from; day <= to; day++) {
		const struct rollup *sum = figures_day(figures, FIGURES_CUSTOMERS, day);

		days[day - from] =
			(struct range_day){rollup_polarity(sum), rollup_scored(sum)};
	}
}

int64_t figures_volume(
	const struct figures *figures, int64_t location_id, int32_t from, int32_t to)
{
	const struct rollups *rows = &figures->rows;
	int64_t n = 0;

	if (location_id == 0)
		return figures_sum(figures, FIGURES_CUSTOMERS, from, to).n;
	for (size_t i = first_row(rows, from); i < rows->n && rows->items[i].day <= to;
		i++) {
		const struct rollup *row = &rows->items[i];

		if (row->location_id == location_id && row->audience != AUDIENCE_EMPLOYEE)
			n += row->n;
	}
	return n;
}

double rollup_polarity(const struct rollup *rollup)
{
	int64_t n = rollup_scored(rollup);

	return n != 0 ? (double)rollup->polarity_sum / (double)n / 10000 : 0;
}

double rollup_share(const struct rollup *rollup)
{
	int64_t n = rollup_scored(rollup);

	return n != 0 ? (double)rollup->negatives / (double)n : 0;
}

int64_t rollup_starred(const struct rollup *rollup)
{
	int64_t n = 0;

	for (int i = 0; i < 5; i++)
		n += rollup->stars[i];
	return n;
}

double rollup_stars(const struct rollup *rollup)
{
	int64_t n = rollup_starred(rollup), sum = 0;

	for (int i = 0; i < 5; i++)
		sum += rollup->stars[i] * (i + 1);
	return n != 0 ? (double)sum / (double)n : 0;
}
