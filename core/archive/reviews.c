/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Storing reviews: two inserts, the review and its revision. The first finds out by
 * itself whether the identity is known, so a new review costs no look-up; where the last
 * one was known the look-up goes first, since known ones come together too. Ids are dealt
 * out here, since there is one writer, so a review knows its revision before that is
 * stored and nothing is updated afterwards. What a revision says is compared by a 64-bit
 * digest of it under the archive's own key, so that nobody outside can write two texts of
 * one digest; by chance it is once in 2^64 edits.
 */
#include "archive/reviews.h"

#include "archive/entry.h"
#include "base/calendar.h"

#include <math.h>

#define REVISIONS_FOLLOWED 100 /* back from the one in force */

/* Days that a transaction remembers to have marked; what it forgets is marked again. */
#define TOUCHED_REMEMBERED 50000

/* What the archive knows of a review that comes in again. */
struct known {
	int64_t id, digest, revision_id, location_id, last_seen;
	int32_t day;
	bool gone;
};

static int64_t instant(const struct zone *zone, const struct moment *moment)
{
	return moment->floating ? zone_instant(zone, moment->time) : moment->time;
}

/* The bytes of a number, least significant first, the same on every machine. */
static struct view number_bytes(int64_t value, unsigned char out[8])
{
	for (int i = 0; i < 8; i++)
		out[i] = (unsigned char)((uint64_t)value >> (8 * i));
	return (struct view){(const char *)out, 8};
}

/*
 * The day as part of what a review says and of which one it is; 0 when it is not told, or
 * no better than to the week, or reckoned back from when the page was read ("3 days
 * ago"), since that comes out as another day whenever it is read again.
 */
static int64_t told_day(const struct entry *entry)
{
	const struct moment *published = &entry->review->published;
	bool told = published->precision != PRECISION_NONE &&
		    published->precision <= PRECISION_DAY && !published->relative;

	return told ? entry->day : 0;
}

static void make_digest(const struct archive *archive, struct entry *entry)
{
	const struct review *review = entry->review;
	const struct rating *rating = &review->rating;
	unsigned char day[8], value[8];
	int64_t stars = rating->given ? llround(rating->value * 1000) : INT64_MIN;
	const struct view parts[] = {review->title, review->text, review->reply,
		number_bytes(told_day(entry), day), number_bytes(stars, value)};

	entry->digest =
		hash_parts_int64(archive->key, parts, sizeof(parts) / sizeof(parts[0]));
}

static void make_identity(const struct archive *archive, struct entry *entry)
{
	const struct review *review = entry->review;

	if (review->id.len != 0) {
		entry->identity = review->id;
		return;
	}
	unsigned char day[8];
	const struct view parts[] = {review->author, number_bytes(told_day(entry), day),
		review->title, review->text};
	struct hash_text hash = hash_parts(archive->key, parts, 4);

	snprintf(entry->identity_text, sizeof(entry->identity_text), "#%.32s", hash.text);
	entry->identity = view_of(entry->identity_text);
}

static void make_author(const struct archive *archive, struct entry *entry)
{
	struct view author = entry->review->author;

	if (author.len == 0 || archive->plain_authors) {
		entry->author = author;
		return;
	}
	struct hash_text hash = hash_parts(archive->key, &author, 1);

	snprintf(entry->author_text, sizeof(entry->author_text), "h:%.16s", hash.text);
	entry->author = view_of(entry->author_text);
}

void entry_make(const struct archive *archive, const struct place *place,
	const struct review *review, struct entry *entry)
{
	entry->place = place;
	entry->review = review;
	entry->published = instant(place->zone, &review->published);
	entry->replied = review->replied.precision != PRECISION_NONE
				 ? instant(place->zone, &review->replied)
				 : 0;
	entry->day = zone_day(place->zone, entry->published);
	make_digest(archive, entry);
	make_identity(archive, entry);
	make_author(archive, entry);
}

