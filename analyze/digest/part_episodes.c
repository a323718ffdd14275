/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Episodes of negative reviews as they stood on the day: one that was resolved later is
 * open in the digest of a day before, whenever that is written.
 */
#include "digest/parts.h"

#include <math.h>

bool episode_is_open(const struct episode *episode, int32_t day)
{
	return episode->opened <= day &&
	       (episode->resolved == 0 || episode->resolved > day);
}

/* The bounds moved inwards to whole reviews. */
static double whole_low(const struct episode *e)
{
	double low = ceil(e->expected_low - 1e-9);

	return low > 0 ? low : 0;
}

static double whole_high(const struct episode *e)
{
	double high = floor(e->expected_high + 1e-9);

	return high > whole_low(e) ? high : whole_low(e);
}

struct view episode_text(struct model *m, const struct episode *e)
{
	char when[96];

	if (e->days > 1)
		snprintf(when, sizeof(when), "in the %d days up to %s", e->days,
			prose_day_short(e->opened).text);
	else
		snprintf(when, sizeof(when), "on %s", prose_day_short(e->opened).text);
	return arena_printf(&m->arena,
		"%lld negative review%s %s, where about %s were expected (%.0f to %.0f is "
		"usual)",
		(long long)e->observed, prose_s(e->observed), when,
		prose_number(e->expected, 1, false).text, whole_low(e), whole_high(e));
}

static json_t *episode_object(struct model *m, const struct episode *e)
{
	bool open = episode_is_open(e, m->day);
	json_t *object = json_object();

	put(m, object, "id", json_integer(e->id));
	put(m, object, "scope", text_value(scope_title(m, e->location_id)));
	put(m, object, "opened", day_value(e->opened));
	put(m, object, "state", json_string(open ? "open" : "resolved"));
	put(m, object, "resolved", open ? json_null() : day_value(e->resolved));
	put_clean(m, object, "severity", e->severity, PROSE_TITLE);
	put(m, object, "observed", json_integer(e->observed));
	put(m, object, "days", json_integer(e->days));
	put(m, object, "expected", rate_value(e->expected));
	put(m, object, "usual",
		json_pack("[o, o]", rate_value(e->expected_low),
			rate_value(e->expected_high)));
	put(m, object, "text", text_value(episode_text(m, e)));
	return object;
}

void part_episodes(struct model *m, json_t *root)
{
	json_t *episodes = json_array();

	for (size_t i = m->episodes.n; i > 0; i--)
		add(m, episodes, episode_object(m, &m->episodes.items[i - 1]));
	put(m, root, "episodes", episodes);
}
