/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A term's rank is one number: the bits of |weight|, which order as the weights do, with
 * the lowest replaced by how early the term stands. The greatest ranks are kept in order;
 * for the usual few of them, each new one goes through all places without a branch,
 * because how deep it sinks cannot be foretold. Terms weaker than the last are most of a
 * text's, and cost one comparison.
 */
#include "cmd/strongest.h"

#include "cmd/verdict_line.h"

#define FEW 8
#define EARLY ((UINT64_C(1) << 21) - 1)

static inline uint64_t rank_of(const struct repute_term *term, size_t number)
{
	uint64_t bits;

	memcpy(&bits, &term->weight, 8);
	return (bits & INT64_MAX & ~EARLY) | (EARLY - number);
}

static inline void sink(uint64_t ranks[FEW], uint64_t rank)
{
	for (unsigned i = 0; i < FEW; i++) {
		uint64_t kept = ranks[i] > rank ? ranks[i] : rank;

		rank = ranks[i] > rank ? rank : ranks[i];
		ranks[i] = kept;
	}
}

static size_t insert(uint64_t *ranks, size_t n, size_t n_max, uint64_t rank)
{
	size_t at = n < n_max ? n++ : n - 1;

	for (; at > 0 && ranks[at - 1] < rank; at--)
		ranks[at] = ranks[at - 1];
	ranks[at] = rank;
	return n;
}

size_t strongest_terms(const struct repute_term *terms, size_t n_terms, size_t n_max,
	const struct repute_term **ret_terms)
{
	uint64_t ranks[VERDICT_TERMS_MAX];
	size_t n = 0;

	if (n_max <= FEW) {
		memset(ranks, 0, FEW * sizeof(*ranks));
		for (size_t i = 0; i < n_terms; i++) {
			uint64_t rank = rank_of(&terms[i], i);

			if (rank > ranks[FEW - 1])
				sink(ranks, rank);
		}
		n = n_terms < n_max ? n_terms : n_max;
	}
	for (size_t i = 0; n_max > FEW && i < n_terms; i++) {
		uint64_t rank = rank_of(&terms[i], i);

		if (n < n_max || rank > ranks[n - 1])
			n = insert(ranks, n, n_max, rank);
	}
	for (size_t i = 0; i < n; i++)
		ret_terms[i] = &terms[EARLY - (ranks[i] & EARLY)];
	return n;
}
