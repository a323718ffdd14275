/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fields of a review as APIs write them: numbers, texts, enumerations, objects.
 */
#ifndef REPUTE_EXTRACT_JSON_FIELD_H
#define REPUTE_EXTRACT_JSON_FIELD_H

#include "archive/review.h"
#include "base/arena.h"
#include "normalise/date.h"

#include <jansson.h>

/*
 * A date: a text, a number of seconds, milliseconds or microseconds since 1970, also as a
 * text, or an object with `seconds` (protocol buffers' Timestamp), `_seconds` or `$date`.
 * `text` is what the pattern left of it, empty to take the value itself. -1 when it is
 * none of that.
 */
CHECKED int json_field_date(const json_t *value, struct view text,
	const struct date_context *context, struct moment *ret_moment);

/*
 * A rating: a number, a text as rating_read() takes it, or a word: "ONE" to "FIVE", also
 * with "_STARS". `given` is false when it is none of that. Its scale is assumed unless a
 * text states it.
 */
struct rating json_field_rating(struct view text, struct view language);

/* "true", "yes", 1, "verified"; "false", "no", 0, "not-verified"; else unstated. */
enum verified json_field_verified(struct view text);

/* A number of people, or a text that begins with one. */
struct votes json_field_votes(struct view text);

/* A language as language_read() takes it; empty when it is none. In the arena. */
struct view json_field_language(struct view text, struct arena *arena);

#endif
