/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Half-open is no state of its own: the breaker is open and its time is over. Whoever
 * asks sends the trial only while nothing else is under way at the host, so that the next
 * end after breaker_start() is the trial's.
 */
#include "fetch/pace_breaker.h"

#include <limits.h>

bool breaker_stops(const struct breaker *breaker, int64_t now_ms)
{
	return breaker->open && !breaker->trial && now_ms < breaker->until_ms;
}

void breaker_start(struct breaker *breaker)
{
	breaker->trial = breaker->open;
}

static void open_for(struct breaker *breaker, int64_t length_ms, int64_t now_ms)
{
	breaker->open = true;
	breaker->trial = false;
	breaker->length_ms = length_ms;
	breaker->until_ms = now_ms + length_ms;
}

void breaker_end(struct breaker *breaker, const struct pace_rules *rules, bool failed,
	int64_t now_ms)
{
	int64_t longest = rules->breaker_ms * BREAKER_LONGEST;

	if (!failed) {
		*breaker = (struct breaker){0};
		return;
	}
	breaker->failures += breaker->failures < INT_MAX;
	if (breaker->trial)
		open_for(breaker,
			breaker->length_ms < longest / 2 ? breaker->length_ms * 2
							 : longest,
			now_ms);
	else if (!breaker->open && rules->breaker_failures > 0 &&
		 breaker->failures >= rules->breaker_failures)
		open_for(breaker, rules->breaker_ms, now_ms);
}
