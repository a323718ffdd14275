/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Matches come block by block, in each block words first and then phrases, so that no
 * match is far from its place and insertion sorts them in linear time.
 */
#include "score/tally.h"

#include <stdlib.h>

int tally_init(struct tally *tally, size_t n_entries)
{
	tally->seen = calloc(n_entries / 64 + 1, sizeof(*tally->seen));
	tally->matches = malloc((n_entries + 2) * sizeof(*tally->matches));
	if (tally->seen == NULL || tally->matches == NULL)
		return -1;
	tally->seen[0] = 1;
	return 0;
}

void tally_done(struct tally *tally)
{
	free(tally->seen);
	free(tally->matches);
}

void tally_clear(struct tally *tally)
{
	for (size_t i = 0; i < tally->n; i++)
		tally->seen[tally->matches[i].ref >> 14] = 0;
	tally->seen[0] = 1;
	tally->n = 0;
	tally->sum = 0;
}

/* By where they end, the shorter first. */
static bool before(const struct match *a, const struct match *b)
{
	size_t end_a = a->offset + a->len, end_b = b->offset + b->len;

	return end_a != end_b ? end_a < end_b : a->len < b->len;
}

void tally_sort(struct tally *tally)
{
	struct match *matches = tally->matches;

	for (size_t i = 1; i < tally->n; i++) {
		struct match match = matches[i];
		size_t at = i;

		for (; at > 0 && before(&match, &matches[at - 1]); at--)
			matches[at] = matches[at - 1];
		matches[at] = match;
	}
}
