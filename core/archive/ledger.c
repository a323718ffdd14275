/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was published and what was run: small tables that are only ever added to.
 */
#include "archive/ledger.h"

#include "archive/handle.h"

#include <stdio.h>

int archive_last_digest(struct archive *archive, int64_t brand_id, int32_t day,
	struct digest_entry *ret_entry, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT revision, content FROM digest WHERE brand_id = $1 AND day = $2 "
		"ORDER BY revision DESC LIMIT 1",
		err, "ii", brand_id, (int64_t)day);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct view content = db_text(stmt, 1);

	ret_entry->revision = db_int(stmt, 0);
	snprintf(ret_entry->content.text, sizeof(ret_entry->content.text), "%.*s",
		VIEW_ARG(content));
	db_finish(stmt);
	return 1;
}

int archive_put_digest(struct archive *archive, int64_t brand_id, int32_t day,
	const struct digest_entry *entry, int64_t now, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO digest (brand_id, day, revision, content, created) "
		"VALUES ($1, $2, $3, $4, $5)",
		err, "iiiti", brand_id, (int64_t)day, entry->revision,
		view_of(entry->content.text), now);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_last_digest_day(
	struct archive *archive, int64_t brand_id, int32_t *ret_day, struct err *err)
{
	int64_t day;

	if (db_scalar(
		    db_query(archive->db,
			    "SELECT COALESCE(MAX(day), -1) FROM digest WHERE brand_id = $1",
			    err, "i", brand_id),
		    -1, &day, err) < 0)
		return -1;
	*ret_day = (int32_t)day;
	return day >= 0;
}

int archive_begin_run(struct archive *archive, const char *command, int64_t now,
	int64_t *ret_id, struct err *err)
{
	return db_scalar(
		db_query(archive->db,
			"INSERT INTO run (command, started) VALUES ($1, $2) RETURNING id",
			err, "ti", view_of(command), now),
		0, ret_id, err);
}

int archive_end_run(struct archive *archive, int64_t run_id, int64_t now, int status,
	struct view summary, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE run SET finished = $2, status = $3, summary = $4 WHERE id = $1",
		err, "iiit", run_id, now, (int64_t)status, summary);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_last_runs(struct archive *archive, size_t max, struct arena *arena,
	struct run_entries *ret_runs, struct err *err)
{
	struct run_entries runs = {
		arena_alloc(arena, (max + 1) * sizeof(struct run_entry)), 0};

	if (runs.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT id, started, finished, status, command, summary FROM run "
		"ORDER BY id DESC LIMIT $1",
		err, "i", (int64_t)max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		runs.items[runs.n++] = (struct run_entry){
			.id = db_int(stmt, 0),
			.started = db_int(stmt, 1),
			.finished = db_int(stmt, 2),
			.status = (int)db_int(stmt, 3),
			.command = arena_keep(arena, db_text(stmt, 4)),
			.summary = arena_keep(arena, db_text(stmt, 5)),
		};
	}
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_runs = runs;
	return 0;
}
