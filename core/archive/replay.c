/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a replay changes. A correction is put into the chain of a review's revisions
 * behind the one that it corrects, whatever followed since; the days that a review counts
 * for are rolled up anew. What is held in the archive is read in replay_stored.c.
 */
#include "archive/replay.h"

#include "archive/entry.h"
#include "base/calendar.h"

#include <math.h>

/* ---- captures ---------------------------------------------------------------------- */

#define REPLAYED                                                                 \
	" FROM capture c LEFT JOIN listing l ON l.id = c.listing_id "            \
	"WHERE c.source_id = $1 AND c.time >= $2 "                               \
	"AND c.outcome IN ('fetched', 'unchanged') AND c.warc_file IS NOT NULL " \
	"AND ($3 = 0 OR c.listing_id = (SELECT x.listing_id FROM capture x "     \
	"WHERE x.source_id = $1 AND x.outcome IN ('fetched', 'unchanged') "      \
	"AND x.warc_file IS NOT NULL AND x.listing_id IS NOT NULL "              \
	"ORDER BY x.time DESC, x.id DESC LIMIT 1))"

int archive_replay_captures(struct archive *archive, int64_t source_id, int64_t since,
	bool last, struct arena *arena, struct replay_captures *ret_captures,
	struct err *err)
{
	struct replay_captures found = {0};
	int64_t n;

	if (db_scalar(db_query(archive->db, "SELECT COUNT(*)" REPLAYED, err, "iii",
			      source_id, since, (int64_t)last),
		    0, &n, err) < 0)
		return -1;
	found.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*found.items));
	if (found.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT c.id, COALESCE(l.started, c.time)" REPLAYED
		" ORDER BY c.time, c.id",
		err, "iii", source_id, since, (int64_t)last);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && found.n < (size_t)n; rc = db_step(stmt, err))
		found.items[found.n++] =
			(struct replay_capture){db_int(stmt, 0), db_int(stmt, 1)};
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0)
		return -1;
	*ret_captures = found;
	return 0;
}

int archive_replay_done(struct archive *archive, int64_t capture_id, int64_t reviews,
	struct view adapter, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE capture SET reviews = $2, adapter = $3 WHERE id = $1", err, "iie",
		capture_id, reviews, adapter);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

/* ---- setting it right -------------------------------------------------------------- */

int archive_replay_insert(struct archive *archive, const struct place *place,
	const struct review *review, const struct arrival *arrival, int64_t *ret_id,
	struct err *err)
{
	struct entry entry;

	entry_make(archive, place, review, &entry);
	if (entry_deal_ids(archive, err) < 0)
		return -1;
	int64_t id = archive->next_review;
	int rc = entry_insert(archive, &entry, arrival, err);

	if (rc == 0)
		return err_set(err, ERR_STATE, "review '%.*s' is in the archive already",
			VIEW_ARG(entry.identity));
	if (rc > 0)
		*ret_id = id;
	return rc < 0 ? -1 : 0;
}

/* The days that the review counts for are to be rolled up anew. */
static int touch_review(struct archive *archive, int64_t id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO touched (source_id, day) SELECT source_id, day FROM review "
		"WHERE id = $1 ON CONFLICT DO NOTHING",
		err, "i", id);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

/* The review counts by the revision that is in force. */
static int count_by(struct archive *archive, const struct entry *entry, int64_t id,
	int64_t revision_id, struct err *err)
{
	const struct review *review = entry->review;
	bool rated = rating_valid(&review->rating);

	if (touch_review(archive, id, err) < 0)
		return -1;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET revision_id = $2, day = $3, stars = $4, replied = $5 "
		"WHERE id = $1",
		err, "iiidi", id, revision_id, (int64_t)entry->date.day,
		rated ? rating_stars(&review->rating) : NAN,
		(int64_t)(review->reply.len != 0));

	if (db_run(stmt, err) < 0)
		return -1;
	return touch_review(archive, id, err);
}

