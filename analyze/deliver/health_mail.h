/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The mail that tells operators how their sources are: never leaders, who are told of
 * reviews only.
 */
#ifndef REPUTE_DELIVER_HEALTH_MAIL_H
#define REPUTE_DELIVER_HEALTH_MAIL_H

#include "archive/health.h"
#include "archive/registry.h"
#include "base/buf.h"

#define HEALTH_LASTS_S 86400 /* so long a source is well before that is told */

/*
 * Queue one mail to [operators] of all changes that wait to be told, in the transaction
 * that marks them as told: trouble at once, a recovery when it has lasted HEALTH_LASTS_S.
 * Gives the changes; none, with nothing marked, when [operators] names nobody. `dry_run`:
 * only gives them. The Message-ID is made of the latest change, so that the same one
 * never makes a second mail. ERR_CONFIG for a wrong address or a missing sender.
 */
CHECKED int health_mail_queue(struct archive *archive, const struct registry *registry,
	const struct conf *conf, int64_t now, bool dry_run, struct arena *arena,
	struct healths *ret_told, struct err *err);

/* Append the mail's text: what is in trouble, what is well again. Pure. */
void health_mail_text(const struct healths *healths, const struct registry *registry,
	struct arena *arena, struct buf *out);

/* "repute: 2 sources need a look, 1 is well again"; in the arena. */
struct view health_mail_subject(const struct healths *healths,
	const struct registry *registry, struct arena *arena);

#endif
