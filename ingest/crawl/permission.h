/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * May a page be asked for? What the robots.txt of its origin says, which is kept in the
 * archive for a day. Asking for it is the caller's: an origin may turn out not to be
 * known yet.
 */
#ifndef REPUTE_CRAWL_PERMISSION_H
#define REPUTE_CRAWL_PERMISSION_H

#include "archive/captures.h"
#include "fetch/url.h"

#define PRODUCT_TOKEN "repute" /* whom robots.txt means by us */

enum permission {
	PERMISSION_GIVEN,
	PERMISSION_DENIED,  /* robots.txt does not allow the page */
	PERMISSION_UNKNOWN, /* robots.txt could not be had: nothing may be fetched */
	PERMISSION_ASK,	    /* robots.txt has to be asked for first */
};

/* "https://example.org" and what is known of it in this run. */
struct origin {
	struct view name;
	bool known;		/* its robots.txt was had, or could not be */
	bool asked;		/* it is on its way */
	int status;		/* 0: no answer */
	char fault[256];	/* why there was none */
	int64_t crawl_delay_ms; /* -1: none; at most a minute */
	void *waiting;		/* the caller's: who waits for the answer */
};

struct permissions;

/* None is known yet. The archive is borrowed. */
CHECKED int permissions_new(
	struct archive *archive, struct permissions **ret_permissions, struct err *err);

/* NULL does nothing. */
void permissions_free(struct permissions *permissions);

/*
 * May the page be fetched at `now`? `*ret_origin` is borrowed until permissions_free().
 * Denied and unknown come with a sentence of up to `size` bytes in `ret_reason`.
 */
CHECKED int permission_of(struct permissions *permissions, const struct url_parts *page,
	int64_t now, enum permission *ret_permission, struct origin **ret_origin,
	char *ret_reason, size_t size, struct err *err);

/*
 * What the origin answered to the request for robots.txt, after redirects: a status and a
 * body, or status 0 and why. Kept in the archive, inside the caller's transaction, unless
 * the host could not answer.
 */
CHECKED int permission_learn(struct permissions *permissions, struct origin *origin,
	int status, struct view body, struct view fault, int64_t now, struct err *err);

#endif
