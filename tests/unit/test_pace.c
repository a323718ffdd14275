/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pace by simulation: requests that take as long as the test says, and a clock that
 * jumps from event to event. Every start is checked against the bounds.
 */
#include "fetch/pace.h"

#include "base/random.h"
#include "fetch/pace_breaker.h"
#include "fetch/pace_pause.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>

static const struct pace_result fine;
static const struct pace_result down = {.failed = true};

/* ---- a simulation ------------------------------------------------------------------ */

struct request {
	size_t host;
	bool unpaced;
	int64_t end_ms; /* while it is under way */
	int taken;
};

struct site {
	struct pace_host *host;
	int64_t end_ms; /* of the last paced request; -1 = none yet */
	int under_way, served;
};

struct sim {
	struct pace_rules rules;
	struct pace *pace;
	struct site *sites;
	size_t n_sites;
	struct request *requests;
	size_t n;
	struct request **under_way; /* `rules.parallel` of them at most */
	int n_under_way;
	int64_t now_ms, latency_ms; /* of request i: latency_ms + i % 7 */
};

static void sim_start(struct sim *sim, const struct pace_rules *rules, size_t sites,
	size_t requests_each, int64_t latency_ms)
{
	char name[32];

	*sim = (struct sim){.rules = *rules,
		.n_sites = sites,
		.n = sites * requests_each,
		.latency_ms = latency_ms};
	expect_eq(pace_new(rules, &sim->pace, NULL), 0);
	sim->sites = calloc(sites, sizeof(*sim->sites));
	sim->requests = calloc(sim->n, sizeof(*sim->requests));
	sim->under_way = calloc((size_t)rules->parallel, sizeof(struct request *));
	for (size_t i = 0; i < sites; i++) {
		snprintf(name, sizeof(name), "host-%zu:80", i);
		sim->sites[i].end_ms = -1;
		expect_eq(pace_host(sim->pace, view_of(name), &sim->sites[i].host, NULL),
			0);
	}
	for (size_t i = 0; i < sim->n; i++) {
		struct request *request = &sim->requests[i];

		request->host = i % sites;
		expect_eq(pace_put(sim->pace, sim->sites[request->host].host, request, 0,
				  false, NULL),
			0);
	}
}

static void sim_stop(struct sim *sim)
{
	pace_free(sim->pace);
	free(sim->sites);
	free(sim->requests);
	free(sim->under_way);
}

static void begin(struct sim *sim, struct request *request)
{
	struct site *site = &sim->sites[request->host];

	expect_eq(request->taken++, 0);
	expect_le(++site->under_way, sim->rules.per_host);
	expect(sim->n_under_way < sim->rules.parallel);
	if (site->end_ms >= 0)
		expect_ge(sim->now_ms - site->end_ms, sim->rules.delay_ms);
	request->end_ms =
		sim->now_ms +
		(sim->latency_ms != 0 ? sim->latency_ms + (request - sim->requests) % 7
				      : 0);
	sim->under_way[sim->n_under_way++] = request;
}

static void finish(struct sim *sim, int at)
{
	struct request *request = sim->under_way[at];
	struct site *site = &sim->sites[request->host];
	const struct pace_result result = {.latency_ms = sim->latency_ms / 10};

	sim->under_way[at] = sim->under_way[--sim->n_under_way];
	site->under_way--;
	site->served++;
	site->end_ms = sim->now_ms;
	pace_done(sim->pace, site->host, false, &result, sim->now_ms);
}

/* The clock jumps to the next thing that can happen; false: nothing can. */
static bool advance(struct sim *sim)
{
	int64_t wait = pace_wait_ms(sim->pace, sim->now_ms);
	int64_t next = wait >= 0 ? sim->now_ms + wait : INT64_MAX;

	for (int i = 0; i < sim->n_under_way; i++) {
		if (sim->under_way[i]->end_ms < next)
			next = sim->under_way[i]->end_ms;
	}
	if (next == INT64_MAX)
		return false;
	sim->now_ms = next;
	for (int i = sim->n_under_way - 1; i >= 0; i--) {
		if (sim->under_way[i]->end_ms <= next)
			finish(sim, i);
	}
	return true;
}

