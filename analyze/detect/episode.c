/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The transitions, and nothing else: no clock, no archive. What a leader is told follows
 * from the event; what the archive keeps follows from the episode.
 */
#include "detect/episode.h"

static struct view severity_name(enum spike_severity severity)
{
	static const char *const names[] = {"notice", "notice", "warning", "critical"};

	return view_of(names[severity]);
}

static enum episode_event open_new(struct episode *episode, const struct judged *judged)
{
	const struct spike_window *window = spike_fired(&judged->spike);

	*episode = (struct episode){
		.brand_id = judged->brand->id,
		.location_id = judged->location != NULL ? judged->location->id : 0,
		.open = true,
		.opened = judged->day,
		.last_high = judged->day,
		.judged = judged->day,
		.severity = severity_name(judged->spike.severity),
		.p = judged->spike.p,
		.observed = window->observed,
		.expected = window->expected,
		.expected_low = window->lo,
		.expected_high = window->hi,
		.days = window->days,
	};
	return EPISODE_OPENED;
}

static enum episode_event go_on(
	struct episode *episode, const struct judged *judged, bool spike)
{
	const struct spike *s = &judged->spike;

	if (spike || (s->state != SPIKE_UNKNOWN && s->p_3day < SPIKE_P_OPEN))
		episode->last_high = judged->day;
	int32_t quiet = judged->day - episode->last_high;

	if (quiet <
		(s->state == SPIKE_UNKNOWN ? EPISODE_UNKNOWN_DAYS : EPISODE_QUIET_DAYS))
		return EPISODE_ONGOING;
	episode->open = false;
	episode->resolved = judged->day;
	return EPISODE_RESOLVED;
}

bool episode_lapse(struct episode *episode, const struct judged *judged)
{
	int32_t over = episode->last_high + EPISODE_QUIET_DAYS;

	if (episode->id == 0 || !episode->open || !judged_is_spike(judged) ||
		judged->day - over <= EPISODE_REOPEN_DAYS)
		return false;
	episode->open = false;
	episode->judged = over;
	episode->resolved = over;
	return true;
}

enum episode_event episode_step(struct episode *episode, const struct judged *judged)
{
	bool spike = judged_is_spike(judged);

	if (episode->id != 0 && judged->day <= episode->judged)
		return EPISODE_SEEN;
	if (episode->id != 0 && episode->open) {
		episode->judged = judged->day;
		return go_on(episode, judged, spike);
	}
	if (!spike)
		return EPISODE_NOTHING;
	if (episode->id == 0 || judged->day - episode->resolved > EPISODE_REOPEN_DAYS)
		return open_new(episode, judged);
	episode->open = true;
	episode->resolved = 0;
	episode->last_high = judged->day;
	episode->judged = judged->day;
	return EPISODE_REOPENED;
}

const char *episode_event_name(enum episode_event event)
{
	static const char *const names[] = {
		"nothing", "opened", "ongoing", "resolved", "reopened", "seen"};

	return names[event];
}
