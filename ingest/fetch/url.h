/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * URLs, by libcurl's parser: the one that sends the request also decides what its host
 * is.
 */
#ifndef REPUTE_FETCH_URL_H
#define REPUTE_FETCH_URL_H

#include "base/arena.h"

/* Parts of an absolute http or https URL. */
struct url_parts {
	struct view url;    /* normalized: lower-case scheme and host, no fragment, no
			       user or password, dots resolved, "/" for no path */
	struct view origin; /* "https://example.org" or "http://example.org:8080" */
	struct view host;   /* "example.org", punycode; "2001:db8::1" without brackets */
	struct view authority; /* "example.org:443": the port is always there */
	int port;
	bool https;
};

/* Take an absolute URL apart, into the arena. ERR_INPUT when it is no http or https URL,
   is longer than 8 KB, or holds control characters or a user name. */
CHECKED int url_parse(struct view url, struct arena *arena, struct url_parts *ret_parts,
	struct err *err);

/* `reference` as it stands in a page at `base`, made absolute, without its fragment, in
   the arena. ERR_INPUT when what comes out is no http or https URL. */
CHECKED int url_resolve(struct view base, struct view reference, struct arena *arena,
	struct view *ret_url, struct err *err);

/* `url` with the query parameter `name` set to `value` (percent-encoded here), replaced
   where it is, appended where it is not; in the arena. */
CHECKED int url_set_parameter(struct view url, struct view name, struct view value,
	struct arena *arena, struct view *ret_url, struct err *err);

#endif
