/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews read back to be shown: one day of one brand, found by the index on (source,
 * day), so the cost follows the day and not the archive.
 */
#include "archive/handle.h"
#include "archive/reviews.h"

#define SHOWN_COLUMNS                                                                       \
	"r.id, r.source_id, COALESCE(r.location_id, 0), r.identity, r.author, r.audience, " \
	"r.day, r.stars, x.published, x.precision, x.rating, x.rating_min, x.rating_max, "  \
	"x.title, x.text, x.url, x.language, x.reply, v.polarity, v.label, v.terms, "       \
	"CASE WHEN v.lexicon_id IS NULL THEN v.language END"

static void read_shown(
	struct db_stmt *row, struct arena *arena, struct shown_review *shown)
{
	*shown = (struct shown_review){
		.id = db_int(row, 0),
		.source_id = db_int(row, 1),
		.location_id = db_int(row, 2),
		.identity = arena_keep(arena, db_text(row, 3)),
		.author = arena_keep(arena, db_text(row, 4)),
		.audience = audience_named(db_text(row, 5)),
		.day = (int32_t)db_int(row, 6),
		.stars = db_real(row, 7),
		.published = db_int(row, 8),
		.precision = (enum precision)db_int(row, 9),
		.rating = db_real(row, 10),
		.rating_min = db_real(row, 11),
		.rating_max = db_real(row, 12),
		.title = arena_keep(arena, db_text(row, 13)),
		.text = arena_keep(arena, db_text(row, 14)),
		.url = arena_keep(arena, db_text(row, 15)),
		.language = arena_keep(arena, db_text(row, 16)),
		.reply = arena_keep(arena, db_text(row, 17)),
		.scored = !db_is_null(row, 18),
		.polarity = (int)db_int(row, 18),
		.label = (int)db_int(row, 19),
		.terms = arena_keep(arena, db_text(row, 20)),
		.unsupported = arena_keep(arena, db_text(row, 21)),
	};
}

static int count_day(struct archive *archive, int64_t brand_id, int64_t location_id,
	int32_t day, int64_t *ret_n, struct err *err)
{
	return db_scalar(
		db_query(archive->db,
			"SELECT COUNT(*) FROM review r JOIN source s ON s.id = r.source_id "
			"WHERE s.brand_id = $1 AND r.day = $2 AND r.gone IS NULL "
			"AND ($3 IS NULL OR r.location_id = $3)",
			err, "iio", brand_id, (int64_t)day, location_id),
		0, ret_n, err);
}

int archive_reviews_of_day(struct archive *archive, int64_t brand_id, int64_t location_id,
	int32_t day, struct arena *arena, struct shown_reviews *ret_reviews,
	struct err *err)
{
	struct shown_reviews reviews = {0};
	int64_t n;

	if (count_day(archive, brand_id, location_id, day, &n, err) < 0)
		return -1;
	reviews.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*reviews.items));
	if (reviews.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " SHOWN_COLUMNS
		" FROM source s JOIN review r ON r.source_id = s.id "
		"JOIN revision x ON x.id = r.revision_id "
		"LEFT JOIN verdict v ON v.revision_id = r.revision_id "
		"WHERE s.brand_id = $1 AND r.day = $2 AND r.gone IS NULL "
		"AND ($3 IS NULL OR r.location_id = $3) ORDER BY v.polarity, r.id",
		err, "iio", brand_id, (int64_t)day, location_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && reviews.n < (size_t)n; rc = db_step(stmt, err))
		read_shown(stmt, arena, &reviews.items[reviews.n++]);
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_reviews = reviews;
	return 0;
}

int archive_review_shown(struct archive *archive, int64_t id, struct arena *arena,
	struct shown_review *ret_review, struct err *err)
{
	struct shown_review review;
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " SHOWN_COLUMNS
		" FROM review r JOIN revision x ON x.id = r.revision_id "
		"LEFT JOIN verdict v ON v.revision_id = r.revision_id WHERE r.id = $1",
		err, "i", id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	read_shown(stmt, arena, &review);
	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_review = review;
	return 1;
}

int archive_review_origin(struct archive *archive, int64_t id, struct arena *arena,
	struct review_origin *ret_origin, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT x.seen, x.replayed, c.id, c.time, c.url, p.warc_file, p.warc_offset, "
		"x.provenance FROM review r JOIN revision x ON x.id = r.revision_id "
		"LEFT JOIN capture c ON c.id = x.capture_id "
		"LEFT JOIN capture p ON p.id = COALESCE(c.payload_id, c.id) WHERE r.id = $1",
		err, "i", id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct review_origin origin = {
		.seen = db_int(stmt, 0),
		.replayed = db_int(stmt, 1),
		.capture_id = db_int(stmt, 2),
		.time = db_int(stmt, 3),
		.url = arena_keep(arena, db_text(stmt, 4)),
		.warc_file = arena_keep(arena, db_text(stmt, 5)),
		.warc_offset = db_int(stmt, 6),
		.provenance = arena_keep(arena, db_text(stmt, 7)),
	};

	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_origin = origin;
	return 1;
}

int archive_count_gone(struct archive *archive, int64_t brand_id, int32_t day,
	int64_t *ret_n, struct err *err)
{
	return db_scalar(
		db_query(archive->db,
			"SELECT COUNT(*) FROM source s JOIN review r ON r.source_id = s.id "
			"WHERE s.brand_id = $1 AND r.day = $2 AND r.gone IS NOT NULL",
			err, "ii", brand_id, (int64_t)day),
		0, ret_n, err);
}
