/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Declarations go on a stack, whose height is part of what is in force: to leave an
 * element is to set that back. A prefix is looked up from the top, so the innermost
 * declaration counts. More than FEED_BINDINGS are left out.
 */
#include "extract/feed_scope.h"

#include "extract/feed_parts.h"
#include "extract/markup.h"
#include "extract/xml_scan.h"

static void bind(struct feed_scopes *scopes, struct view prefix, struct view uri)
{
	struct view space = feed_space(uri);

	/* Without a prefix, what is not known is taken for what feeds have. */
	if (prefix.len == 0 && space.data[0] == '?')
		space = VIEW("");
	if (scopes->here.n < FEED_BINDINGS)
		scopes->bindings[scopes->here.n++] = (struct feed_binding){prefix, space};
}

static void rebase(struct feed_scopes *scopes, struct view reference)
{
	struct view outer = scopes->here.base.len != 0 ? scopes->here.base : scopes->page;

	reference = markup_decode(reference, scopes->arena);
	if (outer.len == 0)
		outer = reference;
	if (reference.len == 0)
		return;
	struct view base =
		resolver_url(scopes->resolver, outer, reference, scopes->arena);

	if (base.len != 0)
		scopes->here.base = base;
}

void feed_scope_enter(struct feed_scopes *scopes, struct view attributes)
{
	struct view name, value, prefix, local;

	while (attributes.len != 0 && xml_attribute(&attributes, &name, &value)) {
		if (view_eq(name, VIEW("xmlns"))) {
			bind(scopes, (struct view){NULL, 0}, value);
			continue;
		}
		local = xml_local(name, &prefix);
		if (view_eq(prefix, VIEW("xmlns")))
			bind(scopes, local, value);
		else if (view_eq(name, VIEW("xml:lang")))
			scopes->here.language = value;
		else if (view_eq(name, VIEW("xml:base")))
			rebase(scopes, value);
	}
}

struct view feed_scope_space(const struct feed_scopes *scopes, struct view prefix)
{
	for (size_t i = scopes->here.n; i > 0; i--) {
		if (view_eq(scopes->bindings[i - 1].prefix, prefix))
			return scopes->bindings[i - 1].space;
	}
	return feed_space_of_prefix(prefix);
}
