/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Episodes in the archive. The rule that opens and resolves them is analyze/detect's.
 */
#include "archive/episodes.h"

#include "archive/handle.h"

#define EPISODE_COLUMNS                                                                       \
	"id, brand_id, COALESCE(location_id, 0), state = 'open', opened, last_high, judged, " \
	"COALESCE(resolved, 0), severity, p, observed, expected, expected_low, "              \
	"expected_high, days"

static void read_episode(
	struct db_stmt *row, struct arena *arena, struct episode *episode)
{
	*episode = (struct episode){
		.id = db_int(row, 0),
		.brand_id = db_int(row, 1),
		.location_id = db_int(row, 2),
		.open = db_int(row, 3) != 0,
		.opened = (int32_t)db_int(row, 4),
		.last_high = (int32_t)db_int(row, 5),
		.judged = (int32_t)db_int(row, 6),
		.resolved = (int32_t)db_int(row, 7),
		.severity = arena_keep(arena, db_text(row, 8)),
		.p = db_real(row, 9),
		.observed = db_int(row, 10),
		.expected = db_real(row, 11),
		.expected_low = db_real(row, 12),
		.expected_high = db_real(row, 13),
		.days = (int)db_int(row, 14),
	};
}

static int update_episode(
	struct archive *archive, const struct episode *e, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE episode SET state = $2, last_high = $3, judged = $4, resolved = $5, "
		"severity = $6 WHERE id = $1",
		err, "itiiot", e->id, e->open ? VIEW("open") : VIEW("resolved"),
		(int64_t)e->last_high, (int64_t)e->judged, (int64_t)e->resolved,
		e->severity);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_put_episode(struct archive *archive, const struct episode *episode,
	int64_t *ret_id, struct err *err)
{
	const struct episode *e = episode;

	if (e->id != 0) {
		*ret_id = e->id;
		return update_episode(archive, e, err);
	}
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO episode (brand_id, location_id, rule, state, opened, last_high, judged, "
		"severity, p, observed, expected, expected_low, expected_high, days) "
		"VALUES ($1, $2, 'count', 'open', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
		"RETURNING id",
		err, "ioiiitrirrri", e->brand_id, e->location_id, (int64_t)e->opened,
		(int64_t)e->last_high, (int64_t)e->judged, e->severity, e->p, e->observed,
		e->expected, e->expected_low, e->expected_high, (int64_t)e->days);

	return db_scalar(stmt, 0, ret_id, err);
}

int archive_last_episode(struct archive *archive, int64_t brand_id, int64_t location_id,
	struct arena *arena, struct episode *ret_episode, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " EPISODE_COLUMNS " FROM episode WHERE brand_id = $1 "
		"AND COALESCE(location_id, 0) = $2 ORDER BY opened DESC, id DESC LIMIT 1",
		err, "ii", brand_id, location_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	read_episode(stmt, arena, ret_episode);
	db_finish(stmt);
	return arena_check(arena, err) < 0 ? -1 : 1;
}

static struct db_stmt *select_open(struct archive *archive, const char *sql,
	int64_t brand_id, int32_t from, int32_t to, struct err *err)
{
	return db_query(
		archive->db, sql, err, "iii", brand_id, (int64_t)from, (int64_t)to);
}

int archive_episodes(struct archive *archive, int64_t brand_id, int32_t from, int32_t to,
	struct arena *arena, struct episodes *ret_episodes, struct err *err)
{
	struct episodes list = {0};
	int64_t n;

	if (db_scalar(
		    select_open(archive,
			    "SELECT COUNT(*) FROM episode WHERE brand_id = $1 AND opened <= $3 "
			    "AND COALESCE(resolved, $2) >= $2",
			    brand_id, from, to, err),
		    0, &n, err) < 0)
		return -1;
	list.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*list.items));
	if (list.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = select_open(archive,
		"SELECT " EPISODE_COLUMNS
		" FROM episode WHERE brand_id = $1 AND opened <= $3 "
		"AND COALESCE(resolved, $2) >= $2 ORDER BY opened, id",
		brand_id, from, to, err);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && list.n < (size_t)n; rc = db_step(stmt, err))
		read_episode(stmt, arena, &list.items[list.n++]);
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_episodes = list;
	return 0;
}