/* Until all is done; how long it took. */
static int64_t sim_run(struct sim *sim)
{
	do {
		struct request *request;

		while ((request = pace_take(sim->pace, sim->now_ms)) != NULL)
			begin(sim, request);
		ck_assert_int_ne(pace_wait_ms(sim->pace, sim->now_ms), 0);
	} while (advance(sim));
	for (size_t i = 0; i < sim->n; i++)
		expect_eq(sim->requests[i].taken, 1);
	return sim->now_ms;
}

START_TEST(bounds_are_kept)
{
	static const struct {
		struct pace_rules rules;
		size_t sites, each;
		int64_t latency_ms;
	} rows[] = {
		{{1000, 60000, 1, 32, 5, 60000, 1, 0}, 10, 20, 300},
		{{1000, 60000, 1, 3, 5, 60000, 2, 0}, 10, 20, 5000},
		{{250, 60000, 3, 32, 5, 60000, 3, 0}, 10, 40, 1000},
		{{100, 60000, 4, 7, 5, 60000, 4, 0}, 20, 40, 50},
		{{0, 60000, 2, 5, 5, 60000, 5, 0}, 20, 40, 50},
		{{0, 0, 16, 16, 0, 0, 6, 0}, 1, 1000, 20},
	};
	struct sim sim;
	size_t hosts, busy;

	sim_start(&sim, &rows[_i].rules, rows[_i].sites, rows[_i].each,
		rows[_i].latency_ms);
	pace_count(sim.pace, &hosts, &busy);
	expect_eq(hosts, rows[_i].sites);
	expect_eq(busy, rows[_i].sites);
	expect(sim_run(&sim) > 0);
	pace_count(sim.pace, &hosts, &busy);
	expect_eq(hosts, rows[_i].sites);
	expect_eq(busy, 0);
	sim_stop(&sim);
}
END_TEST

/* Hosts do not wait for each other: all together take as long as one, four pauses. */
START_TEST(hosts_go_side_by_side)
{
	static const struct pace_rules rules = {1000, 60000, 1, 2000, 5, 60000, 7, 0};
	struct sim sim;

	sim_start(&sim, &rules, 1000, 5, 0);
	int64_t took = sim_run(&sim);

	expect_ge(took, 4 * 1000);
	expect_le(took, 4 * 1100);
	sim_stop(&sim);
}
END_TEST

START_TEST(no_delay_is_no_pause)
{
	static const struct pace_rules rules = {0, 60000, 1, 8, 5, 60000, 7, 0};
	struct sim sim;

	sim_start(&sim, &rules, 10, 100, 0);
	expect_eq(sim_run(&sim), 0);
	sim_stop(&sim);
	sim_start(&sim, &rules, 1, 7, 1000);
	expect_eq(sim_run(&sim), 7 * 1000 + 21); /* one after the other */
	sim_stop(&sim);
}
END_TEST

START_TEST(many)
{
	static const struct pace_rules rules = {10000, 60000, 1, 20000, 5, 60000, 7, 0};
	struct sim sim;

	sim_start(&sim, &rules, 10000, 10, 0);
	int64_t took = sim_run(&sim);

	expect_ge(took, 90000);
	expect_le(took, 99000);
	sim_stop(&sim);
}
END_TEST

/* ---- one thing at a time ----------------------------------------------------------- */

struct one {
	struct pace *pace;
	struct pace_host *host;
	char jobs[16]; /* what is put are their addresses */
};

static void one_start(struct one *one, const struct pace_rules *rules)
{
	expect_eq(pace_new(rules, &one->pace, NULL), 0);
	expect_eq(pace_host(one->pace, VIEW("a.example:80"), &one->host, NULL), 0);
}

static void put(struct one *one, int job, int64_t not_before_ms, bool unpaced)
{
	expect_eq(pace_put(one->pace, one->host, &one->jobs[job], not_before_ms, unpaced,
			  NULL),
		0);
}