/* 1 and what is known, 0 when it is new, -1. */
static int find_known(struct archive *archive, const struct entry *entry,
	struct known *known, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT r.id, r.day, r.location_id, r.last_seen, r.gone IS NOT NULL, v.digest, "
		"r.revision_id FROM review r JOIN revision v ON v.id = r.revision_id "
		"WHERE r.source_id = $1 AND r.identity = $2",
		err, "it", entry->place->source->id, entry->identity);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	*known = (struct known){
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

int entry_deal_ids(struct archive *archive, struct err *err)
{
	if (archive->next_review != 0)
		return 0;
	if (db_scalar(db_query(archive->db, "SELECT COALESCE(MAX(id), 0) + 1 FROM review",
			      err, ""),
		    1, &archive->next_review, err) < 0)
		return -1;
	if (db_scalar(db_query(archive->db,
			      "SELECT COALESCE(MAX(id), 0) + 1 FROM revision", err, ""),
		    1, &archive->next_revision, err) < 0)
		return -1;
	archive->first_revision = archive->next_revision;
	return 0;
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

static double or_nan(bool given, double value)
{
	return given ? value : NAN;
}

static double verified_or_nan(const struct review *review)
{
	return or_nan(
		review->verified != VERIFIED_UNSTATED, review->verified == VERIFIED_YES);
}

static double helpful_or_nan(const struct review *review)
{
	return or_nan(review->helpful.given, (double)review->helpful.n);
}

int entry_insert_revision(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, int64_t review_id, int64_t previous_id,
	struct err *err)
{
	const struct review *review = entry->review;
	const struct rating *rating = &review->rating;
	int64_t id = archive->next_revision++;
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO revision (id, review_id, previous_id, seen, capture_id, digest, published, "
		"precision, rating, rating_min, rating_max, rating_assumed, language, url, title, "
		"text, reply, replied, relative, provenance, replayed) VALUES ($1, $2, $3, $4, $5, "
		"$6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
		err, "iioioiiidddieeeeeoieo", id, review_id, previous_id, arrival->seen,
		arrival->capture_id, entry->digest, entry->published,
		(int64_t)review->published.precision,
		or_nan(rating->given, rating->value), or_nan(rating->given, rating->min),
		or_nan(rating->given, rating->max), (int64_t)rating->scale_assumed,
		review->language, review->url, review->title, review->text, review->reply,
		entry->replied, (int64_t)review->published.relative, review->provenance,
		arrival->replayed);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

static double stars_or_nan(const struct review *review)
{
	return or_nan(rating_valid(&review->rating), rating_stars(&review->rating));
}

int entry_insert(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, struct err *err)
{
	int64_t id = archive->next_review;
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO review (id, source_id, identity, location_id, audience, author, "
		"first_seen, last_seen, revision_id, day, stars, replied, author_kind, verified, "
		"helpful, replayed) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12, "
		"$13, $14, $15) ON CONFLICT (source_id, identity) DO NOTHING",
		err, "iitoteiiidieddo", id, entry->place->source->id, entry->identity,
		entry->place->location_id, audience_name(entry->place->audience),
		entry->author, arrival->seen, archive->next_revision, (int64_t)entry->day,
		stars_or_nan(entry->review), (int64_t)(entry->review->reply.len != 0),
		author_kind_name(entry->review->author_kind),
		verified_or_nan(entry->review), helpful_or_nan(entry->review),
		arrival->replayed);

	int64_t inserted = db_run(stmt, err);

	if (inserted <= 0)
		return (int)inserted;
	archive->next_review++;
	if (entry_insert_revision(archive, entry, arrival, id, 0, err) < 0 ||
		archive_touch(archive, entry->place->source->id, entry->day, err) < 0)
		return -1;
	return 1;
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
		archive->next_revision, (int64_t)entry->day, stars_or_nan(entry->review),
		(int64_t)(entry->review->reply.len != 0), arrival->seen,
		verified_or_nan(entry->review), helpful_or_nan(entry->review));

	if (db_run(stmt, err) < 0 ||
		entry_insert_revision(archive, entry, arrival, known->id,
			known->revision_id, err) < 0 ||
		archive_touch(archive, entry->place->source->id, known->day, err) < 0)
		return -1;
	return archive_touch(archive, entry->place->source->id, entry->day, err);
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
		err, "iidd", known->id, arrival->seen, verified_or_nan(entry->review),
		helpful_or_nan(entry->review));

	if (db_run(stmt, err) < 0)
		return -1;
	return known->gone
		       ? archive_touch(archive, entry->place->source->id, known->day, err)
		       : 0;
}

/* A review whose identity is known: news, or not. */
static int put_known(struct archive *archive, const struct entry *entry,
	const struct arrival *arrival, const struct known *known,
	enum put_outcome *ret_outcome, struct err *err)
{
	int said = known->digest == entry->digest;

	if (!said)
		said = was_said(archive, entry, arrival, known, err);
	if (said < 0)
		return -1;
	*ret_outcome = said ? PUT_KNOWN : PUT_EDITED;
	return said ? see_again(archive, entry, arrival, known, err)
		    : update_review(archive, entry, arrival, known, err);
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
	if (archive->last_known)
		found = find_known(archive, &entry, &known, err);
	if (found == 0)
		inserted = entry_insert(archive, &entry, arrival, err);
	if (found == 0 && inserted == 0)
		found = find_known(archive, &entry, &known, err);
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
