/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Storing reviews: two inserts, the review and its revision. The first finds out by
 * itself whether the identity is known, so a new review costs no look-up; where the last
 * one was known the look-up goes first, since known ones come together too, and so where
 * it may be known by another date (redate.h). Ids are dealt out by entry.c, since there
 * is one writer, so a review knows its revision before that is stored and nothing is
 * updated afterwards. What a revision says is compared by a 64-bit
 * digest of it under the archive's own key, so that nobody outside can write two texts of
 * one digest; by chance it is once in 2^64 edits.
 */
#include "archive/reviews.h"

#include "archive/entry.h"
#include "archive/redate.h"
#include "archive/replay.h"
#include "base/calendar.h"

#define REVISIONS_FOLLOWED 100 /* back from the one in force */

/* Days that a transaction remembers to have marked; what it forgets is marked again. */
#define TOUCHED_REMEMBERED 50000

int entry_find(struct archive *archive, const struct entry *entry, struct view identity,
	struct known *ret_known, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT r.id, r.day, r.location_id, r.last_seen, r.gone IS NOT NULL, v.digest, "
		"r.revision_id FROM review r JOIN revision v ON v.id = r.revision_id "
		"WHERE r.source_id = $1 AND r.identity = $2",
		err, "it", entry->place->source->id, identity);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	*ret_known = (struct known){
		.id = db_int(stmt, 0),
		.day = (int32_t)db_int(stmt, 1),
		.location_id = db_int(stmt, 2),
		.last_seen = db_int(stmt, 3),
		.gone = db_int(stmt, 4) != 0,
		.digest = db_int(stmt, 5),
		.revision_id = db_int(stmt, 6),
	};
	db_finish(stmt);
	return 1;
}

int archive_queue_revisions(struct archive *archive, struct err *err)
{
	if (archive->next_revision == archive->first_revision)
		return 0;
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO unscored (first_id, last_id) VALUES ($1, $2)", err, "ii",
		archive->first_revision, archive->next_revision - 1);

	if (db_run(stmt, err) < 0)
		return -1;
	archive->first_revision = archive->next_revision;
	return 0;
}

int archive_touch(
	struct archive *archive, int64_t source_id, int32_t day, struct err *err)
{
	int64_t key[2] = {source_id, day};
	struct view view = {(const char *)key, sizeof(key)};

	if (map_get(&archive->touched, view) != NULL)
		return 0;
	if (archive->touched.used >= TOUCHED_REMEMBERED)
		map_done(&archive->touched);
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO touched (source_id, day) VALUES ($1, $2) ON CONFLICT DO NOTHING",
		err, "ii", source_id, (int64_t)day);

	if (db_run(stmt, err) < 0)
		return -1;
	return map_put(&archive->touched, view, 1, err);
}

static int update_review(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, const struct known *known, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET location_id = $2, revision_id = $3, day = $4, stars = $5, "
		"replied = $6, last_seen = $7, gone = NULL, gone_reason = NULL, "
		"verified = COALESCE($8, verified), helpful = COALESCE($9, helpful) WHERE id = $1",
		err, "ioiidiidd", known->id,
		entry->place->location_id != 0 ? entry->place->location_id
					       : known->location_id,
		archive->next_revision, (int64_t)entry->date.day,
		entry_stars(entry->review), (int64_t)(entry->review->reply.len != 0),
		arrival->seen, entry_verified(entry->review),
		entry_helpful(entry->review));

	if (db_run(stmt, err) < 0 ||
		entry_insert_revision(archive, entry, arrival, known->id,
			known->revision_id, err) < 0 ||
		archive_touch(archive, entry->place->source->id, known->day, err) < 0)
		return -1;
	return archive_touch(archive, entry->place->source->id, entry->date.day, err);
}

/*
 * Has the review said this before? 1, 0, -1. Its revisions are followed back, the last
 * REVISIONS_FOLLOWED of them, so the cost does not grow with the archive. Of a source
 * that says it now, only what it said together with the revision in force counts: a page
 * that lists one review twice in two versions is no edit each time it is read.
 */
