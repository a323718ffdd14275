/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rolling up goes source by source over the days that were touched: a day's rollup is a
 * pure function of its rows, so it is deleted and made again rather than adjusted, and
 * the result is that of a full rebuild. A day on which a review still waits for its
 * verdict stays marked, since the verdict will change it.
 */
#include "archive/rollups.h"

#include "archive/aspects.h"
#include "archive/handle.h"

#include <stdlib.h>

void rollup_add(struct rollup *a, const struct rollup *b)
{
	a->n += b->n;
	a->negatives += b->negatives;
	a->neutrals += b->neutrals;
	a->positives += b->positives;
	a->unsupported += b->unsupported;
	a->polarity_sum += b->polarity_sum;
	a->polarity_squares += b->polarity_squares;
	for (int i = 0; i < 5; i++)
		a->stars[i] += b->stars[i];
	a->replied += b->replied;
}

/* The touched days of one source. */
static int roll_up_source(struct archive *archive, int64_t source_id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"DELETE FROM rollup WHERE source_id = $1 AND day IN "
		"(SELECT day FROM touched WHERE source_id = $1)",
		err, "i", source_id);

	if (db_run(stmt, err) < 0)
		return -1;
	stmt = db_query(archive->db,
		"INSERT INTO rollup (source_id, day, location_id, audience, aspect, n, negatives, "
		"neutrals, positives, polarity_sum, polarity_squares, star1, star2, star3, star4, "
		"star5, replied, unsupported) SELECT r.source_id, r.day, COALESCE(r.location_id, 0), "
		"r.audience, '', COUNT(*), COUNT(*) FILTER (WHERE v.label < 0), "
		"COUNT(*) FILTER (WHERE v.label = 0), COUNT(*) FILTER (WHERE v.label > 0), "
		"COALESCE(SUM(v.polarity), 0), COALESCE(SUM(v.polarity * v.polarity), 0), "
		"COUNT(*) FILTER (WHERE r.stars < 1.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 1.5 AND r.stars < 2.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 2.5 AND r.stars < 3.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 3.5 AND r.stars < 4.5), "
		"COUNT(*) FILTER (WHERE r.stars >= 4.5), SUM(r.replied), "
		"COUNT(*) FILTER (WHERE v.revision_id IS NOT NULL AND v.label IS NULL) "
		"FROM touched t CROSS JOIN review r ON r.source_id = t.source_id AND r.day = t.day "
		"LEFT JOIN verdict v ON v.revision_id = r.revision_id "
		"WHERE t.source_id = $1 AND r.gone IS NULL "
		"GROUP BY r.source_id, r.day, COALESCE(r.location_id, 0), r.audience",
		err, "i", source_id);
	if (db_run(stmt, err) < 0)
		return -1;
	return archive_roll_up_aspects(archive, source_id, err);
}

/* The touched source with the lowest id above `after`; 0 when there is none. */
static int next_touched(
	struct archive *archive, int64_t after, int64_t *ret_source_id, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT source_id FROM touched WHERE source_id > $1 ORDER BY source_id LIMIT 1",
		err, "i", after);

	return db_scalar(stmt, 0, ret_source_id, err);
}

int archive_roll_up(struct archive *archive, int64_t *ret_days, struct err *err)
{
	int64_t source_id = 0;

	if (db_scalar(db_query(archive->db, "SELECT COUNT(*) FROM touched", err, ""), 0,
		    ret_days, err) < 0 ||
		archive_queue_revisions(archive, err) < 0 ||
		next_touched(archive, 0, &source_id, err) < 0)
		return -1;
	map_done(&archive->touched);
	while (source_id != 0) {
		if (roll_up_source(archive, source_id, err) < 0 ||
			next_touched(archive, source_id, &source_id, err) < 0)
			return -1;
	}
	/* A day with a review that still waits for its verdict stays to be done again. */
	return db_exec(archive->db,
		"DELETE FROM touched WHERE (source_id, day) NOT IN (SELECT r.source_id, r.day "
		"FROM unscored u JOIN revision x ON x.id BETWEEN u.first_id AND u.last_id "
		"JOIN review r ON r.id = x.review_id)",
		err);
}

int archive_touch_all(struct archive *archive, struct err *err)
{
	return db_exec(archive->db,
		"INSERT INTO touched (source_id, day) SELECT DISTINCT source_id, day FROM rollup "
		"WHERE true ON CONFLICT DO NOTHING;"
		"INSERT INTO touched (source_id, day) SELECT DISTINCT source_id, day FROM review "
		"WHERE true ON CONFLICT DO NOTHING",
		err);
}

