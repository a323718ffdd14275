/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * robots.txt: may this program ask for that path? RFC 9309, with the reading of doubtful
 * lines that Google's open parser has (it is what authors of such files test against):
 * keys with common misspellings, a missing colon, "Foo Bar" taken as "Foo", a rule
 * for ".../index.html" that also covers ".../".
 *
 * All functions are pure and allocate nothing, but for the buffer that robots_path fills.
 */
#ifndef REPUTE_FETCH_ROBOTS_H
#define REPUTE_FETCH_ROBOTS_H

#include "base/buf.h"

/* What the answer to the request for robots.txt means. */
enum robots_policy {
	ROBOTS_READ,	     /* ask robots_allowed() about the body */
	ROBOTS_ALLOW_ALL,    /* the host has none: everything may be fetched */
	ROBOTS_DISALLOW_ALL, /* not known now: nothing may be fetched */
};

/*
 * RFC 9309, 2.3.1. `status` is that of the last response, after redirects; 0 when there
 * was none (no connection, timeout). 2xx is read; 3xx (redirects beyond the limit) and
 * 4xx allow everything; 5xx and no answer allow nothing. 429 allows nothing either: the
 * host asks for fewer requests, and the RFC lets a crawler be stricter than it must. A
 * caller that sent a conditional request handles 304 itself.
 */
enum robots_policy robots_verdict_for_status(int status);

/*
 * What of a file counts: all of it, or when it is LIMIT_ROBOTS bytes or more (RFC 9309,
 * 2.5) the whole lines of its beginning, since half a rule is none.
 */
struct view robots_cut(struct view body);

/*
 * May a program whose product token is `token` ("repute"; letters, '-' and '_') fetch
 * `path`, which is what robots_path() makes of the URL? `body` is the file's content,
 * best what robots_cut() leaves of it. Groups for the token are merged and outrank those
 * for "*"; in them the longest matching pattern decides, an allow before a disallow of
 * the same length; no match allows. Time: O(body + rules * path).
 */
bool robots_allowed(struct view body, struct view token, struct view path);

/*
 * Crawl-delay in the groups that count for `token`, in milliseconds; the longest when
 * there are several; -1 when there is none. Not part of the RFC but widely meant. Values
 * above a day are taken as a day.
 */
int64_t robots_crawl_delay_ms(struct view body, struct view token);

/*
 * Append to `ret_path` what of an absolute URL is matched: path and query without the
 * fragment, "/" when there is none; bytes above 0x7f percent-encoded and the digits of
 * percent-encodings in capitals, as the patterns are (RFC 9309, 2.2.2; Google's parser
 * leaves this to its caller). Failure sticks to the buffer.
 */
void robots_path(struct view url, struct buf *ret_path);

/* Append `text`, a path or a pattern, in the spelling that robots_path() has. Failure
   sticks to the buffer. */
void robots_spell(struct view text, struct buf *out);

/*
 * Does `pattern` match the beginning of `path`? "*" stands for any text, "$" at its end
 * for the end of the path. Both in the spelling of robots_spell(). O(path + pattern).
 */
bool robots_match(struct view path, struct view pattern);

#endif
