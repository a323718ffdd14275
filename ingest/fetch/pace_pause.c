/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pause is kept as what it is made of and summed up anew, with another jitter,
 * whenever one of the parts changes. Times from outside are brought into bounds first
 * (the rules by pace_new()), so that no sum overflows.
 */
#include "fetch/pace_pause.h"

#include "base/random.h"

#define THROTTLE_MIN_MS 1000
#define JITTER 20 /* a twentieth of the pause */

static int64_t larger(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

static int64_t smaller(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int64_t bounded(int64_t ms)
{
	return smaller(larger(ms, 0), PACE_MS_MAX);
}

/* The pause that is kept even if all goes well. */
static int64_t plain_ms(const struct pause *pause, const struct pace_rules *rules)
{
	int64_t slow = smaller(pause->latency / 8 * 2, rules->delay_max_ms);

	return larger(
		larger(rules->delay_ms, pause->crawl_ms), rules->delay_ms > 0 ? slow : 0);
}

static int64_t pause_ms(const struct pause *pause, const struct pace_rules *rules)
{
	return larger(plain_ms(pause, rules), pause->throttle_ms);
}

static void draw(struct pause *pause, const struct pace_rules *rules, uint64_t *random)
{
	int64_t ms = pause_ms(pause, rules);

	pause->rest_ms = ms + random_up_to(random, ms / JITTER);
}

void pause_init(struct pause *pause, const struct pace_rules *rules, uint64_t *random)
{
	*pause = (struct pause){.last_ms = PAUSE_LONG_AGO, .held_ms = PAUSE_LONG_AGO};
	draw(pause, rules, random);
}

void pause_set_crawl_delay(struct pause *pause, const struct pace_rules *rules,
	int64_t delay_ms, uint64_t *random)
{
	pause->crawl_ms = bounded(delay_ms);
	draw(pause, rules, random);
}

void pause_start(struct pause *pause, int64_t now_ms)
{
	pause->last_ms = now_ms;
}

static void smooth(struct pause *pause, const struct pace_result *result)
{
	int64_t sample = bounded(result->latency_ms);

	if (result->failed && sample <= pause->latency / 8)
		return;
	if (pause->latency == 0)
		pause->latency = sample * 8;
	else
		pause->latency += sample - pause->latency / 8;
}

static void throttle(struct pause *pause, const struct pace_rules *rules)
{
	int64_t twice = larger(pause_ms(pause, rules) * 2, THROTTLE_MIN_MS);

	pause->throttle_ms = smaller(twice, rules->delay_max_ms);
}

static void relax(struct pause *pause, const struct pace_rules *rules)
{
	pause->throttle_ms /= 2;
	if (pause->throttle_ms <= plain_ms(pause, rules) ||
		pause->throttle_ms < THROTTLE_MIN_MS / 2)
		pause->throttle_ms = 0;
}

void pause_end(struct pause *pause, const struct pace_rules *rules,
	const struct pace_result *result, bool unpaced, int64_t now_ms, uint64_t *random)
{
	smooth(pause, result);
	if (result->throttled)
		throttle(pause, rules);
	else if (!result->failed)
		relax(pause, rules);
	if (result->retry_after_ms > 0)
		pause->held_ms =
			larger(pause->held_ms, now_ms + bounded(result->retry_after_ms));
	if (!unpaced || result->throttled)
		pause->last_ms = now_ms;
	draw(pause, rules, random);
}

int64_t pause_over_ms(const struct pause *pause)
{
	return larger(pause->last_ms + pause->rest_ms, pause->held_ms);
}
