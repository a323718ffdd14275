/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each host keeps its jobs in two lanes (pace_lane), those that wait for its pause
 * (pace_pause) and those that do not. The hosts that could send something, now or later,
 * lie in a heap by the moment from which on they can; that order is the turns they take.
 * So no call looks at more than one host, whatever their number: 10,000 hosts and 100,000
 * jobs cost a few heap operations a job.
 *
 * Invariants: a host lies in the heap exactly if refresh() finds a moment for it, and
 * under that moment, so refresh() follows every change; every heap has room for all that
 * could come into it, so that only pace_put() and pace_host() can fail; a host with an
 * open breaker and jobs that could be rejected lies in the list `rejecting`.
 */
#include "fetch/pace.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/map.h"
#include "fetch/pace_breaker.h"
#include "fetch/pace_lane.h"
#include "fetch/pace_pause.h"

#include <stdlib.h>

enum { PACED, UNPACED, LANES };

struct pace_host {
	struct pace_node node; /* first, so that its address is the host's; at_ms: from
				  when on it can send something */
	struct pace *pace;
	struct lane lanes[LANES];
	struct pause pause;
	struct breaker breaker;
	int under_way;
	bool busy, rejecting;
	struct pace_host *next; /* in the list `rejecting` */
};

struct pace {
	struct pace_rules rules;
	uint64_t random, turn;
	struct map names; /* of hosts, in lower case, to their index */
	struct pace_host **hosts;
	size_t n_hosts, size, n_busy;
	struct pace_heap sending;		     /* hosts */
	struct pace_host *rejecting, *rejecting_end; /* first and last of the list */
	int under_way;
};

static int64_t within(int64_t value, int64_t least, int64_t most)
{
	return value < least ? least : value > most ? most : value;
}

int pace_new(const struct pace_rules *rules, struct pace **ret_pace, struct err *err)
{
	struct pace *pace = calloc(1, sizeof(*pace));

	if (pace == NULL)
		return err_memory(err);
	pace->rules = *rules;
	pace->rules.delay_ms = within(rules->delay_ms, 0, PACE_MS_MAX);
	pace->rules.delay_max_ms = within(rules->delay_max_ms, 0, PACE_MS_MAX);
	pace->rules.breaker_ms = within(rules->breaker_ms, 0, PACE_MS_MAX);
	pace->rules.per_host = rules->per_host > 1 ? rules->per_host : 1;
	pace->rules.parallel = rules->parallel > 1 ? rules->parallel : 1;
	pace->random = rules->seed;
	*ret_pace = pace;
	return 0;
}

/* ---- hosts ------------------------------------------------------------------------- */

static void host_free(struct pace_host *host)
{
	for (int i = 0; i < LANES; i++)
		lane_done(&host->lanes[i]);
	free(host);
}

void pace_free(struct pace *pace)
{
	if (pace == NULL)
		return;
	for (size_t i = 0; i < pace->n_hosts; i++)
		host_free(pace->hosts[i]);
	free(pace->hosts);
	pace_heap_done(&pace->sending);
	map_done(&pace->names);
	free(pace);
}

/* Room for one host more, wherever it may have to go. */
static int reserve_host(struct pace *pace, struct err *err)
{
	if (pace->n_hosts == pace->size) {
		size_t size = pace->size != 0 ? pace->size * 2 : 64;
		struct pace_host **hosts =
			reallocarray(pace->hosts, size, sizeof(struct pace_host *));

		if (hosts == NULL)
			return err_memory(err);
		pace->hosts = hosts;
		pace->size = size;
	}
	return pace_heap_reserve(&pace->sending, pace->n_hosts + 1, err);
}

static int add_host(
	struct pace *pace, struct view name, struct pace_host **ret_host, struct err *err)
{
	if (reserve_host(pace, err) < 0)
		return -1;
	struct pace_host *host = calloc(1, sizeof(*host));

	if (host == NULL)
		return err_memory(err);
	if (map_put(&pace->names, name, (int64_t)pace->n_hosts, err) < 0) {
		free(host);
		return -1;
	}
	host->pace = pace;
	pause_init(&host->pause, &pace->rules, &pace->random);
	pace->hosts[pace->n_hosts++] = host;
	*ret_host = host;
	return 0;
}

int pace_host(struct pace *pace, struct view authority, struct pace_host **ret_host,
	struct err *err)
{
	struct buf name BUF_CLEANUP = buf_make(LIMIT_FIELD);

