/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the links of one page mean. To resolve one costs time and memory in proportion to
 * its base, which a page may make 8 KB long and then refer to in every twenty bytes; so
 * all links of a page share an allowance, which those of real pages never use up.
 */
#ifndef REPUTE_EXTRACT_RESOLVER_H
#define REPUTE_EXTRACT_RESOLVER_H

#include "base/arena.h"

#define RESOLVER_FREE ((size_t)1 << 20) /* bytes of bases and references, of any page */
#define RESOLVER_EACH 128		/* more of them for each link */

/* Zero at the page's beginning. */
struct resolver {
	size_t spent, links;
};

/* The URL that `reference` means at `base`, an absolute one, in the arena; empty when it
   means none, or when the allowance is used up. */
struct view resolver_url(struct resolver *resolver, struct view base,
	struct view reference, struct arena *arena);

#endif
