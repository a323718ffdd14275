/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue of mails. A row is written in the transaction of what it tells about, and
 * marked as sent only after the server took it: a crash in between sends it again with
 * the same Message-ID, which mail programs show once.
 */
#include "archive/outbox.h"

#include "archive/handle.h"

#define MAILS_MAX 1000

int archive_queue_mail(
	struct archive *archive, const struct mail *mail, int64_t now, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"INSERT INTO outbox (message_id, episode_id, sender, recipients, message, created, "
		"due) VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (message_id) DO NOTHING",
		err, "tottbi", mail->message_id, mail->episode_id, mail->sender,
		mail->recipients, mail->message, now);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_due_mails(struct archive *archive, int64_t now, struct arena *arena,
	struct mails *ret_mails, struct err *err)
{
	struct mails mails = {
		.items = arena_alloc(arena, MAILS_MAX * sizeof(struct mail))};

	if (mails.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT id, COALESCE(episode_id, 0), message_id, sender, recipients, message, "
		"attempts FROM outbox WHERE sent IS NULL AND due <= $1 ORDER BY id LIMIT $2",
		err, "ii", now, (int64_t)MAILS_MAX);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		mails.items[mails.n++] = (struct mail){
			.id = db_int(stmt, 0),
			.episode_id = db_int(stmt, 1),
			.message_id = arena_keep(arena, db_text(stmt, 2)),
			.sender = arena_keep(arena, db_text(stmt, 3)),
			.recipients = arena_keep(arena, db_text(stmt, 4)),
			.message = arena_keep(arena, db_text(stmt, 5)),
			.attempts = db_int(stmt, 6),
		};
	}
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_mails = mails;
	return 0;
}

int archive_mail_sent(
	struct archive *archive, int64_t mail_id, int64_t now, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE outbox SET sent = $2, attempts = attempts + 1, reason = NULL WHERE id = $1",
		err, "ii", mail_id, now);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_mail_failed(struct archive *archive, int64_t mail_id, struct view recipients,
	struct view reason, int64_t due, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"UPDATE outbox SET attempts = attempts + 1, recipients = $2, reason = $3, due = $4 "
		"WHERE id = $1",
		err, "itti", mail_id, recipients, reason, due);

	return db_run(stmt, err) < 0 ? -1 : 0;
}

int archive_count_mails(struct archive *archive, int64_t *ret_waiting, struct err *err)
{
	return db_scalar(
		db_query(archive->db, "SELECT COUNT(*) FROM outbox WHERE sent IS NULL",
			err, ""),
		0, ret_waiting, err);
}

int archive_waiting_mails(struct archive *archive, size_t max, struct arena *arena,
	struct waiting_mails *ret_mails, struct err *err)
{
	struct waiting_mails mails = {
		arena_alloc(arena, (max + 1) * sizeof(struct waiting_mail)), 0};

	if (mails.items == NULL)
		return err_memory(err);
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT created, due, attempts, message_id, reason FROM outbox "
		"WHERE sent IS NULL ORDER BY id LIMIT $1",
		err, "i", (int64_t)max);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		mails.items[mails.n++] = (struct waiting_mail){
			.created = db_int(stmt, 0),
			.due = db_int(stmt, 1),
			.attempts = db_int(stmt, 2),
			.message_id = arena_keep(arena, db_text(stmt, 3)),
			.reason = arena_keep(arena, db_text(stmt, 4)),
		};
	}
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_mails = mails;
	return 0;
}
