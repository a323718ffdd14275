/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is known of an alert, as one JSON object: the numbers with their usual range,
 * three quotes with links, and what leadership did there lately. Words are made by the
 * stylesheets; only the headline, which is also the subject, is made here.
 */
#include "archive/interventions.h"
#include "archive/reviews.h"
#include "base/buf.h"
#include "base/calendar.h"
#include "deliver/alert_mail.h"
#include "digest/prose.h"

#include <math.h>

#define QUOTES 3
#define QUOTE_BYTES 300
#define LOOK_BACK_DAYS 28
#define ACTS_MAX 20 /* the latest ones */

/* Text as JSON; what is no UTF-8 cannot be here, the archive holds none. */
static json_t *text_json(struct view text)
{
	return json_stringn_nocheck(text.data != NULL ? text.data : "", text.len);
}

static double rounded(double value, double steps)
{
	return round(value * steps) / steps;
}

/* One line of text from outside, at most QUOTE_BYTES of it. */
static json_t *quote_text(struct view text, struct arena *arena)
{
	return text_json(prose_clean(arena, text, QUOTE_BYTES));
}

static json_t *quote(const struct registry *registry, const struct shown_review *review,
	struct arena *arena)
{
	const struct location *location =
		registry_location_id(registry, review->location_id);
	const struct source *source = registry_source_id(registry, review->source_id);
	struct view url = prose_url(review->url);

	return json_pack("{s:s, s:s, s:o, s:f, s:f, s:o, s:o, s:o}", "date",
		calendar_day_text(review->day).text, "source", source->name, "location",
		location != NULL ? json_string(location->title) : json_null(), "polarity",
		rounded(review->polarity / 10000.0, 1000), "stars",
		rounded(review->stars, 10), "title", quote_text(review->title, arena),
		"text", quote_text(review->text, arena), "url",
		url.len != 0 ? text_json(url) : json_null());
}

/* The most negative reviews of the scope in the days that were judged. */
static json_t *quotes(struct archive *archive, const struct registry *registry,
	const struct alert *alert, struct arena *arena, struct err *err)
{
	const struct judged *judged = &alert->judged;
	int64_t location_id = judged->location != NULL ? judged->location->id : 0;
	json_t *list = json_array();

	for (int back = 0; back < alert->episode.days && json_array_size(list) < QUOTES;
		back++) {
		struct shown_reviews reviews;

		if (archive_reviews_of_day(archive, judged->brand->id, location_id,
			    judged->day - back, arena, &reviews, err) < 0) {
			json_decref(list);
			return NULL;
		}
		for (size_t i = 0; i < reviews.n && json_array_size(list) < QUOTES; i++) {
			const struct shown_review *r = &reviews.items[i];

			if (r->scored && r->label < 0 && r->audience == AUDIENCE_CUSTOMER)
				json_array_append_new(list, quote(registry, r, arena));
		}
	}
	return list;
}

static json_t *act_json(const struct registry *registry, const struct brand *brand,
	const struct intervention *act, struct arena *arena)
{
	const struct location *location =
		registry_location_id(registry, act->location_id);

	return json_pack("{s:s, s:o, s:o, s:s}", "date", calendar_day_text(act->day).text,
		"kind", text_json(act->kind), "title", quote_text(act->title, arena),
		"scope", location != NULL ? location->title : brand->title);
}

/* What leadership did in the scope in the last four weeks, oldest first. */
static json_t *acts(struct archive *archive, const struct registry *registry,
	const struct judged *judged, struct arena *arena, struct err *err)
{
	struct interventions found;

	if (archive_interventions(archive, judged->brand->id,
		    judged->day - LOOK_BACK_DAYS, judged->day, arena, &found, err) < 0)
		return NULL;
	json_t *list = json_array();

	for (size_t i = found.n; i > 0 && json_array_size(list) < ACTS_MAX; i--) {
		const struct intervention *act = &found.items[i - 1];

		if (judged->location == NULL || act->location_id == 0 ||
			act->location_id == judged->location->id)
			json_array_insert_new(
				list, 0, act_json(registry, judged->brand, act, arena));
	}
	return list;
}

/* "Acme Boston: 9 negative reviews on 2026-11-20, usually 0 to 3". */
static struct view headline(const struct alert *alert, struct arena *arena)
{
	const struct judged *judged = &alert->judged;
	const struct episode *e = &alert->episode;
	struct calendar_text opened = calendar_day_text(e->opened);
	struct view scope = judged->location != NULL
				    ? arena_printf(arena, "%s, %s", judged->brand->title,
					      judged->location->title)
				    : view_of(judged->brand->title);

	return arena_printf(arena,
		"%.*s: %lld negative reviews %s %s, usually %.0f to %.0f",
		VIEW_ARG(scope), (long long)e->observed,
		e->days == 1 ? "on" : "in the three days to", opened.text,
		e->expected_low, e->expected_high);
}

static json_t *model(struct archive *archive, const struct registry *registry,
	const struct alert *alert, struct arena *arena, struct err *err)
{
	const struct judged *judged = &alert->judged;
	const struct episode *e = &alert->episode;
	json_t *said = quotes(archive, registry, alert, arena, err);
	json_t *done = said != NULL ? acts(archive, registry, judged, arena, err) : NULL;

	if (done == NULL) {
		json_decref(said);
		return NULL;
	}
	double days = e->p > 0 ? 1 / e->p : 3650;
	json_t *root = json_pack(
		"{s:s, s:I, s:o, s:s, s:s, s:o, s:s, s:s, s:s, s:s, s:s, s:I, s:f, s:[f,f], s:i, "
		"s:f, s:f, s:i, s:o, s:o}",
		"schema", "repute.alert/1", "id", (json_int_t)e->id, "headline",
		text_json(headline(alert, arena)), "brand", judged->brand->name,
		"brand_title", judged->brand->title, "location",
		judged->location != NULL ? json_string(judged->location->title)
					 : json_null(),
		"rule", "count", "state", e->open ? "open" : "resolved", "event",
		episode_event_name(alert->event), "date",
		calendar_day_text(judged->day).text, "opened",
		calendar_day_text(e->opened).text, "observed", (json_int_t)e->observed,
		"expected", rounded(e->expected, 100), "range", e->expected_low,
		e->expected_high, "window_days", e->days, "p", e->p, "q", judged->q,
		"once_in_days", (int)(days < 3650 ? days : 3650), "quotes", said,
		"interventions", done);

	if (root != NULL)
		json_object_set_new(root, "severity", text_json(e->severity));
	if (root == NULL || arena_check(arena, err) < 0) {
		json_decref(root);
		err_memory(err);
		return NULL;
	}
	return root;
}

json_t *alert_model(struct archive *archive, const struct registry *registry,
	const struct alert *alert, struct err *err)
{
	struct arena arena = arena_make();
	json_t *root = model(archive, registry, alert, &arena, err);

	arena_done(&arena);
	return root;
}
