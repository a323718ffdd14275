/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The morning's digest as a mail.
 */
#ifndef REPUTE_DELIVER_DIGEST_MAIL_H
#define REPUTE_DELIVER_DIGEST_MAIL_H

#include "digest/publish.h"

/*
 * Queue the digest of a brand's day for every [digest] section that wants the brand. The
 * Message-ID is made of section, brand and day, so a day's digest is mailed once.
 */
CHECKED int digest_mail_queue(struct publisher *publisher, struct archive *archive,
	const struct conf *conf, const struct brand *brand, int32_t day, int64_t now,
	struct err *err);

#endif
