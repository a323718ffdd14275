/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What needs somebody today, and what the reader must know of the data. Each condition is
 * one small function that adds its sentence or nothing; their order is the order on the
 * page.
 */
#include "digest/parts.h"

#define FEW_REVIEWS 5

void need(struct model *m, json_t *list, const char *kind, struct view title,
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

void say(struct model *m, json_t *notes, struct view sentence)
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
				"Places are shown shrunk towards the brand's mean: (sum + k "
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
