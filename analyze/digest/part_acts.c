/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The last 28 days beside the 28 before, for brands whose single days say little; and the
 * acts of leadership of the last 90 days, each with the 28 days before and the days
 * since. What stands side by side is not compared: whether an act had an effect is not
 * judged here, and no word says so.
 */
#include "digest/parts.h"

/* Scored reviews from day to day at a scope. */
static json_t *period_object(
	struct model *m, int64_t location_id, int32_t from, int32_t to)
{
	struct range_day days[MODEL_ACT_DAYS + MODEL_PERIOD_DAYS] = {0};
	size_t count = to >= from ? (size_t)(to - from + 1) : 0;
	double sum = 0;
	int64_t n = 0;

	if (count != 0)
		figures_polarity(&m->figures, location_id, from, to, days);
	for (size_t i = 0; i < count; i++) {
		sum += days[i].value * (double)days[i].n;
		n += days[i].n;
	}
	struct range range = range_of_period(days, count, -1, 1);
	json_t *object = json_object();

	put(m, object, "days", json_integer((json_int_t)count));
	put(m, object, "n", json_integer(n));
	put(m, object, "polarity", n > 0 ? number_value(sum / (double)n) : json_null());
	put(m, object, "range", range_value(&range));
	return object;
}

static json_t *per_day(
	const struct model *m, int64_t location_id, int32_t from, int32_t to)
{
	if (to < from)
		return json_null();
	int64_t n = figures_volume(&m->figures, location_id, from, to);

	return rate_value((double)n / (to - from + 1));
}

/* Days before the brand's first review are not days without reviews. */
static void put_periods(struct model *m, json_t *object, const struct intervention *act)
{
	int32_t from = act->day - MODEL_PERIOD_DAYS, last = act->day - 1;
	int64_t place = act->location_id;

	if (from < m->first)
		from = m->first < act->day ? m->first : act->day;
	put(m, object, "before", period_object(m, place, from, last));
	put(m, object, "since", period_object(m, place, act->day, m->day));
	put(m, object, "volume",
		json_pack("{s:o, s:o}", "before_per_day", per_day(m, place, from, last),
			"since_per_day", per_day(m, place, act->day, m->day)));
}

static json_t *act_object(struct model *m, const struct intervention *act)
{
	json_t *object = json_object();

	put(m, object, "id", json_integer(act->id));
	put(m, object, "date", day_value(act->day));
	put(m, object, "date_text", json_string(prose_day_short(act->day).text));
	put_clean(m, object, "kind", act->kind, PROSE_TITLE);
	put_clean(m, object, "title", act->title, PROSE_TEXT);
	put(m, object, "scope", text_value(scope_title(m, act->location_id)));
	put(m, object, "verdict", json_string("not judged yet"));
	put_periods(m, object, act);
	return object;
}

void part_acts(struct model *m, json_t *root)
{
	json_t *acts = json_array();

	for (size_t i = m->acts.n; i > 0; i--)
		add(m, acts, act_object(m, &m->acts.items[i - 1]));
	put(m, root, "interventions", acts);
}

void part_periods(struct model *m, json_t *root)
{
	json_t *periods = json_object();
	int32_t from = m->day - MODEL_PERIOD_DAYS + 1;

	put(m, periods, "last", period_object(m, 0, from, m->day));
	put(m, periods, "before",
		period_object(m, 0, from - MODEL_PERIOD_DAYS, from - 1));
	put(m, root, "periods", periods);
}
