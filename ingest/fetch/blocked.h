/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Answers that are not the page but something put in front of it: a log-in, a challenge
 * that asks whether we are a person, a consent page. They are recognised to be reported,
 * never to be got around.
 */
#ifndef REPUTE_FETCH_BLOCKED_H
#define REPUTE_FETCH_BLOCKED_H

#include "base/view.h"

enum blocked {
	BLOCKED_NOT,
	BLOCKED_LOGIN,	   /* 401, 407, or a page that is a log-in form alone */
	BLOCKED_FORBIDDEN, /* 403 without a known sign, or a page that says as much */
	BLOCKED_CHALLENGE, /* a captcha or a script that checks the browser */
	BLOCKED_CONSENT,   /* a page that wants consent before the content */
	BLOCKED_LEGAL,	   /* 451 */
};

/*
 * What stands between us and the page at `url` (after redirects). `headers`: the header
 * block; `body`: decoded, of which the first 256 KB are looked at. `has_reviews`: reviews
 * were read from it, so that only the status can tell. `*ret_sign`: what it was
 * recognised by, e.g. "cf-mitigated: challenge" or "status 403"; static; untouched for
 * BLOCKED_NOT. 429 and 503 are blocked only by a sign, other errors and redirects never.
 * A page of more than 256 KB, or with 4 KB of visible text, is a page. Some 1 ms at most.
 */
enum blocked blocked_by(int status, struct view url, struct view headers,
	struct view body, bool has_reviews, const char **ret_sign);

/* In words, e.g. "the site asks for a log-in"; static. */
const char *blocked_text(enum blocked blocked);

#endif
