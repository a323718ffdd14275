/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The revisions of a review are a chain from the one in force back to the first. A
 * capture is held against the latest of them that it brought itself; one that only met
 * the review again brought none, so it is held against what was in force before it came.
 * A correction is put into the chain behind the revision that it corrects, whatever
 * followed since. The chain is walked by primary keys, so the cost of a capture is that
 * of its own reviews, however large the archive.
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

/* ---- what is held ------------------------------------------------------------------ */

int archive_as_stored(struct archive *archive, const struct place *place,
	const struct review *review, struct arena *arena, struct stored *ret_stored,
	struct err *err)
{
	struct entry entry;
	struct view author = review->author;
	struct hash_text hash = hash_parts(archive->key, &author, 1);
	bool told = review->verified != VERIFIED_UNSTATED;

	entry_make(archive, place, review, &entry);
	*ret_stored = (struct stored){
		.undated = review->published.precision == PRECISION_NONE,
		.identity = arena_keep(arena, entry.identity),
		.author = arena_keep(arena, entry.author),
		.author_hash = author.len != 0 ? arena_printf(arena, "h:%.16s", hash.text)
					       : (struct view){NULL, 0},
		.author_kind = author_kind_name(review->author_kind),
		.verified = told ? review->verified == VERIFIED_YES : NAN,
		.helpful = review->helpful.given ? (double)review->helpful.n : NAN,
		.published = entry.published,
		.replied = entry.replied,
		.precision = review->published.precision,
		.relative = review->published.relative,
		.rating = review->rating,
		.title = review->title,
		.text = review->text,
		.url = review->url,
		.language = review->language,
		.reply = review->reply,
		.provenance = review->provenance,
	};
	return arena_check(arena, err);
}

/* The review `r`, and the revision `v` of it that capture $2, which came in at $3, is to
   be held against. */
#define STORED_COLUMNS                                                                 \
	"r.id, r.first_seen, r.last_seen, COALESCE(r.gone, 0), r.identity, r.author, " \
	"r.author_kind, r.verified, r.helpful, COALESCE(v.id, 0), "                    \
	"COALESCE(v.capture_id, 0) = $2, v.id = r.revision_id, v.published, "          \
	"v.precision, v.relative, v.rating, v.rating_min, v.rating_max, "              \
	"v.rating_assumed, v.title, v.text, v.url, v.language, v.reply, v.replied, "   \
	"v.provenance"
#define STORED_REVISION                                                            \
	"LEFT JOIN revision v ON v.id = (WITH RECURSIVE back (id, n) AS ("         \
	"SELECT r.revision_id, 1 UNION ALL SELECT p.previous_id, n + 1 FROM back " \
	"JOIN revision p ON p.id = back.id WHERE p.previous_id IS NOT NULL) "      \
	"SELECT w.id FROM back JOIN revision w ON w.id = back.id "                 \
	"WHERE w.capture_id = $2 OR w.seen < $3 "                                  \
	"OR (w.seen = $3 AND COALESCE(w.capture_id, 0) < $2) "                     \
	"ORDER BY COALESCE(w.capture_id, 0) = $2 DESC, n LIMIT 1)"

static double real_or_nan(const struct db_stmt *row, int column)
{
	return db_is_null(row, column) ? NAN : db_real(row, column);
}

static struct stored stored_row(const struct db_stmt *row, struct arena *arena)
{
	struct view author = arena_keep(arena, db_text(row, 5));

	return (struct stored){
		.id = db_int(row, 0),
		.first_seen = db_int(row, 1),
		.last_seen = db_int(row, 2),
		.gone = db_int(row, 3),
		.identity = arena_keep(arena, db_text(row, 4)),
		.author = author,
		.author_hash = author,
		.author_kind = arena_keep(arena, db_text(row, 6)),
		.verified = real_or_nan(row, 7),
		.helpful = real_or_nan(row, 8),
		.revision_id = db_int(row, 9),
		.own = db_int(row, 10) != 0,
		.in_force = db_int(row, 11) != 0,
		.published = db_int(row, 12),
		.precision = (enum precision)db_int(row, 13),
		.undated = db_int(row, 13) == PRECISION_NONE,
		.relative = db_int(row, 14) != 0,
		.rating = {.given = !db_is_null(row, 15),
			.value = db_real(row, 15),
			.min = db_real(row, 16),
			.max = db_real(row, 17),
			.scale_assumed = db_int(row, 18) != 0},
		.title = arena_keep(arena, db_text(row, 19)),
		.text = arena_keep(arena, db_text(row, 20)),
		.url = arena_keep(arena, db_text(row, 21)),
		.language = arena_keep(arena, db_text(row, 22)),
		.reply = arena_keep(arena, db_text(row, 23)),
		.replied = db_int(row, 24),
		.provenance = arena_keep(arena, db_text(row, 25)),
	};
}

static int one_stored(struct db_stmt *stmt, struct arena *arena,
	struct stored *ret_stored, struct err *err)
{
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct stored stored = stored_row(stmt, arena);

	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_stored = stored;
	return 1;
}

int archive_stored_named(struct archive *archive, int64_t source_id, struct view identity,
	const struct replay_capture *capture, struct arena *arena,
	struct stored *ret_stored, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " STORED_COLUMNS " FROM review r " STORED_REVISION
		" WHERE r.source_id = $1 AND r.identity = $4",
		err, "iiit", source_id, capture->id, capture->seen, identity);

	return one_stored(stmt, arena, ret_stored, err);
}

int archive_stored(struct archive *archive, int64_t id,
	const struct replay_capture *capture, struct arena *arena,
	struct stored *ret_stored, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " STORED_COLUMNS " FROM review r " STORED_REVISION
		" WHERE r.id = $1",
		err, "iii", id, capture->id, capture->seen);

	return one_stored(stmt, arena, ret_stored, err);
}

int archive_stored_from(struct archive *archive, int64_t capture_id, struct arena *arena,
	int64_t **ret_ids, size_t *ret_n, struct err *err)
{
	int64_t max, *ids;
	size_t n = 0;

	if (db_scalar(db_query(archive->db,
			      "SELECT COUNT(*) FROM revision WHERE capture_id = $1", err,
			      "i", capture_id),
		    0, &max, err) < 0)
		return -1;
	ids = arena_alloc(arena, (size_t)(max + 1) * sizeof(*ids));
	if (ids == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT DISTINCT review_id FROM revision WHERE capture_id = $1 "
		"ORDER BY review_id",
		err, "i", capture_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && n < (size_t)max; rc = db_step(stmt, err))
		ids[n++] = db_int(stmt, 0);
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0)
		return -1;
	*ret_ids = ids;
	*ret_n = n;
	return 0;
}

int archive_each_stored(struct archive *archive, int64_t source_id, stored_each *each,
	void *arg, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"WITH RECURSIVE chain (review_id, id) AS ("
		"SELECT r.id, r.revision_id FROM review r WHERE r.source_id = $1 UNION ALL "
		"SELECT chain.review_id, p.previous_id FROM chain JOIN revision p "
		"ON p.id = chain.id WHERE p.previous_id IS NOT NULL) "
		"SELECT r.id, r.author, v.title, v.text FROM chain "
		"JOIN revision v ON v.id = chain.id JOIN review r ON r.id = chain.review_id",
		err, "i", source_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		if (each(arg, db_int(stmt, 0), db_text(stmt, 1), db_text(stmt, 2),
			    db_text(stmt, 3), err) < 0) {
			db_finish(stmt);
			return -1;
		}
	}
	return rc;
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
		err, "iiidi", id, revision_id, (int64_t)entry->day,
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
