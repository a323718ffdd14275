/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One row for each change of a source's health; the latest before a moment is in force
 * then, so a digest of an old day says what was known on that day.
 *
 * `told` is NULL while a change waits to be told, the time when a mail told it, or 0
 * where there is nothing to tell: the state is what operators take it for anyway. What
 * they take it for is the last row that a mail told, and "well" before any did.
 */
#include "archive/health.h"

#include "archive/handle.h"

static const struct {
	struct view name;
	const char *words;
} states[HEALTH_STATES] = {
	[HEALTH_OK] = {VIEW("ok"), "gives reviews again"},
	[HEALTH_FAILING] = {VIEW("failing"), "cannot be fetched"},
	[HEALTH_BLOCKED] = {VIEW("blocked"), "does not let us in"},
	[HEALTH_EMPTY] = {VIEW("empty"), "gives no reviews"},
	[HEALTH_LOW] = {VIEW("low"), "gives far fewer reviews than usual"},
	[HEALTH_FIELDS] = {VIEW("fields"), "gives reviews with parts missing"},
	[HEALTH_SHRUNK] = {VIEW("shrunk"), "has lost reviews"},
	[HEALTH_MISMATCH] = {VIEW("mismatch"),
		"gives reviews that do not agree with its own figures"},
};

const char *health_state_name(enum health_state state)
{
	return states[state].name.data;
}

const char *health_state_words(enum health_state state)
{
	return states[state].words;
}

/* A state of a newer program reads as failing: somebody has to look. */
static enum health_state state_of(struct view text)
{
	for (int i = 0; i < HEALTH_STATES; i++) {
		if (view_eq(text, states[i].name))
			return (enum health_state)i;
	}
	return HEALTH_FAILING;
}

/* When trouble began that is in force in row `h`: after the last row that is ok. */
#define ONSET                                                                      \
	"CASE WHEN h.state = 'ok' THEN 0 ELSE (SELECT MIN(o.since) FROM health o " \
	"WHERE o.source_id = h.source_id AND o.id <= h.id AND o.id > COALESCE("    \
	"(SELECT MAX(k.id) FROM health k WHERE k.source_id = h.source_id "         \
	"AND k.id < h.id AND k.state = 'ok'), 0)) END"

static struct health health_row(const struct db_stmt *row, struct arena *arena)
{
	return (struct health){
		.id = db_int(row, 0),
		.source_id = db_int(row, 1),
		.since = db_int(row, 2),
		.state = state_of(db_text(row, 3)),
		.reason = arena_keep(arena, db_text(row, 4)),
		.onset = db_int(row, 5),
	};
}

int archive_health_of(struct archive *archive, int64_t source_id, int64_t until,
	struct arena *arena, struct health *ret_health, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT h.id, h.source_id, h.since, h.state, h.reason, " ONSET
		" FROM health h WHERE h.source_id = $1 AND h.since < $2 "
		"ORDER BY h.since DESC, h.id DESC LIMIT 1",
		err, "ii", source_id, until);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc;
	struct health health = health_row(stmt, arena);

	db_finish(stmt);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_health = health;
	return 1;
}

/* Have operators been told of trouble, and of nothing better since? */
static int is_known_trouble(
	struct archive *archive, int64_t source_id, int64_t *ret_known, struct err *err)
{
	return db_scalar(
		db_query(archive->db,
			"SELECT state <> 'ok' FROM health WHERE source_id = $1 AND told > 0 "
			"ORDER BY id DESC LIMIT 1",
			err, "i", source_id),
		0, ret_known, err);
}

int archive_put_health(struct archive *archive, const struct health *health,
	int64_t *ret_id, struct err *err)
{
	bool trouble = health->state != HEALTH_OK;
	int64_t known;
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE health SET told = 0 WHERE source_id = $1 AND told IS NULL", err,
		"i", health->source_id);

	if (db_run(stmt, err) < 0 ||
		is_known_trouble(archive, health->source_id, &known, err) < 0)
		return -1;
	stmt = db_query(archive->db,
		"INSERT INTO health (source_id, since, state, reason, told) "
		"VALUES ($1, $2, $3, $4, CASE WHEN $5 <> 0 THEN NULL ELSE 0 END) "
		"RETURNING id",
		err, "iitei", health->source_id, health->since,
		states[health->state].name, health->reason,
		(int64_t)(trouble != (known != 0)));
	return db_scalar(stmt, 0, ret_id, err);
}

#define UNTOLD                                                             \
	" FROM health h JOIN source s ON s.id = h.source_id "              \
	"WHERE h.told IS NULL AND s.configured = 1 AND s.url IS NOT NULL " \
	"AND (h.state <> 'ok' OR h.since <= $1)"

int archive_untold_health(struct archive *archive, int64_t settled, struct arena *arena,
	struct healths *ret_healths, struct err *err)
{
	struct healths list = {0};
	int64_t n;

	if (db_scalar(db_query(archive->db, "SELECT COUNT(*)" UNTOLD, err, "i", settled),
		    0, &n, err) < 0)
		return -1;
	list.items = arena_alloc(arena, (size_t)(n + 1) * sizeof(*list.items));
	if (list.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT h.id, h.source_id, h.since, h.state, h.reason, " ONSET UNTOLD
		" ORDER BY h.source_id, h.id",
		err, "i", settled);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0 && list.n < (size_t)n; rc = db_step(stmt, err))
		list.items[list.n++] = health_row(stmt, arena);
	if (rc > 0)
		db_finish(stmt);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_healths = list;
	return 0;
}

int archive_health_told(struct archive *archive, const struct healths *healths,
	int64_t now, struct err *err)
{
	for (size_t i = 0; i < healths->n; i++) {
		struct db_stmt *stmt =
			db_query(archive->db, "UPDATE health SET told = $2 WHERE id = $1",
				err, "ii", healths->items[i].id, now);

		if (db_run(stmt, err) < 0)
			return -1;
	}
	return 0;
}