/* The number of the job that is taken, -1 for none. */
static int take(struct one *one, int64_t now_ms)
{
	const char *job = pace_take(one->pace, now_ms);

	return job != NULL ? (int)(job - one->jobs) : -1;
}

static int reject(struct one *one, int64_t now_ms)
{
	const char *job = pace_reject(one->pace, now_ms);

	return job != NULL ? (int)(job - one->jobs) : -1;
}

static const struct pace_rules plain = {1000, 60000, 1, 32, 3, 10000, 7, 0};

START_TEST(names)
{
	struct one one;
	struct pace_host *host;
	struct err err = ERR_INIT;
	static char longest[65537];

	one_start(&one, &plain);
	expect_eq(pace_host(one.pace, VIEW("A.Example:80"), &host, NULL), 0);
	expect(host == one.host);
	expect_eq(pace_host(one.pace, VIEW("a.example:81"), &host, NULL), 0);
	expect(host != one.host);
	memset(longest, 'a', sizeof(longest));
	expect_eq(
		pace_host(one.pace, (struct view){longest, sizeof(longest)}, &host, &err),
		-1);
	expect_eq(err.code, ERR_LIMIT);
	pace_free(one.pace);
	pace_free(NULL);
}
END_TEST

START_TEST(nonsense_is_brought_to_sense)
{
	static const struct pace_rules rules = {
		INT64_MIN, INT64_MIN, -1, 0, -1, INT64_MIN, 7, 0};
	struct one one;

	one_start(&one, &rules);
	put(&one, 0, INT64_MIN, false);
	put(&one, 1, INT64_MAX, false);
	expect_eq(take(&one, 0), 0);
	expect_eq(take(&one, 0), -1);
	pace_done(one.pace, one.host, false,
		&(struct pace_result){INT64_MAX, true, true, INT64_MAX}, 0);
	expect_eq(take(&one, PACE_MS_MAX), -1);
	expect(pace_wait_ms(one.pace, 0) > PACE_MS_MAX);
	pace_free(one.pace);
}
END_TEST

START_TEST(first_come_first_served)
{
	struct pace_rules rules = plain;
	struct one one;

	rules.delay_ms = 0;
	rules.per_host = 16;
	one_start(&one, &rules);
	put(&one, 0, 500, false);
	put(&one, 1, 0, false);
	put(&one, 2, 300, false);
	put(&one, 3, 0, false);
	expect_eq(pace_wait_ms(one.pace, -10), 10);
	expect_eq(take(&one, 0), 1);
	expect_eq(take(&one, 400), 2); /* it came before 3 */
	expect_eq(take(&one, 400), 3);
	expect_eq(take(&one, 400), -1);
	expect_eq(pace_wait_ms(one.pace, 400), 100);
	put(&one, 4, 450, false);
	expect_eq(take(&one, 499), 4);
	expect_eq(take(&one, 500), 0);
	expect_eq(pace_wait_ms(one.pace, 500), -1);
	pace_free(one.pace);
}
END_TEST

/* robots.txt waits for a slot and for Retry-After, but for no pause, and starts none. */
START_TEST(unpaced)
{
	struct one one;

	one_start(&one, &plain);
	put(&one, 0, 0, false);
	put(&one, 1, 0, true);
	put(&one, 2, 0, true);
	expect_eq(take(&one, 0), 1);
	expect_eq(take(&one, 0), -1);
	expect_eq(pace_wait_ms(one.pace, 0), -1);
	pace_done(one.pace, one.host, true, &fine, 10);
	expect_eq(take(&one, 10), 2);
	pace_done(one.pace, one.host, true, &fine, 20);
	expect_eq(take(&one, 20), 0);
	pace_done(one.pace, one.host, false, &fine, 30);
	put(&one, 3, 0, false);
	put(&one, 4, 100, true);
	expect_eq(take(&one, 99), -1);
	expect_eq(pace_wait_ms(one.pace, 99), 1);
	expect_eq(take(&one, 100), 4);
	pace_done(one.pace, one.host, true, &(struct pace_result){.retry_after_ms = 5000},
		200);
	put(&one, 5, 0, true);
	expect_eq(take(&one, 5199), -1);
	expect_eq(pace_wait_ms(one.pace, 5199), 1);
	expect_eq(take(&one, 5200), 5);
	pace_free(one.pace);
}
END_TEST