int archive_replay_revise(struct archive *archive, const struct place *place,
	const struct review *review, const struct arrival *arrival,
	const struct stored *was, struct err *err)
{
	struct entry entry;

	entry_make(archive, place, review, &entry);
	if (entry_deal_ids(archive, err) < 0)
		return -1;
	int64_t id = archive->next_revision;

	/* before the new one, which follows the same revision, is there */
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT v.id FROM revision v WHERE v.previous_id = $1 AND v.id IN ("
		"WITH RECURSIVE back (id) AS (SELECT revision_id FROM review WHERE id = $2 "
		"UNION ALL SELECT p.previous_id FROM back JOIN revision p ON p.id = back.id "
		"WHERE p.previous_id IS NOT NULL) SELECT id FROM back)",
		err, "ii", was->revision_id, was->id);
	int64_t next;

	if (db_scalar(stmt, 0, &next, err) < 0 ||
		entry_insert_revision(
			archive, &entry, arrival, was->id, was->revision_id, err) < 0)
		return -1;
	if (was->in_force)
		return count_by(archive, &entry, was->id, id, err);
	stmt = db_query(archive->db, "UPDATE revision SET previous_id = $2 WHERE id = $1",
		err, "ii", next, id);
	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_replay_rename(
	struct archive *archive, int64_t id, struct view identity, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET identity = $2 WHERE id = $1", err, "it", id, identity);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_replay_facts(
	struct archive *archive, int64_t id, const struct stored *facts, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET author = COALESCE($2, author), "
		"author_kind = COALESCE($3, author_kind), "
		"verified = COALESCE($4, verified), helpful = COALESCE($5, helpful) "
		"WHERE id = $1",
		err, "ieedd", id, facts->author, facts->author_kind, facts->verified,
		facts->helpful);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_replay_provenance(struct archive *archive, int64_t revision_id,
	struct view provenance, struct err *err)
{
	struct db_stmt *stmt =
		db_query(archive->db, "UPDATE revision SET provenance = $2 WHERE id = $1",
			err, "ie", revision_id, provenance);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

#define CHAIN(review)                                                         \
	"(WITH RECURSIVE back (id) AS (SELECT revision_id FROM review "       \
	"WHERE id = " review " UNION ALL SELECT p.previous_id FROM back "     \
	"JOIN revision p ON p.id = back.id WHERE p.previous_id IS NOT NULL) " \
	"SELECT id FROM back)"

/* The revisions of `below` are put in front of those of `above`, and all are `id`'s. */
static int join_chains(struct archive *archive, const struct stored *above,
	const struct stored *below, int64_t id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE revision SET previous_id = (SELECT revision_id FROM review WHERE id = $2) "
		"WHERE previous_id IS NULL AND id IN " CHAIN("$1"),
		err, "ii", above->id, below->id);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db,
		"UPDATE revision SET review_id = $2 WHERE id IN " CHAIN("$1"), err, "ii",
		above->id, id);
	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_replay_merge(struct archive *archive, const struct stored *above,
	const struct stored *below, int64_t *ret_id, struct err *err)
{
	bool older = below->first_seen <= above->first_seen;
	int64_t id = older ? below->id : above->id;
	int64_t last_seen =
		above->last_seen > below->last_seen ? above->last_seen : below->last_seen;

	if (touch_review(archive, above->id, err) < 0 ||
		touch_review(archive, below->id, err) < 0 ||
		join_chains(archive, above, below, id, err) < 0)
		return -1;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET (revision_id, day, stars, replied, gone, gone_reason, author, "
		"author_kind, verified, helpful) = (SELECT y.revision_id, y.day, y.stars, "
		"y.replied, y.gone, y.gone_reason, COALESCE(y.author, review.author), "
		"COALESCE(y.author_kind, review.author_kind), "
		"COALESCE(y.verified, review.verified), COALESCE(y.helpful, review.helpful) "
		"FROM review y WHERE y.id = $2), last_seen = $3 WHERE id = $1",
		err, "iii", id, above->id, last_seen);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db, "DELETE FROM review WHERE id = $1", err, "i",
		older ? above->id : below->id);
	if (db_run(stmt, err) < 0 ||
		archive_replay_rename(archive, id, above->identity, err) < 0)
		return -1;
	*ret_id = id;
	return 0;
}

int archive_replay_seen(struct archive *archive, const struct stored *stored,
	int64_t seen, struct err *err)
{
	bool back = stored->gone != 0 && stored->gone <= seen;

	if (seen - stored->last_seen < DAY_SECONDS && !back)
		return 0;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET last_seen = $2, "
		"gone = CASE WHEN $3 <> 0 THEN NULL ELSE gone END, "
		"gone_reason = CASE WHEN $3 <> 0 THEN NULL ELSE gone_reason END WHERE id = $1",
		err, "iii", stored->id,
		seen > stored->last_seen ? seen : stored->last_seen, (int64_t)back);

	if (db_run(stmt, err) < 0)
		return -1;
	return back ? touch_review(archive, stored->id, err) : 0;
}

int archive_replay_watch(struct archive *archive, int64_t source_id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE source SET watched_since = (SELECT MIN(first_seen) FROM review "
		"WHERE source_id = $1) WHERE id = $1 AND watched_since IS NULL",
		err, "i", source_id);

	return db_run(stmt, err) < 0 ? -1 : 0;
}
