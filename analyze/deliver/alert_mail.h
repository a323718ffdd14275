/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The mail that tells leaders of a negative spike, once.
 */
#ifndef REPUTE_DELIVER_ALERT_MAIL_H
#define REPUTE_DELIVER_ALERT_MAIL_H

#include "detect/alert.h"

#include <jansson.h>

struct alert_mailer; /* what the mails of a run share: stylesheets and recipients */

/* Owned by the caller; borrows the archive, the registry and the configuration. */
CHECKED int alert_mailer_open(struct archive *archive, const struct registry *registry,
	const struct conf *conf, int64_t now, struct alert_mailer **ret_mailer,
	struct err *err);

/* Mails that were queued stay queued. NULL does nothing. */
void alert_mailer_close(struct alert_mailer *mailer);

/*
 * An alert_tell (alert.h): queue a mail for every [alert] section that wants to know of
 * this brand and severity. The Message-ID is made of the section, the scope and the day
 * that the episode opened, so the same spike never makes a second mail.
 */
CHECKED int alert_mailer_tell(void *mailer, const struct alert *alert, struct err *err);

/*
 * What there is to say of an alert: the model `repute.alert/1` that the mail's
 * stylesheets (alert-text.xsl, alert-html.xsl) render and `repute alert --json` prints.
 * Owned by the caller; NULL on failure. Quotes are the three most negative reviews of the
 * scope.
 */
json_t *alert_model(struct archive *archive, const struct registry *registry,
	const struct alert *alert, struct err *err);

#endif
