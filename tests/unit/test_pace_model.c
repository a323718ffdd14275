/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pace against a model that looks at every job of every host on each call: random
 * requests, ends, failures and steps of the clock; both must always name the same job.
 * Pause and breaker, which are tested by themselves, are the same in both.
 */
#include "fetch/pace.h"

#include "base/random.h"
#include "fetch/pace_breaker.h"
#include "fetch/pace_pause.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>

#define HOSTS 12
#define JOBS 1000

enum state { FREE, QUEUED, UNDER_WAY, OVER };

struct model_job {
	enum state state;
	int host;
	bool unpaced;
	int64_t not_before_ms;
};

struct model_host {
	struct pause pause;
	struct breaker breaker;
	int under_way;
	uint64_t turn;
};

/* Jobs are in the order of their arrival. */
struct model {
	struct pace_rules rules;
	uint64_t random, turn;
	struct model_host hosts[HOSTS];
	struct model_job jobs[JOBS];
	int n_jobs, under_way;
};

static int64_t larger(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

static int64_t job_moment(const struct model *model, const struct model_job *job)
{
	const struct model_host *host = &model->hosts[job->host];
	int64_t opens = job->unpaced ? host->pause.held_ms : pause_over_ms(&host->pause);

	return larger(opens, job->not_before_ms);
}

/* From when on the host can send something; INT64_MAX = not before something happens. */
static int64_t host_moment(const struct model *model, int h)
{
	const struct model_host *host = &model->hosts[h];
	int64_t first = INT64_MAX;

	if (host->under_way >= (host->breaker.open ? 1 : model->rules.per_host))
		return first;
	for (int i = 0; i < model->n_jobs; i++) {
		const struct model_job *job = &model->jobs[i];
		int64_t ms = job_moment(model, job);

		if (job->state == QUEUED && job->host == h && ms < first)
			first = ms;
	}
	if (first == INT64_MAX || !host->breaker.open)
		return first;
	return larger(first, host->breaker.until_ms);
}

static int model_first(const struct model *model, int64_t *ret_ms)
{
	int found = -1;

	*ret_ms = INT64_MAX;
	for (int h = 0; h < HOSTS && model->under_way < model->rules.parallel; h++) {
		int64_t ms = host_moment(model, h);

		if (ms < *ret_ms ||
			(ms == *ret_ms && ms != INT64_MAX &&
				model->hosts[h].turn < model->hosts[found].turn)) {
			*ret_ms = ms;
			found = h;
		}
	}
	return found;
}

static int first_job(const struct model *model, int host, bool unpaced, int64_t now_ms)
{
	for (int i = 0; i < model->n_jobs; i++) {
		const struct model_job *job = &model->jobs[i];

		if (job->state == QUEUED && job->host == host &&
			job->unpaced == unpaced && job_moment(model, job) <= now_ms)
			return i;
	}
	return -1;
}

static struct model_job *model_take(struct model *model, int64_t now_ms)
{
	int64_t ms;
	int h = model_first(model, &ms);

	if (h < 0 || ms > now_ms)
		return NULL;
	struct model_host *host = &model->hosts[h];
	int found = first_job(model, h, true, now_ms);

	if (found < 0)
		found = first_job(model, h, false, now_ms);
	struct model_job *taken = &model->jobs[found];

	/* What may go by now, beside it, has no time of its own any more. */
	for (int i = 0; i < model->n_jobs; i++) {
		struct model_job *job = &model->jobs[i];

		if (job->host == h && job->unpaced == taken->unpaced &&
			job->not_before_ms <= now_ms)
			job->not_before_ms = INT64_MIN;
	}
	taken->state = UNDER_WAY;
	host->under_way++;
	model->under_way++;
	host->turn = ++model->turn;
	breaker_start(&host->breaker);
	if (!taken->unpaced)
		pause_start(&host->pause, now_ms);
	return taken;
}

/* Is a job of those that the pace has to give back at that time? */
static bool is_stopped(
	const struct model *model, const struct model_job *job, int64_t now_ms)
{
	const struct model_host *host = &model->hosts[job->host];
	int64_t held_ms = host->pause.held_ms, most = model->rules.hold_max_ms;

	if (job->state != QUEUED)
		return false;
	if (breaker_stops(&host->breaker, now_ms) &&
		job->not_before_ms < host->breaker.until_ms)
		return true;
	return most > 0 && held_ms > now_ms + most && job->not_before_ms < held_ms;
}

/* ---- both at once -------------------------------------------------------------------
 */

struct both {
	struct model model;
	struct pace *pace;
	struct pace_host *hosts[HOSTS];
	uint64_t random; /* of what happens */
	int64_t now_ms;
};

static void both_start(struct both *both, const struct pace_rules *rules)
{
	char name[16];

	memset(both, 0, sizeof(*both));
	both->model.rules = *rules;
	both->model.random = both->random = rules->seed;
	expect_eq(pace_new(rules, &both->pace, NULL), 0);
	for (int h = 0; h < HOSTS; h++) {
		snprintf(name, sizeof(name), "host-%d", h);
		expect_eq(pace_host(both->pace, view_of(name), &both->hosts[h], NULL), 0);
		pause_init(&both->model.hosts[h].pause, rules, &both->model.random);
	}
}

static bool is_busy(const struct model *model, int h)
{
	for (int i = 0; i < model->n_jobs; i++) {
		if (model->jobs[i].host == h &&
			(model->jobs[i].state == QUEUED ||
				model->jobs[i].state == UNDER_WAY))
			return true;
	}
	return false;
}

static void put(struct both *both)
{
	struct model *model = &both->model;
	struct model_job *job = &model->jobs[model->n_jobs];
	bool busy;

	job->host = (int)random_up_to(&both->random, HOSTS - 1);
	job->unpaced = random_up_to(&both->random, 4) == 0;
	if (random_up_to(&both->random, 1) == 0)
		job->not_before_ms =
			both->now_ms + random_up_to(&both->random, 1000) - 300;
	busy = is_busy(model, job->host);
	expect_eq(pace_put(both->pace, both->hosts[job->host], job, job->not_before_ms,
			  job->unpaced, NULL),
		0);
	job->state = QUEUED;
	model->n_jobs++;
	model->turn++;
	if (!busy)
		model->hosts[job->host].turn = model->turn;
}

static void done(struct both *both, struct model_job *job)
{
	struct model *model = &both->model;
	struct model_host *host = &model->hosts[job->host];
	bool bad = random_up_to(&both->random, 9) < (job->host % 3) * 4;
	const struct pace_result result = {
		.latency_ms = random_up_to(&both->random, 200),
		.failed = bad,
		.throttled = random_up_to(&both->random, 19) == 0,
		.retry_after_ms = random_up_to(&both->random, 29) == 0 ? 500 : 0,
	};

	job->state = OVER;
	host->under_way--;
	model->under_way--;
	pause_end(&host->pause, &model->rules, &result, job->unpaced, both->now_ms,
		&model->random);
	breaker_end(&host->breaker, &model->rules, result.failed, both->now_ms);
	pace_done(
		both->pace, both->hosts[job->host], job->unpaced, &result, both->now_ms);
}

/* One of those under way ends, if there is one. */
static void end_any(struct both *both)
{
	struct model *model = &both->model;

	if (model->under_way == 0)
		return;
	int64_t nth = random_up_to(&both->random, model->under_way - 1);

	for (int i = 0; i < model->n_jobs; i++) {
		if (model->jobs[i].state == UNDER_WAY && nth-- == 0) {
			done(both, &model->jobs[i]);
			return;
		}
	}
}

static void reject_all(struct both *both)
{
	struct model *model = &both->model;
	struct model_job *job;

	while ((job = pace_reject(both->pace, both->now_ms)) != NULL) {
		expect(is_stopped(model, job, both->now_ms));
		job->state = OVER;
	}
	for (int i = 0; i < model->n_jobs; i++)
		expect(!is_stopped(model, &model->jobs[i], both->now_ms));
}

static void compare(struct both *both)
{
	struct model *model = &both->model;
	size_t hosts, busy, expected = 0;
	int64_t first;

	for (int h = 0; h < HOSTS; h++)
		expected += is_busy(model, h);
	pace_count(both->pace, &hosts, &busy);
	expect_eq(busy, expected);
	model_first(model, &first);
	ck_assert_int_eq(pace_wait_ms(both->pace, both->now_ms),
		first == INT64_MAX ? -1 : larger(first - both->now_ms, 0));
}

static void step(struct both *both)
{
	switch (random_up_to(&both->random, 9)) {
	case 0:
	case 1:
	case 2:
		put(both);
		break;
	case 3:
	case 4:
		end_any(both);
		break;
	case 5:
		both->now_ms += random_up_to(&both->random, 300);
		break;
	case 6:
		reject_all(both);
		break;
	case 7:
		if (random_up_to(&both->random, 99) == 0) {
			int h = (int)random_up_to(&both->random, HOSTS - 1);

			pace_host_delay(both->hosts[h], 400);
			pause_set_crawl_delay(&both->model.hosts[h].pause,
				&both->model.rules, 400, &both->model.random);
		}
		break;
	default:
		ck_assert_ptr_eq(pace_take(both->pace, both->now_ms),
			model_take(&both->model, both->now_ms));
	}
}

START_TEST(names_the_same_job)
{
	static const struct pace_rules rules[] = {
		{100, 1000, 1, 8, 3, 1000, 1, 0},
		{100, 1000, 3, 8, 3, 1000, 2, 0},
		{0, 1000, 1, 4, 3, 500, 3, 0},
		{0, 0, 4, 100, 0, 0, 4, 0},
		{20, 400, 2, 100, 2, 200, 5, 0},
		{20, 400, 1, 1, 2, 5000, 6, 0},
		{20, 400, 2, 100, 2, 200, 7, 300},
	};
	static struct both both;
	int taken = 0;

	both_start(&both, &rules[_i]);
	while (both.model.n_jobs < JOBS) {
		step(&both);
		compare(&both);
	}
	for (int i = 0; i < JOBS; i++)
		taken += both.model.jobs[i].state != QUEUED;
	expect_ge(taken, JOBS / 20);
	pace_free(both.pace);
}
END_TEST

Suite *pace_model_suite(void)
{
	Suite *suite = suite_create("pace_model");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 60);
	tcase_add_loop_test(tc, names_the_same_job, 0, 7);
	suite_add_tcase(suite, tc);
	return suite;
}
