/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One sentence that says the day: an open spike before all else, then a day without
 * reviews, then the first figure that left its usual range, else that it was an ordinary
 * day, with the figure that shows it.
 */
#include "digest/parts.h"

#define WIDE_RANGE 1.2 /* of the 2 that polarity has: a range that says nothing */

/* "+0.31", "34 %", "34", "4.2". */
static struct prose_number shown(enum metric_of of, double value)
{
	switch (of) {
	case METRIC_SENTIMENT:
		return prose_number(value, 2, true);
	case METRIC_NEGATIVE_SHARE:
		return prose_number(value * 100, 0, false);
	case METRIC_STARS:
		return prose_number(value, 1, false);
	default:
		return prose_number(value, 0, false);
	}
}

/* The first open episode, the gravest first; NULL when there is none. */
static const struct episode *open_episode(const struct model *m)
{
	static const char *const grave[] = {"critical", "warning", "notice"};

	for (int g = 0; g < 3; g++) {
		for (size_t i = m->episodes.n; i > 0; i--) {
			const struct episode *e = &m->episodes.items[i - 1];

			if (episode_is_open(e, m->day) &&
				view_eq(e->severity, view_of(grave[g])))
				return e;
		}
	}
	return NULL;
}

/* A figure that left its range, in words. */
static struct view out_of_range(struct model *m, enum metric_of of, const char *what)
{
	const struct metric *metric = &m->metrics[of];
	const char *unit = of == METRIC_NEGATIVE_SHARE ? " %" : "";

	return arena_printf(&m->arena,
		"%s was %s its usual range: %s%s from %lld review%s, where %s to %s%s is "
		"usual.",
		what, metric->value < metric->range.lo ? "below" : "above",
		shown(of, metric->value).text, unit, (long long)metric->n,
		prose_s(metric->n), shown(of, metric->range.lo).text,
		shown(of, metric->range.hi).text, unit);
}

/* Why there is no score: nothing was written, or in no language with a lexicon. */
static const char *lacking(const struct model *m)
{
	for (size_t i = 0; i < m->reviews->n; i++) {
		if (m->reviews->items[i].unsupported.len != 0)
			return "without a score";
	}
	return "without words";
}

/* A day of which nothing was scored. */
static struct view unscored(struct model *m)
{
	const struct metric *stars = &m->metrics[METRIC_STARS];
	long long n = (long long)m->metrics[METRIC_VOLUME].value;

	if (!stars->known)
		return arena_printf(&m->arena,
			"%lld review%s %s or stars: nothing to measure.", n, prose_s(n),
			lacking(m));
	return arena_printf(&m->arena, "%lld review%s %s: %s of 5 stars%s.", n,
		prose_s(n), lacking(m), shown(METRIC_STARS, stars->value).text,
		n > 1 ? " on average" : "");
}

/* "7 reviews", or where some have no score: "12 reviews (7 scored)". */
static struct view counted(struct model *m)
{
	long long n = (long long)m->metrics[METRIC_SENTIMENT].n;
	long long all = (long long)m->metrics[METRIC_VOLUME].n;

	if (all <= n)
		return arena_printf(&m->arena, "%lld review%s", n, prose_s(n));
	return arena_printf(&m->arena, "%lld reviews (%lld scored)", all, n);
}

static struct view ordinary(struct model *m)
{
	const struct metric *metric = &m->metrics[METRIC_SENTIMENT];
	long long n = (long long)metric->n;
	struct view reviews = counted(m);

	if (n == 0)
		return unscored(m);
	if (!metric->range.known)
		return arena_printf(&m->arena,
			"%.*s, sentiment %s; there is not yet enough data to say what is "
			"usual.",
			VIEW_ARG(reviews), shown(METRIC_SENTIMENT, metric->value).text);
	if (metric->range.hi - metric->range.lo > WIDE_RANGE)
		return arena_printf(&m->arena,
			"%.*s, sentiment %s: too few to tell this day from any other.",
			VIEW_ARG(reviews), shown(METRIC_SENTIMENT, metric->value).text);
	return arena_printf(&m->arena,
		"An ordinary day: %.*s, sentiment %s, where %s to %s is usual.",
		VIEW_ARG(reviews), shown(METRIC_SENTIMENT, metric->value).text,
		shown(METRIC_SENTIMENT, metric->range.lo).text,
		shown(METRIC_SENTIMENT, metric->range.hi).text);
}

struct view headline(struct model *m)
{
	static const char *const names[] = {
		"Sentiment", "The share of negative reviews", "The number of reviews"};
	const struct episode *episode = open_episode(m);

	if (episode != NULL)
		return arena_printf(&m->arena,
			"Negative reviews have spiked at %.*s: %.*s.",
			VIEW_ARG(scope_title(m, episode->location_id)),
			VIEW_ARG(episode_text(m, episode)));
	if (m->metrics[METRIC_VOLUME].n == 0)
		return arena_printf(&m->arena,
			"No review of %.*s was published on this day.",
			VIEW_ARG(scope_title(m, 0)));
	for (int i = METRIC_SENTIMENT; i <= METRIC_VOLUME; i++) {
		const struct metric *metric = &m->metrics[i];

		if (metric->known && !range_holds(&metric->range, metric->value))
			return out_of_range(m, (enum metric_of)i, names[i]);
	}
	return ordinary(m);
}
