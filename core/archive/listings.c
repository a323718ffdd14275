/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Listings: a row is begun with the first request, saved with every page in the
 * transaction that stores the page's reviews, and closed once. So a run that dies leaves
 * a row that is under way and knows the next page: the listing goes on there.
 */
#include "archive/listings.h"

#include "archive/handle.h"
#include "archive/reviews.h"
#include "base/calendar.h"

#include <math.h>

static const char *const states[] = {"under way", "complete", "capped", "failed"};

const char *listing_state_name(enum listing_state state)
{
	return states[state];
}

static enum listing_state state_of(struct view text)
{
	for (int i = LISTING_COMPLETE; i <= LISTING_FAILED; i++) {
		if (view_eq(text, view_of(states[i])))
			return (enum listing_state)i;
	}
	return LISTING_UNDER_WAY;
}

int archive_begin_listing(struct archive *archive, const struct listing *listing,
	int64_t *ret_id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO listing (source_id, started, whole, permission, next_url) "
		"VALUES ($1, $2, $3, $4, $5) RETURNING id",
		err, "iiiee", listing->source_id, listing->started,
		(int64_t)listing->whole, listing->permission, listing->next_url);

	return db_scalar(stmt, 0, ret_id, err);
}

int archive_save_listing(
	struct archive *archive, const struct listing *listing, struct err *err)
{
	const struct listing_counts *n = &listing->counts;
	bool over = listing->state != LISTING_UNDER_WAY;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE listing SET finished = $2, state = $3, outcome = $4, reason = $5, "
		"permission = $6, next_url = $7, pages = $8, reviews = $9, "
		"first_reviews = CASE WHEN $10 < 0 THEN NULL ELSE $10 END, added = $11, "
		"edited = $12, known = $13, rated = $14, dated = $15, authored = $16, "
		"worded = $17, stated_count = CASE WHEN $18 < 0 THEN NULL ELSE $18 END, "
		"stated_mean = $19, whole = $20, to_end = $21, starred = $22, stars = $23, "
		"stated_stars = CASE WHEN $24 > 0 THEN $24 END, stated_ratings = $25 "
		"WHERE id = $1",
		err, "ioeteeeiiiiiiiiiiidiiirro", listing->id,
		over ? listing->finished : 0,
		over ? view_of(states[listing->state]) : (struct view){NULL, 0},
		view_of(capture_outcome_name(listing->outcome)), listing->reason,
		listing->permission, listing->next_url, n->pages, n->reviews,
		n->first_reviews, n->put[PUT_NEW], n->put[PUT_EDITED], n->put[PUT_KNOWN],
		n->rated, n->dated, n->authored, n->worded, n->stated_count,
		n->stated_mean, (int64_t)listing->whole, (int64_t)listing->to_end,
		n->starred, n->stars, n->stated_stars, n->stated_ratings);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

#define LISTING_COLUMNS                                                              \
	"id, source_id, started, finished, state, outcome, whole, reason, "          \
	"permission, next_url, pages, reviews, COALESCE(first_reviews, -1), added, " \
	"edited, known, rated, dated, authored, worded, "                            \
	"COALESCE(stated_count, -1), stated_mean, to_end, starred, stars, "          \
	"COALESCE(stated_stars, 0), COALESCE(stated_ratings, 0)"

static struct listing listing_row(const struct db_stmt *stmt, struct arena *arena)
{
	return (struct listing){.id = db_int(stmt, 0),
		.source_id = db_int(stmt, 1),
		.started = db_int(stmt, 2),
		.finished = db_int(stmt, 3),
		.state = state_of(db_text(stmt, 4)),
		.outcome = capture_outcome_named(db_text(stmt, 5)),
		.whole = db_int(stmt, 6) != 0,
		.reason = arena_keep(arena, db_text(stmt, 7)),
		.permission = arena_keep(arena, db_text(stmt, 8)),
		.next_url = arena_keep(arena, db_text(stmt, 9)),
		.to_end = db_int(stmt, 22) != 0,
		.counts = {
			.pages = db_int(stmt, 10),
			.reviews = db_int(stmt, 11),
			.first_reviews = db_int(stmt, 12),
			.put = {[PUT_NEW] = db_int(stmt, 13),
				[PUT_EDITED] = db_int(stmt, 14),
				[PUT_KNOWN] = db_int(stmt, 15)},
			.rated = db_int(stmt, 16),
			.dated = db_int(stmt, 17),
			.authored = db_int(stmt, 18),
			.worded = db_int(stmt, 19),
			.stated_count = db_int(stmt, 20),
			.stated_mean = db_is_null(stmt, 21) ? NAN : db_real(stmt, 21),
			.starred = db_int(stmt, 23),
			.stars = db_real(stmt, 24),
			.stated_stars = db_real(stmt, 25),
			.stated_ratings = db_int(stmt, 26),
		}};
}

int archive_open_listing(struct archive *archive, int64_t source_id, struct arena *arena,
	struct listing *ret_listing, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " LISTING_COLUMNS " FROM listing "
		"WHERE source_id = $1 AND finished IS NULL ORDER BY id DESC LIMIT 1",
		err, "i", source_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct listing listing = listing_row(stmt, arena);

	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_listing = listing;
	return 1;
}

int archive_last_whole(
	struct archive *archive, int64_t source_id, int64_t *ret_started, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT COALESCE(MAX(started), 0) FROM listing WHERE source_id = $1 "
		"AND whole = 1 AND state IN ('complete', 'capped')",
		err, "i", source_id);

	return db_scalar(stmt, 0, ret_started, err);
}

int archive_recent_listings(struct archive *archive, int64_t source_id, int64_t until,
	size_t max, struct arena *arena, struct listings *ret_listings, struct err *err)
{
	struct listings found = {
		arena_alloc(arena, (max + 1) * sizeof(struct listing)), 0};

	if (found.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " LISTING_COLUMNS " FROM listing WHERE source_id = $1 "
		"AND started < $2 AND finished IS NOT NULL "
		"ORDER BY started DESC, id DESC LIMIT $3",
		err, "iii", source_id, until, (int64_t)max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err))
		found.items[found.n++] = listing_row(stmt, arena);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_listings = found;
	return 0;
}

/* Reviews that a fetch had brought and that nobody has met since $2; the oldest day that
   is still listed tells a hole in the list from its end. */
#define MISSING                                                                   \
	"source_id = $1 AND gone IS NULL AND last_seen < $2 "                     \
	"AND EXISTS (SELECT 1 FROM revision v WHERE v.review_id = review.id "     \
	"AND v.capture_id IS NOT NULL) AND day > (SELECT MIN(day) FROM review r " \
	"WHERE r.source_id = $1 AND r.gone IS NULL AND r.last_seen >= $2)"

int archive_declare_gone(struct archive *archive, int64_t source_id, int64_t started,
	int64_t *ret_gone, struct err *err)
{
	int64_t since = started - DAY_SECONDS, n;
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO touched (source_id, day) "
		"SELECT DISTINCT source_id, day FROM review WHERE " MISSING
		" ON CONFLICT DO NOTHING",
		err, "ii", source_id, since);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db,
		"UPDATE review SET gone = $3, gone_reason = 'no longer listed' WHERE " MISSING,
		err, "iii", source_id, since, started);
	n = db_run(stmt, err);
	if (n < 0)
		return -1;
	*ret_gone = n;
	return 0;
}