static int was_said(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, const struct known *known, struct err *err)
{
	int64_t found;
	struct db_stmt *stmt = db_query(archive->db,
		"WITH RECURSIVE back (id, n) AS (SELECT CAST($1 AS BIGINT), 1 UNION ALL "
		"SELECT v.previous_id, n + 1 FROM back JOIN revision v ON v.id = back.id "
		"WHERE v.previous_id IS NOT NULL AND n < $2) "
		"SELECT 1 FROM back JOIN revision v ON v.id = back.id WHERE v.digest = $3 "
		"AND ($4 = 0 OR v.capture_id = (SELECT capture_id FROM revision WHERE id = $1)) "
		"LIMIT 1",
		err, "iiii", known->revision_id, (int64_t)REVISIONS_FOLLOWED,
		entry->digest, (int64_t)arrival->current);

	return db_scalar(stmt, 0, &found, err) < 0 ? -1 : (int)found;
}

/* A known review is listed again: note the day, not every hour. */
static int see_again(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, const struct known *known, struct err *err)
{
	if (!arrival->current ||
		(arrival->seen - known->last_seen < DAY_SECONDS && !known->gone))
		return 0;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE review SET last_seen = $2, gone = NULL, gone_reason = NULL, "
		"verified = COALESCE($3, verified), helpful = COALESCE($4, helpful) WHERE id = $1",
		err, "iidd", known->id, arrival->seen, entry_verified(entry->review),
		entry_helpful(entry->review));

	if (db_run(stmt, err) < 0)
		return -1;
	return known->gone
		       ? archive_touch(archive, entry->place->source->id, known->day, err)
		       : 0;
}

/*
 * A review that is known: news, or not. Where nothing but its date is told otherwise, the
 * date that tells more stands: a correction, which the chain of revisions keeps, but no
 * edit.
 */
static int put_known(struct archive *archive, struct entry *entry,
	const struct arrival *arrival, const struct known *known,
	enum put_outcome *ret_outcome, struct err *err)
{
	const struct entry_date told = entry->date;
	enum redate redate = REDATE_NONE;

	if (known->digest != entry->digest &&
		redate_settle(archive, entry, known, &redate, err) < 0)
		return -1;
	int said = known->digest == entry->digest;
	bool corrected = said && redate == REDATE_BETTER;

	if (!said)
		said = was_said(archive, entry, arrival, known, err);
	if (said < 0)
		return -1;
	*ret_outcome = said ? PUT_KNOWN : PUT_EDITED;
	if (said && !corrected)
		return see_again(archive, entry, arrival, known, err);
	if (redate == REDATE_BETTER)
		entry_set_date(archive, entry, &told);
	if (redate == REDATE_BETTER && entry->review->id.len == 0 &&
		archive_replay_rename(archive, known->id, entry->identity, err) < 0)
		return -1;
	return update_review(archive, entry, arrival, known, err);
}

int archive_put_review(struct archive *archive, const struct place *place,
	const struct review *review, const struct arrival *arrival,
	enum put_outcome *ret_outcome, struct err *err)
{
	struct entry entry;
	struct known known;
	int found = 0, inserted = 0;

	entry_make(archive, place, review, &entry);
	if (entry_deal_ids(archive, err) < 0)
		return -1;
	int redated = redate_possible(archive, &entry, err);

	if (redated < 0)
		return -1;
	if (archive->last_known || redated)
		found = entry_find(archive, &entry, entry.identity, &known, err);
	if (found == 0 && redated)
		found = redate_find(archive, &entry, &known, err);
	if (found == 0)
		inserted = entry_insert(archive, &entry, arrival, err);
	if (found == 0 && inserted == 0)
		found = entry_find(archive, &entry, entry.identity, &known, err);
	if (found < 0 || inserted < 0)
		return -1;
	archive->last_known = found != 0;
	if (found != 0)
		return put_known(archive, &entry, arrival, &known, ret_outcome, err);
	*ret_outcome = PUT_NEW;
	return 0;
}

int archive_mark_watched(struct archive *archive, int64_t seen, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE source SET watched_since = $1 WHERE watched_since IS NULL "
		"AND EXISTS (SELECT 1 FROM review WHERE review.source_id = source.id)",
		err, "i", seen);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_watch_source(
	struct archive *archive, int64_t source_id, int64_t seen, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE source SET watched_since = $2 "
		"WHERE id = $1 AND watched_since IS NULL",
		err, "ii", source_id, seen);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_count_reviews(struct archive *archive, int64_t *ret_reviews,
	int64_t *ret_unscored, struct err *err)
{
	if (db_scalar(db_query(archive->db, "SELECT COUNT(*) FROM review", err, ""), 0,
		    ret_reviews, err) < 0)
		return -1;
	return db_scalar(
		db_query(archive->db, "SELECT SUM(last_id - first_id + 1) FROM unscored",
			err, ""),
		0, ret_unscored, err);
}