START_TEST(crawl_delay)
{
	struct pace_rules rules = plain;
	struct one one;

	rules.delay_ms = (int64_t)_i * 1000;
	one_start(&one, &rules);
	put(&one, 0, 0, false);
	put(&one, 1, 0, false);
	expect_eq(take(&one, 0), 0);
	pace_done(one.pace, one.host, false, &fine, 100);
	pace_host_delay(one.host, 3000);
	int64_t wait = pace_wait_ms(one.pace, 100);

	expect_ge(wait, _i == 4 ? 4000 : 3000);
	expect_le(wait, _i == 4 ? 4400 : 3300);
	expect_eq(take(&one, 99 + wait), -1);
	expect_eq(take(&one, 100 + wait), 1);
	pace_free(one.pace);
}
END_TEST

/* Several at a time to one host are a pause apart from the first on. */
START_TEST(no_bursts)
{
	struct pace_rules rules = plain;
	struct one one;

	rules.per_host = 2;
	one_start(&one, &rules);
	put(&one, 0, 0, false);
	put(&one, 1, 0, false);
	put(&one, 2, 0, false);
	expect_eq(take(&one, 0), 0);
	expect_eq(take(&one, 999), -1);
	expect_eq(take(&one, 1100), 1);
	expect_eq(take(&one, 9000), -1);
	pace_done(one.pace, one.host, false, &fine, 9000);
	expect_eq(take(&one, 9999), -1);
	expect_eq(take(&one, 10100), 2);
	pace_free(one.pace);
}
END_TEST

/* Hosts take turns, whoever has the most queued and whoever came last. */
START_TEST(turns)
{
	struct pace_rules rules = plain;
	struct pace *pace;
	struct pace_host *hosts[5];
	static const int queued[5] = {50, 50, 50, 1, 1};
	char jobs[5] = "";
	int served[5] = {0};

	rules.delay_ms = 0;
	rules.per_host = 64;
	rules.parallel = _i == 0 ? 1 : 1000;
	expect_eq(pace_new(&rules, &pace, NULL), 0);
	for (int h = 0; h < 5; h++) {
		char name[8] = {(char)('a' + h)};

		expect_eq(pace_host(pace, view_of(name), &hosts[h], NULL), 0);
		for (int i = 0; i < queued[h]; i++)
			expect_eq(pace_put(pace, hosts[h], &jobs[h], 0, false, NULL), 0);
	}
	for (int i = 0; i < 152; i++) {
		const char *job = pace_take(pace, 0);

		expect(job);
		served[job - jobs]++;
		if (_i == 0)
			pace_done(pace, hosts[job - jobs], false, &fine, 0);
		expect(served[0] - served[2] <= 1 && served[0] >= served[2]);
		expect(i < 5 || served[4] == 1);
	}
	expect(pace_take(pace, 0) == NULL);
	pace_free(pace);
}
END_TEST

/* ---- the breaker --------------------------------------------------------------------
 */

/* Take a job at that time and let it fail or not. */
static void attempt(struct one *one, int64_t now_ms, bool failed)
{
	put(one, 9, 0, false);
	expect_eq(take(one, now_ms), 9);
	pace_done(one->pace, one->host, false, failed ? &down : &fine, now_ms);
}

