/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * First every item is looked up by its identity. What is left over on both sides, items
 * that are not known and reviews that came from this capture and are not read any more,
 * is then matched by what it says. Only when that does not settle an item the source's
 * other reviews are asked: the captures that brought those may be too old to be kept.
 *
 * An item whose identity is known only since a later time, or from another capture, while
 * a review from here says the same, is there twice: the program was changed and fetched
 * before the captures were read again. The two become one.
 */
#include "crawl/replay_parts.h"

/* The best of candidates so far. */
struct best {
	struct stored stored; /* id 0: none */
	int likeness;
};

static bool is_taken(const struct replay_page *page, int64_t id)
{
	return map_get(&page->taken, replay_key(&id)) != NULL;
}

static int take(struct replay_page *page, int64_t id, struct err *err)
{
	for (size_t i = 0; i < page->n_own; i++) {
		if (page->own[i] == id)
			page->own[i] = 0;
	}
	return map_put(&page->taken, replay_key(&id), 1, err);
}

/* ---- by identity ------------------------------------------------------------------- */

static int find_named(struct replay_page *page, struct err *err)
{
	struct replaying *r = page->r;

	for (size_t i = 0; i < page->n; i++) {
		struct replay_item *item = &page->items[i];
		struct stored was;
		int rc = archive_stored_named(r->order->archive, r->source->id,
			item->now.identity, &page->capture, &r->arena, &was, err);

		if (rc < 0)
			return -1;
		if (rc == 0)
			continue;
		item->was = was;
		if (map_put(&page->taken, replay_key(&was.id), 1, err) < 0)
			return -1;
	}
	return 0;
}

/* Those that came from this capture and are no item so far. */
static int find_own(struct replay_page *page, struct err *err)
{
	struct replaying *r = page->r;

	if (archive_stored_from(r->order->archive, page->capture.id, &r->arena,
		    &page->own, &page->n_own, err) < 0)
		return -1;
	for (size_t i = 0; i < page->n_own; i++) {
		if (is_taken(page, page->own[i]))
			page->own[i] = 0;
	}
	return 0;
}

/* ---- by what it says --------------------------------------------------------------- */

static int index_own(
	struct replay_page *page, struct replay_index *index, struct err *err)
{
	struct replaying *r = page->r;

	for (size_t i = 0; i < page->n_own; i++) {
		struct stored was;
		int rc = page->own[i] == 0
				 ? 0
				 : archive_stored(r->order->archive, page->own[i],
					   &page->capture, &r->arena, &was, err);

		if (rc < 0 ||
			(rc > 0 && replay_index_add(index, was.id, was.author, was.title,
					   was.text, replay_told_day(&was, r->place.zone),
					   err) < 0))
			return -1;
	}
	return 0;
}

static int index_one(void *arg, int64_t id, struct view author, struct view title,
	struct view text, struct err *err)
{
	return replay_index_add(arg, id, author, title, text, 0, err);
}

static int index_all(struct replaying *r, struct err *err)
{
	if (r->indexed)
		return 0;
	r->indexed = true;
	return archive_each_stored(
		r->order->archive, r->source->id, index_one, &r->all, err);
}

/* Candidates of an index for the item, the best into `best`. */
static int weigh(struct replay_page *page, const struct replay_item *item,
	const struct replay_index *index, bool own, struct best *best, struct err *err)
{
	struct replaying *r = page->r;
	int64_t ids[REPLAY_CANDIDATES];
	size_t n;

	if (replay_index_find(index, &item->now,
		    replay_told_day(&item->now, r->place.zone), ids, &n, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct stored was;

		if (is_taken(page, ids[i]))
			continue;
		int rc = archive_stored(
			r->order->archive, ids[i], &page->capture, &r->arena, &was, err);

		if (rc == 0) /* it has become one with another */
			continue;
		int likeness = rc < 0 ? -1
				      : replay_likeness(&was, &item->now, r->place.zone,
						own, err);

		if (likeness < 0)
			return -1;
		if (likeness > best->likeness)
			*best = (struct best){was, likeness};
	}
	return 0;
}

/* Nobody has its identity: who is it? */
static int find_unnamed(struct replay_page *page, struct replay_item *item,
	const struct replay_index *own, struct err *err)
{
	struct best best = {.likeness = 0};

	if (weigh(page, item, own, true, &best, err) < 0)
		return -1;
	if (best.likeness == 0 &&
		(index_all(page->r, err) < 0 ||
			weigh(page, item, &page->r->all, false, &best, err) < 0))
		return -1;
	if (best.likeness == 0)
		return 0;
	item->was = best.stored;
	return take(page, item->was.id, err);
}

/* ---- twice ------------------------------------------------------------------------- */

static int merge(struct replay_page *page, struct replay_item *item,
	const struct stored *other, struct err *err)
{
	struct replaying *r = page->r;
	int64_t id, marks = replay_marks(r, item->was.id) | replay_marks(r, other->id);

	if (archive_replay_merge(r->order->archive, &item->was, other, &id, err) < 0 ||
		take(page, item->was.id, err) < 0 || take(page, other->id, err) < 0)
		return -1;
	int64_t gone = id == other->id ? item->was.id : other->id;

	/* what is one now counts as one: the other is no longer anything */
	if (map_put(&r->marks, replay_key(&gone), 0, err) < 0 ||
		replay_mark(r, id, marks, err) < 0)
		return -1;
	r->counts.merged++;
	return archive_stored(r->order->archive, id, &page->capture, &r->arena,
		       &item->was, err) < 0
		       ? -1
		       : 0;
}

/* Its identity is known: is the review there under another, too? */
static int find_twin(struct replay_page *page, struct replay_item *item,
	const struct replay_index *own, struct err *err)
{
	struct best best = {.likeness = 0};
	bool unknown_then = item->was.revision_id == 0;

	if (item->was.own)
		return 0;
	if (weigh(page, item, own, true, &best, err) < 0)
		return -1;
	if (best.likeness == 0 && unknown_then &&
		(index_all(page->r, err) < 0 ||
			weigh(page, item, &page->r->all, false, &best, err) < 0))
		return -1;
	if (best.likeness == 0 || best.stored.revision_id == 0)
		return 0;
	return merge(page, item, &best.stored, err);
}

int replay_find(struct replay_page *page, struct err *err)
{
	struct replay_index own = {0};
	int rc = 0;

	if (find_named(page, err) < 0 || find_own(page, err) < 0 ||
		index_own(page, &own, err) < 0)
		rc = -1;
	for (size_t i = 0; rc == 0 && i < page->n; i++) {
		struct replay_item *item = &page->items[i];

		rc = item->was.id == 0 ? find_unnamed(page, item, &own, err)
				       : find_twin(page, item, &own, err);
	}
	replay_index_done(&own);
	return rc;
}
