/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The terms that speak loudest for a verdict.
 */
#ifndef REPUTE_CMD_STRONGEST_H
#define REPUTE_CMD_STRONGEST_H

#include "repute.h"

/*
 * The `n_max` terms with the greatest |weight| (a number), the strongest first and of
 * equals the earlier. Returns how many there are, `ret_terms` has room for n_max. Weights
 * that differ by less than 10^-9 of their size count as equal. At most 2^21 terms. Takes
 * n_terms * n_max operations at worst, and about n_terms on real texts.
 */
size_t strongest_terms(const struct repute_term *terms, size_t n_terms, size_t n_max,
	const struct repute_term **ret_terms);

#endif
