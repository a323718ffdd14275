/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue of revisions without a verdict, and the verdicts. The queue holds ranges
 * of ids, one a transaction that brought some, so queueing a million costs one row. A
 * batch begins its search of a range where the batch before it ended: an engine takes one
 * lower bound, and with the range's own it would pass over all that is done.
 */
#include "archive/verdicts.h"

#include "archive/handle.h"

static int requeue_all(struct archive *archive, struct err *err)
{
	if (archive_queue_revisions(archive, err) < 0)
		return -1;
	return db_exec(archive->db,
		"DELETE FROM unscored;"
		"INSERT INTO unscored (first_id, last_id) SELECT MIN(id), MAX(id) FROM revision "
		"HAVING COUNT(*) > 0;"
		"INSERT INTO touched (source_id, day) SELECT DISTINCT source_id, day FROM review "
		"WHERE true ON CONFLICT DO NOTHING",
		err);
}

/* The lexicon that came last, 0 when there is none. */
static int current_lexicon(struct archive *archive, int64_t *ret_id, struct err *err)
{
	return db_scalar(
		db_query(archive->db,
			"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'lexicon'",
			err, ""),
		0, ret_id, err);
}

int archive_use_lexicon(struct archive *archive, struct view name, struct view language,
	struct view revision, int64_t now, int64_t *ret_lexicon_id, bool *ret_rescore,
	struct err *err)
{
	int64_t before, id;

	if (current_lexicon(archive, &before, err) < 0)
		return -1;
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO lexicon (revision, name, language, since) VALUES ($1, $2, $3, $4) "
		"ON CONFLICT (revision) DO UPDATE SET name = excluded.name RETURNING id",
		err, "ttti", revision, name, language, now);

	if (db_scalar(stmt, 0, &id, err) < 0)
		return -1;
	if (id != before) {
		stmt = db_query(archive->db,
			"INSERT INTO meta (key, value) VALUES ('lexicon', CAST($1 AS TEXT)) "
			"ON CONFLICT (key) DO UPDATE SET value = excluded.value",
			err, "i", id);
		if (db_run(stmt, err) < 0 ||
			(before != 0 && requeue_all(archive, err) < 0))
			return -1;
	}
	*ret_lexicon_id = id;
	*ret_rescore = before != 0 && id != before;
	return 0;
}

int archive_lexicon_in_use(struct archive *archive, struct arena *arena,
	struct lexicon_in_use *ret_lexicon, struct err *err)
{
	struct lexicon_in_use lexicon = {0};
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT x.name, x.language, x.revision, "
		"EXISTS (SELECT 1 FROM lexicon y WHERE y.id <> x.id) FROM meta m "
		"JOIN lexicon x ON x.id = CAST(m.value AS INTEGER) WHERE m.key = 'lexicon'",
		err, "");
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc < 0)
		return -1;
	if (rc > 0) {
		lexicon = (struct lexicon_in_use){
			.name = arena_keep(arena, db_text(stmt, 0)),
			.language = arena_keep(arena, db_text(stmt, 1)),
			.revision = arena_keep(arena, db_text(stmt, 2)),
			.replaced = db_int(stmt, 3) != 0,
		};
		db_finish(stmt);
	}
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_lexicon = lexicon;
	return 0;
}

int archive_next_unscored(struct archive *archive, int64_t after, size_t max,
	struct arena *arena, struct unscored *ret_items, size_t *ret_n, struct err *err)
{
	if (archive_queue_revisions(archive, err) < 0)
		return -1;
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT x.id, x.title, x.text, x.language FROM unscored u "
		"CROSS JOIN revision x ON x.id BETWEEN CASE WHEN u.first_id > $1 "
		"THEN u.first_id ELSE $1 + 1 END AND u.last_id "
		"WHERE u.last_id > $1 ORDER BY u.first_id, x.id LIMIT $2",
		err, "ii", after, (int64_t)max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;
	size_t n = 0;

	for (; rc > 0 && n < max; rc = db_step(stmt, err)) {
		ret_items[n++] = (struct unscored){
			.revision_id = db_int(stmt, 0),
			.title = arena_keep(arena, db_text(stmt, 1)),
			.text = arena_keep(arena, db_text(stmt, 2)),
			.language = arena_keep(arena, db_text(stmt, 3)),
		};
	}
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_n = n;
	return 0;
}

int archive_put_verdict(
	struct archive *archive, const struct verdict *verdict, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO verdict (revision_id, lexicon_id, polarity, label, terms) "
		"VALUES ($1, $2, $3, $4, $5) ON CONFLICT (revision_id) DO UPDATE SET "
		"lexicon_id = excluded.lexicon_id, polarity = excluded.polarity, "
		"label = excluded.label, terms = excluded.terms",
		err, "iiiit", verdict->revision_id, verdict->lexicon_id,
		(int64_t)verdict->polarity, (int64_t)verdict->label, verdict->terms);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_clear_unscored(struct archive *archive, int64_t upto, struct err *err)
{
	struct db_stmt *stmt = db_query(
		archive->db, "DELETE FROM unscored WHERE last_id <= $1", err, "i", upto);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db,
		"UPDATE unscored SET first_id = $1 + 1 WHERE first_id <= $1", err, "i",
		upto);
	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_is_pending(struct archive *archive, bool *ret_pending, struct err *err)
{
	int64_t pending;
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT EXISTS (SELECT 1 FROM unscored) OR EXISTS (SELECT 1 FROM touched)",
		err, "");

	if (db_scalar(stmt, 0, &pending, err) < 0)
		return -1;
	*ret_pending = pending != 0;
	return 0;
}
