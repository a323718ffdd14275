/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From what was found to rows: a review that is new, a revision that corrects, an
 * identity, facts. Nothing is taken away: a review that is no longer read from any
 * capture stays, and is told.
 */
#include "crawl/replay_parts.h"

#include <math.h>

/* Fields that are part of what a review says, and so of a revision. */
#define SAID                                                              \
	(REPLAY_FIELD(FIELD_DATE) | REPLAY_FIELD(FIELD_RATING) |          \
		REPLAY_FIELD(FIELD_SCALE) | REPLAY_FIELD(FIELD_TITLE) |   \
		REPLAY_FIELD(FIELD_TEXT) | REPLAY_FIELD(FIELD_REPLY) |    \
		REPLAY_FIELD(FIELD_LANGUAGE) | REPLAY_FIELD(FIELD_LINK) | \
		REPLAY_FIELD(FIELD_REPLY_DATE))
#define FACTS                                                        \
	(REPLAY_FIELD(FIELD_AUTHOR) | REPLAY_FIELD(FIELD_VERIFIED) | \
		REPLAY_FIELD(FIELD_HELPFUL))

int64_t replay_marks(const struct replaying *r, int64_t id)
{
	const int64_t *marks = map_get(&r->marks, replay_key(&id));

	return marks != NULL ? *marks : 0;
}

int replay_mark(struct replaying *r, int64_t id, int64_t marks, struct err *err)
{
	return map_put(&r->marks, replay_key(&id), replay_marks(r, id) | marks, err);
}

static struct arrival arrival_of(const struct replay_page *page)
{
	return (struct arrival){.seen = page->capture.seen,
		.capture_id = page->capture.id,
		.replayed = page->r->order->now};
}

static int insert(struct replay_page *page, struct replay_item *item, struct err *err)
{
	struct replaying *r = page->r;
	const struct arrival arrival = arrival_of(page);
	int64_t id;

	/* two items of one identity: the first has brought it */
	int rc = archive_stored_named(r->order->archive, r->source->id,
		item->now.identity, &page->capture, &r->arena, &item->was, err);

	if (rc != 0)
		return rc < 0 ? -1 : 0;
	if (archive_replay_insert(
		    r->order->archive, &r->place, &item->review, &arrival, &id, err) < 0)
		return -1;
	return replay_mark(r, id, REPLAY_READ | REPLAY_ADDED, err);
}

static int revise(struct replay_page *page, struct replay_item *item, struct err *err)
{
	const struct arrival arrival = arrival_of(page);
	struct review review = item->review;

	/* a date that no page tells stays the one that was put in its place */
	if (item->now.undated && item->was.undated)
		review.published = (struct moment){.time = item->was.published};
	return archive_replay_revise(page->r->order->archive, &page->r->place, &review,
		&arrival, &item->was, err);
}

static int set_facts(struct replay_page *page, const struct replay_item *item,
	int64_t fields, struct err *err)
{
	struct stored facts = {.verified = NAN, .helpful = NAN};
	const struct stored *was = &item->was, *now = &item->now;

	if (fields & REPLAY_FIELD(FIELD_AUTHOR)) {
		if (!view_eq(was->author, now->author_hash))
			facts.author = now->author;
		if (was->author_kind.len == 0)
			facts.author_kind = now->author_kind;
	}
	if (fields & REPLAY_FIELD(FIELD_VERIFIED))
		facts.verified = now->verified;
	if (fields & REPLAY_FIELD(FIELD_HELPFUL))
		facts.helpful = now->helpful;
	return archive_replay_facts(page->r->order->archive, was->id, &facts, err);
}

/* The revision is what it was; where it was read may have moved. */
static int note_provenance(
	struct replay_page *page, const struct replay_item *item, struct err *err)
{
	const struct stored *was = &item->was;

	if (!was->own || view_eq(was->provenance, item->now.provenance))
		return 0;
	return archive_replay_provenance(
		page->r->order->archive, was->revision_id, item->now.provenance, err);
}

/* Its identity is another now; but one with the day, which another page has told, is not
   given up for one without. */
static bool is_renamed(const struct stored *was, const struct stored *now, int64_t fields)
{
	bool day_lost = was->identity.data[0] == IDENTITY_BY_DAY &&
			now->identity.data[0] == IDENTITY_UNDATED;

	return !view_eq(was->identity, now->identity) &&
	       (!day_lost || (fields & REPLAY_FIELD(FIELD_DATE)) != 0);
}

static int correct(struct replay_page *page, struct replay_item *item, struct err *err)
{
	struct replaying *r = page->r;
	struct archive *archive = r->order->archive;
	struct stored *was = &item->was;
	int64_t fields = replay_difference(page, item);

	if (is_renamed(was, &item->now, fields) &&
		archive_replay_rename(archive, was->id, item->now.identity, err) < 0)
		return -1;
	if ((fields & FACTS) != 0 && set_facts(page, item, fields, err) < 0)
		return -1;
	if ((fields & SAID) != 0 ? revise(page, item, err) < 0
				 : note_provenance(page, item, err) < 0)
		return -1;
	if (!page->same_page &&
		archive_replay_seen(archive, was, page->capture.seen, err) < 0)
		return -1;
	return replay_mark(r, was->id, REPLAY_READ | fields, err);
}

int replay_apply(struct replay_page *page, struct err *err)
{
	for (size_t i = 0; i < page->n; i++) {
		struct replay_item *item = &page->items[i];

		if (item->was.id == 0 && insert(page, item, err) < 0)
			return -1;
		if (item->was.id != 0 && correct(page, item, err) < 0)
			return -1;
	}
	for (size_t i = 0; i < page->n_own; i++) {
		if (page->own[i] != 0 &&
			replay_mark(page->r, page->own[i], REPLAY_LOST, err) < 0)
			return -1;
	}
	return 0;
}
