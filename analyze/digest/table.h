/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The day's reviews as a table for spreadsheets.
 */
#ifndef REPUTE_DIGEST_TABLE_H
#define REPUTE_DIGEST_TABLE_H

#include "archive/reviews.h"
#include "base/buf.h"

/*
 * CSV (RFC 4180, CRLF, UTF-8) of the reviews in their order, whole texts, with a header:
 *
 *   date,brand,location,source,audience,stars,rating,polarity,label,title,text,url,id
 *
 * `rating` is as the source gave it ("8 of 1-10"); a review that was not scored has
 * neither polarity nor label. No field can be run as a formula. Control characters other
 * than line feeds are dropped. Appended to `out`, which bounds it.
 */
CHECKED int table_write(const struct registry *registry, const struct brand *brand,
	const struct shown_reviews *reviews, struct buf *out, struct err *err);

#endif
