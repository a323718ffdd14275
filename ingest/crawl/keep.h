/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What came over the network, into the captures, before anything is read from it. */
#ifndef REPUTE_CRAWL_KEEP_H
#define REPUTE_CRAWL_KEEP_H

#include "crawl/visit.h"

/* The answer as an exchange that borrows from it; nothing is stored yet. */
struct exchange keep_exchange(const struct http_answer *answer);

/*
 * Append the answer to the captures, as it came, or as a reference where it is a 304 or
 * the body of last time. Nothing to keep (no answer) is no error. It is on the disk after
 * keep_sync(). -1: the captures cannot be written.
 */
CHECKED int keep_append(struct crawl *crawl, const struct visit *visit,
	const struct http_answer *answer, struct exchange *x, struct err *err);

/* Bring what was appended to the disk: once for all answers that came together. */
CHECKED int keep_sync(struct crawl *crawl, struct err *err);

/* Open the captures; they are opened at the first answer otherwise. What a crash tore is
   cut off. */
CHECKED int keep_open(struct crawl *crawl, struct err *err);

#endif
