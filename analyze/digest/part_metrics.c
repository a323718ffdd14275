/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scorecard: four numbers of the day, each with its n, its usual range and the last
 * 28 days. All four are measured before anything is written, since the headline speaks of
 * whichever left its range.
 */
#include "digest/parts.h"

#include <math.h>

static const struct metric_kind {
	const char *key, *name, *unit;
	double min, max;
} kinds[METRIC_COUNT] = {
	{"sentiment", "Sentiment", "polarity from -1 to 1", -1, 1},
	{"negative_share", "Negative share", "share of reviews", 0, 1},
	{"volume", "Volume", "reviews", 0, INFINITY},
	{"stars", "Stars", "stars from 1 to 5", 1, 5},
};

/* The value of one day, and of how many reviews. */
static struct range_day day_value_of(enum metric_of of, const struct rollup *day)
{
	switch (of) {
	case METRIC_SENTIMENT:
		return (struct range_day){rollup_polarity(day), rollup_scored(day)};
	case METRIC_NEGATIVE_SHARE:
		return (struct range_day){rollup_share(day), rollup_scored(day)};
	case METRIC_STARS:
		return (struct range_day){rollup_stars(day), rollup_starred(day)};
	default:
		return (struct range_day){(double)day->n, day->n};
	}
}

/* Squares of polarity about the day's own mean. */
static double squares_within(enum metric_of of, const struct rollup *day)
{
	double mean = day_value_of(of, day).value;

	if (of == METRIC_SENTIMENT)
		return (double)day->polarity_squares / 1e8 -
		       (double)rollup_scored(day) * mean * mean;
	double squares = 0;

	for (int i = 0; i < 5; i++)
		squares += (double)day->stars[i] * (i + 1 - mean) * (i + 1 - mean);
	return squares;
}

/* The variance of single reviews about their day's mean, pooled over the days before. */
static double variance_within(const struct model *m, enum metric_of of, int32_t from)
{
	double squares = 0, df = 0;

	for (int32_t day = from; day < m->day; day++) {
		const struct rollup *sum =
			figures_day(&m->figures, FIGURES_CUSTOMERS, day);
		int64_t n = day_value_of(of, sum).n;

		if (n > 1) {
			squares += squares_within(of, sum);
			df += (double)n - 1;
		}
	}
	return df > 0 && squares > 1e-9 ? squares / df : 0;
}

/* The first day that the range looks at: none before the brand's first review. */
static int32_t baseline_start(const struct model *m)
{
	int32_t from = m->day - RANGE_DAYS;

	return m->first > from ? m->first : from;
}

static struct range usual_range(const struct model *m, enum metric_of of, int64_t n)
{
	struct range_day days[RANGE_DAYS] = {0};
	int64_t counts[RANGE_DAYS] = {0};
	int32_t from = baseline_start(m);
	size_t count = 0;

	for (int32_t day = from; day < m->day; day++, count++) {
		days[count] = day_value_of(
			of, figures_day(&m->figures, FIGURES_CUSTOMERS, day));
		counts[count] = days[count].n;
	}
	if (of == METRIC_VOLUME)
		return range_of_count(counts, count);
	if (of == METRIC_NEGATIVE_SHARE)
		return range_of_share(days, count, n);
	return range_of_mean(days, count, variance_within(m, of, from), n, kinds[of].min,
		kinds[of].max);
}

void metrics_measure(struct model *m)
{
	const struct rollup *today = figures_day(&m->figures, FIGURES_CUSTOMERS, m->day);

	for (int i = 0; i < METRIC_COUNT; i++) {
		enum metric_of of = (enum metric_of)i;
		struct range_day value = day_value_of(of, today);

		m->metrics[i] = (struct metric){
			.known = value.n > 0 || of == METRIC_VOLUME,
			.value = value.value,
			.n = value.n,
			.range = usual_range(m, of, value.n),
		};
	}
}

/* ---- writing -------------------------------------------------------------------------
 */

