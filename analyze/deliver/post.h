/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sending what waits in the outbox, by SMTP or into a Maildir.
 */
#ifndef REPUTE_DELIVER_POST_H
#define REPUTE_DELIVER_POST_H

#include "archive/outbox.h"
#include "base/log.h"

struct post_counts {
	int64_t sent, failed; /* failed: they stay queued, each with its reason */
};

/*
 * Try every mail that is due, or with `all` every mail that waits. A mail that was taken
 * is marked at once, so a crash repeats at most the one that was under way; one that was
 * not stays, with the reason, and is due again after a pause that doubles from 5 minutes
 * to 12 hours. Faults are logged. ERR_CONFIG when mails wait and [mail] names neither a
 * server nor a Maildir.
 */
CHECKED int post_mails(struct archive *archive, const struct conf *conf,
	const struct log *log, int64_t now, bool all, struct post_counts *ret_counts,
	struct err *err);

#endif