START_TEST(breaker_opens_and_closes)
{
	struct pace_rules rules = plain;
	struct one one;
	int failures;

	rules.delay_ms = 0;
	one_start(&one, &rules);
	attempt(&one, 0, true);
	attempt(&one, 0, true);
	attempt(&one, 0, false);
	attempt(&one, 0, true);
	attempt(&one, 0, true);
	put(&one, 0, 0, false);
	put(&one, 1, 9999, true);
	put(&one, 2, 10000, false); /* may go when the time is over: it stays */
	expect_eq(reject(&one, 0), -1);
	expect(!pace_broken(one.host, 0, &failures));
	expect_eq(failures, 2);
	expect_eq(take(&one, 0), 0);
	pace_done(one.pace, one.host, false, &down, 0);
	expect(pace_broken(one.host, 9999, &failures));
	expect_eq(failures, 3);
	expect_eq(reject(&one, 0), 1);
	expect_eq(reject(&one, 0), -1);
	put(&one, 3, 0, false);
	expect_eq(take(&one, 5000), -1);
	expect_eq(reject(&one, 5000), 3);
	expect_eq(pace_wait_ms(one.pace, 5000), 5000);

	/* Half-open: one trial; what comes meanwhile waits for what becomes of it. */
	expect(!pace_broken(one.host, 10000, NULL));
	expect_eq(take(&one, 10000), 2);
	put(&one, 4, 0, false);
	put(&one, 5, 0, true);
	expect_eq(take(&one, 10000), -1);
	expect_eq(reject(&one, 10000), -1);
	pace_done(one.pace, one.host, false, &down, 10500);
	expect(pace_broken(one.host, 30499, NULL));
	expect_eq(reject(&one, 10500), 5);
	expect_eq(reject(&one, 10500), 4);
	expect_eq(reject(&one, 10500), -1);
	expect(!pace_broken(one.host, 30500, NULL));
	attempt(&one, 30500, false);
	expect(!pace_broken(one.host, 30500, &failures));
	expect_eq(failures, 0);
	attempt(&one, 30500, true);
	attempt(&one, 30500, true);
	expect(!pace_broken(one.host, 30500, NULL));
	attempt(&one, 30500, true);
	expect(pace_broken(one.host, 40499, NULL)); /* the first length again */
	expect(!pace_broken(one.host, 40500, NULL));
	pace_free(one.pace);
}
END_TEST

START_TEST(breaker_with_several_under_way)
{
	struct pace_rules rules = plain;
	struct one one;

	rules.delay_ms = 0;
	rules.per_host = 8;
	one_start(&one, &rules);
	for (int i = 0; i < 8; i++) {
		put(&one, i, 0, false);
		expect_eq(take(&one, 0), i);
	}
	for (int i = 0; i < 6; i++)
		pace_done(one.pace, one.host, false, &down, 100 * i);
	expect(pace_broken(one.host, 10199, NULL)); /* late failures do not prolong it */
	expect(!pace_broken(one.host, 10200, NULL));
	put(&one, 8, 10200, false);
	expect_eq(take(&one, 10200), -1); /* the trial is alone */
	pace_done(one.pace, one.host, false, &down, 10300);
	expect_eq(take(&one, 10300), -1);
	pace_done(one.pace, one.host, false, &fine, 10400); /* a late success closes it */
	expect_eq(take(&one, 10400), 8);
	put(&one, 9, 0, false);
	expect_eq(take(&one, 10400), 9);
	pace_free(one.pace);
}
END_TEST

/* What would wait too long for a host that asks for time comes back, too. */
START_TEST(long_holds_reject)
{
	struct pace_rules rules = plain;
	struct one one;

	rules.delay_ms = 0;
	rules.hold_max_ms = _i == 0 ? 5000 : 0;
	one_start(&one, &rules);
	put(&one, 0, 0, false);
	expect_eq(take(&one, 0), 0);
	pace_done(one.pace, one.host, false,
		&(struct pace_result){.retry_after_ms = 9000}, 0);
	expect_eq(pace_held_ms(one.host), 9000);
	expect(!pace_broken(one.host, 0, NULL));
	put(&one, 1, 8999, false);
	put(&one, 2, 9000, false);
	put(&one, 3, 0, true);
	if (_i == 0) {
		expect_eq(reject(&one, 3999), 3);
		expect_eq(reject(&one, 3999), 1);
	}
	expect_eq(reject(&one, 3999), -1);
	expect_eq(pace_wait_ms(one.pace, 3999), 5001);
	put(&one, 4, 0, false);
	expect_eq(reject(&one, 4000), -1); /* 5 s are not too long */
	expect_eq(take(&one, 8999), -1);
	expect_eq(take(&one, 9000), _i == 0 ? 2 : 3);
	pace_free(one.pace);
}
END_TEST

