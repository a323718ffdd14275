/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One run of the detector: all scopes are judged first, since the false discovery rate is
 * over all of them, and only then does any episode move. Episode and outbox row are one
 * transaction, so a spike is mailed exactly as often as its episode opens: once.
 */
#include "detect/alert.h"

/* Is there anything to store after the step? */
static bool moved(enum episode_event event)
{
	return event != EPISODE_NOTHING && event != EPISODE_SEEN;
}

static int step(struct archive *archive, struct alert *alert, struct arena *arena,
	alert_tell *tell, void *data, struct err *err)
{
	const struct judged *judged = &alert->judged;
	int64_t location_id = judged->location != NULL ? judged->location->id : 0;

	if (archive_last_episode(archive, judged->brand->id, location_id, arena,
		    &alert->episode, err) < 0)
		return -1;
	if (episode_lapse(&alert->episode, judged) &&
		archive_put_episode(archive, &alert->episode, &alert->episode.id, err) <
			0)
		return -1;
	alert->event = episode_step(&alert->episode, judged);
	if (moved(alert->event) && archive_put_episode(archive, &alert->episode,
					   &alert->episode.id, err) < 0)
		return -1;
	return alert->event == EPISODE_OPENED ? tell(data, alert, err) : 0;
}

static int tell_nobody(void *data, const struct alert *alert, struct err *err)
{
	(void)data;
	(void)alert;
	(void)err;
	return 0;
}

static int step_all(struct archive *archive, struct alerts *alerts, bool dry_run,
	alert_tell *tell, void *data, struct arena *arena, struct err *err)
{
	if (archive_begin(archive, err) < 0)
		return -1;
	int rc = 0;

	for (size_t i = 0; i < alerts->n && rc == 0; i++) {
		rc = step(archive, &alerts->items[i], arena, dry_run ? tell_nobody : tell,
			data, err);
		alerts->unknown += alerts->items[i].judged.spike.state == SPIKE_UNKNOWN;
	}
	if (rc == 0 && !dry_run)
		return archive_commit(archive, err);
	archive_rollback(archive);
	return rc;
}

int alert_judge(struct archive *archive, const struct registry *registry,
	const struct brand_day *days, size_t n, bool dry_run, alert_tell *tell,
	void *data, struct arena *arena, struct alerts *ret_alerts, struct err *err)
{
	struct judgement judgement = {0};
	struct alerts alerts = {0};

	for (size_t i = 0; i < n; i++) {
		if (judge_brand(archive, registry, days[i].brand, days[i].day, arena,
			    &judgement, err) < 0)
			return -1;
	}
	if (judge_adjust(&judgement, err) < 0)
		return -1;
	alerts.n = judgement.n;
	alerts.items = arena_alloc(arena, (alerts.n + 1) * sizeof(*alerts.items));
	if (alerts.items == NULL)
		return err_memory(err);
	for (size_t i = 0; i < alerts.n; i++)
		alerts.items[i].judged = judgement.items[i];
	if (step_all(archive, &alerts, dry_run, tell, data, arena, err) < 0)
		return -1;
	*ret_alerts = alerts;
	return 0;
}
