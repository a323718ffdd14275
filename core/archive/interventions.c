/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Acts of leadership, kept and listed. There are few of them, so they are read whole.
 */
#include "archive/interventions.h"

#include "archive/handle.h"

const char intervention_kinds[] =
	"outreach|policy|frontline|recognition|training|resources|"
	"teamwork|personnel|incident|other";

bool intervention_is_kind(struct view kind)
{
	struct view rest = view_of(intervention_kinds), part;

	while (view_split(&rest, '|', &part)) {
		if (view_eq(part, kind))
			return true;
	}
	return false;
}

int archive_add_intervention(struct archive *archive,
	const struct intervention *intervention, int64_t now, int64_t *ret_id,
	struct err *err)
{
	const struct intervention *i = intervention;
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT id FROM intervention WHERE brand_id = $1 AND COALESCE(location_id, 0) = $2 "
		"AND day = $3 AND kind = $4 AND title = $5",
		err, "iiitt", i->brand_id, i->location_id, (int64_t)i->day, i->kind,
		i->title);

	int64_t id;

	if (db_scalar(stmt, 0, &id, err) < 0)
		return -1;
	if (id != 0) {
		*ret_id = id;
		return 0;
	}
	stmt = db_query(archive->db,
		"INSERT INTO intervention (brand_id, location_id, day, kind, title, created) "
		"VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
		err, "ioitti", i->brand_id, i->location_id, (int64_t)i->day, i->kind,
		i->title, now);
	return db_scalar(stmt, 0, ret_id, err);
}

static struct db_stmt *select_range(struct archive *archive, const char *what,
	int64_t brand_id, int32_t from, int32_t to, struct err *err)
{
	return db_query(
		archive->db, what, err, "oii", brand_id, (int64_t)from, (int64_t)to);
}

int archive_interventions(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct interventions *ret_interventions,
	struct err *err)
{
	struct interventions list = {0};
	int64_t n;

	if (db_scalar(
		    select_range(archive,
			    "SELECT COUNT(*) FROM intervention WHERE ($1 IS NULL OR brand_id = $1) "
			    "AND day BETWEEN $2 AND $3",
			    brand_id, from, to, err),
		    0, &n, err) < 0)
		return -1;
	list.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*list.items));
	if (list.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = select_range(archive,
		"SELECT id, brand_id, COALESCE(location_id, 0), day, kind, title FROM intervention "
		"WHERE ($1 IS NULL OR brand_id = $1) AND day BETWEEN $2 AND $3 ORDER BY day, id",
		brand_id, from, to, err);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && list.n < (size_t)n; rc = db_step(stmt, err)) {
		list.items[list.n++] = (struct intervention){
			.id = db_int(stmt, 0),
			.brand_id = db_int(stmt, 1),
			.location_id = db_int(stmt, 2),
			.day = (int32_t)db_int(stmt, 3),
			.kind = arena_keep(arena, db_text(stmt, 4)),
			.title = arena_keep(arena, db_text(stmt, 5)),
		};
	}
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_interventions = list;
	return 0;
}