START_TEST(breaker_is_bounded)
{
	struct breaker breaker = {0};
	int64_t now = 0, most = plain.breaker_ms * BREAKER_LONGEST;

	for (int i = 0; i < 3; i++)
		breaker_end(&breaker, &plain, true, now);
	for (int i = 0; i < 40; i++) {
		int64_t length = breaker.until_ms - now;

		expect_eq(length, i < 4 ? plain.breaker_ms << i : most);
		expect(breaker_stops(&breaker, breaker.until_ms - 1));
		now = breaker.until_ms;
		expect(!breaker_stops(&breaker, now));
		breaker_start(&breaker);
		breaker_end(&breaker, &plain, true, now);
	}
}
END_TEST

START_TEST(breaker_never)
{
	struct pace_rules rules = plain;
	struct one one;
	int failures;

	rules.delay_ms = 0;
	rules.breaker_failures = 0;
	one_start(&one, &rules);
	for (int i = 0; i < 100; i++)
		attempt(&one, 0, true);
	expect(!pace_broken(one.host, 0, &failures));
	expect_eq(failures, 100);
	pace_free(one.pace);
}
END_TEST

/* ---- the pause ----------------------------------------------------------------------
 */

/* The pause without its jitter lies between 10/11 of this and this. */
static int64_t rest(const struct pause *pause)
{
	return pause_over_ms(pause) - pause->last_ms;
}

#define OK(latency)                     \
	{                               \
		.latency_ms = (latency) \
	}
#define BUSY                                      \
	{                                         \
		.throttled = true, .failed = true \
	}
#define SLOW_FAILURE                               \
	{                                          \
		.failed = true, .latency_ms = 8000 \
	}
#define FAST_FAILURE                            \
	{                                       \
		.failed = true, .latency_ms = 1 \
	}

START_TEST(pauses)
{
	static const struct {
		int64_t delay_ms, delay_max_ms;
		struct pace_result results[8];
		int64_t expected[8]; /* after each, without jitter; -1 = the end */
	} rows[] = {
		{1000, 60000, {OK(0), OK(400), OK(500)}, {1000, 1000, 1000, -1}},
		/* Latency: the first sample, then an eighth of each. */
		{1000, 60000, {OK(2000), OK(2000), OK(400), OK(0)},
			{4000, 4000, 3600, 3150, -1}},
		{1000, 3000, {OK(2000), OK(900000), OK(0)}, {3000, 3000, 3000, -1}},
		{0, 60000, {OK(2000), OK(900000)}, {0, 0, -1}},
		{1000, 60000, {OK(2000), FAST_FAILURE, SLOW_FAILURE},
			{4000, 4000, 5500, -1}},
		/* Throttled: doubled, halved by each success, no further than the rest.
		 */
		{1000, 60000, {BUSY, BUSY, OK(0), BUSY, OK(0), OK(0)},
			{2000, 4000, 2000, 4000, 2000, 1000, -1, 0}},
		{1000, 60000, {BUSY, FAST_FAILURE, OK(0)}, {2000, 2000, 1000, -1}},
		{1500, 5000, {BUSY, BUSY, BUSY, OK(0), OK(0)},
			{3000, 5000, 5000, 2500, 1500, -1}},
		{0, 60000, {BUSY, BUSY, OK(0), OK(0), OK(0)},
			{1000, 2000, 1000, 500, 0, -1}},
		{100, 60000, {BUSY, OK(0), OK(0)}, {1000, 500, 100, -1}},
		/* delay_max_ms never shortens what is configured. */
		{5000, 1000, {BUSY, OK(4000)}, {5000, 5000, -1}},
	};
	const struct pace_rules rules = {
		.delay_ms = rows[_i].delay_ms, .delay_max_ms = rows[_i].delay_max_ms};
	uint64_t random = 11;
	struct pause pause;

	pause_init(&pause, &rules, &random);
	expect(pause_over_ms(&pause) < 0);
	for (int i = 0; rows[_i].expected[i] >= 0; i++) {
		int64_t expected = rows[_i].expected[i];

		pause_start(&pause, i * 100000);
		pause_end(&pause, &rules, &rows[_i].results[i], false, i * 100000 + 5,
			&random);
		ck_assert_int_eq(pause.last_ms, i * 100000 + 5);
		ck_assert_int_ge(rest(&pause), expected);
		ck_assert_int_le(rest(&pause), expected + expected / 20);
	}
}
END_TEST

