/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is said in sentences: the headline, what needs somebody today, and what the reader
 * must know of the data. Each condition is one small function that adds its sentence or
 * nothing; their order is the order on the page.
 */
#include "digest/parts.h"

#include <math.h>
#include <stdlib.h>

#define FEW_REVIEWS 5
#define SILENT_EXPECTED 3.0 /* reviews that a silence must have cost */
#define SILENT_DAYS 2

/* ---- the headline --------------------------------------------------------------------
 */

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

static struct view ordinary(struct model *m)
{
	const struct metric *metric = &m->metrics[METRIC_SENTIMENT];
	long long n = (long long)metric->n;

	if (!metric->range.known)
		return arena_printf(&m->arena,
			"%lld review%s, sentiment %s; there is not yet enough data to say what is "
			"usual.",
			n, prose_s(n), shown(METRIC_SENTIMENT, metric->value).text);
	return arena_printf(&m->arena,
		"An ordinary day: %lld review%s, sentiment %s, where %s to %s is usual.",
		n, prose_s(n), shown(METRIC_SENTIMENT, metric->value).text,
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

/* ---- sources in trouble --------------------------------------------------------------
 */

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

static struct view failure(
	struct model *m, const struct source_state *state, struct view name)
{
	static const char *const faults[] = {NULL, NULL, "is closed to us by robots.txt",
		"was refused by its server", "could not be fetched"};
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

/* Why a source is in trouble; the empty view when it is not. */
static struct view trouble(
	struct model *m, const struct source_state *state, const struct rhythm *rhythm)
{
	const struct source *source = registry_source_id(m->registry, state->source_id);

	if (source == NULL)
		return (struct view){0};
	struct view name = prose_clean(&m->arena, view_of(source->name), PROSE_TITLE);
	struct view text = failure(m, state, name);

	return text.len != 0 ? text : silence(m, rhythm, name);
}

/* ---- what needs somebody -------------------------------------------------------------
 */

static void need(struct model *m, json_t *list, const char *kind, struct view title,
	struct view text)
{
	json_t *object = json_object();

	put(m, object, "kind", json_string(kind));
	put(m, object, "title", text_value(title));
	put(m, object, "text", text_value(text));
	add(m, list, object);
}

static void need_episodes(struct model *m, json_t *list)
{
	for (size_t i = m->episodes.n; i > 0; i--) {
		const struct episode *e = &m->episodes.items[i - 1];
		struct view scope = scope_title(m, e->location_id);
		struct view severity = prose_clean(&m->arena, e->severity, PROSE_TITLE);

		if (episode_is_open(e, m->day))
			need(m, list, "episode",
				arena_printf(&m->arena,
					"Spike of negative reviews at %.*s (%.*s)",
					VIEW_ARG(scope), VIEW_ARG(severity)),
				arena_printf(&m->arena, "%.*s.",
					VIEW_ARG(episode_text(m, e))));
	}
}

/* ---- notes on the data ---------------------------------------------------------------
 */

static void say(struct model *m, json_t *notes, struct view sentence)
{
	add(m, notes, text_value(sentence));
}

static void note_volume(struct model *m, json_t *notes)
{
	int64_t n = m->metrics[METRIC_VOLUME].n;

	if (n == 0)
		say(m, notes, VIEW("No reviews were published on this day."));
	else if (n < FEW_REVIEWS)
		say(m, notes,
			arena_printf(&m->arena,
				"Only %lld review%s on this day: a single one moves the mean a "
				"long way.",
				(long long)n, prose_s(n)));
	if (!m->metrics[METRIC_VOLUME].range.known)
		say(m, notes,
			arena_printf(&m->arena,
				"There is not enough data for usual ranges yet: fewer than %d of "
				"the %d days before have reviews.",
				RANGE_DAYS_MIN, RANGE_DAYS));
}

/* Reviews of the day that are not, or not exactly, what they seem. */
static void note_reviews(struct model *m, json_t *notes)
{
	int64_t unscored = 0, wordless = 0, vague = 0;

	for (size_t i = 0; i < m->reviews->n; i++) {
		const struct shown_review *review = &m->reviews->items[i];
		bool words = review->title.len != 0 || review->text.len != 0;

		unscored += !review->scored && words;
		wordless += !review->scored && !words;
		vague += review->precision > PRECISION_DAY;
	}
	if (unscored > 0)
		say(m, notes,
			arena_printf(&m->arena,
				"%lld review%s of this day wait%s for a score and %s not in the "
				"sentiment.",
				(long long)unscored, prose_s(unscored),
				unscored == 1 ? "s" : "", unscored == 1 ? "is" : "are"));
	if (wordless > 0)
		say(m, notes,
			arena_printf(&m->arena,
				"%lld review%s of this day %s no text: counted in volume and stars "
				"only.",
				(long long)wordless, prose_s(wordless),
				wordless == 1 ? "has" : "have"));
	if (vague > 0)
		say(m, notes,
			arena_printf(&m->arena,
				"%lld review%s of this day give%s no exact date: the source tells "
				"only the week, the month or the year.",
				(long long)vague, prose_s(vague), vague == 1 ? "s" : ""));
	if (m->gone > 0)
		say(m, notes,
			arena_printf(&m->arena,
				"%lld review%s of this day %s no longer listed by the source and "
				"left out.",
				(long long)m->gone, prose_s(m->gone),
				m->gone == 1 ? "is" : "are"));
}

static void note_employees(struct model *m, json_t *notes)
{
	int64_t n = figures_day(&m->figures, FIGURES_EMPLOYEES, m->day)->n;

	if (n > 0)
		say(m, notes,
			arena_printf(&m->arena,
				"%lld review%s by employees %s shown apart and %s not in the "
				"figures above.",
				(long long)n, prose_s(n), n == 1 ? "is" : "are",
				n == 1 ? "is" : "are"));
}

static void note_places(struct model *m, json_t *notes)
{
	if (m->shrinkage > 0)
		say(m, notes,
			arena_printf(&m->arena,
				"Places are shown shrunk towards the mean of all places: (sum + k "
				"\xc3\x97 mean) / (n + k) with k = %.0f reviews.",
				m->shrinkage));
}

static void note_lexicon(struct model *m, json_t *notes)
{
	const struct lexicon_in_use *lexicon = &m->lexicon;

	if (lexicon->name.len == 0) {
		say(m, notes, VIEW("No lexicon has scored this archive yet."));
		return;
	}
	struct view name = prose_clean(&m->arena, lexicon->name, PROSE_TITLE);
	struct view revision = prose_clean(&m->arena, lexicon->revision, PROSE_TITLE);

	say(m, notes,
		arena_printf(&m->arena, "Scored with the lexicon %.*s, revision %.*s.%s",
			VIEW_ARG(name), VIEW_ARG(revision),
			lexicon->replaced
				? " It replaced another one; the whole history was scored again, "
				  "so earlier digests may show other figures."
				: ""));
}

static void note_sources(struct model *m, json_t *notes, json_t *needs)
{
	const struct rhythm *rhythms = rhythms_of(m);

	for (size_t i = 0; rhythms != NULL && i < m->states.n; i++) {
		struct view text = trouble(m, &m->states.items[i], &rhythms[i]);

		if (text.len == 0)
			continue;
		need(m, needs, "source", VIEW("A source is in trouble"), text);
		say(m, notes, text);
	}
}

void part_notes(struct model *m, json_t *root)
{
	json_t *notes = json_array(), *needs = json_object_get(root, "needs_you");

	need_episodes(m, needs);
	note_volume(m, notes);
	note_reviews(m, notes);
	note_employees(m, notes);
	note_sources(m, notes, needs);
	note_places(m, notes);
	note_lexicon(m, notes);
	put(m, root, "data_notes", notes);
}
