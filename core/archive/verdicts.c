/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue of revisions without a verdict, and the verdicts. The queue holds ranges
 * of ids, one a transaction that brought some, so queueing a million costs one row. A
 * batch begins its search of a range where the batch before it ended: an engine takes one
 * lower bound, and with the range's own it would pass over all that is done.
 */
#include "archive/verdicts.h"

#include "archive/handle.h"

int archive_requeue(struct archive *archive, struct err *err)
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

int archive_rescore(struct archive *archive, struct err *err)
{
	if (archive_requeue(archive, err) < 0)
		return -1;
	return db_exec(archive->db,
		"UPDATE lexicon SET in_use = 0;"
		"INSERT INTO meta (key, value) VALUES ('rescored', '1') ON CONFLICT DO NOTHING",
		err);
}

int archive_use_lexicon(struct archive *archive, struct view name, struct view language,
	struct view revision, int64_t now, int64_t *ret_lexicon_id, struct err *err)
{
	int64_t id;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE lexicon SET in_use = 0 WHERE language = $1 AND revision <> $2",
		err, "tt", language, revision);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db,
		"INSERT INTO lexicon (revision, name, language, since, in_use) "
		"VALUES ($1, $2, $3, $4, 1) ON CONFLICT (revision) DO UPDATE SET "
		"name = excluded.name, language = excluded.language, in_use = 1 RETURNING id",
		err, "ttti", revision, name, language, now);
	if (db_scalar(stmt, 0, &id, err) < 0)
		return -1;
	*ret_lexicon_id = id;
	return 0;
}

static int was_rescored(struct archive *archive, bool *ret_rescored, struct err *err)
{
	int64_t rescored;

	if (db_scalar(db_query(archive->db,
			      "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'rescored')",
			      err, ""),
		    0, &rescored, err) < 0)
		return -1;
	*ret_rescored = rescored != 0;
	return 0;
}

static int count_rows(struct db_stmt *stmt, size_t *ret_n, struct err *err)
{
	int64_t n;

	if (db_scalar(stmt, 0, &n, err) < 0)
		return -1;
	*ret_n = (size_t)n;
	return 0;
}

int archive_lexicons_in_use(struct archive *archive, struct arena *arena,
	struct lexicons_in_use *ret_lexicons, struct err *err)
{
	struct lexicons_in_use list = {0};
	size_t max;

	if (was_rescored(archive, &list.rescored, err) < 0 ||
		count_rows(
			db_query(archive->db,
				"SELECT COUNT(*) FROM lexicon WHERE in_use = 1", err, ""),
			&max, err) < 0)
		return -1;
	list.items = arena_alloc(arena, (max + 1) * sizeof(*list.items));
	if (list.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT id, name, language, revision FROM lexicon WHERE in_use = 1 "
		"ORDER BY language, id LIMIT $1",
		err, "i", (int64_t)max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		list.items[list.n++] = (struct lexicon_in_use){
			.id = db_int(stmt, 0),
			.name = arena_keep(arena, db_text(stmt, 1)),
			.language = arena_keep(arena, db_text(stmt, 2)),
			.revision = arena_keep(arena, db_text(stmt, 3)),
		};
	}
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_lexicons = list;
	return 0;
}

int archive_unsupported_languages(struct archive *archive, struct arena *arena,
	struct view **ret_languages, size_t *ret_n, struct err *err)
{
	struct view *items;
	size_t max, n = 0;

	if (count_rows(db_query(archive->db,
			       "SELECT COUNT(DISTINCT language) FROM verdict "
			       "WHERE lexicon_id IS NULL",
			       err, ""),
		    &max, err) < 0)
		return -1;
	items = arena_alloc(arena, (max + 1) * sizeof(*items));
	if (items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT DISTINCT language FROM verdict WHERE lexicon_id IS NULL "
		"ORDER BY language LIMIT $1",
		err, "i", (int64_t)max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err))
		items[n++] = arena_keep(arena, db_text(stmt, 0));
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_languages = items;
	*ret_n = n;
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
		"INSERT INTO verdict (revision_id, lexicon_id, polarity, label, terms, language) "
		"VALUES ($1, $2, CASE WHEN $2 IS NOT NULL THEN $3 END, "
		"CASE WHEN $2 IS NOT NULL THEN $4 END, $5, $6) "
		"ON CONFLICT (revision_id) DO UPDATE SET "
		"lexicon_id = excluded.lexicon_id, polarity = excluded.polarity, "
		"label = excluded.label, terms = excluded.terms, language = excluded.language",
		err, "ioiitt", verdict->revision_id, verdict->lexicon_id,
		(int64_t)verdict->polarity, (int64_t)verdict->label, verdict->terms,
		verdict->language);

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

int archive_count_unscored(struct archive *archive, int64_t *ret_waiting, struct err *err)
{
	return db_scalar(db_query(archive->db,
				 "SELECT COUNT(*) FROM unscored u JOIN revision r "
				 "ON r.id BETWEEN u.first_id AND u.last_id",
				 err, ""),
		0, ret_waiting, err);
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