static const char *words(const struct metric *metric)
{
	if (!metric->known)
		return "nothing to measure on this day";
	if (!metric->range.known)
		return "not enough data for a usual range";
	if (metric->value < metric->range.lo)
		return "below its usual range";
	return metric->value > metric->range.hi ? "above its usual range"
						: "in its usual range";
}

static double narrower(double a, double b)
{
	return a < b ? a : b;
}

static double wider(double a, double b)
{
	return a > b ? a : b;
}

/*
 * Ends of the drawing: what the series and the range cover, at least `span` wide so that
 * small movements look small, and within the unit's own ends. Counts and shares start
 * at 0.
 */
static void put_scale(struct model *m, json_t *object, enum metric_of of)
{
	static const double spans[METRIC_COUNT] = {.8, .3, 4, 1.5};
	const struct range *range = &m->metrics[of].range;
	bool from_zero = of == METRIC_NEGATIVE_SHARE || of == METRIC_VOLUME, any = false;
	double lo = range->known ? range->lo : 0, hi = range->known ? range->hi : 0;

	any = range->known;
	for (int32_t day = m->day - MODEL_SERIES_DAYS + 1; day <= m->day; day++) {
		struct range_day value = day_value_of(
			of, figures_day(&m->figures, FIGURES_CUSTOMERS, day));

		if (value.n == 0)
			continue;
		lo = any ? narrower(lo, value.value) : value.value;
		hi = any ? wider(hi, value.value) : value.value;
		any = true;
	}
	double lack = wider(0, spans[of] - (hi - lo)) / 2;

	lo = from_zero ? 0 : wider(kinds[of].min, lo - lack);
	hi = from_zero ? wider(hi, spans[of]) : hi + lack;
	put(m, object, "scale",
		json_pack("[o, o]", number_value(lo),
			number_value(narrower(hi, kinds[of].max))));
}

/* Volume is a whole number in JSON too. */
static json_t *figure_value(enum metric_of of, double value)
{
	return of == METRIC_VOLUME ? json_integer((json_int_t)value)
				   : number_value(value);
}

static void put_series(struct model *m, json_t *object, enum metric_of of)
{
	json_t *series = json_array();

	for (int32_t day = m->day - MODEL_SERIES_DAYS + 1; day <= m->day; day++) {
		struct range_day value = day_value_of(
			of, figures_day(&m->figures, FIGURES_CUSTOMERS, day));
		bool known = value.n > 0 || (of == METRIC_VOLUME && day >= m->first);

		add(m, series, known ? figure_value(of, value.value) : json_null());
	}
	put(m, object, "series", series);
}

static json_t *usual_value(enum metric_of of, const struct range *range)
{
	if (!range->known)
		return json_null();
	return json_pack(
		"[o, o]", figure_value(of, range->lo), figure_value(of, range->hi));
}

static json_t *metric_object(struct model *m, enum metric_of of)
{
	const struct metric *metric = &m->metrics[of];
	bool judged = metric->known && metric->range.known;
	bool usual = range_holds(&metric->range, metric->value);
	json_t *object = json_object();

	put(m, object, "name", json_string(kinds[of].name));
	put(m, object, "value",
		metric->known ? figure_value(of, metric->value) : json_null());
	put(m, object, "n", json_integer(metric->n));
	put(m, object, "unit", json_string(kinds[of].unit));
	put(m, object, "range", usual_value(of, &metric->range));
	put(m, object, "usual", judged ? json_boolean(usual) : json_null());
	put(m, object, "change",
		!judged || usual
			? json_null()
			: json_string(
				  metric->value < metric->range.lo ? "below" : "above"));
	put(m, object, "words", json_string(words(metric)));
	put_scale(m, object, of);
	put_series(m, object, of);
	return object;
}

void part_metrics(struct model *m, json_t *root)
{
	json_t *metrics = json_object();

	for (int i = 0; i < METRIC_COUNT; i++)
		put(m, metrics, kinds[i].key, metric_object(m, (enum metric_of)i));
	put(m, root, "metrics", metrics);
}