START_TEST(jitter)
{
	static const struct pace_rules rules = {.delay_ms = 10000};
	uint64_t random = (uint64_t)_i, same = (uint64_t)_i;
	int64_t least = INT64_MAX, most = 0, sum = 0;
	struct pause pause, twin;

	pause_init(&pause, &rules, &random);
	pause_init(&twin, &rules, &same);
	for (int i = 0; i < 1000; i++) {
		pause_end(&pause, &rules, &fine, false, 0, &random);
		pause_end(&twin, &rules, &fine, false, 0, &same);
		expect_eq(rest(&pause), rest(&twin));
		least = rest(&pause) < least ? rest(&pause) : least;
		most = rest(&pause) > most ? rest(&pause) : most;
		sum += rest(&pause);
	}
	expect(least >= 10000 && least < 10020);
	expect(most <= 10500 && most > 10490);
	expect(sum / 1000 > 10200 && sum / 1000 < 10300);
}
END_TEST

/* The stream's first numbers as the authors' own program prints them for seed 1234567. */
START_TEST(random_stream)
{
	static const uint64_t known[] = {6457827717110365317u, 3203168211198807973u,
		9817491932198370423u, 4593380528125082431u, 16408922859458223821u};
	uint64_t state = 1234567;

	for (size_t i = 0; i < 5; i++)
		expect(random_next(&state) == known[i]);
}
END_TEST

/* ---- memory -------------------------------------------------------------------------
 */

static int body(struct err *err)
{
	static const struct pace_rules rules = {0, 0, 4, 4, 1, 1000, 7, 0};
	struct pace *pace;
	struct pace_host *host;
	char job, name[8];
	int rc = pace_new(&rules, &pace, err);

	if (rc < 0)
		return -1;
	for (int i = 0; i < 200 && rc == 0; i++) {
		snprintf(name, sizeof(name), "%d", i);
		rc = pace_host(pace, view_of(name), &host, err);
		for (int k = 0; k < 3 && rc == 0; k++)
			rc = pace_put(pace, host, &job, k * 10, k == 1, err);
	}
	for (int i = 0; i < 4; i++)
		pace_take(pace, 100);
	pace_free(pace);
	return rc;
}

START_TEST(survives_without_memory)
{
	TORTURE(body);
}
END_TEST

Suite *pace_suite(void)
{
	Suite *suite = suite_create("pace");
	TCase *tc = tcase_create("all");

	tcase_add_loop_test(tc, bounds_are_kept, 0, 6);
	tcase_add_test(tc, hosts_go_side_by_side);
	tcase_add_test(tc, no_delay_is_no_pause);
	tcase_add_test(tc, many);
	tcase_add_test(tc, names);
	tcase_add_test(tc, nonsense_is_brought_to_sense);
	tcase_add_test(tc, first_come_first_served);
	tcase_add_test(tc, unpaced);
	tcase_add_loop_test(tc, crawl_delay, 0, 5);
	tcase_add_test(tc, no_bursts);
	tcase_add_loop_test(tc, turns, 0, 2);
	tcase_add_test(tc, breaker_opens_and_closes);
	tcase_add_test(tc, breaker_with_several_under_way);
	tcase_add_loop_test(tc, long_holds_reject, 0, 2);
	tcase_add_test(tc, breaker_is_bounded);
	tcase_add_test(tc, breaker_never);
	tcase_add_loop_test(tc, pauses, 0, 11);
	tcase_add_loop_test(tc, jitter, 0, 5);
	tcase_add_test(tc, random_stream);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
