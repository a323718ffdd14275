/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The outbox: mails that are to be sent, whole, with what became of them. A Message-ID is
 * queued once, whatever happens in between.
 */
#ifndef REPUTE_ARCHIVE_OUTBOX_H
#define REPUTE_ARCHIVE_OUTBOX_H

#include "archive/archive.h"
#include "base/arena.h"

struct mail {
	int64_t id, episode_id; /* episode_id 0: none */
	struct view message_id; /* with its angle brackets */
	struct view sender;	/* envelope address */
	struct view recipients; /* envelope addresses, separated by line feeds */
	struct view message;	/* RFC 5322, CRLF */
	int64_t attempts;
};

struct mails {
	struct mail *items; /* in the arena */
	size_t n;
};

/* Queue a mail, inside the caller's transaction; one that is queued already stays. */
CHECKED int archive_queue_mail(
	struct archive *archive, const struct mail *mail, int64_t now, struct err *err);

/* Unsent mails that are due at `now`, oldest first; at most 1,000. */
CHECKED int archive_due_mails(struct archive *archive, int64_t now, struct arena *arena,
	struct mails *ret_mails, struct err *err);

/* It was sent. */
CHECKED int archive_mail_sent(
	struct archive *archive, int64_t mail_id, int64_t now, struct err *err);

/* It was not, for that reason; it is due again at `due`, for those who have not got it.
 */
CHECKED int archive_mail_failed(struct archive *archive, int64_t mail_id,
	struct view recipients, struct view reason, int64_t due, struct err *err);

/* How many mails wait. */
CHECKED int archive_count_mails(
	struct archive *archive, int64_t *ret_waiting, struct err *err);

/* A mail that waits, for whoever looks after the mail. */
struct waiting_mail {
	int64_t created, due, attempts;
	struct view message_id;
	struct view reason; /* why the last attempt failed; empty: there was none */
};

struct waiting_mails {
	struct waiting_mail *items; /* in the arena */
	size_t n;
};

/* Those that wait, oldest first; at most `max`. */
CHECKED int archive_waiting_mails(struct archive *archive, size_t max,
	struct arena *arena, struct waiting_mails *ret_mails, struct err *err);

#endif
