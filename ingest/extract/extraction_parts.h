/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What adding a review and merging it with another adapter's share.
 */
#ifndef REPUTE_EXTRACT_EXTRACTION_PARTS_H
#define REPUTE_EXTRACT_EXTRACTION_PARTS_H

#include "extract/extraction.h"

/* The review with its texts, and where they were read, copied into the arena; the arena
   tells when there was no memory. */
struct review extraction_keep(
	struct extraction *x, const struct review *review, const struct provenance *from);

/* Does an earlier adapter have the review? 1: yes, and what that one has not got is now
   filled in; 0: no; -1: without memory. */
CHECKED int extraction_merge(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err);

#endif
