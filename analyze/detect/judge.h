/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which scopes of a brand had more negative reviews on a day than their weeks before
 * explain. A scope is the whole brand or one of its locations.
 */
#ifndef REPUTE_DETECT_JUDGE_H
#define REPUTE_DETECT_JUDGE_H

#include "archive/registry.h"
#include "base/arena.h"
#include "detect/spike.h"

struct judged {
	const struct brand *brand;
	const struct location *location; /* NULL: the brand */
	int32_t day;
	struct spike spike;
	double q; /* false discovery rate over all scopes of the run; 1 until adjusted */
};

struct judgement {
	struct judged *items; /* in the arena */
	size_t n, size;
};

/*
 * Judge a day of a brand: each location with reviews, then the brand without the
 * locations that are above SPIKE_P themselves or in an open episode, so that one bad
 * place is not told twice. What is counted, and which days are known: series.h. Neither a
 * first load, late reviews, another source nor one that is back look like a spike.
 * Appends to `judgement`.
 */
CHECKED int judge_brand(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, struct arena *arena,
	struct judgement *judgement, struct err *err);

/* Set the q of all items, scopes without enough data left out. */
CHECKED int judge_adjust(struct judgement *judgement, struct err *err);

/* Is it a spike, on its own and among all scopes of the run? */
bool judged_is_spike(const struct judged *judged);

#endif
