/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A list of what may pass, and exponential back-off. The jitter is drawn from the
 * request's seed and the number of the try, so that a run can be foretold; it is there
 * for requests that failed together, which should not come back together.
 */
#include "fetch/retry.h"

#include "base/random.h"

#define RETRY_AFTER_MAX_S ((int64_t)366 * 24 * 3600) /* nobody is believed more */
#define DOUBLINGS_MAX 20
#define DELAY_MAX_MS ((int64_t)366 * 24 * 3600 * 1000)

bool retry_status(int status)
{
	switch (status) {
	case 408: /* Request Timeout */
	case 425: /* Too Early */
	case 429: /* Too Many Requests */
	case 500: /* Internal Server Error */
	case 502: /* Bad Gateway */
	case 503: /* Service Unavailable */
	case 504: /* Gateway Timeout */
		return true;
	default:
		return status >= 520 && status <= 529 && status != 526;
	}
}

bool retry_failure(enum http_failure failure)
{
	return failure == HTTP_NO_ADDRESS || failure == HTTP_NO_CONNECT ||
	       failure == HTTP_TIMEOUT || failure == HTTP_BROKEN;
}

static int64_t within(int64_t value, int64_t most)
{
	return value < 0 ? 0 : value > most ? most : value;
}

static int64_t back_off_ms(const struct retry_rules *rules, const struct retry_case *what)
{
	uint64_t random = what->seed ^ (uint64_t)what->attempt << 48;
	int64_t doublings = within(what->attempt - 1, DOUBLINGS_MAX);
	int64_t ms = within(rules->delay_ms, DELAY_MAX_MS) << doublings;

	return within(ms + random_up_to(&random, ms / 4),
		within(rules->wait_max_ms, INT64_MAX));
}

enum retry_verdict retry_judge(const struct retry_rules *rules,
	const struct retry_case *what, int64_t *ret_wait_ms)
{
	bool passes = what->failure == HTTP_FINE ? retry_status(what->status)
						 : retry_failure(what->failure);
	int64_t asked = within(what->retry_after_s, RETRY_AFTER_MAX_S) * 1000;

	*ret_wait_ms = passes ? asked : 0;
	if (!passes)
		return RETRY_NO;
	if (asked > rules->wait_max_ms)
		return RETRY_LATER;
	if (what->attempt > rules->retries)
		return RETRY_NO;
	int64_t back_off = back_off_ms(rules, what);

	if (back_off > asked)
		*ret_wait_ms = back_off;
	return RETRY_AGAIN;
}
