/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes are counted, not time: resolving is linear in them. A link earns its share before
 * it is looked at, so that many short ones never run out.
 */
#include "extract/resolver.h"

#include "fetch/url.h"

struct view resolver_url(struct resolver *resolver, struct view base,
	struct view reference, struct arena *arena)
{
	struct view url;

	resolver->links++;
	if (base.len + reference.len >
		RESOLVER_FREE + RESOLVER_EACH * resolver->links - resolver->spent)
		return (struct view){NULL, 0};
	resolver->spent += base.len + reference.len;
	return url_resolve(base, reference, arena, &url, NULL) == 0
		       ? url
		       : (struct view){NULL, 0};
}
