/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an element of a feed in XML hands down to those in it: its language, its base, the
 * namespaces of its prefixes. For feed*.c alone.
 */
#ifndef REPUTE_EXTRACT_FEED_SCOPE_H
#define REPUTE_EXTRACT_FEED_SCOPE_H

#include "base/arena.h"
#include "extract/resolver.h"

#define FEED_BINDINGS 64 /* declarations of namespaces that are in force at once */

/* What is in force; copied before an element is entered, and put back behind it. */
struct feed_scope {
	struct view language; /* xml:lang */
	struct view base;     /* xml:base, absolute; empty = the page's */
	size_t n;	      /* bindings */
};

struct feed_binding {
	struct view prefix, space;
};

/* Zero but for `page`, `resolver` and `arena`. Views point into the feed or the arena. */
struct feed_scopes {
	struct view page; /* its address */
	struct resolver *resolver;
	struct arena *arena;
	struct feed_scope here;
	struct feed_binding bindings[FEED_BINDINGS];
};

/* Take in what the attributes of an element say for it and for what is in it. */
void feed_scope_enter(struct feed_scopes *scopes, struct view attributes);

/* What feed_space() gives for the namespace that the prefix has here. O(bindings). */
struct view feed_scope_space(const struct feed_scopes *scopes, struct view prefix);

#endif
