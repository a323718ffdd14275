/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the archive holds of a review, for a capture to be held against.
 *
 * The revisions of a review are a chain from the one in force back to the first. A
 * capture is held against the latest of them that it brought itself; one that only met
 * the review again brought none, so it is held against what was in force before it came.
 * The chain is walked by primary keys, so the cost of a capture is that of its own
 * reviews, however large the archive.
 */
#include "archive/replay.h"

#include "archive/entry.h"

#include <math.h>

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
		.published = entry.date.published,
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