/* Room for one more item in a list that grows inside an arena. */
static void *grown(struct arena *arena, void *items, size_t n, size_t size)
{
	if (n != 0 && (n & (n - 1)) != 0)
		return items;
	void *more = arena_alloc(arena, (n == 0 ? 1 : n * 2) * size);

	if (more != NULL && n != 0)
		memcpy(more, items, n * size);
	return more;
}

static void read_rollup(struct db_stmt *row, struct rollup *rollup)
{
	*rollup = (struct rollup){
		.source_id = db_int(row, 0),
		.day = (int32_t)db_int(row, 1),
		.location_id = db_int(row, 2),
		.audience = audience_named(db_text(row, 3)),
		.n = db_int(row, 4),
		.negatives = db_int(row, 5),
		.neutrals = db_int(row, 6),
		.positives = db_int(row, 7),
		.polarity_sum = db_int(row, 8),
		.polarity_squares = db_int(row, 9),
		.replied = db_int(row, 15),
		.unsupported = db_int(row, 16),
	};
	for (int i = 0; i < 5; i++)
		rollup->stars[i] = db_int(row, 10 + i);
}

int archive_rollups(struct archive *archive, int64_t brand_id, int32_t from, int32_t to,
	struct arena *arena, struct rollups *ret_rollups, struct err *err)
{
	struct rollups rollups = {0};
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT u.source_id, u.day, u.location_id, u.audience, u.n, u.negatives, u.neutrals, "
		"u.positives, u.polarity_sum, u.polarity_squares, u.star1, u.star2, u.star3, "
		"u.star4, u.star5, u.replied, u.unsupported FROM source s JOIN rollup u ON u.source_id = s.id "
		"WHERE s.brand_id = $1 AND u.day BETWEEN $2 AND $3 AND u.aspect = '' "
		"ORDER BY u.day, u.source_id, u.location_id, u.audience",
		err, "iii", brand_id, (int64_t)from, (int64_t)to);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		struct rollup *items =
			grown(arena, rollups.items, rollups.n, sizeof(*rollups.items));

		if (items == NULL) {
			db_finish(stmt);
			return err_memory(err);
		}
		rollups.items = items;
		read_rollup(stmt, &rollups.items[rollups.n++]);
	}
	if (rc < 0)
		return -1;
	*ret_rollups = rollups;
	return 0;
}

int archive_days_of_brand(struct archive *archive, int64_t brand_id, bool *ret_any,
	int32_t *ret_first, int32_t *ret_last, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT MIN(a), MAX(b) FROM (SELECT "
		"(SELECT MIN(day) FROM review WHERE source_id = s.id) AS a, "
		"(SELECT MAX(day) FROM review WHERE source_id = s.id) AS b "
		"FROM source s WHERE s.brand_id = $1) AS days",
		err, "i", brand_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc < 0)
		return -1;
	*ret_any = rc > 0 && !db_is_null(stmt, 0);
	*ret_first = rc > 0 ? (int32_t)db_int(stmt, 0) : 0;
	*ret_last = rc > 0 ? (int32_t)db_int(stmt, 1) : 0;
	if (rc > 0)
		db_finish(stmt);
	return 0;
}

int archive_arrivals(struct archive *archive, int64_t brand_id, int32_t from, int32_t to,
	struct arena *arena, struct arrivals_list *ret_arrivals, struct err *err)
{
	struct arrivals_list list = {0};
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT s.id, COALESCE(r.location_id, 0), r.day, COUNT(*), "
		"COUNT(*) FILTER (WHERE v.label < 0) FROM source s "
		"JOIN review r ON r.source_id = s.id "
		"JOIN verdict v ON v.revision_id = r.revision_id "
		"WHERE s.brand_id = $1 AND r.day BETWEEN $2 AND $3 AND r.gone IS NULL "
		"AND v.label IS NOT NULL AND r.audience = 'customer' AND r.first_seen > s.watched_since "
		"AND r.first_seen < (r.day + 4) * 86400 AND r.replayed IS NULL "
		"GROUP BY s.id, COALESCE(r.location_id, 0), r.day ORDER BY 1, 2, 3",
		err, "iii", brand_id, (int64_t)from, (int64_t)to);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		struct arrivals *items =
			grown(arena, list.items, list.n, sizeof(*list.items));

		if (items == NULL) {
			db_finish(stmt);
			return err_memory(err);
		}
		list.items = items;
		list.items[list.n++] = (struct arrivals){db_int(stmt, 0), db_int(stmt, 1),
			(int32_t)db_int(stmt, 2), db_int(stmt, 3), db_int(stmt, 4)};
	}
	if (rc < 0)
		return -1;
	*ret_arrivals = list;
	return 0;
}