	for (size_t i = 0; i < authority.len; i++) {
		char c = authority.data[i];

		buf_add_char(&name, (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
	}
	if (buf_check(&name, err) < 0)
		return -1;
	const int64_t *known = map_get(&pace->names, buf_view(&name));

	if (known == NULL)
		return add_host(pace, buf_view(&name), ret_host, err);
	*ret_host = pace->hosts[*known];
	return 0;
}

/* ---- when a host can send something ------------------------------------------------ */

static int64_t larger(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

static int64_t lane_opens(const struct pace_host *host, int lane)
{
	return lane == PACED ? pause_over_ms(&host->pause) : host->pause.held_ms;
}

/* From when on the host can send something, or false: not before something happens. */
static bool host_moment(const struct pace_host *host, int64_t *ret_ms)
{
	const struct breaker *breaker = &host->breaker;
	int64_t first = INT64_MAX, ms;

	if (host->under_way >= (breaker->open ? 1 : host->pace->rules.per_host))
		return false;
	for (int i = 0; i < LANES; i++) {
		if (!lane_moment(&host->lanes[i], &ms))
			continue;
		ms = larger(ms, lane_opens(host, i));
		first = ms < first ? ms : first;
	}
	*ret_ms = breaker->open ? larger(first, breaker->until_ms) : first;
	return first != INT64_MAX;
}

static void refresh(struct pace_host *host)
{
	struct pace *pace = host->pace;
	size_t queued =
		lane_count(&host->lanes[PACED]) + lane_count(&host->lanes[UNPACED]);
	bool busy = queued != 0 || host->under_way != 0;
	int64_t ms;

	if (host->node.place != 0)
		pace_heap_remove(&pace->sending, &host->node);
	if (host_moment(host, &ms)) {
		host->node.at_ms = ms;
		pace_heap_push(&pace->sending, &host->node);
	}
	pace->n_busy += (size_t)busy - (size_t)host->busy;
	host->busy = busy;
}

void pace_host_delay(struct pace_host *host, int64_t delay_ms)
{
	struct pace *pace = host->pace;

	pause_set_crawl_delay(&host->pause, &pace->rules, delay_ms, &pace->random);
	refresh(host);
}

/* ---- jobs -------------------------------------------------------------------------- */

/* If the host may have to be left alone, what is queued is looked at by pace_reject(). */
static void list_rejecting(struct pace_host *host)
{
	struct pace *pace = host->pace;

	bool held = host->pause.held_ms > PAUSE_LONG_AGO;

	if ((!host->breaker.open && !held) || host->rejecting)
		return;
	host->rejecting = true;
	host->next = NULL;
	if (pace->rejecting == NULL)
		pace->rejecting = host;
	else
		pace->rejecting_end->next = host;
	pace->rejecting_end = host;
}

int pace_put(struct pace *pace, struct pace_host *host, void *job, int64_t not_before_ms,
	bool unpaced, struct err *err)
{
	struct lane *lane = &host->lanes[unpaced ? UNPACED : PACED];
	int64_t time = within(not_before_ms, PAUSE_LONG_AGO, -PAUSE_LONG_AGO);

	if (lane_put(lane, job, time, ++pace->turn, err) < 0)
		return -1;
	if (!host->busy)
		host->node.turn = pace->turn;
	list_rejecting(host);
	refresh(host);
	return 0;
}

/* The lane whose turn it is, of a host that may send something at that time. */
static int choose_lane(const struct pace_host *host, int64_t now_ms)
{
	int64_t ms;

	return lane_moment(&host->lanes[UNPACED], &ms) && ms <= now_ms &&
			       lane_opens(host, UNPACED) <= now_ms
		       ? UNPACED
		       : PACED;
}

void *pace_take(struct pace *pace, int64_t now_ms)
{
	struct pace_host *host = (struct pace_host *)pace_heap_first(&pace->sending);

	if (host == NULL || host->node.at_ms > now_ms ||
		pace->under_way >= pace->rules.parallel)
		return NULL;
	int lane = choose_lane(host, now_ms);
	void *job = lane_take(&host->lanes[lane], now_ms);

	pace_heap_remove(&pace->sending, &host->node);
	host->node.turn = ++pace->turn;
	host->under_way++;
	pace->under_way++;
	breaker_start(&host->breaker);
	if (lane == PACED)
		pause_start(&host->pause, now_ms);
	refresh(host);
	return job;
}

/* Until when it is not worth waiting for the host; not later than now: it is. */
static int64_t stopped_until(const struct pace_host *host, int64_t now_ms)
{
	int64_t held_ms = host->pause.held_ms, most = host->pace->rules.hold_max_ms;
	int64_t until = breaker_stops(&host->breaker, now_ms) ? host->breaker.until_ms
							      : PAUSE_LONG_AGO;

	return most > 0 && held_ms > now_ms && held_ms - now_ms > most
		       ? larger(until, held_ms)
		       : until;
}

/* A job that would have to wait for longer than that, taken out, or NULL. */
static void *drop_stopped(struct pace_host *host, int64_t now_ms)
{
	int64_t until = stopped_until(host, now_ms);

	if (until <= now_ms)
		return NULL;
	void *job = lane_drop(&host->lanes[UNPACED], until - 1);

	return job != NULL ? job : lane_drop(&host->lanes[PACED], until - 1);
}

void *pace_reject(struct pace *pace, int64_t now_ms)
{
	struct pace_host *host;

	while ((host = pace->rejecting) != NULL) {
		void *job = drop_stopped(host, now_ms);

		if (job != NULL) {
			refresh(host);
			return job;
		}
		pace->rejecting = host->next;
		host->rejecting = false;
	}
	return NULL;
}

int64_t pace_wait_ms(const struct pace *pace, int64_t now_ms)
{
	const struct pace_node *first = pace_heap_first(&pace->sending);

	if (first == NULL || pace->under_way >= pace->rules.parallel)
		return -1;
	return larger(first->at_ms - now_ms, 0);
}

void pace_done(struct pace *pace, struct pace_host *host, bool unpaced,
	const struct pace_result *result, int64_t now_ms)
{
	host->under_way--;
	pace->under_way--;
	pause_end(&host->pause, &pace->rules, result, unpaced, now_ms, &pace->random);
	breaker_end(&host->breaker, &pace->rules, result->failed, now_ms);
	list_rejecting(host);
	refresh(host);
}

bool pace_broken(const struct pace_host *host, int64_t now_ms, int *ret_failures)
{
	if (ret_failures != NULL)
		*ret_failures = host->breaker.failures;
	return breaker_stops(&host->breaker, now_ms);
}

int64_t pace_held_ms(const struct pace_host *host)
{
	return host->pause.held_ms;
}

void pace_count(const struct pace *pace, size_t *ret_hosts, size_t *ret_busy)
{
	*ret_hosts = pace->n_hosts;
	*ret_busy = pace->n_busy;
}
