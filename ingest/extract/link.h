/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The links of reviews, which pages write as links of any other kind: "/reviews/7",
 * "#review-7", "//example.org/r".
 */
#ifndef REPUTE_EXTRACT_LINK_H
#define REPUTE_EXTRACT_LINK_H

#include "extract/document.h"
#include "extract/extraction.h"

/*
 * `reference` as it stands in a page at `base`, made absolute and normalized by the
 * page's `resolver`; its fragment stays. In the arena; empty when no http or https URL
 * comes of it.
 */
struct view link_absolute(struct resolver *resolver, struct view base,
	struct view reference, struct arena *arena);

/*
 * Make the links of all reviews absolute, by the page's <base>, its URL, or, where that
 * is not known, its canonical link. One that is absolute stays as it is; the fragment
 * stays, which often is what leads to the review. Without a base, or when it is no http
 * or https URL, the link goes. -1 only without memory.
 */
CHECKED int links_resolve(
	struct document *document, struct extraction *x, struct err *err);

#endif
