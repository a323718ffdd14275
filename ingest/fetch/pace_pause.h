/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pause of one host: how long it is left alone between two requests, and until when.
 *
 *   pause = max(delay_ms, Crawl-delay, latency's, throttling's) + 0 to 5 % of it
 *
 * - Latency's: twice the smoothed time to the first byte, at most delay_max_ms; only
 * where delay_ms is set, since who sets it to 0 wants no pause that the host did not ask
 * for. Smoothed as TCP does it (Jacobson, "Congestion avoidance and control", 1988): an
 *   eighth of each new sample. A failure, often fast, never makes it shorter.
 * - Throttling's: each 429 or 503 makes the pause twice what it was, at least 1 s, at
 * most delay_max_ms; each success halves it, until it is no longer than the others.
 * - Both ends of a request start it: for one request at a time it lies between the end
 *   of one and the start of the next; several at a time are no burst either.
 */
#ifndef REPUTE_FETCH_PACE_PAUSE_H
#define REPUTE_FETCH_PACE_PAUSE_H

#include "fetch/pace.h"

/* Long before any time; far enough from INT64_MIN that a pause can be added. */
#define PAUSE_LONG_AGO (INT64_MIN / 4)

struct pause {
	int64_t last_ms;     /* the last start or end of a request that is paced */
	int64_t rest_ms;     /* the pause after it, with its jitter */
	int64_t held_ms;     /* Retry-After: nothing before that time */
	int64_t crawl_ms;    /* Crawl-delay */
	int64_t latency;     /* smoothed, eighths of a millisecond; 0 = not known */
	int64_t throttle_ms; /* 0 = the host is content */
};

/* That of a host that was never asked. */
void pause_init(struct pause *pause, const struct pace_rules *rules, uint64_t *random);

/* robots.txt asks for `delay_ms`. */
void pause_set_crawl_delay(struct pause *pause, const struct pace_rules *rules,
	int64_t delay_ms, uint64_t *random);

/* A paced request is sent. */
void pause_start(struct pause *pause, int64_t now_ms);

/* A request is over. One that is `unpaced` starts a pause only if the host throttled. */
void pause_end(struct pause *pause, const struct pace_rules *rules,
	const struct pace_result *result, bool unpaced, int64_t now_ms, uint64_t *random);

/* From when on the next paced request may be sent; PAUSE_LONG_AGO or so = at once. */
int64_t pause_over_ms(const struct pause *pause);

#endif
