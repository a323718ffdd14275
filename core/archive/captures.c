/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures and what fetching keeps between runs.
 */
#include "archive/captures.h"

#include "archive/handle.h"

static const char *const outcomes[] = {"fetched", "unchanged", "redirected", "disallowed",
	"blocked", "refused", "failed"};

const char *capture_outcome_name(enum capture_outcome outcome)
{
	return outcomes[outcome];
}

enum capture_outcome capture_outcome_named(struct view text)
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
		"last_modified, bytes, warc_file, warc_offset, warc_length, digest, listing_id, "
		"page, payload_id, reviews, adapter) "
		"VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
		"CASE WHEN $10 IS NULL THEN NULL ELSE $11 END, $12, $13, $14, $15, $16, "
		"CASE WHEN $17 < 0 THEN NULL ELSE $17 END, $18) RETURNING id",
		err, "iittieeeieioeoioie", capture->source_id, capture->time,
		capture->url, view_of(outcomes[capture->outcome]),
		(int64_t)capture->status, capture->reason, capture->etag,
		capture->last_modified, capture->bytes, capture->warc_file,
		capture->warc_offset, stored ? capture->warc_length : 0, capture->digest,
		capture->listing_id, capture->page, capture->payload_id, capture->reviews,
		capture->adapter);

	return db_scalar(stmt, 0, ret_id, err);
}

#define CAPTURE_COLUMNS                                                              \
	"c.id, c.source_id, c.listing_id, c.page, c.time, c.outcome, c.status, "     \
	"c.url, c.reason, c.etag, c.last_modified, c.digest, c.bytes, c.warc_file, " \
	"c.warc_offset, c.warc_length, c.payload_id, COALESCE(c.reviews, -1), "      \
	"c.adapter"

/* The row of CAPTURE_COLUMNS; its text is borrowed from the statement. */
static struct capture capture_row(const struct db_stmt *stmt)
{
	return (struct capture){
		.id = db_int(stmt, 0),
		.source_id = db_int(stmt, 1),
		.listing_id = db_int(stmt, 2),
		.page = db_int(stmt, 3),
		.time = db_int(stmt, 4),
		.outcome = capture_outcome_named(db_text(stmt, 5)),
		.status = (int)db_int(stmt, 6),
		.url = db_text(stmt, 7),
		.reason = db_text(stmt, 8),
		.etag = db_text(stmt, 9),
		.last_modified = db_text(stmt, 10),
		.digest = db_text(stmt, 11),
		.bytes = db_int(stmt, 12),
		.warc_file = db_text(stmt, 13),
		.warc_offset = db_int(stmt, 14),
		.warc_length = db_int(stmt, 15),
		.payload_id = db_int(stmt, 16),
		.reviews = db_int(stmt, 17),
		.adapter = db_text(stmt, 18),
	};
}

/* The only row of a query for one capture, in the arena: 1, 0, -1. */
static int one_capture(struct db_stmt *stmt, struct arena *arena,
	struct capture *ret_capture, struct err *err)
{
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct capture capture = capture_row(stmt);

	capture.url = arena_keep(arena, capture.url);
	capture.reason = arena_keep(arena, capture.reason);
	capture.etag = arena_keep(arena, capture.etag);
	capture.last_modified = arena_keep(arena, capture.last_modified);
	capture.digest = arena_keep(arena, capture.digest);
	capture.warc_file = arena_keep(arena, capture.warc_file);
	capture.adapter = arena_keep(arena, capture.adapter);
	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_capture = capture;
	return 1;
}

int archive_last_capture(struct archive *archive, int64_t source_id, struct view url,
	struct arena *arena, struct capture *ret_capture, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " CAPTURE_COLUMNS " FROM capture c "
		"WHERE c.source_id = $1 AND c.url = $2 "
		"AND c.outcome IN ('fetched', 'unchanged') AND c.warc_file IS NOT NULL "
		"ORDER BY c.time DESC, c.id DESC LIMIT 1",
		err, "it", source_id, url);

	return one_capture(stmt, arena, ret_capture, err);
}

int archive_capture(struct archive *archive, int64_t id, struct arena *arena,
	struct capture *ret_capture, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " CAPTURE_COLUMNS " FROM capture c WHERE c.id = $1", err, "i",
		id);

	return one_capture(stmt, arena, ret_capture, err);
}

int archive_captured_bytes(struct archive *archive, struct view warc_file,
	int64_t *ret_bytes, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT COALESCE(MAX(warc_offset + warc_length), 0) FROM capture "
		"WHERE warc_file = $1",
		err, "t", warc_file);

	return db_scalar(stmt, 0, ret_bytes, err);
}

/* Each row of a query for captures. */
static int each_capture(
	struct db_stmt *stmt, capture_each *each, void *arg, struct err *err)
{
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		struct capture capture = capture_row(stmt);

		if (each(arg, &capture, err) < 0) {
			db_finish(stmt);
			return -1;
		}
	}
	return rc;
}

int archive_captures_in(struct archive *archive, struct view warc_file,
	capture_each *each, void *arg, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " CAPTURE_COLUMNS " FROM capture c WHERE c.warc_file = $1 "
		"ORDER BY c.warc_offset",
		err, "t", warc_file);

	return each_capture(stmt, each, arg, err);
}

int archive_captures_of(struct archive *archive, int64_t listing_id, capture_each *each,
	void *arg, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT " CAPTURE_COLUMNS " FROM capture c WHERE c.listing_id = $1 "
		"ORDER BY c.id",
		err, "i", listing_id);

	return each_capture(stmt, each, arg, err);
}

int archive_warc_files(struct archive *archive, struct arena *arena,
	struct view **ret_names, size_t *ret_n, struct err *err)
{
	int64_t max;
	size_t n = 0;

	if (db_scalar(db_query(archive->db,
			      "SELECT COUNT(DISTINCT warc_file) FROM capture", err, ""),
		    0, &max, err) < 0)
		return -1;
	struct view *names = arena_alloc(arena, (size_t)(max + 1) * sizeof(*names));

	if (names == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT DISTINCT warc_file FROM capture WHERE warc_file IS NOT NULL "
		"ORDER BY warc_file",
		err, "");
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && n < (size_t)max; rc = db_step(stmt, err))
		names[n++] = arena_keep(arena, db_text(stmt, 0));
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_names = names;
	*ret_n = n;
	return 0;
}

int archive_forget_warc(struct archive *archive, struct view warc_file,
	int64_t *ret_captures, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE capture SET warc_file = NULL, warc_offset = NULL, "
		"warc_length = NULL WHERE warc_file = $1",
		err, "t", warc_file);
	int64_t n = db_run(stmt, err);

	if (n < 0)
		return -1;
	*ret_captures = n;
	return 0;
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
			.outcome = capture_outcome_named(db_text(stmt, 2)),
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
