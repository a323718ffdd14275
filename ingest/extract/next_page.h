/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which page follows a page of a listing.
 */
#ifndef REPUTE_EXTRACT_NEXT_PAGE_H
#define REPUTE_EXTRACT_NEXT_PAGE_H

#include "base/arena.h"

/* How a source's pages follow each other; what is empty is not used. */
struct next_rule {
	struct view parameter; /* a query parameter that counts pages from 1 */
	struct view path;      /* "paging.next", "links[0].href", "data.0.url": where JSON
				  has the next URL or cursor */
	struct view cursor;    /* the query parameter that takes that cursor */
};

struct next_input {
	struct view link_header;  /* the value of Link (RFC 8288), of all such fields
				     joined  with commas; empty = none */
	struct view content_type; /* the media type */
	struct view page;	  /* UTF-8 */
	struct view url; /* of the page, normalized, see below; empty = do not compare */
	int64_t number;	 /* of this page: 1, 2, ... */
};

/* What was found: either a reference or a parameter. */
struct next_found {
	struct view reference; /* a URL, absolute or relative to the page's base */
	struct view base;      /* of <base href>, as it stands; empty = the page's URL */
	struct view parameter, value; /* set this query parameter of the page's URL */
};

/*
 * The next page by the rule; without one, by rel="next" in the Link field, then in <link>
 * and <a> of an HTML page, or in a feed's own links.
 *
 * A rule with a path looks at what is there in the JSON: text is a reference, or the
 * value of `cursor` where that is set; a whole number the value of `cursor`, else of
 * `parameter`; true means that `parameter` counts on; null, false, "" and nothing mean
 * that there is no next page. A rule with `parameter` alone counts on from every page.
 *
 * Most links of HTML pages that are marked as next lead to the next article. With `url`,
 * only those that url_continues() finds to be pages of the same listing are taken, and
 * then also <a> whose class is next, next-page, pagination-next, pagination__next, or
 * whose aria-label begins with "next"; `reference` is then absolute. Leave it empty where
 * the source says by other means which pages are its own.
 *
 * Text in the arena or borrowed from the input. 1, 0 when there is none, -1 without
 * memory. Linear in the page, no tree is built but for JSON.
 */
CHECKED int next_page(const struct next_rule *rule, const struct next_input *input,
	struct arena *arena, struct next_found *ret_found, struct err *err);

#endif
