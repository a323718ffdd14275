/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A review made ready to be stored, and stored: its times resolved at its place, the
 * digest of what it says, and which one it is.
 *
 * Without an id of the source that is a digest of author, day, title and text; where the
 * day is not told (told_day()) it is left out, and the identity begins with another
 * letter, so that one look into the index tells whether a source has such reviews. Both
 * are kept for good: archives hold them.
 */
#include "archive/entry.h"
#include "archive/redate.h"

#include "base/calendar.h"

#include <math.h>

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
static int64_t told_day(const struct entry_date *date)
{
	return entry_is_day_told(date) ? date->day : 0;
}

static void make_digest(const struct archive *archive, struct entry *entry)
{
	const struct review *review = entry->review;
	const struct rating *rating = &review->rating;
	unsigned char day[8], value[8];
	int64_t stars = rating->given ? llround(rating->value * 1000) : INT64_MIN;
	const struct view parts[] = {review->title, review->text, review->reply,
		number_bytes(told_day(&entry->date), day), number_bytes(stars, value)};

	entry->digest =
		hash_parts_int64(archive->key, parts, sizeof(parts) / sizeof(parts[0]));
}

void entry_digest_identity(const struct archive *archive, const struct entry *entry,
	const struct entry_date *date, char ret_text[ENTRY_IDENTITY_SIZE])
{
	const struct review *review = entry->review;
	unsigned char day[8];
	const struct view parts[] = {review->author, number_bytes(told_day(date), day),
		review->title, review->text};
	struct hash_text hash = hash_parts(archive->key, parts, 4);

	snprintf(ret_text, ENTRY_IDENTITY_SIZE, "%c%.32s",
		entry_is_day_told(date) ? IDENTITY_BY_DAY : IDENTITY_UNDATED, hash.text);
}

static void make_identity(const struct archive *archive, struct entry *entry)
{
	if (entry->review->id.len != 0) {
		entry->identity = entry->review->id;
		return;
	}
	entry_digest_identity(archive, entry, &entry->date, entry->identity_text);
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

void entry_set_date(
	const struct archive *archive, struct entry *entry, const struct entry_date *date)
{
	entry->date = *date;
	make_digest(archive, entry);
}

void entry_make(const struct archive *archive, const struct place *place,
	const struct review *review, struct entry *entry)
{
	const struct moment *published = &review->published;
	int64_t time = instant(place->zone, published);

	entry->place = place;
	entry->review = review;
	entry->date = (struct entry_date){time, published->precision, published->relative,
		zone_day(place->zone, time)};
	entry->replied = review->replied.precision != PRECISION_NONE
				 ? instant(place->zone, &review->replied)
				 : 0;
	make_digest(archive, entry);
	make_identity(archive, entry);
	make_author(archive, entry);
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

static double or_nan(bool given, double value)
{
	return given ? value : NAN;
}

double entry_verified(const struct review *review)
{
	return or_nan(
		review->verified != VERIFIED_UNSTATED, review->verified == VERIFIED_YES);
}

double entry_helpful(const struct review *review)
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
		arrival->capture_id, entry->digest, entry->date.published,
		(int64_t)entry->date.precision, or_nan(rating->given, rating->value),
		or_nan(rating->given, rating->min), or_nan(rating->given, rating->max),
		(int64_t)rating->scale_assumed, review->language, review->url,
		review->title, review->text, review->reply, entry->replied,
		(int64_t)entry->date.relative, review->provenance, arrival->replayed);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

double entry_stars(const struct review *review)
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
		entry->author, arrival->seen, archive->next_revision,
		(int64_t)entry->date.day, entry_stars(entry->review),
		(int64_t)(entry->review->reply.len != 0),
		author_kind_name(entry->review->author_kind),
		entry_verified(entry->review), entry_helpful(entry->review),
		arrival->replayed);

	int64_t inserted = db_run(stmt, err);

	if (inserted <= 0)
		return (int)inserted;
	archive->next_review++;
	redate_note(archive, entry);
	if (entry_insert_revision(archive, entry, arrival, id, 0, err) < 0 ||
		archive_touch(archive, entry->place->source->id, entry->date.day, err) <
			0)
		return -1;
	return 1;
}
