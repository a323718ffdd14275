/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures and what fetching keeps between runs.
 */
#include "archive/captures.h"

#include "archive/handle.h"

static const char *const outcomes[] = {
	"fetched", "unchanged", "disallowed", "refused", "failed"};

const char *capture_outcome_name(enum capture_outcome outcome)
{
	return outcomes[outcome];
}

static enum capture_outcome outcome_of(struct view text)
{
	for (int i = 0; i < CAPTURE_FAILED; i++) {
		if (view_eq(text, view_of(outcomes[i])))
			return (enum capture_outcome)i;
	}
	return CAPTURE_FAILED;
}

int archive_put_capture(struct archive *archive, const struct capture *capture,
	int64_t *ret_id, struct err *err)
{
	bool stored = capture->warc_file.len != 0;
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO capture (source_id, time, url, outcome, status, reason, etag, "
		"last_modified, bytes, warc_file, warc_offset, warc_length, digest) "
		"VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
		"CASE WHEN $10 IS NULL THEN NULL ELSE $11 END, $12, $13) RETURNING id",
		err, "iittieeeieioe", capture->source_id, capture->time, capture->url,
		view_of(outcomes[capture->outcome]), (int64_t)capture->status,
		capture->reason, capture->etag, capture->last_modified, capture->bytes,
		capture->warc_file, capture->warc_offset,
		stored ? capture->warc_length : 0, capture->digest);

	return db_scalar(stmt, 0, ret_id, err);
}

int archive_capture_read(
	struct archive *archive, int64_t capture_id, int64_t reviews, struct err *err)
{
	struct db_stmt *stmt =
		db_query(archive->db, "UPDATE capture SET reviews = $2 WHERE id = $1",
			err, "ii", capture_id, reviews);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_last_capture(struct archive *archive, int64_t source_id, struct arena *arena,
	struct capture *ret_capture, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT id, time, outcome, status, url, etag, last_modified, digest, bytes, "
		"warc_file, warc_offset, warc_length, COALESCE(reviews, -1) FROM capture "
		"WHERE source_id = $1 AND outcome IN ('fetched', 'unchanged') "
		"ORDER BY time DESC, id DESC LIMIT 1",
		err, "i", source_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct capture capture = {
		.id = db_int(stmt, 0),
		.source_id = source_id,
		.time = db_int(stmt, 1),
		.outcome = outcome_of(db_text(stmt, 2)),
		.status = (int)db_int(stmt, 3),
		.url = arena_keep(arena, db_text(stmt, 4)),
		.etag = arena_keep(arena, db_text(stmt, 5)),
		.last_modified = arena_keep(arena, db_text(stmt, 6)),
		.digest = arena_keep(arena, db_text(stmt, 7)),
		.bytes = db_int(stmt, 8),
		.warc_file = arena_keep(arena, db_text(stmt, 9)),
		.warc_offset = db_int(stmt, 10),
		.warc_length = db_int(stmt, 11),
		.reviews = db_int(stmt, 12),
	};
	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_capture = capture;
	return 1;
}

static struct db_stmt *select_read_days(struct archive *archive, const char *sql,
	int64_t brand_id, int32_t from, int32_t to, struct err *err)
{
	return db_query(archive->db, sql, err, "iii", brand_id, (int64_t)from * 86400,
		((int64_t)to + 1) * 86400);
}

#define READ_DAYS                                                     \
	"SELECT DISTINCT c.source_id, c.time / 86400 FROM source s "  \
	"JOIN capture c ON c.source_id = s.id WHERE s.brand_id = $1 " \
	"AND c.time >= $2 AND c.time < $3 AND c.outcome IN ('fetched', 'unchanged')"

int archive_read_days(struct archive *archive, int64_t brand_id, int32_t from, int32_t to,
	struct arena *arena, struct read_days *ret_days, struct err *err)
{
	struct read_days days = {0};
	int64_t n;

	if (db_scalar(select_read_days(archive,
			      "SELECT COUNT(*) FROM (" READ_DAYS ") AS days", brand_id,
			      from, to, err),
		    0, &n, err) < 0)
		return -1;
	days.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*days.items));
	if (days.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = select_read_days(
		archive, READ_DAYS " ORDER BY 1, 2", brand_id, from, to, err);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && days.n < (size_t)n; rc = db_step(stmt, err))
		days.items[days.n++] =
			(struct read_day){db_int(stmt, 0), (int32_t)db_int(stmt, 1)};
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0)
		return -1;
	*ret_days = days;
	return 0;
}

int archive_set_due(
	struct archive *archive, int64_t source_id, int64_t due, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE source SET due = $2 WHERE id = $1", err, "ii", source_id, due);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_get_robots(struct archive *archive, struct view origin, int64_t *ret_time,
	int *ret_status, struct buf *ret_body, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT time, status, body FROM robots WHERE origin = $1", err, "t",
		origin);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	*ret_time = db_int(stmt, 0);
	*ret_status = (int)db_int(stmt, 1);
	buf_add(ret_body, db_text(stmt, 2));
	db_finish(stmt);
	return buf_check(ret_body, err) < 0 ? -1 : 1;
}

int archive_put_robots(struct archive *archive, struct view origin, int64_t time,
	int status, struct view body, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO robots (origin, time, status, body) VALUES ($1, $2, $3, $4) "
		"ON CONFLICT (origin) DO UPDATE SET time = excluded.time, "
		"status = excluded.status, body = excluded.body",
		err, "tiib", origin, time, (int64_t)status, body);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_source_states(struct archive *archive, int64_t brand_id, int64_t until,
	struct arena *arena, struct source_states *ret_states, struct err *err)
{
	struct source_states states = {0};
	int64_t n;

	if (db_scalar(db_query(archive->db,
			      "SELECT COUNT(*) FROM source WHERE brand_id = $1", err, "i",
			      brand_id),
		    0, &n, err) < 0)
		return -1;
	states.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*states.items));
	if (states.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT s.id, c.time, c.outcome, COALESCE(c.reviews, -1), c.reason FROM source s "
		"LEFT JOIN capture c ON c.id = (SELECT id FROM capture WHERE source_id = s.id "
		"AND time < $2 ORDER BY time DESC, id DESC LIMIT 1) "
		"WHERE s.brand_id = $1 ORDER BY s.id",
		err, "ii", brand_id, until);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && states.n < (size_t)n; rc = db_step(stmt, err)) {
		states.items[states.n++] = (struct source_state){
			.source_id = db_int(stmt, 0),
			.last_time = db_int(stmt, 1),
			.outcome = outcome_of(db_text(stmt, 2)),
			.last_reviews = db_int(stmt, 3),
			.reason = arena_keep(arena, db_text(stmt, 4)),
		};
	}
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_states = states;
	return 0;
}
