/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The judge's record in the archive: what was usual is read from before the trouble, and
 * a state that changed is written as a row of its own, so that it can be told once and
 * looked up later. Cost: one or two queries of at most 120 rows for each listing that
 * ends.
 */
#include "crawl/health.h"

/* Is what was trouble taken as usual by now? */
static bool is_settled(const struct health *health, int64_t now)
{
	return health->state != HEALTH_EMPTY && health->state != HEALTH_FAILING &&
	       health->state != HEALTH_BLOCKED && now - health->onset >= HEALTH_SETTLED_S;
}

static int read_history(struct archive *archive, const struct health *health, int64_t now,
	struct arena *arena, struct health_history *history, struct err *err)
{
	*history = (struct health_history){.until = INT64_MAX, .state = health->state};
	if (archive_recent_listings(archive, health->source_id, now + 1, HEALTH_LISTINGS,
		    arena, &history->recent, err) < 0)
		return -1;
	history->before = history->recent;
	if (health->state == HEALTH_OK || is_settled(health, now))
		return 0;
	history->until = health->onset;
	return archive_recent_listings(archive, health->source_id, health->onset,
		HEALTH_LISTINGS, arena, &history->before, err);
}

int health_update(struct archive *archive, const struct source *source, int64_t now,
	struct arena *arena, struct health *ret_health, struct err *err)
{
	struct health health = {.source_id = source->id};
	struct health_history history;
	int judged = archive_health_of(archive, source->id, now + 1, arena, &health, err);

	if (judged < 0 || read_history(archive, &health, now, arena, &history, err) < 0)
		return -1;
	struct health_verdict found = health_judge(&history, arena);
	bool first = judged == 0 && !found.too_new;
	bool changed = found.evidence && (first || found.state != health.state);

	if (found.evidence) {
		health.state = found.state;
		health.reason = found.reason;
	}
	if (arena_check(arena, err) < 0)
		return -1;
	if (changed) {
		health.since = history.recent.items[0].started;
		health.onset = health.state == HEALTH_OK ? 0
			       : health.onset != 0	 ? health.onset
							 : health.since;
		if (archive_put_health(archive, &health, &health.id, err) < 0)
			return -1;
	}
	*ret_health = health;
	return changed;
}
