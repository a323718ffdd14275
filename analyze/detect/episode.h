/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The life of an episode of negative reviews: open on a day with a spike, kept open while
 * the three-day sum stays high, resolved after three quiet days, and open again, as the
 * same episode, when the next spike comes within two days of that. A day of which nothing
 * is known is not a quiet one, but after four weeks of them an episode is let go.
 */
#ifndef REPUTE_DETECT_EPISODE_H
#define REPUTE_DETECT_EPISODE_H

#include "archive/episodes.h"
#include "detect/judge.h"

#define EPISODE_QUIET_DAYS 3
#define EPISODE_REOPEN_DAYS 2
#define EPISODE_UNKNOWN_DAYS 28

enum episode_event {
	EPISODE_NOTHING, /* there is none, and none begins */
	EPISODE_OPENED,
	EPISODE_ONGOING,
	EPISODE_RESOLVED,
	EPISODE_REOPENED,
	EPISODE_SEEN, /* the day had been judged before: nothing changes */
};

/*
 * The next state of a scope's last episode (id 0: it never had one) after a judged day.
 * Pure. A day that was judged before changes nothing, so judging twice is harmless.
 */
enum episode_event episode_step(struct episode *episode, const struct judged *judged);

/*
 * Days were not judged (no run for weeks, or nothing was known), and now there is a
 * spike: an open episode whose time to end and to open again has gone by in between did
 * end, after its three days, and true is returned; the next step then opens another,
 * which is told.
 */
bool episode_lapse(struct episode *episode, const struct judged *judged);

/* "opened", "ongoing", ...; static. */
const char *episode_event_name(enum episode_event event);

#endif
