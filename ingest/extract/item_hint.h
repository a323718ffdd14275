/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a page marks up reviews in its HTML, told without a tree: building one costs
 * more than all else, and most pages have their reviews in JSON-LD.
 */
#ifndef REPUTE_EXTRACT_ITEM_HINT_H
#define REPUTE_EXTRACT_ITEM_HINT_H

#include "base/view.h"

/* Which markup has an attribute whose value speaks of reviews or ratings. */
struct item_hint {
	bool microdata;	   /* itemtype or itemprop */
	bool rdfa;	   /* typeof */
	bool microformats; /* a class "hreview", "h-review", or one of its kinds */
};

/* Look for all in the text of a page, wherever they stand. One pass, linear time. */
struct item_hint item_hint(struct view page);

#endif
