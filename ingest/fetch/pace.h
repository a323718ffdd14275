/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pace: which of the waiting requests may be sent now. Each host (authority: name and
 * port) has a queue of its own, a pause between the end of one request and the start of
 * the next, and a circuit breaker. Knows no network and no clock: time is given, in
 * milliseconds from any point, and never runs backwards.
 *
 * The pause is the longest of delay_ms, the host's Crawl-delay, twice its smoothed
 * latency (only where delay_ms is above 0) and what 429 and 503 made of it; plus 0 to 5
 * % of it. With delay_ms = 0 and a host that asks for nothing there is none at all. Where
 * several requests to one host may be under way (per_host), their starts are a pause
 * apart too.
 *
 * Not for several threads at once.
 */
#ifndef REPUTE_FETCH_PACE_H
#define REPUTE_FETCH_PACE_H

#include "base/err.h"
#include "base/view.h"

/* No time that is given, be it by rules or by a server, counts as longer: a year. */
#define PACE_MS_MAX ((int64_t)366 * 24 * 3600 * 1000)

struct pace;
struct pace_host; /* one host's queue; lives as long as the pace */

struct pace_rules {
	int64_t delay_ms;     /* least pause between two requests to one host */
	int64_t delay_max_ms; /* most that latency or 429 and 503 stretch it to */
	int per_host;	      /* requests to one host at a time; at least 1 */
	int parallel;	      /* requests at a time, all hosts together; at least 1 */
	int breaker_failures; /* in a row: the host is left alone; 0 = never */
	int64_t breaker_ms;   /* for so long, then one request tries it; after each trial
				 that fails twice as long, up to 16 times */
	uint64_t seed;	      /* of the jitter */
	int64_t hold_max_ms;  /* the longest Retry-After that jobs wait for; 0 = any */
};

/* What came of a request, for its host's pause and breaker. */
struct pace_result {
	int64_t latency_ms;	/* from sending to the first byte of the answer */
	bool failed;		/* no answer, or 5xx: counts towards the breaker */
	bool throttled;		/* 429 or 503: the pause is doubled, to 1 s at least */
	int64_t retry_after_ms; /* Retry-After: nothing goes to the host before; 0 = none
				 */
};

/* A pace without hosts. Rules that make no sense are brought to the nearest that do. */
CHECKED int pace_new(
	const struct pace_rules *rules, struct pace **ret_pace, struct err *err);

/* Forgets what is queued; jobs are the caller's. NULL does nothing. */
void pace_free(struct pace *pace);

/* The host of that authority ("example.org:443"), ASCII case ignored, made when new. */
CHECKED int pace_host(struct pace *pace, struct view authority,
	struct pace_host **ret_host, struct err *err);

/* robots.txt asks for so long a pause (Crawl-delay); it is kept if longer than ours. */
void pace_host_delay(struct pace_host *host, int64_t delay_ms);

/*
 * Queue a job (borrowed, not NULL), to be taken not before `not_before_ms`. Of those that
 * may go, first come first served, the unpaced before the others. `unpaced`: it does not
 * wait for the host's pause, nor does it start one (robots.txt); all other bounds hold
 * for it: Retry-After, breaker, slots. O(log n).
 */
CHECKED int pace_put(struct pace *pace, struct pace_host *host, void *job,
	int64_t not_before_ms, bool unpaced, struct err *err);

/*
 * The next job that may be sent at `now_ms`, or NULL. It counts as under way until
 * pace_done(). Hosts take turns: the one that could have sent something the longest is
 * next. O(log n).
 */
void *pace_take(struct pace *pace, int64_t now_ms);

/*
 * The next queued job of a host that is left alone, be it by its breaker or by a
 * Retry-After of more than hold_max_ms from now, or NULL: it is given back unsent, since
 * waiting for that host is not worth it. Only a job that is not to go before that time is
 * over stays: it may be the trial. Ask until NULL before pace_take().
 */
void *pace_reject(struct pace *pace, int64_t now_ms);

/*
 * Milliseconds until pace_take() may have a job, 0 = now, -1 = nothing is queued that
 * time alone would free: a job has to be put, or one under way to be over.
 */
int64_t pace_wait_ms(const struct pace *pace, int64_t now_ms);

/* A job of the host that was taken is over. `unpaced`: as it was put. */
void pace_done(struct pace *pace, struct pace_host *host, bool unpaced,
	const struct pace_result *result, int64_t now_ms);

/*
 * Is the host left alone at that time? `*ret_failures` (may be NULL): how many there were
 * in a row. No longer once the trial may go; what came of it decides.
 */
bool pace_broken(const struct pace_host *host, int64_t now_ms, int *ret_failures);

/* Until when a Retry-After keeps requests from the host; in the past: none does. */
int64_t pace_held_ms(const struct pace_host *host);

/* How many hosts there are, and how many of them have jobs queued or under way. */
void pace_count(const struct pace *pace, size_t *ret_hosts, size_t *ret_busy);

#endif
