/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A regular expression (PCRE2, UTF-8) that takes bounded time on any text: the library's
 * limits are set low, and no more than PATTERN_BYTES of a sentence are looked at.
 */
#ifndef REPUTE_ASPECT_PATTERN_H
#define REPUTE_ASPECT_PATTERN_H

#include "base/err.h"
#include "base/view.h"

#define PATTERN_BYTES 4096
#define PATTERN_MATCHES 16 /* of one pattern in one sentence */

struct pattern;

/* What matching needs; one thread at a time. */
struct pattern_space;

/* A match, in bytes of the subject; the group "name" where the pattern has one, else the
   match itself. */
struct pattern_match {
	size_t from, to;
	size_t name_from, name_to;
};

/*
 * Compile. `caseless`: letters match in either case. Fails with ERR_INPUT and the offset
 * of the fault for a bad pattern, one longer than LIMIT_PATTERN, or one that matches the
 * empty text.
 */
CHECKED int pattern_new(
	struct view text, bool caseless, struct pattern **ret_pattern, struct err *err);

/* Does it have a group of that name? */
bool pattern_has_name(const struct pattern *pattern);

/* NULL is fine. */
void pattern_free(struct pattern *pattern);

/* NULL without memory. */
struct pattern_space *pattern_space_new(void);

/* NULL is fine. */
void pattern_space_free(struct pattern_space *space);

/*
 * The first match from the byte `from` on: 1 and `*ret_match`; 0 when there is none; -1
 * when a limit was hit before that was known. Bytes that are not UTF-8 never match.
 */
CHECKED int pattern_find(const struct pattern *pattern, struct pattern_space *space,
	struct view subject, size_t from, struct pattern_match *ret_match);

#endif
