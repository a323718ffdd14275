/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The circuit breaker of one host (Nygard, "Release It!", 2007). Closed: requests pass,
 * failures in a row are counted. So many of them open it: nothing passes for breaker_ms.
 * Then it is half-open: one request, the trial, passes alone. If it succeeds the breaker
 * is closed; if it fails, open again for twice as long, up to BREAKER_LONGEST times
 * breaker_ms.
 */
#ifndef REPUTE_FETCH_PACE_BREAKER_H
#define REPUTE_FETCH_PACE_BREAKER_H

#include "fetch/pace.h"

#define BREAKER_LONGEST 16

/* Start closed: `struct breaker breaker = {0}`. */
struct breaker {
	int failures; /* in a row */
	bool open;    /* or half-open */
	bool trial;   /* the trial is under way */
	int64_t length_ms, until_ms;
};

/* Does it keep requests back at that time? Half-open it does not. */
bool breaker_stops(const struct breaker *breaker, int64_t now_ms);

/* A request is sent, which it does not stop. */
void breaker_start(struct breaker *breaker);

/*
 * A request is over. Any success closes the breaker; while it is open, the failure of a
 * request that was sent before changes nothing but the count.
 */
void breaker_end(struct breaker *breaker, const struct pace_rules *rules, bool failed,
	int64_t now_ms);

#endif
