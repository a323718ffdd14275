/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where links found in a page may lead: to http and https URLs of the same site, which is
 * the registrable domain of the source (public suffix list, its private section too:
 * foo.github.io is a site of its own), and within its path rule. An address, a name of
 * one label and a public suffix stand for themselves alone. Ports do not matter.
 *
 * A scope does not change, so several threads may ask it at once.
 */
#ifndef REPUTE_FETCH_SCOPE_H
#define REPUTE_FETCH_SCOPE_H

#include "base/arena.h"

struct scope;

/*
 * The scope of a source whose configured URL has `host`, as url_parse() spells it.
 * `paths`: patterns as robots.txt has them ("/reviews/", "/p/" "*" "/page-",
 * "/list?page=" "*" "$"), separated by white space, of which one must match path and
 * query; empty = every path. Both are copied. ERR_STATE when libpsl has no list built in.
 */
CHECKED int scope_new(
	struct view host, struct view paths, struct scope **ret_scope, struct err *err);

/* NULL does nothing. */
void scope_free(struct scope *scope);

/*
 * May a link to `url` (absolute) be followed? 1; or 0, with a sentence in `ret_reason` of
 * up to `size` bytes that says why not, e.g. "it leads to another site, example.net". -1
 * only without memory.
 */
CHECKED int scope_allows(const struct scope *scope, struct view url, char *ret_reason,
	size_t size, struct err *err);

#endif
