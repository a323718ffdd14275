/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * URLs, by libcurl's parser: the one that sends the request also decides what its host
 * is. What a browser forgives in a page's links is forgiven first: blanks around them,
 * backslashes, characters that ought to be percent-encoded.
 */
#ifndef REPUTE_FETCH_URL_H
#define REPUTE_FETCH_URL_H

#include "base/arena.h"

/*
 * Parts of an absolute http or https URL. The host is a name of letters, digits and
 * "-._", IDN as punycode by IDNA 2008, or an address in its usual spelling (0x7f.1 is
 * 127.0.0.1); nothing else is a host. Punycode is not checked.
 */
struct url_parts {
	struct view url;       /* normalized: lower-case scheme and host, no fragment, no
				  user or password, dots resolved, "/" for no path, no
				  default port, no empty query */
	struct view origin;    /* "https://example.org" or "http://[2001:db8::1]:8080" */
	struct view host;      /* "example.org"; "2001:db8::1" without brackets */
	struct view authority; /* "example.org:443": the port is always there */
	int port;	       /* 1 to 65535 */
	bool https;
};

/* Take an absolute URL apart, into the arena. ERR_INPUT when it is no http or https URL,
   is longer than 8 KB (as it comes or normalized), or holds control characters or a user
   name. */
CHECKED int url_parse(struct view url, struct arena *arena, struct url_parts *ret_parts,
	struct err *err);

/*
 * `reference` as it stands in a page at `base`, made absolute and normalized, in the
 * arena. Tabs and line ends in it are dropped, as browsers do. ERR_INPUT when `base` or
 * what comes out is nothing that url_parse() takes.
 */
CHECKED int url_resolve(struct view base, struct view reference, struct arena *arena,
	struct view *ret_url, struct err *err);

/* `url` normalized, with the query parameter `name` set to `value` (percent-encoded
   here): in place of the first of that name, of which others go, else at the end; in the
   arena. Names are compared decoded. */
CHECKED int url_set_parameter(struct view url, struct view name, struct view value,
	struct arena *arena, struct view *ret_url, struct err *err);

/*
 * Does `next` look like the page after page number `page` (1, 2, ...) of the listing at
 * `url`, rather than like another article? Same host and port, and a difference in one
 * place of the path or in the query that counts pages or reviews: a number that fits
 * `page`, or a cursor. Both normalized. Linear in the paths; at most 100 parameters.
 */
bool url_continues(struct view url, struct view next, int64_t page);

#endif
