/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What needs somebody today, and what the reader must know of the data. Each condition is
 * one small function that adds its sentence or nothing; their order is the order on the
 * page.
 */
#include "digest/parts.h"

#include <stdlib.h>

#define FEW_REVIEWS 5
#define LANGUAGES_NAMED 20
#define RESCORED                                                                    \
	" Other lexicons scored this archive before; the whole history was scored " \
	"again, so earlier digests may show other figures."

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

		unscored += !review->scored && review->unsupported.len == 0 && words;
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

/* ---- languages and lexicons ---------------------------------------------------------
 */

/* The languages of the day's reviews that no lexicon could score; each once, as they
   come. Returns how many, at most `max` of them in the list. */
static size_t unsupported_languages(const struct model *m, struct view *ret_languages,
	size_t max, int64_t *ret_reviews)
{
	size_t n = 0;

	*ret_reviews = 0;
	for (size_t i = 0; i < m->reviews->n; i++) {
		struct view language = m->reviews->items[i].unsupported;
		size_t at = 0;

		if (language.len == 0)
			continue;
		++*ret_reviews;
		while (at < n && at < max && !view_eq(ret_languages[at], language))
			at++;
		if (at == n && n < max)
			ret_languages[n++] = language;
	}
	return n;
}

static int by_name(const void *a, const void *b)
{
	return view_cmp(*(const struct view *)a, *(const struct view *)b);
}

/* "ca, ja, pl". */
static struct view joined(struct model *m, const struct view *names, size_t n)
{
	struct view all = VIEW("");

	for (size_t i = 0; i < n; i++) {
		struct view name = prose_clean(&m->arena, names[i], PROSE_TITLE);

		all = arena_printf(&m->arena, "%.*s%s%.*s", VIEW_ARG(all),
			i != 0 ? ", " : "", VIEW_ARG(name));
	}
	return all;
}

static void note_languages(struct model *m, json_t *notes)
{
	struct view languages[LANGUAGES_NAMED];
	int64_t reviews;
	size_t n = unsupported_languages(m, languages, LANGUAGES_NAMED, &reviews);

	if (reviews == 0)
		return;
	qsort(languages, n, sizeof(languages[0]), by_name);
	struct view names = joined(m, languages, n);

	say(m, notes,
		arena_printf(&m->arena,
			"%lld review%s of this day in %zu language%s without a lexicon (%.*s) "
			"%s not scored: counted in volume and stars only.",
			(long long)reviews, prose_s(reviews), n, prose_s((int64_t)n),
			VIEW_ARG(names), reviews == 1 ? "was" : "were"));
}

/* "reviews, revision 12ab"; with the language where there are several. */
static struct view lexicon_text(
	struct model *m, const struct lexicon_in_use *lexicon, bool alone)
{
	struct view name = prose_clean(&m->arena, lexicon->name, PROSE_TITLE);
	struct view language = prose_clean(&m->arena, lexicon->language, PROSE_TITLE);
	struct view revision = prose_clean(&m->arena, lexicon->revision, PROSE_TITLE);

	if (alone)
		return arena_printf(&m->arena, "%.*s, revision %.*s", VIEW_ARG(name),
			VIEW_ARG(revision));
	return arena_printf(&m->arena, "%.*s (%.*s), revision %.*s", VIEW_ARG(name),
		VIEW_ARG(language), VIEW_ARG(revision));
}

static void note_lexicons(struct model *m, json_t *notes)
{
	const struct lexicons_in_use *lexicons = &m->lexicons;
	bool alone = lexicons->n == 1;
	struct view all = VIEW("");

	if (lexicons->n == 0) {
		say(m, notes, VIEW("No lexicon has scored this archive yet."));
		return;
	}
	for (size_t i = 0; i < lexicons->n; i++) {
		struct view one = lexicon_text(m, &lexicons->items[i], alone);

		all = arena_printf(&m->arena, "%.*s%s%.*s", VIEW_ARG(all),
			i != 0 ? "; " : "", VIEW_ARG(one));
	}
	say(m, notes,
		arena_printf(&m->arena, "Scored with the lexicon%s %.*s.%s",
			alone ? "" : "s", VIEW_ARG(all),
			lexicons->rescored ? RESCORED : ""));
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
	note_languages(m, notes);
	note_lexicons(m, notes);
	put(m, root, "data_notes", notes);
}
