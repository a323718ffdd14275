/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is read otherwise than it was. A revision that came from this very capture has to
 * agree in everything. Another, which was in force when the capture came, has to agree in
 * what a fetch would call an edit; the rest (the time of day, a link, a language) may
 * well differ between two pages, and is taken only where it was not told at all.
 */
#include "crawl/replay_parts.h"

#include "base/calendar.h"

#include <math.h>

static bool other_date(const struct replay_page *page, const struct replay_item *item)
{
	const struct stored *was = &item->was, *now = &item->now;
	const struct zone *zone = page->r->place.zone;

	if (was->undated || now->undated)
		return was->undated != now->undated;
	int32_t day = replay_told_day(now, zone);

	if (!was->own) /* the day may be told by another page alone */
		return day != 0 && day != replay_told_day(was, zone);
	return was->published != now->published || was->precision != now->precision ||
	       was->relative != now->relative;
}

static bool other_rating(const struct rating *was, const struct rating *now)
{
	return was->given != now->given || (now->given && was->value != now->value);
}

static bool other_scale(const struct rating *was, const struct rating *now, bool own)
{
	if (!was->given || !now->given)
		return false;
	return was->min != now->min || was->max != now->max ||
	       (own && was->scale_assumed != now->scale_assumed);
}

/* A text that is not told on every page. */
static bool other_aside(struct view was, struct view now, bool own)
{
	return own ? !view_eq(was, now) : was.len == 0 && now.len != 0;
}

/* Authors are compared as the one was kept, as a hash or as a name. */
static bool other_author(const struct stored *was, const struct stored *now)
{
	return now->author.len != 0 && !view_eq(was->author, now->author) &&
	       !view_eq(was->author, now->author_hash);
}

/* The review's own facts: as the first capture tells them, then what was missing. */
static int64_t other_facts(const struct replay_page *page, const struct replay_item *item)
{
	const struct stored *was = &item->was, *now = &item->now;
	bool met = (replay_marks(page->r, was->id) & REPLAY_READ) != 0;
	bool author = other_author(was, now) && (!met || was->author.len == 0);
	bool kind = was->author_kind.len == 0 && now->author_kind.len != 0;
	bool latest = page->capture.seen + DAY_SECONDS > was->last_seen;
	int64_t fields = author || kind ? REPLAY_FIELD(FIELD_AUTHOR) : 0;

	if (isnan(was->verified) && !isnan(now->verified))
		fields |= REPLAY_FIELD(FIELD_VERIFIED);
	if (isnan(was->helpful) && !isnan(now->helpful) && latest)
		fields |= REPLAY_FIELD(FIELD_HELPFUL);
	return fields;
}

static int64_t other_id(const struct stored *was, const struct stored *now)
{
	bool digests =
		identity_is_digest(was->identity) && identity_is_digest(now->identity);

	if (digests || view_eq(was->identity, now->identity))
		return 0;
	return REPLAY_FIELD(FIELD_ID) |
	       (identity_is_digest(now->identity) ? REPLAY_EMPTIED(FIELD_ID) : 0);
}

int64_t replay_difference(const struct replay_page *page, const struct replay_item *item)
{
	const struct stored *was = &item->was, *now = &item->now;
	int64_t fields = other_id(was, now) | other_facts(page, item);
	bool own = was->own;

	if (was->revision_id == 0)
		return fields;
	const struct {
		enum field field;
		bool other, empty; /* empty: nothing is read now */
	} others[] = {
		{FIELD_DATE, other_date(page, item), now->undated},
		{FIELD_RATING, other_rating(&was->rating, &now->rating),
			!now->rating.given},
		{FIELD_SCALE, other_scale(&was->rating, &now->rating, own), false},
		{FIELD_TITLE, !view_eq(was->title, now->title), now->title.len == 0},
		{FIELD_TEXT, !view_eq(was->text, now->text), now->text.len == 0},
		{FIELD_REPLY, !view_eq(was->reply, now->reply), now->reply.len == 0},
		{FIELD_LANGUAGE, other_aside(was->language, now->language, own),
			now->language.len == 0},
		{FIELD_LINK, other_aside(was->url, now->url, own), now->url.len == 0},
		{FIELD_REPLY_DATE,
			own ? was->replied != now->replied
			    : was->replied == 0 && now->replied != 0,
			now->replied == 0},
	};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		if (others[i].other)
			fields |= REPLAY_FIELD(others[i].field);
		if (others[i].other && others[i].empty)
			fields |= REPLAY_EMPTIED(others[i].field);
	}
	return fields;
}
