/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Aspects and praise in the archive. Rollups by aspect count the reviews that mention it;
 * they are made with those of whole reviews and deleted with them.
 */
#include "archive/aspects.h"

#include "archive/handle.h"

int archive_clear_aspects(struct archive *archive, int64_t revision_id, struct err *err)
{
	struct db_stmt *stmt =
		db_query(archive->db, "DELETE FROM verdict_aspect WHERE revision_id = $1",
			err, "i", revision_id);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db, "DELETE FROM praise WHERE revision_id = $1", err,
		"i", revision_id);
	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_put_aspect(struct archive *archive, int64_t revision_id,
	const struct verdict_aspect *aspect, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO verdict_aspect (revision_id, aspect, polarity, label) "
		"VALUES ($1, $2, $3, $4)",
		err, "itii", revision_id, aspect->aspect, (int64_t)aspect->polarity,
		(int64_t)aspect->label);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_put_praise(struct archive *archive, int64_t revision_id,
	const struct verdict_praise *praise, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO praise (revision_id, start, length, name, polarity, quote_start, "
		"quote_length) VALUES ($1, $2, $3, $4, $5, $6, $7)",
		err, "iiitiii", revision_id, (int64_t)praise->start,
		(int64_t)praise->length, praise->name, (int64_t)praise->polarity,
		(int64_t)praise->quote_start, (int64_t)praise->quote_length);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_aspect_lists(struct archive *archive, struct arena *arena,
	struct aspect_list **ret_lists, size_t *ret_n, struct err *err)
{
	struct aspect_list *lists;
	int64_t max;
	size_t n = 0;

	if (db_scalar(db_query(archive->db, "SELECT COUNT(*) FROM aspect_list", err, ""),
		    0, &max, err) < 0)
		return -1;
	lists = arena_alloc(arena, ((size_t)max + 1) * sizeof(*lists));
	if (lists == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT language, revision FROM aspect_list ORDER BY language LIMIT $1",
		err, "i", max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err))
		lists[n++] = (struct aspect_list){arena_keep(arena, db_text(stmt, 0)),
			arena_keep(arena, db_text(stmt, 1))};
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_lists = lists;
	*ret_n = n;
	return 0;
}

int archive_use_aspect_list(
	struct archive *archive, const struct aspect_list *list, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO aspect_list (language, revision) VALUES ($1, $2) "
		"ON CONFLICT (language) DO UPDATE SET revision = excluded.revision",
		err, "tt", list->language, list->revision);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_roll_up_aspects(struct archive *archive, int64_t source_id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO rollup (source_id, day, location_id, audience, aspect, n, negatives, "
		"neutrals, positives, polarity_sum, polarity_squares, star1, star2, star3, star4, "
		"star5, replied, unsupported) SELECT r.source_id, r.day, COALESCE(r.location_id, 0), "
		"r.audience, a.aspect, COUNT(*), COUNT(*) FILTER (WHERE a.label < 0), "
		"COUNT(*) FILTER (WHERE a.label = 0), COUNT(*) FILTER (WHERE a.label > 0), "
		"SUM(a.polarity), SUM(a.polarity * a.polarity), "
		"COUNT(*) FILTER (WHERE r.stars < 1.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 1.5 AND r.stars < 2.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 2.5 AND r.stars < 3.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 3.5 AND r.stars < 4.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 4.5), SUM(r.replied), 0 "
		"FROM touched t CROSS JOIN review r ON r.source_id = t.source_id AND r.day = t.day "
		"JOIN verdict_aspect a ON a.revision_id = r.revision_id "
		"WHERE t.source_id = $1 AND r.gone IS NULL "
		"GROUP BY r.source_id, r.day, COALESCE(r.location_id, 0), r.audience, a.aspect",
		err, "i", source_id);

	return db_run(stmt, err) < 0 ? -1 : 0;
}
