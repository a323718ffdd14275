/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sources in trouble: not well by their own history (core/archive/health.h), or the last
 * attempt to fetch failed or found nothing, or a source that used to speak has fallen
 * silent; the first of these that holds, in one sentence. Silence is measured by its own
 * pace over the window that was read, in one pass over the rows for all sources.
 */
#include "digest/parts.h"

#include <math.h>
#include <stdlib.h>

#define SILENT_EXPECTED 3.0 /* reviews that a silence must have cost */
#define SILENT_DAYS 2

/* Reviews of a source in the window: how many, the first day and the last. */
struct rhythm {
	int64_t n;
	int32_t first, last;
};

static int by_source(const void *a, const void *b)
{
	int64_t x = ((const struct source_state *)a)->source_id;
	int64_t y = ((const struct source_state *)b)->source_id;

	return (x > y) - (x < y);
}

/* One for each of m->states, which ascend by id, in one pass over the rows. */
static struct rhythm *rhythms_of(struct model *m)
{
	struct rhythm *rhythms =
		arena_alloc(&m->arena, (m->states.n + 1) * sizeof(*rhythms));

	for (size_t i = 0; rhythms != NULL && i < m->figures.rows.n; i++) {
		const struct rollup *row = &m->figures.rows.items[i];
		struct source_state key = {.source_id = row->source_id};
		const struct source_state *state = bsearch(
			&key, m->states.items, m->states.n, sizeof(key), by_source);

		if (state == NULL)
			continue;
		struct rhythm *rhythm = &rhythms[state - m->states.items];

		rhythm->first = rhythm->n == 0 ? row->day : rhythm->first;
		rhythm->last = row->day;
		rhythm->n += row->n;
	}
	return rhythms;
}

/* A silence that an even pace would have filled with SILENT_EXPECTED reviews. */
static struct view silence(struct model *m, const struct rhythm *rhythm, struct view name)
{
	int32_t quiet = m->day - rhythm->last;

	if (rhythm->n < 2 || quiet < SILENT_DAYS || rhythm->last == rhythm->first)
		return (struct view){0};
	double pace = (double)rhythm->n / (rhythm->last - rhythm->first + 1);

	if (pace * quiet < SILENT_EXPECTED)
		return (struct view){0};
	return arena_printf(&m->arena,
		"Source \xe2\x80\x98%.*s\xe2\x80\x99 is silent: no review since %s, where "
		"about %.0f were to be expected.",
		VIEW_ARG(name), prose_day_short(rhythm->last).text, round(pace * quiet));
}

/* What was found about it when it was judged, and since when it is so. */
static struct view sickness(
	struct model *m, const struct health *health, struct view name)
{
	struct view reason = prose_clean(&m->arena, health->reason, PROSE_TEXT);

	if (health->state == HEALTH_OK)
		return (struct view){0};
	return arena_printf(&m->arena,
		"Source \xe2\x80\x98%.*s\xe2\x80\x99 %s (since %s)%s%.*s.",
		VIEW_ARG(name), health_state_words(health->state),
		prose_day_short(zone_day(m->brand->zone, health->onset)).text,
		reason.len != 0 ? ": " : "", VIEW_ARG(reason));
}

static struct view failure(
	struct model *m, const struct source_state *state, struct view name)
{
	static const char *const faults[] = {
		[CAPTURE_REDIRECTED] = "led nowhere",
		[CAPTURE_DISALLOWED] = "is closed to us by robots.txt",
		[CAPTURE_BLOCKED] = "did not let us in",
		[CAPTURE_REFUSED] = "was refused by its server",
		[CAPTURE_FAILED] = "could not be fetched",
	};
	struct view reason = prose_clean(&m->arena, state->reason, PROSE_TITLE);
	const char *fault = faults[state->outcome];

	if (state->last_time == 0)
		return (struct view){0};
	if (fault == NULL && state->last_reviews == 0)
		fault = "gave a page without reviews";
	if (fault == NULL)
		return (struct view){0};
	return arena_printf(&m->arena,
		"Source \xe2\x80\x98%.*s\xe2\x80\x99 %s at the last attempt%s%.*s.",
		VIEW_ARG(name), fault, reason.len != 0 ? ": " : "", VIEW_ARG(reason));
}

/* Why the i-th source is in trouble; the empty view when it is not. What is no longer
   configured is no longer fetched, so only its silence is told. */
static struct view trouble(struct model *m, size_t i, const struct rhythm *rhythm)
{
	const struct source_state *state = &m->states.items[i];
	const struct source *source = registry_source_id(m->registry, state->source_id);
	struct view text = {0};

	if (source == NULL)
		return text;
	struct view name = prose_clean(&m->arena, view_of(source->name), PROSE_TITLE);

	if (source->configured)
		text = sickness(m, &m->healths[i], name);
	if (text.len == 0 && source->configured)
		text = failure(m, state, name);
	return text.len != 0 ? text : silence(m, rhythm, name);
}

void note_sources(struct model *m, json_t *notes, json_t *needs)
{
	const struct rhythm *rhythms = rhythms_of(m);

	for (size_t i = 0; rhythms != NULL && i < m->states.n; i++) {
		struct view text = trouble(m, i, &rhythms[i]);

		if (text.len == 0)
			continue;
		need(m, needs, "source", VIEW("A source is in trouble"), text);
		say(m, notes, text);
	}
}
